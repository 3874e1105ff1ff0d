package workspace

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

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
