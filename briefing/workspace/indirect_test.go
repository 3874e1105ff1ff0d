package workspace

import (
	"context"
	"testing"

	"attache/briefing"
	"attache/briefing/extract"
)

func TestIndirectSpeechIsListedOnlyWhenAskedFor(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	reported := briefing.Finding{Kind: briefing.KindQuote, Form: briefing.FormReported, Span: briefing.Span{Start: 0, End: 10}}
	if err := w.store.SetFindings(ctx, d.ID, extract.Version, []briefing.Finding{reported}); err != nil {
		t.Fatal(err)
	}
	count := func() int {
		t.Helper()
		all, err := w.EvidenceOf(ctx, d.ID)
		if err != nil {
			t.Fatal(err)
		}
		return len(all)
	}
	if n := count(); n != 0 {
		t.Errorf("%d listed before it was asked for", n)
	}
	if err := w.SetIndirect(ctx, true); err != nil {
		t.Fatal(err)
	}
	if n := count(); n != 1 {
		t.Errorf("%d listed after it was asked for", n)
	}
	if entries, err := w.Documents(ctx); err != nil || entries[0].Findings[briefing.KindQuote] != 0 {
		t.Errorf("it is counted among the quotes: %+v, %v", entries, err)
	}
	again, err := Open(ctx, w.Dir())
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if !again.Indirect() {
		t.Error("the choice is forgotten")
	}
}
