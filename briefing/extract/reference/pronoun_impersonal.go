package reference

import "attache/briefing/extract/prose"

// Impersonal reports whether the French "il" at token i stands for nobody: "il
// pleut", "il ne faut pas", "il y a", "il n’en reste que cinq", "il est urgent de".
func (a *Resolved) Impersonal(i int) bool {
	if a.Lexicon.Language != "fr" || a.LowerWord(i) != "il" {
		return false
	}
	j := i + 1
	for j < len(a.Tokens) && j < i+4 && (a.Tokens[j].Is(prose.ClassClitic) || a.Is(j, "ne") || a.Is(j, "n'") || a.Is(j, "n’") || a.Is(j, "en") || a.Adverb(j)) {
		j++
	}
	if a.Is(j-1, "y") && (a.Is(j, "a") || a.Is(j, "avait") || a.Is(j, "aura") || a.Is(j, "eut")) {
		return true
	}
	if j >= len(a.Tokens) || a.Listed("impersonal", j) {
		return j < len(a.Tokens)
	}
	return a.impersonalCount(j) || a.impersonalState(j)
}

// longestImpersonal is how many tokens behind an impersonal verb may stand before
// what shows that it is one.
const longestImpersonal = 6

// impersonalCount reports whether the verb at token j says how much there is: "il
// n’en reste que cinq", "il existe des lois". "Il reste à Dakar" is somebody.
func (a *Resolved) impersonalCount(j int) bool {
	if !a.Listed("impersonal-count", j) {
		return false
	}
	none := a.Is(j-1, "ne") || a.Is(j-2, "ne") || a.Is(j-1, "en")
	for k := j + 1; k < min(len(a.Tokens), j+longestImpersonal); k++ {
		t := a.Tokens[k]
		switch {
		case t.Kind == prose.TokenMark && !a.InnerMark(k):
			return false
		case none && (a.Is(k, "que") || a.Is(k, "qu'") || a.Is(k, "qu’") || a.Is(k, "plus") || a.Is(k, "pas")):
			return true
		case k == j+1 && (t.Kind == prose.TokenNumber || t.Is(prose.ClassArticle|prose.ClassDeterminer) && !t.Is(prose.ClassPreposition) || a.Is(k, "peu") || a.Is(k, "beaucoup") || a.Is(k, "des") || a.Is(k, "du")):
			return true
		}
	}
	return false
}

// impersonalState reads "il est urgent de", "il serait utile que".
func (a *Resolved) impersonalState(j int) bool {
	if !a.Copula(j) && !a.Is(j, "devient") && !a.Is(j, "serait") && !a.Is(j, "sera") {
		return false
	}
	for k := j + 1; k < min(len(a.Tokens)-1, j+longestImpersonal); k++ {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassRole|prose.ClassPerson) {
			return false
		}
		if !a.Listed("recommend-adjective", k) && !a.Listed("impersonal-state", k) {
			continue
		}
		switch a.LowerWord(k + 1) {
		case "de", "d'", "d’", "que", "qu'", "qu’":
			return true
		}
		return false
	}
	return false
}
