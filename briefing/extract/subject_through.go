package extract

// spokenThrough is who speaks for a body in an aside: "l’Office, par la voix de
// son directeur, Paul Mbaye, reconnaît", "por boca de su portavoz". It looks for
// the aside in [from, limit); empty for none.
func (a *analysis) spokenThrough(from, limit int) nounPhrase {
	if !a.romance() {
		return nounPhrase{}
	}
	for i := from; i+4 < limit; i++ {
		if !a.agentMark(i) {
			continue
		}
		noun := i + 1
		for noun < i+3 && a.tokens[noun].is(classArticle) {
			noun++
		}
		if !a.listed("voice-of", noun) {
			continue
		}
		first := noun + 1
		if a.is(first, "de") || a.is(first, "du") || a.is(first, "del") || a.is(first, "d'") || a.is(first, "d’") {
			first++
		}
		p := a.phraseAfter(first, limit)
		if first == noun+1 || p.first != first {
			return nounPhrase{}
		}
		for j := p.last; j < min(limit-1, p.last+longestApposition) && !a.named(p); j++ {
			if !a.is(j, ",") {
				continue
			}
			if q := a.phraseAfter(j+1, limit); q.first == j+1 && a.fullName(q) {
				return q
			}
			break
		}
		return p
	}
	return nounPhrase{}
}

// pastField is the token behind what parts a French or Spanish office from the
// comma before its holder: "sa coordinatrice sur place, Awa Ndiaye", "su
// encargado en la sierra, Juan Roa"; the end of p where nothing does.
func (a *analysis) pastField(p nounPhrase, limit int) int {
	if !a.romance() || p.last >= limit || a.tokens[p.last].capital() || !a.tokens[p.last].is(classPreposition) || !a.hasRole(p) {
		return p.last
	}
	for i := p.last + 1; i < min(limit, p.last+longestPhrase/2); i++ {
		t := a.tokens[i]
		if a.is(i, ",") {
			return i
		}
		if t.kind != tokenWord && !a.innerMark(i) || t.is(classRelative|classAuxiliary|classSubordinate|classPronoun) && !t.is(classPreposition|classArticle|classDeterminer) || a.sayingAt(i) {
			break
		}
	}
	return p.last
}
