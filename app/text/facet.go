package text

import (
	"cmp"
	"slices"
	"strings"

	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// The names of the facets.
const (
	FacetKind      = "kind"
	FacetState     = "state"
	FacetPublisher = "publisher"
	FacetYear      = "year"
	FacetLanguage  = "language"
)

// Facet makes a facet of counted values; the commonest come first, years the
// latest first.
func Facet(id string, counts map[string]int) widgets.Facet {
	f := widgets.Facet{ID: id, Title: facetTitle(id)}
	for value, n := range counts {
		if value == "" {
			continue
		}
		v := widgets.FacetValue{ID: value, Label: value, Count: n}
		switch id {
		case FacetLanguage:
			v.Label = Language(value)
		case FacetKind:
			v.Kind = briefing.Kind(value)
			v.Label = Kinds(v.Kind)
		}
		f.Values = append(f.Values, v)
	}
	slices.SortFunc(f.Values, func(a, b widgets.FacetValue) int {
		switch id {
		case FacetYear:
			return cmp.Compare(b.ID, a.ID)
		case FacetKind:
			return cmp.Compare(slices.Index(briefing.Kinds, a.Kind), slices.Index(briefing.Kinds, b.Kind))
		}
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Label, b.Label))
	})
	return f
}

func facetTitle(id string) string {
	switch id {
	case FacetKind:
		return lang.L("Kind")
	case FacetState:
		return lang.L("State")
	case FacetPublisher:
		return lang.L("Publisher")
	case FacetYear:
		return lang.L("Year")
	case FacetLanguage:
		return lang.L("Language")
	}
	return id
}

// Language is the name of a language in itself, as its readers know it.
func Language(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	switch base {
	case "en":
		return "English"
	case "fr":
		return "Français"
	case "es":
		return "Español"
	case "ru":
		return "Русский"
	case "ar":
		return "العربية"
	case "zh":
		return "中文"
	}
	return tag
}
