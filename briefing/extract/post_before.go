package extract

// farthestPost is how many tokens an office in front of a name is looked for.
const farthestPost = 24

// postOf reads the office in front of the name whose titles start at token
// first and whose words start at token start.
func (a *analysis) postOf(first, start, from int) affiliation {
	if s := a.sentenceAt(a.tokens[first].span.Start); s < len(a.sentences) && a.sentences[s].first <= first {
		from = max(from, a.sentences[s].first)
	}
	// "The Chair of the First Committee, Ambassador Okoro": more than a title.
	if first-2 > from && a.tokens[first].is(classTitle) && a.is(first-1, "the") && a.is(first-2, ",") {
		first-- // ", the Honourable Jane Okoro"
	}
	if first-2 > from && a.tokens[first].is(classTitle) && a.indefinite(first-1) && a.is(first-2, ",") {
		first-- // ", a Mr. Okoro"
	}
	if start > first && (a.tokens[start-1].is(classTitle) || start == first+1 && a.tokens[first].is(classRole)) && first > from && a.is(first-1, ",") {
		if f := a.postBefore(first-1, from, true, a.closedName(start)); f.role != "" {
			return f
		}
	}
	// "army spokesman Colonel Okoro": the office rather than the rank.
	if start > first && first > from && a.tokens[first].is(classTitle) && a.tokens[first-1].is(classRole) && !a.tokens[first-1].capital() {
		if f := a.postBefore(first, from, false, true); f.role != "" {
			return f
		}
	}
	// An office in the run itself: the last words before the bare name.
	for i := start - 1; i >= first; i-- {
		t := a.tokens[i]
		if !t.is(classRole) || t.is(classTitle) && a.is(i+1, ".") || i+1 < start && a.tokens[i+1].is(classOrg) {
			continue // also the "Refugee" of "Refugee Council"
		}
		lo := first
		for lo < i && a.tokens[lo].is(classTitle) && !a.tokens[lo].is(classRole) && !(lo+1 == i && a.fieldOf(lo) && a.listed("portfolio", i)) {
			lo = a.afterDot(lo) // but "Justice Minister"
		}
		end := min(start, i+1+int(t.more)) // "Secretary of State"
		if lo == first {
			if f := a.postBefore(end, from, false, true); f.role != "" {
				return f
			}
		}
		return a.officeIn(lo, end, from)
	}
	if first <= from {
		return affiliation{}
	}
	if start > first && (a.is(first-1, "of") || a.is(first-1, "for")) {
		return a.postBefore(start, from, false, true) // "Commissioner for Home Affairs Jane Okoro"
	}
	if start > first && a.tokens[first-1].is(classArticle) && first-2 > from && (a.is(first-2, "of") || a.is(first-2, "for") || a.is(first-2, "at") || a.is(first-2, "to")) {
		return a.postBefore(start, from, false, true) // "CEO of the Harbour Council Jane Okoro"
	}
	if a.is(first-1, ",") {
		return a.postBefore(first-1, from, true, a.closedName(start))
	}
	t := a.tokens[first-1]
	if t.kind != tokenWord || t.is(classPreposition|classArticle|classDeterminer|classConjunction|classAuxiliary|classPronoun|classRelative) && !t.is(classRole) || a.sayingAt(first-1) {
		return affiliation{}
	}
	if !t.is(classRole) && !t.capital() && start == first && a.oneWord(first) && a.holdsPreposition(first, from) {
		return affiliation{} // "spokesperson for the pharmacy chain Lund"
	}
	return a.postBefore(first, from, false, true)
}

// oneWord reports whether the name at token i has one word.
func (a *analysis) oneWord(i int) bool {
	return a.nameEnd(i, min(len(a.tokens), i+longestName)) == i+1
}

// holdsPreposition reports whether a preposition with an article stands shortly
// before token end: what follows is named by its noun.
func (a *analysis) holdsPreposition(end, from int) bool {
	for i := end - 2; i > max(from, end-5); i-- {
		if a.tokens[i].is(classArticle) && a.tokens[i-1].is(classPreposition) {
			return true
		}
	}
	return false
}

