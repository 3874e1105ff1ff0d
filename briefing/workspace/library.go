package workspace

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"attache/briefing"
	"attache/briefing/store"
)

// Entry is what a list shows of a document.
type Entry = store.Entry

// Documents lists the library, the document added last first.
func (w *Workspace) Documents(ctx context.Context) ([]Entry, error) {
	entries, err := w.store.Documents(ctx)
	if err != nil {
		return nil, fmt.Errorf("list documents: %w", err)
	}
	return entries, nil
}

// Document returns one document.
func (w *Workspace) Document(ctx context.Context, id briefing.DocumentID) (*briefing.Document, error) {
	d, err := w.store.Document(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("document %s: %w", id, err)
	}
	return d, nil
}

// source returns a clipping's document as the disk has it now; nil when it is
// gone.
func (w *Workspace) source(ctx context.Context, id briefing.DocumentID) (*briefing.Document, error) {
	d, err := w.store.Document(ctx, id)
	if errors.Is(err, briefing.ErrNotFound) {
		return nil, nil
	}
	return d, err
}

// SetProvenance stores what a person corrected about where a document comes
// from. Fields that differ from before are marked as entered by hand.
func (w *Workspace) SetProvenance(ctx context.Context, id briefing.DocumentID, p briefing.Provenance) error {
	return w.EditProvenances(ctx, []briefing.DocumentID{id}, func(q *briefing.Provenance) { *q = p })
}

// EditProvenances corrects where several documents come from, as one thing
// that can be taken back. Fields that differ from before are marked as entered
// by hand; documents in which nothing differs are not touched.
func (w *Workspace) EditProvenances(ctx context.Context, ids []briefing.DocumentID, edit func(*briefing.Provenance)) error {
	before, after := map[briefing.DocumentID]briefing.Provenance{}, map[briefing.DocumentID]briefing.Provenance{}
	for _, id := range ids {
		d, err := w.Document(ctx, id)
		if err != nil {
			return err
		}
		p := d.Provenance
		p.Authors = slices.Clone(p.Authors)
		edit(&p)
		if p = byHand(d.Provenance, p); reflect.DeepEqual(p, d.Provenance) {
			continue
		}
		before[id], after[id] = d.Provenance, p
	}
	if len(after) == 0 {
		return nil
	}
	set := func(all map[briefing.DocumentID]briefing.Provenance) func(context.Context) error {
		return func(ctx context.Context) error { return w.store.SetProvenances(ctx, all) }
	}
	return w.do(ctx, "change details", TopicDocuments|TopicEvidence, change{undo: set(before), redo: set(after)})
}

// byHand marks the fields of p that a person has changed, and keeps those
// that no person can know better: the file and how it was read.
func byHand(before, p briefing.Provenance) briefing.Provenance {
	origins := map[string]string{}
	for k, v := range before.Origins {
		origins[k] = v
	}
	for field, changed := range map[string]bool{
		"title": p.Title != before.Title, "publisher": p.Publisher != before.Publisher,
		"authors": fmt.Sprint(p.Authors) != fmt.Sprint(before.Authors), "date": p.Date != before.Date,
		"event": p.Event != before.Event, "place": p.Place != before.Place,
		"language": p.Language != before.Language, "symbol": p.Symbol != before.Symbol,
		"session": p.Session != before.Session, "agendaItem": p.AgendaItem != before.AgendaItem,
		"genre": p.Genre != before.Genre, "address": p.Address != before.Address,
	} {
		if changed {
			origins[field] = briefing.OriginPerson
		}
	}
	p.Origins = origins
	if len(origins) == 0 {
		p.Origins = before.Origins
	}
	p.FileName, p.Original, p.Reader = before.FileName, before.Original, before.Reader
	return p
}

// RemoveDocument takes a document out of the library; Undo, or importing it
// again, brings it back. What was kept of it stays and can still be proved.
func (w *Workspace) RemoveDocument(ctx context.Context, id briefing.DocumentID) error {
	return w.RemoveDocuments(ctx, id)
}

// RemoveDocuments takes several out, as one thing that can be taken back.
func (w *Workspace) RemoveDocuments(ctx context.Context, ids ...briefing.DocumentID) error {
	label := "remove document"
	if len(ids) > 1 {
		label = "remove documents"
	}
	return w.do(ctx, label, TopicDocuments|TopicEvidence|TopicIndex, w.removal(ids))
}

func (w *Workspace) removal(ids []briefing.DocumentID) change {
	set := func(removed bool) func(context.Context) error {
		return func(ctx context.Context) error {
			if err := w.store.SetRemoved(ctx, ids, removed); err != nil {
				return err
			}
			return w.Index(ctx, nil)
		}
	}
	return change{undo: set(false), redo: set(true)}
}

// Setting returns what SetSetting stored under a name, or "".
func (w *Workspace) Setting(ctx context.Context, name string) (string, error) {
	return w.store.Setting(ctx, name)
}

// SetSetting stores a small value: what was open, how wide a pane is.
func (w *Workspace) SetSetting(ctx context.Context, name, value string) error {
	return w.store.SetSetting(ctx, name, value)
}
