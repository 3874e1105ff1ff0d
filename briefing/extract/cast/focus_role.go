package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// onePerson reports whether a description means one person of whom the text
// tells anew: "a retired buyer", "one resident".
func (a *Cast) onePerson(who string) bool {
	first, _, more := strings.Cut(who, " ")
	if !more || a.Lexicon.Language != "en" {
		return false
	}
	switch strings.ToLower(first) {
	case "a", "an", "one", "another":
	default:
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(who)) {
		if c := a.Lexicon.Classes[w]; c&(prose.ClassPerson|prose.ClassOccupation|prose.ClassRole) != 0 && c&(prose.ClassArticle|prose.ClassDeterminer) == 0 {
			return true
		}
		if c := a.Lexicon.Classes[w]; c&(prose.ClassText|prose.ClassOrg) != 0 {
			return false
		}
	}
	return false
}

// keepRole keeps the office by which a subject takes up somebody of whom the text
// has told none: "Hussein Barre did not move. The village elder is eighty".
func (a *Cast) keepRole(sp prose.Speaker, p prose.NounPhrase) {
	if a.Lexicon.Language != "en" || sp.Entity < 0 || !a.Definite(p.First) || a.Named(p) || a.Listed("anyone", p.Head-1) {
		return
	}
	a.giveRole(sp, p)
}

// giveRole gives somebody of whom the text has told no office the one by which a
// phrase calls them.
func (a *Cast) giveRole(sp prose.Speaker, p prose.NounPhrase) {
	if sp.Entity < 0 || p.Empty() || sp.Entity == a.SelfNamed() {
		return
	}
	if e := &a.Register.Entities[sp.Entity]; e.Role == "" && (e.Person || a.PlainPerson(e)) {
		if role := a.Described(p).Role; role != "" && !a.Kin(role) {
			e.Role = role
		}
	}
}
