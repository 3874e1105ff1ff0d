package extract

// pastCase is the token behind "le cas de" or "l’histoire de" at token i: whose
// words follow is named behind it; i for anything else.
func (a *analysis) pastCase(i, end int) int {
	if a.lexicon.language != "fr" || i+3 >= end || !a.definite(i) || !a.listed("case-of", i+1) {
		return i
	}
	switch a.lowerWord(i + 2) {
	case "de", "d'", "d’":
		return i + 3
	}
	return i
}
