package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"attache/briefing"

	"github.com/ncruces/go-sqlite3"
)

func notFound(subject string) error {
	return fmt.Errorf("%s: %w", subject, briefing.ErrNotFound)
}

// problem gives a failure of an operation its words. It leaves alone what is
// already the vocabulary's.
func (s *Store) problem(operation string, err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, sqlite3.INTERRUPT) {
		return fmt.Errorf("%s: %w", operation, err)
	}
	if errors.Is(err, sql.ErrNoRows) {
		return notFound(operation)
	}
	return problemAt(s.path, operation, err)
}

// problemAt translates the library's errors for the file at path.
func problemAt(path, operation string, err error) error {
	var known *briefing.Problem
	if err == nil || errors.As(err, &known) {
		return err
	}
	p := &briefing.Problem{Subject: filepath.Base(path)}
	switch {
	case errors.Is(err, sqlite3.CORRUPT), errors.Is(err, sqlite3.NOTADB):
		return damaged(path, "a part of it cannot be read", err)
	case errors.Is(err, sqlite3.BUSY), errors.Is(err, sqlite3.LOCKED):
		p.Cause = "another program is writing to the library"
		p.Remedy = "Nothing was changed. Wait a moment or close the other program, then try again."
		err = fmt.Errorf("%w: %w", briefing.ErrInUse, err)
	case errors.Is(err, sqlite3.FULL):
		p.Cause = "the disk is full"
		p.Remedy = "Nothing was changed. Free some space, then try again."
	case errors.Is(err, fs.ErrPermission), errors.Is(err, sqlite3.READONLY), errors.Is(err, sqlite3.PERM):
		p.Cause = "the library may not be written"
		p.Remedy = "Ask for the right to write to " + filepath.Dir(path) + ", or choose another folder."
	case errors.Is(err, sqlite3.CANTOPEN):
		p.Cause = "the library cannot be opened"
		p.Remedy = "See whether the folder " + filepath.Dir(path) + " is there and may be written."
	case errors.Is(err, sqlite3.IOERR):
		p.Cause = "the disk did not answer as it should"
		p.Remedy = "Nothing was changed. See whether the disk is still connected, then start again."
	default:
		return fmt.Errorf("%s: %w", operation, err)
	}
	p.Err = fmt.Errorf("%s: %w", operation, err)
	return p
}

// damaged says that the file at path is not, or no longer, a library.
func damaged(path, cause string, err error) error {
	wrapped := briefing.ErrDamaged
	if err != nil {
		wrapped = fmt.Errorf("%w: %w", briefing.ErrDamaged, err)
	}
	return &briefing.Problem{
		Subject: filepath.Base(path), Cause: cause, Err: wrapped,
		Remedy: "The file was left as it is. Set it aside and restore a backup, or start an empty library.",
	}
}
