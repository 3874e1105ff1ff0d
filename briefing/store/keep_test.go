package store

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"attache/briefing"
)

func testClipping(t *testing.T, d *briefing.Document, f briefing.Finding, id string) briefing.Clipping {
	t.Helper()
	c := must(d.ClipFinding(f))(t)
	c.ID, c.Note, c.Tags, c.Starred = briefing.ClippingID(id), "for the panel", []string{"organs"}, true
	c.Created = time.Date(2024, 7, 25, 9, 30, 15, 123456789, time.UTC)
	return c
}

func TestClippings(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a := testAddition(t, "Panel", "“We need clear laws.”", "35 per cent.")
	must(s.AddDocument(ctx, a))(t)
	c := testClipping(t, a.Document, a.Findings[0], "c1")
	ok(t, s.PutClipping(ctx, c))
	if got := must(s.Clipping(ctx, "c1"))(t); !reflect.DeepEqual(got, c) {
		t.Errorf("\n got %+v\nwant %+v", got, c)
	}
	if n := must(s.Documents(ctx))(t)[0].Clippings; n != 1 {
		t.Errorf("the list counts %d clippings", n)
	}

	ok(t, s.RemoveClipping(ctx, "c1"))
	ok(t, s.RemoveClipping(ctx, "c1"))
	if n, m := len(must(s.Clippings(ctx))(t)), len(must(s.RemovedClippings(ctx))(t)); n != 0 || m != 1 {
		t.Errorf("after removal %d clippings, %d removed", n, m)
	}
	ok(t, s.RestoreClipping(ctx, "c1"))

	ok(t, s.RemoveDocument(ctx, a.Document.ID))
	if got := must(s.ClippingsOf(ctx, a.Document.ID))(t); !reflect.DeepEqual(got, []briefing.Clipping{c}) {
		t.Errorf("clippings of a removed document: %+v", got)
	}
	if v := c.Verify(must(s.Document(ctx, a.Document.ID))(t)); v != briefing.VerdictVerbatim {
		t.Errorf("clipping of a removed document is %s", v)
	}
}

