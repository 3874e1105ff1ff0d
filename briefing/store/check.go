package store

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"

	"attache/briefing"
)

// Check looks at everything in the library and returns what is wrong with
// it, nothing when all is well: the file's structure, references, every text
// and original against its hash, every block, page and finding against its
// text, and every clipping against its source. It reads everything and
// changes nothing. The error says only that the check could not be ended.
func (s *Store) Check(ctx context.Context) ([]*briefing.Problem, error) {
	tx, err := s.reader.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, s.problem("check", err)
	}
	defer tx.Rollback()
	c := &checker{tx: tx, name: filepath.Base(s.path)}
	for _, look := range []func(context.Context) error{c.structure, c.references, c.originals, c.documents, c.clippings} {
		if err := look(ctx); err != nil {
			// Damage keeps one look from its end, not the others from theirs.
			if ctx.Err() != nil {
				return c.found, ctx.Err()
			}
			c.report("", "a part of the library cannot be read", fmt.Errorf("%w: %w", briefing.ErrDamaged, err))
		}
	}
	return c.found, nil
}

// checker collects problems within one reading transaction.
type checker struct {
	tx    *sql.Tx
	name  string
	found []*briefing.Problem
}

const restoreBackup = "Restore the latest backup; what is in it is whole."

func (c *checker) report(subject, cause string, err error) {
	if subject == "" {
		subject = c.name
	}
	c.found = append(c.found, &briefing.Problem{Subject: subject, Cause: cause, Remedy: restoreBackup, Err: err})
}

func (c *checker) structure(ctx context.Context) error {
	rows, err := c.tx.QueryContext(ctx, `PRAGMA integrity_check`)
	lines, err := collect[string](rows, err)
	for _, line := range lines {
		if line != "ok" {
			c.report("", "the file is damaged: "+line, briefing.ErrDamaged)
		}
	}
	return err
}

func (c *checker) references(ctx context.Context) error {
	rows, err := c.tx.QueryContext(ctx, `PRAGMA foreign_key_check`)
	return each(rows, err, func(rows *sql.Rows) error {
		var table, parent string
		var row sql.NullInt64
		var number int
		if err := rows.Scan(&table, &row, &parent, &number); err != nil {
			return err
		}
		c.report("", fmt.Sprintf("entry %d of %s refers to a %s that is gone", row.Int64, table, parent), briefing.ErrDamaged)
		return nil
	})
}

func (c *checker) originals(ctx context.Context) error {
	rows, err := c.tx.QueryContext(ctx, `SELECT hash FROM original`)
	hashes, err := collect[briefing.Hash](rows, err)
	if err != nil {
		return err
	}
	for _, hash := range hashes {
		coding, size, plain, err := originalBytes(ctx, c.tx, hash)
		if err != nil {
			return err
		}
		if coding == "deflate" {
			if plain, err = unpack(plain, size); err != nil {
				c.report("", "the original "+string(hash)+" cannot be read", err)
				continue
			}
		}
		if briefing.HashOf(plain) != hash {
			c.report("", "the original "+string(hash)+" is no longer as it was imported", briefing.ErrDamaged)
		}
	}
	return nil
}

func (c *checker) documents(ctx context.Context) error {
	rows, err := c.tx.QueryContext(ctx, `SELECT d.id, d.hash, d.bytes, d.provenance, t.text, t.blocks, t.pages, f.items
		FROM document d LEFT JOIN document_text t ON t.document = d.key LEFT JOIN findings f ON f.document = d.key`)
	return each(rows, err, func(rows *sql.Rows) error {
		var id briefing.DocumentID
		var hash briefing.Hash
		var size int
		var provenance, text, blocks, pages, items sql.RawBytes
		if err := rows.Scan(&id, &hash, &size, &provenance, &text, &blocks, &pages, &items); err != nil {
			return err
		}
		d := &briefing.Document{ID: id, Hash: hash, Text: string(text)}
		if err := decodeDocument(d, provenance, blocks, pages); err != nil {
			c.report(string(id), "its details or blocks cannot be read", err)
			return nil
		}
		subject := orElse(d.Provenance.Title, string(id))
		if real := briefing.HashOf(text); real != hash || string(hash[:min(len(id), len(hash))]) != string(id) || len(text) != size {
			c.report(subject, "its text is no longer as it was imported", briefing.ErrDamaged)
			return nil
		}
		if _, err := briefing.NewDocument(d.Text, d.Blocks, d.Pages, d.Provenance); err != nil {
			c.report(subject, "its blocks do not fit its text", fmt.Errorf("%w: %w", briefing.ErrDamaged, err))
		}
		var list []briefing.Finding
		if err := decode(items, &list); err != nil {
			c.report(subject, "its findings cannot be read", err)
		} else if _, err := encodeFindings(d, "", list); err != nil {
			c.report(subject, "its findings do not fit its text", fmt.Errorf("%w: %w", briefing.ErrDamaged, err))
		}
		return nil
	})
}

func (c *checker) clippings(ctx context.Context) error {
	rows, err := c.tx.QueryContext(ctx, `SELECT c.id, c.data, d.id, d.hash, t.text FROM clipping c
		LEFT JOIN document d ON d.id = c.document LEFT JOIN document_text t ON t.document = d.key ORDER BY c.document`)
	return each(rows, err, func(rows *sql.Rows) error {
		var id string
		var document sql.NullString
		var data, hash, text sql.RawBytes
		if err := rows.Scan(&id, &data, &document, &hash, &text); err != nil {
			return err
		}
		var kept briefing.Clipping
		if err := decode(data, &kept); err != nil {
			c.report(id, "what was kept cannot be read", err)
			return nil
		}
		var source *briefing.Document
		if document.Valid {
			source = &briefing.Document{ID: kept.Document, Hash: briefing.Hash(hash), Text: string(text)}
		}
		if v := kept.Verify(source); v != briefing.VerdictVerbatim {
			c.report(kept.Text, "what was kept is not word for word in its source ("+string(v)+")", briefing.ErrNotVerbatim)
		}
		return nil
	})
}
