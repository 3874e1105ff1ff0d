package extract

import "strings"

// finiteSpanish reports whether token i is a Spanish verb in the third person
// that closes the noun phrase before it: "su institución conserva", "la torre
// recibió". Many such forms are nouns too; a noun has a word before it that
// leads to one.
func (a *analysis) finiteSpanish(i int) bool {
	t := a.tokens[i]
	if !t.is(classFinite) || i == 0 || t.capital() || t.is(classRole|classOrg|classPerson|classText|classOccupation|classPreposition|classTime|classPeriod) {
		return false
	}
	p := a.tokens[i-1]
	return p.kind == tokenWord && !p.is(classArticle|classDeterminer|classPreposition|classConjunction|classAdverb|classTitle|classSubordinate)
}

// verbOpensSpanish reports whether the word with a capital at token i, which
// opens its sentence, is a verb in the third person: "Participaron Ana Roa y
// Luis Mena". A word that people bear as a name is none.
func (a *analysis) verbOpensSpanish(i int) bool {
	if a.lexicon.language != "es" {
		return false
	}
	w := a.lowerWord(i)
	if givenNames()[w] || a.listed("surname", i) {
		return false
	}
	if next := i + 1; (strings.HasSuffix(w, "a") || strings.HasSuffix(w, "e")) && next < len(a.tokens) && a.tokens[next].capital() && !givenNames()[a.lowerWord(next)] && !a.tokens[next].is(classTitle) {
		return false // "Encarna Mena", but "Modera Ana Mena"
	}
	return a.tokens[i].is(classFinite) && !a.tokens[i].is(classOrg|classRole|classText|classPlace) || len(w) > 6 && (strings.HasSuffix(w, "aron") || strings.HasSuffix(w, "ieron"))
}

// objectSpanish reports whether "la", "los" or "las" at token i, right behind a
// noun, is the object of the verb that follows: "la supervisora las llamó".
func (a *analysis) objectSpanish(i int) bool {
	if a.lexicon.language != "es" || i == 0 || i+1 >= len(a.tokens) || !a.objectPronoun(i) || !a.bareArticle(i) {
		return false
	}
	p, next := a.tokens[i-1], a.tokens[i+1]
	return !p.capital() && !p.is(classDeterminer|classAdverb) && !next.capital() && (a.pastInSpanish(i+1) || next.is(classFinite|classVerb|classSay|classAuxiliary))
}

// verbAndObject reports whether a Spanish phrase opens with a small word that must
// be a verb, since an article follows it: "limpia un hotel".
func (a *analysis) verbAndObject(p nounPhrase) bool {
	if a.lexicon.language != "es" || p.last-p.first < 2 || a.tokens[p.first].capital() || a.tokens[p.first].is(classDeterminer|classPronoun|classWe|classI) {
		return false
	}
	return a.verbByArticle(p.first) && a.tokens[p.first+1].is(classArticle)
}
