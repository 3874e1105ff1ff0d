package reference

import "strings"

// ofNation is the one person whom the document gives to a State that a word for
// its people names: "Kenyan" for Kenya; -1 for none or several.
func (a *Resolved) ofNation(people string) int {
	found := -1
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if e.Org == "" || e.Evidence <= 0 || !peopleOf(people, e.Org) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}

// peopleOf reports whether a word for a people is made of a State's name.
func peopleOf(people, state string) bool {
	if strings.Contains(state, " ") || people == state {
		return false
	}
	n := 0
	for n < min(len(people), len(state)) && people[n] == state[n] {
		n++
	}
	return n >= 4 && len(state)-n <= 3 || n == 3 && len(state)-n <= 2
}