// closedName reports whether no verb follows the name at token i: then the
// phrase in front of its comma is no object of the verb before.
func (a *analysis) closedName(i int) bool {
	end := a.nameEnd(i, min(len(a.tokens), i+longestName))
	return end == len(a.tokens) || a.tokens[end].kind == tokenMark || a.tokens[end].capital() || !a.sayingAt(end) && !a.tokens[end].is(classAuxiliary|classVerb)
}

// postBefore reads the office that ends before token end, where a name
// follows: "the UN Refugee Agency (UNHCR)’s representative in Syria, Jane
// Okoro", "assistant director for culture Jane Okoro". Behind a comma the
// office must open its clause, or the name must be closed by a comma too.
func (a *analysis) postBefore(end, from int, comma, closed bool) affiliation {
	if comma && end-2 > from && a.listed("since", end-2) && a.tokens[end-1].kind == tokenNumber {
		end -= 2 // "Director of the Harbour Trust since 2019, Jane Okoro"
	}
	lo := a.postReach(end, from)
	if a.tokens[lo].kind == tokenNumber {
		lo = a.ageEnd(lo, end) // "18-year-old student Jane Okoro"
	}
	for s := lo; s < end; s++ {
		t := a.tokens[s]
		if t.kind != tokenWord || t.is(classPreposition|classAdverb) && !t.capital() || t.is(classTime) || a.possessive(s) {
			continue
		}
		opens := s == lo || a.tokens[s].is(classArticle|classDeterminer) || a.tokens[s-1].is(classTime|classPreposition) && !a.tokens[s-1].capital() || a.is(s-1, ",") && t.capital()
		if !opens || !a.headedByOffice(s, end) {
			continue
		}
		whose := s > from && a.is(s-1, "whose")
		if comma && !t.is(classArticle|classDeterminer) && !t.capital() && !whose {
			continue
		}
		if comma && !closed && !whose && s > from && a.tokens[s-1].kind == tokenWord && !a.tokens[s-1].is(classSay) && !a.opensSentence(s) && !(s-1 == from && a.adverb(s-1)) {
			continue // "He had warned the minister, Okoro said"
		}
		f := a.postAt(s, end)
		if f.role == "" {
			continue
		}
		if f.org == "" {
			f.org = a.officeOrg(s, a.blockStart(s))
		}
		return f
	}
	return affiliation{}
}

// postReach is how far back from token end one noun phrase can reach with
// what prepositions hang on it.
func (a *analysis) postReach(end, from int) int {
	i := end
	for i > from && end-i < farthestPost {
		t := a.tokens[i-1]
		switch {
		case a.is(i-1, ")"):
			open := a.openBracket(i-1, from)
			if open < 0 {
				return i
			}
			i = open
			continue
		case a.is(i-1, "that"), a.is(i-1, "-") && t.span.End < a.tokens[i].span.Start:
			return i
		case a.possessive(i - 1), a.innerMark(i - 1):
		case a.is(i-1, ",") && a.listInName(i-1, end):
		case t.kind == tokenMark, a.sayingAt(i - 1):
			return i
		case t.is(classConjunction) && !(a.is(i-1, "and") && i-2 >= from && i < end && (a.tokens[i-2].capital() == a.tokens[i].capital()) && !(i-3 >= from && a.tokens[i-3].is(classTitle))):
			return i
		case t.capital():
			if t.is(classPreposition|classSubordinate) && a.opensSentence(i-1) {
				return i
			}
		case a.is(i-1, "to") && i-2 >= from && a.tokens[i-2].capital() && !a.tokens[i-2].is(classRole|classTitle|classOrg|classPlace) && a.tokens[i].capital():
			return i // "from President Lund to Faceup creator Jane Okoro"
		case t.is(classArticle | classDeterminer):
		case a.actsBefore(i-1, from):
			return i
		case t.is(classAuxiliary|classVerb|classRelative|classSubordinate|classPronoun|classThey|classWe|classI) && !t.is(classRole|classOrg|classText):
			return i
		}
		i--
	}
	return i
}

