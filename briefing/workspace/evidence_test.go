package workspace

import (
	"context"
	"errors"
	"testing"

	"attache/briefing"
	"attache/briefing/extract"
)

func TestKeepGoesIntoTheBriefingAndBack(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	b := newBriefing(t, w)
	quote := first(t, w, d.ID, briefing.KindQuote)

	c, err := w.Keep(ctx, d.ID, quote.Finding, b.ID)
	if err != nil {
		t.Fatal(err)
	}
	if c.Text != d.Slice(quote.Finding.Span) || c.Verify(d) != briefing.VerdictVerbatim {
		t.Errorf("kept %q", c.Text)
	}
	if again, err := w.Keep(ctx, d.ID, quote.Finding, b.ID); err != nil || again.ID != c.ID {
		t.Errorf("keeping twice gave %s and %s, %v", c.ID, again.ID, err)
	}
	check := func(step string, want int, state State) {
		t.Helper()
		b, err := w.Briefing(ctx, b.ID)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(b.Clippings()); got != want {
			t.Errorf("%s: the briefing has %d, want %d", step, got, want)
		}
		if got := first(t, w, d.ID, briefing.KindQuote).State; got != state {
			t.Errorf("%s: state %s, want %s", step, got, state)
		}
	}
	check("kept", 1, StateKept)
	if b, _ := w.Briefing(ctx, b.ID); len(b.Sections[1].Items) != 1 {
		t.Errorf("a quote did not go where quotes are collected: %+v", b.Sections)
	}
	if step, ok, err := w.Undo(ctx); step.Label != "keep quote" || !ok || err != nil {
		t.Errorf("undo %q, %v, %v", step.Label, ok, err)
	}
	check("undone", 0, StateFound)
	if _, ok, err := w.Redo(ctx); !ok || err != nil {
		t.Errorf("redo: %v, %v", ok, err)
	}
	check("redone", 1, StateKept)
}

func TestKeepSelectionTakesWhatIsKnown(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	f := first(t, w, d.ID, briefing.KindQuote).Finding
	part := briefing.Span{Start: f.Span.Start, End: f.Span.Start + len("We need clear laws")}
	c, err := w.KeepSelection(ctx, d.ID, briefing.KindQuote, part, "")
	if err != nil {
		t.Fatal(err)
	}
	if c.Text != "We need clear laws" || c.Who != f.Who {
		t.Errorf("kept %q of %q, want the words selected and the speaker %q", c.Text, c.Who, f.Who)
	}
	if _, err := w.KeepSelection(ctx, d.ID, briefing.KindQuote, briefing.Span{Start: 0, End: len(d.Text) + 9}, ""); !errors.Is(err, briefing.ErrInvalidSpan) {
		t.Errorf("a span outside the text gave %v", err)
	}
}

func TestReviewsSurviveANewerExtractor(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	quote, statistic := first(t, w, d.ID, briefing.KindQuote), first(t, w, d.ID, briefing.KindStatistic)

	right := briefing.Details{Attribution: briefing.Attribution{Who: "Anna Duarte", Org: "Centre"}}
	if err := w.Correct(ctx, d.ID, quote.Key, briefing.Span{}, right); err != nil {
		t.Fatal(err)
	}
	if err := w.Reject(ctx, d.ID, statistic.Key); err != nil {
		t.Fatal(err)
	}
	moved := []briefing.Finding{quote.Finding, statistic.Finding}
	moved[0].Span.End-- // a newer extractor leaves the comma out
	if err := w.store.SetFindings(ctx, d.ID, extract.Version+"+", moved); err != nil {
		t.Fatal(err)
	}
	if got := first(t, w, d.ID, briefing.KindQuote); got.Finding.Who != "Anna Duarte" || !got.Corrected {
		t.Errorf("the correction is lost: %+v", got.Finding)
	}
	if got := first(t, w, d.ID, briefing.KindStatistic); got.State != StateRejected {
		t.Errorf("the rejection is lost: %s", got.State)
	}
	for range 2 {
		if _, ok, err := w.Undo(ctx); !ok || err != nil {
			t.Fatalf("undo: %v, %v", ok, err)
		}
	}
	if got := first(t, w, d.ID, briefing.KindStatistic); got.State != StateFound {
		t.Errorf("undo of the rejection left %s", got.State)
	}
}

func TestUpdateClippingRefusesSilentEdits(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	c, err := w.Keep(ctx, d.ID, first(t, w, d.ID, briefing.KindQuote).Finding, "")
	if err != nil {
		t.Fatal(err)
	}
	good := c
	good.Edited = "We need […] laws that protect every victim of trafficking,"
	if err := w.UpdateClipping(ctx, good); err != nil {
		t.Errorf("a visible edit was refused: %v", err)
	}
	bad := c
	bad.Edited = "We need harsh laws that protect every victim of trafficking,"
	err = w.UpdateClipping(ctx, bad)
	if !errors.Is(err, briefing.ErrNotVerbatim) {
		t.Errorf("a changed word gave %v", err)
	}
	if stored, err := w.Clipping(ctx, c.ID); err != nil || stored.Edited != good.Edited {
		t.Errorf("stored %q, %v", stored.Edited, err)
	}
}

func TestKeepWithoutTheLastCommaIsTheSameQuote(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	f := first(t, w, d.ID, briefing.KindQuote).Finding
	bare := briefing.Span{Start: f.Span.Start, End: f.Span.End - len(",")}
	if _, err := w.KeepSelection(ctx, d.ID, briefing.KindQuote, bare, ""); err != nil {
		t.Fatal(err)
	}
	if got := first(t, w, d.ID, briefing.KindQuote); got.State != StateKept || got.Finding.Span.End < bare.End {
		t.Errorf("the quote kept without its comma is %s at %v", got.State, got.Finding.Span)
	}
	all, err := w.EvidenceOf(ctx, d.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		if e.Finding.Kind == briefing.KindQuote && e.Finding.Span.Overlaps(f.Span) && e.Finding.Span != f.Span {
			t.Errorf("it is listed twice, also at %v", e.Finding.Span)
		}
	}
}
