package store

import (
	"context"
	"database/sql"

	"attache/briefing"
)

// Mark says that the search index has not seen a change of a document.
type Mark struct {
	Document briefing.DocumentID
	// Removed documents are to be taken out of the index.
	Removed bool
	// Change tells this change from a later one of the same document.
	Change int64
}

// ToIndex lists documents whose last change the index has not seen, oldest
// change first, at most limit of them.
func (s *Store) ToIndex(ctx context.Context, limit int) ([]Mark, error) {
	var list []Mark
	rows, err := s.reader.QueryContext(ctx, `SELECT id, removed IS NOT NULL, to_index FROM document
		WHERE to_index > 0 ORDER BY to_index LIMIT ?`, limit)
	err = each(rows, err, func(rows *sql.Rows) error {
		var m Mark
		if err := rows.Scan(&m.Document, &m.Removed, &m.Change); err != nil {
			return err
		}
		list = append(list, m)
		return nil
	})
	return list, s.problem("list documents to index", err)
}

// ToIndexCount is how many documents ToIndex would list without a limit.
func (s *Store) ToIndexCount(ctx context.Context) (int, error) {
	var n int
	err := s.reader.QueryRowContext(ctx, `SELECT count(*) FROM document WHERE to_index > 0`).Scan(&n)
	return n, s.problem("count documents to index", err)
}

// MarkIndexed takes marks away after the index has the changes on disk. A
// document that was changed again since keeps its newer mark.
func (s *Store) MarkIndexed(ctx context.Context, marks ...Mark) error {
	return s.write(ctx, "mark documents as indexed", func(tx *sql.Tx) error {
		st, err := tx.PrepareContext(ctx, `UPDATE document SET to_index = 0 WHERE id = ? AND to_index = ?`)
		if err != nil {
			return err
		}
		defer st.Close()
		for _, m := range marks {
			if _, err := st.ExecContext(ctx, m.Document, m.Change); err != nil {
				return err
			}
		}
		return nil
	})
}

// MarkAllToIndex marks every document, for an index that was made anew.
func (s *Store) MarkAllToIndex(ctx context.Context) error {
	return s.write(ctx, "mark all documents to be indexed", func(tx *sql.Tx) error {
		var last int64
		if err := tx.QueryRowContext(ctx, `SELECT number FROM change`).Scan(&last); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE document SET to_index = ? + key`, last); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `UPDATE change SET number = number + (SELECT coalesce(max(key), 0) FROM document)`)
		return err
	})
}

// markToIndex marks one document within the transaction that changes it.
func markToIndex(ctx context.Context, tx *sql.Tx, id briefing.DocumentID) error {
	if _, err := tx.ExecContext(ctx, `UPDATE change SET number = number + 1`); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `UPDATE document SET to_index = (SELECT number FROM change) WHERE id = ?`, id)
	return err
}
