package workspace

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"time"

	"attache/briefing"
	"attache/briefing/index"
)

// openIndex opens the index at first use, so that commands that do not search
// need not wait for it, and can run beside a window that has it open.
func (w *Workspace) openIndex(ctx context.Context) (*index.Index, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.index != nil {
		return w.index, nil
	}
	dir := filepath.Join(w.dir, indexFolder)
	x, err := index.Open(dir)
	if err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	// A search is given up with the next letter typed; what it opened must not
	// be half done then.
	ctx = context.WithoutCancel(ctx)
	if err := w.refill(ctx, x); err != nil {
		// Made again, it says once more that it is empty.
		return nil, errors.Join(fmt.Errorf("open the index: %w", err), x.Close(), index.Discard(dir))
	}
	if err := w.loadSynonyms(ctx, x); err != nil {
		return nil, errors.Join(err, x.Close())
	}
	w.index = x
	w.changes.Add(1) // a new index knows nothing of what is kept
	return x, nil
}

// refill marks every document to be indexed when the index is new. One that
// holds nothing may have been made just before the program was killed.
func (w *Workspace) refill(ctx context.Context, x *index.Index) error {
	n, err := x.Count()
	if err != nil || n > 0 && !x.Rebuilt() {
		return err
	}
	return w.store.MarkAllToIndex(ctx)
}

// indexBatch is how many documents are indexed at a time, at most
// indexBatchBytes of text: one batch of the index, which takes memory for each.
const (
	indexBatch      = 300
	indexBatchBytes = 1 << 20
)

// Index makes the documents findable that are not yet. Documents are marked
// in the transaction that stores them, so that it can be cancelled or killed
// at any time and goes on from there. progress may be nil.
func (w *Workspace) Index(ctx context.Context, progress func(Progress)) error {
	w.indexing.Lock()
	defer w.indexing.Unlock()
	waiting, err := w.store.ToIndexCount(ctx)
	if err != nil || waiting == 0 && w.indexed == 0 && w.opened() {
		return err
	}
	x, err := w.openIndex(ctx)
	if err != nil {
		return err
	}
	if waiting, err = w.store.ToIndexCount(ctx); err != nil {
		return err
	}
	if waiting > indexBatch {
		defer frugal()()
	}
	done := 0
	for {
		n, err := w.indexBatch(ctx, x)
		if err != nil {
			return fmt.Errorf("index: %w", err)
		}
		if n == 0 {
			break
		}
		done += n
		if progress != nil {
			progress(Progress{Done: min(done, waiting), Total: waiting})
		}
	}
	done, w.indexed = w.indexed, 0
	if done > 0 {
		w.tell(TopicIndex)
	}
	if done > indexBatch {
		if err := x.Compact(ctx); err != nil {
			return fmt.Errorf("index: %w", err)
		}
	}
	return x.Ready()
}

// indexBeside indexes documents while others are still read, a batch whenever
// there is text for one. Stored takes how many bytes of text came in; end waits for
// the last batch. The rest is for Index, which comes upon the same error and tells
// of it.
func (w *Workspace) indexBeside(ctx context.Context) (stored func(bytes int), end func()) {
	batches := make(chan struct{}, 1)
	var worker sync.WaitGroup
	worker.Go(func() {
		for range batches {
			if err := w.indexSome(ctx); err != nil {
				return
			}
		}
	})
	waiting := 0
	stored = func(bytes int) {
		if waiting += bytes; waiting < indexBatchBytes {
			return
		}
		select {
		case batches <- struct{}{}:
			waiting -= indexBatchBytes
		default: // it is behind
		}
	}
	return stored, func() { close(batches); worker.Wait() }
}

// indexSome indexes a batch.
func (w *Workspace) indexSome(ctx context.Context) error {
	w.indexing.Lock()
	defer w.indexing.Unlock()
	x, err := w.openIndex(ctx)
	if err != nil {
		return err
	}
	_, err = w.indexBatch(ctx, x)
	return err
}

// indexingPause is how often besideIndexing looks whether it may begin.
const indexingPause = 20 * time.Millisecond

// besideIndexing does a small piece of a long work while nothing is indexed: a
// newer version of the program can have both to do for the whole library, and
// at once they would need the memory of both. What can be searched comes first.
func (w *Workspace) besideIndexing(ctx context.Context, do func() error) error {
	for !w.indexing.TryLock() {
		select {
		case <-ctx.Done():
		case <-time.After(indexingPause):
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	defer w.indexing.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	return do()
}

func (w *Workspace) opened() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.index != nil
}

// indexBatch indexes the documents that have waited longest and returns how
// many they were.
func (w *Workspace) indexBatch(ctx context.Context, x *index.Index) (int, error) {
	marks, err := w.store.ToIndex(ctx, indexBatch)
	if err != nil || len(marks) == 0 {
		return 0, err
	}
	var add []index.Entry
	var remove []briefing.DocumentID
	bytes, used := 0, 0
	for _, m := range marks {
		if bytes > indexBatchBytes {
			break
		}
		used++
		if m.Removed {
			remove = append(remove, m.Document)
			continue
		}
		d, err := w.store.Document(ctx, m.Document)
		if err != nil {
			return 0, err
		}
		findings, err := w.findings(ctx, d)
		if err != nil {
			return 0, err
		}
		bytes += len(d.Text)
		add = append(add, index.Entry{Document: d, Findings: findings})
	}
	if err := x.Add(ctx, add); err != nil {
		return 0, err
	}
	if err := x.Remove(ctx, remove...); err != nil {
		return 0, err
	}
	w.indexed += used
	return used, w.store.MarkIndexed(ctx, marks[:used]...)
}

// findings returns a document's findings as people corrected them, without
// those that were rejected.
func (w *Workspace) findings(ctx context.Context, d *briefing.Document) ([]briefing.Finding, error) {
	found, err := w.store.Findings(ctx, d.ID)
	if err != nil {
		return nil, err
	}
	reviews, err := w.store.Reviews(ctx, d.ID)
	if err != nil {
		return nil, err
	}
	clippings, err := w.store.ClippingsOf(ctx, d.ID)
	if err != nil {
		return nil, err
	}
	var list []briefing.Finding
	for _, e := range assemble(d, w.wanted(found), reviews, clippings) {
		if e.State != StateRejected {
			list = append(list, e.Finding)
		}
	}
	return list, nil
}
