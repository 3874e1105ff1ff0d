package reference

import "attache/briefing/extract/prose"

// Credible reports whether a phrase before a colon can be who says what
// follows: a person, a body, a text or a pronoun, but no other heading word.
func (a *Resolved) Credible(p prose.NounPhrase) bool {
	if a.Tokens[p.First].Kind == prose.TokenNumber {
		return false
	}
	for i := p.First; i < p.Head; i++ {
		if a.Tokens[i].Is(prose.ClassRole | prose.ClassPerson | prose.ClassOrg | prose.ClassText | prose.ClassPronoun | prose.ClassThey | prose.ClassWe | prose.ClassI | prose.ClassPlace) {
			return true
		}
	}
	first, last := a.NameIn(p)
	if first >= last {
		return false
	}
	start, end := a.BareName(first, last)
	return !a.OpensSentence(first) || end-start > 1 || a.Tokens[first].Shape == prose.ShapeUpper || a.Register.Find(a.NameWords(start, end), first) >= 0
}

// OwnerInFront is the person of whose doing a phrase tells that is no person
// itself: "the pastor’s sermon"; empty for none.
func (a *Resolved) OwnerInFront(p prose.NounPhrase) prose.NounPhrase {
	if a.Lexicon.Language != "en" || p.Empty() || a.Tokens[p.Head-1].Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation|prose.ClassOrg) {
		return prose.NounPhrase{}
	}
	for i := p.Head - 2; i > p.First; i-- {
		if a.Possessive(i) {
			if q := (prose.NounPhrase{First: p.First, Last: i, Head: i}); a.Human(q) || a.FullPerson(q) {
				return q
			}
			break
		}
	}
	return prose.NounPhrase{}
}
