package documents

import (
	"strconv"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"
)

func finds(e workspace.Entry) int {
	n := 0
	for _, c := range e.Findings {
		n += c
	}
	return n
}

var facets = []string{text.FacetPublisher, text.FacetSeries, text.FacetYear, text.FacetLanguage}

func value(e workspace.Entry, facet string) string {
	p := e.Provenance
	switch facet {
	case text.FacetPublisher:
		return p.Publisher
	case text.FacetSeries:
		return briefing.Series(p.Symbol)
	case text.FacetLanguage:
		return p.Language
	}
	if p.Date.Year == 0 {
		return ""
	}
	return strconv.Itoa(p.Date.Year)
}

// fits reports whether a document fits every facet but one.
func (s *Screen) fits(e workspace.Entry, but string) bool {
	for _, id := range facets {
		if id != but && !s.filter.Lets(id, value(e, id)) {
			return false
		}
	}
	return true
}

func (s *Screen) count() {
	var shown []widgets.Facet
	for _, id := range facets {
		counts := map[string]int{}
		for _, e := range s.entries {
			if s.fits(e, id) {
				counts[value(e, id)]++
			}
		}
		shown = append(shown, text.Facet(id, counts))
	}
	s.filter.Show(shown...)
}
