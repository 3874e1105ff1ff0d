package extract

// impersonal reports whether the French "il" at token i stands for nobody: "il
// pleut", "il ne faut pas", "il y a".
func (a *analysis) impersonal(i int) bool {
	if a.lexicon.language != "fr" || a.lowerWord(i) != "il" {
		return false
	}
	j := i + 1
	for j < len(a.tokens) && j < i+4 && (a.tokens[j].is(classClitic) || a.is(j, "ne") || a.is(j, "n'") || a.is(j, "n’") || a.is(j, "en") || a.adverb(j)) {
		j++
	}
	if a.is(j-1, "y") && (a.is(j, "a") || a.is(j, "avait") || a.is(j, "aura") || a.is(j, "eut")) {
		return true
	}
	return j < len(a.tokens) && a.listed("impersonal", j)
}
