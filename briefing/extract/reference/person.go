package reference

import "attache/briefing/extract/prose"

// PersonIn is the person of the register whom a phrase names; -1 for none.
func (a *Resolved) PersonIn(p prose.NounPhrase) int {
	if p.Empty() || !a.Named(p) {
		return -1
	}
	if sp := a.SpeakerOf(p); sp.Entity >= 0 && a.Register.Entities[sp.Entity].Person {
		return sp.Entity
	}
	return -1
}

// NameBegin is the first token of the name that ends at token i, its titles
// included.
func (a *Resolved) NameBegin(i, from int) int {
	first := max(from, i+1-len(a.Register.Entities[a.Mentions[i]].Words))
	for k := i; k > first; k-- {
		if t := a.Tokens[k-1]; !t.Capital() && !t.Is(prose.ClassParticle) && !a.InnerMark(k-1) {
			first = k // by a shorter form
		}
	}
	for first > from && (a.Tokens[first-1].Is(prose.ClassTitle) || a.Is(first-1, ".") && a.Tokens[max(first-2, from)].Is(prose.ClassTitle)) {
		first--
	}
	return first
}

// metBefore is the one word at [first, end) with which a Spanish sentence opens
// and by which the text calls a person whose whole name it has given: "Saturnino
// baja despacio"; empty for none.
func (a *Resolved) metBefore(first, end int) prose.NounPhrase {
	if a.Lexicon.Language != "es" || a.Mentions == nil || end != first+1 || end >= len(a.Tokens) || a.Mentions[first] < 0 {
		return prose.NounPhrase{}
	}
	next := a.Tokens[end]
	if e := &a.Register.Entities[a.Mentions[first]]; !e.Person || len(e.Words) < 2 || next.Kind != prose.TokenWord || next.Capital() || next.Is(prose.ClassConjunction|prose.ClassPreposition) {
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{First: first, Last: end, Head: end}
}

// SurelyPerson reports whether an entity is a person by what the text says or by
// a given name.
func (a *Resolved) SurelyPerson(id int) bool {
	e := &a.Register.Entities[id]
	return e.Person || e.Evidence >= 0 && e.Given
}
