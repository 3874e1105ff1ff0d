package extract

import "testing"

// TestTextEnds reads texts that begin or end where a rule looks at the next word or
// the one before.
func TestTextEnds(t *testing.T) {
	for _, text := range []string{
		"que abajo firmamos, autoridades.\n\nEl Estado debe actuar.",
		"La fundación Kora Andina",
		"Adopted by",
		"From:",
		"To: the mayor\nFrom: the",
		"Desde la Red",
		"Posted on 3 May by",
	} {
		Extract(document(t, text), Knowledge{})
	}
}
