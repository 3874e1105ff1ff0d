package workspace

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"attache/briefing"
	"attache/briefing/source"
	"attache/briefing/store"
)

// Status is what became of a file.
type Status string

// The statuses.
const (
	StatusImported  Status = "imported"
	StatusDuplicate Status = "duplicate" // its text was in the library already
	StatusFailed    Status = "failed"
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
	// Pictures says that the file holds pictures of pages and no words.
	Pictures bool
	// Relation says with which document that was there it belongs; nil for none.
	Relation *briefing.Relation
	// Err is set when Status is StatusFailed: a *briefing.Problem that names
	// the file, the cause and the remedy.
	Err error
}

// Progress says how far long work is.
type Progress struct {
	Done, Total int
	// Subject is what is being worked on.
	Subject string
	// Left is about how long the rest will take; 0 while nobody can tell.
	Left time.Duration
}

// batch is how many read documents are stored in one transaction at most. A
// larger one is no faster; a crash or a cancel costs at most this many.
const batch = 32

// Import takes files, and the readable files of folders, into the library. It
// reads several at once, stores them as they come, and never stops for a bad
// one: outcome is called for each file, progress when one is begun, both from
// one goroutine. Cancelling keeps what is stored. Undo takes out what came in;
// see ImportReport for what became of each file. The error is ctx's, or one of
// the library itself.
func (w *Workspace) Import(ctx context.Context, paths []string, progress func(Progress), outcome func(Outcome)) error {
	files, refused := collect(paths)
	run, err := w.newImportRun(ctx, files, len(refused), progress, outcome)
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
	done     int
	told     time.Time // when who watches was told last
}

// A long import tells who watches of what came in: every three seconds, and
// less often the more there is to list.
const (
	tellEvery        = 3 * time.Second
	tellEveryForEach = 2 * time.Millisecond
)

