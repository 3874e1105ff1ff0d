package extract

// bodyItself is the name of the body that a phrase is: its noun is one for a
// body, whatever stands beside it. "The Lund Tenants’ Assembly", "la Dirección
// General de Pesca", "la cámara empresaria" are no office of anybody; "" for a
// phrase of another kind, and for several bodies or any one.
func (a *analysis) bodyItself(p nounPhrase) string {
	first := p.first
	for first < p.head && a.tokens[first].is(classArticle) {
		first++
	}
	if a.romance() {
		return a.bodyItselfRomance(p, first)
	}
	if t := a.tokens[p.head-1]; a.lexicon.language != "en" || first == p.head || !t.is(classOrg) || t.is(classPerson|classText) {
		return ""
	} else if !t.capital() {
		if p.last-p.head < 2 || !a.definite(p.first) || a.plural(p.head-1) || a.hasRole(p) || !a.is(p.head, "of") {
			return ""
		}
		return a.orgText(first, p.last) // "the office of the mayor"
	}
	for i := first; i < p.head; i++ {
		if t := a.tokens[i]; t.kind == tokenWord && !t.capital() && !a.possessive(i) && !a.nameJoint(i, p.head) {
			return ""
		}
	}
	if end := a.bodyEnd(first, p.last); end > p.head {
		return a.orgText(first, end)
	}
	return a.orgText(first, p.head)
}

// bodyItselfRomance is bodyItself where the noun comes first, at token noun.
// Without a capital it has to be the one that is meant, and something behind it
// to say which.
func (a *analysis) bodyItselfRomance(p nounPhrase, noun int) string {
	if noun >= p.last || noun == p.first && !a.tokens[noun].capital() {
		return ""
	}
	if t := a.tokens[noun]; !t.is(classOrg) || t.is(classPerson|classRole|classText) {
		return ""
	}
	if !a.holdsCapital(noun, p.last) && (!a.definite(p.first) || a.plural(noun) || p.last-noun < 2) {
		return ""
	}
	return a.register.fullNameOr(a.nameText(noun, p.last))
}

// nounOfBody reports whether a French or Spanish phrase opens with the noun of a
// body: the adjective behind it is no office then, as in "una organización
// campesina".
func (a *analysis) nounOfBody(p nounPhrase) bool {
	if !a.romance() || p.last-p.first < 2 || !a.tokens[p.first].is(classArticle|classDeterminer) {
		return false
	}
	t := a.tokens[p.first+1]
	return t.is(classOrg) && !t.is(classPerson|classRole|classText)
}

// nameBehindTrade is the name in "the epidemiologist Jane Okoro" where that
// stands in apposition to an office; empty for another phrase.
func (a *analysis) nameBehindTrade(q nounPhrase) nounPhrase {
	if a.lexicon.language != "en" || q.empty() {
		return nounPhrase{}
	}
	for i := q.first + 1; i < min(q.last-1, q.first+6); i++ {
		if !a.tokens[i].capital() {
			continue
		}
		end := a.nameEnd(i, q.last)
		if n := (nounPhrase{first: i, last: end, head: end}); end > i+1 && a.tokens[i-1].is(classRole) && !a.tokens[i-1].capital() && a.fullName(n) {
			return n
		}
		break
	}
	return nounPhrase{}
}

// workOfDescribed is the body where somebody without a name works, by the clause
// at token i behind the description: "a nurse who works for the Harbour Trust",
// "a nurse employed by"; "".
func (a *analysis) workOfDescribed(i int) string {
	if a.lexicon.language != "en" || i+2 >= len(a.tokens) {
		return ""
	}
	limit := a.blockEnd(i)
	if s := a.sentenceAt(a.tokens[i].span.Start); s < len(a.sentences) {
		limit = min(limit, a.sentences[s].last)
	}
	switch {
	case a.listed("employed", i):
		return a.putIn(i, limit).org
	case a.is(i, "who"):
		return a.stated(i+1, limit).org
	case a.is(i, ",") && a.is(i+1, "who"):
		return a.stated(i+2, a.closingComma(i+2, limit)).org
	}
	return ""
}
