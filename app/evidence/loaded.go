package evidence

import (
	"context"
	"strings"

	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/lang"
)

// loaded is the evidence, made ready away from the window's thread.
type loaded struct {
	// sheaves are the evidence of one document after another, by that also.
	sheaves []*readied
	of      map[briefing.DocumentID]*readied
	count   int
	// values are those of each of facets, by their numbers.
	values [len(facets)][]string
	kept   map[briefing.ClippingID]briefing.Clipping
}

// readied is the evidence of a document, made ready.
type readied struct {
	*workspace.Sheaf
	items []item
}

// loader makes evidence ready, and that which is the same as before only once.
// One goroutine at a time may use it.
type loader struct {
	numberings [len(facets)]*numbering
	ready      map[*workspace.Sheaf]*readied
}

func newLoader() *loader {
	l := &loader{}
	for i := range l.numberings {
		l.numberings[i] = newNumbering()
	}
	return l
}

func (l *loader) load(sheaves []*workspace.Sheaf, kept []briefing.Clipping) loaded {
	now := loaded{
		sheaves: make([]*readied, len(sheaves)), of: make(map[briefing.DocumentID]*readied, len(sheaves)),
		kept: make(map[briefing.ClippingID]briefing.Clipping, len(kept)),
	}
	ready := make(map[*workspace.Sheaf]*readied, len(sheaves))
	for i, s := range sheaves {
		r := l.ready[s]
		if r == nil {
			r = &readied{s, newItems(s.Evidence, &l.numberings)}
		}
		ready[s], now.sheaves[i], now.of[s.Document] = r, r, r
		now.count += len(r.items)
	}
	l.ready = ready // what is gone is forgotten
	for i, n := range l.numberings {
		now.values[i] = n.values
	}
	for _, c := range kept {
		now.kept[c.ID] = c
	}
	return now
}

// find is the evidence of a row.
func (l *loaded) find(id string) (workspace.Evidence, bool) {
	document, _, _ := strings.Cut(id, "/")
	r := l.of[briefing.DocumentID(document)]
	if r == nil {
		return workspace.Evidence{}, false
	}
	for i := range r.items {
		if r.items[i].row.ID == id {
			return *r.items[i].evidence, true
		}
	}
	return workspace.Evidence{}, false
}

// statistics are the figures among the evidence.
func (l *loaded) statistics() []workspace.Evidence {
	var all []workspace.Evidence
	for _, r := range l.sheaves {
		for _, e := range r.Evidence {
			if e.Finding.Kind == briefing.KindStatistic {
				all = append(all, e)
			}
		}
	}
	return all
}

// Reload shows the evidence as it is now. Of a library of thousands of
// documents, only those are read again whose evidence has changed.
func (s *Screen) Reload() {
	library, loader := s.bench.Library, s.loader
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (loaded, error) {
		sheaves, err := library.Gather(ctx)
		if err != nil {
			return loaded{}, err
		}
		kept, err := library.Clippings(ctx)
		if err != nil {
			return loaded{}, err
		}
		return loader.load(sheaves, kept), nil
	}, s.renewed)
}

func (s *Screen) renewed(l loaded, err error) {
	if err != nil {
		s.bench.Notices.Problem(err)
		return
	}
	if !s.read {
		s.read = true
		s.table.SetLabels(tableLabels(lang.L("Nothing was found yet"), lang.L("Import documents: quotes, figures and asks are listed here.")))
	}
	s.loaded = l
	s.show()
	s.settled(s.table.Settle)
	if s.subject.subjects = nil; s.subject.of != "" {
		s.subject.reload()
	}
}
