package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// BodyAfterOffice is the body behind "en" and a statement of time in the office
// whose noun is at token noun: "maestra desde 2014 en la Escuela Luz"; "".
func (a *Cast) BodyAfterOffice(noun, limit int) string {
	i := a.PastSince(noun+1, limit)
	if i == noun+1 || i+1 >= limit {
		return ""
	}
	switch a.LowerWord(i) {
	case "de", "del", "en":
		org, _ := a.StatedBody(i+1, limit, a.Is(i, "en"))
		return org
	}
	return ""
}

// StatedBody is the body at token i and where it ends; "" for none. Where a place
// may stand its name must say that it is a body.
func (a *Cast) StatedBody(i, limit int, place bool) (string, int) {
	for i < limit && a.Tokens[i].Is(prose.ClassArticle) && (!a.Tokens[i].Capital() || a.OpensSentence(i)) {
		i++
	}
	if i >= limit || a.Tokens[i].Kind != prose.TokenWord || a.Tokens[i].Is(prose.ClassTime|prose.ClassTitle) {
		return "", i
	}
	t := a.Tokens[i]
	end := a.BodyEnd(i, limit)
	if end <= i {
		return "", i
	}
	if !t.Capital() && a.Listed("unit", i) {
		return "", i // "la sede de la Red Sur"
	}
	if !t.Capital() {
		if !a.workplace(i) && !(a.Definite(i-1) && t.Is(prose.ClassOrg) && !a.Listed("unit", i) && !a.Listed("no-employer", i)) && !(a.Listed("workplace-the", i) && a.HoldsCapital(i+1, end)) {
			return "", i
		}
		if end == i+1 {
			return a.bodyOfNoun(i), end
		}
		return a.OrgText(i, end), end
	}
	if t.Is(prose.ClassPlace) && i+int(t.More)+1 >= end && t.Shape != prose.ShapeUpper || a.PersonalName(i, end) || t.Is(prose.ClassTime) {
		return "", i
	}
	sure := a.Institution(i, end) || a.Brand(i) || t.Shape == prose.ShapeUpper || end > i+1 && strings.HasSuffix(a.Word(t), "s") && !t.Is(prose.ClassPlace|prose.ClassPerson) // "Manos Abiertas"
	sure = sure || a.employs(i, end)
	if place && !sure || end == i+1 && !sure {
		return "", i
	}
	return a.OrgText(i, end), end
}

// employs reports whether the lone capital at token i, which ends before token end,
// is whom a French or Spanish verb of work serves: "travaille pour Kora", "enseigne
// à la Sorbonne". "À Mbour" is where.
func (a *Cast) employs(i, end int) bool {
	t := a.Tokens[i]
	if !a.Romance() || i < 2 || end != i+1 || t.Shape != prose.ShapeCapital || t.Is(prose.ClassPlace|prose.ClassPerson|prose.ClassRole) || a.GivenName(i) || a.Listed("compass", i) || a.Listed("field", i) {
		return false
	}
	if a.Is(i-1, "pour") || a.Is(i-1, "para") || a.Is(i-1, "chez") {
		return true
	}
	return a.Is(i-2, "à") && (a.Is(i-1, "la") || a.Is(i-1, "l'") || a.Is(i-1, "l’"))
}

// partOfNamed reports whether the unit at token unit, in small letters, is one of
// the body whose name is the lone capital at [first, stop) behind an article:
// "cheffe du bureau de l’Unesco". Without an article it may be a town.
func (a *Cast) partOfNamed(unit, first, stop int) bool {
	t := a.Tokens[first]
	return a.Lexicon.Language == "fr" && stop == first+1 && !a.Tokens[unit].Capital() && t.Shape == prose.ShapeCapital &&
		!t.Is(prose.ClassPlace|prose.ClassPerson|prose.ClassRole|prose.ClassTime) && !a.Listed("compass", first) && !a.Listed("field", first) &&
		(a.Is(first-1, "l'") || a.Is(first-1, "l’") || a.Is(first-1, "la"))
}
