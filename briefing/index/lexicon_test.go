package index

import (
	"fmt"
	"testing"
)

// In one text there must be one term for what is found by the same, however
// much was forgotten since its words were learnt.
func TestLexiconForgets(t *testing.T) {
	l := newLexicon()
	for text := range 4 * remembered / 100 {
		l.begin()
		if text%70 == 0 { // some fall into the older memory first
			plural, single := l.look("Migrants", english), l.look("migrant", english)
			if plural.term != single.term || l.look("migrants", english) != plural {
				t.Fatalf("text %d: %p and %p for one stem", text, plural.term, single.term)
			}
			if l.look("migrant", english).term.within(0) != plural.term.within(0) {
				t.Fatalf("text %d: two terms within findings", text)
			}
		}
		for i := range 100 {
			l.look(fmt.Sprintf("w%dx%d", text, i), english)
		}
	}
	if n := len(l.recent.words) + len(l.older.words); n > 2*(remembered+200) {
		t.Errorf("remembers %d words", n)
	}
}

func TestLexiconKeepsWhatComesAgain(t *testing.T) {
	l := newLexicon()
	first := l.look("trafficking", english)
	for text := range 3 * remembered / 100 {
		l.begin()
		if l.look("trafficking", english) != first {
			t.Fatalf("text %d: learnt again", text)
		}
		for i := range 100 {
			l.look(fmt.Sprintf("w%dx%d", text, i), english)
		}
	}
}
