package affiliation

import (
	"slices"
	"strings"

	"attache/briefing/extract/prose"
)

// headLines is how many blocks at a document's head may be its letterhead.
const headLines = 5

// longestHeadLine is in tokens.
const longestHeadLine = 16

// bodyOfHouse is the body at the head of a French or Spanish document that the
// noun at token i calls by its kind: "la fundación" under "FUNDACIÓN AGUA VIVA";
// "" for none. A noun for any body fits whichever has the first line.
func (a *Affiliated) bodyOfHouse(i int) string {
	if !a.Romance() {
		return ""
	}
	word, any := a.LowerWord(i), a.Listed("outfit-house", i)
	for k := range a.Blocks[:min(headLines, len(a.Blocks))] {
		b := &a.Blocks[k]
		for first := b.FirstToken; first < b.LastToken; {
			end := a.LineOf(first, b.LastToken)
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
func (a *Affiliated) bodyOfLine(first, last int) string {
	if last-first < 2 || last-first > longestHeadLine || !a.Tokens[first].Capital() || a.Tokens[first].Is(prose.ClassText|prose.ClassWork|prose.ClassRole|prose.ClassTitle|prose.ClassPlace) {
		return ""
	}
	end := a.BodyEnd(first, last)
	if n := last; a.Is(n-1, ")") && n-3 > first && a.Is(n-3, "(") && end >= n-3 {
		end, last = n-3, n-3
	}
	if end != last || !a.Institution(first, end) || a.PersonalName(first, end) || a.Listed("unit", first) {
		return ""
	}
	return a.OrgText(first, end)
}
