package prose

import "strings"

// stopsPhrase reports whether a word cannot be part of a noun phrase.
func (a *Parsed) stopsPhrase(i int) bool {
	t := a.Tokens[i]
	if t.Kind == TokenMark {
		return !a.InnerMark(i) && !a.pluralPossessive(i)
	}
	if t.Capital() && !a.OpensSentence(i) {
		return t.Is(ClassTime) && (i == 0 || !a.Tokens[i-1].Is(ClassArticle))
	}
	if a.Possessive(i) {
		return a.Tokens[i-1].Is(ClassPronoun | ClassThey | ClassRelative)
	}
	if t.Is(ClassSay|ClassSayBase) && a.SayingAt(i) || t.Is(ClassSaying) && !t.Is(ClassRole|ClassPerson|ClassText|ClassOrg) && (i == 0 || !a.Tokens[i-1].Is(ClassArticle|ClassDeterminer)) {
		return true
	}
	return t.Is(ClassAuxiliary|ClassRelative|ClassSubordinate|ClassPronoun|ClassConjunction|ClassVerb) && !t.Is(ClassRole|ClassPerson|ClassArticle) || t.Is(ClassPreposition)
}

// pluralPossessive reports whether the apostrophe at token i stands behind the
// plural of those whose body follows: "the Lund Tenants’ Assembly".
func (a *Parsed) pluralPossessive(i int) bool {
	if a.Lexicon.Language != "en" || !a.Is(i, "’") && !a.Is(i, "'") || i == 0 || i+1 >= len(a.Tokens) || a.Tokens[i-1].Span.End != a.Tokens[i].Span.Start || !a.Plural(i-1) {
		return false
	}
	n := a.Tokens[i+1]
	return a.Tokens[i].Span.End < n.Span.Start && a.Tokens[i-1].Capital() && n.Capital() && !a.OpensSentence(i+1)
}

// SayingAt reports whether token i is a finite verb of saying and not the
// noun of the same form.
func (a *Parsed) SayingAt(i int) bool {
	t := a.Tokens[i]
	if !t.Is(ClassSay | ClassSayBase) {
		return false
	}
	if t.Capital() {
		// A verb without a subject may open the sentence: "Añadió que …".
		return a.Lexicon.Language == "es" && t.Is(ClassSay) && a.OpensSentence(i)
	}
	if i == 0 || t.More > 0 {
		return t.Is(ClassSay)
	}
	p := a.Tokens[i-1]
	if a.saidOfItself(i) || a.mereParticiple(i) || a.mereAdjective(i) {
		return false
	}
	switch {
	case p.Kind == TokenNumber && a.Plural(i):
		return false
	case p.Is(ClassDeterminer) && !p.Is(ClassArticle) && p.Kind == TokenWord && a.Lexicon.Language == "en" && a.Plural(i) && !p.Is(ClassThey|ClassRelative):
		return false // "a few questions"
	case a.Romance() && i > 1 && p.Is(ClassDeterminer) && !p.Is(ClassArticle|ClassPronoun|ClassRelative) && a.Tokens[i-2].Is(ClassPreposition):
		return false // "respondió con otra pregunta"
	case a.modifies(i-1) && a.Plural(i):
		return false // "a flurry of late-night tweets"
	case (a.Is(i-1, "l'") || a.Is(i-1, "l’") || a.Is(i-1, "le") || a.Is(i-1, "lo")) && t.Is(ClassSay) && a.LikenessWord(i-2):
		return true // "comme l'explique X"
	case t.Is(ClassSay) && a.PastInSpanish(i) && strings.HasSuffix(a.Word(t), "ó"):
		return true // "Esta afirmó": no noun ends like that
	case a.pointsBeforeVerb(i):
		return true // "Esta dijo"
	case p.Is(ClassArticle) && !p.Is(ClassPronoun), a.Possessive(i-1) && !a.Tokens[max(i-2, 0)].Is(ClassPronoun|ClassThey|ClassRelative):
		return false
	case p.Is(ClassPreposition) && !p.Is(ClassAdverb) && p.Kind == TokenWord && !p.Is(ClassSubordinate) && p.More == 0 && !p.Capital():
		return false
	case t.Is(ClassSay):
		return true
	}
	if a.Lexicon.Language == "en" && a.LowerWord(i-1) == "one" {
		return false // "asked only one question"
	}
	// The base form needs a subject that takes it.
	return p.Is(ClassWe|ClassI|ClassThey|ClassPerson|ClassAuxiliary|ClassAdverb) || a.Plural(i-1) && !a.ofOneName(i)
}

// ofOneName reports whether a name with an article for one thing stands before
// token i, which then is its noun: "a United Nations report".
func (a *Parsed) ofOneName(i int) bool {
	if a.Lexicon.Language != "en" {
		return false
	}
	j := i - 1
	for j > 0 && j > i-6 && a.Tokens[j].Capital() && !a.Tokens[j].Is(ClassArticle) {
		j--
	}
	w := a.LowerWord(j)
	return j < i-1 && (w == "a" || w == "an")
}

// modifies reports whether token i stands between a preposition and a noun: an
// adjective with a hyphen.
func (a *Parsed) modifies(i int) bool {
	t := a.Tokens[i]
	return i > 0 && t.Kind == TokenWord && !t.Capital() && strings.IndexByte(a.Word(t), '-') > 0 && a.Tokens[i-1].Is(ClassPreposition)
}
