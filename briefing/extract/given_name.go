package extract

import (
	"embed"
	"strings"
	"sync"
)

//go:embed given
var givenNameFiles embed.FS

// givenNames says of given names that men alone or women alone bear whose they
// are. Names of both are not among them.
var givenNames = sync.OnceValue(func() map[string]gender {
	all := map[string]gender{}
	for file, g := range map[string]gender{"male": genderMale, "female": genderFemale} {
		data, err := givenNameFiles.ReadFile("given/" + file + ".txt")
		if err != nil {
			panic("extract: given names are not embedded: " + err.Error())
		}
		for name := range strings.Lines(string(data)) {
			all[strings.TrimSuffix(name, "\n")] = g
		}
	}
	return all
})

// leaning is what the given name lets expect of a person. It only chooses among
// those whom a pronoun can mean, and what the text says comes before it.
func leaning(words []string) gender {
	if len(words) < 2 {
		return genderUnknown
	}
	for _, w := range words[:len(words)-1] {
		w = strings.TrimSuffix(w, ".")
		if len(w) < 3 {
			continue // an initial
		}
		names := givenNames()
		if g, ok := names[w]; ok {
			return g
		}
		front, _, _ := strings.Cut(strings.ReplaceAll(w, "‑", "-"), "-")
		return names[front]
	}
	return genderUnknown
}

// believed is the gender that the text says of a person, else the one that the
// given name lets expect.
func (e *entity) believed() gender {
	if e.gender != genderUnknown {
		return e.gender
	}
	return e.leaning
}

// leaningOf is what the given name of an entity lets expect, behind an office
// that was read with the name: "Critic Jane Okoro".
func (a *analysis) leaningOf(e *entity) gender {
	if a.officeInFront(e) {
		return leaning(e.words[1:])
	}
	return leaning(e.words)
}

// officeInFront reports whether a name opens with a word for an office, and a
// given name follows.
func (a *analysis) officeInFront(e *entity) bool {
	return len(e.words) > 2 && e.first < len(a.tokens) && a.tokens[e.first].is(classRole|classPerson|classOccupation) && leaning(e.words[1:]) != genderUnknown
}
