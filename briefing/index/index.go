// Package index finds documents by their words. Its files can be made anew
// from the store at any time; the texts themselves are only there.
//
// It must not know the store, files that people import, or windows: it is
// given documents and asks for their texts through the interface Texts.
//
// The words stand in an index of the bleve library, of which the storage is
// used (segments, merging, crash safety) by its exported interfaces. Reading
// postings, ranking, phrases and passages are this package's own, because
// measured search as one types is ten to forty times faster this way.
//
// What a person keeps is not in the files: there is little of it and it changes
// often. It is told by SetKept and searched in memory, together with the rest.
package index

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"attache/briefing"

	"github.com/blevesearch/bleve/v2/index/scorch"
	index "github.com/blevesearch/bleve_index_api"
	bolterrors "go.etcd.io/bbolt/errors"
)

// version is that of the terms and fields. An index of another version is
// made anew.
const version = "8\n"

// The files in an index's folder; nothing else there is touched.
const (
	versionFile    = "version"
	catalogueFile  = "catalogue"
	segmentsFolder = "segments"
)

// lockWait is how long Open waits for another program to close the index.
const lockWait = "300ms"

// Index is an open index. It is safe for concurrent use; one program at a
// time has it open. Close it after use.
type Index struct {
	dir     string
	rebuilt bool
	segs    *scorch.Scorch
	queue   *index.AnalysisQueue
	known   *catalogue
	gate    *gate

	// adding is held while documents are added, viewing while the view is
	// exchanged or taken.
	adding  sync.Mutex
	viewing sync.Mutex
	current *view
	closed  atomic.Bool

	documents *documentCache
	synonyms  atomic.Pointer[Synonyms]
	kept      atomic.Pointer[kept]
}

// Open opens the index in a folder and makes an empty one where there is
// none, or where what is there is damaged or of another version: Rebuilt then
// says that all documents are to be added. It returns briefing.ErrInUse when
// another program has the index open; then nothing is changed.
func Open(dir string) (*Index, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("open index: %w", err)
	}
	stated, err := os.ReadFile(filepath.Join(dir, versionFile))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("open index: %w", err)
	}
	x, err := openFiles(dir)
	if errors.Is(err, briefing.ErrInUse) {
		return nil, err
	}
	if err == nil && string(stated) == version {
		return x, nil
	}
	if err == nil {
		if err := x.Close(); err != nil {
			return nil, err
		}
	}
	return rebuild(dir)
}

// Discard deletes the files of an index that is not open; Open then makes an
// empty one.
func Discard(dir string) error {
	for _, name := range []string{versionFile, catalogueFile, segmentsFolder} {
		if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("discard index: %w", err)
		}
	}
	return nil
}

// rebuild makes an empty index in place of what cannot be used.
func rebuild(dir string) (*Index, error) {
	if err := Discard(dir); err != nil {
		return nil, err
	}
	x, err := openFiles(dir)
	if err != nil {
		return nil, err
	}
	x.rebuilt = true
	// Written last: half an index has no version.
	if err := os.WriteFile(filepath.Join(dir, versionFile), []byte(version), 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("make the index anew: %w", err), x.Close())
	}
	return x, nil
}

// openFiles opens what is in the folder, whatever its version.
func openFiles(dir string) (x *Index, err error) {
	defer recovered("open index", &err)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open index: %w", err)
	}
	registerSegments()
	queue, gate := index.NewAnalysisQueue(1), newGate()
	engine, err := scorch.NewScorch(scorch.Name, map[string]any{
		"path":                   filepath.Join(dir, segmentsFolder),
		"bolt_timeout":           lockWait,
		"scorchMergePlanOptions": map[string]any{"floorSegmentSize": floorDocuments},
		"segmentConfig":          map[string]any{gateKey: gate},
	}, queue)
	if err == nil {
		err = engine.Open()
	}
	if errors.Is(err, bolterrors.ErrTimeout) {
		queue.Close()
		return nil, &briefing.Problem{
			Subject: "search", Cause: "the library is open in another window or program",
			Remedy: "Close it there, then try again.", Err: fmt.Errorf("%w: %w", briefing.ErrInUse, err),
		}
	}
	if err != nil {
		queue.Close()
		return nil, fmt.Errorf("open index: %w: %w", briefing.ErrDamaged, err)
	}
	x = &Index{dir: dir, segs: engine.(*scorch.Scorch), queue: queue, gate: gate, documents: newDocumentCache()}
	x.known, err = openCatalogue(filepath.Join(dir, catalogueFile))
	if err == nil {
		err = x.refresh(false)
	}
	if err == nil {
		err = x.whole(x.current)
	}
	if err != nil {
		return nil, errors.Join(err, x.Close())
	}
	return x, nil
}

// floorDocuments is the size up to which segments count as equal when it is
// planned which to merge: fewer than a batch has of long texts, so that a folder
// is merged once, when all of it is in. By the library's own, 2,000, an import
// of a few thousand documents is merged again and again.
const floorDocuments = 100

// Rebuilt reports whether Open found no usable index and made an empty one:
// then every document is to be added.
func (x *Index) Rebuilt() bool { return x.rebuilt }

// Count is how many documents are in the index.
func (x *Index) Count() (int, error) {
	v, err := x.view()
	if err != nil {
		return 0, err
	}
	defer v.release()
	return v.count, nil
}

// Ready reads what Open leaves for later, so that the first search that needs
// it does not wait for it. It need not be called.
func (x *Index) Ready() error {
	v, err := x.view()
	if err != nil {
		return err
	}
	defer v.release()
	return v.rest()
}

// Close ends all use of the index. It waits for searches under way.
func (x *Index) Close() error {
	if x.closed.Swap(true) {
		return nil
	}
	x.gate.closed.Store(true)
	x.adding.Lock()
	defer x.adding.Unlock()
	x.viewing.Lock()
	v := x.current
	x.current = nil
	x.viewing.Unlock()
	if v != nil {
		v.release()
	}
	err := x.segs.Close()
	x.queue.Close()
	if x.known != nil {
		err = errors.Join(err, x.known.close())
	}
	if err != nil {
		return fmt.Errorf("close index: %w", err)
	}
	return nil
}

// recovered makes an error of a panic: the library reads its files without
// checking them, so that damage shows as an index out of range or as memory
// that cannot be read.
func recovered(operation string, err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("%s: %w: %v", operation, briefing.ErrDamaged, r)
	}
}

// guard is deferred with recovered around all reading of files.
func guard() (undo func()) {
	was := debug.SetPanicOnFault(true)
	return func() { debug.SetPanicOnFault(was) }
}

// view takes the current view; release it after use.
func (x *Index) view() (*view, error) {
	x.viewing.Lock()
	defer x.viewing.Unlock()
	if x.current == nil {
		return nil, errors.New("the index is closed")
	}
	x.current.refs.Add(1)
	return x.current, nil
}

// refresh makes a view of what is in the index now, for searches to come; with
// ready, none of them waits for what could be read later.
func (x *Index) refresh(ready bool) error {
	reader, err := x.segs.Reader()
	if err != nil {
		return fmt.Errorf("read index: %w", err)
	}
	v, err := newView(reader.(*scorch.IndexSnapshot), x.known)
	if err != nil {
		return errors.Join(err, reader.Close())
	}
	if ready {
		_ = v.rest() // a search says what is wrong with it
	}
	x.viewing.Lock()
	old := x.current
	x.current = v
	x.viewing.Unlock()
	if old != nil {
		old.release()
	}
	return nil
}
