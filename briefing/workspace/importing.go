package workspace

import (
	"context"
	"errors"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"

	"attache/briefing"
	"attache/briefing/store"
)

// Status is what became of a file.
type Status string

// The statuses.
const (
	StatusImported  Status = "imported"
	StatusDuplicate Status = "duplicate" // its text was in the library already
	StatusFailed    Status = "failed"
	// StatusLeft: the import, or the program, was stopped before it was read. It
	// stands in reports alone.
	StatusLeft Status = store.StatusLeft
)

// Outcome is what became of one file.
type Outcome struct {
	// File is the path as it was given or found.
	File     string
	Status   Status
	Document briefing.DocumentID
	Title    string
	Pages    int
	Words    int
	// Back says that the document had been removed and is in the library again.
	Back bool
	// Again says that the document was read again and has the same text.
	Again bool
	// Pictures says that the file holds pictures of pages and no words.
	Pictures bool
	// Flaw says why the text is hardly what its author wrote; nil where it is.
	// What was read is in the library all the same.
	Flaw *briefing.Problem
	// Unsearched says that a fault of the program kept it from finding anything
	// in the document, which is in the library all the same; nil for none.
	Unsearched *briefing.Problem
	// Relation says with which document that was there it belongs; nil for none.
	Relation *briefing.Relation
	// Err is set when Status is StatusFailed: a *briefing.Problem that names
	// the file, the cause and the remedy.
	Err error
}

// Progress says how far long work is.
type Progress struct {
	Done, Total int
	// Subject is what is being worked on; of several files that are read at
	// once, the one that is waited for longest.
	Subject string
	// Begun is a file whose reading has just begun; "" for none.
	Begun string
	// Left is about how long the rest will take; 0 while nobody can tell.
	Left time.Duration
}

// Import takes files, and the readable files of folders, into the library. It
// reads several at once, stores them as they come, and never stops for a bad
// one: outcome is called for each file, progress when one is begun, both from
// one goroutine. Cancelling keeps what is stored. Undo takes out what came in;
// see ImportReport for what became of each file. The error is ctx's, or one of
// the library itself.
func (w *Workspace) Import(ctx context.Context, paths []string, progress func(Progress), outcome func(Outcome)) error {
	defer frugal()()
	files, refused := collect(paths)
	run, err := w.newImportRun(ctx, files, refused, progress, outcome)
	if err != nil {
		return err
	}
	err = run.refuse(ctx, refused)
	if err == nil && len(files) > 0 {
		err = run.read(ctx)
	}
	if err := errors.Join(err, run.end(ctx)); err != nil {
		return err
	}
	return ctx.Err()
}

// importRun is an import under way.
type importRun struct {
	library  *Workspace
	files    []file
	progress func(Progress)
	outcome  func(Outcome)
	known    knowledge
	report   *reporter
	clock    clock
	added    []briefing.DocumentID
	refused  int // files and folders that could not be looked into
	done     int
	did      []bool    // by the files' numbers
	open     []file    // those being read, the one begun first before the others
	told     time.Time // when who watches was told last
}

// A long import tells who watches of what came in: every three seconds, and
// less often the more there is to list.
const (
	tellEvery        = 3 * time.Second
	tellEveryForEach = 2 * time.Millisecond
)

func (w *Workspace) newImportRun(ctx context.Context, files []file, refused []Outcome, progress func(Progress), outcome func(Outcome)) (*importRun, error) {
	known, err := w.knowledge(ctx)
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, o := range refused {
		paths = append(paths, o.File)
	}
	for i := range files {
		files[i].number = i
		paths = append(paths, files[i].name)
	}
	report, err := w.newReporter(ctx, len(paths), paths)
	if err != nil {
		return nil, err
	}
	return &importRun{
		did:     make([]bool, len(files)),
		library: w, files: files, progress: progress, outcome: outcome, known: known, report: report, clock: newClock(files),
		refused: len(refused), told: time.Now(),
	}, nil
}

func (r *importRun) refuse(ctx context.Context, refused []Outcome) error {
	for _, o := range refused {
		if err := r.report.add(ctx, o); err != nil {
			return err
		}
		r.outcome(o)
	}
	return nil
}

// read reads the files on all cores, stores them, and has them indexed meanwhile.
func (r *importRun) read(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	begun := make(chan file, 4*runtime.NumCPU())
	readings := r.readers(ctx, begun)
	stored, end := r.library.indexBeside(ctx)
	defer end()
	var group storeGroup
	for more := true; more; {
		select {
		case f := <-begun:
			if !r.did[f.number] {
				r.open = append(r.open, f)
			}
			r.step(filepath.Base(f.name))
			continue
		case <-group.due:
		case one, ok := <-readings:
			if more = ok; ok && !group.add(one) || len(group.readings) == 0 {
				continue
			}
		}
		if err := r.store(ctx, group.readings); err != nil {
			cancel()
			for range readings {
				// Let the readers end before the library is closed.
			}
			return err
		}
		stored(group.text)
		group = storeGroup{}
		r.open = slices.DeleteFunc(r.open, func(f file) bool { return r.did[f.number] })
		r.step("")
	}
	return nil
}

// step tells how far the import is: with a file that has begun, and the one
// that has been read for longest.
func (r *importRun) step(begun string) {
	p := Progress{Done: r.refused + r.done, Total: r.refused + len(r.files), Subject: begun, Begun: begun, Left: r.clock.left()}
	if len(r.open) > 0 {
		p.Subject = filepath.Base(r.open[0].name)
	}
	if p.Subject != "" {
		r.progress(p)
	}
}

// readers starts what reads the files, and says which one is begun where
// somebody listens. A file whose reading is cut short by ctx is not read.
func (r *importRun) readers(ctx context.Context, begun chan<- file) <-chan reading {
	// Some may wait, so that the readers need not while others are stored.
	readings := make(chan reading, 4*runtime.NumCPU())
	next := make(chan file)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for f := range next {
				select {
				case begun <- f:
				default: // it is told of another
				}
				reading := readFile(ctx, f, r.known)
				if err := ctx.Err(); err != nil && errors.Is(reading.err, err) {
					return
				}
				select {
				case readings <- reading:
				case <-ctx.Done():
					return
				}
			}
		})
	}
	workers.Go(func() {
		defer close(next)
		for _, f := range r.files {
			select {
			case next <- f:
			case <-ctx.Done():
				return
			}
		}
	})
	go func() { workers.Wait(); close(readings) }()
	return readings
}

func (r *importRun) store(ctx context.Context, group []reading) error {
	outcomes, err := r.library.storeReadings(ctx, group, r.known)
	if err != nil {
		return err
	}
	for i, o := range outcomes {
		r.done++
		r.did[group[i].number] = true
		r.clock.did(group[i].size)
		if o.Status == StatusImported {
			r.added = append(r.added, o.Document)
		}
		if err := r.report.add(ctx, o); err != nil {
			return err
		}
		r.outcome(o)
	}
	if pause := tellEvery + time.Duration(len(r.added))*tellEveryForEach; len(r.added) > 0 && time.Since(r.told) > pause {
		r.told = time.Now()
		r.library.tell(TopicDocuments)
	}
	return nil
}

// end writes what is left of the report, and the files that were not read when
// the import was stopped, and makes what came in a thing that can be taken back.
func (r *importRun) end(ctx context.Context) error {
	for i, did := range r.did {
		if !did {
			r.report.waiting = append(r.report.waiting, ImportLine{File: r.files[i].name, Status: string(StatusLeft)})
		}
	}
	err := r.report.end(ctx)
	r.library.brought(r.added)
	return err
}
