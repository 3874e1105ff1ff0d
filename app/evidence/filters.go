package evidence

import (
	"strconv"

	"attache/app/desk"
	"attache/app/text"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// filters narrow the evidence: by kind, what became of it, publisher and year.
type filters struct{ filter *desk.Filter }

func newFilters(changed func()) *filters {
	f := &filters{}
	f.filter = desk.NewFilter(changed)
	return f
}

func (f *filters) content() fyne.CanvasObject { return f.filter.Content() }

// The values of the facet for what became of evidence.
const (
	stateOpen     = "open"
	stateKept     = "kept"
	stateStarred  = "starred"
	stateRejected = "rejected"
)

var facets = []string{text.FacetKind, text.FacetState, text.FacetPublisher, text.FacetYear}

func value(e workspace.Evidence, facet string) string {
	switch facet {
	case text.FacetKind:
		return string(e.Finding.Kind)
	case text.FacetState:
		switch {
		case e.State == workspace.StateRejected:
			return stateRejected
		case e.Starred:
			return stateStarred
		case e.State == workspace.StateKept:
			return stateKept
		}
		return stateOpen
	case text.FacetPublisher:
		return e.Publisher
	}
	if e.Date.Year == 0 {
		return ""
	}
	return strconv.Itoa(e.Date.Year)
}

// fits reports whether evidence may be seen. What was set aside is seen only
// when it is asked for.
func (f *filters) fits(e workspace.Evidence) bool { return f.fitsBut(e, "") }

// fitsBut is fits without one facet, to count what its values would leave.
func (f *filters) fitsBut(e workspace.Evidence, facet string) bool {
	if len(f.filter.On(text.FacetState)) == 0 && e.State == workspace.StateRejected && facet != text.FacetState {
		return false
	}
	for _, id := range facets {
		if id != facet && !f.lets(id, e) {
			return false
		}
	}
	return true
}

func (f *filters) lets(id string, e workspace.Evidence) bool {
	v := value(e, id)
	// What is starred is kept, too.
	return f.filter.Lets(id, v) || v == stateStarred && f.filter.Lets(id, stateKept)
}

// count shows how much each value would leave.
func (f *filters) count(all []workspace.Evidence) {
	counts := make([]map[string]int, len(facets))
	for i := range counts {
		counts[i] = map[string]int{}
	}
	for _, e := range all {
		for i, id := range facets {
			if f.fitsBut(e, id) {
				v := value(e, id)
				counts[i][v]++
				if v == stateStarred {
					counts[i][stateKept]++
				}
			}
		}
	}
	shown := make([]widgets.Facet, len(facets))
	for i, id := range facets {
		shown[i] = text.Facet(id, counts[i])
	}
	for i, v := range shown[1].Values {
		shown[1].Values[i].Label = stateLabel(v.ID)
	}
	f.filter.Show(shown...)
}

func stateLabel(state string) string {
	switch state {
	case stateKept:
		return lang.L("Kept")
	case stateStarred:
		return lang.L("Starred")
	case stateRejected:
		return lang.L("Set aside")
	}
	return lang.L("Not decided")
}
