package workspace

import (
	"slices"
	"testing"
)

// TestCountNames counts what a search for a name then finds, in the documents
// that come with the program.
func TestCountNames(t *testing.T) {
	w := opened(t)
	if err := w.LoadSamples(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := w.Index(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	for _, q := range []Query{{Text: "trafficking"}, {Text: "victims", Kind: "quote"}, {Years: []string{"2024"}}} {
		names, err := w.CountNames(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		if len(names.Speakers) == 0 || len(names.Orgs) == 0 {
			t.Fatalf("%+v: %+v", q, names)
		}
		for _, c := range slices.Concat(names.Speakers, names.Orgs) {
			q := q
			if slices.Contains(names.Orgs, c) {
				q.Orgs = []string{c.Value}
			} else {
				q.Speakers = []string{c.Value}
			}
			if r, err := w.Search(t.Context(), q); err != nil || r.Total != c.Count || len(r.Hits) == 0 {
				t.Errorf("%+v: %d documents, %d hits, counted %d: %v", q, r.Total, len(r.Hits), c.Count, err)
			}
		}
	}
}
