package extract

// post is an English office taken apart: the tokens of what somebody is, and
// the body where they are it.
type post struct {
	a *analysis
	// first and last bound the role.
	first, last int
	org         string
	// owned is set when a possessive in front names the body.
	owned bool
	// noun is the last token of the noun of the office.
	noun int
}

// postAt reads "[Body’s | Body] office [of | for | at | with Body]" at tokens
// [first, last). A phrase without the noun of an office has no role; it may
// be a mere body.
func (a *analysis) postAt(first, last int) affiliation {
	limit := last
	first, last = a.postEdges(first, last)
	if first >= last {
		return affiliation{}
	}
	if a.tokens[first].is(classWe) {
		return affiliation{role: a.nameText(first+1, last), org: ours}
	}
	p := post{a: a, first: first, last: last}
	p.owner()
	if p.owned = p.org != "" || first > 0 && a.lexicon.language == "en" && a.listed("its", first-1); p.first < last && a.tokens[p.first].kind == tokenNumber {
		p.first = a.ageEnd(p.first, last)
	}
	if p.noun = a.officeHead(p.first, last); p.noun < 0 {
		if p.org == "" && a.tokens[first].capital() && (a.bodyEnd(first, last) == last || a.tokens[first].shape == shapeUpper && last-first == 1) {
			return affiliation{org: a.orgText(first, a.awayFrom(first, last))}
		}
		return affiliation{}
	}
	p.behind()
	if p.org == "" {
		p.front()
	}
	if p.org == "" {
		p.org = a.employer(last, limit)
	}
	for p.last > p.first+1 && a.tokens[p.last-1].is(classPreposition|classArticle) && !a.tokens[p.last-1].capital() && !a.tokens[p.last-1].is(classRole) {
		p.last-- // "founder of the"
	}
	return affiliation{role: a.nameText(p.first, p.last), org: p.org}
}

// postEdges leaves out what stands around an office: articles, "now",
// "formerly", an age, and a clause that says where or since when.
func (a *analysis) postEdges(first, last int) (int, int) {
	for first < last {
		t := a.tokens[first]
		switch {
		case t.is(classWe) && t.is(classArticle):
			return first, a.postStop(first, last)
		case a.is(first, "one") && a.is(first+1, "of"):
			first += 2
		case t.kind == tokenMark, t.is(classArticle | classDeterminer), a.adverb(first), a.is(first, "then"), a.is(first, "late"), a.is(first, "and"), a.is(first, "but"):
			first++
		case t.kind == tokenNumber:
			if end := a.ageEnd(first, last); end > first {
				first = end
				continue
			}
			return first, a.postStop(first, last)
		default:
			return first, a.postStop(first, last)
		}
	}
	return first, last
}

// ageEnd is the token after "34-year-old" at token i; i when it is none.
func (a *analysis) ageEnd(i, last int) int {
	for j := i + 1; j < min(last, i+5); j++ {
		if a.listed("years-old", j) {
			return j + 1
		}
	}
	return i
}

// postStop is where an office ends at the latest: before a relative clause, a
// participle with what hangs on it ("based in Accra"), "since 2019".
func (a *analysis) postStop(first, last int) int {
	for last > first && a.tokens[last-1].kind == tokenMark && !a.is(last-1, ".") {
		last--
	}
	for i := first + 1; i < last; i++ {
		t := a.tokens[i]
		if t.kind == tokenMark && a.is(i, "-") && t.span.Start > a.tokens[i-1].span.End {
			return i // a dash
		}
		if t.kind != tokenWord || t.capital() {
			continue
		}
		if t.is(classSubordinate) && !t.is(classPreposition|classAdverb) && !a.is(i, "as") || t.is(classRelative) && !t.is(classDeterminer) || a.listed("since", i) || a.hangs(i, last) {
			if i-1 > first && a.adverb(i-1) {
				return i - 1
			}
			return i
		}
		if a.is(i, "for") && a.howLong(i+1, last) || a.is(i, "aboard") {
			return i // "net mender for thirty years"
		}
	}
	return last
}

// howLong reports whether the words from token i say for how long: "thirty
// years", "more than a decade".
func (a *analysis) howLong(i, last int) bool {
	for k := i; k < min(last, i+6); k++ {
		t := a.tokens[k]
		switch {
		case t.capital() || t.kind == tokenMark && !a.innerMark(k):
			return false
		case t.is(classPeriod) || a.listed("years", k) || a.is(k, "decades") || a.is(k, "decade"):
			return k > i
		}
	}
	return false
}

