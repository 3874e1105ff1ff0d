package workspace

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/extract"
	"attache/briefing/index"
)

// TestIndexIsMadeAgain opens a library whose index must be made anew, in ways
// in which that can be interrupted.
func TestIndexIsMadeAgain(t *testing.T) {
	ctx := context.Background()
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	for _, tt := range []struct {
		name string
		// between happens while the library is closed, and first when it is
		// open again.
		between func(t *testing.T, dir string)
		first   func(t *testing.T, w *Workspace)
	}{
		{"of an older version", func(t *testing.T, dir string) {
			if err := os.WriteFile(filepath.Join(dir, "version"), []byte("0\n"), 0o600); err != nil {
				t.Fatal(err)
			}
		}, nil},
		{"by a search that is given up", func(t *testing.T, dir string) {
			if err := index.Discard(dir); err != nil {
				t.Fatal(err)
			}
		}, func(t *testing.T, w *Workspace) {
			if _, err := w.Search(cancelled, Query{Text: "trafficking"}); err != nil && !errors.Is(err, context.Canceled) {
				t.Fatal(err)
			}
		}},
		{"killed before the documents were marked", func(t *testing.T, dir string) {
			if err := index.Discard(dir); err != nil {
				t.Fatal(err)
			}
			x, err := index.Open(dir)
			if err != nil {
				t.Fatal(err)
			}
			if err := x.Close(); err != nil {
				t.Fatal(err)
			}
		}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "library")
			w, err := Open(ctx, dir)
			if err != nil {
				t.Fatal(err)
			}
			imported(t, w, "press.txt", press)
			if err := errors.Join(w.Index(ctx, nil), w.Close()); err != nil {
				t.Fatal(err)
			}
			tt.between(t, filepath.Join(dir, indexFolder))
			if w, err = Open(ctx, dir); err != nil {
				t.Fatal(err)
			}
			defer w.Close()
			if tt.first != nil {
				tt.first(t, w)
			}
			if err := w.Index(ctx, nil); err != nil {
				t.Fatal(err)
			}
			r, err := w.Search(ctx, Query{Text: "trafficking"})
			if err != nil || r.Total != 1 {
				t.Errorf("%d documents found, %v", r.Total, err)
			}
		})
	}
}

// Findings are renewed when nothing is indexed, and waiting for that can be
// given up.
func TestFindingsWaitForIndexing(t *testing.T) {
	ctx := context.Background()
	w, err := Open(ctx, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	d := imported(t, w, "press.txt", press)
	if err := w.store.SetFindings(ctx, d.ID, "0", nil); err != nil {
		t.Fatal(err)
	}
	outdated := func() int {
		list, err := w.store.OutdatedFindings(ctx, extract.Version)
		if err != nil {
			t.Fatal(err)
		}
		return len(list)
	}
	waiting, cancel := context.WithTimeout(ctx, 5*indexingPause)
	defer cancel()
	w.indexing.Lock()
	err = w.RefreshFindings(waiting, func(Progress) {})
	w.indexing.Unlock()
	if !errors.Is(err, context.DeadlineExceeded) || outdated() != 1 {
		t.Errorf("while indexing: %v, %d outdated", err, outdated())
	}
	if err := w.RefreshFindings(ctx, func(Progress) {}); err != nil || outdated() != 0 {
		t.Errorf("afterwards: %v, %d outdated", err, outdated())
	}
}

// An import indexes meanwhile, when there is text for a batch; Index does the rest,
// and an error that comes upon the index is told there.
func TestIndexingBesideImport(t *testing.T) {
	for _, broken := range []bool{false, true} {
		ctx, dir, files := context.Background(), t.TempDir(), t.TempDir()
		const count = 6
		for i := range count {
			text := strings.Repeat(fmt.Sprintf("Paper %d says that the river of region %d rose.\n\n", i, i), indexBatchBytes/(count-2)/48)
			if err := os.WriteFile(filepath.Join(files, fmt.Sprintf("paper-%d.txt", i)), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if broken {
			if err := os.WriteFile(filepath.Join(dir, indexFolder), []byte("in its place"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		w, err := Open(ctx, dir)
		if err != nil {
			t.Fatal(err)
		}
		defer w.Close()
		w.SetRules(func(*briefing.Document, extract.Knowledge) extract.Result { return extract.Result{} })
		if err := w.Import(ctx, []string{files}, func(Progress) {}, func(o Outcome) {
			if o.Err != nil {
				t.Error(o.Err)
			}
		}); err != nil {
			t.Fatal(err)
		}
		waiting, err := w.store.ToIndexCount(ctx)
		if err != nil || (waiting < count) == broken {
			t.Errorf("%d of %d documents are not indexed after the import, %v", waiting, count, err)
		}
		if r, err := w.Search(ctx, Query{Text: "river"}); (err != nil) != broken || r.Total != count-waiting {
			t.Errorf("%d documents found before the rest is indexed, %v", r.Total, err)
		}
		if err := w.Index(ctx, nil); (err != nil) != broken {
			t.Errorf("the rest: %v", err)
		}
		if broken {
			continue
		}
		if r, err := w.Search(ctx, Query{Text: "river"}); err != nil || r.Total != count || w.indexed != 0 {
			t.Errorf("%d documents found, %v; %d not merged", r.Total, err, w.indexed)
		}
	}
}
