package extract

// unmarkedPlurals are nouns for people whose plural has no s.
var unmarkedPlurals = map[string]bool{"women": true, "men": true, "children": true, "people": true}

// bodyOfMembers reports whether a phrase is the name of a body that says whose
// it is: "Transport Workers’ Union", "Lund Women’s Circle". "Norway’s Union" is
// none, since there the name begins behind the owner.
func (a *analysis) bodyOfMembers(p nounPhrase) bool {
	if a.lexicon.language != "en" || p.last != p.head || p.head-p.first < 3 || !a.tokens[p.head-1].is(classOrg) || !a.institution(p.first, p.last) {
		return false
	}
	whose := false
	for i := p.first; i < p.last; i++ {
		switch t := a.tokens[i]; {
		case a.possessive(i) || a.is(i, "’") || a.is(i, "'"):
			if i == p.first || whose || !a.plural(i-1) && !unmarkedPlurals[a.lowerWord(i-1)] {
				return false
			}
			whose = true
		case t.kind != tokenWord || !t.capital() || t.is(classTitle):
			return false
		}
	}
	return whose
}
