package register

import (
	"strings"

	"attache/briefing/extract/prose"
)

// withoutNameOfHolder leaves out of an office the name of who holds it or another
// one and what stands between: "ministre de la Santé Paule Lund au côté du
// ministre", "Jean Lund le directeur"; nothing is left of a mere name.
func (a *Registered) withoutNameOfHolder(words []string, who string) []string {
	for len(words) > 1 && a.hangsOpen(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) > 1 && (words[0] == "fois" || words[0] == "veces") {
		words = words[1:] // "plusieurs fois Premier ministre"
	}
	if len(words) == 1 && (a.thingOnly(words[0]) || a.Romance() && a.Lexicon.Has("no-office", words[0])) {
		return nil // also "femme"
	}
	if a.Romance() {
		for i := 1; i+1 < len(words); i++ {
			if c := a.classOf(words[i]); c&prose.ClassArticle != 0 && !a.contracted(words[i]) && a.officeWord(words[i+1]) && a.classOf(words[i-1])&(prose.ClassPreposition|prose.ClassConjunction|prose.ClassAdverb) == 0 && !strings.HasSuffix(words[i-1], ",") {
				words = words[i+1:] // "prévenu la ministre"
				break
			}
		}
	}
	if a.Romance() && len(words) > 1 && !a.lowerWord(words[0]) && !a.lowerWord(words[1]) && prose.GivenNames()[strings.ToLower(words[0])] && a.classOf(words[0])&nouns == 0 && !a.Lexicon.Has("role", strings.ToLower(words[0]+" "+words[1])) {
		return nil // "Bruno Le Maire", but "Alta Comisionada"
	}
	names := strings.Fields(who)
	for i := range words {
		if a.lowerWord(words[i]) || a.servesAnother(words[:i]) {
			continue
		}
		if i > 0 && len(names) > 1 && words[i] == names[len(names)-1] && a.officeWord(words[i-1]) && i+1 < len(words) {
			return words[:i] // "ingeniera Tarazona la entiende"
		}
		for n := min(len(words), i+4); n > i+1; n-- {
			if a.Register.IsPerson(words[i:n]) {
				return a.withoutHolder(words, i, n, who)
			}
		}
	}
	return words
}

// withoutHolder is what is left of an office with the name of a person at [i, n): what
// stands behind it, where that is an office too, or else what stands in front, if the
// person is the one who has it.
func (a *Registered) withoutHolder(words []string, i, n int, who string) []string {
	for k := n; k < len(words); k++ {
		if a.officeWord(words[k]) {
			return words[k:] // the office in front of the name is the last one
		}
		if k+1 < len(words) && a.classOf(words[k])&prose.ClassConjunction != 0 && a.classOf(words[len(words)-1])&prose.ClassRole != 0 {
			return words[k+1:] // "Secretary Lee Lund and Kestrian President"
		}
	}
	if n == len(words) && i > 0 && !strings.Contains(who, words[n-1]) {
		return nil
	}
	return words[:i]
}

// servesAnother reports whether words lead on to whom somebody serves or what they
// own: "adviser to President", "Okoro’s".
func (a *Registered) servesAnother(words []string) bool {
	for k := len(words) - 1; k >= 0; k-- {
		if strings.HasSuffix(words[k], "’s") || strings.HasSuffix(words[k], "'s") {
			return true
		}
		if a.lowerWord(words[k]) {
			return a.classOf(words[k])&(prose.ClassPreposition|prose.ClassArticle|prose.ClassParticle) != 0
		}
		if a.classOf(words[k])&(prose.ClassTitle|prose.ClassRole) == 0 {
			return false
		}
	}
	return false
}

// hangsOpen reports whether no office can end with a word: an open bracket, a
// preposition, a small word with its vowel left out.
func (a *Registered) hangsOpen(w string) bool {
	return strings.TrimLeft(w, "(,;") == "" || w == "called" || w == "named" || a.Romance() && (w == "auprès" || a.lowerWord(w) && (strings.HasSuffix(w, "’") || strings.HasSuffix(w, "'")))
}

// thingOnly reports whether a word in small letters is the noun of a paper, a text or
// a body and of no office: "quotidien" of "le quotidien Horizon".
func (a *Registered) thingOnly(w string) bool {
	c := a.classOf(w)
	return a.lowerWord(w) && c&(prose.ClassRole|prose.ClassOccupation|prose.ClassPerson) == 0 && (c&(prose.ClassText|prose.ClassWork|prose.ClassOrg) != 0 || a.Lexicon.Has("medium", strings.ToLower(w)))
}

// officeWord reports whether a word in small letters is the noun of an office.
func (a *Registered) officeWord(w string) bool {
	return a.lowerWord(w) && a.classOf(w)&prose.ClassRole != 0
}

// beyond reports whether a phrase that says when, before whom or how begins with
// the word at i.
func (a *Registered) beyond(words []string, i int) bool {
	if a.Lexicon.Language != "fr" || len(words[i]) > len("aux") {
		return false // they begin with "à", "au", "aux" or "en"
	}
	phrase := strings.ToLower(strings.TrimRight(words[i], ",.;"))
	for k := i + 1; k <= min(len(words)-1, i+2); k++ {
		phrase += " " + strings.ToLower(strings.TrimRight(words[k], ",.;"))
		if a.Lexicon.Has("beyond", phrase) {
			return true
		}
	}
	return false
}
