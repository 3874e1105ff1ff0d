package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// farthestSelf is how many blocks from the start somebody who tells of himself
// gives his name.
const farthestSelf = 6

// selfNamed is who tells of himself in the whole document: "Me llamo Ana Roa",
// "My name is Jane Okoro", "Je m’appelle Awa Kane", outside quotations and not for
// a body; or "Testimony of Jane Okoro" at its head.
func (r *recommender) selfNamed() prose.Speaker {
	for i, b := range r.Blocks[:min(farthestSelf, len(r.Blocks))] {
		if b.FirstToken >= b.LastToken || r.TurnOf(i).Known() {
			continue
		}
		for k := b.FirstToken; k+1 < b.LastToken; k++ {
			end := r.namesSelf(k, b)
			if end == 0 {
				continue
			}
			if _, quoted := r.OuterAt(r.Tokens[k].Span.Start); quoted {
				continue
			}
			last := r.NameEnd(end, b.LastToken)
			if last == end || last-end < 2 && !r.firstPerson() || r.Institution(end, last) || !r.PlainName(end, last) {
				continue
			}
			if r.saysWriter(k, b.LastToken) {
				return prose.Nobody // "My name is Jane Okoro and I speak on behalf of"
			}
			who := r.Resolve(briefing.Span{Start: r.Tokens[end].Span.Start, End: r.Tokens[last-1].Span.End})
			who.Reason, who.Confidence = whoWrote, 0.8
			return who
		}
	}
	return prose.Nobody
}

// toldTo is who tells of himself in a text that somebody else wrote down, as its
// head says ("Propos recueillis par", "As told to"): the first person of whom a
// paragraph above speaks.
func (r *recommender) toldTo() prose.Speaker {
	written := -1
	for i, b := range r.Blocks[:min(farthestSelf, len(r.Blocks))] {
		if b.FirstToken < b.LastToken && r.Opening("told-to", b) > 0 && b.LastToken-b.FirstToken < affiliation.LongestMasthead {
			written = i
		}
	}
	if written < 0 || !r.firstPerson() {
		return prose.Nobody
	}
	for i, b := range r.Blocks[:min(written+farthestSelf/2, len(r.Blocks))] {
		end := r.NameEnd(b.FirstToken, b.LastToken)
		if i == written || !b.Prose() || end == b.FirstToken || r.TurnOf(i).Known() || r.Institution(b.FirstToken, end) || !r.PlainName(b.FirstToken, end) || r.Mentions[end-1] < 0 {
			continue
		}
		who := r.Resolve(briefing.Span{Start: b.Span.Start, End: r.Tokens[end-1].Span.End})
		who.Reason, who.Confidence = whoWrote, 0.7
		return who
	}
	return prose.Nobody
}

// namesSelf is the token of the name behind words at token k with which somebody
// gives it; 0 for none.
func (r *recommender) namesSelf(k int, b prose.Block) int {
	switch w := r.LowerWord(k); {
	case w == "me" && r.LowerWord(k+1) == "llamo", (w == "m’" || w == "m'") && strings.HasPrefix(r.LowerWord(k+1), "appelle") && r.LowerWord(k-1) == "je":
		return k + 2
	case w == "i" && r.LowerWord(k+1) == "am" && (r.LowerWord(k+2) == "called" || r.LowerWord(k+2) == "named"), w == "people" && r.LowerWord(k+1) == "call" && r.LowerWord(k+2) == "me":
		return k + 3 // "I am called Amal here."
	case w == "my" && r.LowerWord(k+1) == "name" && r.LowerWord(k+2) == "is", w == "mi" && r.LowerWord(k+1) == "nombre" && r.LowerWord(k+2) == "es", w == "mon" && r.LowerWord(k+1) == "nom" && r.LowerWord(k+2) == "est":
		return k + 3
	case k == b.FirstToken && (w == "testimonio" || w == "témoignage" || w == "testimony" || w == "relato" || w == "récit") && (r.Linking(r.Tokens[k+1]) || r.LowerWord(k+1) == "of") && b.LastToken-b.FirstToken < affiliation.LongestMasthead:
		return k + 2
	case k == b.FirstToken && w == "as" && r.LowerWord(k+1) == "told" && r.LowerWord(k+2) == "by":
		return k + 3
	}
	return 0
}

// saysWriter reports whether somebody speaks for a body in the sentences behind
// token k of a block.
func (r *recommender) saysWriter(k, last int) bool {
	for _, g := range r.Tag(nil, k, last) {
		if g.Tag&prose.TagWriter != 0 {
			return true
		}
	}
	return false
}
