package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"attache/briefing"
)

const (
	selectFindings = `SELECT f.items FROM findings f JOIN document d ON d.key = f.document WHERE d.id = ?`
	insertFindings = `INSERT INTO findings (document, extractor, items) VALUES (?, ?, ?)
		ON CONFLICT (document) DO UPDATE SET extractor = excluded.extractor, items = excluded.items`
)

// Findings returns what the extractor found in a document, in its order.
func (s *Store) Findings(ctx context.Context, id briefing.DocumentID) ([]briefing.Finding, error) {
	var items []byte
	err := s.findingsByID.QueryRowContext(ctx, id).Scan(&items)
	var list []briefing.Finding
	if err == nil {
		err = decode(items, &list)
	}
	if err != nil {
		return nil, s.problem("read the findings of "+quoted("document", string(id)), err)
	}
	return list, nil
}

// AllFindings goes through the findings of the whole library, one document
// after another in the order of Documents; documents without any are left
// out. It ends at the first error.
func (s *Store) AllFindings(ctx context.Context) iter.Seq2[DocumentFindings, error] {
	return func(yield func(DocumentFindings, error) bool) {
		rows, err := s.reader.QueryContext(ctx, `SELECT d.id, f.items FROM findings f JOIN document d ON d.key = f.document
			WHERE d.removed IS NULL AND d.quotes + d.statistics + d.recommendations > 0 ORDER BY d.key`)
		var group findingsGroup
		err = each(rows, err, func(rows *sql.Rows) error { return group.scan(rows, yield) })
		if err == nil {
			err = group.flush(yield)
		}
		if err != nil && !errors.Is(err, errStop) {
			yield(DocumentFindings{}, s.problem("read all findings", err))
		}
	}
}

// findingsGroup collects documents whose findings are decoded together on all
// cores, which is most of the work.
type findingsGroup struct {
	list  []DocumentFindings
	items [][]byte
}

// groupSize is in documents.
const groupSize = 200

func (g *findingsGroup) scan(rows *sql.Rows, yield func(DocumentFindings, error) bool) error {
	var found DocumentFindings
	var items []byte
	if err := rows.Scan(&found.Document, &items); err != nil {
		return err
	}
	g.list, g.items = append(g.list, found), append(g.items, items)
	if len(g.list) < groupSize {
		return nil
	}
	return g.flush(yield)
}

// flush decodes and gives what was collected.
func (g *findingsGroup) flush(yield func(DocumentFindings, error) bool) error {
	err := parallel(len(g.list), func(i int) error { return decode(g.items[i], &g.list[i].Findings) })
	if err != nil {
		return err
	}
	for _, found := range g.list {
		if !yield(found, nil) {
			return errStop
		}
	}
	g.list, g.items = g.list[:0], g.items[:0]
	return nil
}

// DocumentFindings is the findings of one document.
type DocumentFindings struct {
	Document briefing.DocumentID
	Findings []briefing.Finding
}

// errStop ends each early.
var errStop = errors.New("stopped")

// SetFindings replaces the findings of a document by those of an extractor's
// version, and marks the document to be indexed.
func (s *Store) SetFindings(ctx context.Context, id briefing.DocumentID, extractor string, list []briefing.Finding) error {
	d, err := s.Document(ctx, id)
	if err != nil {
		return err
	}
	row, err := encodeFindings(d, extractor, list)
	if err != nil {
		return err
	}
	return s.write(ctx, "write the findings of "+quoted("document", string(id)), func(tx *sql.Tx) error {
		var key int64
		if err := tx.QueryRowContext(ctx, `SELECT key FROM document WHERE id = ?`, id).Scan(&key); err != nil {
			return err
		}
		st, err := tx.PrepareContext(ctx, insertFindings)
		if err != nil {
			return err
		}
		defer st.Close()
		if err := row.insert(ctx, st, key); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `UPDATE document SET quotes = ?, statistics = ?, recommendations = ? WHERE key = ?`,
			append(row.numbers(), key)...)
		if err != nil {
			return err
		}
		return markToIndex(ctx, tx, id)
	})
}

// OutdatedFindings lists the documents, removed ones too, whose findings were
// made by another version of the extractor than this.
func (s *Store) OutdatedFindings(ctx context.Context, extractor string) ([]briefing.DocumentID, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT d.id FROM findings f JOIN document d ON d.key = f.document
		WHERE f.extractor <> ? ORDER BY d.key`, extractor)
	list, err := collect[briefing.DocumentID](rows, err)
	return list, s.problem("list outdated findings", err)
}

// collect reads rows of one column.
func collect[T any](rows *sql.Rows, err error) ([]T, error) {
	var list []T
	err = each(rows, err, func(rows *sql.Rows) error {
		var v T
		list = append(list, v)
		return rows.Scan(&list[len(list)-1])
	})
	return list, err
}

type findingsRow struct {
	extractor string
	counts    map[briefing.Kind]int
	items     []byte
}

func encodeFindings(d *briefing.Document, extractor string, list []briefing.Finding) (findingsRow, error) {
	r := findingsRow{extractor: extractor, counts: map[briefing.Kind]int{}}
	for _, f := range list {
		if !f.Kind.Valid() || !d.Fits(f.Span) {
			return r, fmt.Errorf("%s at %v of document %q: %w", f.Kind, f.Span, d.ID, briefing.ErrInvalidSpan)
		}
		if f.Form != briefing.FormReported {
			r.counts[f.Kind]++
		}
	}
	if list == nil {
		list = []briefing.Finding{}
	}
	var err error
	r.items, err = json.Marshal(list)
	return r, err
}

// numbers are the columns quotes, statistics and recommendations.
func (r findingsRow) numbers() []any {
	return []any{r.counts[briefing.KindQuote], r.counts[briefing.KindStatistic], r.counts[briefing.KindRecommendation]}
}

func (r findingsRow) insert(ctx context.Context, st *sql.Stmt, key int64) error {
	_, err := st.ExecContext(ctx, key, r.extractor, string(r.items))
	return err
}
