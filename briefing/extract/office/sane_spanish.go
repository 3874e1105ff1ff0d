package office

import "attache/briefing/extract/prose"

// NamesSpanishThing reports whether the name of a Spanish text that starts at token
// first, and without what looks like a title at token start, is that of a place or a
// house and nobody's: "en San Pedro Sula", "Minera Los Cedros".
func (a *Worded) NamesSpanishThing(first, start, from int) bool {
	if a.Lexicon.Language != "es" {
		return false
	}
	switch a.LowerWord(first) {
	case "san", "santa", "santo":
		return first > from && a.Is(first-1, "en")
	}
	return a.Is(start, "Los") || a.Is(start, "Las")
}

// TitledText reports whether a Spanish phrase is the noun of a text with its title
// behind it, and no more: "El informe Infancias Robadas". A paper is a body.
func (a *Worded) TitledText(p prose.NounPhrase) bool {
	noun := p.First + 1
	if a.Lexicon.Language != "es" || p.Last-p.First < 3 || p.Head != p.Last || !a.Definite(p.First) || a.Tokens[noun].Capital() || !a.Tokens[noun].Is(prose.ClassText) || a.Tokens[noun].Is(prose.ClassOrg) || a.Listed("medium", noun) {
		return false
	}
	return a.Tokens[noun+1].Capital() && a.Tokens[noun+1].Shape == prose.ShapeCapital
}
