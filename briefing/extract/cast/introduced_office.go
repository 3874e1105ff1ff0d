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

// longestManner is how many words stand at most between an article and the noun for
// somebody: "her eldest son", "the ward’s senior nurse".
const longestManner = 2

// somebodyDescribed reports whether what ends before token end describes somebody by
// what they are to another or at a place, so that a lone name behind its comma is
// theirs: "his neighbour,", "Okoro’s younger sister,".
func (a *Cast) somebodyDescribed(end, from int) bool {
	noun := a.pastSeniority(end - 1)
	if noun < from || !a.Tokens[noun].Is(prose.ClassRole) || a.Tokens[noun].Capital() {
		return false
	}
	for k := noun - 1; k >= from && k >= noun-1-longestManner; k-- {
		switch t := a.Tokens[k]; {
		case t.Is(prose.ClassArticle), a.Possessive(k) && a.Lexicon.Language == "en":
			return true
		case a.Romance() || t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassAuxiliary|prose.ClassRelative|prose.ClassPronoun) || a.VerbLike(k):
			return false
		}
	}
	return false
}
