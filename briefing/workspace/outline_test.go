package workspace

import (
	"context"
	"testing"

	"attache/briefing"
)

func TestBriefingFrom(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	if err := w.LoadSamples(ctx); err != nil {
		t.Fatal(err)
	}
	before, err := w.Briefing(ctx, SampleBriefing)
	if err != nil {
		t.Fatal(err)
	}
	b, err := w.BriefingFrom(ctx, SampleBriefing, "Next year")
	if err != nil {
		t.Fatal(err)
	}
	stored, err := w.Briefing(ctx, b.ID)
	if err != nil || stored.Title != "Next year" || stored.ID == before.ID {
		t.Fatalf("stored %q %s, %v", stored.Title, stored.ID, err)
	}
	if len(stored.Clippings()) > 0 {
		t.Error("what was kept came along")
	}
	if len(stored.Sections) != len(before.Sections) || stored.Organisation != before.Organisation {
		t.Errorf("%d sections by %q, want %d by %q", len(stored.Sections), stored.Organisation, len(before.Sections), before.Organisation)
	}
	own := 0
	for _, s := range before.Sections {
		for _, it := range s.Items {
			if it.Kind == briefing.ItemClipping {
				continue
			}
			own++
			if got, err := stored.Item(it.ID); err != nil || got.Text != it.Text {
				t.Errorf("%q is not in the new briefing: %v", it.Text, err)
			}
		}
	}
	if own == 0 {
		t.Fatal("the sample has no words of one's own: nothing was tested")
	}
	if again, err := w.Briefing(ctx, SampleBriefing); err != nil || len(again.Clippings()) != len(before.Clippings()) {
		t.Errorf("the first briefing has changed: %v", err)
	}
}
