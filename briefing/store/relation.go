package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"attache/briefing"
)

const insertRelation = `INSERT INTO relation (document, other, data) VALUES (?, ?, ?)
	ON CONFLICT DO UPDATE SET data = excluded.data, removed = NULL`

// PutRelation keeps how two documents belong together, in place of an earlier
// relation of the same two in the same order.
func (s *Store) PutRelation(ctx context.Context, r briefing.Relation) error {
	return s.write(ctx, "keep a relation", func(tx *sql.Tx) error {
		st, err := tx.PrepareContext(ctx, insertRelation)
		if err != nil {
			return err
		}
		defer st.Close()
		return putRelation(ctx, st, r)
	})
}

func putRelation(ctx context.Context, st *sql.Stmt, r briefing.Relation) error {
	if r.Document == r.Other {
		return fmt.Errorf("a document and itself: %w", briefing.ErrNotFound)
	}
	b, err := json.Marshal(r)
	if err != nil {
		return err
	}
	_, err = st.ExecContext(ctx, r.Document, r.Other, string(b))
	return err
}

// RemoveRelation takes a relation away; PutRelation undoes it.
func (s *Store) RemoveRelation(ctx context.Context, document, other briefing.DocumentID) error {
	return s.write(ctx, "take a relation away", func(tx *sql.Tx) error {
		return affectOne(ctx, tx, "relation of "+quoted("document", string(document)),
			`UPDATE relation SET removed = coalesce(removed, ?) WHERE document = ? AND other = ?`, now(), document, other)
	})
}

// Relations lists all relations, also those of documents that were removed,
// in no order that means anything.
func (s *Store) Relations(ctx context.Context) ([]briefing.Relation, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT data FROM relation WHERE removed IS NULL ORDER BY document, other`)
	list, err := collectData[briefing.Relation](rows, err)
	return list, s.problem("list relations", err)
}

// RelationsOf lists the relations of one document.
func (s *Store) RelationsOf(ctx context.Context, id briefing.DocumentID) ([]briefing.Relation, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT data FROM relation WHERE removed IS NULL AND (document = ? OR other = ?)
		ORDER BY document, other`, id, id)
	list, err := collectData[briefing.Relation](rows, err)
	return list, s.problem("list the relations of "+quoted("document", string(id)), err)
}

// FoundAgain notes that files of documents that are there lay at these paths.
func (s *Store) FoundAgain(ctx context.Context, paths map[string]briefing.DocumentID) error {
	if len(paths) == 0 {
		return nil
	}
	return s.write(ctx, "note where files lay", func(tx *sql.Tx) error {
		for path, id := range paths {
			if _, err := tx.ExecContext(ctx, insertFoundAt, path, id, now()); err != nil {
				return err
			}
		}
		return nil
	})
}

const insertFoundAt = `INSERT INTO found_at (path, document, seen) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET seen = excluded.seen`

// LastAt returns, for every path, the document whose file was found there
// last, whether or not it is in the library still.
func (s *Store) LastAt(ctx context.Context) (map[string]briefing.DocumentID, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT path, document FROM found_at ORDER BY seen`)
	last := map[string]briefing.DocumentID{}
	err = each(rows, err, func(rows *sql.Rows) error {
		var path string
		var id briefing.DocumentID
		if err := rows.Scan(&path, &id); err != nil {
			return err
		}
		last[path] = id
		return nil
	})
	return last, s.problem("list where files lay", err)
}
