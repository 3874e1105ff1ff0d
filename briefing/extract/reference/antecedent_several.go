package reference

import (
	"strings"

	"attache/briefing/extract/prose"
)

// several reports whether a phrase means more than one person, whom no "he" or
// "she" can take up: "Some 870,000 people", "three residents", "les mères".
func (a *Resolved) several(who string) bool {
	words := a.HeadWords(strings.Fields(who))
	for _, w := range words {
		w = strings.ToLower(w)
		if strings.Trim(w, "0123456789.,") == "" && w != "1" || a.Lexicon.Has("several", w) {
			return true
		}
	}
	if a.Lexicon.Language != "en" || len(words) == 0 {
		return false // there the article says it
	}
	last := strings.ToLower(words[len(words)-1])
	return strings.HasSuffix(last, "s") && a.Lexicon.Classes[last]&(prose.ClassRole|prose.ClassPerson) != 0
}
