package affiliation

import "attache/briefing/extract/prose"

// ownedByNobody reports whether the possessive at token i owns nothing, since
// what follows is no noun: it belongs to the name of a firm then, as in "head
// of art at Lund’s, said".
func (a *Affiliated) ownedByNobody(i, limit int) bool {
	if a.Lexicon.Language != "en" || i >= len(a.Tokens) || !a.Possessive(i) || !a.Tokens[i-1].Capital() {
		return false
	}
	if i+1 >= limit || i+1 >= len(a.Tokens) {
		return true
	}
	t := a.Tokens[i+1]
	return t.Kind == prose.TokenMark && !a.InnerMark(i+1) && !a.Is(i+1, "“") && !a.Is(i+1, "\"") || a.SayingAt(i+1) || t.Is(prose.ClassAuxiliary|prose.ClassPreposition) && !t.Capital()
}

// bornPossessive reports whether the name at [first, last), with a possessive
// behind it, is elsewhere in the text used with the possessive as the name
// itself: "Lund’s has put up its prices".
func (a *Affiliated) bornPossessive(first, last int) bool {
	if last-first != 1 {
		return false
	}
	if a.Listed("possessive-firm", first) {
		return true
	}
	word := a.Word(a.Tokens[first])
	for j := max(0, first-prose.FarthestAct); j+1 < min(len(a.Tokens), first+prose.FarthestAct); j++ {
		if j != first && a.Tokens[j].Capital() && a.Word(a.Tokens[j]) == word && a.ownedByNobody(j+1, len(a.Tokens)) {
			return true
		}
	}
	return false
}

// wholeBehindUnit is the body to which the unit named at [first, end) belongs, behind
// "at" or a comma: "the School of Law at the University of Lund"; "" for none.
func (a *Affiliated) wholeBehindUnit(first, end, limit int) string {
	if !a.Listed("academic-unit", first) && !a.Listed("academic-unit", end-1) || !a.Is(end, "at") && !a.Is(end, ",") {
		return ""
	}
	next := end + 1
	if a.Definite(next) {
		next++
	}
	if next >= limit || !a.Tokens[next].Capital() || a.Tokens[next].Is(prose.ClassPlace) {
		return ""
	}
	last := a.AwayFrom(next, a.BodyEnd(next, limit))
	if !a.Institution(next, last) {
		return ""
	}
	return a.OrgText(next, last)
}
