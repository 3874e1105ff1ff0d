package quotation

import (
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
)

// whoseStatement is the reason for a speaker whom the heading names.
const whoseStatement = "whose statement the heading announces"

// ownStatement gives a paragraph that is a quote and nothing else, behind a
// dateline at most, to the person whose statement the heading announces:
// "Statement by Jane Okoro" over “GENEVA, 3 May – “…””.
func (a *Attributed) ownStatement(i int) prose.Speaker {
	q := &a.Quotes[i]
	b := a.Blocks[q.Block]
	if a.TokenAt(q.Outer.End) < b.LastToken && (a.TokenAt(q.Outer.End)+1 < b.LastToken || a.Tokens[b.LastToken-1].Kind == prose.TokenWord) {
		return prose.Nobody
	}
	if !b.Prose() || !a.StartsCapital(*q) || !a.wholeSentence(q) && !a.Is(a.TokenAt(q.Outer.End), ".") {
		return prose.Nobody
	}
	if front := a.Text[b.Span.Start:q.Outer.Start]; strings.TrimSpace(front) != "" && !placeBefore(front) {
		return prose.Nobody
	}
	for above := b.Heading; above >= 0; above = a.Blocks[above].Heading {
		if sp := a.statementBy(above); sp.Known() {
			return sp
		}
		if a.Blocks[above].Heading >= above {
			break
		}
	}
	for k := range min(q.Block, Letterhead/2) {
		if sp := a.statementBy(k); sp.Known() {
			return sp
		}
	}
	return prose.Nobody
}

// placeBefore reports whether the words before a quote are a dateline and
// nothing else: a place in capitals or with a date, and a dash or a colon.
func placeBefore(s string) bool {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	if len(s) > longestDateline {
		return false
	}
	head := strings.TrimRight(s, " \u00a0-–—:.")
	if head == s || strings.HasSuffix(s, ".") {
		return false
	}
	if place, rest, found := strings.Cut(head, "("); found && len(rest) < longestDateline/2 {
		head = strings.TrimSpace(place) // "LIMA (3 de mayo de 2024) –"
	}
	return head == strings.ToUpper(head) || Datelike(head) && placeAndDate(head)
}

// statementBy is whose statement a heading or a short line at the document's
// head announces; nobody for any other block.
func (a *Attributed) statementBy(block int) prose.Speaker {
	b := a.Blocks[block]
	if b.Span.Len() > LongestLetterhead {
		return prose.Nobody
	}
	noun := -1
	for j := b.FirstToken; j < min(b.LastToken, b.FirstToken+4); j++ {
		if a.Listed("statement", j) {
			noun = j
			break
		}
		if t := a.Tokens[j]; t.Kind != prose.TokenWord || t.Is(prose.ClassSay) {
			return prose.Nobody
		}
	}
	if noun < 0 {
		return prose.Nobody
	}
	for j := noun + 1; j < min(b.LastToken-1, noun+4); j++ {
		if !a.Listed("statement-by", j) {
			continue
		}
		p := a.PhraseAfter(j+1+int(a.Tokens[j].More), b.LastToken)
		if p.Empty() || !a.Human(p) && !a.Named(p) {
			return prose.Nobody
		}
		return a.Inverted(p, b.LastToken)
	}
	return prose.Nobody
}
