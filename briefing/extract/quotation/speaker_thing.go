package quotation

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// Thing reports whether a phrase that would be given as a speaker can only be
// a thing, a property or the beginning of a phrase: "his willingness", "a
// vigorous", "nevertheless". Somebody of the register, a name, and nouns for
// people, bodies and texts are none; of other words the ending decides.
func (a *Attributed) Thing(who prose.Speaker) bool {
	if who.Entity >= 0 || !who.Known() {
		return false
	}
	words := a.HeadWords(strings.Fields(who.Who))
	if len(words) == 0 {
		return true
	}
	if isAcronym(words[0]) {
		return false // "the WHO"
	}
	if front, _, _ := strings.Cut(who.Who, " "); a.Lexicon.Has("asks-which", front) {
		return true // "no voy a decir de qué país"
	}
	first := strings.ToLower(words[0])
	if c := a.Lexicon.Classes[first]; c&(prose.ClassSubordinate|prose.ClassRelative) != 0 && c&(prose.ClassDeterminer|prose.ClassArticle|prose.ClassPronoun|prose.ClassThey) == 0 {
		return true
	}
	if a.spanishThing(words) {
		return true
	}
	for i, w := range words {
		if unicode.IsUpper(prose.FirstRune(w)) && (i > 0 || !a.lonely(w)) || unicode.IsDigit(prose.FirstRune(w)) || a.actor(strings.ToLower(w)) {
			return false
		}
	}
	last := strings.ToLower(words[len(words)-1])
	if len(words) == 1 && a.Lexicon.Classes[last]&(prose.ClassAdverb|prose.ClassPreposition|prose.ClassConjunction) != 0 {
		return true
	}
	for _, ending := range a.Lexicon.Entries("thing-ending") {
		if strings.HasSuffix(last, ending) && len(last) > len(ending)+1 {
			return true
		}
	}
	if !a.Romance() || who.Behind || who.Who == who.Org || strings.ContainsAny(who.Who, "«“\"") || a.namedInMarks(who.Who) {
		return false
	}
	if last = last[a.Lexicon.Elision(last):]; len(words) < 3 && a.Lexicon.Classes[last]&(prose.ClassArticle|prose.ClassDeterminer) != 0 || a.Lexicon.Has("several", last) {
		words = strings.Fields(who.Who) // "l’un des organisateurs"
	}
	return !a.somebodyIn(words)
}

// namedInMarks reports whether the text puts a name between marks: « Un toit pour tous ».
func (a *Attributed) namedInMarks(name string) bool {
	before, _, found := strings.Cut(a.Text, name)
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " \u00a0\u2009\u202f"))
	return found && strings.ContainsRune("«“\"", r)
}

// somebodyIn reports whether a French or Spanish phrase in small letters has a word that
// lists or its ending make a person's, a group's, a medium's or a text's: "le fisc", "un
// horticulteur".
func (a *Attributed) somebodyIn(words []string) bool {
	head := true
	for i, w := range words {
		w = strings.ToLower(w)
		if i > 0 && head && a.demonym(w) {
			return true // "un senegalés", but "la política china"
		}
		head = head && a.Lexicon.Classes[w]&(prose.ClassArticle|prose.ClassDeterminer) != 0
		w = withoutEx(w[a.Lexicon.Elision(w):])
		if a.OpenTrade(w) || a.actor(w) && a.Lexicon.Classes[w]&prose.ClassWe == 0 {
			return true
		}
		for _, form := range a.singulars(w) {
			for _, list := range [...]string{"people", "kin", "member", "medium", "utterance"} {
				if a.Lexicon.Has(list, form) {
					return true
				}
			}
			for _, ending := range a.Lexicon.Entries("trade-ending") {
				if strings.HasSuffix(form, ending) && len(form) > len(ending)+2 && !a.Lexicon.Has("trade-not", form) {
					return true
				}
			}
		}
	}
	return false
}

// withoutEx is a noun without the prefix of who once was it: "exjueza", "ex-maire".
func withoutEx(w string) string {
	if rest, ok := strings.CutPrefix(w, "ex"); ok && len(rest) > 3 {
		return strings.TrimPrefix(rest, "-")
	}
	return w
}

// demonym reports whether a word in small letters calls people by where they are from.
func (a *Attributed) demonym(w string) bool {
	return slices.ContainsFunc(a.singulars(w), func(form string) bool { return a.Lexicon.Has("demonym", form) })
}

// singulars are the forms that a noun in small letters may have in the singular, itself
// among them.
func (a *Attributed) singulars(w string) []string {
	forms := []string{w}
	if one, ok := strings.CutSuffix(w, "s"); ok {
		forms = append(forms, one)
		if one, ok := strings.CutSuffix(one, "e"); ok && a.Lexicon.Language == "es" {
			forms = append(forms, one)
			if stem, ok := strings.CutSuffix(one, "on"); ok {
				forms = append(forms, stem+"ón")
			}
		}
	}
	if one, ok := strings.CutSuffix(w, "aux"); ok {
		forms = append(forms, one+"al")
	}
	return forms
}

// spanishThing reports whether the noun of a Spanish phrase, which follows its article
// or its number, is that of a thing: "los factores de miedo", "siete horas".
func (a *Attributed) spanishThing(words []string) bool {
	if a.Lexicon.Language != "es" {
		return false
	}
	for i, w := range words {
		if c := a.Lexicon.Classes[strings.ToLower(w)]; unicode.IsUpper(prose.FirstRune(w)) && (i > 0 || c&(prose.ClassArticle|prose.ClassDeterminer) == 0) {
			return false // a name
		}
		w = strings.ToLower(w)
		if c := a.Lexicon.Classes[w]; c&(prose.ClassArticle|prose.ClassDeterminer) != 0 || a.Lexicon.Has("several", w) || a.Lexicon.Has("possessive", w) || a.Lexicon.Has("demonstrative", w) {
			continue
		}
		for _, form := range [...]string{w, strings.TrimSuffix(w, "s"), strings.TrimSuffix(w, "es")} {
			if a.Lexicon.Has("thing-noun", form) {
				return true
			}
		}
		return false
	}
	return false
}

// isAcronym reports whether a word is written in capitals throughout.
func isAcronym(w string) bool { return len(w) > 2 && register.IsUpper(w) }

// actor reports whether a word in small letters stands for somebody or
// something that can speak.
func (a *Attributed) actor(w string) bool {
	w = w[a.Lexicon.Elision(w):]
	for _, form := range [...]string{w, strings.TrimSuffix(w, "s"), strings.TrimSuffix(w, "’s")} {
		if a.Lexicon.Classes[form]&(prose.ClassRole|prose.ClassOccupation|prose.ClassPerson|prose.ClassOrg|prose.ClassText|prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI) != 0 || a.Lexicon.Has("human", form) || a.TagOfWord(form)&prose.TagActor != 0 {
			return true
		}
	}
	return false
}
