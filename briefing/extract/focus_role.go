package extract

import "strings"

// onePerson reports whether a description means one person of whom the text
// tells anew: "a retired buyer", "one resident".
func (a *analysis) onePerson(who string) bool {
	first, _, more := strings.Cut(who, " ")
	if !more || a.lexicon.language != "en" {
		return false
	}
	switch strings.ToLower(first) {
	case "a", "an", "one", "another":
	default:
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(who)) {
		if c := a.lexicon.classes[w]; c&(classPerson|classOccupation|classRole) != 0 && c&(classArticle|classDeterminer) == 0 {
			return true
		}
		if c := a.lexicon.classes[w]; c&(classText|classOrg) != 0 {
			return false
		}
	}
	return false
}

// keepRole keeps the office by which a subject takes up somebody of whom the text
// has told none: "Hussein Barre did not move. The village elder is eighty".
func (a *analysis) keepRole(sp speaker, p nounPhrase) {
	if a.lexicon.language != "en" || sp.entity < 0 || !a.definite(p.first) || a.named(p) || a.listed("anyone", p.head-1) {
		return
	}
	a.giveRole(sp, p)
}

// giveRole gives somebody of whom the text has told no office the one by which a
// phrase calls them.
func (a *analysis) giveRole(sp speaker, p nounPhrase) {
	if sp.entity < 0 || p.empty() {
		return
	}
	if e := &a.register.entities[sp.entity]; e.role == "" && (e.person || a.plainPerson(e)) {
		if role := a.described(p).Role; role != "" && !a.kin(role) {
			e.role = role
		}
	}
}
