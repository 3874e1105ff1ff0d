package extract

import (
	"strings"
	"unicode"
)

// thing reports whether a phrase that would be given as a speaker can only be
// a thing, a property or the beginning of a phrase: "his willingness", "a
// vigorous", "nevertheless". Somebody of the register, a name, and nouns for
// people, bodies and texts are none; of other words the ending decides.
func (a *analysis) thing(who speaker) bool {
	if who.entity >= 0 || !who.known() {
		return false
	}
	words := a.headWords(strings.Fields(who.Who))
	if len(words) == 0 {
		return true
	}
	first := strings.ToLower(words[0])
	if c := a.lexicon.classes[first]; c&(classSubordinate|classRelative) != 0 && c&(classDeterminer|classArticle|classPronoun|classThey) == 0 {
		return true
	}
	for i, w := range words {
		if unicode.IsUpper(firstRune(w)) && (i > 0 || !a.lonely(w)) || unicode.IsDigit(firstRune(w)) || a.actor(strings.ToLower(w)) {
			return false
		}
	}
	last := strings.ToLower(words[len(words)-1])
	if len(words) == 1 && a.lexicon.classes[last]&(classAdverb|classPreposition|classConjunction) != 0 {
		return true
	}
	for _, ending := range a.lexicon.entries("thing-ending") {
		if strings.HasSuffix(last, ending) && len(last) > len(ending)+1 {
			return true
		}
	}
	return false
}

// headWords are the words up to the first preposition: the head of "the voice
// of every State" is "the voice". Marks stay out.
func (a *analysis) headWords(words []string) []string {
	var head []string
	for i, w := range words {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if w == "" {
			continue
		}
		if i > 0 && a.lexicon.classes[w]&(classPreposition|classRelative) != 0 {
			break
		}
		head = append(head, w)
	}
	return head
}

// actor reports whether a word in small letters stands for somebody or
// something that can speak.
func (a *analysis) actor(w string) bool {
	w = w[a.lexicon.elision(w):]
	for _, form := range [...]string{w, strings.TrimSuffix(w, "s"), strings.TrimSuffix(w, "’s")} {
		if a.lexicon.classes[form]&(classRole|classOccupation|classPerson|classOrg|classText|classPronoun|classThey|classWe|classI) != 0 || a.lexicon.has("human", form) || a.tagOfWord(form)&tagActor != 0 {
			return true
		}
	}
	return false
}
