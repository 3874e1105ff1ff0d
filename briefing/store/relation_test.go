package store

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"attache/briefing"
)

func TestRelationsComeWithTheirDocument(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	first, second := testAddition(t, "First", "Text."), testAddition(t, "Second", "Text.")
	first.Path, second.Path = "/home/report.pdf", "/home/report.pdf"
	second.Relations = []briefing.Relation{{
		Document: second.Document.ID, Other: first.Document.ID, Kind: briefing.RelationVersion, Reason: briefing.ReasonSamePath,
	}}
	must(s.AddDocuments(ctx, []Addition{first, second}))(t)
	if got := must(s.Relations(ctx))(t); !reflect.DeepEqual(got, second.Relations) {
		t.Errorf("relations %+v", got)
	}
	if got := must(s.RelationsOf(ctx, first.Document.ID))(t); !reflect.DeepEqual(got, second.Relations) {
		t.Errorf("relations of the first %+v", got)
	}
	if got := must(s.LastAt(ctx))(t)["/home/report.pdf"]; got != second.Document.ID {
		t.Errorf("last at the path is %q", got)
	}
	must(s.AddDocument(ctx, first))(t)
	if got := must(s.LastAt(ctx))(t)["/home/report.pdf"]; got != first.Document.ID {
		t.Errorf("after the first came back, last at the path is %q", got)
	}
}

func TestRelationIsTakenAwayAndPutBack(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a, b := testAddition(t, "First", "Text."), testAddition(t, "Second", "Text.")
	must(s.AddDocuments(ctx, []Addition{a, b}))(t)
	r := briefing.Relation{Document: b.Document.ID, Other: a.Document.ID, Kind: briefing.RelationAlike, Resemblance: 0.75}
	ok(t, s.PutRelation(ctx, r))
	ok(t, s.RemoveRelation(ctx, r.Document, r.Other))
	if got := must(s.Relations(ctx))(t); len(got) != 0 {
		t.Errorf("after removal: %+v", got)
	}
	r.Kind = briefing.RelationApart
	ok(t, s.PutRelation(ctx, r))
	if got := must(s.Relations(ctx))(t); !reflect.DeepEqual(got, []briefing.Relation{r}) {
		t.Errorf("put back: %+v", got)
	}
	if err := s.PutRelation(ctx, briefing.Relation{Document: "x", Other: "x"}); !errors.Is(err, briefing.ErrNotFound) {
		t.Errorf("a document and itself: %v", err)
	}
	if err := s.RemoveRelation(ctx, "x", "y"); !errors.Is(err, briefing.ErrNotFound) {
		t.Errorf("a relation that there is not: %v", err)
	}
}

func TestSketchesAreKept(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	long := testAddition(t, "Long", strings.Repeat("one two three four five six seven eight nine ten ", 9))
	short := testAddition(t, "Short", "Too few words.")
	must(s.AddDocuments(ctx, []Addition{long, short}))(t)
	sketches := func() map[briefing.DocumentID]briefing.Sketch {
		all := map[briefing.DocumentID]briefing.Sketch{}
		ok(t, s.Sketches(ctx, func(id briefing.DocumentID, k briefing.Sketch) { all[id] = k }))
		return all
	}
	want := map[briefing.DocumentID]briefing.Sketch{long.Document.ID: long.Document.Sketch()}
	if got := sketches(); !reflect.DeepEqual(got, want) {
		t.Errorf("sketches %v", got)
	}
	for id, want := range map[briefing.DocumentID]briefing.Sketch{long.Document.ID: long.Document.Sketch(), short.Document.ID: nil, "none": nil} {
		if got := must(s.Sketch(ctx, id))(t); !reflect.DeepEqual(got, want) {
			t.Errorf("the sketch of %s is %v", id, got)
		}
	}
	if ids := must(s.Unsketched(ctx))(t); len(ids) != 0 {
		t.Errorf("without a sketch: %v", ids)
	}
	must(s.writer.Exec(`UPDATE sketch SET method = method - 1`))(t)
	if got := sketches(); len(got) != 0 {
		t.Errorf("an old method's: %v", got)
	}
	ids := must(s.Unsketched(ctx))(t)
	if !reflect.DeepEqual(ids, []briefing.DocumentID{long.Document.ID, short.Document.ID}) {
		t.Errorf("to be drawn up: %v", ids)
	}
	ok(t, s.PutSketches(ctx, map[briefing.DocumentID]briefing.Sketch{long.Document.ID: long.Document.Sketch(), short.Document.ID: nil}))
	if got := sketches(); !reflect.DeepEqual(got, want) {
		t.Errorf("drawn up again: %v", got)
	}
	ok(t, s.RemoveDocument(ctx, long.Document.ID))
	if got := sketches(); len(got) != 0 {
		t.Errorf("of a removed document: %v", got)
	}
	if got := must(s.Sketch(ctx, long.Document.ID))(t); got != nil {
		t.Errorf("of a removed document: %v", got)
	}
}

