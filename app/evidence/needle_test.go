package evidence

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestNeedle(t *testing.T) {
	for _, tt := range []struct {
		text, word string
		want       bool
	}{
		{"States SHOULD act", "should", true}, {"States SHOULD act", "states", true}, {"States should act", "act", true},
		{"States should act", "acts", false}, {"", "a", false}, {"a", "", true}, {"35 per cent (A/RES/71)", "a/res", true}, {"zz", "zzz", false},
		{"[\\", "{|", false}, {"AAB", "aab", true},
	} {
		if n := newNeedle(tt.word); n.in(tt.text) != tt.want {
			t.Errorf("%q in %q: %v", tt.word, tt.text, !tt.want)
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	letters := "aAbBzZ [1"
	random := func(n int) string {
		var b strings.Builder
		for range r.IntN(n) {
			b.WriteByte(letters[r.IntN(len(letters))])
		}
		return b.String()
	}
	for range 20_000 {
		text, word := random(12), strings.ToLower(random(4))
		n := newNeedle(word)
		if got, want := n.in(text), strings.Contains(strings.ToLower(text), word); got != want {
			t.Fatalf("%q in %q: %v, want %v", word, text, got, want)
		}
	}
}
