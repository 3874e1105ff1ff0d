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
		if g, ok := names[front]; ok {
			return g
		}
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
