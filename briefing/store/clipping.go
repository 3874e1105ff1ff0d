package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"attache/briefing"
)

const selectClippings = `SELECT data FROM clipping WHERE removed `

// PutClipping keeps a clipping, in place of an earlier one with its ID. Words
// that are not word for word in their source are refused with
// briefing.ErrNotVerbatim.
func (s *Store) PutClipping(ctx context.Context, c briefing.Clipping) error {
	if c.ID == "" {
		return fmt.Errorf("keep clipping: it has no ID: %w", briefing.ErrNotFound)
	}
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	if err := s.prove(ctx, c); err != nil {
		return err
	}
	err = s.write(ctx, "keep "+quoted("clipping", string(c.ID)), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO clipping (id, document, data) VALUES (?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET document = excluded.document, data = excluded.data`, c.ID, c.Document, string(b))
		return err
	})
	if err != nil {
		return err
	}
	s.changed.note([]briefing.DocumentID{c.Document}, uncounted, uncounted)
	return nil
}

// prove refuses words that are not the source's. A clipping that is there
// already can still get a note or a star, whatever became of its source.
func (s *Store) prove(ctx context.Context, c briefing.Clipping) error {
	was, err := s.Clipping(ctx, c.ID)
	if err != nil && !errors.Is(err, briefing.ErrNotFound) {
		return err
	}
	if err == nil && was.Document == c.Document && was.SourceHash == c.SourceHash &&
		was.Span == c.Span && was.Text == c.Text && was.Edited == c.Edited {
		return nil
	}
	source, err := s.Document(ctx, c.Document)
	if err != nil {
		return err
	}
	if v := c.Verify(source); v != briefing.VerdictVerbatim {
		return &briefing.Problem{
			Subject: source.Provenance.Title, Cause: "these words are not word for word in the document (" + string(v) + ")",
			Remedy: "Select them again in the document.", Err: briefing.ErrNotVerbatim,
		}
	}
	return nil
}

// RemoveClipping takes a clipping away; it can be restored.
func (s *Store) RemoveClipping(ctx context.Context, id briefing.ClippingID) error {
	return s.setClippingRemoved(ctx, "remove clipping", id, true)
}

// RestoreClipping undoes RemoveClipping.
func (s *Store) RestoreClipping(ctx context.Context, id briefing.ClippingID) error {
	return s.setClippingRemoved(ctx, "restore clipping", id, false)
}

func (s *Store) setClippingRemoved(ctx context.Context, operation string, id briefing.ClippingID, removed bool) error {
	err := s.write(ctx, operation, func(tx *sql.Tx) error { return setRemoved(ctx, tx, "clipping", string(id), removed) })
	if err != nil {
		return err
	}
	s.noteClipping(ctx, id)
	return nil
}

// Clipping returns a clipping, also a removed one, or briefing.ErrNotFound.
func (s *Store) Clipping(ctx context.Context, id briefing.ClippingID) (briefing.Clipping, error) {
	return one[briefing.Clipping](ctx, s, quoted("clipping", string(id)), `SELECT data FROM clipping WHERE id = ?`, id)
}

// Keeps reports whether a clipping is there and not removed.
func (s *Store) Keeps(ctx context.Context, id briefing.ClippingID) (bool, error) {
	var n int
	err := s.reader.QueryRowContext(ctx, `SELECT count(*) FROM clipping WHERE id = ? AND removed IS NULL`, id).Scan(&n)
	return n > 0, s.problem("read "+quoted("clipping", string(id)), err)
}

// one reads one row of one column of JSON.
func one[T any](ctx context.Context, s *Store, subject, query string, args ...any) (T, error) {
	var v T
	var data []byte
	err := s.reader.QueryRowContext(ctx, query, args...).Scan(&data)
	if err == nil {
		err = decode(data, &v)
	}
	return v, s.problem("read "+subject, err)
}

// Clippings lists all clippings that are not removed, in the order in which
// they were kept.
func (s *Store) Clippings(ctx context.Context) ([]briefing.Clipping, error) {
	return s.clippings(ctx, selectClippings+`IS NULL ORDER BY key`)
}

// RemovedClippings lists what was removed and can be restored.
func (s *Store) RemovedClippings(ctx context.Context) ([]briefing.Clipping, error) {
	return s.clippings(ctx, selectClippings+`IS NOT NULL ORDER BY key`)
}

// ClippingsOf lists the clippings of a document.
func (s *Store) ClippingsOf(ctx context.Context, id briefing.DocumentID) ([]briefing.Clipping, error) {
	return s.clippings(ctx, selectClippings+`IS NULL AND document = ? ORDER BY key`, id)
}

func (s *Store) clippings(ctx context.Context, query string, args ...any) ([]briefing.Clipping, error) {
	rows, err := s.reader.QueryContext(ctx, query, args...)
	list, err := collectData[briefing.Clipping](rows, err)
	return list, s.problem("list clippings", err)
}
