package search

import (
	"reflect"
	"strings"
	"testing"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/test"
)

// TestStateIsWhatIsChosen chooses what was asked for, and asks for what is
// chosen.
func TestStateIsWhatIsChosen(t *testing.T) {
	test.NewTempApp(t)
	for _, s := range []State{
		{},
		{Kind: briefing.KindQuote, Publishers: []string{"UNODC"}, Years: []string{"2024", "2022"}, Languages: []string{"fr"}, Series: []string{"A/HRC", "A/RES"}},
		{Speakers: []string{"Ana Roe", "Omar Said"}, Orgs: []string{"Roe House"}, Tags: []string{"organs"}, Kept: true},
		{Starred: true},
	} {
		f := newFilters(func(State) {})
		f.set(s)
		if got := f.state(); !reflect.DeepEqual(got, s) {
			t.Errorf("chosen %+v, want %+v", got, s)
		}
		if got := stateOf(s.query()); !reflect.DeepEqual(got, s) {
			t.Errorf("asked for %+v, want %+v", got, s)
		}
		if empty := reflect.DeepEqual(s, State{}); s.narrowed() == empty {
			t.Errorf("%+v narrows: %v", s, !empty)
		}
	}
}

// TestNamesAreInTheirOrder keeps names in the order in which they are counted,
// for those that name nobody come last, and from one answer to the next until
// they are counted again.
func TestNamesAreInTheirOrder(t *testing.T) {
	test.NewTempApp(t)
	f := newFilters(func(State) {})
	f.countBehind(nil, workspace.NameFacets{
		Speakers: []workspace.Facet{{Value: "Ana Roe", Count: 2}, {Value: "Omar Said", Count: 1}, {Value: "participants", Count: 9}},
		Orgs:     []workspace.Facet{{Value: "Roe House", Count: 3}},
	})
	f.count(workspace.Facets{Years: []workspace.Facet{{Value: "2024", Count: 4}}})
	if got, want := strings.Join(f.filter.Sight(text.FacetSpeaker), ", "), "Ana Roe, Omar Said, participants"; got != want {
		t.Errorf("who: %s, want %s", got, want)
	}
	if got, want := strings.Join(f.filter.Sight(text.FacetOrg), ", "), "Roe House"; got != want {
		t.Errorf("organisation: %s, want %s", got, want)
	}
}
