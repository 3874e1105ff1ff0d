package evidence

import (
	"slices"
	"testing"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/test"
)

func sample() []workspace.Evidence {
	of := func(title string, kind briefing.Kind, state workspace.State, publisher string, year int, starred bool) workspace.Evidence {
		return workspace.Evidence{
			Title: title, Publisher: publisher, Date: briefing.Date{Year: year}, State: state, Starred: starred,
			Finding: briefing.Finding{Kind: kind, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Amina Diallo"}}},
			Text:    "Words of " + title,
		}
	}
	return []workspace.Evidence{
		of("a", briefing.KindQuote, workspace.StateFound, "UNODC", 2024, false),
		of("b", briefing.KindQuote, workspace.StateKept, "UNODC", 2022, false),
		of("c", briefing.KindRecommendation, workspace.StateKept, "ICAT", 2024, true),
		of("d", briefing.KindStatistic, workspace.StateRejected, "ICAT", 2024, false),
	}
}

func TestFilters(t *testing.T) {
	test.NewTempApp(t)
	tests := []struct {
		name string
		set  map[string][]string
		want []string
	}{
		{"nothing chosen hides what was set aside", nil, []string{"a", "b", "c"}},
		{"kind", map[string][]string{text.FacetKind: {"quote"}}, []string{"a", "b"}},
		{"two kinds", map[string][]string{text.FacetKind: {"quote", "recommendation"}}, []string{"a", "b", "c"}},
		{"kept, with what is starred", map[string][]string{text.FacetState: {stateKept}}, []string{"b", "c"}},
		{"starred", map[string][]string{text.FacetState: {stateStarred}}, []string{"c"}},
		{"set aside, when asked for", map[string][]string{text.FacetState: {stateRejected}}, []string{"d"}},
		{"publisher and year", map[string][]string{text.FacetPublisher: {"UNODC"}, text.FacetYear: {"2022"}}, []string{"b"}},
		{"nothing fits", map[string][]string{text.FacetPublisher: {"IISD"}}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := newFilters(func() {})
			for facet, values := range tt.set {
				f.filter.Set(facet, values...)
			}
			f.count(sample())
			var got []string
			for _, e := range sample() {
				if f.fits(e) {
					got = append(got, e.Title)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("shown: %v, want %v", got, tt.want)
			}
		})
	}
}

func TestHolds(t *testing.T) {
	e := sample()[0]
	for words, want := range map[string]bool{"": true, "diallo": true, "words unodc": true, "words icat": false} {
		var list []string
		if words != "" {
			list = splitWords(words)
		}
		if got := holds(e, list); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}
