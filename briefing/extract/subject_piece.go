package extract

func (a *analysis) cutsPiece(i int) bool {
	if a.tokens[i].is(classPortfolio) {
		return false
	}
	switch a.word(a.tokens[i]) {
	case ",", ";", ":", "–", "—":
		return true
	}
	return a.spacedHyphen(i)
}

// spacedHyphen reports whether token i is a hyphen that stands for a dash:
// "Okoro - who was there - said".
func (a *analysis) spacedHyphen(i int) bool {
	if a.is(i, "--") {
		return true
	}
	if !a.is(i, "-") || i == 0 || i+1 >= len(a.tokens) {
		return false
	}
	if a.lexicon.language == "en" && (a.is(i+1, "-") && a.tokens[i].span.End == a.tokens[i+1].span.Start || a.is(i-1, "-") && a.tokens[i-1].span.End == a.tokens[i].span.Start) {
		return true // "Okoro -- who was there -- said"
	}
	return a.tokens[i-1].span.End < a.tokens[i].span.Start && a.tokens[i].span.End < a.tokens[i+1].span.Start
}

// opensClause reports whether a new main clause starts at token i.
func (a *analysis) opensClause(i int) bool {
	return a.is(i, "and") || a.is(i, "but") || a.is(i, "while") || a.is(i, "mais") || a.is(i, "pero")
}

// piece returns the noun phrase that fills the tokens [start, end) between
// two commas, if one can be the subject.
func (a *analysis) piece(start, end int) (nounPhrase, bool) {
	for start < end && (a.tokens[start].is(classConjunction) || a.adverb(start) || a.emptyOpener(start) && a.tokens[start].is(classAdverb|classConjunction) || a.tokens[start].kind == tokenMark && !a.is(start, "(")) {
		if a.tokens[start].is(classAdverb) {
			start += int(a.tokens[start].more) // "De son côté"
		}
		start++
	}
	if start >= end {
		return nounPhrase{}, false
	}
	if a.is(start, "As") && start+1 < end {
		start++ // "As Okoro put it"
	}
	if a.tokens[start].is(classAuxiliary) && a.tokens[start].capital() && start+1 < end {
		start++ // "Does Okoro ...?"
	}
	t := a.tokens[start]
	if a.emptyOpener(start) || a.is(start, "as") || a.frontAdjective(start, end) || a.vocative(start, end) || a.romancePassive(start, end) {
		return nounPhrase{}, false
	}
	if t.is(classPreposition|classSubordinate|classRelative|classTime|classPeriod|classAuxiliary) && !(t.is(classDeterminer) && !t.is(classRelative)) || t.kind == tokenNumber && (start+1 == end || a.tokens[start+1].is(classTime|classPeriod) || a.tokens[start+1].kind == tokenMark && !a.is(start+1, "-")) || a.participle(start) || a.romance() && a.infinitive(start) {
		return nounPhrase{}, false
	}
	if a.onlyTime(start, end) {
		return nounPhrase{}, false
	}
	start = a.pastBareTime(start, end)
	p := a.phraseAfter(start, end)
	if a.lexicon.language == "fr" && (a.is(p.last, "ayant") || a.is(p.last, "étant")) {
		return nounPhrase{}, false // "Un journaliste ayant demandé si …, le porte-parole répond"
	}
	return p, !p.empty() && p.first == start
}

// emptyOpener reports whether the word at token i is capitalised only because
// it opens its sentence, and is no noun: "Finally", "Asked", "Reached".
func (a *analysis) emptyOpener(i int) bool {
	t := a.tokens[i]
	if !t.capital() || !a.opensSentence(i) || t.is(classTitle) {
		return false
	}
	if t.is(classNoName) && !t.is(classDeterminer|classPerson|classPronoun|classThey|classWe|classI|classArticle|classRole) || t.is(classAdverb) {
		return true
	}
	w := a.word(t)
	n := len(w)
	if a.lexicon.language == "en" && n > 4 && (w[n-2:] == "ly" || w[n-2:] == "ed" && i+1 < len(a.tokens) && !a.tokens[i+1].capital() && !a.sayingAt(i+1) && !a.tokens[i+1].is(classRole|classOccupation)) {
		return len(a.register.byWord[a.lowerWord(i)]) == 0
	}
	return false
}

func (a *analysis) pieceEnd(i, end int) int {
	for i < end && !a.cutsPiece(i) {
		i++
	}
	return i
}

// glued finds the subject after an adverbial without a comma: "On Monday the
// minister".
func (a *analysis) glued(i, end int) nounPhrase {
	if j := a.pastBareTime(i, end); j > i {
		if p := a.phraseAfter(j, end); p.first == j && a.canSpeak(p) {
			return p
		}
	}
	if i >= end || !a.tokens[i].is(classPreposition) || a.tokens[i].is(classSubordinate) || i+2 >= end || a.romance() && a.infinitive(i+1) || a.lexicon.language == "en" && a.participle(i+1) {
		return nounPhrase{}
	}
	for j := i + 1; j < min(end, i+8); j++ {
		if j > i+1 && !a.possessive(j) && (a.tokens[j].is(classPronoun) || a.tokens[j].is(classArticle) && !a.tokens[j].is(classPreposition) && !a.tokens[j-1].is(classPreposition|classConjunction)) {
			p := a.phraseAfter(j, end)
			if a.canSpeak(p) {
				return p
			}
		}
	}
	return nounPhrase{}
}

// ofChain is the noun phrase before token end with those that "of" hangs on
// it, and no other preposition.
func (a *analysis) ofChain(end, from int) nounPhrase {
	p := a.plainBefore(end, from)
	for !p.empty() && p.first-1 > from && (a.is(p.first-1, "of") || a.is(p.first-1, "de") || a.is(p.first-1, "del") || a.is(p.first-1, "du")) {
		more := a.plainBefore(p.first-1, from)
		if more.empty() {
			break
		}
		p = nounPhrase{first: more.first, last: p.last, head: more.last}
	}
	return p
}
