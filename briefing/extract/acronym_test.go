package extract

import "testing"

// TestAcronymWithoutLetters reads brackets and openings that look like the place of
// an acronym and have none.
func TestAcronymWithoutLetters(t *testing.T) {
	for _, text := range []string{
		"Entries came from both (m & w) and the wells are dry.",
		", Lund (Depfra) said that the wells are dry.",
		"of Lund, LUNFUND, is late.",
		"& Lund, LUNFUND, is late.",
	} {
		d := document(t, text)
		checkFindings(t, d, Extract(d, Knowledge{}))
	}
}
