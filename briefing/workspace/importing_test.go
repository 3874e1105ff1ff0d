package workspace

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
)

// wantProblem checks that an error is told to a person with a remedy.
func wantProblem(t *testing.T, err error, remedy string) *briefing.Problem {
	t.Helper()
	var p *briefing.Problem
	if !errors.As(err, &p) {
		t.Fatalf("got %v, want a problem", err)
	}
	if p.Subject == "" || p.Cause == "" || !strings.Contains(p.Remedy, remedy) {
		t.Errorf("subject %q, cause %q, remedy %q: want a remedy with %q", p.Subject, p.Cause, p.Remedy, remedy)
	}
	return p
}

func writeFile(t *testing.T, path string, data []byte) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func importPaths(t *testing.T, w *Workspace, paths ...string) []Outcome {
	t.Helper()
	var outcomes []Outcome
	err := w.Import(context.Background(), paths, func(Progress) {}, func(o Outcome) { outcomes = append(outcomes, o) })
	if err != nil {
		t.Fatal(err)
	}
	return outcomes
}

func TestImportFolderGoesOnAfterBadFiles(t *testing.T) {
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "good.txt"), []byte(press))
	writeFile(t, filepath.Join(dir, "same.txt"), []byte(press))
	writeFile(t, filepath.Join(dir, "deep", "other.md"), []byte("# Title\n\nAnother text about migration.\n"))
	writeFile(t, filepath.Join(dir, "empty.txt"), nil)
	writeFile(t, filepath.Join(dir, "picture.txt"), bytes.Repeat([]byte{0, 1, 2, 0xff, 0xfe, 3}, 500))
	writeFile(t, filepath.Join(dir, ".hidden.txt"), []byte("hidden"))
	writeFile(t, filepath.Join(dir, "data.bin"), []byte("passed over"))

	w := opened(t)
	got := map[Status]int{}
	for _, o := range importPaths(t, w, dir, filepath.Join(dir, "missing.txt")) {
		got[o.Status]++
		if o.Status == StatusFailed {
			p := wantProblem(t, o.Err, "")
			if p.Remedy == "" {
				t.Errorf("%s: no remedy in %q", o.File, p)
			}
		} else if o.Document == "" || o.Title == "" || o.Words == 0 {
			t.Errorf("%s: outcome %+v", o.File, o)
		}
	}
	want := map[Status]int{StatusImported: 2, StatusDuplicate: 1, StatusFailed: 3}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("outcomes %v, want %v", got, want)
	}
	entries, err := w.Documents(context.Background())
	if err != nil || len(entries) != 2 {
		t.Errorf("%d documents in the library, %v; want 2", len(entries), err)
	}
}

// What is in the library already is told of by the title that it has there.
func TestDuplicateIsToldByItsTitleInTheLibrary(t *testing.T) {
	w, dir := opened(t), t.TempDir()
	importPaths(t, w, writeFile(t, filepath.Join(dir, "first.txt"), []byte("nobody knows what this is called\n")))
	o := importPaths(t, w, writeFile(t, filepath.Join(dir, "second.txt"), []byte("\xef\xbb\xbfnobody knows what this is called\n")))[0]
	if entries, err := w.Documents(t.Context()); err != nil || len(entries) != 1 || o.Status != StatusDuplicate || o.Title != entries[0].Provenance.Title {
		t.Errorf("%s, called %q; in the library %+v, %v", o.Status, o.Title, entries, err)
	}
}

// An import, a second one and the library tell the same number of words.
func TestWordsAreCountedOnce(t *testing.T) {
	w, dir := opened(t), t.TempDir()
	text := []byte("“1.” – the well-known text – 各国应保护移民工人的权利 – has “words”.\n")
	for range 2 {
		o := importPaths(t, w, writeFile(t, filepath.Join(dir, "a.txt"), text))[0]
		if entries, err := w.Documents(t.Context()); err != nil || len(entries) != 1 || o.Words != entries[0].Words {
			t.Errorf("%s, %d words; in the library %+v, %v", o.Status, o.Words, entries, err)
		}
	}
}

// Who watches an import is told of as many files as its report has, and of the
// file that is waited for.
func TestImportProgress(t *testing.T) {
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "a long one.txt"), []byte(strings.Repeat("The committee met, and nobody asked it why.\n\n", 8_000)))
	for i := range 20 {
		writeFile(t, filepath.Join(dir, fmt.Sprintf("b%02d.txt", i)), fmt.Appendf(nil, "Document %d.", i))
	}
	w, begun, last := opened(t), map[string]bool{}, Progress{}
	err := w.Import(t.Context(), []string{dir, filepath.Join(dir, "missing.txt")}, func(p Progress) {
		if p.Done > p.Total || p.Subject == "" {
			t.Errorf("told of %+v", p)
		}
		if p.Begun != "" {
			begun[p.Begun] = true
		}
		last = p
	}, func(Outcome) {})
	if err != nil {
		t.Fatal(err)
	}
	imports, err := w.Imports(t.Context())
	if err != nil || len(imports) != 1 || last.Total != imports[0].Files {
		t.Errorf("told of %d files, the report has %+v, %v", last.Total, imports, err)
	}
	if len(begun) < 2 {
		t.Errorf("told of %d files that were begun", len(begun))
	}
}

func TestImportCancelKeepsWhatIsDone(t *testing.T) {
	dir := t.TempDir()
	for i := range 200 {
		writeFile(t, filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), fmt.Appendf(nil, "Document %d.\n\n%s", i, press))
	}
	w := opened(t)
	ctx, cancel := context.WithCancel(context.Background())
	done := 0
	err := w.Import(ctx, []string{dir}, func(Progress) {}, func(o Outcome) {
		if o.Status == StatusImported {
			done++
		}
		cancel()
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
	entries, err := w.Documents(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) < done || len(entries) == 200 || done == 0 {
		t.Errorf("%d stored, %d said to be", len(entries), done)
	}
}

func TestUnreadable(t *testing.T) {
	tests := []struct {
		name   string
		err    error
		remedy string
	}{
		{"missing", &fs.PathError{Op: "open", Path: "x", Err: fs.ErrNotExist}, "Check the name"},
		{"no permission", &fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission}, "permission"},
		{"failing disk", &fs.PathError{Op: "read", Path: "x", Err: errors.New("input/output error")}, "another place"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := wantProblem(t, unreadable("x", tt.err), tt.remedy)
			if !errors.Is(p, tt.err) {
				t.Error("the cause is lost")
			}
		})
	}
}

func TestImportNamesFolderWithoutDocuments(t *testing.T) {
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "song.mp3"), []byte("x"))
	outcomes := importPaths(t, opened(t), dir)
	if len(outcomes) != 1 || outcomes[0].Status != StatusFailed {
		t.Fatalf("outcomes %+v", outcomes)
	}
	wantProblem(t, outcomes[0].Err, "another folder")
}

func TestImportFolderFollowsLinksToFiles(t *testing.T) {
	dir := t.TempDir()
	kept := writeFile(t, filepath.Join(t.TempDir(), "kept.txt"), []byte(press))
	for name, to := range map[string]string{"link.txt": kept, "broken.txt": kept + ".gone", "circle.txt": dir} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skipf("no links here: %v", err)
		}
	}
	got := map[string]Status{}
	for _, o := range importPaths(t, opened(t), dir) {
		got[filepath.Base(o.File)] = o.Status
	}
	if want := map[string]Status{"link.txt": StatusImported, "broken.txt": StatusFailed}; !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
