package store

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"

	"attache/briefing"
)

// insertSketch takes a document's key.
const insertSketch = `INSERT INTO sketch (document, method, numbers) VALUES (?, ?, ?)
	ON CONFLICT (document) DO UPDATE SET method = excluded.method, numbers = excluded.numbers`

// Sketches goes through the sketches of the documents that are in the library,
// without those that have too few words for one.
func (s *Store) Sketches(ctx context.Context, visit func(briefing.DocumentID, briefing.Sketch)) error {
	rows, err := s.reader.QueryContext(ctx, `SELECT d.id, k.numbers FROM sketch k JOIN document d ON d.key = k.document
		WHERE d.removed IS NULL AND k.method = ? AND length(k.numbers) > 0`, briefing.SketchMethod)
	var numbers sql.RawBytes
	err = each(rows, err, func(rows *sql.Rows) error {
		var id briefing.DocumentID
		if err := rows.Scan(&id, &numbers); err != nil {
			return err
		}
		visit(id, decodeSketch(numbers))
		return nil
	})
	return s.problem("read the sketches", err)
}

// Sketch returns the sketch of a document that is in the library; nil when it
// has none.
func (s *Store) Sketch(ctx context.Context, id briefing.DocumentID) (briefing.Sketch, error) {
	var numbers []byte
	err := s.reader.QueryRowContext(ctx, `SELECT k.numbers FROM sketch k JOIN document d ON d.key = k.document
		WHERE d.id = ? AND d.removed IS NULL AND k.method = ?`, id, briefing.SketchMethod).Scan(&numbers)
	if errors.Is(err, sql.ErrNoRows) || err == nil && len(numbers) == 0 {
		return nil, nil
	}
	return decodeSketch(numbers), s.problem("read a sketch", err)
}

// Unsketched lists the documents that have no sketch by the method of now.
func (s *Store) Unsketched(ctx context.Context) ([]briefing.DocumentID, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT d.id FROM document d LEFT JOIN sketch k ON k.document = d.key
		WHERE k.method IS NULL OR k.method <> ? ORDER BY d.key`, briefing.SketchMethod)
	list, err := collect[briefing.DocumentID](rows, err)
	return list, s.problem("list documents without a sketch", err)
}

// PutSketches keeps sketches in one transaction, in place of older ones.
func (s *Store) PutSketches(ctx context.Context, sketches map[briefing.DocumentID]briefing.Sketch) error {
	return s.write(ctx, "keep sketches", func(tx *sql.Tx) error {
		for id, k := range sketches {
			var key int64
			if err := tx.QueryRowContext(ctx, `SELECT key FROM document WHERE id = ?`, id).Scan(&key); err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, insertSketch, key, briefing.SketchMethod, encodeSketch(k)); err != nil {
				return err
			}
		}
		return nil
	})
}

func encodeSketch(k briefing.Sketch) []byte {
	b := make([]byte, 0, 4*len(k))
	for _, n := range k {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return b
}

func decodeSketch(b []byte) briefing.Sketch {
	k := make(briefing.Sketch, len(b)/4)
	for i := range k {
		k[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return k
}
