package workspace

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"attache/briefing"
)

func TestDecisionsOnDoubts(t *testing.T) {
	tests := []struct {
		name   string
		decide func(context.Context, *Workspace, Doubt) error
		kind   briefing.RelationKind
		there  int // documents in the library afterwards
	}{
		{"keep both", func(ctx context.Context, w *Workspace, d Doubt) error { return w.KeepBoth(ctx, d.New.ID, d.Old.ID) }, briefing.RelationApart, 2},
		{"as a version", func(ctx context.Context, w *Workspace, d Doubt) error {
			return w.KeepAsVersion(ctx, d.New.ID, d.Old.ID)
		}, briefing.RelationVersion, 2},
		{"as the older version", func(ctx context.Context, w *Workspace, d Doubt) error {
			return w.KeepAsVersion(ctx, d.Old.ID, d.New.ID)
		}, briefing.RelationVersion, 2},
		{"leave it out", func(ctx context.Context, w *Workspace, d Doubt) error { return w.LeaveOut(ctx, d.New.ID, d.Old.ID) }, briefing.RelationLeftOut, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, ctx, dir := opened(t), context.Background(), t.TempDir()
			importText(t, w, filepath.Join(dir, "a.txt"), reportText("trafficking", 30))
			importText(t, w, filepath.Join(dir, "b.txt"), reportText("trafficking", 30, 5))
			state := func() string {
				doubts, err := w.Doubts(ctx)
				if err != nil {
					t.Fatal(err)
				}
				relations, err := w.store.Relations(ctx)
				if err != nil {
					t.Fatal(err)
				}
				entries, err := w.Documents(ctx)
				if err != nil {
					t.Fatal(err)
				}
				return fmt.Sprintf("%d doubts, %d relations, %s, %d documents", len(doubts), len(relations), relations[0].Kind, len(entries))
			}
			const before = "1 doubts, 1 relations, alike, 2 documents"
			if got := state(); got != before {
				t.Fatalf("before: %s", got)
			}
			doubts, err := w.Doubts(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if err := tt.decide(ctx, w, doubts[0]); err != nil {
				t.Fatal(err)
			}
			after := fmt.Sprintf("0 doubts, 1 relations, %s, %d documents", tt.kind, tt.there)
			if got := state(); got != after {
				t.Errorf("after: %s, want %s", got, after)
			}
			importPaths(t, w, dir)
			if got := state(); got != after {
				t.Errorf("the folder again: %s, want %s", got, after)
			}
			if _, ok, err := w.Undo(ctx); !ok || err != nil {
				t.Fatal(ok, err)
			}
			if got := state(); got != before {
				t.Errorf("undone: %s", got)
			}
			if _, ok, err := w.Redo(ctx); !ok || err != nil {
				t.Fatal(ok, err)
			}
			if got := state(); got != after {
				t.Errorf("redone: %s, want %s", got, after)
			}
		})
	}
}

// Who names the file itself gets the document that was left out.
func TestLeftOutFileIsBackWhenNamed(t *testing.T) {
	w, ctx, dir := opened(t), context.Background(), t.TempDir()
	a := importText(t, w, filepath.Join(dir, "a.txt"), reportText("trafficking", 30))
	path := filepath.Join(dir, "b.txt")
	b := importText(t, w, path, reportText("trafficking", 30, 5))
	if err := w.LeaveOut(ctx, b.Document, a.Document); err != nil {
		t.Fatal(err)
	}
	for _, o := range importPaths(t, w, dir) {
		if o.Status != StatusDuplicate || o.Document != a.Document {
			t.Errorf("in its folder: %+v", o)
		}
	}
	if o := importPaths(t, w, path)[0]; o.Status != StatusImported || !o.Back || o.Document != b.Document {
		t.Errorf("named: %+v", o)
	}
}
