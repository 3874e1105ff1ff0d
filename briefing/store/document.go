package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"

	"attache/briefing"

	"github.com/klauspost/compress/flate"
)

const selectDocument = `SELECT d.hash, d.provenance, t.text, t.blocks, t.pages
	FROM document d JOIN document_text t ON t.document = d.key WHERE d.id = ?`

// Document returns a document, also a removed one, or briefing.ErrNotFound.
// The text is not hashed again here: Clipping.Verify and Check do it.
func (s *Store) Document(ctx context.Context, id briefing.DocumentID) (*briefing.Document, error) {
	d := &briefing.Document{ID: id}
	var provenance, text, blocks, pages sql.RawBytes
	rows, err := s.documentByID.QueryContext(ctx, id)
	found := false
	err = each(rows, err, func(rows *sql.Rows) error {
		if err := rows.Scan(&d.Hash, &provenance, &text, &blocks, &pages); err != nil {
			return err
		}
		found = true
		d.Text = string(text)
		return decodeDocument(d, provenance, blocks, pages)
	})
	if err == nil && !found {
		err = briefing.ErrNotFound
	}
	if err != nil {
		return nil, s.problem("read "+quoted("document", string(id)), err)
	}
	return d, nil
}

func decodeDocument(d *briefing.Document, provenance, blocks, pages []byte) error {
	if err := decode(provenance, &d.Provenance); err != nil {
		return err
	}
	if err := decode(blocks, &d.Blocks); err != nil {
		return err
	}
	return decode(pages, &d.Pages)
}

// decode reads JSON that this package has written: anything else is damage.
func decode(b []byte, to any) error {
	if err := json.Unmarshal(b, to); err != nil {
		return fmt.Errorf("%w: %w", briefing.ErrDamaged, err)
	}
	return nil
}

// Original returns the bytes of an imported file, or briefing.ErrNotFound.
func (s *Store) Original(ctx context.Context, hash briefing.Hash) ([]byte, error) {
	coding, size, packed, err := originalBytes(ctx, s.reader, hash)
	if err == nil && coding == "deflate" {
		packed, err = unpack(packed, size)
	}
	if err != nil {
		return nil, s.problem("read original "+string(hash), err)
	}
	return packed, nil
}

func unpack(packed []byte, size int) ([]byte, error) {
	buf := bytes.NewBuffer(make([]byte, 0, size))
	r := flate.NewReader(bytes.NewReader(packed))
	if n, err := io.Copy(buf, io.LimitReader(r, int64(size)+1)); err != nil || n != int64(size) {
		return nil, fmt.Errorf("%w: %d of %d bytes: %w", briefing.ErrDamaged, n, size, err)
	}
	return buf.Bytes(), nil
}

// SetProvenance replaces what is known of where a document comes from, and
// marks it to be indexed. FileName, Original and Reader stay as imported.
func (s *Store) SetProvenance(ctx context.Context, id briefing.DocumentID, p briefing.Provenance) error {
	return s.SetProvenances(ctx, map[briefing.DocumentID]briefing.Provenance{id: p})
}

// SetProvenances does so for several documents in one transaction.
func (s *Store) SetProvenances(ctx context.Context, all map[briefing.DocumentID]briefing.Provenance) error {
	return s.write(ctx, "change the details of documents", func(tx *sql.Tx) error {
		for id, p := range all {
			if err := setProvenance(ctx, tx, id, p); err != nil {
				return fmt.Errorf("%s: %w", quoted("document", string(id)), err)
			}
		}
		return nil
	})
}

func setProvenance(ctx context.Context, tx *sql.Tx, id briefing.DocumentID, p briefing.Provenance) error {
	var was briefing.Provenance
	var b []byte
	if err := tx.QueryRowContext(ctx, `SELECT provenance FROM document WHERE id = ?`, id).Scan(&b); err != nil {
		return err
	}
	if err := decode(b, &was); err != nil {
		return err
	}
	p.FileName, p.Original, p.Reader = was.FileName, was.Original, was.Reader
	b, err := json.Marshal(p)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `UPDATE document SET provenance = ? WHERE id = ?`, string(b), id); err != nil {
		return err
	}
	return markToIndex(ctx, tx, id)
}

// RemoveDocument takes a document out of the library. It stays in the store
// with all that was kept of it, whose sources can still be read and proved.
func (s *Store) RemoveDocument(ctx context.Context, id briefing.DocumentID) error {
	return s.write(ctx, "remove document", func(tx *sql.Tx) error {
		return setRemoved(ctx, tx, "document", string(id), true)
	})
}

// RestoreDocument undoes RemoveDocument.
func (s *Store) RestoreDocument(ctx context.Context, id briefing.DocumentID) error {
	return s.write(ctx, "restore document", func(tx *sql.Tx) error {
		return setRemoved(ctx, tx, "document", string(id), false)
	})
}

// SetRemoved takes documents out of the library, or brings them back, in one
// transaction.
func (s *Store) SetRemoved(ctx context.Context, ids []briefing.DocumentID, removed bool) error {
	return s.write(ctx, "remove or restore documents", func(tx *sql.Tx) error {
		for _, id := range ids {
			if err := setRemoved(ctx, tx, "document", string(id), removed); err != nil {
				return err
			}
		}
		return nil
	})
}

// setRemoved removes or restores a row of a table. Doing it twice is no error,
// and keeps the first date.
func setRemoved(ctx context.Context, tx *sql.Tx, table, id string, removed bool) error {
	query, args := `UPDATE `+table+` SET removed = NULL WHERE id = ?`, []any{id}
	if removed {
		query, args = `UPDATE `+table+` SET removed = coalesce(removed, ?) WHERE id = ?`, []any{now(), id}
	}
	if err := affectOne(ctx, tx, quoted(table, id), query, args...); err != nil {
		return err
	}
	if table == "document" {
		return markToIndex(ctx, tx, briefing.DocumentID(id))
	}
	return nil
}
