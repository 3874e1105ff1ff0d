package extract

// namedBehindKind is the token at which the name of a body starts behind the
// noun at token i that only says what it is, in French and Spanish: "la empresa
// Solaris Andina", "du cabinet de conseil Méridien"; i when none does.
func (a *analysis) namedBehindKind(i int) int {
	if !a.romance() || !a.listed("kind", i) || a.tokens[i].capital() {
		return i
	}
	for k := i + 1; k < min(len(a.tokens), i+5); k++ {
		t := a.tokens[k]
		switch {
		case t.capital() && t.kind == tokenWord && !t.is(classTitle|classTime) && (!t.is(classPlace) || a.tokens[k-1].capital()):
			if k > i+1 && (a.tokens[k-1].is(classArticle) || a.tokens[k-1].is(classPreposition)) {
				return i // "la empresa de Ana Quispe"
			}
			return k
		case t.kind != tokenWord, t.is(classAuxiliary|classVerb|classSay|classRelative|classSubordinate|classConjunction|classPronoun) && !t.is(classPreposition|classArticle), t.is(classRole):
			return i
		}
	}
	return i
}