// hangs reports whether a participle stands at token i behind the noun of an
// office with a phrase of its own: "based in", "appointed by", "covering".
func (a *analysis) hangs(i, last int) bool {
	before := i - 1
	if before > 0 && a.adverb(before) {
		before-- // "a nurse formerly employed by"
	}
	if i+1 >= last || !a.tokens[before].is(classRole|classPlace) && !a.tokens[before].capital() {
		return false
	}
	w := a.word(a.tokens[i])
	if n := len(w); n < 5 || w[n-2:] != "ed" && w[n-3:] != "ing" || a.tokens[i].is(classRole|classOrg|classPreposition|classPortfolio) {
		return false
	}
	next := a.tokens[i+1]
	return next.is(classPreposition|classArticle|classDeterminer) && !next.capital()
}

// officeHead is the last token of the noun of an office before the first
// preposition of [first, last): "founder and executive director of"; else the
// first noun of one; -1 when there is none.
func (a *analysis) officeHead(first, last int) int {
	head := -1
	for i := first; i < last; i++ {
		t := a.tokens[i]
		if t.is(classPreposition) && !t.capital() && i > first || t.kind == tokenMark && !a.innerMark(i) || head >= 0 && a.is(i, "and") && i+1 < last && a.listed("kin", i+1) {
			break
		}
		if t.is(classRole) {
			head = min(last-1, i+int(t.more))
		}
	}
	if head < 0 {
		for i := last - 1; i > first; i-- { // "Lund Student Union of Boats president"
			if t := a.tokens[i]; t.is(classRole) && !t.capital() && a.tokens[i-1].capital() {
				return i
			}
		}
		if i := a.firstRole(first, last); i >= 0 {
			head = min(last-1, i+int(a.tokens[i].more))
		}
	}
	return head
}

// owner reads the body in front of a possessive: "WFP’s deputy director",
// "the network’s director".
func (p *post) owner() {
	a := p.a
	for i := p.first + 1; i+1 < p.last; i++ {
		if a.tokens[i].is(classPreposition) && !a.tokens[i].capital() && !a.tokens[p.first].capital() {
			return // "head of the agency’s mission"
		}
		ending := a.possessive(i) || (a.is(i, "’") || a.is(i, "'")) && a.plural(i-1)
		if !ending || a.firstRole(i+1, p.last) < 0 {
			continue
		}
		body := i
		if a.is(i-1, ")") {
			if open := a.openBracket(i-1, p.first); open > p.first {
				body = open
			}
		}
		switch {
		case body == p.first+1 && a.opensSentence(p.first) && a.uses()[a.lowerWord(p.first)]&useSmall != 0 && !a.brand(p.first): // "Ship’s engineer"
		case a.tokens[p.first].capital() && !a.personalName(p.first, body) && !a.servesPerson(p.first, body, p.last):
			p.org = a.orgText(p.first, body)
			if a.bornPossessive(p.first, body) {
				p.org = a.nameText(p.first, body+1)
			}
		case a.tokens[p.first].capital(): // "Okoro’s business manager": no body
		case !a.definite(p.first-1) && !a.listed("its", p.first-1):
			continue // "a children’s rights researcher"
		case a.tokens[i-1].is(classText) && i == p.first+1 && a.focus == nil:
			p.org = a.issuer(nounPhrase{first: i - 1, last: i, head: i}) // "the study’s lead author"
		case a.tokens[i-1].is(classOrg) && i == p.first+1:
			p.org = a.bodyCalled(i - 1)
			if p.org == "" {
				p.org = a.bodyOfNoun(i - 1)
			}
			if p.org == "" {
				p.org = a.bodyOfWordLater(i - 1)
			}
			if p.org == "" && (!a.listed("outfit", i-1) || a.is(i-1, "ministry") || a.is(i-1, "authority")) && !a.tokens[i-1].is(classPerson) && a.definite(p.first-1) {
				p.org = a.nameText(i-1, i) // "the court’s president"
			}
		case a.tokens[i-1].is(classOrg):
			p.org = a.nameText(p.first, i)
		}
		p.first = i + 1
		return
	}
}

// bodyOfNoun is the body that "the agency" means, named before its noun.
func (a *analysis) bodyOfNoun(noun int) string {
	if full := a.bodyOfWord(noun); full != "" && !a.tokens[noun].capital() {
		return full
	}
	if full := a.bodyInSmall(noun); full != "" {
		return full
	}
	if name := a.introducedAs(noun); name != "" && !a.tokens[noun].capital() {
		return name
	}
	if name := a.bodyOfHouse(noun); name != "" && !a.tokens[noun].capital() {
		return name
	}
	if sp := a.bodyMeant(nounPhrase{first: noun - 1, last: noun + 1, head: noun + 1}); sp.known() {
		return sp.Org
	}
	s := a.sentenceAt(a.tokens[noun].span.Start)
	if s >= len(a.sentences) || !a.listed("outfit", noun) {
		return ""
	}
	if org := a.bodyNear(noun, a.blocks[max(0, a.sentences[s].block-1)].firstToken); org != "" {
		return org
	}
	return a.subjectBody(noun)
}
