package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"attache/briefing"
)

// Open opens the library in the file at path, and makes an empty one when
// there is no file. A file that is not a library or is damaged gives a
// *briefing.Problem that wraps briefing.ErrDamaged, and one from a newer
// version of the program briefing.ErrNewerVersion; neither is changed, see
// SetAside. An older library is brought to this version in one transaction.
func Open(ctx context.Context, path string) (*Store, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	if err := inspect(path); errors.Is(err, fs.ErrNotExist) {
		err = create(ctx, path)
		if err != nil {
			return nil, problemAt(path, "create library", err)
		}
	} else if err != nil {
		return nil, problemAt(path, "open library", err)
	}
	return open(ctx, path)
}

// open opens a file that is there.
func open(ctx context.Context, path string) (*Store, error) {
	s := &Store{path: path}
	err := s.connect(ctx)
	if err == nil {
		err = s.migrate(ctx)
	}
	if err == nil {
		err = s.prepare(ctx)
	}
	if err != nil {
		for _, db := range []io.Closer{s.writer, s.reader} {
			db.Close()
		}
		return nil, s.problem("open library", err)
	}
	return s, nil
}

var sqliteHeader = []byte("SQLite format 3\x00")

// inspect looks at the file without the library, which would take an empty
// file for a new database.
func inspect(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return damaged(path, "it is not a file", nil)
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	head := make([]byte, len(sqliteHeader))
	switch _, err := io.ReadFull(f, head); {
	case errors.Is(err, io.EOF):
		return damaged(path, "the file is empty", nil)
	case errors.Is(err, io.ErrUnexpectedEOF), err == nil && !bytes.Equal(head, sqliteHeader):
		return damaged(path, "it is not a library of Attaché", nil)
	default:
		return err
	}
}

// create makes an empty library beside path and then gives it its name, so
// that a crash leaves no half library and two programs make one between them.
func create(ctx context.Context, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	for _, suffix := range []string{"-wal", "-journal"} {
		if _, err := os.Stat(path + suffix); err == nil {
			return &briefing.Problem{
				Subject: filepath.Base(path), Cause: "it is gone, but a part of it, " + filepath.Base(path+suffix) + ", is still there",
				Remedy: "Put the file back, or set the part aside to start an empty library.", Err: briefing.ErrDamaged,
			}
		}
	}
	dir, err := os.MkdirTemp(filepath.Dir(path), ".new-library-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fresh := filepath.Join(dir, filepath.Base(path))
	s := &Store{path: fresh}
	if err := s.connect(ctx); err != nil {
		return err
	}
	err = s.initialise(ctx)
	if err = errors.Join(err, s.Close()); err != nil {
		return err
	}
	// A link fails where the name is taken, a rename replaces; where links
	// cannot be made the rename has to do.
	if err := os.Link(fresh, path); err == nil || errors.Is(err, fs.ErrExist) {
		return nil
	}
	return os.Rename(fresh, path)
}
