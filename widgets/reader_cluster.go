package widgets

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/clipperhouse/uax29/v2/words"
)

// maxClusterBytes is looked back and ahead for the ends of a character as a
// person sees it (UAX 29). Longer stacks of accents are nobody's text.
const maxClusterBytes = 512

// nextBoundary is the end of the character that starts at the start of text.
func nextBoundary(text string) int {
	c := graphemes.FromString(text[:min(len(text), runeFloor(text, maxClusterBytes))])
	if !c.Next() {
		return 0
	}
	return len(c.Value())
}

// previousBoundary is where the character that ends at or holds at starts.
// It is found from the start of the line or word before it, so that pairs
// (flags, surrogates of emoji) are counted from their beginning.
func previousBoundary(text string, at int) int {
	if at <= 0 {
		return 0
	}
	from := safeStart(text, at-1)
	c := graphemes.FromString(text[from:min(len(text), runeCeil(text, at+maxClusterBytes))])
	for c.Next() {
		end := from + len(c.Value())
		if end >= at {
			return from
		}
		from = end
	}
	return from
}

// boundaryAt is at, or the start of the character that at lies within.
func boundaryAt(text string, at int) int {
	if at <= 0 {
		return 0
	}
	if at >= len(text) {
		return len(text)
	}
	from := safeStart(text, at)
	c := graphemes.FromString(text[from:min(len(text), runeCeil(text, at+maxClusterBytes))])
	for from < at && c.Next() {
		end := from + len(c.Value())
		if end > at {
			return from
		}
		from = end
	}
	return from
}

// isBoundary reports whether at lies between two characters.
func isBoundary(text string, at int) bool {
	if at > 0 && at < len(text) && text[at] < utf8.RuneSelf && text[at-1] < utf8.RuneSelf {
		return true // line ends are \n alone
	}
	return boundaryAt(text, at) == at
}

// safeStart is a place at or before at where a character surely starts: the
// start of an ASCII letter or space that nothing is stacked on, else some way
// back.
func safeStart(text string, at int) int {
	low := max(0, at-maxClusterBytes)
	for i := min(at, len(text)-1); i > low; i-- {
		if text[i] < utf8.RuneSelf && text[i-1] < utf8.RuneSelf && text[i] != '\n' {
			return i
		}
	}
	for low > 0 && !utf8.RuneStart(text[low]) {
		low--
	}
	return low
}

func runeFloor(text string, n int) int {
	n = min(n, len(text))
	for n > 0 && n < len(text) && !utf8.RuneStart(text[n]) {
		n--
	}
	return n
}

func runeCeil(text string, n int) int {
	for n < len(text) && !utf8.RuneStart(text[n]) {
		n++
	}
	return min(n, len(text))
}

// wordAt is the word, the number, the mark or the white space at the byte at.
func wordAt(text string, at int) (start, end int) {
	w := words.FromString(text)
	for w.Next() {
		start, end = end, end+len(w.Value())
		if at < end {
			return start, end
		}
	}
	return start, end
}

// nextWord is where the word after at starts, or the end of text.
func nextWord(text string, at int) int {
	w := words.FromString(text)
	start, end := 0, 0
	for w.Next() {
		start, end = end, end+len(w.Value())
		if start > at && !isBlank(w.Value()) {
			return start
		}
	}
	return len(text)
}

// previousWord is where the last word that starts before at starts.
func previousWord(text string, at int) int {
	w := words.FromString(text)
	start, end, found := 0, 0, 0
	for w.Next() {
		start, end = end, end+len(w.Value())
		if start >= at {
			break
		}
		if !isBlank(w.Value()) {
			found = start
		}
	}
	return found
}

func isBlank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) }) < 0
}
