package prose

import "strings"

// GenderOfArticle is what the article at token i says.
func (a *Parsed) GenderOfArticle(i int) Gender {
	switch a.LowerWord(i) {
	case "la", "una", "une", "cette", "esta":
		return GenderFemale
	case "le", "el", "un", "ce", "este", "cet":
		return GenderMale
	}
	return GenderUnknown
}

// joinsPersons reports whether the "y" at token i, behind the name that starts
// at token first, joins a second person rather than a second surname: "Ana
// Quispe y Pedro Mena", but "Santiago Ramón y Cajal".
func (a *Parsed) joinsPersons(first, i, limit int) bool {
	if !a.Romance() || !a.Is(i, "y") && !a.Is(i, "e") && !a.Is(i, "et") {
		return false
	}
	if i-first < 2 || i+1 >= limit || a.Tokens[first].Shape == ShapeUpper {
		return true
	}
	for k := first; k < i; k++ {
		if a.Tokens[k].Is(ClassOrg|ClassPlace|ClassText|ClassWork) || a.Tokens[k].Shape == ShapeUpper {
			return false // "Ministerio de Salud y Trabajo"
		}
	}
	return i+2 < limit && (a.NameWord(i+2, false) || a.Tokens[i+2].Is(ClassParticle) && i+3 < limit && a.NameWord(i+3, false))
}

// WithoutRank is "la organización" for "la organización internacional": the
// adjective says no more of a body named before. Any other phrase stays.
func (a *Parsed) WithoutRank(p NounPhrase) NounPhrase {
	if a.Romance() && p.Last-p.First > 3 && a.Definite(p.First) && a.Listed("outfit", p.First+1) && (a.Is(p.First+2, "de") || a.Is(p.First+2, "d'") || a.Is(p.First+2, "d’")) &&
		a.Listed("outfit-purpose", p.First+3) && !a.HoldsCapital(p.First+1, p.Last) {
		return NounPhrase{First: p.First, Last: p.First + 2, Head: p.First + 2} // "l’organisation de défense des droits humains"
	}
	if !a.Romance() || p.Last-p.First != 3 || p.Head != p.Last || !a.Definite(p.First) || !a.Listed("outfit", p.First+1) || a.Tokens[p.First+2].Capital() {
		return p
	}
	if a.Listed("outfit-adjective", p.First+2) {
		return NounPhrase{First: p.First, Last: p.First + 2, Head: p.First + 2}
	}
	return p
}

// OfAnotherCapital reports whether a phrase names a body or a place with a capital
// of which an office says nothing: "la representante del Estado".
func (a *Parsed) OfAnotherCapital(p NounPhrase, role string) bool {
	for i := p.Head; i < p.Last; i++ {
		if t := a.Tokens[i]; t.Kind == TokenWord && t.Capital() && !strings.Contains(role, a.Word(t)) {
			return true
		}
	}
	return false
}
