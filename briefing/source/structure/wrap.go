package structure

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// divide makes one unit of each paragraph: of each line, or, where the file
// broke its paragraphs into lines, of the lines that belong together.
func divide(text string) []unit {
	lines := unitsOf(text)
	width, wrapped := wrapWidth(lines)
	if !wrapped {
		return lines
	}
	units := make([]unit, 0, len(lines))
	for i, l := range lines {
		if i > 0 && continues(lines[i-1], l, width) {
			units[len(units)-1] = join(text, units[len(units)-1], l)
			continue
		}
		units = append(units, l)
	}
	return units
}

// The measures of a text that was broken into lines. A paragraph broken at
// some width leaves many lines that stop in mid-sentence and go on with a
// lower-case letter; a list of short lines does not.
const (
	maxWrapWidth      = 130  // runes; broken lines are not longer
	minContinuations  = 3    // lines that go on in mid-sentence
	continuationShare = 0.25 // of the lines that follow a line directly
	longLineShare     = 0.02 // of the lines may be longer than the width
)

// wrapWidth reports whether paragraphs are broken into lines, and the width
// in runes at which.
func wrapWidth(lines []unit) (width int, wrapped bool) {
	if len(lines) == 0 {
		return 0, false
	}
	lengths := make([]int, len(lines))
	followers, continuations, long := 0, 0, 0
	for i, l := range lines {
		lengths[i] = utf8.RuneCountInString(l.text)
		if lengths[i] > maxWrapWidth {
			long++
		}
		if i == 0 || l.gap > 0 {
			continue
		}
		followers++
		if goesOn(lines[i-1].text, l.text) {
			continuations++
		}
	}
	if continuations < minContinuations || float64(continuations) < continuationShare*float64(followers) ||
		float64(long) > longLineShare*float64(len(lines)) {
		return 0, false
	}
	sort.Ints(lengths)
	return min(lengths[len(lengths)*98/100], maxWrapWidth), true
}

// goesOn reports whether a line stops in mid-sentence and the next takes it up.
func goesOn(line, next string) bool {
	return startsLower(next) && !endsSentence(line) && !leadsIn(line) && !strings.HasSuffix(line, ";") && !opensItem(next)
}

// slack is how many runes short of the width a full line may be when its
// next word would not have fitted.
const slack = 2

// continues reports whether line b belongs to the paragraph of line a.
func continues(a, b unit, width int) bool {
	if b.gap > 0 || opensItem(b.text) || isRow(a.text) || isRow(b.text) || opensFootnote(b.text) && endsSentence(a.text) {
		return false
	}
	if goesOn(a.text, b.text) {
		return true
	}
	length := utf8.RuneCountInString(a.text)
	word, _, _ := strings.Cut(b.text, " ")
	full := length+1+utf8.RuneCountInString(word) > width-slack
	if full {
		return true
	}
	// A line that is nearly full and stops in mid-sentence, before a name
	// or a number.
	return length*10 > width*7 && !endsSentence(a.text) && !leadsIn(a.text) && !strings.HasSuffix(a.text, ";") &&
		unicode.IsLower(lastLetter(a.text))
}

func lastLetter(s string) rune {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		if unicode.IsLetter(r) {
			return r
		}
		s = s[:len(s)-n]
	}
	return 0
}
