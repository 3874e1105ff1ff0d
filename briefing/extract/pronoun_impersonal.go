package extract

// impersonal reports whether the French "il" at token i stands for nobody: "il
// pleut", "il ne faut pas", "il y a", "il n’en reste que cinq", "il est urgent de".
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
	if j >= len(a.tokens) || a.listed("impersonal", j) {
		return j < len(a.tokens)
	}
	return a.impersonalCount(j) || a.impersonalState(j)
}

// longestImpersonal is how many tokens behind an impersonal verb may stand before
// what shows that it is one.
const longestImpersonal = 6

// impersonalCount reports whether the verb at token j says how much there is: "il
// n’en reste que cinq", "il existe des lois". "Il reste à Dakar" is somebody.
func (a *analysis) impersonalCount(j int) bool {
	if !a.listed("impersonal-count", j) {
		return false
	}
	none := a.is(j-1, "ne") || a.is(j-2, "ne") || a.is(j-1, "en")
	for k := j + 1; k < min(len(a.tokens), j+longestImpersonal); k++ {
		t := a.tokens[k]
		switch {
		case t.kind == tokenMark && !a.innerMark(k):
			return false
		case none && (a.is(k, "que") || a.is(k, "qu'") || a.is(k, "qu’") || a.is(k, "plus") || a.is(k, "pas")):
			return true
		case k == j+1 && (t.kind == tokenNumber || t.is(classArticle|classDeterminer) && !t.is(classPreposition) || a.is(k, "peu") || a.is(k, "beaucoup") || a.is(k, "des") || a.is(k, "du")):
			return true
		}
	}
	return false
}

// impersonalState reads "il est urgent de", "il serait utile que".
func (a *analysis) impersonalState(j int) bool {
	if !a.copula(j) && !a.is(j, "devient") && !a.is(j, "serait") && !a.is(j, "sera") {
		return false
	}
	for k := j + 1; k < min(len(a.tokens)-1, j+longestImpersonal); k++ {
		t := a.tokens[k]
		if t.kind != tokenWord || t.capital() || t.is(classRole|classPerson) {
			return false
		}
		if !a.listed("recommend-adjective", k) && !a.listed("impersonal-state", k) {
			continue
		}
		switch a.lowerWord(k + 1) {
		case "de", "d'", "d’", "que", "qu'", "qu’":
			return true
		}
		return false
	}
	return false
}
