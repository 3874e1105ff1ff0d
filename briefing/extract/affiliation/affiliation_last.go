package affiliation

import (
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
)

// BodyTiedBy is the body behind the preposition at token k that a word shows to be
// one, in each of the languages; "".
func (a *Affiliated) BodyTiedBy(k, limit int) string {
	first := k + 1
	for first < limit && a.Tokens[first].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[first].Capital() {
		if a.Indefinite(first) || a.Listed("possessive", first) || a.Listed("its", first) {
			return ""
		}
		first++
	}
	if first >= limit {
		return ""
	}
	org, end := "", 0
	switch a.Lexicon.Language {
	case "en":
		if org, last := a.BodyAt(k+1, limit); strings.Contains(org, " ") && !a.Listed("event", last-1) && (strings.ToLower(org) != org || strings.ContainsAny(org, "’'") || strings.Contains(org, " of ")) {
			return org
		}
		if o := a.Object(k, limit); o.Institution && !o.Place && !o.Event && !o.unit {
			org, end = a.EmployerAt(k, limit), o.Last
		}
	case "fr":
		org, end = a.TiedBody(k, limit)
	case "es":
		org, end = a.StatedBody(first, limit, true)
	}
	switch {
	case org == "", a.nameOfText(org), !strings.Contains(org, " ") && !unicode.IsUpper(prose.FirstRune(org)), a.Tokens[end-1].Is(prose.ClassPlace) && !a.Tokens[end-1].Is(prose.ClassOrg) && end-1-first < 2:
		return "" // "the house", "northern Gaza"
	case a.Tokens[first].Capital() && !a.Institution(first, end), a.Lexicon.Language == "en" && strings.ToLower(org) == org && !strings.Contains(org, " of "):
		return "" // "the health post"
	}
	return org
}

// nameOfText reports whether the first or the last word of a name is that of a text.
func (a *Affiliated) nameOfText(name string) bool {
	words := strings.Fields(strings.ToLower(name))
	return (a.Lexicon.Classes[words[0]]|a.Lexicon.Classes[words[len(words)-1]])&prose.ClassText != 0
}
