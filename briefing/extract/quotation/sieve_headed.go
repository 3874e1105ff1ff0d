package quotation

import "attache/briefing/extract/prose"

// mostBelow is how many paragraphs that are nothing but quotes may stand below the
// line that says whose they are.
const mostBelow = 12

// headed reads the line above the paragraphs that a release offers for quotation:
// "Quotes attributable to Jane Okoro, Director of the Trust", "Citas de Ana Roa".
func (a *Attributed) headed(i int) prose.Speaker {
	k := a.Quotes[i].Block
	if !a.onlyQuotes(k) {
		return prose.Nobody
	}
	for low := max(0, k-mostBelow); k > low; k-- {
		if !a.onlyQuotes(k - 1) {
			return a.offeredBy(k - 1)
		}
	}
	return prose.Nobody
}

// onlyQuotes reports whether block k opens with a quote and has no word outside it.
func (a *Attributed) onlyQuotes(k int) bool {
	b := a.Blocks[k]
	q, quoted := a.OuterAt(b.Span.Start)
	return quoted && a.OutsideQuotes(a.TokenAt(q.Outer.End), b.LastToken) >= b.LastToken
}

// offeredBy is the person named on such a line; nobody where block k is another.
func (a *Attributed) offeredBy(k int) prose.Speaker {
	b := a.Blocks[k]
	if b.LastToken-b.FirstToken > longestTurnLabel || !a.Listed("quotable", b.FirstToken) && !a.Listed("quotable", b.FirstToken+1) {
		return prose.Nobody
	}
	for j := b.FirstToken + 1; j < min(b.LastToken-1, b.FirstToken+6); j++ {
		if !a.Tokens[j].Is(prose.ClassPreposition) && !a.Listed("statement-by", j) || a.Listed("quotable", j) {
			continue
		}
		if p := a.PhraseAfter(j+1, b.LastToken); p.First == j+1 && (a.Named(p) || a.HasRole(p)) {
			return a.Inverted(p, b.LastToken)
		}
	}
	return prose.Nobody
}
