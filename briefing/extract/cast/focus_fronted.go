package cast

import "attache/briefing/extract/prose"

// farthestFronted is how many tokens a sentence may have in front of its
// subject that say when or where.
const farthestFronted = 10

// fronted is the person whom a sentence is about that opens with when or where,
// without a comma: "For six years Hawa lived", "Depuis 2010 Awa Kane vend".
// It gives where the name ends; -1 for none.
func (a *Cast) fronted(first, last int) int {
	for i := first; i < min(last-1, first+farthestFronted); i++ {
		t := a.Tokens[i]
		if t.Kind == prose.TokenMark && !a.InnerMark(i) || i > first && t.Is(prose.ClassRelative|prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassDeterminer|prose.ClassAdverb) || a.SayingAt(i) {
			return -1
		}
		id := a.Mentions[i]
		if id < 0 {
			continue
		}
		e := &a.Register.Entities[id]
		begin := i - len(e.Words) + 1
		if !e.Person && !a.PlainPerson(e) || begin <= first || a.Tokens[begin-1].Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassConjunction) && !a.Tokens[begin-1].Is(prose.ClassPeriod|prose.ClassTime|prose.ClassAdverb) || a.Possessive(i+1) {
			return -1
		}
		v := a.Tokens[i+1]
		if v.Kind != prose.TokenWord || v.Capital() || v.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassRelative) && !v.Is(prose.ClassVerb|prose.ClassAuxiliary) {
			return -1
		}
		if v.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay|prose.ClassLead) || a.PastTense(i+1) || a.PastInSpanish(i+1) || a.VerbByArticle(i+1) || a.Lexicon.Language == "en" && a.Plural(i+1) || a.Romance() && !v.Is(prose.ClassAdverb|prose.ClassRole|prose.ClassOrg) {
			return i
		}
		return -1
	}
	return -1
}

// focusUnknown reports whether a phrase is no subject that names or describes a
// person.
func (a *Cast) focusUnknown(p prose.NounPhrase) bool {
	return p.Empty() || !a.Named(p) && !a.HasRole(p) && !a.Tokens[p.First].Is(prose.ClassPronoun)
}
