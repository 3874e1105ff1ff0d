package extract

// kindOfBody reports whether the small word at token i is the noun of a body
// behind an article that the name of one follows: "the hotline Thread", "the
// trade union federation Textura".
func (a *analysis) kindOfBody(i int) bool {
	t := a.tokens[i]
	if a.lexicon.language != "en" || !t.is(classOrg) || t.is(classPerson|classRole) || t.capital() || a.plural(i) || !a.listed("outfit", i) {
		return false
	}
	for k := i - 1; k >= max(0, i-4); k-- {
		p := a.tokens[k]
		if p.is(classArticle) {
			return true
		}
		if p.kind != tokenWord || p.capital() || p.is(classPreposition|classVerb|classAuxiliary|classPronoun) || a.sayingAt(k) {
			return false
		}
	}
	return false
}

// kindThenName is the token at which the name of a body starts behind an
// article and the small words that say what it is: "The shipping line Costamar
// blamed"; i when no name stands there.
func (a *analysis) kindThenName(i, limit int) int {
	if a.lexicon.language != "en" {
		return i
	}
	for k := i; k < min(limit, i+5); k++ {
		t := a.tokens[k]
		if t.capital() && t.kind == tokenWord {
			if k == i || t.is(classPlace|classTitle|classTime|classRole|classNoName) {
				return i
			}
			return k
		}
		if t.kind != tokenWord || t.is(classPreposition|classConjunction|classRelative|classAuxiliary|classRole|classPerson|classPronoun|classVerb) || a.sayingAt(k) {
			return i
		}
	}
	return i
}
