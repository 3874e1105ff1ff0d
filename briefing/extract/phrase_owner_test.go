package extract

import "testing"

// TestAdverbBehindOwner reads on over an adverb behind a possessive, as behind an article.
func TestAdverbBehindOwner(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"first author", "“The river is warmer every year,” said the study's first author, Tomas Brandt, a biologist.", "Tomas Brandt"},
		{"first president", "“The river is warmer every year,” said the union’s first president, Ana Lund.", "Ana Lund"},
		{"adverb behind the subject", "“The river is warmer every year,” said Ana Lund first.", "Ana Lund"},
	})
}
