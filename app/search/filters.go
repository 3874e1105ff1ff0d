package search

import (
	"attache/app/desk"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
)

// filters narrow a search: by kind, what was kept, theme, publisher, year and
// language.
type filters struct {
	filter *desk.Filter
	counts workspace.Facets
}

func newFilters(changed func(State)) *filters {
	f := &filters{}
	f.filter = desk.NewFilter(func() { changed(f.state()) }, text.FacetKind, text.FacetState)
	return f
}

func (f *filters) content() fyne.CanvasObject { return f.filter.Content() }

// state is what is chosen.
func (f *filters) state() State {
	s := State{
		Publishers: f.filter.On(text.FacetPublisher), Years: f.filter.On(text.FacetYear), Languages: f.filter.On(text.FacetLanguage),
		Tags: f.filter.On(text.FacetTag),
		Kept: !f.filter.Lets(text.FacetState, ""), Starred: f.filter.Lets(text.FacetState, text.StateStarred),
	}
	s.Starred = s.Kept && s.Starred
	s.Kept = s.Kept && !s.Starred
	if kinds := f.filter.On(text.FacetKind); len(kinds) > 0 {
		s.Kind = briefing.Kind(kinds[0])
	}
	return s
}

// set chooses what was chosen before.
func (f *filters) set(s State) {
	f.filter.Set(text.FacetKind, string(s.Kind))
	f.filter.Set(text.FacetPublisher, s.Publishers...)
	f.filter.Set(text.FacetYear, s.Years...)
	f.filter.Set(text.FacetLanguage, s.Languages...)
	f.filter.Set(text.FacetTag, s.Tags...)
	state := ""
	switch {
	case s.Starred:
		state = text.StateStarred
	case s.Kept:
		state = text.StateKept
	}
	f.filter.Set(text.FacetState, state)
}

// count shows how many of the documents found have each value. Those of the
// kinds stay as they were until countKinds is called.
func (f *filters) count(c workspace.Facets) {
	c.Kinds = f.counts.Kinds
	f.show(c)
}

// countKinds shows how many documents each kind would leave.
func (f *filters) countKinds(kinds []workspace.Facet) {
	c := f.counts
	c.Kinds = kinds
	f.show(c)
}

func (f *filters) show(c workspace.Facets) {
	f.counts = c
	f.filter.Show(facet(text.FacetKind, c.Kinds),
		text.Facet(text.FacetState, map[string]int{text.StateKept: c.Kept, text.StateStarred: c.Starred}),
		facet(text.FacetTag, c.Tags), facet(text.FacetPublisher, c.Publishers),
		facet(text.FacetYear, c.Years), facet(text.FacetLanguage, c.Languages))
}

func facet(id string, counted []workspace.Facet) widgets.Facet {
	counts := map[string]int{}
	for _, c := range counted {
		counts[c.Value] = c.Count
	}
	return text.Facet(id, counts)
}
