package store

import (
	"bytes"
	"context"
	"database/sql"
	"time"

	"attache/briefing"
)

// Entry is a document in the list of the library, without its text.
type Entry struct {
	ID         briefing.DocumentID
	Provenance briefing.Provenance
	Added      time.Time
	// Words are those of the content, without boilerplate; Bytes the whole text's.
	Words, Pages, Bytes int
	// Findings counts what the extractor found, by kind.
	Findings map[briefing.Kind]int
	// Clippings counts what was kept of it and not removed.
	Clippings int
}

// Documents lists the library in the order in which it was imported.
func (s *Store) Documents(ctx context.Context) ([]Entry, error) {
	return s.entries(ctx, `IS NULL`)
}

// RemovedDocuments lists what was removed and can be restored.
func (s *Store) RemovedDocuments(ctx context.Context) ([]Entry, error) {
	return s.entries(ctx, `IS NOT NULL`)
}

func (s *Store) entries(ctx context.Context, removed string) ([]Entry, error) {
	var list []Entry
	var provenances [][]byte
	rows, err := s.reader.QueryContext(ctx, `SELECT d.id, d.provenance, d.added, d.words, d.pages, d.bytes,
			f.quotes, f.statistics, f.recommendations,
			(SELECT count(*) FROM clipping c WHERE c.document = d.id AND c.removed IS NULL)
		FROM document d JOIN findings f ON f.document = d.key
		WHERE d.removed `+removed+` ORDER BY d.key`)
	var provenance sql.RawBytes
	err = each(rows, err, func(rows *sql.Rows) error {
		var e Entry
		var added int64
		var quotes, statistics, recommendations int
		err := rows.Scan(&e.ID, &provenance, &added, &e.Words, &e.Pages, &e.Bytes,
			&quotes, &statistics, &recommendations, &e.Clippings)
		if err != nil {
			return err
		}
		e.Added = fromNanoseconds(added)
		e.Findings = map[briefing.Kind]int{
			briefing.KindQuote: quotes, briefing.KindStatistic: statistics, briefing.KindRecommendation: recommendations,
		}
		list = append(list, e)
		provenances = append(provenances, bytes.Clone(provenance))
		return nil
	})
	if err == nil {
		// The larger part of the work, and independent for each.
		err = parallel(len(list), func(i int) error { return decode(provenances[i], &list[i].Provenance) })
	}
	if err != nil {
		return nil, s.problem("list documents", err)
	}
	return list, nil
}
