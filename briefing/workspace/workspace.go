// Package workspace is every use case of Attaché without a window: taking
// documents in, finding and keeping what was said, arranging it into a
// briefing, proving it and printing it. The window and the command line are
// two ways of calling it.
//
// It must not know a window, and leaves every format, table and page to the
// packages it joins.
package workspace

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"attache/briefing"
	"attache/briefing/index"
	"attache/briefing/store"
)

const (
	storeFile   = "library.db"
	indexFolder = "index"
	// dirMode keeps the library to the person who made it: drafts and
	// testimonies are nobody else's business on a shared machine.
	dirMode = 0o700
)

// Workspace is an open library. It is safe for concurrent use. Close it.
type Workspace struct {
	dir   string
	store *store.Store

	rules     Rules // nil for extract.Extract
	history   history
	watchers  watchers
	gathering gathering

	// indirect says that indirect speech is listed; see SetIndirect.
	indirect atomic.Bool

	reporting sync.Map // the ImportIDs of what goes on here

	indexing sync.Mutex // held while documents are being indexed
	indexed  int        // documents indexed since Index last came to its end
	mu       sync.Mutex // guards index
	index    *index.Index

	// changes counts what was told to watchers; keptTold is one more than it
	// was when the index was told last what is kept, 0 when it never was.
	changes  atomic.Int64
	keeping  sync.Mutex // guards what follows
	keptTold int64
	kept     []briefing.Clipping // as keptBy was told
	keptBy   *index.Index
}

// DefaultDir is where a person's library stands unless told otherwise: the
// folder for application data of the system.
func DefaultDir() (string, error) {
	base, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("find the folder for the library: %w", err)
	}
	return filepath.Join(base, "Attache"), nil
}

// Open opens the library in dir and makes an empty one where there is none.
//
// A library that cannot be read is a *briefing.Problem wrapping ErrDamaged,
// ErrInUse or ErrNewerVersion, and is left as it is; see SetAside.
func Open(ctx context.Context, dir string) (*Workspace, error) {
	if err := os.MkdirAll(dir, dirMode); err != nil {
		return nil, &briefing.Problem{
			Subject: dir, Cause: "the folder for the library cannot be made: " + reason(err),
			Remedy: "Choose a folder that you may write to, with --library", Err: err,
		}
	}
	s, err := store.Open(ctx, filepath.Join(dir, storeFile))
	if err != nil {
		return nil, fmt.Errorf("open the library in %s: %w", dir, err)
	}
	w := &Workspace{dir: dir, store: s}
	if err := w.loadIndirect(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return w, nil
}

// SetAside renames a library that does not open, so that Open can begin a new
// one, and returns the name it has now. Nothing is deleted.
func SetAside(dir string) (string, error) { return store.SetAside(filepath.Join(dir, storeFile)) }

// Dir is the folder of the library.
func (w *Workspace) Dir() string { return w.dir }

// Close writes what is left to write and closes the library.
func (w *Workspace) Close() error {
	w.indexing.Lock()
	defer w.indexing.Unlock()
	w.mu.Lock()
	defer w.mu.Unlock()
	var err error
	if w.index != nil {
		err = w.index.Close()
		w.index = nil
	}
	return errors.Join(err, w.store.Close())
}

// reason is what went wrong with a file, without the operation and the path
// that the error repeats.
func reason(err error) string {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}
