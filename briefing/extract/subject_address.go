package extract

import "strings"

// vocative reports whether the piece [start, end) between commas only addresses
// who presides: "Monsieur le Président", "Señora Presidenta", "Madam Chair". It
// is the subject of nothing.
func (a *analysis) vocative(start, end int) bool {
	if !a.opensSentence(start) || end-start > 4 || !a.is(end, ",") {
		return false
	}
	i := start
	switch a.lowerWord(i) {
	case "monsieur", "madame", "mesdames", "messieurs", "señor", "señora", "señores", "señoras", "mr", "mr.", "madam", "madame.", "dear":
		i++
	default:
		return false
	}
	for i < end && (a.is(i, ".") || a.tokens[i].is(classArticle) || a.tokens[i].is(classTitle) && i+1 < end) {
		i++
	}
	return i+1 == end && a.tokens[i].is(classRole)
}

// romancePassive reports whether a French or Spanish past participle with what
// hangs on it fills the piece [start, end): "invitado al acto", "interrogée par
// nos soins". It tells more of the subject in front and names nobody.
func (a *analysis) romancePassive(start, end int) bool {
	t := a.tokens[start]
	if !a.romance() || t.capital() || t.kind != tokenWord || end-start < 2 || t.is(classRole|classPerson|classOrg|classText|classArticle|classPronoun|classOccupation) || !a.tokens[start+1].is(classPreposition) {
		return false
	}
	endings := [...]string{"ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"}
	if a.lexicon.language == "fr" {
		endings = [...]string{"é", "ée", "és", "ées", "i", "ie", "is", "ies"}
	}
	w := a.word(t)
	for _, ending := range endings {
		if len(w) > len(ending)+3 && strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