func TestImportReport(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	empty := must(s.BeginImport(ctx, 3, nil))(t)
	ok(t, s.EndImport(ctx, empty, nil))
	if got := must(s.Imports(ctx))(t); len(got) != 0 {
		t.Errorf("an import of nothing is listed: %+v", got)
	}
	id := must(s.BeginImport(ctx, 3, nil))(t)
	lines := []ImportLine{
		{File: "/a.pdf", Status: "imported", Document: "d", Title: "A", Relation: &briefing.Relation{Document: "d", Other: "e", Kind: briefing.RelationAlike}},
		{File: "/b.pdf", Status: "failed", Cause: "the file is empty", Remedy: "Save it again"},
		{File: "/c.pdf", Status: "duplicate", Document: "d"},
	}
	ok(t, s.AddImportLines(ctx, id, lines[:2]))
	if got := must(s.Imports(ctx))(t); len(got) != 1 || !got[0].Ended.IsZero() || got[0].Started.IsZero() {
		t.Errorf("under way: %+v", got)
	}
	ok(t, s.EndImport(ctx, id, lines[2:]))
	if got := must(s.ImportLines(ctx, id))(t); !reflect.DeepEqual(got, lines) {
		t.Errorf("lines\n got %+v\nwant %+v", got, lines)
	}
	if got := must(s.Imports(ctx))(t); len(got) != 1 || got[0].ID != id || got[0].Ended.IsZero() || got[0].Files != 3 {
		t.Errorf("ended: %+v", got)
	}
	now := ImportLine{File: "/b.pdf", Status: "imported", Document: "f"}
	ok(t, s.AmendImportLine(ctx, now))
	ok(t, s.AmendImportLine(ctx, ImportLine{File: "/a.pdf", Status: "duplicate"}))
	ok(t, s.AmendImportLine(ctx, ImportLine{File: "/nowhere.pdf", Status: "imported"}))
	lines[1] = now
	if got := must(s.ImportLines(ctx, id))(t); !reflect.DeepEqual(got, lines) {
		t.Errorf("amended\n got %+v\nwant %+v", got, lines)
	}
}

// The files that an import had not come to when the program was ended are in
// its report.
func TestReportOfAnEndedProgram(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	id := must(s.BeginImport(ctx, 4, []string{"/a.pdf", "/b.pdf", "/b.pdf", "/c.pdf"}))(t)
	left := func(path string) ImportLine { return ImportLine{File: path, Status: StatusLeft} }
	read := ImportLine{File: "/b.pdf", Status: "imported", Document: "d"}
	for _, want := range [][]ImportLine{
		{left("/a.pdf"), left("/b.pdf"), left("/b.pdf"), left("/c.pdf")},
		{read, left("/a.pdf"), left("/b.pdf"), left("/c.pdf")},
	} {
		if got := must(s.ImportLines(ctx, id))(t); !reflect.DeepEqual(got, want) {
			t.Errorf("lines\n got %+v\nwant %+v", got, want)
		}
		if got := must(s.Imports(ctx))(t); len(got) != 1 || got[0].Files != 4 || !got[0].Ended.IsZero() {
			t.Errorf("imports %+v", got)
		}
		ok(t, s.AddImportLines(ctx, id, []ImportLine{read}))
	}
	ok(t, s.EndImport(ctx, id, nil))
	if got := must(s.ImportLines(ctx, id))(t); !reflect.DeepEqual(got, []ImportLine{read, read}) {
		t.Errorf("ended, it still names %+v", got)
	}
}

func TestDocumentsBySymbolAndID(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	var ids []briefing.DocumentID
	for _, language := range []string{"en", "fr", "es"} {
		a := testAddition(t, "Report in "+language, "Text.")
		a.Document.Provenance.Symbol, a.Document.Provenance.Language = "A/79/1", language
		must(s.AddDocument(ctx, a))(t)
		ids = append(ids, a.Document.ID)
	}
	must(s.AddDocument(ctx, testAddition(t, "Another", "Text.")))(t)
	ok(t, s.SetRemoved(ctx, ids[2:], true))
	if got := must(s.WithSymbol(ctx, "A/79/1"))(t); len(got) != 2 || got[0].ID != ids[0] || got[1].ID != ids[1] {
		t.Errorf("with the symbol: %+v", got)
	}
	if got := must(s.DocumentsOf(ctx, ids[2], ids[1], "nothing"))(t); len(got) != 1 || got[0].ID != ids[1] {
		t.Errorf("by ID: %+v", got)
	}
	ok(t, s.SetRemoved(ctx, ids[2:], false))
	if got := must(s.DocumentsOf(ctx, ids...))(t); len(got) != 3 {
		t.Errorf("brought back: %+v", got)
	}
	if err := s.SetRemoved(ctx, []briefing.DocumentID{ids[0], "nothing"}, true); !errors.Is(err, briefing.ErrNotFound) {
		t.Errorf("one that there is not: %v", err)
	}
	if got := must(s.DocumentsOf(ctx, ids...))(t); len(got) != 3 {
		t.Errorf("half of them are gone: %+v", got)
	}
}
