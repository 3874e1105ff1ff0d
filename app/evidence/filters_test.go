package evidence

import (
	"context"
	"errors"
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
			for _, row := range sift(t, &sieve{}, ready(sample()), f, "").rows {
				got = append(got, row.Document)
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
		if got := it.holds(needles(words)); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}

func sift(t *testing.T, s *sieve, l *loaded, f *filters, typed string) sifted {
	t.Helper()
	found, err := s.sift(t.Context(), l, f.wish(typed))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestFilterCounts counts for each value what choosing it would leave.
func TestFilterCounts(t *testing.T) {
	test.NewTempApp(t)
	f, items := newFilters(func() {}), ready(sample())
	f.filter.Set(text.FacetYear, "2024")
	found := sift(t, &sieve{}, items, f, "")
	for facet, values := range found.counted {
		for _, v := range values {
			if facets[facet] == text.FacetYear || facets[facet] == text.FacetState {
				continue // a further year widens the list; of the states, none is chosen
			}
			f.filter.Set(facets[facet], v.ID)
			if n := len(sift(t, &sieve{}, items, f, "").rows); n != v.Count {
				t.Errorf("%s %s leaves %d, not %d", facets[facet], v.ID, n, v.Count)
			}
			f.filter.Set(facets[facet])
		}
	}
	f.filter.Set(text.FacetYear, "2022", "2024")
	if after := len(sift(t, &sieve{}, items, f, "").rows); len(found.rows) != 2 || after != 3 {
		t.Errorf("%d and %d are left, want 2 and 3", len(found.rows), after)
	}
}

// TestSieve finds the same as words are typed on and taken back as it finds
// without a memory, and ends when it is no longer wanted.
func TestSieve(t *testing.T) {
	test.NewTempApp(t)
	f, l, s := newFilters(func() {}), ready(many(5000)), &sieve{}
	for _, typed := range []string{"", "r", "re", "rec", "recommendation 7", "recommendation 77", "recommendation 7", "déclar", "declaration 49", "49 declarations", ""} {
		got, want := sift(t, s, l, f, typed), sift(t, &sieve{}, l, f, typed)
		if !slices.Equal(got.rows, want.rows) {
			t.Errorf("%q: %d rows, want %d", typed, len(got.rows), len(want.rows))
		}
	}
	l = ready(many(3000))
	if got := sift(t, s, l, f, ""); len(got.rows) != 3000 {
		t.Errorf("%d rows of a library that has changed, want 3000", len(got.rows))
	}
	ended, end := context.WithCancel(t.Context())
	end()
	if _, err := s.sift(ended, l, f.wish("state")); !errors.Is(err, context.Canceled) {
		t.Errorf("ended, and yet %v", err)
	}
	if got := sift(t, s, l, f, "statement 3 "); len(got.rows) == 0 {
		t.Error("nothing found after what was ended")
	}
}

func TestNarrows(t *testing.T) {
	for _, tt := range []struct {
		before, now string
		want        bool
	}{
		{"", "a", true}, {"hum", "human", true}, {"hum ri", "human rights", true}, {"human", "hum", false},
		{"rights human", "human rights now", true}, {"human rights", "human", false}, {"man", "human", true},
	} {
		if got := narrows(needles(tt.before), needles(tt.now)); got != tt.want {
			t.Errorf("%q to %q: %v", tt.before, tt.now, got)
		}
	}
}
