package workspace

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/briefing"
)

func documents(t *testing.T, w *Workspace) int {
	t.Helper()
	entries, err := w.Documents(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}

func TestUndoOfAnImport(t *testing.T) {
	w, ctx, dir := opened(t), context.Background(), t.TempDir()
	was := imported(t, w, "there.txt", "This was there before.")
	writeFile(t, filepath.Join(dir, "again.txt"), []byte("This was there before."))
	writeFile(t, filepath.Join(dir, "press.txt"), []byte(press))
	for i := range 5 {
		writeFile(t, filepath.Join(dir, fmt.Sprint(i, ".txt")), fmt.Appendf(nil, "Text number %d.", i))
	}
	var kept briefing.DocumentID
	for _, o := range importPaths(t, w, dir) {
		if filepath.Base(o.File) == "press.txt" {
			kept = o.Document
		}
	}
	if n := documents(t, w); n != 7 {
		t.Fatalf("%d documents", n)
	}
	step := func(name string, do func(context.Context) (Step, bool, error), want int, stayed string) {
		t.Helper()
		s, ok, err := do(ctx)
		if err != nil || !ok {
			t.Fatalf("%s: %v, %v", name, ok, err)
		}
		if n := documents(t, w); n != want || strings.Join(s.Stayed, ", ") != stayed || s.Label != "import" {
			t.Errorf("%s: %d documents, want %d; step %+v", name, n, want, s)
		}
	}
	step("undo", w.Undo, 1, "")
	if d, err := w.Document(ctx, was.ID); err != nil || d.ID != was.ID {
		t.Errorf("what was there before: %v", err)
	}
	step("redo", w.Redo, 7, "")

	// Something is kept while the history does not know of it, as from a
	// second window.
	e := first(t, w, kept, briefing.KindQuote)
	d, err := w.Document(ctx, kept)
	if err != nil {
		t.Fatal(err)
	}
	c, err := d.ClipFinding(e.Finding)
	if err != nil {
		t.Fatal(err)
	}
	c.ID = "c"
	if err := w.store.PutClipping(ctx, c); err != nil {
		t.Fatal(err)
	}
	step("undo with something kept", w.Undo, 2, d.Provenance.Title)
	step("redo", w.Redo, 7, "")
}

func TestTakeBackAnEarlierImport(t *testing.T) {
	w, ctx, dir := opened(t), context.Background(), t.TempDir()
	writeFile(t, filepath.Join(dir, "press.txt"), []byte(press))
	writeFile(t, filepath.Join(dir, "other.txt"), []byte("Another text."))
	importPaths(t, w, dir)
	imports, err := w.Imports(ctx)
	if err != nil || len(imports) != 1 {
		t.Fatalf("imports %+v, %v", imports, err)
	}
	lines, err := w.ImportReport(ctx, imports[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lines {
		if filepath.Base(l.File) == "press.txt" {
			e := first(t, w, l.Document, briefing.KindQuote)
			if err := w.Reject(ctx, l.Document, e.Key); err != nil {
				t.Fatal(err)
			}
		}
	}
	stayed, err := w.TakeBack(ctx, imports[0].ID)
	if err != nil || len(stayed) != 1 || documents(t, w) != 1 {
		t.Errorf("stayed %v, %v, %d documents", stayed, err, documents(t, w))
	}
	if _, _, err := w.Undo(ctx); err != nil || documents(t, w) != 2 {
		t.Errorf("undone: %v, %d documents", err, documents(t, w))
	}
}

func TestReportIsKeptAndSaved(t *testing.T) {
	w, ctx, dir := opened(t), context.Background(), t.TempDir()
	writeFile(t, filepath.Join(dir, "press.txt"), []byte(press))
	writeFile(t, filepath.Join(dir, "same.txt"), []byte(press))
	writeFile(t, filepath.Join(dir, "=empty.txt"), nil)
	importPaths(t, w, dir)
	imports, err := w.Imports(ctx)
	if err != nil || len(imports) != 1 || imports[0].Files != 3 || imports[0].Ended.IsZero() {
		t.Fatalf("imports %+v, %v", imports, err)
	}
	lines, err := w.ImportReport(ctx, imports[0].ID)
	if err != nil || len(lines) != 3 {
		t.Fatalf("lines %+v, %v", lines, err)
	}
	failed := 0
	for _, l := range lines {
		if l.Status == string(StatusFailed) {
			failed++
			if l.Cause != "the file is empty" || l.Remedy == "" {
				t.Errorf("failed: %+v", l)
			}
		}
	}
	if failed != 1 {
		t.Errorf("%d failed", failed)
	}
	words := ReportWords{
		Phrase: strings.ToUpper, Left: func(n int) string { return fmt.Sprint(n, " left") },
		Title: func(time.Time) string { return "What became of the files" },
		File:  "File", Status: "Status", Document: "Document", Cause: "Why", Remedy: "What to do",
		Label: func(l ImportLine) string { return l.Status }, Note: func(ImportLine) string { return "" },
	}
	out := filepath.Join(t.TempDir(), "report.csv")
	if err := w.SaveReport(ctx, imports[0].ID, out, words); err != nil {
		t.Fatal(err)
	}
	f, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(f), "\ufeff"))).ReadAll()
	if err != nil || len(rows) != 4 || rows[0][3] != "Why" || rows[1][3] != "THE FILE IS EMPTY" {
		t.Errorf("table %v, %v", rows, err)
	}
	out = filepath.Join(t.TempDir(), "report.txt")
	if err := w.SaveReport(ctx, imports[0].ID, out, words); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"What became of the files\n", "\nfailed\n", "=empty.txt\n    THE FILE IS EMPTY\n    SAVE OR DOWNLOAD IT AGAIN\n", "\nduplicate\n"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}

