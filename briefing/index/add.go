package index

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"attache/briefing"

	index "github.com/blevesearch/bleve_index_api"
)

// A batch is as much text as goes into one segment, adders how many batches
// are made at a time: the best of what was measured on two cores.
const (
	batchBytes = 2 << 20
	adders     = 2
)

// Add puts documents into the index, each in place of an earlier state of it,
// and they are found when it returns. A few thousand at a time are fast: they
// go in as batches. After an error or a kill some may be in and some not;
// adding them again is right.
func (x *Index) Add(ctx context.Context, entries []Entry) error {
	return x.change(ctx, entries, nil)
}

// Remove takes documents out; those that are not there are no error.
func (x *Index) Remove(ctx context.Context, ids ...briefing.DocumentID) error {
	return x.change(ctx, nil, ids)
}

func (x *Index) change(ctx context.Context, entries []Entry, removed []briefing.DocumentID) (err error) {
	x.adding.Lock()
	defer x.adding.Unlock()
	if x.closed.Load() {
		return errors.New("the index is closed")
	}
	defer recovered("index documents", &err)
	for _, e := range entries {
		x.documents.forget(e.Document.ID)
	}
	if err := x.addAll(ctx, entries); err != nil {
		return err
	}
	if len(removed) > 0 {
		b := index.NewBatch()
		for _, id := range removed {
			x.documents.forget(id)
			b.Delete(string(id))
		}
		if err := x.segs.Batch(b); err != nil {
			return fmt.Errorf("take documents out of the index: %w", err)
		}
	}
	return x.refresh()
}

// addAll makes and writes batches side by side.
func (x *Index) addAll(ctx context.Context, entries []Entry) error {
	batches := make(chan []Entry)
	errs := make([]error, adders)
	failed := make(chan struct{})
	var once sync.Once
	var wg sync.WaitGroup
	for i := range adders {
		wg.Go(func() {
			for b := range batches {
				if errs[i] = x.addBatch(b); errs[i] != nil {
					once.Do(func() { close(failed) })
					return
				}
			}
		})
	}
	err := feed(ctx, batches, failed, entries)
	close(batches)
	wg.Wait()
	return errors.Join(append(errs, err)...)
}

func feed(ctx context.Context, batches chan<- []Entry, failed <-chan struct{}, entries []Entry) error {
	for len(entries) > 0 {
		n, size := 0, 0
		for n < len(entries) && size < batchBytes {
			size += len(entries[n].Document.Text)
			n++
		}
		select {
		case batches <- entries[:n]:
		case <-failed:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
		entries = entries[n:]
	}
	return nil
}

func (x *Index) addBatch(entries []Entry) (err error) {
	defer recovered("index documents", &err)
	a := analysers.Get().(*analyser)
	defer analysers.Put(a)
	b := index.NewBatch()
	counts := map[*word]int{}
	var known []*facts
	for _, e := range entries {
		doc, words := a.documentOf(e)
		b.Update(doc)
		known = append(known, doc.facts)
		for _, w := range words {
			counts[w]++
		}
	}
	// These first: see vocabulary and register.
	if err := errors.Join(x.words.add(counts), x.register.add(known)); err != nil {
		return err
	}
	if err := x.segs.Batch(b); err != nil {
		return fmt.Errorf("index documents: %w", err)
	}
	return nil
}

// analysers are kept for what their lexicons have learnt.
var analysers = sync.Pool{New: func() any { return &analyser{lexicon: newLexicon()} }}
