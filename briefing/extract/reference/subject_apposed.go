package reference

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// bodyApposed is the name between commas of a body that phrase p describes: "The
// country’s largest union, the Dockers’ Federation, said", "A coalition of 19 groups,
// Harbour Watch,"; empty for none.
func (a *Resolved) bodyApposed(p prose.NounPhrase) prose.NounPhrase {
	noun := p.Head - 1
	if a.Romance() {
		for noun = p.First; noun < p.Last && !a.Tokens[noun].Is(prose.ClassOrg); noun++ {
			if a.Tokens[noun].Capital() && noun > p.First {
				return prose.NounPhrase{}
			}
		}
	}
	if noun < p.First || noun >= p.Last || a.Tokens[noun].Capital() {
		return prose.NounPhrase{}
	}
	firm := a.Listed("firm", noun) && a.Tokens[noun].Is(prose.ClassRole) // "the operator": somebody or a firm
	if !firm && (!a.Tokens[noun].Is(prose.ClassOrg) || a.Tokens[noun].Is(prose.ClassRole)) {
		return prose.NounPhrase{}
	}
	comma := a.pastMembers(p.Last)
	first := comma + 1
	if !a.Is(comma, ",") || first+1 >= len(a.Tokens) {
		return prose.NounPhrase{}
	}
	if a.Definite(first) && !a.Tokens[first].Capital() {
		first++
	}
	limit := min(len(a.Tokens), first+prose.LongestPhrase)
	if !a.Tokens[first].Capital() || a.Tokens[first].Is(prose.ClassPlace) {
		return prose.NounPhrase{}
	}
	end := a.BodyEnd(first, limit)
	if end <= first || end >= limit || !a.Is(end, ",") && !a.Is(end, ".") && !a.Is(end, "(") || a.PersonalName(first, end) || !a.Institution(first, end) && (end == first+1 && !a.Brand(first) || a.PersonIn(prose.NounPhrase{First: first, Last: end, Head: end}) >= 0) {
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{First: first, Last: end, Head: end}
}

// pastMembers is the token behind what a body is made of at token i: "of 19 groups".
func (a *Resolved) pastMembers(i int) int {
	if !a.Is(i, "of") && !a.Is(i, "de") {
		return i
	}
	for k := i + 1; k < min(len(a.Tokens), i+office.FarthestKind); k++ {
		t := a.Tokens[k]
		if a.Is(k, ",") {
			return k
		}
		if t.Capital() || t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassRelative) || a.SayingAt(k) {
			return i
		}
	}
	return i
}

// oneOfThemIs reports whether q says behind a comma who the "one of them" of p is: "Uno
// de ellos, un joven de Yura,", "L’une d’elles, une voisine,", "One of them, a welder,".
func (a *Resolved) oneOfThemIs(p, q prose.NounPhrase) bool {
	return p.Last-p.First >= 3 && q.First == p.Last+1 && a.OneAmongThem(p.Last-3) && a.Indefinite(q.First) && (a.HasRole(q) || a.Human(q))
}
