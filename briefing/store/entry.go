package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"strings"
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
	// Findings counts what the extractor found, by kind, without indirect speech.
	Findings map[briefing.Kind]int
	// Clippings counts what was kept of it and not removed.
	Clippings int
}

// The two states of a row's column "removed".
const (
	inLibrary = `IS NULL`
	takenOut  = `IS NOT NULL`
)

// digest stands for the JSON of a provenance, which is many times as long.
type digest [16]byte

func digestOf(b []byte) digest {
	sum := sha256.Sum256(b)
	return digest(sum[:len(digest{})])
}

// Documents lists the library in the order in which it was imported. The
// entries' Provenance and Findings are shared and must not be changed.
func (s *Store) Documents(ctx context.Context) ([]Entry, error) {
	return s.entries(ctx, inLibrary, "")
}

// RemovedDocuments lists what was removed and can be restored.
func (s *Store) RemovedDocuments(ctx context.Context) ([]Entry, error) {
	return s.entries(ctx, takenOut, "")
}

// DocumentsOf lists those of some documents that are in the library.
func (s *Store) DocumentsOf(ctx context.Context, ids ...briefing.DocumentID) ([]Entry, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	return s.entries(ctx, inLibrary, `AND d.id IN (?`+strings.Repeat(`, ?`, len(ids)-1)+`)`, args...)
}

// WithSymbol lists the documents of the library that have a symbol.
func (s *Store) WithSymbol(ctx context.Context, symbol string) ([]Entry, error) {
	return s.entries(ctx, inLibrary, `AND json_extract(d.provenance, '$.symbol') = ?`, symbol)
}

// entries lists documents; only narrows the list.
func (s *Store) entries(ctx context.Context, removed, only string, args ...any) ([]Entry, error) {
	var list []Entry
	// What was decoded for the last list is used again, and what that list
	// did not have is forgotten.
	known := s.provenances.Load()
	next := make(map[digest]briefing.Provenance, len(*known))
	counts := map[[3]int]map[briefing.Kind]int{} // those that are equal are one
	rows, err := s.reader.QueryContext(ctx, `SELECT d.id, d.provenance, d.added, d.words, d.pages, d.bytes,
			d.quotes, d.statistics, d.recommendations, coalesce(c.n, 0)
		FROM document d LEFT JOIN (SELECT document, count(*) AS n FROM clipping WHERE removed IS NULL GROUP BY document) c ON c.document = d.id
		WHERE d.removed `+removed+` `+only+` ORDER BY d.key`, args...)
	var provenance sql.RawBytes
	var fresh []int // indexes of entries whose provenance is to be decoded
	var encoded [][]byte
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
		n := [3]int{quotes, statistics, recommendations}
		if e.Findings = counts[n]; e.Findings == nil {
			e.Findings = map[briefing.Kind]int{
				briefing.KindQuote: quotes, briefing.KindStatistic: statistics, briefing.KindRecommendation: recommendations,
			}
			counts[n] = e.Findings
		}
		of := digestOf(provenance)
		if p, ok := (*known)[of]; ok {
			e.Provenance = p
			next[of] = p
		} else {
			fresh = append(fresh, len(list))
			encoded = append(encoded, bytes.Clone(provenance))
		}
		list = append(list, e)
		return nil
	})
	if err == nil {
		err = parallel(len(fresh), func(i int) error { return decode(encoded[i], &list[fresh[i]].Provenance) })
	}
	if err != nil {
		return nil, s.problem("list documents", err)
	}
	for i, at := range fresh {
		next[digestOf(encoded[i])] = list[at].Provenance
	}
	if removed == inLibrary && only == "" {
		s.provenances.Store(&next)
	}
	return list, nil
}
