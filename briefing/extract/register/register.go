package register

import (
	"maps"
	"slices"
	"strings"

	"attache/briefing"
)

// Register is the persons and organisations of one document.
type Register struct {
	a        *Registered
	Entities []Entity
	// ByWord lists the entities whose name holds a word.
	ByWord map[string][]int
	// ByName is the entity of a name in small letters.
	ByName map[string]int
	// titled remembers whom a title with a surname meant last: "ms moussa".
	titled map[string]int
	// Acronyms are the full names of bodies by their short ones.
	Acronyms map[string]string
	// shorts are the short names of a body by its full one: those of the text in
	// its order, then those that the library knows.
	shorts map[string][]string
	// Bodies are those that somebody founded.
	Bodies []FoundedBody
	// Officers are the persons whose role is known.
	Officers []int
	// Chairs are those to whom a passive verb gives an office.
	Chairs []int
}

// AppendNew appends to a list what it does not hold yet.
func AppendNew(list []string, s string) []string {
	for _, x := range list {
		if x == s {
			return list
		}
	}
	return append(list, s)
}

// IsUpper reports whether a text has letters, and all of them are capitals.
func IsUpper(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

// People are the persons with a first name and a surname, or an office.
func (r *Register) People() []briefing.Person {
	var all []briefing.Person
	for _, e := range r.Entities {
		if e.Person && len(e.Words) > 1 {
			all = append(all, briefing.Person{Name: e.Name, Aliases: e.Others, Role: e.Role, Org: e.Org})
		}
	}
	return all
}

// Organisations are the bodies that have a short name, in the order of the alphabet:
// with the one printed first, and the others as forms beside it.
func (r *Register) Organisations() []briefing.Organisation {
	var all []briefing.Organisation
	for _, name := range slices.Sorted(maps.Keys(r.shorts)) {
		shorts := r.shorts[name]
		all = append(all, briefing.Organisation{Name: name, Acronym: shorts[0], Aliases: slices.Clone(shorts[1:])})
	}
	return all
}
