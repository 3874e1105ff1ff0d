package reference

import (
	"strings"

	"attache/briefing/extract/prose"
)

// vocative reports whether the piece [start, end) between commas only addresses
// who presides: "Monsieur le Président", "Señora Presidenta", "Madam Chair". It
// is the subject of nothing.
func (a *Resolved) vocative(start, end int) bool {
	if !a.OpensSentence(start) || end-start > 4 || !a.Is(end, ",") {
		return false
	}
	i := start
	switch a.LowerWord(i) {
	case "monsieur", "madame", "mesdames", "messieurs", "señor", "señora", "señores", "señoras", "mr", "mr.", "madam", "madame.", "dear":
		i++
	default:
		return false
	}
	for i < end && (a.Is(i, ".") || a.Tokens[i].Is(prose.ClassArticle) || a.Tokens[i].Is(prose.ClassTitle) && i+1 < end) {
		i++
	}
	return i+1 == end && a.Tokens[i].Is(prose.ClassRole)
}

// romancePassive reports whether a French or Spanish past participle with what
// hangs on it fills the piece [start, end): "invitado al acto", "interrogée par
// nos soins". It tells more of the subject in front and names nobody.
func (a *Resolved) romancePassive(start, end int) bool {
	t := a.Tokens[start]
	if !a.Romance() || t.Capital() || t.Kind != prose.TokenWord || end-start < 2 || t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassText|prose.ClassArticle|prose.ClassPronoun|prose.ClassOccupation) || !a.Tokens[start+1].Is(prose.ClassPreposition) {
		return false
	}
	endings := [...]string{"ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"}
	if a.Lexicon.Language == "fr" {
		endings = [...]string{"é", "ée", "és", "ées", "i", "ie", "is", "ies"}
	}
	w := a.Word(t)
	for _, ending := range endings {
		if len(w) > len(ending)+3 && strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
