package cast

import (
	_ "embed"

	"attache/briefing/extract/prose"
)

// officeInFront reports whether a name opens with a word for an office, and a
// given name follows: "Critic Jane Okoro".
func (a *Cast) officeInFront(e *Entity) bool {
	return len(e.Words) > 2 && e.First < len(a.Tokens) && a.Tokens[e.First].Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) && prose.HasGivenName(e.Words[1:])
}

// calledOffice is the office of a description that gives somebody’s name: "a
// supervisor on our level called Lund". The name starts at token first.
func (a *Cast) calledOffice(first, from int) Affiliation {
	k := a.CalledFrom(first, from)
	if k < 0 {
		return Affiliation{}
	}
	p := a.PhraseAfter(k, first)
	if p.First != k || !a.HasRole(p) {
		return Affiliation{}
	}
	at := a.Described(p)
	return Affiliation{Role: at.Role, Org: at.Org}
}
