package evidence

import (
	"attache/app/desk"
	"attache/app/text"
	"attache/widgets"

	"fyne.io/fyne/v2"
)

// filters narrow the evidence: by kind, what became of it, theme, who said
// it, organisation, publisher, year and document.
type filters struct{ filter *desk.Filter }

func newFilters(changed func()) *filters {
	f := &filters{}
	f.filter = desk.NewFilter(changed)
	return f
}

func (f *filters) content() fyne.CanvasObject { return f.filter.Content() }

// facets are what evidence can be filtered by, in the order in which they are
// offered.
var facets = [...]string{
	text.FacetKind, text.FacetState, text.FacetTag, text.FacetSpeaker, text.FacetOrg, text.FacetPublisher, text.FacetYear, text.FacetDocument,
}

// stateFacet is the place of what became of evidence among facets.
const stateFacet = 1

// sift returns the items that fit what is chosen and have the words, and shows
// how many each value would leave. What was set aside is seen only when it is
// asked for.
func (f *filters) sift(items []*item, words []string) []*item {
	var chosen [len(facets)]map[string]bool
	counts := make([]map[string]int, len(facets))
	for i, id := range facets {
		counts[i] = map[string]int{}
		for _, v := range f.filter.On(id) {
			if chosen[i] == nil {
				chosen[i] = map[string]bool{}
			}
			chosen[i][v] = true
		}
	}
	if chosen[stateFacet] == nil {
		chosen[stateFacet] = map[string]bool{text.StateOpen: true, text.StateKept: true, text.StateStarred: true}
	}
	fit := make([]*item, 0, len(items))
	for _, it := range items {
		failed, failures := it.fails(&chosen)
		if failures > 1 || !it.holds(words) {
			continue
		}
		if failures == 0 {
			fit = append(fit, it)
		}
		for facet := range counts {
			if failures == 1 && facet != failed {
				continue
			}
			for _, v := range it.values[facet] {
				counts[facet][v]++
			}
		}
	}
	shown := make([]widgets.Facet, len(facets))
	for i, id := range facets {
		shown[i] = text.Facet(id, counts[i])
	}
	f.filter.Show(shown...)
	return fit
}

// fails counts the facets of which an item has nothing that is chosen, up to
// two, and names the last one.
func (it *item) fails(chosen *[len(facets)]map[string]bool) (facet, failures int) {
	for i, set := range chosen {
		if set == nil || it.hasAny(i, set) {
			continue
		}
		facet = i
		if failures++; failures > 1 {
			break
		}
	}
	return facet, failures
}

func (it *item) hasAny(facet int, set map[string]bool) bool {
	for _, v := range it.values[facet] {
		if set[v] {
			return true
		}
	}
	return false
}
