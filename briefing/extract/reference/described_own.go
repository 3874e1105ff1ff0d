package reference

import "attache/briefing/extract/prose"

// ownHolder is the only person of the register with the office of a French or
// Spanish description that says whose it is: "conclut sa secrétaire générale",
// "notre présidente"; -1 for none or several, and for kin.
func (a *Resolved) ownHolder(p prose.NounPhrase) int {
	if !a.Romance() || p.Last-p.First < 2 || !a.Listed("its", p.First) && !(a.Tokens[p.First].Is(prose.ClassWe) && a.Tokens[p.First].Is(prose.ClassArticle)) || !a.HasRole(p) || a.KinRomance(p.First+1) {
		return -1
	}
	words := a.NameWords(p.First+1, p.Last)
	if len(words) == 0 || len(words) > 8 || a.Plural(p.First+1) {
		return -1
	}
	found := -1
	for _, id := range a.Register.Officers {
		e := &a.Register.Entities[id]
		if !e.Person || e.First > p.First || !e.Holds(words, a.Register) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}
