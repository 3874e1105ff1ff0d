package store

import (
	"context"
	"slices"
	"testing"

	"attache/briefing"
)

func TestChangedSince(t *testing.T) {
	ctx := context.Background()
	s := testStore(t)
	one, two := testAddition(t, "One", "“It holds,” said Ada Roe."), testAddition(t, "Two", "States should act.")
	for _, a := range []Addition{one, two} {
		must(s.AddDocument(ctx, a))(t)
	}
	first, second := one.Document.ID, two.Document.ID
	c, err := one.Document.Clip(briefing.KindQuote, one.Document.Blocks[1].Span)
	ok(t, err)
	c.ID = "c"
	review := briefing.Review{Document: second, Kind: briefing.KindQuote, Span: two.Document.Blocks[1].Span, Decision: briefing.DecisionRejected}

	_, all, now, err := s.ChangedSince(ctx, 0)
	ok(t, err)
	if !all {
		t.Error("before everything, not all is changed")
	}
	for _, step := range []struct {
		name string
		do   func() error
		want []briefing.DocumentID
	}{
		{"nothing", func() error { return nil }, nil},
		{"a setting", func() error { return s.SetSetting(ctx, "a", "b") }, nil},
		{"keep", func() error { return s.PutClipping(ctx, c) }, []briefing.DocumentID{first}},
		{"let go", func() error { return s.RemoveClipping(ctx, "c") }, []briefing.DocumentID{first}},
		{"keep again", func() error { return s.RestoreClipping(ctx, "c") }, []briefing.DocumentID{first}},
		{"review", func() error { return s.PutReview(ctx, review) }, []briefing.DocumentID{second}},
		{"a review that is refused", func() error {
			bad := review
			bad.Document = "nowhere"
			if s.PutReview(ctx, bad) == nil {
				t.Error("a review of nothing was kept")
			}
			return nil
		}, nil},
		{"take back", func() error { return s.DeleteReview(ctx, second, briefing.Key{Kind: review.Kind, Span: review.Span}) }, []briefing.DocumentID{second}},
		{"details", func() error { return s.SetProvenance(ctx, first, briefing.Provenance{Title: "Uno"}) }, []briefing.DocumentID{first}},
		{"remove and findings", func() error {
			if err := s.RemoveDocument(ctx, first); err != nil {
				return err
			}
			return s.SetFindings(ctx, second, "x", nil)
		}, []briefing.DocumentID{first, second}},
		{"index", func() error {
			marks, err := s.ToIndex(ctx, 10)
			if err != nil {
				return err
			}
			return s.MarkIndexed(ctx, marks...)
		}, nil},
	} {
		ok(t, step.do())
		ids, all, next, err := s.ChangedSince(ctx, now)
		ok(t, err)
		slices.SortFunc(ids, func(a, b briefing.DocumentID) int {
			return slices.Index(step.want, a) - slices.Index(step.want, b)
		})
		if all || !slices.Equal(ids, step.want) {
			t.Errorf("%s: %v (all: %v), want %v", step.name, ids, all, step.want)
		}
		now = next
	}
}

// TestChangedByOthers has a second program change the library.
func TestChangedByOthers(t *testing.T) {
	ctx := context.Background()
	s := testStore(t)
	other, err := Open(ctx, s.Path())
	ok(t, err)
	defer other.Close()
	_, _, now, err := s.ChangedSince(ctx, 0)
	ok(t, err)
	changed := func(name string, want bool) {
		t.Helper()
		_, all, next, err := s.ChangedSince(ctx, now)
		ok(t, err)
		if all != want {
			t.Errorf("%s: all is %v", name, all)
		}
		now = next
	}
	must(other.AddDocument(ctx, testAddition(t, "One", "It holds.")))(t)
	changed("after another's change", true)
	changed("after nothing", false)
	must(other.AddDocument(ctx, testAddition(t, "Two", "It held.")))(t)
	must(s.AddDocument(ctx, testAddition(t, "Three", "It will hold.")))(t)
	changed("after another's change and one's own", true)
	must(s.AddDocument(ctx, testAddition(t, "Four", "It would hold.")))(t)
	changed("after one's own", false)
}

func TestFound(t *testing.T) {
	ctx := context.Background()
	s := testStore(t)
	with, without := testAddition(t, "One", "“It holds,” said Ada Roe."), testAddition(t, "Two", "Nothing.")
	without.Findings = nil
	for _, a := range []Addition{with, without} {
		must(s.AddDocument(ctx, a))(t)
	}
	ids := must(s.IDs(ctx))(t)
	if !slices.Equal(ids, []briefing.DocumentID{with.Document.ID, without.Document.ID}) {
		t.Errorf("the library has %v", ids)
	}
	found := must(s.Found(ctx, ids...))(t)
	if len(found) != 1 || found[0].Text != with.Document.Text || len(found[0].Findings) != len(with.Findings) || found[0].Findings[0].Span != with.Findings[0].Span {
		t.Errorf("found: %+v", found)
	}
	c, err := without.Document.Clip(briefing.KindQuote, without.Document.Blocks[1].Span)
	ok(t, err)
	c.ID = "c"
	ok(t, s.PutClipping(ctx, c))
	if found := must(s.Found(ctx, ids...))(t); len(found) != 2 {
		t.Errorf("with what is kept, %d documents have something", len(found))
	}
	if found := must(s.Found(ctx))(t); found != nil {
		t.Errorf("of no documents: %v", found)
	}
}
