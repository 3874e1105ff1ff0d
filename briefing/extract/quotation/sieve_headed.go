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
			if sp := a.offeredBy(k - 1); sp.Known() {
				return sp
			}
			return a.namedOver(k - 1)
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

// namedOver is the person of whom block k says nothing but the name and what they are,
// above what they said: "Jane Okoro, Director, Lund Trust". Where such lines stand below
// the quotes, the first of them has a quote above it.
func (a *Attributed) namedOver(k int) prose.Speaker {
	who := a.nameLine(k)
	if !who.Known() || a.dashBefore(k) {
		return prose.Nobody
	}
	top := k
	for top > 0 && (a.onlyQuotes(top-1) || a.nameLine(top-1).Known()) {
		top--
	}
	if a.onlyQuotes(top) {
		return prose.Nobody
	}
	return who
}

// nameLine is the person whose name, with an office or a body behind its comma, is all
// that block k holds.
func (a *Attributed) nameLine(k int) prose.Speaker {
	b := a.Blocks[k]
	if b.LastToken-b.FirstToken < 4 || b.LastToken-b.FirstToken > longestNameLine {
		return prose.Nobody
	}
	end := a.NameEnd(b.FirstToken, b.LastToken)
	p := prose.NounPhrase{First: b.FirstToken, Last: end, Head: end}
	if end-b.FirstToken < 2 || end+1 >= b.LastToken || !a.Is(end, ",") && !a.Is(end, "–") && !a.Is(end, "—") && !a.Is(end, "(") || !a.FullName(p) {
		return prose.Nobody
	}
	office := false
	for j := end; j < b.LastToken; j++ {
		t := a.Tokens[j]
		if a.SayingAt(j) || a.Auxiliary(j) || t.Is(prose.ClassVerb) && !t.Capital() && !t.Is(prose.ClassRole|prose.ClassOrg) || t.Is(prose.ClassPronoun|prose.ClassRelative) && !t.Capital() || t.Kind == prose.TokenNumber && t.Span.Len() == 4 || a.Is(j, ":") || a.Is(j, ".") && j == b.LastToken-1 {
			return prose.Nobody // running words, or a source with its year
		}
		office = office || t.Is(prose.ClassRole|prose.ClassOrg|prose.ClassOccupation)
	}
	if !office {
		return prose.Nobody
	}
	return a.SpeakerOf(p)
}

// longestNameLine is in tokens.
const longestNameLine = 26
