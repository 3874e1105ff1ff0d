package extract

import (
	"strings"
	"unicode"
)

// plausible reports whether a subject can ask for something: somebody of the
// register, a name, or a noun for people, bodies or texts; no clause ("that he
// failed") and no thing ("a residence permit").
func (a *analysis) plausible(who speaker) bool {
	if who.entity >= 0 {
		return true
	}
	words := strings.Fields(who.Who)
	if len(words) == 0 {
		return false
	}
	first := a.lexicon.classes[strings.ToLower(words[0])]
	if first&(classRelative|classSubordinate) != 0 && first&classDeterminer == 0 || len(words) > 1 && first&classPreposition != 0 {
		return false
	}
	// The head decides: "the voice of every State" is no State.
	head := words
	for i, w := range words {
		if i > 0 && a.lexicon.classes[strings.ToLower(w)]&classPreposition != 0 && !unicode.IsUpper(firstRune(w)) {
			head = words[:i]
			break
		}
	}
	for i, w := range head {
		if i > 0 && unicode.IsUpper(firstRune(w)) || unicode.IsUpper(firstRune(w)) && first&(classArticle|classDeterminer) == 0 && (len(head) > 1 || !a.lonely(w)) {
			return true
		}
		w = strings.ToLower(w)
		c := a.lexicon.classes[w] | a.lexicon.classes[strings.TrimSuffix(w, "s")]
		if c&(classRole|classOccupation|classPerson|classOrg|classText) != 0 || a.tagOfWord(w)&tagActor != 0 {
			return true
		}
	}
	last := strings.ToLower(head[len(head)-1])
	return strings.HasSuffix(last, "s") && len(head) <= 3 && first&(classArticle|classDeterminer) == 0 && !a.thingsInEnglish(last)
}

// thingsInEnglish reports whether a plural is one of an ordinary English word
// that is none for people: "problems", "measures".
func (a *analysis) thingsInEnglish(w string) bool {
	if a.lexicon.language != "en" || !a.inflected(w, 2) {
		return false
	}
	for _, cut := range [...][2]string{{"s", ""}, {"es", ""}, {"ies", "y"}, {"ves", "fe"}} {
		if stem, ok := strings.CutSuffix(w, cut[0]); ok && a.lexicon.has("human", stem+cut[1]) {
			return false
		}
	}
	return true
}

// lonely reports whether a word is one that only opens a sentence: a noun for
// people or a body has no capital of its own.
func (a *analysis) lonely(w string) bool {
	return a.lexicon.classes[strings.ToLower(w)]&(classNoName|classAdverb|classPreposition|classSubordinate) != 0
}
