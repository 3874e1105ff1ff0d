package extract

// ownHolder is the only person of the register with the office of a French or
// Spanish description that says whose it is: "conclut sa secrétaire générale",
// "notre présidente"; -1 for none or several, and for kin.
func (a *analysis) ownHolder(p nounPhrase) int {
	if !a.romance() || p.last-p.first < 2 || !a.listed("its", p.first) && !(a.tokens[p.first].is(classWe) && a.tokens[p.first].is(classArticle)) || !a.hasRole(p) || a.kinRomance(p.first+1) {
		return -1
	}
	words := a.nameWords(p.first+1, p.last)
	if len(words) == 0 || len(words) > 8 || a.plural(p.first+1) {
		return -1
	}
	found := -1
	for _, id := range a.register.officers {
		e := &a.register.entities[id]
		if !e.person || e.first > p.first || !e.holds(words, a.register) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}
