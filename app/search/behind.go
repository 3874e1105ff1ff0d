package search

import (
	"context"
	"strings"

	"attache/app/task"
	"attache/app/text"
	"attache/briefing/workspace"
)

// counted is what is counted behind an answer that is in sight already.
type counted struct {
	kinds []workspace.Facet
	names workspace.NameFacets
}

// countBehind counts what each kind and each name would leave of an answer.
func (s *Screen) countBehind(r workspace.Results) {
	library, q := s.bench.Library, s.query(0)
	// Names that stay in sight while others are chosen are counted, however few they are.
	sight := append(s.filters.filter.Sight(text.FacetSpeaker), s.filters.filter.Sight(text.FacetOrg)...)
	whole := strings.TrimSpace(s.state.Text) == "" // documents are asked for, not their words
	s.counting.Run(func(ctx context.Context, _ *task.Progress) (c counted, err error) {
		if c.kinds = r.Facets.Kinds; !whole {
			if c.kinds, err = library.CountKinds(ctx, q, r.Relaxed); err != nil {
				return c, err
			}
		}
		c.names, err = library.CountNames(ctx, q, sight...)
		return c, err
	}, func(c counted, err error) {
		if err == nil { // else the search itself says what is wrong
			s.filters.countBehind(c.kinds, c.names)
		}
	})
}
