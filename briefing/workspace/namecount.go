package workspace

import (
	"context"
	"fmt"
)

// NameFacets are the people and bodies to whom something is attributed in the
// documents found, those in most of them first. Words that name nobody
// ("participants") come behind those that do.
type NameFacets struct{ Speakers, Orgs []Facet }

// CountNames counts, for each name, the documents that a search would find if
// it asked for that name as well: for the names in most of them, those that are
// asked for, and those in also.
func (w *Workspace) CountNames(ctx context.Context, q Query, also ...string) (NameFacets, error) {
	x, err := w.openIndex(ctx)
	if err != nil {
		return NameFacets{}, err
	}
	if err := w.tellKept(ctx, x); err != nil {
		return NameFacets{}, fmt.Errorf("count names: %w", err)
	}
	n, err := x.CountNames(ctx, q.forIndex(), also, reviewed{w})
	if err != nil {
		return NameFacets{}, w.mended(ctx, fmt.Errorf("count names: %w", err))
	}
	return NameFacets{Speakers: values(n.Speakers), Orgs: values(n.Orgs)}, nil
}
