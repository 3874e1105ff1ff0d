package store

import (
	"context"
	"database/sql"
	"encoding/json"

	"attache/briefing"
)

// PutReview keeps a person's decision on a finding, in place of an earlier one.
func (s *Store) PutReview(ctx context.Context, r briefing.Review) error {
	b, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return s.write(ctx, "keep a review", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO review (document, kind, span_start, span_end, data) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET data = excluded.data, removed = NULL`, r.Document, r.Kind, r.Span.Start, r.Span.End, string(b))
		if err != nil {
			return err
		}
		return markToIndex(ctx, tx, r.Document)
	})
}

// DeleteReview takes a decision back; PutReview undoes it.
func (s *Store) DeleteReview(ctx context.Context, id briefing.DocumentID, key briefing.Key) error {
	return s.write(ctx, "take a review back", func(tx *sql.Tx) error {
		err := affectOne(ctx, tx, "review of "+quoted("document", string(id)),
			`UPDATE review SET removed = ?
				WHERE document = ? AND kind = ? AND span_start = ? AND span_end = ? AND removed IS NULL`,
			now(), id, key.Kind, key.Span.Start, key.Span.End)
		if err != nil {
			return err
		}
		return markToIndex(ctx, tx, id)
	})
}

// Reviews lists the decisions on a document's findings, in text order.
func (s *Store) Reviews(ctx context.Context, id briefing.DocumentID) ([]briefing.Review, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT data FROM review WHERE document = ? AND removed IS NULL ORDER BY span_start, span_end, kind`, id)
	list, err := collectData[briefing.Review](rows, err)
	return list, s.problem("read the reviews of "+quoted("document", string(id)), err)
}

// AllReviews lists the decisions on all findings, by document.
func (s *Store) AllReviews(ctx context.Context) ([]briefing.Review, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT data FROM review WHERE removed IS NULL ORDER BY document, span_start, span_end, kind`)
	list, err := collectData[briefing.Review](rows, err)
	return list, s.problem("read all reviews", err)
}

// collectData reads rows of one column of JSON.
func collectData[T any](rows *sql.Rows, err error) ([]T, error) {
	var list []T
	var data sql.RawBytes
	err = each(rows, err, func(rows *sql.Rows) error {
		if err := rows.Scan(&data); err != nil {
			return err
		}
		var v T
		list = append(list, v)
		return decode(data, &list[len(list)-1])
	})
	return list, err
}
