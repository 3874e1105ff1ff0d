// Package store is the truth on disk: one SQLite file with the library's
// documents, their originals, findings, clippings and briefings.
//
// It must not know how texts are read, searched, extracted from or printed;
// it keeps what it is given and gives it back equal.
//
// Every change is one transaction and is on the disk when the call returns.
// Nothing that a person made is deleted, only marked as removed. A Store is
// safe for concurrent use, and several programs may have the same file open.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"attache/briefing"

	"github.com/ncruces/go-sqlite3/driver"
	"github.com/ncruces/go-sqlite3/ext/blobio"
)

// applicationID marks the file as Attaché's ("Atta" in ASCII).
const applicationID = 0x41747461

// busyTimeout is how long a call waits for another program's transaction.
const busyTimeout = 5 * time.Second

// readers is how many calls read at the same time. Each has a connection
// with a memory of its own.
const readers = 3

// Store is an open library. Close it after use.
type Store struct {
	path string
	// writer has one connection, so that writers queue here and not at the
	// file; reader's connections cannot write.
	writer *sql.DB
	reader *sql.DB

	documentByID *sql.Stmt
	findingsByID *sql.Stmt

	// provenances are those of the last list.
	provenances atomic.Pointer[map[digest]briefing.Provenance]

	changed changed
}

// Path returns the absolute path of the file.
func (s *Store) Path() string { return s.path }

// Close ends all use of the store. Calls under way fail.
func (s *Store) Close() error {
	var errs []error
	for _, st := range []*sql.Stmt{s.documentByID, s.findingsByID} {
		if st != nil {
			errs = append(errs, st.Close())
		}
	}
	errs = append(errs, s.reader.Close())
	// The last connection moves the write-ahead log into the file.
	errs = append(errs, s.writer.Close())
	if err := errors.Join(errs...); err != nil {
		return s.problem("close", err)
	}
	return nil
}

// connect makes the pools and the prepared statements. Nothing is written.
func (s *Store) connect(ctx context.Context) error {
	var err error
	s.provenances.Store(&map[digest]briefing.Provenance{})
	// synchronous FULL: what a person did is on the disk when the call
	// returns, also after a power cut.
	s.writer, err = driver.Open(dataSource(s.path, "immediate", "synchronous(full)", "foreign_keys(on)"), blobio.Register)
	if err != nil {
		return err
	}
	s.writer.SetMaxOpenConns(1)
	s.reader, err = driver.Open(dataSource(s.path, "deferred", "query_only(on)"), blobio.Register)
	if err != nil {
		return err
	}
	s.reader.SetMaxOpenConns(readers)
	s.reader.SetMaxIdleConns(readers)
	return nil
}

// prepare readies the statements that run for every search result.
func (s *Store) prepare(ctx context.Context) error {
	var err error
	if s.documentByID, err = s.reader.PrepareContext(ctx, selectDocument); err != nil {
		return err
	}
	s.findingsByID, err = s.reader.PrepareContext(ctx, selectFindings)
	return err
}

// dataSource names the file to the driver, with pragmas in order.
func dataSource(path, lock string, pragmas ...string) string {
	p := filepath.ToSlash(path)
	if !strings.HasPrefix(p, "/") {
		p = "/" + p
	}
	q := url.Values{"_txlock": {lock}, "_pragma": {"busy_timeout(" + strconv.FormatInt(busyTimeout.Milliseconds(), 10) + ")"}}
	for _, pr := range pragmas {
		q.Add("_pragma", pr)
	}
	return (&url.URL{Scheme: "file", Path: p, RawQuery: q.Encode()}).String()
}

// write runs fn in one transaction, which is undone when fn or the commit fails.
func (s *Store) write(ctx context.Context, operation string, fn func(*sql.Tx) error) error {
	tx, err := s.writer.BeginTx(ctx, nil)
	if err != nil {
		return s.problem(operation, err)
	}
	// The connection is the only one that writes: a panic must not keep it.
	ids, before, after, err := noting(ctx, tx, func(tx *sql.Tx) error { return briefing.Guard(func() error { return fn(tx) }) })
	if err != nil {
		return s.problem(operation, errors.Join(err, ignoreDone(tx.Rollback())))
	}
	if err := tx.Commit(); err != nil {
		return s.problem(operation, err)
	}
	s.changed.note(ids, before, after)
	return nil
}

// ignoreDone drops the complaint that a cancelled transaction is already undone.
func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// affectOne runs a statement that must change exactly one row.
func affectOne(ctx context.Context, tx *sql.Tx, subject, query string, args ...any) error {
	r, err := tx.ExecContext(ctx, query, args...)
	if err != nil {
		return err
	}
	n, err := r.RowsAffected()
	if err != nil {
		return err
	}
	if n != 1 {
		return notFound(subject)
	}
	return nil
}

// each calls scan for every row of a query, and closes the rows.
func each(rows *sql.Rows, err error, scan func(*sql.Rows) error) error {
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

func now() int64 { return time.Now().UnixNano() }

func fromNanoseconds(n int64) time.Time { return time.Unix(0, n).UTC() }

func quoted(kind, id string) string { return fmt.Sprintf("%s %q", kind, id) }
