package extract

// calledOffice is the office of a description that gives somebody’s name: "a
// supervisor on our level called Lund". The name starts at token first.
func (a *analysis) calledOffice(first, from int) affiliation {
	if a.lexicon.language != "en" || !a.calledHere(first, from) {
		return affiliation{}
	}
	for k := first - 2; k >= max(from, first-longestNaming); k-- {
		if !a.indefinite(k) {
			continue
		}
		p := a.phraseAfter(k, first)
		if p.first != k || !a.hasRole(p) {
			return affiliation{}
		}
		at := a.described(p)
		return affiliation{role: at.Role, org: at.Org}
	}
	return affiliation{}
}
