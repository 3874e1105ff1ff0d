package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"attache/briefing"
)

// testStore is an empty library of its own.
func testStore(t testing.TB) *Store {
	t.Helper()
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "library.attache"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// must ends the test at an error.
func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// testAddition makes a valid document with findings out of a title and
// paragraphs.
func testAddition(t testing.TB, title string, paragraphs ...string) Addition {
	t.Helper()
	var text strings.Builder
	var blocks []briefing.Block
	add := func(s string, role briefing.Role) {
		if text.Len() > 0 {
			text.WriteString("\n\n")
		}
		start := text.Len()
		text.WriteString(s)
		blocks = append(blocks, briefing.Block{Span: briefing.Span{Start: start, End: text.Len()}, Role: role})
	}
	add(title, briefing.RoleHeading)
	for _, p := range paragraphs {
		add(p, briefing.RoleParagraph)
	}
	original := []byte("original of " + text.String())
	d, err := briefing.NewDocument(text.String(), blocks,
		[]briefing.Page{{Span: briefing.Span{Start: 0, End: text.Len()}, Label: "iv"}},
		briefing.Provenance{
			Title: title, Publisher: "Office", Authors: []string{"A. Author"}, Language: "en",
			Date:     briefing.Date{Year: 2024, Month: time.July, Day: 25},
			Origins:  map[string]string{"title": "the first heading"},
			FileName: title + ".txt", Original: briefing.HashOf(original), Reader: "text/1",
		})
	ok(t, err)
	a := Addition{Document: d, Original: original, Extractor: "1"}
	for i, b := range blocks[1:] {
		a.Findings = append(a.Findings, briefing.Finding{
			Kind: briefing.Kinds[i%len(briefing.Kinds)], Span: b.Span, Confidence: 0.5, Reason: "a paragraph",
			Details: briefing.Details{
				Attribution: briefing.Attribution{Who: "Amina Diallo", Role: "Director", Org: "Office"},
				Figures:     []briefing.Figure{{Span: b.Span, Text: d.Slice(b.Span), Low: 30, High: 35.5, Unit: "%"}},
			},
		})
	}
	return a
}

func TestAddAndReadBack(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a := testAddition(t, "Clear laws", "“We need clear laws.”", "35 per cent of them, naïvely.", "States should act.")
	if got := must(s.AddDocument(ctx, a))(t); got != OutcomeAdded {
		t.Errorf("outcome %q", got)
	}
	if got := must(s.Document(ctx, a.Document.ID))(t); !reflect.DeepEqual(got, a.Document) {
		t.Errorf("document\n got %+v\nwant %+v", got, a.Document)
	}
	if got := must(s.Original(ctx, a.Document.Provenance.Original))(t); string(got) != string(a.Original) {
		t.Errorf("original %q", got)
	}
	if got := must(s.Findings(ctx, a.Document.ID))(t); !reflect.DeepEqual(got, a.Findings) {
		t.Errorf("findings\n got %+v\nwant %+v", got, a.Findings)
	}
	list := must(s.Documents(ctx))(t)
	if len(list) != 1 {
		t.Fatalf("%d entries", len(list))
	}
	e := list[0]
	if time.Since(e.Added) > time.Minute || e.Added.Location() != time.UTC {
		t.Errorf("added %v", e.Added)
	}
	e.Added = time.Time{}
	want := Entry{
		ID: a.Document.ID, Provenance: a.Document.Provenance, Words: 15, Pages: 1, Bytes: len(a.Document.Text),
		Findings: map[briefing.Kind]int{briefing.KindQuote: 1, briefing.KindStatistic: 1, briefing.KindRecommendation: 1},
	}
	if !reflect.DeepEqual(e, want) {
		t.Errorf("entry\n got %+v\nwant %+v", e, want)
	}
}

func TestAddTwice(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a := testAddition(t, "Twice", "Once.")
	must(s.AddDocument(ctx, a))(t)
	changed := a.Document.Provenance
	changed.Title = "A better title"
	ok(t, s.SetProvenance(ctx, a.Document.ID, changed))

	if got := must(s.AddDocument(ctx, a))(t); got != OutcomeDuplicate {
		t.Errorf("the same again: %q", got)
	}
	ok(t, s.RemoveDocument(ctx, a.Document.ID))
	if n := len(must(s.Documents(ctx))(t)); n != 0 {
		t.Errorf("%d documents after removal", n)
	}
	if n := len(must(s.RemovedDocuments(ctx))(t)); n != 1 {
		t.Errorf("%d removed documents", n)
	}
	if got := must(s.AddDocument(ctx, a))(t); got != OutcomeRestored {
		t.Errorf("a removed one again: %q", got)
	}
	if got := must(s.Document(ctx, a.Document.ID))(t).Provenance; !reflect.DeepEqual(got, changed) {
		t.Errorf("a person's title was lost: %+v", got)
	}
}

func TestAddInOneBatch(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	good, bad := testAddition(t, "Good", "Text."), testAddition(t, "Bad", "Text.")
	bad.Original = []byte("something else")
	if _, err := s.AddDocuments(ctx, []Addition{good, bad}); !errors.Is(err, briefing.ErrNotVerbatim) {
		t.Errorf("a wrong original gives %v", err)
	}
	forged := *good.Document
	forged.Text = "Other text."
	if _, err := s.AddDocument(ctx, Addition{Document: &forged}); !errors.Is(err, briefing.ErrNotVerbatim) {
		t.Errorf("a text that is not its ID's gives %v", err)
	}
	outside := good
	outside.Findings = []briefing.Finding{{Kind: briefing.KindQuote, Span: briefing.Span{Start: 0, End: 999}}}
	if _, err := s.AddDocument(ctx, outside); !errors.Is(err, briefing.ErrInvalidSpan) {
		t.Errorf("a finding outside gives %v", err)
	}
	if n := len(must(s.Documents(ctx))(t)); n != 0 {
		t.Errorf("%d documents after refusals", n)
	}
	outcomes := must(s.AddDocuments(ctx, []Addition{good, good, testAddition(t, "Third", "Text.")}))(t)
	if want := []Outcome{OutcomeAdded, OutcomeDuplicate, OutcomeAdded}; !reflect.DeepEqual(outcomes, want) {
		t.Errorf("outcomes %v", outcomes)
	}
}

func TestNotThere(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	for name, call := range map[string]func() error{
		"document":         func() error { _, err := s.Document(ctx, "x"); return err },
		"original":         func() error { _, err := s.Original(ctx, "x"); return err },
		"findings":         func() error { _, err := s.Findings(ctx, "x"); return err },
		"set findings":     func() error { return s.SetFindings(ctx, "x", "1", nil) },
		"provenance":       func() error { return s.SetProvenance(ctx, "x", briefing.Provenance{}) },
		"remove document":  func() error { return s.RemoveDocument(ctx, "x") },
		"restore document": func() error { return s.RestoreDocument(ctx, "x") },
		"review":           func() error { return s.DeleteReview(ctx, "x", briefing.Key{}) },
		"clipping":         func() error { _, err := s.Clipping(ctx, "x"); return err },
		"remove clipping":  func() error { return s.RemoveClipping(ctx, "x") },
		"briefing":         func() error { _, err := s.Briefing(ctx, "x"); return err },
		"remove briefing":  func() error { return s.RemoveBriefing(ctx, "x") },
		"add snapshot":     func() error { _, err := s.AddSnapshot(ctx, "x", "n"); return err },
		"snapshot":         func() error { _, err := s.Snapshot(ctx, 7); return err },
		"person":           func() error { _, err := s.Person(ctx, "x"); return err },
		"organisation":     func() error { _, err := s.Organisation(ctx, "x"); return err },
	} {
		if err := call(); !errors.Is(err, briefing.ErrNotFound) {
			t.Errorf("%s: %v, want ErrNotFound", name, err)
		}
	}
}

func TestCancelled(t *testing.T) {
	s := testStore(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.AddDocument(ctx, testAddition(t, "Late", "Text.")); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if n := len(must(s.Documents(t.Context()))(t)); n != 0 {
		t.Errorf("%d documents", n)
	}
}

func TestFindingsAreReplaced(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	var all []Addition
	for i := range 3 {
		all = append(all, testAddition(t, fmt.Sprint("Document ", i), "One.", "Two."))
	}
	must(s.AddDocuments(ctx, all))(t)
	newer := all[1].Findings[:1]
	ok(t, s.SetFindings(ctx, all[1].Document.ID, "2", newer))
	ok(t, s.SetFindings(ctx, all[2].Document.ID, "1", nil))
	got := map[briefing.DocumentID]int{}
	for f, err := range s.AllFindings(ctx) {
		ok(t, err)
		got[f.Document] = len(f.Findings)
	}
	want := map[briefing.DocumentID]int{all[0].Document.ID: 2, all[1].Document.ID: 1}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("all findings: %v, want %v", got, want)
	}
	for range s.AllFindings(ctx) {
		break
	}
	ids := must(s.OutdatedFindings(ctx, "2"))(t)
	if want := []briefing.DocumentID{all[0].Document.ID, all[2].Document.ID}; !reflect.DeepEqual(ids, want) {
		t.Errorf("outdated: %v, want %v", ids, want)
	}
}
