package index

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
)

// BenchmarkKept measures what two thousand kept passages add: telling the index
// of them after a change, and looking through them with each key.
func BenchmarkKept(b *testing.B) {
	l := newLibrary()
	d := l.add(b, briefing.Provenance{Language: "en"}, strings.Repeat("Many different words about children, migrants and their organs. ", 10))
	var list []briefing.Clipping
	for i := range 2000 {
		var words strings.Builder
		for k := range 60 {
			fmt.Fprintf(&words, "word%d ", (i*k)%5000)
		}
		list = append(list, briefing.Clipping{ID: briefing.ClippingID(fmt.Sprint(i)), Document: d.ID, Text: words.String(), Tags: []string{"children"}})
	}
	x := l.open(b)
	b.Run("told", func(b *testing.B) {
		for b.Loop() {
			x.SetKept(list)
		}
	})
	b.Run("typed", func(b *testing.B) {
		for b.Loop() {
			if _, err := x.Search(b.Context(), Query{Text: "children word12", AsYouType: true}, l); err != nil {
				b.Fatal(err)
			}
		}
	})
}
