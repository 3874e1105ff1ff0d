package prose

import "strings"

// InfinitiveFrench reports whether a word ends as a French infinitive.
func InfinitiveFrench(w string) bool {
	for _, end := range [...]string{"er", "ir", "re", "oir"} {
		if len(w) > 3 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// InfinitiveSpanish reports whether a word ends as a Spanish infinitive.
func InfinitiveSpanish(w string) bool {
	for _, end := range [...]string{"ar", "er", "ir", "ír", "arse", "erse", "irse", "arlo", "erlo", "arla", "erla", "arlos", "erlos", "arlas", "erlas", "irlo", "irla", "arles", "erles", "irles"} {
		if len(w) > 2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// VerbOpens reports whether nothing but small words stands between token from
// and the verb at token v.
func (a *Parsed) VerbOpens(v, from int) bool {
	for j := v - 1; j > from; j-- {
		if a.Is(j, ",") {
			from = j // an adverbial in front: "En declaraciones a los medios, ha añadido"
			break
		}
		if !a.Clitic(j) && !a.Auxiliary(j) && !a.Adverb(j) {
			break
		}
	}
	for j := from; j < v; j++ {
		if !a.Clitic(j) && !a.Auxiliary(j) && !a.Adverb(j) && a.Tokens[j].Kind != TokenMark && !a.Tokens[j].Is(ClassConjunction) {
			return false
		}
	}
	return true
}

// ObjectPronoun reports whether token i is "lo", "la", "le", "l’" or "se",
// and no article of a noun behind it.
func (a *Parsed) ObjectPronoun(i int) bool {
	switch a.LowerWord(i) {
	case "lo", "la", "le", "les", "los", "las", "l'", "l’", "se", "nos", "nous", "me":
		return true
	}
	return false
}

// announces reports whether token i says in French or Spanish what a heading
// announces, and whose it is: the "Déclaration" of "Déclaration de Jane Okoro",
// which is no part of the name.
func (a *Parsed) announces(i int) bool {
	return a.Romance() && a.Listed("statement", i) && a.Listed("statement-by", i+1)
}

// Linking reports whether t joins a noun to what it is of.
func (a *Parsed) Linking(t Token) bool {
	switch strings.ToLower(a.Word(t)) {
	case "of", "de", "des", "du", "d’", "d'", "del":
		return true
	}
	return false
}

// Auxiliary reports whether token i is an auxiliary verb.
func (a *Parsed) Auxiliary(i int) bool {
	t := a.Tokens[i]
	if !t.Is(ClassAuxiliary) || t.Capital() {
		return false
	}
	// "’s" is one after a pronoun only.
	return !a.Possessive(i) || i > 0 && a.Tokens[i-1].Is(ClassPronoun|ClassThey|ClassRelative)
}

// Clitic reports whether token i is an object pronoun before a verb.
func (a *Parsed) Clitic(i int) bool {
	t := a.Tokens[i]
	return t.Is(ClassClitic) && !t.Capital() && !t.Is(ClassInverted)
}

// Participle reports whether token i is a participle that opens a phrase:
// "speaking to reporters".
func (a *Parsed) Participle(i int) bool {
	t := a.Tokens[i]
	if t.Is(ClassSaying) {
		return true
	}
	w := a.Word(t)
	ending := participles[a.Lexicon.Language]
	if i := strings.LastIndex(w, "ándo"); a.Lexicon.Language == "es" && t.Kind == TokenWord {
		if i < 0 {
			i = strings.LastIndex(w, "iéndo")
		}
		if i > 0 && len(w)-i <= len("iéndoles") {
			w = w[:i] + ending // "Basándose", "Pidiéndoles"
		}
	}
	return ending != "" && t.Kind == TokenWord && len(w) > len(ending)+2 && w[len(w)-len(ending):] == ending && !t.Is(ClassPortfolio|ClassRole|ClassPerson|ClassOrg|ClassText|ClassPreposition) &&
		(!t.Capital() || a.OpensSentence(i))
}

// LongestWhen is how many tokens may say when, in front of a Spanish subject.
const LongestWhen = 7

// onlyWhenSpanish reports whether a phrase says nothing but when: "Una vez".
func (a *Parsed) onlyWhenSpanish(p NounPhrase) bool {
	if a.Lexicon.Language != "es" || p.Last-p.First > LongestWhen || p.Last-p.First < 2 {
		return false
	}
	if a.Indefinite(p.First) && !a.Tokens[p.First+1].Capital() && a.Tokens[p.First+1].Is(ClassTime|ClassPeriod) {
		return true // "un lunes de garúa"
	}
	noun := false
	for j := p.First; j < p.Last; j++ {
		noun = noun || a.Listed("time-noun", j)
		if t := a.Tokens[j]; !a.Listed("time-noun", j) && !a.Listed("time-beside", j) && t.Kind != TokenNumber && !t.Is(ClassArticle|ClassDeterminer) && !a.Is(j, "cada") && !a.Is(j, "Cada") {
			return false
		}
	}
	return noun
}
