package index

import (
	"strings"
	"testing"

	"attache/briefing"
)

func TestHits(t *testing.T) {
	l := newLibrary()
	var text strings.Builder
	for range 8 {
		text.WriteString("Kidneys are removed from victims.\n\nChildren are kidnapped.\n\n")
	}
	text.WriteString("“Trafficking in persons for kidney removal is hidden,” she said.")
	d := l.add(t, briefing.Provenance{Language: "en"}, text.String())
	other := l.add(t, briefing.Provenance{Language: "en"}, "Nothing of the kind.")
	x := l.open(t)
	for _, tt := range []struct {
		name string
		q    Query
		id   briefing.DocumentID
		want int
	}{
		{"every form of a word", Query{Text: "kidney"}, d.ID, 9},
		{"as typed, what begins so", Query{Text: "kidn", AsYouType: true}, d.ID, 17},
		{"a phrase", Query{Text: `"kidney removal"`}, d.ID, 1},
		{"two words", Query{Text: "victims kidney"}, d.ID, 17},
		{"synonyms", Query{Text: "human trafficking"}, d.ID, 1},
		{"without synonyms", Query{Text: "human trafficking", Literal: true}, d.ID, 1},
		{"another document", Query{Text: "kidney"}, other.ID, 0},
		{"no such document", Query{Text: "kidney"}, "gone", 0},
		{"nothing", Query{}, d.ID, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			hits, err := x.Hits(t.Context(), tt.q, tt.id, l)
			if err != nil {
				t.Fatal(err)
			}
			if len(hits) != tt.want {
				t.Errorf("%d hits, want %d", len(hits), tt.want)
			}
			for i, h := range hits {
				if i > 0 && h.Start < hits[i-1].End || !d.Fits(h) {
					t.Errorf("hit %d is at %v after %v", i, h, hits[max(i-1, 0)])
				}
			}
		})
	}
}
