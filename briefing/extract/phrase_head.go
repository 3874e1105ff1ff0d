package extract

// canSpeak reports whether a phrase can be the subject of a verb of saying: a
// name, a pronoun, or a noun with something that opens it.
func (a *analysis) canSpeak(p nounPhrase) bool {
	if a.pointsAtLast(p) {
		return true
	}
	if p.empty() || a.demonstrative(p) || a.onlyWhenSpanish(p) || a.verbAndObject(p) {
		return false
	}
	for i := p.first; i < p.head; i++ {
		t := a.tokens[i]
		if t.is(classPronoun|classWe|classThey|classI|classRole|classPerson|classOrg|classText|classArticle|classDeterminer) || t.capital() && !a.mereOpener(i) || t.kind == tokenNumber {
			return true
		}
	}
	return a.plural(p.head - 1)
}

// named reports whether the head of the phrase is a name.
func (a *analysis) named(p nounPhrase) bool {
	first, last := a.nameIn(p)
	if first >= last || a.tokens[last-1].is(classRole) {
		return false
	}
	start, end := a.bareName(first, last)
	return !a.institution(start, end)
}

// nameIn finds the name in the head of a phrase: the last run of capitals
// that reaches its end, without what stands before it.
func (a *analysis) nameIn(p nounPhrase) (first, last int) {
	for i := p.first; i < p.head; {
		end := a.nameEnd(i, p.head)
		if end == i {
			i++
			continue
		}
		for end < p.head && (a.is(end, "’") || a.is(end, "'")) {
			end++ // "Achieng’"
		}
		if end == p.head || a.is(end, "*") || a.is(end, "(") {
			return i, end
		}
		i = end
	}
	return p.head, p.head
}

// demonstrative reports whether a phrase is "this" or "this realization": a
// thing that is pointed at, and nobody who speaks.
func (a *analysis) demonstrative(p nounPhrase) bool {
	if !a.listed("demonstrative", p.first) || p.head-p.first == 1 && p.last > p.head {
		return false // "that of the Netherlands"
	}
	for i := p.first + 1; i < p.head; i++ {
		if t := a.tokens[i]; t.is(classRole|classPerson|classOrg|classText) || t.capital() || t.kind == tokenNumber {
			return false
		}
	}
	return p.head-p.first > 1 || a.tokens[p.first].is(classDeterminer) && !a.plural(p.first)
}
