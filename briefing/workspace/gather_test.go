package workspace

import (
	"context"
	"reflect"
	"testing"

	"attache/briefing"
)

// TestGather makes changes one after the other; after each, what is gathered
// is to be what a library that was just opened gathers, and the evidence of
// documents that it does not concern the very same as before.
func TestGather(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	one := imported(t, w, "press.txt", press)
	other := imported(t, w, "other.txt", "Another release\n\n“We ask for more,” said Omar Diaz of Harbour. States should act.")
	quote := first(t, w, one.ID, briefing.KindQuote)
	third := briefing.DocumentID("")

	gather := func() map[briefing.DocumentID]*Sheaf {
		t.Helper()
		all, err := w.Gather(ctx)
		if err != nil {
			t.Fatal(err)
		}
		by := map[briefing.DocumentID]*Sheaf{}
		for _, s := range all {
			by[s.Document] = s
		}
		return by
	}
	last := gather()
	undo := func() error { _, _, err := w.Undo(ctx); return err }
	redo := func() error { _, _, err := w.Redo(ctx); return err }
	for _, step := range []struct {
		name string
		do   func() error
		// same is a document that is not concerned.
		same briefing.DocumentID
	}{
		{"nothing", func() error { return nil }, one.ID},
		{"keep", func() error { _, err := w.Keep(ctx, one.ID, quote.Finding, ""); return err }, other.ID},
		{"undo keep", undo, other.ID},
		{"reject", func() error { return w.Reject(ctx, one.ID, quote.Key) }, other.ID},
		{"undo reject", undo, other.ID},
		{"redo reject", redo, other.ID},
		{"details", func() error {
			return w.EditProvenances(ctx, []briefing.DocumentID{one.ID}, func(p *briefing.Provenance) { p.Publisher = "Harbour" })
		}, other.ID},
		{"import", func() error {
			third = imported(t, w, "third.txt", "A third one\n\n“It holds,” said Ada Roe. States should act at once.").ID
			return nil
		}, one.ID},
		{"a newer version", func() error { return w.KeepAsVersion(ctx, third, one.ID) }, other.ID},
		{"remove", func() error { return w.RemoveDocuments(ctx, other.ID) }, third},
		{"undo remove", undo, third},
		{"remove the newer version", func() error { return w.RemoveDocuments(ctx, third) }, other.ID},
		{"indirect speech", func() error { return w.SetIndirect(ctx, true) }, ""},
	} {
		if err := step.do(); err != nil {
			t.Fatalf("%s: %v", step.name, err)
		}
		now := gather()
		if step.same != "" && (now[step.same] == nil || now[step.same] != last[step.same]) {
			t.Errorf("%s: a document was read again that it does not concern", step.name)
		}
		kept, err := w.Evidence(ctx)
		if err != nil {
			t.Fatal(err)
		}
		w.gathering.moment = 0 // as when it was just opened
		anew, err := w.Evidence(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(kept, anew) {
			t.Errorf("%s: what was gathered bit by bit is not what there is", step.name)
		}
		last = gather()
	}
}

func TestGatherCancelled(t *testing.T) {
	w := opened(t)
	imported(t, w, "press.txt", press)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := w.Gather(ctx); err == nil {
		t.Fatal("gathered after it was cancelled")
	}
	if all, err := w.Gather(context.Background()); err != nil || len(all) != 1 {
		t.Errorf("afterwards %d documents, %v", len(all), err)
	}
}
