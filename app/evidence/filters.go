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

// wish is what a person wants listed.
type wish struct {
	on    [len(facets)][]string
	typed string
	words []needle // of what was typed
	// column and down are the order of the list.
	column widgets.EvidenceColumn
	down   bool
}

// wish is what is chosen, with words typed. What was set aside is seen only
// when it is asked for.
func (f *filters) wish(typed string) wish {
	w := wish{typed: typed, words: needles(typed)}
	for i, id := range facets {
		w.on[i] = slices.Clone(f.filter.On(id))
	}
	if len(w.on[stateFacet]) == 0 {
		w.on[stateFacet] = []string{text.StateOpen, text.StateKept, text.StateStarred}
	}
	return w
}

// show shows how many finds each value would leave.
func (f *filters) show(counted [len(facets)][]widgets.FacetValue) {
	shown := make([]widgets.Facet, len(facets))
	for i, id := range facets {
		shown[i] = text.NameFacet(id, counted[i])
	}
	f.filter.Show(shown...)
}
