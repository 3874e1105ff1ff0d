package briefing

import (
	"regexp"
	"unicode"
)

// linkTarget is the address of a link in words of one's own: it is neither
// printed nor said.
var linkTarget = regexp.MustCompile(`\]\([^()\s]+\)`)

// WordCount counts words as a secretariat does: what stands between white
// space and holds a letter or a digit is one word, however it is hyphenated;
// of Chinese and Japanese each character is one. Marks of emphasis and of
// lists, dashes that stand alone and "[…]" are none.
func WordCount(text string) int {
	n, within := 0, false
	for _, r := range linkTarget.ReplaceAllString(text, "]") {
		switch {
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			n++
			within = false
		case unicode.IsSpace(r):
			within = false
		case !within && (unicode.IsLetter(r) || unicode.IsNumber(r)):
			n++
			within = true
		}
	}
	return n
}
