package extract

import "strings"

// several reports whether a phrase means more than one person, whom no "he" or
// "she" can take up: "Some 870,000 people", "three residents", "les mères".
func (a *analysis) several(who string) bool {
	words := a.headWords(strings.Fields(who))
	for _, w := range words {
		w = strings.ToLower(w)
		if strings.Trim(w, "0123456789.,") == "" && w != "1" || a.lexicon.has("several", w) {
			return true
		}
	}
	if a.lexicon.language != "en" || len(words) == 0 {
		return false // there the article says it
	}
	last := strings.ToLower(words[len(words)-1])
	return strings.HasSuffix(last, "s") && a.lexicon.classes[last]&(classRole|classPerson) != 0
}
