package extract

import "strings"

// longestNaming is how many tokens a description has at most between its
// article and the name that it gives: "a teenager who gave his name as Ahmed".
const longestNaming = 12

// calledName is the name that a description gives somebody: "a woman called
// Halima", "une femme prénommée Nadia", "un hombre que dijo llamarse Abel";
// empty for none.
func (a *analysis) calledName(p nounPhrase) nounPhrase {
	if p.empty() || !a.indefinite(p.first) {
		return nounPhrase{}
	}
	for j := p.first + 2; j < min(len(a.tokens), p.first+longestNaming); j++ {
		t := a.tokens[j]
		if t.kind == tokenMark && !a.innerMark(j) && (!a.is(j, ",") || j > p.last && !a.is(j-1, "name")) {
			return nounPhrase{}
		}
		if !t.capital() || t.kind != tokenWord {
			continue
		}
		end := a.nameEnd(j, min(len(a.tokens), j+longestName))
		if end == j || !a.callsBy(j, p.first) || a.institution(j, end) && end-j > 1 || !a.somebodyIn(p.first, j) {
			return nounPhrase{}
		}
		return nounPhrase{first: j, last: end, head: end}
	}
	return nounPhrase{}
}

// somebodyIn reports whether a noun for a person stands at [first, last).
func (a *analysis) somebodyIn(first, last int) bool {
	for i := first + 1; i < last; i++ {
		if a.tokens[i].is(classRole|classPerson|classOccupation|classMale|classFemale) || a.listed("anyone", i) || a.listed("human", i) {
			return true
		}
		if a.tokens[i].is(classOrg | classText | classWork | classPlace) {
			return false
		}
	}
	return false
}

// callsBy reports whether the words before token j say that the name there is
// what somebody is called.
func (a *analysis) callsBy(j, from int) bool {
	if a.listed("called", j-1) || a.is(j-1, ",") && a.is(j-2, "name") {
		return true // "who gave only her first name, Halima"
	}
	switch a.lowerWord(j - 1) {
	case "as", "only", "is", "comme", "como", "of", "de", "d'", "d’":
	default:
		return false
	}
	for k := j - 2; k > max(from, j-6); k-- {
		if a.listed("identified", k) {
			return true
		}
		if a.tokens[k].kind == tokenMark {
			return false
		}
	}
	return false
}

// calledHere reports whether the name at token j is given by a description
// before it.
func (a *analysis) calledHere(j, from int) bool {
	if j-3 < from || !a.callsBy(j, from) {
		return false
	}
	for k := j - 2; k >= max(from, j-longestNaming); k-- {
		if a.indefinite(k) {
			return a.somebodyIn(k, j)
		}
	}
	return false
}

// givenName reports whether a word is a given name and nothing else here.
func (a *analysis) givenName(i int) bool {
	if a.tokens[i].is(classPlace | classOrg | classTime | classRole | classTitle | classNoName) {
		return false
	}
	given := givenNames()[a.lowerWord(i)]
	return given
}

// soleGivenName reports whether the one word at [first, end) is a given name of
// which the text tells as of a person: it says how old they are or what they
// are, that the name is not theirs, or what they do.
func (a *analysis) soleGivenName(first, end int, b *block) bool {
	if end-first != 1 || end+1 >= b.lastToken || a.tokens[first].shape != shapeCapital {
		return false
	}
	aged := a.is(end, ",") && (a.pastAge(end+1, b.lastToken) > end+1 || a.tokens[end+1].kind == tokenNumber)
	if aged || a.aliasInBrackets(end, b.lastToken) || a.is(end, "*") {
		return !a.tokens[first].is(classPlace | classOrg | classTime | classText)
	}
	if !a.givenName(first) {
		return false
	}
	if a.is(end, ",") && (a.tokens[end+1].is(classRole|classOccupation) || a.indefinite(end+1) && end+2 < b.lastToken && a.tokens[end+2].is(classRole|classOccupation)) {
		return true
	}
	if a.is(end, ",") && a.opensSentence(first) && a.participleOf(end+1) {
		return true // "Wilson, detenido por el robo de un celular, lleva …"
	}
	if first > b.firstToken && (a.tokens[first-1].is(classPreposition) || a.listed("where", first-1)) || !a.actsFrom(first, b) {
		return false
	}
	v := a.tokens[end]
	return v.kind == tokenWord && !v.capital() && !a.possessive(end) && (v.is(classAuxiliary|classVerb|classSay|classLead) || a.pastTense(end) || a.pastInSpanish(end) || a.verbByArticle(end))
}

// aliasInBrackets reports whether a bracket at token i says that a name is not
// the person's own: "(name changed)", "(prénom d’emprunt)".
func (a *analysis) aliasInBrackets(i, limit int) bool {
	if !a.is(i, "(") {
		return false
	}
	for j := i + 1; j < min(limit, i+longestAlias); j++ {
		if a.is(j, ")") {
			return false
		}
		if a.listed("alias", j) {
			return true
		}
	}
	return false
}

// presents reports whether the word at token i has its capital for opening a
// sentence that presents somebody: "Meet Kateryna", "Twenty-year-old Chen".
func (a *analysis) presents(i int) bool {
	return a.listed("presents", i) || a.lexicon.language == "en" && strings.HasSuffix(a.lowerWord(i), "-year-old")
}

// presentedAt reports whether the name at token i stands behind a verb that
// presents somebody: "Meet Kateryna", "Conozca a Aurora".
func (a *analysis) presentedAt(i, from int) bool {
	if i-1 > from && a.is(i-1, "a") && a.lexicon.language == "es" {
		i--
	}
	return i > from && a.listed("presents", i-1)
}