// A stopped import keeps what came in, and its report says how many files were
// left.
func TestReportOfAStoppedImport(t *testing.T) {
	w, dir := opened(t), t.TempDir()
	const files = 300
	for i := range files {
		writeFile(t, filepath.Join(dir, fmt.Sprint(i, ".txt")), []byte(fmt.Sprintf("Document %d says this and no more.\n", i)))
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	told := 0
	if err := w.Import(ctx, []string{dir}, func(Progress) {}, func(Outcome) { told++; stop() }); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	ctx = context.Background()
	imports, err := w.Imports(ctx)
	if err != nil || len(imports) != 1 || imports[0].Files != files || imports[0].Ended.IsZero() {
		t.Fatalf("imports %+v, %v", imports, err)
	}
	entries, err := w.Documents(ctx)
	if err != nil || len(entries) != told || told == 0 || told == files {
		t.Fatalf("%d documents, %d were told of, %v", len(entries), told, err)
	}
	out := filepath.Join(t.TempDir(), "report.txt")
	same := func(s string) string { return s }
	words := ReportWords{
		Title: func(time.Time) string { return "" }, Label: func(ImportLine) string { return "" }, Note: func(ImportLine) string { return "" },
		Phrase: same, Left: func(n int) string { return fmt.Sprint(n, " left") },
	}
	if err := w.SaveReport(ctx, imports[0].ID, out, words); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(out); err != nil || !strings.Contains(string(text), fmt.Sprint(files-told, " left")) {
		t.Errorf("%d left is not in\n%.200s, %v", files-told, text, err)
	}
}

// A file that a folder's report calls protected is imported with its password:
// the report says so from then on.
func TestReportFollowsThePassword(t *testing.T) {
	w, ctx, path := opened(t), context.Background(), filepath.Join(t.TempDir(), "a.txt")
	writeFile(t, path, nil)
	importPaths(t, w, path)
	writeFile(t, path, []byte(press))
	if o, err := w.ImportProtected(ctx, path, "x"); err != nil || o.Status != StatusImported {
		t.Fatalf("%+v, %v", o, err)
	}
	imports, err := w.Imports(ctx)
	if err != nil || len(imports) != 1 {
		t.Fatalf("imports %+v, %v", imports, err)
	}
	if lines, err := w.ImportReport(ctx, imports[0].ID); err != nil || len(lines) != 1 || lines[0].Status != string(StatusImported) {
		t.Errorf("lines %+v, %v", lines, err)
	}
}

// A file that is being read when the import is stopped is left, and not blamed
// for it.
func TestStoppedWhileReading(t *testing.T) {
	dir := t.TempDir()
	for i := range 8 {
		writeFile(t, filepath.Join(dir, fmt.Sprint(i, ".txt")), fmt.Appendf(nil, "Document %d.", i))
	}
	for range 12 { // which file is being read differs from time to time
		w := opened(t)
		ctx, stop := context.WithCancel(t.Context())
		err := w.Import(ctx, []string{dir}, func(Progress) { stop() }, func(o Outcome) {
			if o.Status == StatusFailed {
				t.Errorf("%s: %v", o.File, o.Err)
			}
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		stop()
	}
}

func TestStoppedImportHasAReport(t *testing.T) {
	w, dir := opened(t), t.TempDir()
	for i := range 200 {
		writeFile(t, filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), fmt.Appendf(nil, "Document %d.", i))
	}
	ctx, cancel := context.WithCancel(context.Background())
	err := w.Import(ctx, []string{dir}, func(Progress) {}, func(Outcome) { cancel() })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	imports, err := w.Imports(context.Background())
	if err != nil || len(imports) != 1 {
		t.Fatalf("imports %+v, %v", imports, err)
	}
	lines, err := w.ImportReport(context.Background(), imports[0].ID)
	left := map[string]bool{}
	for _, l := range lines {
		if l.Status == string(StatusLeft) {
			left[l.File] = true
		}
	}
	if n := documents(t, w); err != nil || len(lines) != 200 || len(left) != 200-n || n == 0 || Unread(imports[0], lines) != 200-n {
		t.Errorf("%d lines and %d left for %d documents of %d, %v", len(lines), len(left), n, imports[0].Files, err)
	}
	if _, ok, err := w.Undo(context.Background()); !ok || err != nil || documents(t, w) != 0 {
		t.Errorf("undo: %v, %v, %d documents left", ok, err, documents(t, w))
	}
}

func TestClock(t *testing.T) {
	c := newClock([]file{{size: 100}, {size: 100}, {size: 100}, {size: 100}, {size: 100}, {size: 500}})
	for range 5 {
		c.did(100)
	}
	// Five of six files and half of the bytes took a minute.
	if got := c.leftAfter(time.Minute); got < 25*time.Second || got > 35*time.Second {
		t.Errorf("left %v", got)
	}
	if got := c.leftAfter(time.Second); got != 0 {
		t.Errorf("said too early: %v", got)
	}
}

func TestEditSeveral(t *testing.T) {
	w, ctx := opened(t), context.Background()
	a, b := imported(t, w, "a.txt", press), imported(t, w, "b.txt", "Another text.")
	ids := []briefing.DocumentID{a.ID, b.ID}
	err := w.EditProvenances(ctx, ids, func(p *briefing.Provenance) { p.Event, p.Authors = "Working Group", []string{"A. Author"} })
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range ids {
		d, err := w.Document(ctx, id)
		if err != nil || d.Provenance.Event != "Working Group" || d.Provenance.Origins["event"] != briefing.OriginPerson {
			t.Errorf("%s: %+v, %v", id, d.Provenance, err)
		}
	}
	if _, _, err := w.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	for _, was := range []*briefing.Document{a, b} {
		d, err := w.Document(ctx, was.ID)
		if err != nil || fmt.Sprint(d.Provenance) != fmt.Sprint(was.Provenance) {
			t.Errorf("undone: %+v, want %+v, %v", d.Provenance, was.Provenance, err)
		}
	}
	if err := w.EditProvenances(ctx, ids, func(*briefing.Provenance) {}); err != nil {
		t.Fatal(err)
	}
	if s, _, err := w.Redo(ctx); err != nil || s.Label != "change details" {
		t.Errorf("changing nothing was recorded: %+v, %v", s, err)
	}
}
