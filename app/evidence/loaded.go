package evidence

import (
	"context"

	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/lang"
)

// loaded is the evidence, made ready away from the window's thread.
type loaded struct {
	// items are those of one document after another.
	items []*item
	byID  map[string]*item
	kept  map[briefing.ClippingID]briefing.Clipping
	// mark is the moment at which it was read.
	mark workspace.EvidenceMark
}

func newLoaded(all []workspace.Evidence, kept []briefing.Clipping) loaded {
	l := loaded{items: newItems(all)}
	l.byID = make(map[string]*item, len(l.items))
	for _, it := range l.items {
		l.byID[it.row.ID] = it
	}
	l.keep(kept)
	return l
}

func (l *loaded) keep(kept []briefing.Clipping) {
	l.kept = make(map[briefing.ClippingID]briefing.Clipping, len(kept))
	for _, c := range kept {
		l.kept[c.ID] = c
	}
}

// find is the evidence of a row.
func (l *loaded) find(id string) (workspace.Evidence, bool) {
	it, ok := l.byID[id]
	if !ok {
		return workspace.Evidence{}, false
	}
	return it.evidence, true
}

// all is the evidence without what lists need.
func (l *loaded) all() []workspace.Evidence {
	all := make([]workspace.Evidence, len(l.items))
	for i, it := range l.items {
		all[i] = it.evidence
	}
	return all
}

// renew puts the evidence of documents as it is now in place of theirs; that
// of a document that had none comes last.
func (l *loaded) renew(now map[briefing.DocumentID][]*item) {
	items := make([]*item, 0, len(l.items))
	placed := map[briefing.DocumentID]bool{}
	for _, it := range l.items {
		id := it.evidence.Document
		of, changed := now[id]
		if !changed {
			items = append(items, it)
			continue
		}
		delete(l.byID, it.row.ID)
		if !placed[id] {
			items = append(items, of...)
			placed[id] = true
		}
	}
	for id, of := range now {
		if !placed[id] {
			items = append(items, of...)
		}
		for _, it := range of {
			l.byID[it.row.ID] = it
		}
	}
	l.items = items
}

// fresh is what has changed since evidence was read: all of it, or that of
// some documents.
type fresh struct {
	loaded
	all       bool
	documents map[briefing.DocumentID][]*item
}

// Reload shows the evidence as it is now. Of a library of thousands of
// documents, only those are read again whose evidence has changed.
func (s *Screen) Reload() {
	library, mark := s.bench.Library, s.mark
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (f fresh, err error) {
		documents, all, now := library.EvidenceChanged(mark)
		kept, err := library.Clippings(ctx)
		if err != nil {
			return fresh{}, err
		}
		if all {
			evidence, err := library.Evidence(ctx)
			if err != nil {
				return fresh{}, err
			}
			f = fresh{loaded: newLoaded(evidence, kept), all: true}
			f.mark = now
			return f, nil
		}
		f.documents = map[briefing.DocumentID][]*item{}
		for _, id := range documents {
			evidence, err := library.EvidenceOf(ctx, id)
			if err != nil {
				return fresh{}, err
			}
			f.documents[id] = newItems(evidence)
		}
		f.keep(kept)
		f.mark = now
		return f, nil
	}, s.renewed)
}

func (s *Screen) renewed(f fresh, err error) {
	if err != nil {
		s.bench.Notices.Problem(err)
		return
	}
	if !s.read {
		s.read = true
		s.table.SetLabels(tableLabels(lang.L("Nothing was found yet"), lang.L("Import documents: quotes, figures and asks are listed here.")))
	}
	if f.all {
		s.loaded = f.loaded
	} else {
		s.renew(f.documents)
		s.kept, s.mark = f.kept, f.mark
	}
	s.show()
	s.table.Settle()
	if s.subject.subjects = nil; s.subject.of != "" {
		s.subject.reload()
	}
}
