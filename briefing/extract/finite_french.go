package extract

import "strings"

// imperfectFrench reports whether the word at token j, behind a noun or a name, has
// the ending of a French verb in the imperfect or the past: "Son père vendait des
// perles". The few nouns that end so are told apart.
func (a *analysis) imperfectFrench(j int) bool {
	t := a.tokens[j]
	if a.lexicon.language != "fr" || j == 0 || t.kind != tokenWord || t.capital() || t.span.Len() < 6 || t.is(classRole|classOrg|classPerson|classText|classPreposition) {
		return false
	}
	p := a.tokens[j-1]
	if p.kind != tokenWord || p.is(classArticle|classDeterminer|classPreposition|classConjunction|classAdverb) {
		return false
	}
	w := a.lowerWord(j)
	if strings.HasSuffix(w, "ait") {
		return !a.listed("not-imperfect", j)
	}
	return strings.HasSuffix(w, "aient") || strings.HasSuffix(w, "èrent")
}
