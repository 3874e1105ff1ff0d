package prose

// longestShortTitle is how many bytes a title has at most that a dot shortens:
// "Capt.".
const longestShortTitle = 5

// InnerMark reports whether the mark at token i can stand inside a noun
// phrase: the dot of "Mr.", a hyphen, an ampersand, an asterisk.
func (a *Parsed) InnerMark(i int) bool {
	switch a.Word(a.Tokens[i]) {
	case ".":
		return i > 0 && (a.Tokens[i-1].Is(ClassTitle) && a.Tokens[i-1].Span.Len() <= longestShortTitle && !a.wholeTitle(i-1) || a.Tokens[i-1].Is(ClassAbbreviation) || a.initial(i-1))
	case "-", "‐", "‑", "&", "/", "*", "†", "%", "$", "’", "'":
		return true
	}
	return false
}

// wholeTitle reports whether the French or Spanish title at token i is a whole word, which
// no dot shortens: "le dijo el juez."
func (a *Parsed) wholeTitle(i int) bool {
	return a.Romance() && a.Tokens[i].Is(ClassRole) && !a.Tokens[i].Capital()
}

// Plural reports whether token i looks like a plural noun or a name of several.
func (a *Parsed) Plural(i int) bool {
	w := a.Word(a.Tokens[i])
	return a.Tokens[i].Kind == TokenWord && len(w) > 3 && w[len(w)-1] == 's' && !a.Tokens[i].Is(ClassAdverb|ClassPreposition)
}

// partOfName reports whether the determiner at token i is the inside of a name.
func (a *Parsed) partOfName(i int) bool {
	return a.Tokens[i].Capital() && !a.OpensSentence(i) && !a.Tokens[i].Is(ClassArticle)
}

// OpenBracket is the token of the bracket that the one at token i closes, -1
// when it is too far.
func (a *Parsed) OpenBracket(i, from int) int {
	for j := i - 1; j >= max(from, i-16); j-- {
		if a.Is(j, "(") {
			return j
		}
	}
	return -1
}

// joinsPhrase reports whether the preposition at token j hangs a further
// phrase on the one before it, rather than opening a place or a time.
func (a *Parsed) joinsPhrase(j, limit int) bool {
	if j+1 >= limit {
		return false
	}
	n := a.Tokens[j+1]
	if n.Is(ClassTime|ClassPeriod) || n.Kind == TokenNumber {
		return false
	}
	switch a.LowerWord(j) {
	case "of", "for", "from", "at", "with", "de", "du", "des", "del", "d'", "d’", "à", "au", "aux", "para", "la":
		return true
	case "in", "on", "against", "to", "en":
		return true
	case "по":
		return a.Lexicon.Language == "ru"
	}
	return a.causeJoined(j, limit)
}

// causeJoined reports whether the Spanish preposition at token j leads, in the name of a
// body, to what that is for or against: "la Red por la Infancia", "el Comité contra la
// Tortura", but "la Fiscalía contra Ana Quispe".
func (a *Parsed) causeJoined(j, limit int) bool {
	if a.Lexicon.Language != "es" || j == 0 || !a.Tokens[j-1].Capital() || !a.Is(j, "por") && !a.Is(j, "contra") && !a.Is(j, "sobre") && !a.Is(j, "sin") && !a.Is(j, "entre") && !a.Is(j, "tras") {
		return false
	}
	next := j + 1
	for next < limit && a.Tokens[next].Is(ClassArticle) && !a.Tokens[next].Capital() {
		next++
	}
	if next >= limit || !a.Tokens[next].Capital() || a.Tokens[next].Is(ClassOrg|ClassRole|ClassTitle|ClassTime|ClassPlace|ClassWork) || a.Tokens[next].Shape == ShapeUpper || next == j+1 && (a.givenAt(next) || a.Is(j, "por") && !a.Common(next) && !a.FieldOf(next)) {
		return false
	}
	for k := j - 1; k >= max(0, j-7); k-- {
		if t := a.Tokens[k]; t.Capital() && t.Is(ClassOrg) {
			return true
		} else if t.Kind != TokenWord || !t.Capital() && !t.Is(ClassPreposition|ClassArticle|ClassParticle) {
			return false
		}
	}
	return false
}

