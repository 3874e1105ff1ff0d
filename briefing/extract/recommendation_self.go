package extract

import (
	"strings"

	"attache/briefing"
)

// farthestSelf is how many blocks from the start somebody who tells of himself
// gives his name.
const farthestSelf = 6

// selfNamed is who tells of himself in the whole document: "Me llamo Ana Roa",
// "My name is Jane Okoro", "Je m’appelle Awa Kane", outside quotations and not for
// a body; or "Testimony of Jane Okoro" at its head.
func (r *recommender) selfNamed() speaker {
	for i, b := range r.blocks[:min(farthestSelf, len(r.blocks))] {
		if b.firstToken >= b.lastToken || r.turnOf(i).known() {
			continue
		}
		for k := b.firstToken; k+1 < b.lastToken; k++ {
			end := r.namesSelf(k, b)
			if end == 0 {
				continue
			}
			if _, quoted := r.outerAt(r.tokens[k].span.Start); quoted {
				continue
			}
			last := r.nameEnd(end, b.lastToken)
			if last == end || last-end < 2 && !r.firstPerson() || r.institution(end, last) || !r.plainName(end, last) {
				continue
			}
			if r.saysWriter(k, b.lastToken) {
				return nobody // "My name is Jane Okoro and I speak on behalf of"
			}
			who := r.resolve(briefing.Span{Start: r.tokens[end].span.Start, End: r.tokens[last-1].span.End})
			who.reason, who.confidence = whoWrote, 0.8
			return who
		}
	}
	return nobody
}

// namesSelf is the token of the name behind words at token k with which somebody
// gives it; 0 for none.
func (r *recommender) namesSelf(k int, b block) int {
	switch w := r.low(k); {
	case w == "me" && r.low(k+1) == "llamo", (w == "m’" || w == "m'") && strings.HasPrefix(r.low(k+1), "appelle") && r.low(k-1) == "je":
		return k + 2
	case w == "i" && r.low(k+1) == "am" && (r.low(k+2) == "called" || r.low(k+2) == "named"), w == "people" && r.low(k+1) == "call" && r.low(k+2) == "me":
		return k + 3 // "I am called Amal here."
	case w == "my" && r.low(k+1) == "name" && r.low(k+2) == "is", w == "mi" && r.low(k+1) == "nombre" && r.low(k+2) == "es", w == "mon" && r.low(k+1) == "nom" && r.low(k+2) == "est":
		return k + 3
	case k == b.firstToken && (w == "testimonio" || w == "témoignage" || w == "testimony" || w == "relato" || w == "récit") && (r.linking(r.tokens[k+1]) || r.low(k+1) == "of") && b.lastToken-b.firstToken < longestMasthead:
		return k + 2
	}
	return 0
}

// saysWriter reports whether somebody speaks for a body in the sentences behind
// token k of a block.
func (r *recommender) saysWriter(k, last int) bool {
	for _, g := range r.tag(nil, k, last) {
		if g.tag&tagWriter != 0 {
			return true
		}
	}
	return false
}
