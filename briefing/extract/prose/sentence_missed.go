package prose

import (
	"unicode"
	"unicode/utf8"
)

// shortestLast is the least number of letters in a sentence's last word for a
// figure after its full stop to open a new sentence; shorter ones are mostly
// abbreviations.
const shortestLast = 3

// missedBreaks appends to ends the sentence ends inside text that UAX 29 does
// not see: before a figure ("… of the girls. 74 per cent …"), and after a
// footnote number glued to the full stop ("… the day before.1 Women …").
func (l *Lexicon) missedBreaks(ends []int, text string) []int {
	for i := 1; i+2 < len(text); i++ {
		if text[i] != '.' {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		if !unicode.IsLower(before) && before != ')' && before != '%' {
			continue
		}
		if end := afterNote(text, i+1); end > 0 {
			ends = append(ends, end)
			i = end - 1
			continue
		}
		if next := skipSpace(text, i+1); next > i+1 && next < len(text) && text[next] >= '0' && text[next] <= '9' &&
			lettersBefore(text, i) >= shortestLast && l.endsSentence(text[:i+1], text[next:]) && !ordinalList(text, next) {
			ends = append(ends, next)
			i = next
		}
	}
	return ends
}

// afterNote is where a footnote number glued to a full stop, and the white
// space after it, ends before a capital letter; 0 when there is none.
func afterNote(text string, i int) int {
	start := i
	for i < len(text) && text[i] >= '0' && text[i] <= '9' && i-start < 3 {
		i++
	}
	next := skipSpace(text, i)
	if i == start || next == i || next >= len(text) {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(text[next:]); !unicode.IsUpper(r) {
		return 0
	}
	return next
}

func skipSpace(text string, i int) int {
	for i < len(text) {
		r, n := Decode(text, i)
		if !unicode.IsSpace(r) {
			break
		}
		i += n
	}
	return i
}

// lettersBefore counts the letters right before offset i, up to a few; a
// closing bracket or a percent sign counts as a whole word.
func lettersBefore(text string, i int) int {
	n := 0
	for i > 0 && n < shortestLast {
		r, w := utf8.DecodeLastRuneInString(text[:i])
		if n == 0 && (r == ')' || r == '%') {
			return shortestLast
		}
		if !unicode.IsLetter(r) {
			break
		}
		n++
		i -= w
	}
	return n
}

// ordinalList reports whether the digits at i number a list item: "2. ".
func ordinalList(text string, i int) bool {
	for i < len(text) && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	return i >= len(text) || text[i] == '.' && (i+1 >= len(text) || text[i+1] == ' ')
}
