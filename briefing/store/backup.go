package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"attache/briefing"

	"github.com/ncruces/go-sqlite3/driver"
)

// Backup writes the whole library as it is at this moment to a file, while
// others go on reading and writing. The file is a library of its own: it can
// be opened, copied to another computer, or brought back with Restore. It
// appears under its name when it is whole and has been read back, and then
// replaces a file of that name; path must not be the library itself.
func (s *Store) Backup(ctx context.Context, path string) error {
	path, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("back up: %w", err)
	}
	if a, err := os.Stat(path); err == nil {
		if b, err := os.Stat(s.path); err == nil && os.SameFile(a, b) {
			return &briefing.Problem{
				Subject: filepath.Base(path), Cause: "a library cannot be backed up into itself",
				Remedy: "Choose another name.", Err: briefing.ErrInUse,
			}
		}
	}
	return problemAt(path, "back up", replace(path, func(fresh string) error {
		return s.copyTo(ctx, fresh)
	}))
}

// Restore puts a copy of a backup in the place of the library at path, which
// must not be open. A library that is there is set aside first, and where is
// returned. The backup stays as it is.
func Restore(ctx context.Context, backup, path string) (aside string, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("restore: %w", err)
	}
	backup, err = filepath.Abs(backup)
	if err != nil {
		return "", fmt.Errorf("restore: %w", err)
	}
	if err := inspect(backup); err != nil {
		return "", problemAt(backup, "restore", err)
	}
	from := &Store{path: backup}
	if err := from.connect(ctx); err != nil {
		return "", problemAt(backup, "restore", err)
	}
	defer from.Close()
	if err := from.known(ctx); err != nil {
		return "", problemAt(backup, "restore", err)
	}
	err = replace(path, func(fresh string) error {
		// Not a copy of the file: a backup that was opened since may have
		// changes beside it, in its log.
		if err := from.copyTo(ctx, fresh); err != nil {
			return err
		}
		// Only now is the library at path touched.
		aside, err = SetAside(path)
		if errors.Is(err, briefing.ErrNotFound) {
			return nil
		}
		return err
	})
	return aside, problemAt(path, "restore", err)
}

// copyTo writes a whole and compact copy and reads it back.
func (s *Store) copyTo(ctx context.Context, fresh string) error {
	// A connection of its own: the readers' may not even write elsewhere, and
	// the writer's is left to writers.
	db, err := driver.Open(dataSource(s.path, "deferred"))
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `VACUUM INTO ?`, fresh)
	if err = errors.Join(err, db.Close()); err != nil {
		return err
	}
	return verify(ctx, fresh)
}

// verify proves that a file is a whole library, without changing it.
func verify(ctx context.Context, path string) error {
	s := &Store{path: path}
	if err := s.connect(ctx); err != nil {
		return err
	}
	defer s.Close()
	if err := s.known(ctx); err != nil {
		return err
	}
	rows, err := s.reader.QueryContext(ctx, `PRAGMA quick_check`)
	lines, err := collect[string](rows, err)
	if err != nil {
		return err
	}
	for _, line := range lines {
		if line != "ok" {
			return damaged(path, "the file is damaged: "+line, nil)
		}
	}
	return nil
}

// replace has a file made beside path and then gives it that name.
func replace(path string, make func(fresh string) error) error {
	dir, err := os.MkdirTemp(filepath.Dir(path), ".backup-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fresh := filepath.Join(dir, filepath.Base(path))
	if err := make(fresh); err != nil {
		return err
	}
	if err := syncFile(fresh); err != nil {
		return err
	}
	return os.Rename(fresh, path)
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
