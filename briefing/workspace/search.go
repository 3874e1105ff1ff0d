package workspace

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strconv"

	"attache/briefing"
	"attache/briefing/index"
)

// Search finds passages in what has been indexed; see Index. A text that is
// not a query finds nothing; none is an error.
func (w *Workspace) Search(ctx context.Context, q Query) (Results, error) {
	x, err := w.openIndex(ctx)
	if err != nil {
		return Results{}, err
	}
	if err := w.tellKept(ctx, x); err != nil {
		return Results{}, fmt.Errorf("search: %w", err)
	}
	found, err := x.Search(ctx, q.forIndex(), reviewed{w})
	if err != nil {
		return Results{}, w.mended(ctx, fmt.Errorf("search: %w", err))
	}
	r := Results{
		Total: found.Total, Shown: len(found.Groups), Suggestion: found.Suggestion, Facets: facets(found.Counts),
		Relaxed: found.Relaxed, Dropped: found.Dropped, Synonyms: found.Synonyms,
	}
	for _, g := range found.Groups {
		for _, h := range g.Hits {
			r.Hits = append(r.Hits, newHit(g, h))
		}
	}
	return r, nil
}

// tellKept tells the index what is kept, when something has changed since it
// was told last.
func (w *Workspace) tellKept(ctx context.Context, x *index.Index) error {
	w.keeping.Lock()
	defer w.keeping.Unlock()
	changes := w.changes.Load()
	if w.keptTold == changes+1 {
		return nil
	}
	list, err := w.store.Clippings(ctx)
	if err != nil {
		return err
	}
	// An import tells of every file, and changes nothing here.
	if x != w.keptBy || !reflect.DeepEqual(list, w.kept) {
		x.SetKept(list)
		w.kept, w.keptBy = list, x
	}
	w.keptTold = changes + 1
	return nil
}

// mended makes the index again from the store when an error says that it is
// damaged; asking a second time then works.
func (w *Workspace) mended(ctx context.Context, err error) error {
	if errors.Is(err, briefing.ErrDamaged) {
		return errors.Join(err, w.Repair(ctx))
	}
	return err
}

// reviewed reads for the index, with findings as people left them.
type reviewed struct{ w *Workspace }

func (r reviewed) Document(ctx context.Context, id briefing.DocumentID) (*briefing.Document, error) {
	return r.w.Document(ctx, id)
}

func (r reviewed) Findings(ctx context.Context, id briefing.DocumentID) ([]briefing.Finding, error) {
	d, err := r.w.Document(ctx, id)
	if err != nil {
		return nil, err
	}
	return r.w.findings(ctx, d)
}

func newHit(g index.Group, h index.Hit) Hit {
	p := g.Provenance
	hit := Hit{
		Passage: h.Passage, Title: p.Title, Publisher: p.Publisher, Language: p.Language, Symbol: p.Symbol, Date: p.Date,
		Text: g.Text[h.Span.Start:h.Span.End],
	}
	if h.Finding != nil {
		hit.Kind, hit.Who = h.Finding.Kind, h.Finding.Who
	}
	if c := h.Clipping; c != nil {
		hit.Clipping, hit.Starred, hit.Tags = c.ID, c.Starred, c.Tags
		if hit.Kind == "" {
			hit.Kind, hit.Who = c.Kind, c.Who
		}
	}
	return hit
}

func (q Query) forIndex() index.Query {
	x := index.Query{
		Text: q.Text, AsYouType: q.AsYouType, Kind: q.Kind, Publishers: q.Publishers, Languages: q.Languages, Series: q.Series,
		Limit: q.Limit, Offset: q.Offset, Sort: q.Sort, Literal: q.Literal,
		Kept: q.Kept, Starred: q.Starred, Tags: q.Tags, Speakers: q.Speakers, Orgs: q.Orgs,
	}
	for _, y := range q.Years {
		// A year that is no number is the value of documents without a date.
		n, err := strconv.Atoi(y)
		if err != nil {
			n = 0
		}
		x.Years = append(x.Years, n)
	}
	return x
}

func facets(c index.Counts) Facets {
	var f Facets
	for _, k := range briefing.Kinds {
		if n := c.Kinds[k]; n > 0 {
			f.Kinds = append(f.Kinds, Facet{string(k), n})
		}
	}
	f.Publishers, f.Years, f.Languages = values(c.Publishers), values(c.Years), values(c.Languages)
	f.Series = values(c.Series)
	f.Tags, f.Kept, f.Starred = values(c.Tags), c.Kept, c.Starred
	return f
}

func values(counts []index.Count) []Facet {
	list := make([]Facet, len(counts))
	for i, c := range counts {
		list[i] = Facet{c.Value, c.N}
	}
	return list
}
