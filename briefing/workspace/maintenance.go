package workspace

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"attache/briefing"
)

// Check examines the library: the file, the texts and originals against their
// hashes, every clipping against its source, and the index. It changes
// nothing. No problems means that it is sound.
func (w *Workspace) Check(ctx context.Context) ([]*briefing.Problem, error) {
	problems, err := w.store.Check(ctx)
	if err != nil {
		return nil, fmt.Errorf("check: %w", err)
	}
	x, err := w.openIndex(ctx)
	if err != nil {
		return append(problems, &briefing.Problem{
			Subject: "search", Cause: err.Error(), Remedy: "Run: attache check --repair", Err: err,
		}), nil
	}
	waiting, err := w.store.ToIndexCount(ctx)
	if err != nil {
		return nil, fmt.Errorf("check: %w", err)
	}
	entries, err := w.Documents(ctx)
	if err != nil {
		return nil, err
	}
	indexed, err := x.Count()
	if err != nil || waiting == 0 && indexed != len(entries) {
		problems = append(problems, &briefing.Problem{
			Subject: "search", Cause: fmt.Sprintf("it finds %d of %d documents", indexed, len(entries)),
			Remedy: "Run: attache check --repair", Err: briefing.ErrDamaged,
		})
	}
	return problems, nil
}

// Repair makes anew what can be made anew: the index and the findings. It
// touches nothing that a person made.
func (w *Workspace) Repair(ctx context.Context) error {
	if err := w.dropIndex(); err != nil {
		return err
	}
	if err := w.store.MarkAllToIndex(ctx); err != nil {
		return fmt.Errorf("repair: %w", err)
	}
	if err := w.RefreshFindings(ctx, func(Progress) {}); err != nil {
		return err
	}
	return w.Index(ctx, nil)
}

// Backup copies the whole library, while it is in use, to one file. Put in
// place of library.db, it is the library as it was.
func (w *Workspace) Backup(ctx context.Context, path string) error {
	if err := w.store.Backup(ctx, path); err != nil {
		return fmt.Errorf("back up: %w", err)
	}
	return nil
}

// dropIndex deletes the index, which Index makes again from the store.
func (w *Workspace) dropIndex() error {
	w.indexing.Lock()
	defer w.indexing.Unlock()
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.index != nil {
		if err := w.index.Close(); err != nil {
			return fmt.Errorf("repair: %w", err)
		}
		w.index = nil
	}
	if err := os.RemoveAll(filepath.Join(w.dir, indexFolder)); err != nil {
		return fmt.Errorf("repair: %w", err)
	}
	return nil
}
