package office

import "attache/briefing/extract/prose"

// NamedBehindKind is the token at which the name of a body starts behind the
// noun at token i that only says what it is, in French and Spanish: "la empresa
// Solaris Andina", "du cabinet de conseil Méridien"; i when none does.
func (a *Worded) NamedBehindKind(i int) int {
	if !a.Romance() || !a.Listed("kind", i) || a.Tokens[i].Capital() {
		return i
	}
	for k := i + 1; k < min(len(a.Tokens), i+5); k++ {
		t := a.Tokens[k]
		switch {
		case t.Is(prose.ClassHolder):
			return i // "le porte-parole du gouvernement Jean Kane"
		case t.Capital() && t.Kind == prose.TokenWord && !t.Is(prose.ClassTitle|prose.ClassTime) && (!t.Is(prose.ClassPlace) || a.Tokens[k-1].Capital()):
			if k > i+1 && (a.Tokens[k-1].Is(prose.ClassArticle) || a.Tokens[k-1].Is(prose.ClassPreposition)) {
				return i // "la empresa de Ana Quispe"
			}
			return k
		case t.Kind != prose.TokenWord, t.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay|prose.ClassRelative|prose.ClassSubordinate|prose.ClassConjunction|prose.ClassPronoun) && !t.Is(prose.ClassPreposition|prose.ClassArticle), t.Is(prose.ClassRole):
			return i
		}
	}
	return i
}

// unmarkedPlurals are nouns for people whose plural has no s.
var unmarkedPlurals = map[string]bool{"women": true, "men": true, "children": true, "people": true}

// BodyOfMembers reports whether a phrase is the name of a body that says whose
// it is: "Transport Workers’ Union", "Lund Women’s Circle". "Norway’s Union" is
// none, since there the name begins behind the owner.
func (a *Worded) BodyOfMembers(p prose.NounPhrase) bool {
	if a.Lexicon.Language != "en" || p.Last != p.Head || p.Head-p.First < 3 || !a.Tokens[p.Head-1].Is(prose.ClassOrg) || !a.Institution(p.First, p.Last) {
		return false
	}
	whose := false
	for i := p.First; i < p.Last; i++ {
		switch t := a.Tokens[i]; {
		case a.Possessive(i) || a.Is(i, "’") || a.Is(i, "'"):
			if i == p.First || whose || !a.Plural(i-1) && !unmarkedPlurals[a.LowerWord(i-1)] {
				return false
			}
			whose = true
		case t.Kind != prose.TokenWord || !t.Capital() || t.Is(prose.ClassTitle):
			return false
		}
	}
	return whose
}
