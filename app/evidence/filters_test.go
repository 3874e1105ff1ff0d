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
			Finding: briefing.Finding{Kind: kind, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Amina Diallo", Org: "Harbour"}}},
			Text:    "Words of " + title,
		}
	}
	all := []workspace.Evidence{
		of("a", briefing.KindQuote, workspace.StateFound, "UNODC", 2024, false),
		of("b", briefing.KindQuote, workspace.StateKept, "UNODC", 2022, false),
		of("c", briefing.KindRecommendation, workspace.StateKept, "ICAT", 2024, true),
		of("d", briefing.KindStatistic, workspace.StateRejected, "ICAT", 2024, false),
	}
	all[1].Tags = []string{"organs", "Vienna"}
	return all
}

// ready is evidence made ready, as that of one document.
func ready(all []workspace.Evidence) *loaded {
	l := newLoader().load([]*workspace.Sheaf{{Evidence: all}}, nil)
	return &l
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
		{"kept, with what is starred", map[string][]string{text.FacetState: {text.StateKept}}, []string{"b", "c"}},
		{"starred", map[string][]string{text.FacetState: {text.StateStarred}}, []string{"c"}},
		{"set aside, when asked for", map[string][]string{text.FacetState: {text.StateRejected}}, []string{"d"}},
		{"publisher and year", map[string][]string{text.FacetPublisher: {"UNODC"}, text.FacetYear: {"2022"}}, []string{"b"}},
		{"theme", map[string][]string{text.FacetTag: {"organs"}}, []string{"b"}},
		{"who, organisation and document", map[string][]string{text.FacetSpeaker: {"Amina Diallo"}, text.FacetOrg: {"Harbour"}, text.FacetDocument: {"a", "b"}}, []string{"a", "b"}},
		{"nothing fits", map[string][]string{text.FacetPublisher: {"IISD"}}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := newFilters(func() {})
			for facet, values := range tt.set {
				f.filter.Set(facet, values...)
			}
			var got []string
			for _, it := range f.sift(ready(sample()), nil) {
				got = append(got, it.evidence.Title)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("shown: %v, want %v", got, tt.want)
			}
		})
	}
}

func TestHolds(t *testing.T) {
	all := sample()
	all[0].Finding.Who = "Hélène Bérenger"
	it := &ready(all).sheaves[0].items[0]
	for words, want := range map[string]bool{"": true, "helene": true, "BÉRENGER": true, "words unodc": true, "words icat": false} {
		if got := it.holds(splitWords(words)); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}

// TestFilterCounts counts for each value what choosing it would leave.
func TestFilterCounts(t *testing.T) {
	test.NewTempApp(t)
	f := newFilters(func() {})
	f.filter.Set(text.FacetYear, "2024")
	items := ready(sample())
	before := len(f.sift(items, nil))
	f.filter.Set(text.FacetYear, "2022", "2024")
	if after := len(f.sift(items, nil)); before != 2 || after != 3 {
		t.Errorf("%d and %d are left, want 2 and 3", before, after)
	}
	if n := len(f.sift(items, splitWords("words icat"))); n != 1 {
		t.Errorf("%d have the words, want 1", n)
	}
}
