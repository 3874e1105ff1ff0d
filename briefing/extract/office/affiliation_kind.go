package office

import "attache/briefing/extract/prose"

// KindOfBody reports whether the small word at token i is the noun of a body
// behind an article that the name of one follows: "the hotline Thread", "the
// trade union federation Textura".
func (a *Worded) KindOfBody(i int) bool {
	t := a.Tokens[i]
	if a.Lexicon.Language != "en" || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole) || t.Capital() || a.Plural(i) || !a.Listed("outfit", i) {
		return false
	}
	for k := i - 1; k >= max(0, i-4); k-- {
		p := a.Tokens[k]
		if p.Is(prose.ClassArticle) {
			return true
		}
		if p.Kind != prose.TokenWord || p.Capital() || p.Is(prose.ClassPreposition|prose.ClassVerb|prose.ClassAuxiliary|prose.ClassPronoun) || a.SayingAt(k) {
			return false
		}
	}
	return false
}

// NameOfHouse reports whether the name that starts at token first follows a small
// French or Spanish noun of a body with its article, and is that body’s: "à l’hôpital
// Laquintinie de Douala". Behind a verb of saying it is who speaks: "a déclaré à la
// radio Awa Kane".
func (a *Worded) NameOfHouse(first, from int) bool {
	noun := first - 1
	if !a.Romance() || noun-2 < from || a.Tokens[noun].Capital() || !a.Workplace(noun) && !a.Listed("workplace-the", noun) || !a.DefiniteIn(noun-1) {
		return false
	}
	for k := noun - 1; k >= max(from, noun-4); k-- {
		if a.SayingAt(k) || a.ParticipleFrench(k) && k > from && a.Tokens[k-1].Is(prose.ClassAuxiliary) {
			return false
		}
	}
	return true
}

// KindThenName is the token at which the name of a body starts behind an
// article and the small words that say what it is: "The shipping line Costamar
// blamed"; i when no name stands there.
func (a *Worded) KindThenName(i, limit int) int {
	if a.Lexicon.Language != "en" {
		return i
	}
	for k := i; k < min(limit, i+5); k++ {
		t := a.Tokens[k]
		if t.Capital() && t.Kind == prose.TokenWord {
			if k == i || t.Is(prose.ClassPlace|prose.ClassTitle|prose.ClassTime|prose.ClassRole|prose.ClassNoName) {
				return i
			}
			return k
		}
		if t.Kind != prose.TokenWord || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassRelative|prose.ClassAuxiliary|prose.ClassRole|prose.ClassPerson|prose.ClassPronoun|prose.ClassVerb) || a.SayingAt(k) {
			return i
		}
	}
	return i
}

// ServesPerson reports whether the name at [first, last) in front of the
// possessive of an office that ends before token end is a person’s: "Jane
// Okoro’s lawyer", "Okoro’s sister".
func (a *Worded) ServesPerson(first, last, end int) bool {
	if a.Institution(first, last) || a.Tokens[first].Shape == prose.ShapeUpper || a.Brand(first) {
		return false
	}
	for i := last + 1; i < end; i++ {
		if a.Listed("serves-person", i) {
			return last-first < 4 && (last-first == 1 || a.PlainName(first, last))
		}
		if a.Tokens[i].Is(prose.ClassPreposition) && !a.Tokens[i].Capital() {
			return false
		}
	}
	return false
}

// PastSeniority is the noun in front of the adjective at token i that says which child
// of several is meant: "Sa fille aînée, Fatou"; i for no such word.
func (a *Worded) PastSeniority(i int) int {
	if i > 0 && a.Romance() && a.Listed("which-child", i) {
		return i - 1
	}
	return i
}
