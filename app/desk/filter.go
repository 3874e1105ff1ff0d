package desk

import (
	"attache/app/text"
	"slices"
	"strings"

	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
)

// Filter is what a person has chosen to see of a list: values of facets, with
// how many each of them has.
type Filter struct {
	changed func()
	// single are the facets of which only one value can be chosen.
	single []string
	on     map[string][]string
	facets []widgets.Facet
	// steady says that values stay where they are, since one of them was
	// chosen: a second click at the same place takes it back.
	steady bool
	list   *widgets.FacetList
	box    fyne.CanvasObject
}

// NewFilter returns a filter that hides nothing; changed is called when a
// person chooses. Of the facets named in single only one value can be chosen.
func NewFilter(changed func(), single ...string) *Filter {
	f := &Filter{changed: changed, single: single, on: map[string][]string{}, list: widgets.NewFacetList()}
	f.list.SetLabels(widgets.FacetLabels{
		Clear: lang.L("Clear"), Fewer: lang.L("Fewer"),
		More: func(n int) string { return lang.N("{{.Count}} more", n, map[string]any{"Count": text.Number(n)}) },
	})
	f.list.OnToggle = f.toggle
	f.list.OnClear = func(facet string) {
		if facet == "" {
			clear(f.on)
		} else {
			delete(f.on, facet)
		}
		f.tell()
	}
	f.box = Section(lang.L("Filters"), f.list)
	f.box.Hide() // until there is something to choose by
	return f
}

// Section puts a small heading above what stands at the left.
func Section(heading string, content fyne.CanvasObject) fyne.CanvasObject {
	head := container.New(layout.NewCustomPaddedLayout(0, 0, 10, 0), Caption(strings.ToUpper(heading)))
	return container.NewBorder(head, nil, nil, nil, content)
}

// Content is the filter.
func (f *Filter) Content() fyne.CanvasObject { return f.box }

// On are the values of a facet that are chosen; none hides nothing.
func (f *Filter) On(facet string) []string { return f.on[facet] }

// Sight are the values of a facet that are in sight, chosen or not.
func (f *Filter) Sight(facet string) []string {
	var ids []string
	for _, of := range f.facets {
		if of.ID == facet {
			for _, v := range of.Values[:min(len(of.Values), widgets.FacetSight)] {
				ids = append(ids, v.ID)
			}
		}
	}
	return ids
}

// Lets reports whether something with that value of a facet may be seen.
func (f *Filter) Lets(facet, value string) bool {
	return len(f.on[facet]) == 0 || slices.Contains(f.on[facet], value)
}

// Set chooses values of a facet.
func (f *Filter) Set(facet string, values ...string) {
	f.steady = false
	f.on[facet] = slices.DeleteFunc(slices.Clone(values), func(v string) bool { return v == "" })
}

// Active reports whether anything is chosen.
func (f *Filter) Active() bool {
	for _, values := range f.on {
		if len(values) > 0 {
			return true
		}
	}
	return false
}

// Loosen lets the next Show put the values in their order again: it is called
// when something else is asked for.
func (f *Filter) Loosen() { f.steady = false }

// Show shows facets with their counts. Values that are chosen stay in sight,
// also when nothing has them any more; after a choice those that were in sight
// stay where they were.
func (f *Filter) Show(facets ...widgets.Facet) {
	if f.steady && f.Active() { // with nothing chosen, their order is the one before
		facets = steadied(f.facets, facets)
	}
	f.facets = facets
	shown := make([]widgets.Facet, 0, len(facets))
	for _, facet := range facets {
		values := slices.Clone(facet.Values)
		for i := range values {
			values[i].On = slices.Contains(f.on[facet.ID], values[i].ID)
		}
		for _, id := range f.on[facet.ID] {
			if !slices.ContainsFunc(values, func(v widgets.FacetValue) bool { return v.ID == id }) {
				values = append(values, widgets.FacetValue{ID: id, Label: id, On: true})
			}
		}
		facet.Values = values
		if len(values) > 0 {
			shown = append(shown, facet)
		}
	}
	f.list.SetFacets(shown)
	if len(shown) == 0 {
		f.box.Hide()
	} else {
		f.box.Show()
	}
}

// steadied are facets as they are now, with the values that were in sight in
// their places; of what nothing has now the count is 0.
func steadied(before, now []widgets.Facet) []widgets.Facet {
	for i := range now {
		was := slices.IndexFunc(before, func(b widgets.Facet) bool { return b.ID == now[i].ID })
		if was < 0 {
			continue
		}
		sight := before[was].Values[:min(len(before[was].Values), widgets.FacetSight)]
		values := make([]widgets.FacetValue, 0, len(now[i].Values)+len(sight))
		for _, v := range sight {
			v.Count = 0
			if at := slices.IndexFunc(now[i].Values, func(n widgets.FacetValue) bool { return n.ID == v.ID }); at >= 0 {
				v.Count = now[i].Values[at].Count
			}
			values = append(values, v)
		}
		for _, n := range now[i].Values {
			if !slices.ContainsFunc(sight, func(v widgets.FacetValue) bool { return v.ID == n.ID }) {
				values = append(values, n)
			}
		}
		now[i].Values = values
	}
	return now
}

func (f *Filter) toggle(facet, value string, on bool) {
	switch {
	case on && slices.Contains(f.single, facet):
		f.on[facet] = []string{value}
	case on:
		f.on[facet] = append(f.on[facet], value)
	default:
		f.on[facet] = slices.DeleteFunc(f.on[facet], func(v string) bool { return v == value })
	}
	f.tell()
}

func (f *Filter) tell() {
	f.steady = true
	f.Show(f.facets...)
	f.changed()
}
