package desk

import (
	"fmt"
	"strings"
	"testing"

	"attache/widgets"

	"fyne.io/fyne/v2/test"
)

// TestFilterIsSteady keeps values where they are while a person chooses, and
// puts them in their order when something else is asked for.
func TestFilterIsSteady(t *testing.T) {
	test.NewTempApp(t)
	facet := func(id string, values ...widgets.FacetValue) widgets.Facet {
		return widgets.Facet{ID: id, Values: values}
	}
	v := func(id string, n int) widgets.FacetValue { return widgets.FacetValue{ID: id, Label: id, Count: n} }
	f := NewFilter(func() {})
	shown := func() string {
		var b strings.Builder
		for _, facet := range f.facets {
			fmt.Fprintf(&b, "%s:", facet.ID)
			for _, value := range facet.Values {
				fmt.Fprintf(&b, " %s %d", value.ID, value.Count)
			}
			b.WriteString("; ")
		}
		return b.String()
	}
	all := func() []widgets.Facet {
		return []widgets.Facet{facet("publisher", v("a", 5), v("b", 3), v("c", 1)), facet("year", v("2024", 6), v("2022", 3))}
	}
	f.Show(all()...)
	f.toggle("year", "2022", true)
	f.Show(facet("publisher", v("c", 1), v("d", 1)), facet("year", v("2022", 3)))
	if got, want := shown(), "publisher: a 0 b 0 c 1 d 1; year: 2024 0 2022 3; "; got != want {
		t.Errorf("after a choice %q, want %q", got, want)
	}
	f.toggle("year", "2022", false)
	f.Show(all()...)
	if got, want := shown(), "publisher: a 5 b 3 c 1; year: 2024 6 2022 3; "; got != want {
		t.Errorf("taken back %q, want %q", got, want)
	}
	f.toggle("year", "2024", true)
	f.Loosen()
	f.Show(facet("publisher", v("c", 1)), facet("year", v("2024", 1)))
	if got, want := shown(), "publisher: c 1; year: 2024 1; "; got != want {
		t.Errorf("something else %q, want %q", got, want)
	}
}
