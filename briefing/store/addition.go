package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"sync"

	"attache/briefing"

	"github.com/klauspost/compress/flate"
)

// Addition is a document to add, with all that is known of it.
type Addition struct {
	Document *briefing.Document
	// Original is the bytes of the file; their hash must be the
	// document's Provenance.Original, unless both are empty.
	Original []byte
	Findings []briefing.Finding
	// Extractor is the version of the extractor that made Findings.
	Extractor string
	// Path is where the file lay, as an absolute path; empty when it lay nowhere.
	Path string
	// Sketch is the document's; it is drawn up when it is nil.
	Sketch briefing.Sketch
	// Relations say with which documents it belongs together. They are kept
	// when the document is added, not when it was there already.
	Relations []briefing.Relation
}

// Outcome is what became of an Addition.
type Outcome string

// The outcomes.
const (
	OutcomeAdded Outcome = "added"
	// OutcomeDuplicate: the text was there already; nothing was changed.
	OutcomeDuplicate Outcome = "duplicate"
	// OutcomeRestored: the text was there but removed; it is back as it was.
	OutcomeRestored Outcome = "restored"
)

// AddDocument adds one document in one transaction and marks it to be indexed.
func (s *Store) AddDocument(ctx context.Context, a Addition) (Outcome, error) {
	outcomes, err := s.AddDocuments(ctx, []Addition{a})
	if err != nil {
		return "", err
	}
	return outcomes[0], nil
}

// AddDocuments adds many documents in one transaction, which is many times
// faster than one for each: all are added or none. The outcomes are in the
// order of the additions.
func (s *Store) AddDocuments(ctx context.Context, additions []Addition) ([]Outcome, error) {
	rows, err := encodeAll(additions)
	if err != nil {
		return nil, err
	}
	outcomes := make([]Outcome, len(rows))
	err = s.write(ctx, "add documents", func(tx *sql.Tx) error {
		in, err := newInserter(ctx, tx)
		if err != nil {
			return err
		}
		defer in.close()
		for i := range rows {
			if outcomes[i], err = in.add(ctx, &rows[i]); err != nil {
				return fmt.Errorf("%s: %w", quoted("document", string(additions[i].Document.ID)), err)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return outcomes, nil
}

// documentRow is an Addition in the form of its rows.
type documentRow struct {
	id                        briefing.DocumentID
	hash                      briefing.Hash
	original                  sql.Null[briefing.Hash]
	originalSize              int
	coding                    string
	originalBytes             []byte
	text                      []byte
	provenance, blocks, pages []byte
	words, pageCount          int
	findings                  findingsRow
	sketch                    []byte
	path                      string
	relations                 []briefing.Relation
}

// encodeAll encodes on all cores, before the transaction begins, so that
// compression keeps nobody else from writing.
func encodeAll(additions []Addition) ([]documentRow, error) {
	rows := make([]documentRow, len(additions))
	err := parallel(len(additions), func(i int) (err error) {
		rows[i], err = encodeAddition(additions[i])
		return err
	})
	return rows, err
}

func encodeAddition(a Addition) (documentRow, error) {
	d := a.Document
	if briefing.HashOf([]byte(d.Text)) != d.Hash || d.Hash[:len(d.ID)] != briefing.Hash(d.ID) || d.ID == "" {
		return documentRow{}, fmt.Errorf("add document %q: its identity is not its text's: %w", d.ID, briefing.ErrNotVerbatim)
	}
	r := documentRow{
		id: d.ID, hash: d.Hash, text: []byte(d.Text), words: d.WordCount(), pageCount: len(d.Pages),
		path: a.Path, relations: a.Relations,
	}
	if a.Sketch == nil {
		a.Sketch = d.Sketch()
	}
	r.sketch = encodeSketch(a.Sketch)
	if d.Provenance.Original != "" || len(a.Original) > 0 {
		if briefing.HashOf(a.Original) != d.Provenance.Original {
			return r, fmt.Errorf("add document %q: the original's hash is not the one stated: %w", d.ID, briefing.ErrNotVerbatim)
		}
		r.original = sql.Null[briefing.Hash]{V: d.Provenance.Original, Valid: true}
		r.originalSize = len(a.Original)
		r.coding, r.originalBytes = pack(a.Original)
	}
	var err error
	if r.findings, err = encodeFindings(d, a.Extractor, a.Findings); err != nil {
		return r, err
	}
	for _, part := range []struct {
		to   *[]byte
		from any
	}{{&r.provenance, d.Provenance}, {&r.blocks, d.Blocks}, {&r.pages, d.Pages}} {
		if *part.to, err = json.Marshal(part.from); err != nil {
			return r, fmt.Errorf("add document %q: %w", d.ID, err)
		}
	}
	return r, nil
}

// compressors are kept because a new one takes half a megabyte.
var compressors = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		panic(err) // the level is wrong
	}
	return w
}}

// pack compresses b when that is worth it.
func pack(b []byte) (coding string, packed []byte) {
	w := compressors.Get().(*flate.Writer)
	defer compressors.Put(w)
	if len(b) >= largeOriginal && !worthPacking(w, b) {
		return "plain", b
	}
	var buf bytes.Buffer
	buf.Grow(len(b) / 2) // as texts do; else it is copied each time it is full
	w.Reset(&buf)
	// A buffer takes everything.
	_, _ = w.Write(b)
	_ = w.Close()
	if isSmaller(buf.Len(), len(b)) {
		return "deflate", buf.Bytes()
	}
	if b == nil {
		b = []byte{}
	}
	return "plain", b
}
