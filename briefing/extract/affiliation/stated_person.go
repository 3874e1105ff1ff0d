package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// OfficeInFront reports whether a name opens with a word for an office, and a
// given name follows: "Critic Jane Okoro".
func (a *Affiliated) OfficeInFront(e *register.Entity) bool {
	return len(e.Words) > 2 && e.First < len(a.Tokens) && a.Tokens[e.First].Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) && prose.HasGivenName(e.Words[1:])
}

// PlainPerson reports whether an entity of several words can be a person by
// the look of its name: no word of a body, an office or a people.
func (a *Affiliated) PlainPerson(e *register.Entity) bool {
	last := e.First + len(e.Words)
	if len(e.Words) < 2 || last > len(a.Tokens) || register.IsUpper(e.Name) && e.Org == "" {
		return false
	}
	first := e.First
	if a.OfficeInFront(e) {
		first++ // "Critic Jane Okoro"
	}
	if a.namesPlace(e.First, last) {
		return false
	}
	for i := first; i < last; i++ {
		if a.Tokens[i].Is(prose.ClassOrg | prose.ClassPerson | prose.ClassPlace | prose.ClassRole | prose.ClassText) {
			return false
		}
	}
	return true
}

// BodyAfterOffice is the body behind "en" and a statement of time in the office
// whose noun is at token noun: "maestra desde 2014 en la Escuela Luz"; "".
func (a *Affiliated) BodyAfterOffice(noun, limit int) string {
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
func (a *Affiliated) StatedBody(i, limit int, place bool) (string, int) {
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
		if !a.Workplace(i) && !(a.Definite(i-1) && t.Is(prose.ClassOrg) && !a.Listed("unit", i) && !a.Listed("no-employer", i)) && !(a.Listed("workplace-the", i) && a.HoldsCapital(i+1, end)) {
			return "", i
		}
		if end == i+1 {
			return a.BodyOfNoun(i), end
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
func (a *Affiliated) employs(i, end int) bool {
	t := a.Tokens[i]
	if !a.Romance() || i < 2 || end != i+1 || t.Shape != prose.ShapeCapital || t.Is(prose.ClassPlace|prose.ClassPerson|prose.ClassRole) || a.GivenName(i) || a.Listed("compass", i) || a.Listed("field", i) {
		return false
	}
	if a.Is(i-1, "pour") || a.Is(i-1, "para") || a.Is(i-1, "chez") {
		return true
	}
	return a.Is(i-2, "à") && (a.Is(i-1, "la") || a.Is(i-1, "l'") || a.Is(i-1, "l’"))
}
