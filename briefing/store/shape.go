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

// Shape is what a reading makes of a document beside its text: its blocks,
// pages and details, and what was found in it. It is opaque, and small where
// little of it differs from what it took the place of.
type Shape struct {
	ID   briefing.DocumentID
	hash briefing.Hash
	// Each part is compressed; nil leaves what is there.
	parts [shapeParts][]byte
	// words, pages and counts go with blocks, pages and findings.
	words, pages int
	counts       [3]int
}

// The parts of a shape.
const (
	partProvenance = iota
	partBlocks
	partPages
	partExtractor
	partFindings
	shapeParts
)

// NewShape is the shape that another reading gave a document of the library.
func NewShape(d *briefing.Document, extractor string, findings []briefing.Finding) (Shape, error) {
	r, err := encodeAddition(Addition{Document: &briefing.Document{
		ID: d.ID, Text: d.Text, Hash: d.Hash, Blocks: d.Blocks, Pages: d.Pages, Provenance: withoutOriginal(d.Provenance),
	}, Extractor: extractor, Findings: findings, Sketch: briefing.Sketch{}})
	if err != nil {
		return Shape{}, err
	}
	provenance, err := json.Marshal(d.Provenance)
	if err != nil {
		return Shape{}, err
	}
	s := Shape{ID: d.ID, hash: d.Hash, words: r.words, pages: r.pageCount}
	for i, k := range []briefing.Kind{briefing.KindQuote, briefing.KindStatistic, briefing.KindRecommendation} {
		s.counts[i] = r.findings.counts[k]
	}
	s.setParts(provenance, r.blocks, r.pages, []byte(extractor), r.findings.items)
	return s, nil
}

// withoutOriginal is for a reading whose file the library has already.
func withoutOriginal(p briefing.Provenance) briefing.Provenance {
	p.Original = ""
	return p
}

func (s *Shape) setParts(parts ...[]byte) {
	for i, p := range parts {
		s.parts[i] = squeeze(p)
	}
}

// Reshape gives documents other shapes, in one transaction, and returns those
// that they had. Texts and files stay: a shape of another text is refused.
func (s *Store) Reshape(ctx context.Context, shapes []Shape) (was []Shape, err error) {
	err = s.write(ctx, "change how documents were read", func(tx *sql.Tx) error {
		was = nil
		for _, sh := range shapes {
			w, err := reshape(ctx, tx, sh)
			if err != nil {
				return fmt.Errorf("%s: %w", quoted("document", string(sh.ID)), err)
			}
			was = append(was, w)
		}
		return nil
	})
	return was, err
}

func reshape(ctx context.Context, tx *sql.Tx, next Shape) (was Shape, err error) {
	was = Shape{ID: next.ID}
	var key int64
	var is [shapeParts][]byte
	row := tx.QueryRowContext(ctx, `SELECT d.key, d.hash, d.provenance, t.blocks, t.pages, f.extractor, f.items, d.words, d.pages,
			d.quotes, d.statistics, d.recommendations
		FROM document d JOIN document_text t ON t.document = d.key JOIN findings f ON f.document = d.key WHERE d.id = ?`, next.ID)
	err = row.Scan(&key, &was.hash, &is[partProvenance], &is[partBlocks], &is[partPages], &is[partExtractor], &is[partFindings],
		&was.words, &was.pages, &was.counts[0], &was.counts[1], &was.counts[2])
	if err != nil {
		return was, err
	}
	if was.hash != next.hash {
		return was, fmt.Errorf("the text is another: %w", briefing.ErrNotVerbatim)
	}
	for i, query := range [shapeParts]string{
		`UPDATE document SET provenance = ? WHERE key = ?`,
		`UPDATE document_text SET blocks = ? WHERE document = ?`,
		`UPDATE document_text SET pages = ? WHERE document = ?`,
		`UPDATE findings SET extractor = ? WHERE document = ?`,
		`UPDATE findings SET items = ? WHERE document = ?`,
	} {
		if next.parts[i] == nil {
			continue
		}
		to, err := unsqueeze(next.parts[i])
		if err != nil {
			return was, err
		}
		if bytes.Equal(to, is[i]) {
			continue
		}
		was.parts[i] = squeeze(is[i])
		if _, err := tx.ExecContext(ctx, query, string(to), key); err != nil {
			return was, err
		}
	}
	_, err = tx.ExecContext(ctx, `UPDATE document SET words = ?, pages = ?, quotes = ?, statistics = ?, recommendations = ? WHERE key = ?`,
		next.words, next.pages, next.counts[0], next.counts[1], next.counts[2], key)
	if err != nil {
		return was, err
	}
	return was, markToIndex(ctx, tx, next.ID)
}

// squeeze compresses; what it returns is never nil.
func squeeze(b []byte) []byte {
	var buf bytes.Buffer
	w := compressors.Get().(*flate.Writer)
	defer compressors.Put(w)
	w.Reset(&buf)
	// A buffer takes everything.
	_, _ = w.Write(b)
	_ = w.Close()
	return buf.Bytes()
}

func unsqueeze(b []byte) ([]byte, error) { return io.ReadAll(flate.NewReader(bytes.NewReader(b))) }
