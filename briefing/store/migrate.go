package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"path/filepath"

	"attache/briefing"
)

//go:embed schema/*.sql
var schemas embed.FS

// migrations are the texts of schema/0001.sql, 0002.sql …, each of which
// brings a library of the version before to its own.
var migrations = mustReadMigrations()

func mustReadMigrations() []string {
	names, err := fs.Glob(schemas, "schema/*.sql")
	if err != nil {
		panic(err)
	}
	var texts []string
	for i, name := range names {
		if want := fmt.Sprintf("schema/%04d.sql", i+1); name != want {
			panic("store: found " + name + " where " + want + " should be")
		}
		b, err := schemas.ReadFile(name)
		if err != nil {
			panic(err)
		}
		texts = append(texts, string(b))
	}
	return texts
}

// Version is the schema version that this program writes.
func Version() int { return len(migrations) }

// initialise makes the tables in a new file.
func (s *Store) initialise(ctx context.Context) error {
	for _, pragma := range []string{
		fmt.Sprintf("PRAGMA application_id = %d", applicationID),
		"PRAGMA journal_mode = wal",
	} {
		if _, err := s.writer.ExecContext(ctx, pragma); err != nil {
			return err
		}
	}
	return s.runMigrations(ctx)
}

// migrate brings a library of an older version to this one.
func (s *Store) migrate(ctx context.Context) error {
	if err := s.known(ctx); err != nil {
		return err
	}
	// A restored backup has no log yet. With it, reading and writing do not
	// wait for each other.
	var mode string
	if err := s.reader.QueryRowContext(ctx, "PRAGMA journal_mode").Scan(&mode); err != nil {
		return err
	}
	if mode != "wal" {
		if _, err := s.writer.ExecContext(ctx, "PRAGMA journal_mode = wal"); err != nil {
			return err
		}
	}
	return s.runMigrations(ctx)
}

// known refuses a database that is not a library, or a newer one.
func (s *Store) known(ctx context.Context) error {
	var id, version int
	if err := s.reader.QueryRowContext(ctx, "PRAGMA application_id").Scan(&id); err != nil {
		return err
	}
	if err := s.reader.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	switch {
	case id != applicationID || version < 1:
		return damaged(s.path, "it is not a library of Attaché", nil)
	case version > Version():
		return &briefing.Problem{
			Subject: filepath.Base(s.path), Cause: "this library was last used by a newer version of Attaché",
			Remedy: "Install that version. The file was left as it is.", Err: briefing.ErrNewerVersion,
		}
	}
	return nil
}

// runMigrations takes all steps that are missing, in one transaction. An
// up-to-date library is not locked.
func (s *Store) runMigrations(ctx context.Context) error {
	var version int
	if err := s.reader.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil || version == Version() {
		return err
	}
	tx, err := s.writer.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	// Asked within the transaction: another program may have done it while
	// this one waited.
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	for v := version; v < Version(); v++ {
		if err := step(ctx, tx, v+1); err != nil {
			return fmt.Errorf("bring the library to version %d: %w", v+1, err)
		}
	}
	return tx.Commit()
}

func step(ctx context.Context, tx *sql.Tx, version int) error {
	if _, err := tx.ExecContext(ctx, migrations[version-1]); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", version))
	return err
}
