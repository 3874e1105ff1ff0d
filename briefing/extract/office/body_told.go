package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// FitsFamily reports whether the noun of a body at token i can mean the body of a
// name: the name has no noun of another kind of body.
func (a *Worded) FitsFamily(i int, name string) bool {
	if a.Lexicon.Classes[strings.ToLower(name)]&prose.ClassPlace != 0 {
		return false
	}
	noun := a.FamilyOf(a.LowerWord(i))
	first, _, _ := strings.Cut(strings.ToLower(name), " ")
	if first == a.LowerWord(i) {
		return true
	}
	kind := a.FamilyOf(first)
	switch {
	case kind == "" && a.Lexicon.Has("world-body", strings.ToLower(name)):
		return noun == ""
	case a.Listed("its", i):
		return true
	case noun == "":
		return kind != "state" && kind != "media" && kind != "learned" || a.Listed("outfit-any", i) && first == "office" || kind == "state" && a.Listed("outfit-state", i)
	}
	return kind == "" || kind == noun
}

// FamilyOf is the kind of body that a noun is of; "" where that is any.
func (a *Worded) FamilyOf(noun string) string {
	for _, forms := range a.Lexicon.List("body-family") {
		for _, form := range forms[1:] {
			if form == noun {
				return forms[0]
			}
		}
	}
	return ""
}
