package affiliation

import "attache/briefing/extract/prose"

// ofPlace reports whether the office is one of those that are held over a place: the
// "of" behind it names that, or else the body that rules it.
func (p *post) ofPlace() bool {
	return p.a.Listed("leads-village", p.noun) && p.a.Listed("office-field", p.noun)
}

// trade reports whether the office is a livelihood in small letters: "on" says then
// where somebody has it, and not what about.
func (p *post) trade() bool {
	a := p.a
	if a.Tokens[p.noun].Capital() || !a.Tokens[p.noun].Is(prose.ClassRole|prose.ClassOccupation) {
		return false
	}
	for _, list := range [...]string{"office-body", "party-office", "office-field", "portfolio", "serves-somebody", "presides", "learned", "any-office"} {
		if a.Listed(list, p.noun) {
			return false
		}
	}
	return true
}

// saysWhich reports whether two small words at token i behind an article tell one
// place from others: "the lower quay", but "the bridge" is any watchman's.
func (p *post) saysWhich(i int) bool {
	a := p.a
	if i+1 >= p.last || !a.Definite(i-1) {
		return false
	}
	t := a.Tokens[i+1]
	return a.Tokens[i].Kind == prose.TokenWord && t.Kind == prose.TokenWord && !t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassTime|prose.ClassPeriod|prose.ClassAdverb)
}

// bodyBeyond is the body behind the comma that follows object o of an office in
// capitals, where the object is none: what the office is about then; "".
func (p *post) bodyBeyond(o object) string {
	a := p.a
	i := o.Last + 1
	if !o.Capital || o.Institution && !a.onlyFields(o.first, o.Last) || o.article || o.Place || o.acronym || !a.Tokens[p.noun].Capital() || i+1 >= len(a.Tokens) || !a.Is(o.Last, ",") {
		return ""
	}
	if t := a.Tokens[i]; !t.Capital() || t.Is(prose.ClassPlace|prose.ClassRole|prose.ClassTitle) {
		return ""
	}
	end := a.BodyEnd(i, a.BlockEnd(i))
	if acronym := a.Tokens[i].Shape == prose.ShapeUpper && prose.Acronymic(a.Word(a.Tokens[i])) && a.onlyFields(o.first, o.Last); !acronym && (end < i+2 || !a.Institution(i, end)) {
		return ""
	}
	return a.OrgText(i, end)
}

// ofNoBody reports whether the object of the preposition at token i has a name and is
// no body: a person, a law, a prize, or the work of who made it.
func (p *post) ofNoBody(i int, o object) bool {
	if o.Org == "" || o.Place || !o.Capital {
		return false
	}
	return p.a.PossibleBody(o.Org) == "" || p.a.Is(i, "of") && p.a.Listed("of-no-body", p.noun)
}

// fieldInFront reports whether what the office is for stands in front of its noun, so
// that nothing but the State can follow it: "finance minister", "Prime Minister".
func (p *post) fieldInFront() bool {
	a := p.a
	return a.Lexicon.Language == "en" && p.noun > p.first && (a.Is(p.noun-1, "prime") || a.Is(p.noun-1, "Prime") || a.Listed("field", p.noun-1) || a.Is(p.noun-1, "foreign"))
}

// ofNamed reports whether the "of" at token i, behind a secretary in small letters,
// names a body: object o has several words, and not all of them are fields of work.
func (p *post) ofNamed(i int, o object) bool {
	a := p.a
	if a.LowerWord(p.noun) != "secretary" || a.Tokens[p.noun].Capital() || o.Place || o.Office || o.Event || o.Last < i+3 {
		return false
	}
	for k := i + 1; k < o.Last; k++ {
		if t := a.Tokens[k]; t.Capital() && !a.Listed("field", k) && !a.Listed("rank", k) && !t.Is(prose.ClassPlace) {
			return true
		}
	}
	return false
}
