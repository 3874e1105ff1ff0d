package extract

// ownedByNobody reports whether the possessive at token i owns nothing, since
// what follows is no noun: it belongs to the name of a firm then, as in "head
// of art at Lund’s, said".
func (a *analysis) ownedByNobody(i, limit int) bool {
	if a.lexicon.language != "en" || i >= len(a.tokens) || !a.possessive(i) || !a.tokens[i-1].capital() {
		return false
	}
	if i+1 >= limit || i+1 >= len(a.tokens) {
		return true
	}
	t := a.tokens[i+1]
	return t.kind == tokenMark && !a.innerMark(i+1) && !a.is(i+1, "“") && !a.is(i+1, "\"") || a.sayingAt(i+1) || t.is(classAuxiliary|classPreposition) && !t.capital()
}

// bornPossessive reports whether the name at [first, last), with a possessive
// behind it, is elsewhere in the text used with the possessive as the name
// itself: "Lund’s has put up its prices".
func (a *analysis) bornPossessive(first, last int) bool {
	if last-first != 1 {
		return false
	}
	if a.listed("possessive-firm", first) {
		return true
	}
	word := a.word(a.tokens[first])
	for j := max(0, first-farthestAct); j+1 < min(len(a.tokens), first+farthestAct); j++ {
		if j != first && a.tokens[j].capital() && a.word(a.tokens[j]) == word && a.ownedByNobody(j+1, len(a.tokens)) {
			return true
		}
	}
	return false
}

// fieldEnd is the token behind what a bureau is for in small letters at token
// i: "of consumer protection"; i when nothing says so.
func (a *analysis) fieldEnd(i, limit int) int {
	if i+1 >= limit || !a.is(i, "of") || a.tokens[i+1].capital() {
		return i
	}
	j := i + 1
	for j < limit && j < i+4 && a.tokens[j].kind == tokenWord && !a.tokens[j].capital() && !a.tokens[j].is(classArticle|classDeterminer|classPreposition|classRelative|classAuxiliary|classVerb) {
		j++
	}
	return j
}

// toldTo reports whether the body whose name starts at token i is only whom
// somebody told something: "told the BBC", "a déclaré à l'AFP", "dijo a Efe".
func (a *analysis) toldTo(i int) bool {
	j := i - 1
	for j > 0 && a.tokens[j].is(classArticle) && !a.tokens[j].is(classPreposition) {
		j--
	}
	if j < 1 {
		return false
	}
	if a.lexicon.language == "en" {
		return a.listed("told", j)
	}
	switch a.lowerWord(j) {
	case "à", "au", "aux", "a", "al":
		for k := j - 1; k > max(0, j-4); k-- {
			if a.tokens[k].is(classSay | classSaying) {
				return true
			}
			if a.tokens[k].kind == tokenMark {
				return false
			}
		}
	}
	return false
}

// officeOfItsOwn is the token behind "’s regional office" at token i, where the
// office is only a place of work of the body in front; i for none.
func (a *analysis) officeOfItsOwn(i, limit int) int {
	if a.lexicon.language != "en" || i+2 >= limit || !a.possessive(i) {
		return i
	}
	j := i + 1
	for j < limit && a.listed("rank", j) && !a.tokens[j].capital() && !a.listed("workroom", j) {
		j++
	}
	if j < limit && a.listed("workroom", j) && !a.tokens[j].capital() {
		return j + 1
	}
	return i
}

// wholeOf is the body of which the tokens [first, last) name a part: "Lund
// University" for "Department of Law of Lund University" and "Lund University’s
// Department of Law"; the tokens themselves where they name no part.
func (a *analysis) wholeOf(first, last int) (int, int) {
	for k := first + 1; k+1 < last; k++ {
		if a.possessive(k) && a.listed("academic-unit", k+1) && a.tokens[k+1].capital() && a.institution(first, k) {
			return first, k
		}
		if !a.is(k, "of") || k < first+3 || !a.listed("academic-unit", first) {
			continue
		}
		next := k + 1
		for next < last && a.tokens[next].is(classArticle) {
			next++
		}
		if a.institution(next, last) && !a.tokens[next].is(classPlace) && !a.listed("academic-unit", next) {
			return next, last
		}
	}
	return first, last
}

// causeInName reports whether the Spanish preposition at token j opens, within the
// name of the body that starts at token i, what it is for or where it stands:
// "Plataforma por las Bibliotecas", "Familias tras los Muros". Behind "por" an
// office or a person does something.
func (a *analysis) causeInName(i, j, limit int) bool {
	if a.lexicon.language != "es" || j <= i || j > i+3 || !a.tokens[i].capital() {
		return false
	}
	switch a.lowerWord(j) {
	case "por", "con", "ante":
		if !a.tokens[i].is(classOrg) {
			return false
		}
	case "tras", "sin", "entre", "hacia":
		if a.opensSentence(i) && !a.tokens[i].is(classOrg) {
			return false
		}
	default:
		return false
	}
	k := j + 1
	for k < limit && a.tokens[k].is(classArticle) && !a.tokens[k].capital() {
		k++
	}
	if k >= limit || !a.tokens[k].capital() || a.tokens[k].is(classOrg|classRole|classTitle|classTime|classPlace) {
		return false
	}
	return !a.givenName(k)
}
