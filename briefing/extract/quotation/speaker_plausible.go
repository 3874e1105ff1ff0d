package quotation

import (
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
)

// Plausible reports whether a subject can ask for something: somebody of the
// register, a name, or a noun for people, bodies or texts; no clause ("that he
// failed") and no thing ("a residence permit").
func (a *Attributed) Plausible(who prose.Speaker) bool {
	if who.Entity >= 0 {
		return true
	}
	words := strings.Fields(who.Who)
	if len(words) == 0 {
		return false
	}
	first := a.Lexicon.Classes[strings.ToLower(words[0])]
	if isAcronym(words[0]) {
		return true
	}
	if strings.EqualFold(words[0], "no") && len(words) > 1 && a.Lexicon.Language == "en" {
		return false // "no consultant has ever written down a bench"
	}
	if first&(prose.ClassRelative|prose.ClassSubordinate) != 0 && first&prose.ClassDeterminer == 0 || len(words) > 1 && first&prose.ClassPreposition != 0 {
		return false
	}
	// The head decides: "the voice of every State" is no State.
	head := words
	for i, w := range words {
		if i > 0 && a.Lexicon.Classes[strings.ToLower(w)]&prose.ClassPreposition != 0 && !unicode.IsUpper(prose.FirstRune(w)) {
			head = words[:i]
			break
		}
	}
	for i, w := range head {
		if i > 0 && unicode.IsUpper(prose.FirstRune(w)) || unicode.IsUpper(prose.FirstRune(w)) && first&(prose.ClassArticle|prose.ClassDeterminer) == 0 && (len(head) > 1 || !a.lonely(w)) {
			return true
		}
		w = strings.ToLower(w)
		c := a.Lexicon.Classes[w] | a.Lexicon.Classes[strings.TrimSuffix(w, "s")]
		if c&(prose.ClassRole|prose.ClassOccupation|prose.ClassPerson|prose.ClassOrg|prose.ClassText) != 0 || a.TagOfWord(w)&prose.TagActor != 0 || a.Romance() && a.OneOffice(w, prose.ClassRole|prose.ClassOccupation|prose.ClassPerson|prose.ClassOrg) != "" {
			return true
		}
	}
	last := strings.ToLower(head[len(head)-1])
	return strings.HasSuffix(last, "s") && len(head) <= 3 && first&(prose.ClassArticle|prose.ClassDeterminer) == 0 && !a.thingsInEnglish(last)
}

// thingsInEnglish reports whether a plural is one of an ordinary English word
// that is none for people: "problems", "measures".
func (a *Attributed) thingsInEnglish(w string) bool {
	if a.Lexicon.Language != "en" || !a.Inflected(w, 2) {
		return false
	}
	for _, cut := range [...][2]string{{"s", ""}, {"es", ""}, {"ies", "y"}, {"ves", "fe"}} {
		if stem, ok := strings.CutSuffix(w, cut[0]); ok && a.Lexicon.Has("human", stem+cut[1]) {
			return false
		}
	}
	return true
}

// lonely reports whether a word is one that only opens a sentence: a noun for
// people or a body has no capital of its own, nor has a Spanish verb ("Agregó").
func (a *Attributed) lonely(w string) bool {
	w = strings.ToLower(w)
	c := a.Lexicon.Classes[w]
	return c&(prose.ClassNoName|prose.ClassAdverb|prose.ClassPreposition|prose.ClassSubordinate) != 0 ||
		a.Lexicon.Language == "es" && c&(prose.ClassSay|prose.ClassFinite|prose.ClassAuxiliary) != 0 && !prose.GivenNames()[w] && !a.Lexicon.Has("surname", w)
}
