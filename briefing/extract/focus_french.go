package extract

// saysFrench reports whether a phrase with "un" or "une" is the subject of a French
// verb of saying, whatever its noun: "Une veilleuse de nuit a expliqué".
func (a *analysis) saysFrench(p nounPhrase) bool {
	if a.lexicon.language != "fr" || p.empty() || !a.is(p.first, "un") && !a.is(p.first, "une") && !a.is(p.first, "Un") && !a.is(p.first, "Une") {
		return false
	}
	if t := a.tokens[p.first+1]; t.is(classText|classOrg|classWork|classTime) || a.textual(p) {
		return false
	}
	i := p.last
	for i < len(a.tokens)-1 && (a.clitic(i) || a.auxiliary(i) || a.adverb(i)) {
		i++
	}
	return a.tokens[i].is(classSay) && a.sayingAt(i)
}
