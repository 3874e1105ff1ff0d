package prose

import (
	_ "embed"
	"strings"
)

//go:embed given/names.txt
var givenNameFile string

// GivenNames are words that people bear as given names, in small letters. They
// say that somebody is a person, and nothing else of them.
func GivenNames() map[string]bool { return givenNameList.get() }

var givenNameList = wordList[map[string]bool]{make: func() map[string]bool {
	all := map[string]bool{}
	for name := range strings.Lines(givenNameFile) {
		all[strings.TrimSuffix(name, "\n")] = true
	}
	return all
}}

// HasGivenName reports whether a given name stands before the last word of a name.
func HasGivenName(words []string) bool {
	if len(words) < 2 {
		return false
	}
	for _, w := range words[:len(words)-1] {
		w = strings.TrimSuffix(w, ".")
		if len(w) < 3 {
			continue // an initial
		}
		names := GivenNames()
		front, _, _ := strings.Cut(strings.ReplaceAll(w, "‑", "-"), "-")
		return names[w] || names[front]
	}
	return false
}

// givenAt reports whether a given name in capitals stands at token i.
func (a *Parsed) givenAt(i int) bool {
	t := a.Tokens[i]
	if t.Kind != TokenWord || t.Shape != ShapeCapital || t.Span.Len() < 3 {
		return false
	}
	front, _, _ := strings.Cut(a.LowerWord(i), "-")
	return GivenNames()[front]
}

// bareTitle reports whether the Spanish title at the front of the name at [first, last)
// has no article, as titles do, and so is a given name: "dijo Reina Isabel Funes", but
// "la Reina Isabel Funes", "Rey Carlos III".
func (a *Parsed) bareTitle(first, last int) bool {
	return a.Lexicon.Language == "es" && last-first > 2 && a.Tokens[last-1].Shape == ShapeCapital && (first == 0 || !a.DefiniteIn(first-1))
}
