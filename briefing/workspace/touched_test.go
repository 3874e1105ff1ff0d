package workspace

import (
	"context"
	"reflect"
	"slices"
	"testing"

	"attache/briefing"
)

// TestEvidenceChanged makes every kind of change, takes each back and makes it
// again. Each time, reading the documents that are named is to give what
// reading all of them gives.
func TestEvidenceChanged(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	one := imported(t, w, "press.txt", press)
	other := imported(t, w, "other.txt", "Another release\n\n“We ask for more,” said Omar Diaz of Harbour. States should act.")
	b := newBriefing(t, w)

	read := func() map[briefing.DocumentID][]Evidence {
		t.Helper()
		all, err := w.Evidence(ctx)
		if err != nil {
			t.Fatal(err)
		}
		by := map[briefing.DocumentID][]Evidence{}
		for _, e := range all {
			by[e.Document] = append(by[e.Document], e)
		}
		return by
	}
	_, all, mark := w.EvidenceChanged(0)
	if !all {
		t.Fatal("before anything was read, not all is said to be new")
	}
	known := read()
	// catchUp reads as little as is said to suffice.
	catchUp := func(step string, few bool) {
		t.Helper()
		documents, all, now := w.EvidenceChanged(mark)
		mark = now
		switch {
		case all && few:
			t.Errorf("%s: all documents are to be read again", step)
			known = read()
		case all:
			known = read()
		}
		for _, id := range documents {
			e, err := w.EvidenceOf(ctx, id)
			if err != nil {
				t.Fatal(err)
			}
			known[id] = e
		}
		if now := read(); !reflect.DeepEqual(known, now) {
			t.Errorf("%s: what was read of %v is not what there is", step, documents)
			known = now
		}
	}
	kept := func() briefing.Clipping {
		t.Helper()
		all, err := w.Clippings(ctx)
		if err != nil || len(all) == 0 {
			t.Fatal(len(all), err)
		}
		return all[0]
	}
	quote := first(t, w, one.ID, briefing.KindQuote)
	steps := []struct {
		name string
		// few is set where one document is known to be concerned.
		few bool
		do  func() error
	}{
		{"keep", true, func() error { _, err := w.Keep(ctx, one.ID, quote.Finding, b.ID); return err }},
		{"keep words", true, func() error {
			_, err := w.KeepSelection(ctx, other.ID, briefing.KindQuote, other.Blocks[0].Span, "")
			return err
		}},
		{"star", true, func() error { c := kept(); c.Starred = true; return w.UpdateClipping(ctx, c) }},
		{"discard", true, func() error { return w.Discard(ctx, kept().ID) }},
		{"reject", true, func() error { return w.Reject(ctx, one.ID, quote.Key) }},
		{"reconsider", true, func() error { return w.Reconsider(ctx, one.ID, quote.Key) }},
		{"correct", true, func() error {
			d := quote.Finding.Details
			d.Role = "Chair"
			return w.Correct(ctx, one.ID, quote.Key, briefing.Span{}, d)
		}},
		{"keep all", true, func() error { return w.KeepAll(ctx, slices.Concat(known[one.ID], known[other.ID]), b.ID) }},
		{"join names", false, func() error { return w.JoinNames(ctx, "Omar Diaz", "O. Diaz") }},
		{"change details", false, func() error {
			return w.EditProvenances(ctx, []briefing.DocumentID{one.ID}, func(p *briefing.Provenance) { p.Publisher = "Harbour" })
		}},
		{"remove a document", false, func() error { return w.RemoveDocuments(ctx, other.ID) }},
	}
	for _, s := range steps {
		if err := s.do(); err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		catchUp(s.name, s.few)
		if _, ok, err := w.Undo(ctx); !ok || err != nil {
			t.Fatalf("undo %s: %v %v", s.name, ok, err)
		}
		catchUp("undo "+s.name, s.few)
		if _, ok, err := w.Redo(ctx); !ok || err != nil {
			t.Fatalf("redo %s: %v %v", s.name, ok, err)
		}
		catchUp("redo "+s.name, s.few)
	}
	imported(t, w, "third.txt", "A third one\n\n“It holds,” said Ada Roe. States should act at once.")
	catchUp("import", false)
	if documents, all, _ := w.EvidenceChanged(mark); all || len(documents) > 0 {
		t.Errorf("nothing has changed, but %v %v", documents, all)
	}
}
