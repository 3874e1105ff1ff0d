package search

import (
	"attache/app/desk"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
)

// filters narrow a search: by kind, what was kept, theme, who speaks, for whom,
// publisher, document symbol, year and language.
type filters struct {
	filter *desk.Filter
	counts workspace.Facets
	names  workspace.NameFacets
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
		Series: f.filter.On(text.FacetSeries),
		Tags:   f.filter.On(text.FacetTag), Speakers: f.filter.On(text.FacetSpeaker), Orgs: f.filter.On(text.FacetOrg),
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
	f.filter.Set(text.FacetSeries, s.Series...)
	f.filter.Set(text.FacetTag, s.Tags...)
	f.filter.Set(text.FacetSpeaker, s.Speakers...)
	f.filter.Set(text.FacetOrg, s.Orgs...)
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
// kinds and the names stay as they were until countBehind is called.
func (f *filters) count(c workspace.Facets) {
	c.Kinds = f.counts.Kinds
	f.show(c, f.names)
}

// countBehind shows how many documents each kind would leave, and each name.
func (f *filters) countBehind(kinds []workspace.Facet, names workspace.NameFacets) {
	c := f.counts
	c.Kinds = kinds
	f.show(c, names)
}

func (f *filters) show(c workspace.Facets, names workspace.NameFacets) {
	f.counts, f.names = c, names
	f.filter.Show(facet(text.FacetKind, c.Kinds),
		text.Facet(text.FacetState, map[string]int{text.StateKept: c.Kept, text.StateStarred: c.Starred}),
		facet(text.FacetTag, c.Tags), inOrder(text.FacetSpeaker, names.Speakers), inOrder(text.FacetOrg, names.Orgs),
		facet(text.FacetPublisher, c.Publishers),
		facet(text.FacetSeries, c.Series), facet(text.FacetYear, c.Years), facet(text.FacetLanguage, c.Languages))
}

func facet(id string, counted []workspace.Facet) widgets.Facet {
	counts := map[string]int{}
	for _, c := range counted {
		counts[c.Value] = c.Count
	}
	return text.Facet(id, counts)
}

// inOrder is a facet of which the values stay in the order in which they come.
func inOrder(id string, counted []workspace.Facet) widgets.Facet {
	values := make([]widgets.FacetValue, len(counted))
	for i, c := range counted {
		values[i] = widgets.FacetValue{ID: c.Value, Label: c.Value, Count: c.Count}
	}
	return text.NameFacet(id, values)
}
