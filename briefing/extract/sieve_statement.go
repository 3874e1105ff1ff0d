package extract

import (
	"strings"
	"unicode"
)

// whoseStatement is the reason for a speaker whom the heading names.
const whoseStatement = "whose statement the heading announces"

// ownStatement gives a paragraph that is a quote and nothing else, behind a
// dateline at most, to the person whose statement the heading announces:
// "Statement by Jane Okoro" over “GENEVA, 3 May – “…””.
func (a *analysis) ownStatement(i int) speaker {
	q := &a.quotes[i]
	b := a.blocks[q.block]
	if a.tokenAt(q.outer.End) < b.lastToken && (a.tokenAt(q.outer.End)+1 < b.lastToken || a.tokens[b.lastToken-1].kind == tokenWord) {
		return nobody
	}
	if !b.prose() || !a.startsCapital(*q) || !a.wholeSentence(q) && !a.is(a.tokenAt(q.outer.End), ".") {
		return nobody
	}
	if front := a.text[b.span.Start:q.outer.Start]; strings.TrimSpace(front) != "" && !placeBefore(front) {
		return nobody
	}
	for above := b.heading; above >= 0; above = a.blocks[above].heading {
		if sp := a.statementBy(above); sp.known() {
			return sp
		}
		if a.blocks[above].heading >= above {
			break
		}
	}
	for k := range min(q.block, letterhead/2) {
		if sp := a.statementBy(k); sp.known() {
			return sp
		}
	}
	return nobody
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
	return head == strings.ToUpper(head) || datelike(head) && placeAndDate(head)
}

// announces reports whether token i says in French or Spanish what a heading
// announces, and whose it is: the "Déclaration" of "Déclaration de Jane Okoro",
// which is no part of the name.
func (a *analysis) announces(i int) bool {
	return a.romance() && a.listed("statement", i) && a.listed("statement-by", i+1)
}

// statementBy is whose statement a heading or a short line at the document's
// head announces; nobody for any other block.
func (a *analysis) statementBy(block int) speaker {
	b := a.blocks[block]
	if b.span.Len() > longestLetterhead {
		return nobody
	}
	noun := -1
	for j := b.firstToken; j < min(b.lastToken, b.firstToken+4); j++ {
		if a.listed("statement", j) {
			noun = j
			break
		}
		if t := a.tokens[j]; t.kind != tokenWord || t.is(classSay) {
			return nobody
		}
	}
	if noun < 0 {
		return nobody
	}
	for j := noun + 1; j < min(b.lastToken-1, noun+4); j++ {
		if !a.listed("statement-by", j) {
			continue
		}
		p := a.phraseAfter(j+1+int(a.tokens[j].more), b.lastToken)
		if p.empty() || !a.human(p) && !a.named(p) {
			return nobody
		}
		return a.inverted(p, b.lastToken)
	}
	return nobody
}