// LowerWord is token i's word in small letters; "" where there is none.
func (a *Parsed) LowerWord(i int) string {
	if i < 0 || i >= len(a.Tokens) {
		return ""
	}
	if id := a.Tokens[i].Word; id != 0 {
		return a.Lexicon.Vocabulary.words[id]
	}
	if i >= len(a.lowered) {
		return small(a.Word(a.Tokens[i])) // while the text is still cut into tokens
	}
	if a.lowered[i] == "" {
		a.lowered[i] = small(a.Word(a.Tokens[i]))
	}
	return a.lowered[i]
}

// Adverb reports whether token i is an adverb that may stand between a
// subject and its verb.
func (a *Parsed) Adverb(i int) bool {
	t := a.Tokens[i]
	if t.Kind != TokenWord || t.Capital() || t.Is(ClassPortfolio) {
		return false // also the "Family" of "Minister for Family Affairs"
	}
	if t.Is(ClassAdverb) {
		return true
	}
	w := a.Word(t)
	n := len(w)
	if i > 0 && a.Tokens[i-1].Is(ClassArticle) {
		return false
	}
	switch a.Lexicon.Language {
	case "en":
		return n > 4 && w[n-2:] == "ly" && !t.Is(ClassRole|ClassOrg|ClassText)
	case "fr", "es":
		return n > 6 && (w[n-5:] == "ement" || w[n-5:] == "mente")
	}
	return false
}

// behindOwner reports whether the word at token j stands behind the ending of a
// possessive, as it would behind an article: "the study’s first author", "the
// club’s first president".
func (a *Parsed) behindOwner(j int) bool {
	return a.Possessive(j-1) || a.Is(j-1, "’") || a.Is(j-1, "'")
}

// headAhead reports whether small words lead on to the noun of an office:
// "Republican political consultant", "State University political scientist".
func (a *Parsed) headAhead(j int) bool {
	for k := j; k < min(len(a.Tokens), j+4); k++ {
		t := a.Tokens[k]
		if k > j && t.Capital() && t.Kind == TokenWord && !a.Possessive(k) {
			return true // "Democratic front-runner Hillary Clinton"
		}
		if t.Kind != TokenWord || t.Capital() || a.PastTense(k) || t.Is(ClassArticle|ClassPreposition|ClassConjunction|ClassAuxiliary|ClassRelative|ClassVerb|ClassPronoun) || a.SayingAt(k) {
			return false
		}
		if k > j && t.Is(ClassRole|ClassPerson) {
			return true
		}
	}
	return false
}

// PastTense reports whether token i looks like a verb in the past.
func (a *Parsed) PastTense(i int) bool {
	w := a.Word(a.Tokens[i])
	return len(w) > 4 && w[len(w)-2:] == "ed" || a.Tokens[i].Is(ClassVerb|ClassLead)
}

// closedBy reports whether the word at token j stands behind a phrase that is
// complete: a small word behind a name ("Nyström defended") or behind the noun
// of an office ("the moderator drew"), unless it is a noun itself.
func (a *Parsed) closedBy(j int) bool {
	if a.VerbByArticle(j) {
		return true
	}
	t, p := a.Tokens[j], a.Tokens[j-1]
	if t.Kind != TokenWord || t.Capital() || a.Possessive(j) || t.Is(ClassRole|ClassPerson|ClassOrg|ClassText|ClassPreposition|ClassConjunction|ClassParticle|ClassPortfolio) {
		return false
	}
	if a.headAhead(j) || a.kindOfSomebody(j) {
		return false
	}
	if p.Is(ClassRole) && !p.Capital() {
		return a.Lexicon.Language == "en" && !a.Plural(j)
	}
	if a.Romance() {
		return a.behindHolder(j)
	}
	return p.Capital() && a.Lexicon.Language == "en" && !a.Plural(j) && !a.Tokens[j-1].Is(ClassDeterminer|ClassArticle)
}

// kindOfSomebody reports whether the word at token j is the noun for a person
// behind a name that an article for one thing opens: "one Okoro confidant",
// "another Harbour Watch user".
func (a *Parsed) kindOfSomebody(j int) bool {
	if a.Lexicon.Language != "en" || !a.Listed("human", j) {
		return false
	}
	k := j - 1
	for k > 0 && a.Tokens[k].Capital() && !a.OpensSentence(k) && k > j-LongestName {
		k--
	}
	return k < j-1 && a.Indefinite(k)
}
