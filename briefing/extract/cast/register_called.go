package cast

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// calledOffice is the office of a description that gives somebody’s name: "a
// supervisor on our level called Lund". The name starts at token first.
func (a *Cast) calledOffice(first, from int) office.Affiliation {
	k := a.CalledFrom(first, from)
	if k < 0 {
		return office.Affiliation{}
	}
	p := a.PhraseAfter(k, first)
	if p.First != k || !a.HasRole(p) {
		return office.Affiliation{}
	}
	at := a.Described(p)
	return office.Affiliation{Role: at.Role, Org: at.Org}
}

// longestManner is how many words stand at most between an article and the noun for
// somebody: "her eldest son", "the ward’s senior nurse".
const longestManner = 2

// somebodyDescribed reports whether what ends before token end describes somebody by
// what they are to another or at a place, so that a lone name behind its comma is
// theirs: "his neighbour,", "Okoro’s younger sister,".
func (a *Cast) somebodyDescribed(end, from int) bool {
	noun := a.PastSeniority(end - 1)
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
