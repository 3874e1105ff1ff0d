package workspace

import (
	"context"
	"fmt"
	"maps"

	"attache/briefing"
	"attache/briefing/store"
)

// reread takes back and makes again that documents were read by a newer reader.
type reread struct {
	library *Workspace
	// shapes are those that documents of the same text had before, and after
	// undo those that they have again after redo.
	shapes []store.Shape
	// added are the readings that came in, left those that they replaced.
	added, left []briefing.DocumentID
	// out are those that undo took out again.
	out    []briefing.DocumentID
	stayed []string
}

// undo brings the older readings back. Newer ones of which something was kept
// meanwhile stay, and are named.
func (c *reread) undo(ctx context.Context) error {
	w := c.library
	c.out, c.stayed = nil, nil
	for _, id := range c.added {
		kept, err := w.holds(ctx, id)
		if err != nil {
			return fmt.Errorf("undo read again: %w", err)
		}
		if !kept {
			c.out = append(c.out, id)
			continue
		}
		entries, err := w.store.DocumentsOf(ctx, id)
		if err != nil {
			return fmt.Errorf("undo read again: %w", err)
		}
		for _, e := range entries {
			c.stayed = append(c.stayed, e.Provenance.Title)
		}
	}
	return c.swap(ctx, c.left, c.out)
}

func (c *reread) redo(ctx context.Context) error {
	c.stayed = nil
	return c.swap(ctx, c.out, c.left)
}

// swap brings some documents back and takes others out, and gives the rest the
// shapes that they had.
func (c *reread) swap(ctx context.Context, back, out []briefing.DocumentID) error {
	w := c.library
	shapes, err := w.store.Reshape(ctx, c.shapes)
	if err != nil {
		return fmt.Errorf("read again: %w", err)
	}
	c.shapes = shapes
	if err := w.store.SetRemoved(ctx, back, false); err != nil {
		return fmt.Errorf("read again: %w", err)
	}
	if err := w.store.SetRemoved(ctx, out, true); err != nil {
		return fmt.Errorf("read again: %w", err)
	}
	w.tell(TopicDocuments | TopicEvidence)
	return w.Index(ctx, nil)
}

// leave takes a document out of the library of which nobody has kept or
// decided anything.
func (w *Workspace) leave(ctx context.Context, id briefing.DocumentID) (gone bool, err error) {
	kept, err := w.holds(ctx, id)
	if err != nil || kept {
		return false, err
	}
	return true, w.store.SetRemoved(ctx, []briefing.DocumentID{id}, true)
}

// holds reports whether something of a document was kept or decided.
func (w *Workspace) holds(ctx context.Context, id briefing.DocumentID) (bool, error) {
	entries, err := w.store.DocumentsOf(ctx, id)
	if err != nil || len(entries) > 0 && entries[0].Clippings > 0 {
		return err == nil, err
	}
	reviews, err := w.store.Reviews(ctx, id)
	return len(reviews) > 0, err
}

// detailsAgain are the details of a document that was read again: those of the
// new reading, but what a person has entered. Those of a sample are its own.
func detailsAgain(was, is briefing.Provenance, sample bool) briefing.Provenance {
	if sample {
		was.Reader = is.Reader
		return was
	}
	next := is
	next.Origins = maps.Clone(is.Origins)
	for field, origin := range was.Origins {
		if origin != briefing.OriginPerson {
			continue
		}
		if next.Origins == nil {
			next.Origins = map[string]string{}
		}
		next.Origins[field] = origin
		switch field {
		case "title":
			next.Title = was.Title
		case "publisher":
			next.Publisher = was.Publisher
		case "authors":
			next.Authors = was.Authors
		case "date":
			next.Date = was.Date
		case "event":
			next.Event = was.Event
		case "place":
			next.Place = was.Place
		case "language":
			next.Language = was.Language
		case "symbol":
			next.Symbol = was.Symbol
		case "session":
			next.Session = was.Session
		case "agendaItem":
			next.AgendaItem = was.AgendaItem
		case "genre":
			next.Genre = was.Genre
		case "address":
			next.Address = was.Address
		}
	}
	return next
}
