package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// directsDeed reports whether the capitals at token begin are the field that the office
// at token noun directs in a body, with its article or without: "directeur de la
// Planification", "directora de Modernización".
func (a *Affiliated) directsDeed(noun, begin, end int, article bool) bool {
	if !a.ListedOffice("directs", noun) {
		return false
	}
	return a.deed(begin) || article && a.Lexicon.Language == "fr" && a.Listed("field", begin) && !a.Institution(begin, end)
}

// deed reports whether token i is the noun of something done, with a capital, and
// none of a body or a treaty: "Gestion", "Modernisation", but "Convención Marco".
func (a *Affiliated) deed(i int) bool {
	t := a.Tokens[i]
	if t.Shape != prose.ShapeCapital || t.Is(prose.ClassOrg|prose.ClassPlace|prose.ClassPerson|prose.ClassRole|prose.ClassTitle|prose.ClassTime) || a.Listed("rule", i) {
		return false
	}
	w := a.LowerWord(i)
	for _, ending := range a.Lexicon.Entries("deed-ending") {
		if w == ending || len(w) > len(ending)+2 && strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
