package workspace

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/extract"
)

// faulty are rules that fail at documents with a word in them.
func faulty(word string) Rules {
	return func(d *briefing.Document, k extract.Knowledge) extract.Result {
		var none []int
		if i := strings.Index(d.Text, word); i >= 0 {
			none[i]++ // beyond its end
		}
		return extract.Extract(d, k)
	}
}

// sound are the rules of the program.
func sound(d *briefing.Document, k extract.Knowledge) extract.Result { return extract.Extract(d, k) }

const pitfall = "Quagmire"

func TestImportKeepsDocumentsWhoseRulesFail(t *testing.T) {
	dir := t.TempDir()
	good := writeFile(t, filepath.Join(dir, "good.txt"), []byte(press))
	bad := writeFile(t, filepath.Join(dir, "bad.txt"), []byte(pitfall+"\n\n"+press+"\nMore words of its own that no other has.\n"))
	w, ctx := opened(t), t.Context()
	w.SetRules(faulty(pitfall))
	var document briefing.DocumentID
	for _, o := range importPaths(t, w, good, bad) {
		switch {
		case o.Status != StatusImported || o.Err != nil:
			t.Errorf("%s: %+v", o.File, o)
		case o.File == good && o.Unsearched != nil:
			t.Errorf("the good file: %v", o.Unsearched)
		case o.File == bad:
			document = o.Document
			p := wantProblem(t, o.Unsearched, "next version")
			if p.Subject != bad || !errors.Is(p, briefing.ErrFault) || !strings.Contains(p.Err.Error(), "rules_test.go") {
				t.Errorf("%q: %v", p.Subject, p.Err)
			}
		}
	}
	if d, err := w.Document(ctx, document); err != nil || !strings.Contains(d.Text, pitfall) {
		t.Fatalf("the document: %v", err)
	}
	if found, err := w.store.Findings(ctx, document); err != nil || len(found) != 0 {
		t.Errorf("%d findings, %v", len(found), err)
	}
	runs, err := w.Imports(ctx)
	if err != nil || len(runs) != 1 {
		t.Fatalf("%d reports, %v", len(runs), err)
	}
	lines, err := w.ImportReport(ctx, runs[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lines {
		if told := strings.Contains(l.Cause, "fault of the program") && strings.Contains(l.Remedy, "next version"); told != (l.File == bad) {
			t.Errorf("the report says %+v", l)
		}
	}
	if err := w.Index(ctx, nil); err != nil {
		t.Fatal(err)
	}

	// The version that failed changes nothing; the next makes up for it.
	if err := w.RefreshFindings(ctx, func(Progress) {}); err != nil {
		t.Fatal(err)
	}
	w.SetRules(sound)
	if err := w.RefreshFindings(ctx, func(Progress) {}); err != nil {
		t.Fatal(err)
	}
	if found, err := w.store.Findings(ctx, document); err != nil || len(found) == 0 {
		t.Errorf("with sound rules %d findings, %v", len(found), err)
	}
	if old, err := w.store.OutdatedFindings(ctx, extract.Version); err != nil || len(old) != 0 {
		t.Errorf("still outdated: %v, %v", old, err)
	}
}

func TestFindingsStayWhenNewerRulesFail(t *testing.T) {
	w, ctx := opened(t), t.Context()
	was := readByOlder(t, w, "press.txt", press, "", "")
	before, err := w.store.Findings(ctx, was.ID)
	if err != nil || len(before) == 0 {
		t.Fatalf("%d findings, %v", len(before), err)
	}
	w.SetRules(faulty("States met"))
	if err := w.store.SetFindings(ctx, was.ID, "an older version", before); err != nil {
		t.Fatal(err)
	}
	if err := w.RefreshFindings(ctx, func(Progress) {}); err != nil {
		t.Fatal(err)
	}
	o := readAgain(t, w)
	if len(o) != 1 || !o[0].Again || o[0].Err != nil || o[0].Unsearched == nil {
		t.Fatalf("read again: %+v", o)
	}
	if after, err := w.store.Findings(ctx, was.ID); err != nil || len(after) != len(before) {
		t.Errorf("%d findings of %d, %v", len(after), len(before), err)
	}
	if old, err := w.store.OutdatedFindings(ctx, extract.Version); err != nil || len(old) != 1 {
		t.Errorf("to be found anew: %v, %v", old, err)
	}
}

func TestReadFileWhenRulesFail(t *testing.T) {
	path := writeFile(t, filepath.Join(t.TempDir(), "press.txt"), []byte(press))
	d, found, err := ReadFile(t.Context(), path, faulty("States met"))
	if p := wantProblem(t, err, "next version"); d == nil || len(found) != 0 || p.Subject != path {
		t.Errorf("document %v, %d findings, %v", d != nil, len(found), err)
	}
}

// noContext panics whatever it is asked.
type noContext struct{ context.Context }

// A fault in the work around reading costs a file, and not the program.
func TestReadingNeverPanics(t *testing.T) {
	path := writeFile(t, filepath.Join(t.TempDir(), "press.txt"), []byte(press))
	r := readFile(noContext{}, file{name: path}, knowledge{})
	if p := wantProblem(t, r.err, "next version"); r.document != nil || p.Subject != path || !errors.Is(p, briefing.ErrFault) {
		t.Errorf("%+v", r)
	}
	run := &rereading{library: nil, paths: map[briefing.DocumentID]string{}}
	a := run.read(t.Context(), Entry{Provenance: briefing.Provenance{Title: "A title"}})
	if p := wantProblem(t, a.err, "next version"); p.Subject != "A title" || !errors.Is(p, briefing.ErrFault) {
		t.Errorf("%+v", a)
	}
}
