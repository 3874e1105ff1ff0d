package extract

// longestShortTitle is how many bytes a title has at most that a dot shortens:
// "Capt.".
const longestShortTitle = 5

// innerMark reports whether the mark at token i can stand inside a noun
// phrase: the dot of "Mr.", a hyphen, an ampersand, an asterisk.
func (a *analysis) innerMark(i int) bool {
	switch a.word(a.tokens[i]) {
	case ".":
		return i > 0 && (a.tokens[i-1].is(classTitle) && a.tokens[i-1].span.Len() <= longestShortTitle || a.tokens[i-1].is(classAbbreviation) || a.initial(i-1))
	case "-", "‐", "‑", "&", "/", "*", "†", "%", "$", "’", "'":
		return true
	}
	return false
}

// plural reports whether token i looks like a plural noun or a name of several.
func (a *analysis) plural(i int) bool {
	w := a.word(a.tokens[i])
	return a.tokens[i].kind == tokenWord && len(w) > 3 && w[len(w)-1] == 's' && !a.tokens[i].is(classAdverb|classPreposition)
}

// partOfName reports whether the determiner at token i is the inside of a name.
func (a *analysis) partOfName(i int) bool {
	return a.tokens[i].capital() && !a.opensSentence(i) && !a.tokens[i].is(classArticle)
}

// openBracket is the token of the bracket that the one at token i closes, -1
// when it is too far.
func (a *analysis) openBracket(i, from int) int {
	for j := i - 1; j >= max(from, i-16); j-- {
		if a.is(j, "(") {
			return j
		}
	}
	return -1
}

// joinsPhrase reports whether the preposition at token j hangs a further
// phrase on the one before it, rather than opening a place or a time.
func (a *analysis) joinsPhrase(j, limit int) bool {
	if j+1 >= limit {
		return false
	}
	n := a.tokens[j+1]
	if n.is(classTime|classPeriod) || n.kind == tokenNumber {
		return false
	}
	switch a.lowerWord(j) {
	case "of", "for", "from", "at", "with", "de", "du", "des", "del", "d'", "d’", "à", "au", "aux", "para", "la":
		return true
	case "in", "on", "against", "to", "en":
		return true
	case "по":
		return a.lexicon.language == "ru"
	}
	return false
}

// lowerWord is token i's word in small letters; "" where there is none.
func (a *analysis) lowerWord(i int) string {
	if i < 0 || i >= len(a.tokens) {
		return ""
	}
	if id := a.tokens[i].word; id != 0 {
		return a.lexicon.vocabulary.words[id]
	}
	var buf [64]byte
	small := lower(buf[:0], a.word(a.tokens[i]))
	w, ok := a.lowered[string(small)]
	if !ok {
		w = string(small)
		a.lowered[w] = w
	}
	return w
}

// adverb reports whether token i is an adverb that may stand between a
// subject and its verb.
func (a *analysis) adverb(i int) bool {
	t := a.tokens[i]
	if t.kind != tokenWord || t.capital() || t.is(classPortfolio) {
		return false // also the "Family" of "Minister for Family Affairs"
	}
	if t.is(classAdverb) {
		return true
	}
	w := a.word(t)
	n := len(w)
	if i > 0 && a.tokens[i-1].is(classArticle) {
		return false
	}
	switch a.lexicon.language {
	case "en":
		return n > 4 && w[n-2:] == "ly" && !t.is(classRole|classOrg|classText)
	case "fr", "es":
		return n > 6 && (w[n-5:] == "ement" || w[n-5:] == "mente")
	}
	return false
}

// headAhead reports whether small words lead on to the noun of an office:
// "Republican political consultant", "State University political scientist".
func (a *analysis) headAhead(j int) bool {
	for k := j; k < min(len(a.tokens), j+4); k++ {
		t := a.tokens[k]
		if k > j && t.capital() && t.kind == tokenWord && !a.possessive(k) {
			return true // "Democratic front-runner Hillary Clinton"
		}
		if t.kind != tokenWord || t.capital() || a.pastTense(k) || t.is(classArticle|classPreposition|classConjunction|classAuxiliary|classRelative|classVerb|classPronoun) || a.sayingAt(k) {
			return false
		}
		if k > j && t.is(classRole|classPerson) {
			return true
		}
	}
	return false
}

// pastTense reports whether token i looks like a verb in the past.
func (a *analysis) pastTense(i int) bool {
	w := a.word(a.tokens[i])
	return len(w) > 4 && w[len(w)-2:] == "ed" || a.tokens[i].is(classVerb|classLead)
}

// closedBy reports whether the word at token j stands behind a phrase that is
// complete: a small word behind a name ("Nyström defended") or behind the noun
// of an office ("the moderator drew"), unless it is a noun itself.
func (a *analysis) closedBy(j int) bool {
	if a.verbByArticle(j) {
		return true
	}
	t, p := a.tokens[j], a.tokens[j-1]
	if t.kind != tokenWord || t.capital() || a.possessive(j) || t.is(classRole|classPerson|classOrg|classText|classPreposition|classConjunction|classParticle|classPortfolio) {
		return false
	}
	if a.headAhead(j) {
		return false
	}
	if p.is(classRole) && !p.capital() {
		return a.lexicon.language == "en" && !a.plural(j)
	}
	if a.romance() {
		return a.behindHolder(j)
	}
	return p.capital() && a.lexicon.language == "en" && !a.plural(j) && !a.tokens[j-1].is(classDeterminer|classArticle)
}
