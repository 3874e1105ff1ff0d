package signal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is a run of letters, a run of digits with what joins them, or a mark.
type word struct {
	start, end int
	// low is the word in small letters with plain apostrophes.
	low string
}

// split cuts a text into words. Digits keep the points, strokes and hyphens
// between them: "71/287", "8.7", "2024-07-25".
func split(text string) []word {
	words := make([]word, 0, len(text)/5)
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		start := i
		i += n
		switch {
		case unicode.IsSpace(r):
			continue
		case unicode.IsDigit(r):
			i = digitsEnd(text, i)
		case unicode.IsLetter(r):
			for i < len(text) {
				r, n := utf8.DecodeRuneInString(text[i:])
				if !unicode.IsLetter(r) && !unicode.IsMark(r) {
					break
				}
				i += n
			}
		}
		words = append(words, word{start, i, lower(text[start:i])})
	}
	return words
}

func digitsEnd(text string, i int) int {
	for i < len(text) {
		c := text[i]
		switch {
		case isDigit(c):
			i++
		case (c == '.' || c == '/' || c == '-') && i+1 < len(text) && isDigit(text[i+1]):
			i += 2
		default:
			return i
		}
	}
	return i
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func lower(s string) string {
	s = strings.ToLower(s)
	if strings.ContainsRune(s, '’') {
		s = strings.ReplaceAll(s, "’", "'")
	}
	return s
}

// number reports whether a word is made of digits with at most these marks.
func number(w string, marks string) bool {
	return w != "" && isDigit(w[0]) && strings.Trim(w, "0123456789"+marks) == ""
}
