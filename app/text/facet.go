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
	FacetSeries    = "series"
	FacetYear      = "year"
	FacetLanguage  = "language"
	FacetTag       = "tag"
	FacetSpeaker   = "speaker"
	FacetOrg       = "organisation"
	FacetDocument  = "document"
)

// The values of the facet for what became of evidence.
const (
	StateOpen     = "open"
	StateKept     = "kept"
	StateStarred  = "starred"
	StateRejected = "rejected"
)

// Facet makes a facet of counted values; the commonest come first, years the
// latest first.
func Facet(id string, counts map[string]int) widgets.Facet { return NameFacet(id, Ranked(id, counts)) }

// Ranked puts the values of a facet in their order, without the names that they
// have in the language of the window. It is safe anywhere.
func Ranked(id string, counts map[string]int) []widgets.FacetValue {
	list := make([]widgets.FacetValue, 0, len(counts))
	for value, n := range counts {
		// Nothing to choose by: no value, or nothing that was kept.
		if value == "" || n == 0 && id == FacetState {
			continue
		}
		list = append(list, widgets.FacetValue{ID: value, Label: value, Count: n})
	}
	slices.SortFunc(list, func(a, b widgets.FacetValue) int {
		switch id {
		case FacetYear:
			return cmp.Compare(b.ID, a.ID)
		case FacetKind:
			return cmp.Compare(slices.Index(briefing.Kinds, briefing.Kind(a.ID)), slices.Index(briefing.Kinds, briefing.Kind(b.ID)))
		}
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// NameFacet makes a facet of ranked values and names them.
func NameFacet(id string, ranked []widgets.FacetValue) widgets.Facet {
	for i := range ranked {
		v := &ranked[i]
		switch id {
		case FacetLanguage:
			v.Label = Language(v.ID)
		case FacetKind:
			v.Kind = briefing.Kind(v.ID)
			v.Label = Kinds(v.Kind)
		case FacetState:
			v.Label = State(v.ID)
		}
	}
	return widgets.Facet{ID: id, Title: facetTitle(id), Values: ranked}
}

func facetTitle(id string) string {
	switch id {
	case FacetKind:
		return lang.L("Kind")
	case FacetState:
		return lang.L("State")
	case FacetPublisher:
		return lang.L("Publisher")
	case FacetSeries:
		return lang.L("Symbol")
	case FacetYear:
		return lang.L("Year")
	case FacetLanguage:
		return lang.L("Language")
	case FacetTag:
		return lang.L("Theme")
	case FacetSpeaker:
		return lang.L("Who")
	case FacetOrg:
		return lang.L("Organisation")
	case FacetDocument:
		return lang.L("Document")
	}
	return id
}

// State says what became of evidence.
func State(state string) string {
	switch state {
	case StateKept:
		return lang.L("Kept")
	case StateStarred:
		return lang.L("Starred")
	case StateRejected:
		return lang.L("Set aside")
	}
	return lang.L("Not decided")
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
