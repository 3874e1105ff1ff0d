package extract

import (
	_ "embed"
	"strings"
)

//go:embed given/names.txt
var givenNameFile string

// givenNames are words that people bear as given names, in small letters. They
// say that somebody is a person, and nothing else of them.
func givenNames() map[string]bool { return givenNameList.get() }

var givenNameList = wordList[map[string]bool]{make: func() map[string]bool {
	all := map[string]bool{}
	for name := range strings.Lines(givenNameFile) {
		all[strings.TrimSuffix(name, "\n")] = true
	}
	return all
}}

// hasGivenName reports whether a given name stands before the last word of a name.
func hasGivenName(words []string) bool {
	if len(words) < 2 {
		return false
	}
	for _, w := range words[:len(words)-1] {
		w = strings.TrimSuffix(w, ".")
		if len(w) < 3 {
			continue // an initial
		}
		names := givenNames()
		front, _, _ := strings.Cut(strings.ReplaceAll(w, "‑", "-"), "-")
		return names[w] || names[front]
	}
	return false
}

// officeInFront reports whether a name opens with a word for an office, and a
// given name follows: "Critic Jane Okoro".
func (a *analysis) officeInFront(e *entity) bool {
	return len(e.words) > 2 && e.first < len(a.tokens) && a.tokens[e.first].is(classRole|classPerson|classOccupation) && hasGivenName(e.words[1:])
}
