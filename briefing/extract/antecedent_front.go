package extract

// takesUpFront is the token of the pronoun that takes up the description with which
// an English sentence opens: "A chemist who advised the county, she tested them".
// That is whom the text has told of, and nobody new; -1 for none.
func (a *analysis) takesUpFront(first, last int) int {
	if a.lexicon.language != "en" || !a.indefinite(first) {
		return -1
	}
	p := a.phraseAfter(first, last)
	if p.first != first || p.last+2 >= last || a.named(p) || !a.human(p) {
		return -1
	}
	if t := a.tokens[p.last]; !a.is(p.last, ",") && !t.is(classRelative|classPreposition) && !a.participle(p.last) {
		return -1
	}
	for i := p.last; i < min(last-2, first+widest/2); i++ {
		if !a.is(i, ",") {
			continue
		}
		t := a.tokens[i+1]
		if t.is(classPronoun) && t.is(classMale|classFemale) && !t.capital() && !a.listed("possessive", i+1) && !a.listed("object", i+1) {
			if a.sayingAt(i + 2) {
				return -1 // "A boy from the village came, she said"
			}
			return i + 1
		}
	}
	return -1
}

// oneAmongThem reports whether "one of them" and a comma stand at token i, in front
// of a name: "L’une d’elles, Ikram, allume sa lampe".
func (a *analysis) oneAmongThem(i int) bool {
	if i < 0 || !a.is(i+3, ",") {
		return false
	}
	switch a.lowerWord(i) {
	case "one", "un", "une", "una", "uno":
	default:
		return false
	}
	switch a.lowerWord(i + 2) {
	case "them", "eux", "elles", "ellos", "ellas":
		return a.tokens[i+1].is(classPreposition)
	}
	return false
}

// genderInApposition is what the noun says to whose bearer the name at token first is
// put behind a comma: "Her husband, Crispin", "Su esposo, Juan".
func (a *analysis) genderInApposition(first, from int) gender {
	noun := first - 2
	if noun <= from || !a.is(first-1, ",") {
		return genderUnknown
	}
	t := a.tokens[noun]
	if t.kind != tokenWord || t.capital() || t.is(classPronoun|classArticle) || t.is(classMale) == t.is(classFemale) {
		return genderUnknown
	}
	for k := noun - 1; k >= max(from, noun-3); k-- {
		if a.listed("possessive", k) && (k == from || a.opensSentence(k) || a.tokens[k-1].is(classConjunction)) {
			if t.is(classMale) {
				return genderMale
			}
			return genderFemale
		}
	}
	return genderUnknown
}
