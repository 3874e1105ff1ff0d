package workspace

import (
	"context"

	"attache/briefing"
)

// CountKinds counts for each kind the documents that a search would find if it
// asked for findings of that kind: those with the words within one of them. The
// counts of a Results know only which documents have findings of a kind at all.
// relaxed says that the search itself found only what lacks some of the words.
func (w *Workspace) CountKinds(ctx context.Context, q Query, relaxed bool) ([]Facet, error) {
	q.Limit, q.Offset = 1, 0
	var counts []Facet
	for _, q.Kind = range briefing.Kinds {
		r, err := w.Search(ctx, q)
		if err != nil {
			return nil, err
		}
		if r.Total > 0 && (relaxed || !r.Relaxed) {
			counts = append(counts, Facet{string(q.Kind), r.Total})
		}
	}
	return counts, nil
}
