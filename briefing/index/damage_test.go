package index

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
)

// manyDocuments is a library of n documents with a word of their own each.
func manyDocuments(t testing.TB, n int) *library {
	t.Helper()
	l := newLibrary()
	for i := range n {
		l.add(t, briefing.Provenance{Language: "en"}, fmt.Sprintf("Document number%d of trafficking. %s", i, strings.Repeat("States should protect victims. ", i%7)))
	}
	return l
}

// closedIndex is the folder of an index with documents.
func closedIndex(t *testing.T, l *library) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "index")
	x, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if !x.Rebuilt() {
		t.Error("a new index does not say that documents are to be added")
	}
	if err := errors.Join(x.Add(t.Context(), l.entries), x.Close()); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestOpenAgain(t *testing.T) {
	l := manyDocuments(t, 20)
	dir := closedIndex(t, l)
	x, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	if n, err := x.Count(); n != 20 || err != nil || x.Rebuilt() {
		t.Errorf("%d documents, rebuilt %v, %v", n, x.Rebuilt(), err)
	}
	if got := found(t, x, l, Query{Text: "number17", AsYouType: true, Limit: 1}); !strings.HasPrefix(got, "Document 17: number17") {
		t.Errorf("found %q", got)
	}
	if err := x.Check(t.Context()); err != nil {
		t.Errorf("check: %v", err)
	}
}

// files are the index's files with a name that matches.
func files(t *testing.T, dir, pattern string) []string {
	t.Helper()
	var list []string
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if ok, _ := filepath.Match(pattern, e.Name()); ok && !e.IsDir() {
			list = append(list, path)
		}
		return err
	})
	if err != nil || len(list) == 0 {
		t.Fatalf("no files %s: %v", pattern, err)
	}
	return list
}

func TestOpenMakesDamagedIndexAnew(t *testing.T) {
	truncate := func(b []byte) []byte { return b[:len(b)/2] }
	empty := func([]byte) []byte { return nil }
	tests := []struct {
		name, file string
		damage     func([]byte) []byte // nil removes the file
	}{
		{"no version", "version", nil},
		{"another version", "version", func([]byte) []byte { return []byte("0\n") }},
		{"segment cut short", "*.zap", truncate},
		{"segment gone", "*.zap", nil},
		{"segment empty", "*.zap", empty},
		{"root zeroed", "root.bolt", func(b []byte) []byte { return make([]byte, len(b)) }},
		{"root empty", "root.bolt", empty},
		{"root is text", "root.bolt", func([]byte) []byte { return []byte("Dear colleague") }},
		{"catalogue gone", "catalogue", nil},
		{"catalogue cut short", "catalogue", truncate},
		{"catalogue overwritten", "catalogue", func(b []byte) []byte { b[len(b)/2] ^= 0xff; return b }},
	}
	l := manyDocuments(t, 20)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := closedIndex(t, l)
			for _, f := range files(t, dir, tt.file) {
				b, err := os.ReadFile(f)
				if err != nil {
					t.Fatal(err)
				}
				if tt.damage == nil {
					err = os.Remove(f)
				} else {
					err = os.WriteFile(f, tt.damage(b), 0o600)
				}
				if err != nil {
					t.Fatal(err)
				}
			}
			x, err := Open(dir)
			if err != nil {
				t.Fatal(err)
			}
			defer x.Close()
			if !x.Rebuilt() {
				t.Fatal("the damage was not noticed")
			}
			if err := x.Add(t.Context(), l.entries); err != nil {
				t.Fatal(err)
			}
			if got := found(t, x, l, Query{Text: "number7"}); !strings.HasPrefix(got, "Document 7") {
				t.Errorf("after making it anew: %q", got)
			}
		})
	}
}

// Bytes overwritten in a segment: a search gives a result or an error and
// never brings the program down, and Check always notices.
func TestOverwrittenSegment(t *testing.T) {
	l := manyDocuments(t, 50)
	dir := closedIndex(t, l)
	segment := files(t, dir, "*.zap")[0]
	whole, err := os.ReadFile(segment)
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at+16 < len(whole); at += 1 + len(whole)/40 {
		broken := bytes.Clone(whole)
		copy(broken[at:], bytes.Repeat([]byte{0xfe}, 16))
		if err := os.WriteFile(segment, broken, 0o600); err != nil {
			t.Fatal(err)
		}
		x, err := Open(dir)
		if err != nil {
			t.Fatalf("at %d: %v", at, err)
		}
		if x.Rebuilt() {
			// Noticed at once; put it back as it was.
			if err := errors.Join(x.Add(t.Context(), l.entries), x.Close()); err != nil {
				t.Fatal(err)
			}
			segment = files(t, dir, "*.zap")[0]
			if whole, err = os.ReadFile(segment); err != nil {
				t.Fatal(err)
			}
			continue
		}
		for _, text := range []string{"number7", "victims", `"protect victims"`, "s", "traf"} {
			if _, err := x.Search(t.Context(), Query{Text: text, AsYouType: true}, l); err != nil && !errors.Is(err, briefing.ErrDamaged) {
				t.Errorf("at %d, %q: %v", at, text, err)
			}
		}
		if err := x.Check(t.Context()); !errors.Is(err, briefing.ErrDamaged) {
			t.Errorf("at %d: check says %v", at, err)
		}
		x.Close()
	}
}

func TestOpenInUse(t *testing.T) {
	l := manyDocuments(t, 5)
	x := l.open(t)
	y, err := Open(x.dir)
	var p *briefing.Problem
	if !errors.Is(err, briefing.ErrInUse) || !errors.As(err, &p) {
		t.Fatalf("got %v, %v", y, err)
	}
	// Also when the other is of another version: its files are not touched.
	if err := os.WriteFile(filepath.Join(x.dir, versionFile), []byte("0\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(x.dir); !errors.Is(err, briefing.ErrInUse) {
		t.Errorf("with another version: %v", err)
	}
	if got := found(t, x, l, Query{Text: "number3"}); !strings.HasPrefix(got, "Document 3") {
		t.Errorf("the first has lost its documents: %q", got)
	}
}

func TestClosed(t *testing.T) {
	l := manyDocuments(t, 1)
	x := l.open(t)
	if err := errors.Join(x.Close(), x.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := x.Search(t.Context(), Query{Text: "number"}, l); err == nil {
		t.Error("searching a closed index is no error")
	}
	if err := x.Add(t.Context(), l.entries); err == nil {
		t.Error("adding to a closed index is no error")
	}
}

func TestDiscardLeavesOtherFiles(t *testing.T) {
	dir := closedIndex(t, manyDocuments(t, 1))
	note := filepath.Join(dir, "note.txt")
	if err := os.WriteFile(note, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Discard(dir); err != nil {
		t.Fatal(err)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 || left[0].Name() != "note.txt" {
		t.Errorf("left: %v, %v", left, err)
	}
}
