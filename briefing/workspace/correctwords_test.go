package workspace

import (
	"strings"
	"testing"

	"attache/briefing"
)

// Which words a find should have been stays through a correction of who said
// them, the rules of a newer version, and keeping; Undo takes it back.
func TestCorrectedWordsStay(t *testing.T) {
	ctx, w := t.Context(), opened(t)
	d := imported(t, w, "press.txt", press)
	quote := first(t, w, d.ID, briefing.KindQuote)
	found := d.Slice(quote.Finding.Span)
	less := briefing.Span{Start: quote.Finding.Span.Start, End: quote.Finding.Span.Start + strings.LastIndexByte(found, ' ')}
	if err := w.Correct(ctx, d.ID, quote.Key, less, quote.Finding.Details); err != nil {
		t.Fatal(err)
	}
	details := quote.Finding.Details
	details.Role = "an office of its own"
	if err := w.Correct(ctx, d.ID, quote.Key, briefing.Span{}, details); err != nil {
		t.Fatal(err)
	}
	check := func(when string, want briefing.Span) Evidence {
		t.Helper()
		e := first(t, w, d.ID, briefing.KindQuote)
		if e.Finding.Span != want {
			t.Errorf("%s the words are %q, want %q", when, d.Slice(e.Finding.Span), d.Slice(want))
		}
		return e
	}
	if e := check("after both corrections", less); e.Finding.Role != details.Role {
		t.Errorf("the office is %q", e.Finding.Role)
	}
	findings, err := w.store.Findings(ctx, d.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.store.SetFindings(ctx, d.ID, "older rules", findings); err != nil {
		t.Fatal(err)
	}
	if err := w.RefreshFindings(ctx, func(Progress) {}); err != nil {
		t.Fatal(err)
	}
	e := check("found anew", less)
	c, err := w.Keep(ctx, d.ID, e.Finding, "")
	if err != nil || c.Text != d.Slice(less) {
		t.Errorf("kept %q, %v", c.Text, err)
	}
	for range 3 {
		if _, _, err := w.Undo(ctx); err != nil {
			t.Fatal(err)
		}
	}
	check("taken back", quote.Finding.Span)
}
