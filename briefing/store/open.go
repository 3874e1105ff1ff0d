package store

import (
	"context"
	"encoding/binary"
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

// The beginning of a SQLite file, as far as it is looked at here.
// See https://sqlite.org/fileformat.html#the_database_header.
const (
	header      = "SQLite format 3\x00"
	headerBytes = 100
)

// inspect looks at the file without the library, which would take an empty
// file for a new database and notice a file cut short only later.
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
	head := make([]byte, headerBytes)
	switch _, err := io.ReadFull(f, head); {
	case errors.Is(err, io.EOF):
		return damaged(path, "the file is empty", nil)
	case errors.Is(err, io.ErrUnexpectedEOF), err == nil && string(head[:len(header)]) != header:
		return damaged(path, "it is not a library of Attaché", nil)
	case err != nil:
		return err
	}
	if log, err := os.Stat(path + "-wal"); err == nil && log.Size() > 0 {
		return nil // the missing pages may stand in the log
	}
	if info.Size() < statedSize(head) {
		return damaged(path, fmt.Sprintf("the file was cut short: %d of %d bytes are left", info.Size(), statedSize(head)), nil)
	}
	return nil
}

// statedSize is the size that a file's header says it has, or 0 when the
// header's own marks say that this is out of date.
func statedSize(head []byte) int64 {
	big := binary.BigEndian
	if big.Uint32(head[24:]) != big.Uint32(head[92:]) {
		return 0
	}
	page := int64(big.Uint16(head[16:]))
	if page == 1 {
		page = 1 << 16
	}
	return page * int64(big.Uint32(head[28:]))
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
