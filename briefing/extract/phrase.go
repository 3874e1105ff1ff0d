package extract

// nounPhrase is a range of tokens [first, last) that names or describes
// somebody; empty when first == last.
type nounPhrase struct {
	first, last int
	// head bounds the phrase before its first preposition: the head's end.
	head int
}

func (p nounPhrase) empty() bool { return p.first >= p.last }

// longestPhrase is in tokens.
const longestPhrase = 28

// stopsPhrase reports whether a word cannot be part of a noun phrase.
func (a *analysis) stopsPhrase(i int) bool {
	t := a.tokens[i]
	if t.kind == tokenMark {
		return !a.innerMark(i)
	}
	if t.capital() && !a.opensSentence(i) {
		return t.is(classTime) && (i == 0 || !a.tokens[i-1].is(classArticle))
	}
	if a.possessive(i) {
		return a.tokens[i-1].is(classPronoun | classThey | classRelative)
	}
	if t.is(classSay|classSayBase) && a.sayingAt(i) {
		return true
	}
	return t.is(classAuxiliary|classRelative|classSubordinate|classPronoun|classConjunction|classVerb) && !t.is(classRole|classPerson|classArticle) || t.is(classPreposition)
}

// innerMark reports whether the mark at token i can stand inside a noun
// phrase: the dot of "Mr.", a hyphen, an ampersand, an asterisk.
func (a *analysis) innerMark(i int) bool {
	switch a.word(a.tokens[i]) {
	case ".":
		return i > 0 && (a.tokens[i-1].is(classTitle|classAbbreviation) || a.initial(i-1))
	case "-", "‐", "‑", "&", "/", "*", "†", "%", "$", "’", "'":
		return true
	}
	return false
}

// sayingAt reports whether token i is a finite verb of saying and not the
// noun of the same form.
func (a *analysis) sayingAt(i int) bool {
	t := a.tokens[i]
	if !t.is(classSay | classSayBase) {
		return false
	}
	if t.capital() {
		return false
	}
	if i == 0 || t.more > 0 {
		return t.is(classSay)
	}
	p := a.tokens[i-1]
	switch {
	case p.kind == tokenNumber && a.plural(i):
		return false
	case p.is(classArticle) && !p.is(classPronoun), a.possessive(i-1) && !a.tokens[max(i-2, 0)].is(classPronoun|classThey|classRelative):
		return false
	case p.is(classPreposition) && !p.is(classAdverb) && p.kind == tokenWord && !p.is(classSubordinate) && p.more == 0 && !p.capital():
		return false
	case t.is(classSay):
		return true
	}
	// The base form needs a subject that takes it.
	return p.is(classWe|classI|classThey|classPerson|classAuxiliary|classAdverb) || a.plural(i-1)
}

// plural reports whether token i looks like a plural noun or a name of several.
func (a *analysis) plural(i int) bool {
	w := a.word(a.tokens[i])
	return a.tokens[i].kind == tokenWord && len(w) > 3 && w[len(w)-1] == 's' && !a.tokens[i].is(classAdverb|classPreposition)
}

// phraseBefore returns the noun phrase that ends before token end, not
// reaching back over token from. Phrases that hang on it with a preposition
// are part of it: "a representative of the World Bank".
func (a *analysis) phraseBefore(end, from int) nounPhrase {
	near := a.plainBefore(end, from)
	if near.empty() {
		return near
	}
	p := near
	for range 6 {
		i := p.first - 1
		if i <= from-1 || i < 0 {
			return p
		}
		if a.conjoins(i, p) {
			more := a.plainBefore(i, from)
			if more.empty() {
				return p
			}
			p = nounPhrase{first: more.first, last: p.last, head: more.head}
			continue
		}
		if !a.tokens[i].is(classPreposition) || a.tokens[i].capital() || a.tokens[i].is(classSubordinate) {
			return p
		}
		more := a.plainBefore(i, from)
		if more.empty() {
			// A preposition opens the clause: "In her speech Jane Doe said".
			return near
		}
		p = nounPhrase{first: more.first, last: p.last, head: more.last}
	}
	return p
}

// conjoins reports whether token i joins the capitalised phrase p to another
// one: "Policy and Research", "President and Founder".
func (a *analysis) conjoins(i int, p nounPhrase) bool {
	if !a.is(i, "and") && !a.is(i, "&") && !a.is(i, "y") && !a.is(i, "et") || i == 0 {
		return false
	}
	return a.tokens[p.first].capital() && a.tokens[i-1].capital()
}

