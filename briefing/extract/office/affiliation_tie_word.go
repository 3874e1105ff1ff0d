package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// AsBehind is the token of the office behind "comme", "en tant que", "en qualité
// de" or "au poste de" at token i; i for none.
func (a *Worded) AsBehind(i, limit int) int {
	switch {
	case i+1 >= limit:
	case a.Is(i, "comme"):
		i++
	case a.Is(i, "en") && a.Is(i+1, "tant"), a.Is(i, "en") && a.Is(i+1, "qualité"):
		i += 3
	case i+2 >= limit:
	case a.Is(i, "au") && a.Listed("tie-post", i+1) && a.Linking(a.Tokens[i+2]), a.Is(i, "à") && a.Is(i+1, "titre") && a.Linking(a.Tokens[i+2]):
		i += 3
	}
	return i
}

// PastWhen is the token behind when something was at token i: "en 2019", "au
// printemps", "depuis dix ans"; i for nothing.
func (a *Worded) PastWhen(i, limit int) int {
	j := i
	for j < min(limit, i+5) {
		t := a.Tokens[j]
		switch {
		case t.Kind == prose.TokenNumber, t.Is(prose.ClassTime|prose.ClassPeriod) && !t.Capital(), a.Adverb(j) && !a.Is(j, "comme"), a.Listed("nowadays", j):
		case t.Is(prose.ClassPreposition|prose.ClassArticle) && j+1 < limit && (a.Tokens[j+1].Kind == prose.TokenNumber || a.Tokens[j+1].Is(prose.ClassTime|prose.ClassPeriod) || a.Listed("years", j+1)):
		default:
			return j
		}
		j++
	}
	return j
}

// LoneTied reports whether the one word at [i, end) behind the small words from token
// from on can only be a French body, since no place stands behind them: "au sein de la
// Cimade", "rejoint Oxfam".
func (a *Worded) LoneTied(from, i, end int) bool {
	t := a.Tokens[i]
	if a.Lexicon.Language != "fr" || end != i+1 || t.Is(prose.ClassOrg|prose.ClassText|prose.ClassRole|prose.ClassPerson|prose.ClassPeriod|prose.ClassPlace) || a.Listed("demonym", i) || a.GivenName(i) || a.Listed("surname", i) || !a.NameWord(i, a.OpensSentence(i)) {
		return false
	}
	for k := i - 1; k >= from; k-- {
		switch a.LowerWord(k) {
		case "à", "au", "aux", "dans", "sur", "en", "avec", "vers", "par", "sous", "des":
			return false
		case "sein", "auprès":
			return true
		}
	}
	return true
}

// ParticipleFrench reports whether the French word at token i is a past participle.
func (a *Worded) ParticipleFrench(i int) bool {
	w := a.LowerWord(i)
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "u") || strings.HasSuffix(w, "ue")
}