func TestClippingsAreProved(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a := testAddition(t, "Panel", "“We need clear laws.”")
	must(s.AddDocument(ctx, a))(t)
	kept := testClipping(t, a.Document, a.Findings[0], "c1")
	for name, change := range map[string]func(*briefing.Clipping){
		"other words":     func(c *briefing.Clipping) { c.Text = "“We need harsh laws.”" },
		"silent edit":     func(c *briefing.Clipping) { c.Edited = "“We need laws.”" },
		"another source":  func(c *briefing.Clipping) { c.SourceHash = briefing.HashOf([]byte("x")) },
		"span elsewhere":  func(c *briefing.Clipping) { c.Span.Start += 3 },
		"no source at it": func(c *briefing.Clipping) { c.Document = "00000000000000000000" },
	} {
		c := kept
		change(&c)
		err := s.PutClipping(ctx, c)
		if !errors.Is(err, briefing.ErrNotVerbatim) && !errors.Is(err, briefing.ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n := len(must(s.Clippings(ctx))(t)); n != 0 {
		t.Fatalf("%d clippings were kept", n)
	}
	ok(t, s.PutClipping(ctx, kept))
	noted := kept
	noted.Note, noted.Edited = "another note", "“We need […] laws.”"
	ok(t, s.PutClipping(ctx, noted))
	noted.Edited = "“We need laws.”"
	if err := s.PutClipping(ctx, noted); !errors.Is(err, briefing.ErrNotVerbatim) {
		t.Errorf("a silent edit of a kept clipping gives %v", err)
	}
}

func TestReviews(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a := testAddition(t, "Panel", "One.", "Two.")
	must(s.AddDocument(ctx, a))(t)
	var want []briefing.Review
	for _, f := range a.Findings {
		want = append(want, briefing.Review{
			Document: a.Document.ID, Kind: f.Kind, Span: f.Span, Text: a.Document.Slice(f.Span),
			Decision: briefing.DecisionCorrected, NewSpan: f.Span, Details: f.Details,
		})
	}
	ok(t, s.PutReview(ctx, want[1]))
	ok(t, s.PutReview(ctx, want[0]))
	want[0].Decision = briefing.DecisionRejected
	ok(t, s.PutReview(ctx, want[0]))
	if got := must(s.Reviews(ctx, a.Document.ID))(t); !reflect.DeepEqual(got, want) {
		t.Errorf("\n got %+v\nwant %+v", got, want)
	}
	ok(t, s.DeleteReview(ctx, a.Document.ID, a.Findings[0].Key()))
	if got := must(s.AllReviews(ctx))(t); !reflect.DeepEqual(got, want[1:]) {
		t.Errorf("after taking one back: %+v", got)
	}
	if err := s.DeleteReview(ctx, a.Document.ID, a.Findings[0].Key()); !errors.Is(err, briefing.ErrNotFound) {
		t.Errorf("taking it back twice: %v", err)
	}
	ok(t, s.PutReview(ctx, want[0]))
	if got := must(s.Reviews(ctx, a.Document.ID))(t); !reflect.DeepEqual(got, want) {
		t.Errorf("after undo: %+v", got)
	}
}

func TestBriefingsAndSnapshots(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	b := briefing.Briefing{
		ID: "b1", Title: "Working group", Limit: 3 * time.Minute, Date: briefing.Date{Year: 2024, Month: 7},
		Sections: []briefing.Section{{ID: "s1", Heading: "What we ask", Items: []briefing.Item{
			{ID: "i1", Kind: briefing.ItemParagraph, Text: "Naïve – “words”.\n", Optional: true, Note: "slowly"},
		}}},
	}
	ok(t, s.PutBriefing(ctx, b))
	snap := must(s.AddSnapshot(ctx, "b1", "before the night"))(t)
	later := b.Clone()
	later.Title = "Working group, short"
	ok(t, s.PutBriefing(ctx, later))
	if got := must(s.Briefing(ctx, "b1"))(t); !reflect.DeepEqual(got, later) {
		t.Errorf("briefing %+v", got)
	}
	if got := must(s.Snapshot(ctx, snap.ID))(t); !reflect.DeepEqual(got, b) {
		t.Errorf("snapshot\n got %+v\nwant %+v", got, b)
	}
	if got := must(s.Snapshots(ctx, "b1"))(t); !reflect.DeepEqual(got, []Snapshot{snap}) {
		t.Errorf("snapshots %+v, want %+v", got, snap)
	}
	ok(t, s.RemoveBriefing(ctx, "b1"))
	if n, m := len(must(s.Briefings(ctx))(t)), len(must(s.RemovedBriefings(ctx))(t)); n != 0 || m != 1 {
		t.Errorf("after removal %d briefings, %d removed", n, m)
	}
	ok(t, s.RestoreBriefing(ctx, "b1"))
	if got := must(s.Briefings(ctx))(t); !reflect.DeepEqual(got, []briefing.Briefing{later}) {
		t.Errorf("after restoring %+v", got)
	}
}

func TestRegister(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	for _, p := range []briefing.Person{
		{ID: "p1", Name: "Amina Diallo", Aliases: []string{"A. Diallo"}},
		{ID: "p2", Name: "Ms. Diallo", Aliases: []string{"A. Diallo", "Amina"}, Role: "Director"},
		{ID: "p3", Name: "Jean Petit"},
	} {
		ok(t, s.PutPerson(ctx, p))
	}
	ok(t, s.MergePerson(ctx, "p1", "p2"))
	merged := briefing.Person{ID: "p1", Name: "Amina Diallo", Aliases: []string{"A. Diallo", "Ms. Diallo", "Amina"}, Role: "Director"}
	if got := must(s.People(ctx))(t); !reflect.DeepEqual(got, []briefing.Person{merged, {ID: "p3", Name: "Jean Petit"}}) {
		t.Errorf("people %+v", got)
	}
	ok(t, s.MergePerson(ctx, "p3", "p1"))
	if got := must(s.Person(ctx, "p2"))(t); got.ID != "p3" {
		t.Errorf("p2 leads to %+v, want p3", got)
	}
	if err := s.MergePerson(ctx, "p1", "p3"); !errors.Is(err, briefing.ErrNotFound) {
		t.Errorf("a circle of merges gives %v", err)
	}
	ok(t, s.RemovePerson(ctx, "p3"))
	if n := len(must(s.People(ctx))(t)); n != 0 {
		t.Errorf("%d people after removal", n)
	}
	ok(t, s.RestorePerson(ctx, "p3"))

	ok(t, s.PutOrganisation(ctx, briefing.Organisation{ID: "o1", Name: "United Nations Office"}))
	ok(t, s.PutOrganisation(ctx, briefing.Organisation{ID: "o2", Name: "UN Office", Acronym: "UNO"}))
	ok(t, s.MergeOrganisation(ctx, "o1", "o2"))
	want := briefing.Organisation{ID: "o1", Name: "United Nations Office", Acronym: "UNO", Aliases: []string{"UN Office"}}
	if got := must(s.Organisation(ctx, "o2"))(t); !reflect.DeepEqual(got, want) {
		t.Errorf("organisation %+v", got)
	}
	ok(t, s.RemoveOrganisation(ctx, "o1"))
	ok(t, s.RestoreOrganisation(ctx, "o1"))
	if n := len(must(s.Organisations(ctx))(t)); n != 1 {
		t.Errorf("%d organisations", n)
	}
}

func TestSettings(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	if got := must(s.Setting(ctx, "theme"))(t); got != "" {
		t.Errorf("unset: %q", got)
	}
	ok(t, s.SetSetting(ctx, "theme", "dark"))
	ok(t, s.SetSetting(ctx, "theme", "light"))
	if got := must(s.Setting(ctx, "theme"))(t); got != "light" {
		t.Errorf("got %q", got)
	}
}

func TestIndexMarks(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a, b := testAddition(t, "A", "One."), testAddition(t, "B", "Two.")
	must(s.AddDocuments(ctx, []Addition{a, b}))(t)
	marks := must(s.ToIndex(ctx, 10))(t)
	if len(marks) != 2 || marks[0].Document != a.Document.ID || marks[0].Removed {
		t.Fatalf("after adding: %+v", marks)
	}
	// Changed while the index was busy with the first state.
	ok(t, s.SetProvenance(ctx, a.Document.ID, briefing.Provenance{Title: "Better"}))
	ok(t, s.MarkIndexed(ctx, marks...))
	marks = must(s.ToIndex(ctx, 10))(t)
	if len(marks) != 1 || marks[0].Document != a.Document.ID {
		t.Fatalf("a change was forgotten: %+v", marks)
	}
	ok(t, s.MarkIndexed(ctx, marks...))
	for name, change := range map[string]func() error{
		"remove":   func() error { return s.RemoveDocument(ctx, b.Document.ID) },
		"findings": func() error { return s.SetFindings(ctx, b.Document.ID, "2", nil) },
		"review": func() error {
			return s.PutReview(ctx, briefing.Review{Document: b.Document.ID, Kind: briefing.KindQuote})
		},
	} {
		ok(t, change())
		marks = must(s.ToIndex(ctx, 10))(t)
		if len(marks) != 1 || marks[0].Document != b.Document.ID {
			t.Errorf("%s: %+v", name, marks)
		}
		ok(t, s.MarkIndexed(ctx, marks...))
	}
	ok(t, s.MarkAllToIndex(ctx))
	marks = must(s.ToIndex(ctx, 10))(t)
	if len(marks) != 2 || !marks[1].Removed {
		t.Errorf("all marked: %+v", marks)
	}
	if n := must(s.ToIndexCount(ctx))(t); n != 2 {
		t.Errorf("count %d", n)
	}
	if n := len(must(s.ToIndex(ctx, 1))(t)); n != 1 {
		t.Errorf("limit 1 gives %d", n)
	}
}
