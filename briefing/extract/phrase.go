package extract

import "strings"

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
		return !a.innerMark(i) && !a.pluralPossessive(i)
	}
	if t.capital() && !a.opensSentence(i) {
		return t.is(classTime) && (i == 0 || !a.tokens[i-1].is(classArticle))
	}
	if a.possessive(i) {
		return a.tokens[i-1].is(classPronoun | classThey | classRelative)
	}
	if t.is(classSay|classSayBase) && a.sayingAt(i) || t.is(classSaying) && !t.is(classRole|classPerson|classText|classOrg) && (i == 0 || !a.tokens[i-1].is(classArticle|classDeterminer)) {
		return true
	}
	return t.is(classAuxiliary|classRelative|classSubordinate|classPronoun|classConjunction|classVerb) && !t.is(classRole|classPerson|classArticle) || t.is(classPreposition)
}

// pluralPossessive reports whether the apostrophe at token i stands behind the
// plural of those whose body follows: "the Lund Tenants’ Assembly".
func (a *analysis) pluralPossessive(i int) bool {
	if a.lexicon.language != "en" || !a.is(i, "’") && !a.is(i, "'") || i == 0 || i+1 >= len(a.tokens) || a.tokens[i-1].span.End != a.tokens[i].span.Start || !a.plural(i-1) {
		return false
	}
	n := a.tokens[i+1]
	return a.tokens[i].span.End < n.span.Start && a.tokens[i-1].capital() && n.capital() && !a.opensSentence(i+1)
}

// sayingAt reports whether token i is a finite verb of saying and not the
// noun of the same form.
func (a *analysis) sayingAt(i int) bool {
	t := a.tokens[i]
	if !t.is(classSay | classSayBase) {
		return false
	}
	if t.capital() {
		// A verb without a subject may open the sentence: "Añadió que …".
		return a.lexicon.language == "es" && t.is(classSay) && a.opensSentence(i)
	}
	if i == 0 || t.more > 0 {
		return t.is(classSay)
	}
	p := a.tokens[i-1]
	if a.saidOfItself(i) || a.mereParticiple(i) || a.mereAdjective(i) {
		return false
	}
	switch {
	case p.kind == tokenNumber && a.plural(i):
		return false
	case p.is(classDeterminer) && !p.is(classArticle) && p.kind == tokenWord && a.lexicon.language == "en" && a.plural(i) && !p.is(classThey|classRelative):
		return false // "a few questions"
	case a.romance() && i > 1 && p.is(classDeterminer) && !p.is(classArticle|classPronoun|classRelative) && a.tokens[i-2].is(classPreposition):
		return false // "respondió con otra pregunta"
	case a.modifies(i-1) && a.plural(i):
		return false // "a flurry of late-night tweets"
	case (a.is(i-1, "l'") || a.is(i-1, "l’") || a.is(i-1, "le") || a.is(i-1, "lo")) && t.is(classSay) && a.likenessWord(i-2):
		return true // "comme l'explique X"
	case t.is(classSay) && a.pastInSpanish(i) && strings.HasSuffix(a.word(t), "ó"):
		return true // "Esta afirmó": no noun ends like that
	case p.is(classArticle) && !p.is(classPronoun), a.possessive(i-1) && !a.tokens[max(i-2, 0)].is(classPronoun|classThey|classRelative):
		return false
	case p.is(classPreposition) && !p.is(classAdverb) && p.kind == tokenWord && !p.is(classSubordinate) && p.more == 0 && !p.capital():
		return false
	case t.is(classSay):
		return true
	}
	// The base form needs a subject that takes it.
	return p.is(classWe|classI|classThey|classPerson|classAuxiliary|classAdverb) || a.plural(i-1) && !a.ofOneName(i)
}

// ofOneName reports whether a name with an article for one thing stands before
// token i, which then is its noun: "a United Nations report".
func (a *analysis) ofOneName(i int) bool {
	if a.lexicon.language != "en" {
		return false
	}
	j := i - 1
	for j > 0 && j > i-6 && a.tokens[j].capital() && !a.tokens[j].is(classArticle) {
		j--
	}
	w := a.lowerWord(j)
	return j < i-1 && (w == "a" || w == "an")
}

// modifies reports whether token i stands between a preposition and a noun: an
// adjective with a hyphen.
func (a *analysis) modifies(i int) bool {
	t := a.tokens[i]
	return i > 0 && t.kind == tokenWord && !t.capital() && strings.IndexByte(a.word(t), '-') > 0 && a.tokens[i-1].is(classPreposition)
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
			if a.lexicon.language == "en" && a.is(i, "in") && i > from && a.is(i-1, "and") && p.head == near.head && a.textual(near) {
				return nounPhrase{} // "Okoro supports it and in a statement praised"
			}
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
			if j == i || !a.joinsPhrase(j, limit) || a.whereSaid(j, limit) {
				return p
			}
			inHead = false
			continue
		case t.is(classArticle|classDeterminer) && a.tokens[j-1].is(classPreposition|classConjunction):
		case a.is(j, "and") || a.is(j, "et") || a.is(j, "y") || a.is(j, "e"):
			// "Policy and Research"; before a small word a new clause may start.
			if a.joinsOffices(j, limit) {
				continue // "sa collègue et amie Sandra"
			}
			if j == i || j+1 >= limit || !a.tokens[j+1].capital() || !a.tokens[j-1].capital() && !a.is(j-1, ".") {
				return p
			}
			continue
		case t.is(classPronoun) && a.tokens[j-1].is(classPreposition):
		case a.is(j, "(") && j > i, j > i && t.is(classThey) && !t.is(classArticle|classDeterminer|classPreposition) && !t.capital() && !a.tokens[j-1].is(classPreposition):
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
		case t.is(classAuxiliary) && !t.capital() && !a.possessive(j), j > i && a.bareClitic(j), !inHead && a.verbByArticle(j), j > i && (a.pastInSpanish(j) || a.finiteSpanish(j)), j > i && a.objectSpanish(j):
			return p
		case t.is(classSaying) && !t.capital() && (j == i || !a.tokens[j-1].is(classArticle|classDeterminer)):
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
