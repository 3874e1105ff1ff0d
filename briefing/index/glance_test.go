package index

import (
	"fmt"
	"testing"
)

// TestGlanceTellsApart looks for words that share their place, in texts of two
// languages, and wants the same as a lexicon that has seen no other.
func TestGlanceTellsApart(t *testing.T) {
	l := newLexicon()
	l.begin()
	places := map[*seenWord]bool{}
	shared := 0
	for i := range 3 * glancePlaces {
		for _, lang := range []language{english, french} {
			for _, written := range []string{fmt.Sprint("w", i), fmt.Sprint("longer-word-", i, "-so-long"), "é", "a"} {
				if places[l.glance.at(written, lang)] {
					shared++
				}
				places[l.glance.at(written, lang)] = true
				if w := l.look(written, lang); w.lang != lang || w.folded != fold(written) {
					t.Fatalf("%q in %c is %q in %c", written, lang, w.folded, w.lang)
				}
			}
		}
	}
	if shared < glancePlaces || len(places) < glancePlaces*9/10 {
		t.Errorf("%d places were used, %d times again", len(places), shared)
	}
}
