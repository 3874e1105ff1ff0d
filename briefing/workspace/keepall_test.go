package workspace

import (
	"context"
	"testing"
)

func TestKeepAll(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	b, err := w.NewBriefing(ctx, "Vienna", "en", Headings{})
	if err != nil {
		t.Fatal(err)
	}
	all, err := w.EvidenceOf(ctx, d.ID)
	if err != nil || len(all) < 3 {
		t.Fatalf("%d finds, %v", len(all), err)
	}
	used := func() int {
		t.Helper()
		b, err := w.Briefing(ctx, b.ID)
		if err != nil {
			t.Fatal(err)
		}
		return len(b.Clippings())
	}
	if _, err := w.Keep(ctx, d.ID, all[0].Finding, b.ID); err != nil {
		t.Fatal(err)
	}
	if all, err = w.EvidenceOf(ctx, d.ID); err != nil {
		t.Fatal(err)
	}
	if err := w.KeepAll(ctx, all, b.ID); err != nil {
		t.Fatal(err)
	}
	kept, err := w.Clippings(ctx)
	if err != nil || len(kept) != len(all) || used() != len(all) {
		t.Errorf("%d kept, %d in the briefing, want %d (%v)", len(kept), used(), len(all), err)
	}
	for _, c := range kept {
		if v := c.Verify(d); v != "verbatim" {
			t.Errorf("%q is %s", c.Text, v)
		}
	}
	if _, ok, err := w.Undo(ctx); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if kept, _ = w.Clippings(ctx); len(kept) != 1 || used() != 1 {
		t.Errorf("after one undo %d are kept and %d in the briefing, want what was there before", len(kept), used())
	}
}
