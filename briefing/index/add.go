package index

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"attache/briefing"

	index "github.com/blevesearch/bleve_index_api"
)

// A batch is as much text as goes into one segment, adders how many batches
// are made at a time. Of half the size indexing takes a quarter more time, since
// every segment has the common words once more; each takes some fifteen times
// its size in memory.
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
		if err := x.commit(b, 0); err != nil {
			return err
		}
	}
	return x.showNew()
}

// showNew lets searches to come find what was added or merged. While nobody
// searches, the system gets back what it showed of the files for that.
func (x *Index) showNew() error {
	wanted := x.known.isWanted()
	if err := x.refresh(wanted); err != nil || wanted {
		return err
	}
	v, err := x.view()
	if err != nil {
		return err
	}
	defer v.release()
	for _, s := range v.segments {
		release(s.Segment)
	}
	return nil
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
				if errs[i] = x.addBatch(b, i); errs[i] != nil {
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

func (x *Index) addBatch(entries []Entry, adder int) (err error) {
	defer recovered("index documents", &err)
	if sizeOf(entries) >= largeBatch {
		defer x.gate.adding()()
	}
	a := analysers.Get().(*analyser)
	defer analysers.Put(a)
	b := index.NewBatch()
	w := &work{gate: x.gate, number: merging + 1 + int64(adder)}
	defer w.done()
	counts := map[*word]int{}
	shared := &frequencies{work: w}
	var known []*facts
	for _, e := range entries {
		w.pass()
		doc, words := a.documentOf(e, shared, x.known.names)
		b.Update(doc)
		known = append(known, doc.facts)
		for _, w := range words {
			counts[w]++
		}
	}
	// This first: see catalogue.
	if err := x.known.add(known, counts); err != nil {
		return err
	}
	return x.commit(b, adder)
}

// largeBatch is from how many bytes of text on a batch takes memory that counts.
const largeBatch = 256 << 10

func sizeOf(entries []Entry) (size int) {
	for _, e := range entries {
		size += len(e.Document.Text)
	}
	return size
}

// commit brings a batch to the disk, with the number of the adder's batches
// in the index itself and then in the catalogue. The library opens an older
// state when it finds the newest damaged, and this is how that is noticed.
func (x *Index) commit(b *index.Batch, adder int) error {
	b.SetInternal(adderKey(adder), binary.AppendUvarint(nil, uint64(x.known.done[adder]+1)))
	if err := x.segs.Batch(b); err != nil {
		return fmt.Errorf("write index: %w", err)
	}
	return x.known.finished(adder)
}

func adderKey(adder int) []byte { return []byte{'a', byte('0' + adder)} }

// whole returns briefing.ErrDamaged when batches are missing that were on the
// disk.
func (x *Index) whole(v *view) error {
	for i, done := range x.known.done {
		stated, err := v.snapshot.GetInternal(adderKey(i))
		if err != nil {
			return fmt.Errorf("open index: %w: %w", briefing.ErrDamaged, err)
		}
		// After a crash it can have one more.
		n, _ := binary.Uvarint(stated)
		if n < uint64(done) {
			return fmt.Errorf("open index: %w: %d of %d batches", briefing.ErrDamaged, n, done)
		}
		x.known.done[i] = int(n)
	}
	return nil
}

// analysers are kept for what their lexicons have learnt.
var analysers = sync.Pool{New: func() any { return &analyser{lexicon: newLexicon()} }}
