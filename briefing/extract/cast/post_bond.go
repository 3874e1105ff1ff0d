package cast

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
	if !o.Capital || o.institution || o.article || o.place || o.acronym || !a.Tokens[p.noun].Capital() || i+1 >= len(a.Tokens) || !a.Is(o.Last, ",") {
		return ""
	}
	if t := a.Tokens[i]; !t.Capital() || t.Is(prose.ClassPlace|prose.ClassRole|prose.ClassTitle) {
		return ""
	}
	end := a.BodyEnd(i, a.BlockEnd(i))
	if end < i+2 || !a.Institution(i, end) {
		return ""
	}
	return a.OrgText(i, end)
}

// ofNoBody reports whether the object of the preposition at token i has a name and is
// no body: a person, a law, a prize, or the work of who made it.
func (p *post) ofNoBody(i int, o object) bool {
	if o.org == "" || o.place || !o.Capital {
		return false
	}
	return p.a.possibleBody(o.org) == "" || p.a.Is(i, "of") && p.a.Listed("of-no-body", p.noun)
}
