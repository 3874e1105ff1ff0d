package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"attache/briefing"
)

// inserter holds the statements of an import, prepared once.
type inserter struct {
	find, original, document, text, findings *sql.Stmt
	sketch, relation, foundAt                *sql.Stmt
	tx                                       *sql.Tx
}

// all are the statements.
func (in *inserter) all() []*sql.Stmt {
	return []*sql.Stmt{in.find, in.original, in.document, in.text, in.findings, in.sketch, in.relation, in.foundAt}
}

func newInserter(ctx context.Context, tx *sql.Tx) (*inserter, error) {
	in := &inserter{tx: tx}
	for _, st := range []struct {
		to    **sql.Stmt
		query string
	}{
		{&in.find, `SELECT hash, removed IS NOT NULL FROM document WHERE id = ?`},
		{&in.original, `INSERT INTO original (hash, size, coding, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING`},
		{&in.document, `INSERT INTO document (id, hash, original, provenance, added, words, pages, bytes, quotes, statistics, recommendations)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`},
		{&in.text, `INSERT INTO document_text (document, text, blocks, pages) VALUES (?, ?, ?, ?)`},
		{&in.findings, insertFindings},
		{&in.sketch, insertSketch},
		{&in.relation, insertRelation},
		{&in.foundAt, insertFoundAt},
	} {
		var err error
		if *st.to, err = tx.PrepareContext(ctx, st.query); err != nil {
			in.close()
			return nil, err
		}
	}
	return in, nil
}

func (in *inserter) close() {
	for _, st := range in.all() {
		if st != nil {
			st.Close()
		}
	}
}

// add adds a document, or finds that it is there, and notes where it lay.
func (in *inserter) add(ctx context.Context, r *documentRow) (Outcome, error) {
	outcome, err := in.addDocument(ctx, r)
	if err != nil || r.path == "" {
		return outcome, err
	}
	_, err = in.foundAt.ExecContext(ctx, r.path, r.id, now())
	return outcome, err
}

func (in *inserter) addDocument(ctx context.Context, r *documentRow) (Outcome, error) {
	var hash briefing.Hash
	var removed bool
	switch err := in.find.QueryRowContext(ctx, r.id).Scan(&hash, &removed); {
	case errors.Is(err, sql.ErrNoRows):
		return OutcomeAdded, in.insert(ctx, r)
	case err != nil:
		return "", err
	case hash != r.hash:
		return "", fmt.Errorf("another text has this identity: %w", briefing.ErrNotVerbatim)
	case removed:
		return OutcomeRestored, setRemoved(ctx, in.tx, "document", string(r.id), false)
	}
	return OutcomeDuplicate, nil
}

func (in *inserter) insert(ctx context.Context, r *documentRow) error {
	if r.original.Valid {
		if err := in.putOriginal(ctx, r); err != nil {
			return err
		}
	}
	columns := append([]any{r.id, r.hash, r.original, string(r.provenance), now(), r.words, r.pageCount, len(r.text)}, r.findings.numbers()...)
	result, err := in.document.ExecContext(ctx, columns...)
	if err != nil {
		return err
	}
	key, err := result.LastInsertId()
	if err != nil {
		return err
	}
	if _, err := in.text.ExecContext(ctx, key, r.text, string(r.blocks), string(r.pages)); err != nil {
		return err
	}
	if err := r.findings.insert(ctx, in.findings, key); err != nil {
		return err
	}
	if _, err := in.sketch.ExecContext(ctx, key, briefing.SketchMethod, r.sketch); err != nil {
		return err
	}
	for _, rel := range r.relations {
		if err := putRelation(ctx, in.relation, rel); err != nil {
			return err
		}
	}
	return markToIndex(ctx, in.tx, r.id)
}
