package page

import (
	"fmt"
	"slices"
	"testing"
)

// TestBreaksAreShared: what one paragraph adds to its breakpoints is not seen
// by another one with the same words.
func TestBreaksAreShared(t *testing.T) {
	text := "approximately 35 percent of cross-border landings"
	together := setting{text: text, spans: []FontSpan{{End: len(text)}}, dresses: []dress{{together: true}}}
	first := slices.Clone(breaks.of(text, false))
	if slices.Equal(together.breakpoints(), first) {
		t.Fatal("keeping words together changes nothing")
	}
	if got := breaks.of(text, false); !slices.Equal(got, first) {
		t.Errorf("got %v, at first %v", got, first)
	}
}

func TestBreaksAreForgotten(t *testing.T) {
	c := breakCache{young: map[breakKey][]breakpoint{}}
	for i := range 3 * maxBreaks {
		c.of(fmt.Sprint("words ", i), i%2 == 0)
	}
	if n := len(c.young) + len(c.old); n > 2*maxBreaks {
		t.Errorf("%d texts are kept", n)
	}
	if got, want := c.of("words and words", true), breakpoints("words and words", true); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