func (w *Workspace) newImportRun(ctx context.Context, files []file, refused int, progress func(Progress), outcome func(Outcome)) (*importRun, error) {
	known, err := w.knowledge(ctx)
	if err != nil {
		return nil, err
	}
	report, err := w.newReporter(ctx, len(files)+refused)
	if err != nil {
		return nil, err
	}
	return &importRun{
		library: w, files: files, progress: progress, outcome: outcome, known: known, report: report, clock: newClock(files),
		told: time.Now(),
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

// read reads the files on all cores and stores them.
func (r *importRun) read(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	begun := make(chan string, 4*runtime.NumCPU())
	readings := r.readers(ctx, begun)
	for {
		select {
		case name := <-begun:
			r.progress(Progress{Done: r.done, Total: len(r.files), Subject: filepath.Base(name), Left: r.clock.left()})
		case first, ok := <-readings:
			if !ok {
				return nil
			}
			if err := r.store(ctx, gather(first, readings)); err != nil {
				cancel()
				for range readings {
					// Let the readers end before the library is closed.
				}
				return err
			}
		}
	}
}

// readers starts what reads the files, and says which one is begun where
// somebody listens.
func (r *importRun) readers(ctx context.Context, begun chan<- string) <-chan reading {
	readings := make(chan reading, runtime.NumCPU())
	next := make(chan file)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for f := range next {
				select {
				case begun <- f.name:
				default: // it is told of another
				}
				select {
				case readings <- readFile(ctx, f, r.known):
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

// end writes what is left of the report and makes what came in a thing that
// can be taken back, also when the import was stopped.
func (r *importRun) end(ctx context.Context) error {
	err := r.report.end(ctx)
	r.library.brought(r.added)
	return err
}

// ImportBytes takes one document that is no file on the disk, such as a text
// from the clipboard, into the library. name ends in the format's extension.
func (w *Workspace) ImportBytes(ctx context.Context, name string, data []byte) (Outcome, error) {
	known, err := w.knowledge(ctx)
	if err != nil {
		return Outcome{}, err
	}
	r := readData(ctx, source.File{Name: name, Data: data}, known.extractor)
	r.named = true
	return w.importOne(ctx, r, known)
}

// ImportProtected takes one file that asks for a password into the library. A
// wrong one is an Outcome whose Err wraps ErrProtected. The report that said
// that the file is protected says from now on what became of it.
func (w *Workspace) ImportProtected(ctx context.Context, path, password string) (Outcome, error) {
	known, err := w.knowledge(ctx)
	if err != nil {
		return Outcome{}, err
	}
	f := newFile(path, 0, true)
	data, err := load(path)
	r := reading{file: f, err: err}
	if err == nil {
		r = readData(ctx, source.File{Name: filepath.Base(path), Data: data, Password: password}, known.extractor)
		r.file, r.err = f, about(path, r.err)
	}
	o, err := w.importOne(ctx, r, known)
	if err == nil && o.Status != StatusFailed {
		err = w.store.AmendImportLine(ctx, newImportLine(o))
	}
	return o, err
}

func (w *Workspace) importOne(ctx context.Context, r reading, known knowledge) (Outcome, error) {
	outcomes, err := w.storeReadings(ctx, []reading{r}, known)
	if err != nil {
		return Outcome{}, err
	}
	if o := outcomes[0]; o.Status == StatusImported {
		w.brought([]briefing.DocumentID{o.Document})
	}
	return outcomes[0], nil
}

// gather takes first and what else is ready, up to a batch.
func gather(first reading, more <-chan reading) []reading {
	group := []reading{first}
	for len(group) < batch {
		select {
		case r, ok := <-more:
			if !ok {
				return group
			}
			group = append(group, r)
		default:
			return group
		}
	}
	return group
}

// storeReadings stores what could be read in one transaction.
func (w *Workspace) storeReadings(ctx context.Context, group []reading, known knowledge) ([]Outcome, error) {
	outcomes := make([]Outcome, len(group))
	var add []addition
	var at []int
	again := map[string]briefing.DocumentID{}
	for i, r := range group {
		outcomes[i] = Outcome{File: r.name, Status: StatusFailed, Err: r.err}
		if r.err != nil {
			continue
		}
		if e := r.same; e != nil {
			outcomes[i] = Outcome{File: r.name, Status: StatusDuplicate, Document: e.ID, Title: e.Provenance.Title, Pages: e.Pages, Words: e.Words}
			if known.kin.paths[r.path] != e.ID {
				again[r.path], known.kin.paths[r.path] = e.ID, e.ID
			}
			continue
		}
		if other, left := known.kin.leftOut[r.document.ID]; left && !r.named {
			// A person left it out for another: finding it in its folder again
			// is no reason to ask again.
			outcomes[i] = Outcome{File: r.name, Status: StatusDuplicate, Document: other, Title: known.kin.present[other].title}
			continue
		}
		a := newAddition(r)
		if outcomes[i].Relation = known.kin.relate(r.document, r.sketch, r.path); outcomes[i].Relation != nil {
			a.Relations = []briefing.Relation{*outcomes[i].Relation}
		}
		add = append(add, a)
		at = append(at, i)
	}
	if err := w.store.FoundAgain(ctx, again); err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	if len(add) == 0 {
		return outcomes, nil
	}
	stored, err := w.store.AddDocuments(ctx, add)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	for k, i := range at {
		outcomes[i] = outcomeOf(group[i], stored[k], outcomes[i].Relation)
	}
	return outcomes, nil
}

func outcomeOf(r reading, stored store.Outcome, relation *briefing.Relation) Outcome {
	d := r.document
	o := Outcome{
		File: r.name, Status: StatusImported, Document: d.ID, Title: d.Provenance.Title,
		Pages: len(d.Pages), Words: len(strings.Fields(d.Text)), Pictures: picturesOnly(d),
	}
	if o.Pictures {
		o.Words = 0 // the note that says so is no word of the document
	}
	switch stored {
	case store.OutcomeDuplicate:
		o.Status = StatusDuplicate
	case store.OutcomeRestored:
		o.Back = true
	default:
		o.Relation = relation
	}
	return o
}

// picturesOnly reports whether a document has pages but no words of its own.
func picturesOnly(d *briefing.Document) bool { return len(d.Pages) > 0 && len(d.Content()) == 0 }
