package extract

// makerOfText is the person whose text a phrase before token end means: "a
// returnee" in "the testimony of a returnee", "a fisherman" in "the words of a
// fisherman from Lund"; empty for none.
func (a *analysis) makerOfText(p nounPhrase, end, from int) nounPhrase {
	if p.empty() || p.last != end || a.lexicon.language != "en" || !a.wordsOf(p.head-1) || p.head >= p.last || !a.is(p.head, "of") && !a.is(p.head, "from") && !a.is(p.head, "by") {
		return nounPhrase{}
	}
	q := a.phraseAfter(p.head+1, end)
	if q.first != p.head+1 || q.last != end || !a.human(q) {
		return nounPhrase{}
	}
	return q
}

// ownsText reports whether a phrase stands behind the noun for what its person
// said: "the testimony of a returnee".
func (a *analysis) ownsText(p nounPhrase) bool {
	return a.lexicon.language == "en" && p.first > 1 && (a.is(p.first-1, "of") || a.is(p.first-1, "from")) && a.wordsOf(p.first-2)
}

// wordsOf reports whether token i is a noun for what somebody wrote or said.
func (a *analysis) wordsOf(i int) bool {
	return a.tokens[i].is(classText) || a.listed("words-of", i)
}

// human reports whether a phrase means one person or several: by a name, an
// office, work or kin, or because "who" follows.
func (a *analysis) human(p nounPhrase) bool {
	if p.empty() || a.textual(p) {
		return false
	}
	if a.personIn(p) >= 0 {
		return true
	}
	if t := a.tokens[p.head-1]; t.is(classRole|classPerson|classOccupation) && !t.is(classArticle|classDeterminer) {
		return true
	}
	return a.whoBehind(p)
}

// whoBehind reports whether "who" follows a phrase, behind a comma or not.
func (a *analysis) whoBehind(p nounPhrase) bool {
	return a.listed("who", p.last) || a.is(p.last, ",") && a.listed("who", p.last+1)
}
