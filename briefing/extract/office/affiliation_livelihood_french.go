package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// LivelihoodFrench reads in a relative clause what somebody does day by day: a verb in the
// present, whichever it is, with things for its object that no article tells apart, before
// anything but a place: "qui sculpte des tabourets derrière le marché".
func (a *Worded) LivelihoodFrench(i, limit int) Affiliation {
	for i < limit && a.Adverb(i) {
		i++
	}
	if i+2 >= limit || !a.worksByVerb(i) {
		return Affiliation{}
	}
	end := a.thingsAt(i+1, limit)
	if end == i+1 {
		return Affiliation{}
	}
	for end+1 < limit && a.Linking(a.Tokens[end]) && !a.Tokens[end+1].Capital() && a.Tokens[end+1].Kind == prose.TokenWord {
		end += 2 // "des boucles d'oreilles"
	}
	if end < limit && a.Tokens[end].Kind == prose.TokenWord && !a.Tokens[end].Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassAdverb) && !a.likeAdjective(end) && !a.Listed("where", end) {
		return Affiliation{}
	}
	return Affiliation{Role: a.NameText(i, end), Verb: true}
}

// worksByVerb reports whether token i may be a verb in the present for what somebody does
// with things, rather than for what they say, have, undergo or ask for.
func (a *Worded) worksByVerb(i int) bool {
	t := a.Tokens[i]
	if t.Kind != prose.TokenWord || t.Shape != prose.ShapeLower || t.Span.Len() < shortestOpen || t.Is(prose.SmallWords|prose.ClassAuxiliary|prose.ClassSay|prose.ClassSayBase|prose.ClassSaying) || a.Listed("no-work", i) || t.Is(prose.ClassRole) && !a.Listed("livelihood", i) {
		return false
	}
	w := a.LowerWord(i)
	return (strings.HasSuffix(w, "e") || strings.HasSuffix(w, "t") || strings.HasSuffix(w, "d")) && !strings.HasSuffix(w, "ait")
}

// thingsAt is the token behind the things in the plural, or the stuff, that stand at token
// i without an article that tells them apart; i for none.
func (a *Worded) thingsAt(i, limit int) int {
	j := i
	switch {
	case a.Is(j, "des"), a.Is(j, "du"):
		j++
	case a.Is(j, "de") && a.Definite(j+1):
		j += 2
	default:
		return i
	}
	if j >= limit {
		return i
	}
	if t := a.Tokens[j]; t.Kind != prose.TokenWord || t.Shape != prose.ShapeLower || t.Is(prose.SmallWords|prose.ClassRole|prose.ClassPerson|prose.ClassTime|prose.ClassPeriod|prose.ClassText|prose.ClassOrg) || a.Listed("beside-speaker", j) {
		return i
	}
	for _, ending := range a.Lexicon.Entries("thing-ending") {
		if strings.HasSuffix(strings.TrimSuffix(a.LowerWord(j), "s"), ending) {
			return i // "qui apporte des précisions"
		}
	}
	return j + 1
}