// actsBefore reports whether the small word at token i is a verb in front of an
// office: "Okoro grilled bank chief Lund", "including Senator Lund".
func (a *analysis) actsBefore(i, from int) bool {
	if a.inPortfolio(i) {
		return false // "Housing"
	}
	w := a.word(a.tokens[i])
	n := len(w)
	if n < 5 || i+1 >= len(a.tokens) || a.tokens[i].is(classRole|classOrg) {
		return false
	}
	next := a.tokens[i+1]
	switch {
	case next.kind == tokenMark:
		return false // "on the right to adequate housing, Jane Okoro"
	case w[n-2:] == "ed":
		return i > from && (a.tokens[i-1].capital() && !a.listed("rank", i-1) || a.tokens[i-1].is(classPronoun|classRole|classRelative))
	case w[n-3:] == "ing" && i-2 >= from && (a.is(i-1, "for") || a.is(i-1, "of")) && a.tokens[i-2].is(classRole):
		return false // "cabinet member for housing"
	case w[n-3:] == "ing":
		open := i > from && (a.tokens[i-1].is(classArticle|classDeterminer) || a.tokens[i-1].capital() || a.possessive(i-1))
		return a.tokens[i].is(classSaying|classPreposition) || !open && !next.is(classRole|classOrg)
	}
	return false
}

// headedByOffice reports whether the noun phrase that starts at token s has
// the noun of an office before its first preposition, and no second article.
func (a *analysis) headedByOffice(s, end int) bool {
	role, last := false, false
	for i := s; i < end; i++ {
		t := a.tokens[i]
		if t.kind == tokenWord && !t.is(classPreposition) {
			// "designer glasses" is no designer.
			last = t.is(classRole) || t.capital() || a.possessive(i) || last && a.tokens[i-1].more > 0
		}
		switch {
		case a.possessive(i):
			role = false
		case a.is(i, "("):
			for i < end && !a.is(i, ")") {
				i++
			}
		case t.is(classRole) && (a.officeNoun(i) || i > s && a.listed("rank", i-1)):
			role = true
		case t.is(classArticle) && i > s && !t.capital() && !role && a.tokens[i-1].is(classPreposition) && i+1 < end && a.tokens[i+1].capital() && i > s+1 && a.tokens[i-2].capital():
			// "Joint Council for the Welfare of Boats campaigner"
		case t.is(classArticle) && i > s && !t.capital() && !role:
			return false
		case t.is(classPreposition) && !t.capital():
			if role {
				return last
			}
			if !a.nameJoint(i, end) || i == s || !a.tokens[i-1].capital() {
				return false
			}
		case t.kind == tokenMark && !a.innerMark(i) && !a.is(i, ")"):
			return role
		}
	}
	return role && last
}

// fieldOfPost reports whether "Director of" stands before token i in capitals:
// what follows is what somebody is director of.
func (a *analysis) fieldOfPost(i, from int) bool {
	return a.lexicon.language == "en" && i-2 >= from && (a.is(i-1, "of") || a.is(i-1, "for")) && a.tokens[i-2].is(classRole) && a.tokens[i-2].capital()
}

// itsOffice reads ", its director," at token i behind a name: the office is
// one of the body that the paragraph names before.
func (a *analysis) itsOffice(i, limit int) affiliation {
	end := a.appositionEnd(i, limit)
	if closed := end == limit || a.tokens[end].kind == tokenMark; a.lexicon.language != "en" || !closed || !a.headedByOffice(i+1, end) {
		return affiliation{}
	}
	f := a.postAt(i+1, end)
	if f.org == "" {
		f.org = a.bodyBefore(i)
	}
	if f.org == "" {
		f.org = a.bodyNear(i, a.blockStart(i))
	}
	if org := a.subjectBody(i); f.org == "" && !a.register.namesPerson(org) {
		f.org = org
	}
	return f
}
