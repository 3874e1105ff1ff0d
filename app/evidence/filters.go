package evidence

import (
	"slices"

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
func (f *filters) sift(l *loaded, words []string) []*item {
	var chosen [len(facets)][]bool // by number; nil when all fit
	var counts [len(facets)][]int
	for i, id := range facets {
		counts[i] = make([]int, len(l.values[i]))
		on := f.filter.On(id)
		if i == stateFacet && len(on) == 0 {
			on = []string{text.StateOpen, text.StateKept, text.StateStarred}
		}
		if len(on) > 0 {
			chosen[i] = make([]bool, len(l.values[i]))
			for number, v := range l.values[i] {
				chosen[i][number] = number > 0 && slices.Contains(on, v)
			}
		}
	}
	fit := make([]*item, 0, l.count)
	for _, r := range l.sheaves {
		for i := range r.items {
			it := &r.items[i]
			failed, failures := it.fails(&chosen)
			if failures > 1 || !it.holds(words) {
				continue
			}
			if failures == 0 {
				fit = append(fit, it)
			}
			it.count(&counts, failed, failures)
		}
	}
	shown := make([]widgets.Facet, len(facets))
	for i, id := range facets {
		found := map[string]int{}
		for number, n := range counts[i] {
			if n > 0 && number > 0 {
				found[l.values[i][number]] = n
			}
		}
		shown[i] = text.Facet(id, found)
	}
	f.filter.Show(shown...)
	return fit
}

// fails counts the facets of which an item has nothing that is chosen, up to
// two, and names the last one.
func (it *item) fails(chosen *[len(facets)][]bool) (facet, failures int) {
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

func (it *item) hasAny(facet int, set []bool) bool {
	if set[it.values[facet]] {
		return true
	}
	for _, m := range it.more {
		if m.facet == facet && set[m.number] {
			return true
		}
	}
	return false
}

// count counts an item's values: all of them, or when it failed one facet
// only those of that.
func (it *item) count(counts *[len(facets)][]int, failed, failures int) {
	if failures == 1 {
		counts[failed][it.values[failed]]++
	} else {
		for facet, number := range it.values {
			counts[facet][number]++
		}
	}
	for _, m := range it.more {
		if failures == 0 || m.facet == failed {
			counts[m.facet][m.number]++
		}
	}
}
