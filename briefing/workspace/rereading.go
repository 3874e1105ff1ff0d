package workspace

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"attache/briefing"
	"attache/briefing/source"
)

// ToReadAgain lists the documents that an older version of their reader made
// of a file that the library keeps, and that may be better read now. Those that
// stay beside what was already made of their file are not among them, nor those
// that the reader of now was tried on in vain.
func (w *Workspace) ToReadAgain(ctx context.Context) ([]Entry, error) {
	entries, err := w.Documents(ctx)
	if err != nil {
		return nil, err
	}
	vain, err := w.readInVain(ctx)
	if err != nil {
		return nil, err
	}
	done := map[briefing.Hash]bool{}
	for _, e := range entries {
		if _, newer := source.Newer(e.Provenance.Reader); !newer {
			done[e.Provenance.Original] = true
		}
	}
	var list []Entry
	for _, e := range entries {
		p := e.Provenance
		if now, newer := source.Newer(p.Reader); newer && p.Original != "" && !done[p.Original] && vain[e.ID] != now {
			list = append(list, e)
		}
	}
	return list, nil
}

// ReadAgain reads those documents from the files that the library keeps. Where
// the text is the same, its structure becomes that of the new reading, and of
// its details what nobody has entered by hand. A text that differs is a new
// version, as that of a changed file is: what was kept of the older one stays
// and says so; the older one itself stays as long as something of it is kept or
// was decided. There is a report as of an import, and Undo takes all back.
func (w *Workspace) ReadAgain(ctx context.Context, progress func(Progress), outcome func(Outcome)) error {
	entries, err := w.ToReadAgain(ctx)
	if err != nil || len(entries) == 0 {
		return err
	}
	defer frugal()()
	r, err := w.newRereading(ctx, entries, progress, outcome)
	if err != nil {
		return err
	}
	if err := errors.Join(r.run(ctx), r.end(context.WithoutCancel(ctx))); err != nil {
		return err
	}
	return ctx.Err()
}

// rereading is the work of ReadAgain.
type rereading struct {
	library  *Workspace
	entries  []Entry
	progress func(Progress)
	outcome  func(Outcome)

	known   extractor
	paths   map[briefing.DocumentID]string
	samples map[briefing.DocumentID]bool
	vain    map[briefing.DocumentID]string
	report  *reporter
	clock   clock
	done    int
	change  reread
}

func (w *Workspace) newRereading(ctx context.Context, entries []Entry, progress func(Progress), outcome func(Outcome)) (*rereading, error) {
	r := &rereading{
		library: w, entries: entries, progress: progress, outcome: outcome,
		paths: map[briefing.DocumentID]string{}, samples: map[briefing.DocumentID]bool{}, change: reread{library: w},
	}
	var err error
	if r.known, err = w.extractor(ctx); err != nil {
		return nil, err
	}
	last, err := w.store.LastAt(ctx)
	if err != nil {
		return nil, fmt.Errorf("read again: %w", err)
	}
	for path, id := range last {
		r.paths[id] = max(r.paths[id], path)
	}
	samples, err := w.sampleIDs(ctx)
	if err != nil {
		return nil, err
	}
	for _, id := range samples {
		r.samples[id] = true
	}
	if r.vain, err = w.readInVain(ctx); err != nil {
		return nil, err
	}
	if r.report, err = w.newReporter(ctx, len(entries), nil); err != nil {
		return nil, err
	}
	files := make([]file, len(entries))
	for i, e := range entries {
		files[i].size = int64(e.Bytes)
	}
	r.clock = newClock(files)
	return r, nil
}

// run reads on all cores and stores one after the other.
func (r *rereading) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	next, readings := make(chan Entry), make(chan again, runtime.NumCPU())
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for e := range next {
				select {
				case readings <- r.read(ctx, e):
				case <-ctx.Done():
					return
				}
			}
		})
	}
	workers.Go(func() {
		defer close(next)
		for _, e := range r.entries {
			select {
			case next <- e:
			case <-ctx.Done():
				return
			}
		}
	})
	go func() { workers.Wait(); close(readings) }()
	var failed error
	for a := range readings {
		if failed != nil || ctx.Err() != nil {
			continue // the readers end before the library is closed
		}
		r.progress(Progress{Done: r.done, Total: len(r.entries), Subject: a.name, Begun: a.name, Left: r.clock.left()})
		if failed = r.store(ctx, a); failed != nil {
			cancel()
		}
	}
	return failed
}

// read reads one document from its file. What a person entered stays. It never
// panics.
func (r *rereading) read(ctx context.Context, e Entry) (a again) {
	fault := briefing.Guard(func() error {
		a = r.readUnguarded(ctx, e)
		return nil
	})
	if fault != nil {
		a = r.begun(e)
		a.err = unreadByFault(a.name, fault)
	}
	return a
}

// begun is a document that is to be read again.
func (r *rereading) begun(e Entry) again {
	name := e.Provenance.FileName
	if name == "" {
		name = e.Provenance.Title
	}
	a := again{was: e, reading: reading{file: file{name: name, path: r.paths[e.ID], size: int64(e.Bytes)}}}
	if a.path != "" {
		a.name = a.path
	}
	return a
}

func (r *rereading) readUnguarded(ctx context.Context, e Entry) again {
	a := r.begun(e)
	if a.data, a.err = r.library.store.Original(ctx, e.Provenance.Original); a.err != nil {
		return a
	}
	cacheFolder() // before the first read
	d, err := source.Read(ctx, source.File{Name: e.Provenance.FileName, Data: a.data})
	if err != nil {
		a.err = about(a.name, err)
		return a
	}
	d.Provenance = detailsAgain(e.Provenance, d.Provenance, r.samples[e.ID])
	a.document, a.sketch = d, d.Sketch()
	a.findings, a.fault = r.known.find(d)
	return a
}

// end writes the rest of the report, remembers what cannot be read, and makes
// all of it one thing that can be taken back.
func (r *rereading) end(ctx context.Context) error {
	err := errors.Join(r.report.end(ctx), r.library.setReadInVain(ctx, r.vain))
	if c := &r.change; len(c.shapes)+len(c.added)+len(c.left) > 0 {
		r.library.tell(TopicDocuments | TopicEvidence)
		r.library.history.add(change{label: "read again", undo: c.undo, redo: c.redo, stayed: func() []string { return c.stayed }})
	}
	return err
}
