package prose

// Textual reports whether the head of a phrase is a text.
func (a *Parsed) Textual(p NounPhrase) bool {
	return p.Head > p.First && a.Tokens[p.Head-1].Is(ClassText)
}

// HasRole reports whether a word of office stands in front of the head of a phrase.
func (a *Parsed) HasRole(p NounPhrase) bool {
	for i := p.First; i < p.Head; i++ {
		if a.Tokens[i].Is(ClassRole) {
			return true
		}
	}
	return false
}

// Definite reports whether token i is a definite article.
func (a *Parsed) Definite(i int) bool {
	switch a.LowerWord(i) {
	case "the", "le", "la", "l'", "el", "les", "los", "las":
		return true
	}
	return false
}

// DefiniteIn reports whether token i is a definite article, or a preposition that has
// taken one in: "du", "del".
func (a *Parsed) DefiniteIn(i int) bool {
	if a.Definite(i) {
		return true
	}
	switch a.LowerWord(i) {
	case "du", "au", "del", "al":
		return a.Romance()
	}
	return false
}

// towards reports whether token i is an article that holds the preposition "a" or
// "à": who follows is spoken to, and "al salir" is a time.
func (a *Parsed) towards(i int) bool {
	switch a.LowerWord(i) {
	case "al":
		return a.Lexicon.Language == "es"
	case "au", "aux":
		return a.Lexicon.Language == "fr"
	}
	return false
}

// Indefinite reports whether token i opens a phrase for somebody who has not
// been named: "a", "one", "another".
func (a *Parsed) Indefinite(i int) bool {
	return IndefiniteWord(a.LowerWord(i))
}

// IndefiniteWord reports whether a word in small letters opens such a phrase.
func IndefiniteWord(w string) bool {
	switch w {
	case "a", "an", "one", "another", "some", "un", "une", "una", "uno", "otro", "otra":
		return true
	}
	return false
}