// plainBefore returns the noun phrase without prepositions that ends before
// token end.
func (a *analysis) plainBefore(end, from int) nounPhrase {
	i := end
	for i > from && a.is(i-1, ")") {
		open := a.openBracket(i-1, from)
		if open < 0 {
			break
		}
		i = open
	}
	last := end
	for i > from && last-i < longestPhrase {
		t := a.tokens[i-1]
		if t.is(classPronoun|classWe|classI|classThey) && !a.possessive(i-1) && (!t.is(classArticle) || i == end) && t.more == 0 && !(t.shape == shapeUpper && t.span.Len() > 1) {
			if i == end {
				i--
			}
			break
		}
		if t.is(classArticle) && t.is(classPreposition) && a.lexicon.language != "en" {
			break // "du", "al": a preposition with its article
		}
		if t.is(classArticle) || t.is(classDeterminer) && !a.partOfName(i-1) {
			i--
			// "all of the", "both the", "one of them".
			if i > from && a.tokens[i-1].is(classDeterminer) && !a.tokens[i-1].is(classRelative) {
				i--
			}
			break
		}
		if a.is(i-1, "”") || a.is(i-1, "\"") {
			break
		}
		if a.stopsPhrase(i - 1) {
			break
		}
		i--
	}
	for i < last && a.tokens[i].kind == tokenMark || i < last && a.possessive(i) {
		i++
	}
	return nounPhrase{first: i, last: last, head: last}
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

// phraseAfter returns the noun phrase that starts at token i, not reaching
// token limit.
func (a *analysis) phraseAfter(i, limit int) nounPhrase {
	for i < limit && a.adverb(i) && !a.tokens[i].is(classDeterminer|classPronoun) {
		i++
	}
	p := nounPhrase{first: i, last: i, head: i}
	if i >= limit {
		return p
	}
	if a.tokens[i].is(classPronoun|classWe|classThey|classI) && !a.tokens[i].is(classArticle) {
		return nounPhrase{first: i, last: i + 1, head: i + 1}
	}
	inHead := true
	for j := i; j < limit && j-i < longestPhrase; j++ {
		t := a.tokens[j]
		switch {
		case j == i && t.is(classArticle|classDeterminer):
		case t.is(classPreposition) && !t.capital():
			if j == i || !a.joinsPhrase(j, limit) {
				return p
			}
			inHead = false
			continue
		case t.is(classArticle|classDeterminer) && a.tokens[j-1].is(classPreposition|classConjunction):
		case a.is(j, "and") || a.is(j, "et") || a.is(j, "y") || a.is(j, "e"):
			// "Policy and Research"; before a small word a new clause may start.
			if j == i || j+1 >= limit || !a.tokens[j+1].capital() || !a.tokens[j-1].capital() && !a.is(j-1, ".") {
				return p
			}
			continue
		case t.is(classPronoun) && a.tokens[j-1].is(classPreposition):
		case a.is(j, "(") && j > i:
			return p
		case t.kind == tokenMark && (a.is(j, "“") || a.is(j, "\"") || a.is(j, "‘")):
			n := a.nicknameEnd(j, limit)
			if n == j {
				return p
			}
			j = n - 1
		case t.is(classTime) && !inHead || t.is(classTime) && t.capital() && (j == i || !a.tokens[j-1].is(classArticle)):
			return p
		case a.adverb(j) && (j == i || !a.tokens[j-1].is(classArticle|classDeterminer)):
			return p
		case inHead && j > i && a.closedBy(j):
			return p
		case t.is(classAuxiliary) && !t.capital() && !a.possessive(j):
			return p
		case t.is(classSaying) && !t.capital():
			return p
		case t.is(classParticle) && j > i && a.tokens[j-1].capital():
		case a.stopsPhrase(j):
			return p
		}
		p.last = j + 1
		if inHead {
			p.head = j + 1
		}
	}
	return p
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
	}
	return false
}

// lowerWord is token i's word in small letters.
func (a *analysis) lowerWord(i int) string {
	var buf [64]byte
	return string(lower(buf[:0], a.word(a.tokens[i])))
}

// adverb reports whether token i is an adverb that may stand between a
// subject and its verb.
func (a *analysis) adverb(i int) bool {
	t := a.tokens[i]
	if t.kind != tokenWord || t.capital() {
		return false
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
		if t.kind != tokenWord || t.capital() || t.is(classArticle|classPreposition|classConjunction|classAuxiliary|classRelative|classVerb|classPronoun) || a.sayingAt(k) {
			return false
		}
		if k > j && t.is(classRole|classPerson) {
			return true
		}
	}
	return false
}

// closedBy reports whether the word at token j stands behind a phrase that is
// complete: a small word behind a name ("Nyström defended") or behind the noun
// of an office ("the moderator drew"), unless it is a noun itself.
func (a *analysis) closedBy(j int) bool {
	t, p := a.tokens[j], a.tokens[j-1]
	if t.kind != tokenWord || t.capital() || a.possessive(j) || t.is(classRole|classPerson|classOrg|classText|classPreposition|classConjunction|classParticle) {
		return false
	}
	if a.headAhead(j) {
		return false
	}
	if p.is(classRole) && !p.capital() {
		return a.lexicon.language == "en" && !a.plural(j)
	}
	return p.capital() && a.lexicon.language == "en" && !a.plural(j) && !a.tokens[j-1].is(classDeterminer|classArticle)
}
