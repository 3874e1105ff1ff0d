package extract

// nameBehindBody is the token at which a person's name starts that stands without a
// comma behind the body of their office in Spanish: "la directora del Instituto
// Andino de Hidrología Perla Roa", where the text calls her "Roa" later; first for
// none.
func (a *analysis) nameBehindBody(first, last int) int {
	if last-first < 4 || first < 2 || !a.tokens[first].is(classOrg) || !a.tokens[first-1].is(classPreposition|classArticle) {
		return first
	}
	office := false
	for k := first - 1; k > max(0, first-6) && a.tokens[k].kind == tokenWord; k-- {
		office = office || a.tokens[k].is(classRole) && !a.tokens[k].capital()
	}
	if !office {
		return first
	}
	for k := first + 2; k+1 < last; k++ {
		if !givenNames()[a.lowerWord(k)] || !a.tokens[k].capital() || a.tokens[k-1].is(classPreposition|classParticle|classConjunction) || !a.plainName(k, last) {
			continue
		}
		if a.calledLater(k, last) {
			return k
		}
	}
	return first
}

// calledLater reports whether the text uses the surname of the name at [first, last)
// alone behind it, or the whole name elsewhere.
func (a *analysis) calledLater(first, last int) bool {
	surname := a.word(a.tokens[first+1])
	for j := last; j < min(len(a.tokens), last+farthestAct); j++ {
		if a.tokens[j].capital() && a.word(a.tokens[j]) == surname && (!a.tokens[j-1].capital() || a.word(a.tokens[j-1]) == a.word(a.tokens[first])) {
			return true
		}
	}
	return false
}
