package extract

import (
	"slices"
	"strings"
)

// headLines is how many blocks at a document's head may be its letterhead.
const headLines = 5

// longestHeadLine is in tokens.
const longestHeadLine = 16

// bodyOfHouse is the body at the head of a French or Spanish document that the
// noun at token i calls by its kind: "la fundación" under "FUNDACIÓN AGUA VIVA";
// "" for none. A noun for any body fits whichever has the first line.
func (a *analysis) bodyOfHouse(i int) string {
	if !a.romance() {
		return ""
	}
	word, any := a.lowerWord(i), a.listed("outfit-house", i)
	for k := range a.blocks[:min(headLines, len(a.blocks))] {
		b := &a.blocks[k]
		for first := b.firstToken; first < b.lastToken; {
			end := a.lineOf(first, b.lastToken)
			name := a.bodyOfLine(first, end)
			first = end
			if name == "" {
				continue
			}
			if slices.Contains(strings.Fields(strings.ToLower(name)), word) || any && k == 0 {
				return name
			}
		}
	}
	return ""
}

// bodyOfLine is the name of the body that fills a line, with its acronym in
// brackets or not; "" for any other line.
func (a *analysis) bodyOfLine(first, last int) string {
	if last-first < 2 || last-first > longestHeadLine || !a.tokens[first].capital() || a.tokens[first].is(classText|classWork|classRole|classTitle|classPlace) {
		return ""
	}
	end := a.bodyEnd(first, last)
	if n := last; a.is(n-1, ")") && n-3 > first && a.is(n-3, "(") && end >= n-3 {
		end, last = n-3, n-3
	}
	if end != last || !a.institution(first, end) || a.personalName(first, end) || a.listed("unit", first) {
		return ""
	}
	return a.orgText(first, end)
}
