package extract

// farthestFronted is how many tokens a sentence may have in front of its
// subject that say when or where.
const farthestFronted = 10

// fronted is the person whom a sentence is about that opens with when or where,
// without a comma: "For six years Hawa lived", "Depuis 2010 Awa Kane vend".
// It gives where the name ends; -1 for none.
func (a *analysis) fronted(first, last int) int {
	for i := first; i < min(last-1, first+farthestFronted); i++ {
		t := a.tokens[i]
		if t.kind == tokenMark && !a.innerMark(i) || i > first && t.is(classRelative|classSubordinate) && !t.is(classPreposition|classDeterminer|classAdverb) || a.sayingAt(i) {
			return -1
		}
		id := a.mentions[i]
		if id < 0 {
			continue
		}
		e := &a.register.entities[id]
		begin := i - len(e.words) + 1
		if !e.person && !a.plainPerson(e) || begin <= first || a.tokens[begin-1].is(classPreposition|classArticle|classConjunction) && !a.tokens[begin-1].is(classPeriod|classTime|classAdverb) || a.possessive(i+1) {
			return -1
		}
		v := a.tokens[i+1]
		if v.kind != tokenWord || v.capital() || v.is(classPreposition|classConjunction|classRelative) && !v.is(classVerb|classAuxiliary) {
			return -1
		}
		if v.is(classAuxiliary|classVerb|classSay|classLead) || a.pastTense(i+1) || a.pastInSpanish(i+1) || a.verbByArticle(i+1) || a.lexicon.language == "en" && a.plural(i+1) || a.romance() && !v.is(classAdverb|classRole|classOrg) {
			return i
		}
		return -1
	}
	return -1
}

// focusUnknown reports whether a phrase is no subject that names or describes a
// person.
func (a *analysis) focusUnknown(p nounPhrase) bool {
	return p.empty() || !a.named(p) && !a.hasRole(p) && !a.tokens[p.first].is(classPronoun)
}
