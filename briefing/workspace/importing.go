package workspace

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"attache/briefing"
	"attache/briefing/extract"
	"attache/briefing/source"
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
	// Err is set when Status is StatusFailed: a *briefing.Problem that names
	// the file, the cause and the remedy.
	Err error
}

// Progress says how far long work is.
type Progress struct {
	Done, Total int
	// Subject is what is being worked on.
	Subject string
}

// batch is how many read documents are stored in one transaction at most. A
// larger one is no faster; a crash or a cancel costs at most this many.
const batch = 32

// Import takes files, and the readable files of folders, into the library. It
// reads several at once, stores them as they come, and never stops for a bad
// one: outcome is called for each file, progress before it, both from one
// goroutine. Cancelling keeps what is stored. The error is ctx's, or one of
// the library itself.
func (w *Workspace) Import(ctx context.Context, paths []string, progress func(Progress), outcome func(Outcome)) error {
	files, refused := collect(paths)
	for _, o := range refused {
		outcome(o)
	}
	if len(files) == 0 {
		return ctx.Err()
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	known, err := w.knowledge(ctx)
	if err != nil {
		return err
	}

	read := make(chan reading, runtime.NumCPU())
	var workers sync.WaitGroup
	next := make(chan string)
	for range runtime.NumCPU() {
		workers.Go(func() {
			for name := range next {
				select {
				case read <- readFile(ctx, name, known):
				case <-ctx.Done():
					return
				}
			}
		})
	}
	workers.Go(func() {
		defer close(next)
		for _, f := range files {
			select {
			case next <- f:
			case <-ctx.Done():
				return
			}
		}
	})
	go func() { workers.Wait(); close(read) }()

	done := 0
	changed := false
	for first := range read {
		group := gather(first, read)
		for _, r := range group {
			progress(Progress{Done: done, Total: len(files), Subject: filepath.Base(r.file)})
			done++
		}
		outcomes, err := w.storeReadings(ctx, group)
		for _, o := range outcomes {
			changed = changed || o.Status == StatusImported
			outcome(o)
		}
		if err != nil {
			cancel()
			for range read {
				// Let the readers end before the library is closed.
			}
			return err
		}
	}
	if changed {
		w.tell(TopicDocuments | TopicEvidence)
	}
	return ctx.Err()
}

// ImportBytes takes one document that is no file on the disk, such as a text
// from the clipboard, into the library. name ends in the format's extension.
func (w *Workspace) ImportBytes(ctx context.Context, name string, data []byte) (Outcome, error) {
	known, err := w.knowledge(ctx)
	if err != nil {
		return Outcome{}, err
	}
	outcomes, err := w.storeReadings(ctx, []reading{readBytes(ctx, name, data, known)})
	if err != nil {
		return Outcome{}, err
	}
	w.tell(TopicDocuments | TopicEvidence)
	return outcomes[0], nil
}

// ImportProtected takes one file that asks for a password into the library. A
// wrong one is an Outcome whose Err wraps ErrProtected.
func (w *Workspace) ImportProtected(ctx context.Context, path, password string) (Outcome, error) {
	known, err := w.knowledge(ctx)
	if err != nil {
		return Outcome{}, err
	}
	data, err := load(path)
	r := reading{file: path, err: err}
	if err == nil {
		r = readData(ctx, source.File{Name: filepath.Base(path), Data: data, Password: password}, known)
		r.file, r.err = path, about(path, r.err)
	}
	outcomes, err := w.storeReadings(ctx, []reading{r})
	if err != nil {
		return Outcome{}, err
	}
	w.tell(TopicDocuments | TopicEvidence)
	return outcomes[0], nil
}

// ReadFile reads a file without taking it into the library, and finds what is
// said in it.
func ReadFile(ctx context.Context, path string) (*briefing.Document, []briefing.Finding, error) {
	r := readFile(ctx, path, extract.Knowledge{})
	return r.document, r.findings, r.err
}

// reading is a file that has been read, or why it could not be.
type reading struct {
	file     string
	data     []byte
	document *briefing.Document
	findings []briefing.Finding
	err      error
}

// readFile reads a file and finds what is said in it.
func readFile(ctx context.Context, path string, known extract.Knowledge) reading {
	data, err := load(path)
	if err != nil {
		return reading{file: path, err: err}
	}
	r := readBytes(ctx, filepath.Base(path), data, known)
	r.file, r.err = path, about(path, r.err)
	return r
}

// about makes a reader's refusal name the whole path: files in several
// folders may have the same name.
func about(path string, err error) error {
	var p *briefing.Problem
	if !errors.As(err, &p) {
		return err
	}
	named := *p
	named.Subject = path
	return &named
}

func readBytes(ctx context.Context, name string, data []byte, known extract.Knowledge) reading {
	return readData(ctx, source.File{Name: name, Data: data}, known)
}

func readData(ctx context.Context, f source.File, known extract.Knowledge) reading {
	cacheFolder() // before the first read
	d, err := source.Read(ctx, f)
	if err != nil {
		return reading{file: f.Name, err: err}
	}
	return reading{file: f.Name, data: f.Data, document: d, findings: extract.Extract(d, known).Findings}
}

// load returns a file's bytes, unless it is larger than any reader takes.
func load(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	if info.Size() > source.MaxFileSize {
		return nil, tooLarge(path, info.Size())
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return data, nil
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
func (w *Workspace) storeReadings(ctx context.Context, group []reading) ([]Outcome, error) {
	outcomes := make([]Outcome, len(group))
	var add []addition
	var at []int
	for i, r := range group {
		outcomes[i] = Outcome{File: r.file, Status: StatusFailed, Err: r.err}
		if r.err == nil {
			add = append(add, newAddition(r))
			at = append(at, i)
		}
	}
	if len(add) == 0 {
		return outcomes, nil
	}
	added, err := w.addDocuments(ctx, add)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	for k, i := range at {
		d := group[i].document
		outcomes[i] = Outcome{
			File: group[i].file, Status: StatusImported, Document: d.ID, Title: d.Provenance.Title,
			Pages: len(d.Pages), Words: len(strings.Fields(d.Text)),
		}
		if !added[k] {
			outcomes[i].Status = StatusDuplicate
		}
	}
	return outcomes, nil
}

// collect lists the files that paths name, and those found in folders that
// can be read by their names. What cannot be looked into is refused.
func collect(paths []string) (files []string, refused []Outcome) {
	refuse := func(path string, err error) {
		refused = append(refused, Outcome{File: path, Status: StatusFailed, Err: unreadable(path, err)})
	}
	for _, p := range paths {
		info, err := os.Stat(p)
		switch {
		case err != nil:
			refuse(p, err)
		case !info.IsDir():
			files = append(files, p)
		default:
			found := len(files)
			err := filepath.WalkDir(p, func(name string, e fs.DirEntry, err error) error {
				switch {
				case err != nil:
					refuse(name, err)
					if e != nil && e.IsDir() {
						return fs.SkipDir
					}
				case e.IsDir() && name != p && strings.HasPrefix(e.Name(), "."):
					return fs.SkipDir
				case e.Type().IsRegular() && source.Supported(name) && !strings.HasPrefix(e.Name(), "."):
					files = append(files, name)
				}
				return nil
			})
			if err != nil {
				refuse(p, err)
			}
			if len(files) == found && len(refused) == 0 {
				refused = append(refused, Outcome{File: p, Status: StatusFailed, Err: &briefing.Problem{
					Subject: p, Cause: "the folder holds no file that Attaché can read",
					Remedy: "Choose another folder, or name the files themselves", Err: briefing.ErrEmpty,
				}})
			}
		}
	}
	return files, refused
}

func unreadable(path string, err error) error {
	p := &briefing.Problem{Subject: path, Cause: "it cannot be read: " + reason(err), Err: err}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		p.Cause = "there is no such file or folder"
		p.Remedy = "Check the name, and that the disk it is on is connected"
	case errors.Is(err, fs.ErrPermission):
		p.Cause = "you may not read it"
		p.Remedy = "Ask whoever owns it for permission, or copy it to a folder of your own"
	default:
		p.Remedy = "Copy it to another place and try again"
	}
	return p
}

func tooLarge(path string, size int64) error {
	return &briefing.Problem{
		Subject: path,
		Cause:   fmt.Sprintf("it has %d MB; files of more than %d MB are not read", size>>20, source.MaxFileSize>>20),
		Remedy:  "Split it, or save only its text", Err: briefing.ErrTooLarge,
	}
}

// ReadDocument reads a file without taking it into the library.
func ReadDocument(ctx context.Context, path string) (*briefing.Document, error) {
	data, err := load(path)
	if err != nil {
		return nil, err
	}
	cacheFolder() // before the first read
	d, err := source.Read(ctx, source.File{Name: filepath.Base(path), Data: data})
	return d, about(path, err)
}
