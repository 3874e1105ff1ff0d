package extract

import "strings"

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
	first, last = a.postEdges(first, last)
	if first >= last {
		return affiliation{}
	}
	if a.tokens[first].is(classWe) {
		return affiliation{role: a.nameText(first+1, last), org: ours}
	}
	p := post{a: a, first: first, last: last}
	p.owner()
	if p.owned = p.org != ""; p.first < last && a.tokens[p.first].kind == tokenNumber {
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
		case t.kind == tokenMark, t.is(classArticle | classDeterminer), a.adverb(first), a.is(first, "then"), a.is(first, "late"):
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
			return i
		}
	}
	return last
}

// hangs reports whether a participle stands at token i behind the noun of an
// office with a phrase of its own: "based in", "appointed by", "covering".
func (a *analysis) hangs(i, last int) bool {
	if i+1 >= last || !a.tokens[i-1].is(classRole|classPlace) && !a.tokens[i-1].capital() {
		return false
	}
	w := a.word(a.tokens[i])
	if n := len(w); n < 5 || w[n-2:] != "ed" && w[n-3:] != "ing" || a.tokens[i].is(classRole|classOrg|classPreposition) {
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
		if t.is(classPreposition) && !t.capital() && i > first || t.kind == tokenMark && !a.innerMark(i) {
			break
		}
		if t.is(classRole) {
			head = min(last-1, i+int(t.more))
		}
	}
	if head < 0 {
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
		case a.tokens[p.first].capital() && !a.personalName(p.first, body):
			p.org = a.orgText(p.first, body)
		case a.tokens[p.first].capital(): // "Okoro’s business manager": no body
		case !a.definite(p.first-1) && !a.listed("its", p.first-1):
			continue // "a children’s rights researcher"
		case a.tokens[i-1].is(classOrg) && i == p.first+1:
			p.org = a.bodyCalled(i - 1)
			if p.org == "" {
				p.org = a.bodyOfNoun(i - 1)
			}
		case a.tokens[i-1].is(classOrg):
			p.org = a.nameText(p.first, i)
		}
		p.first = i + 1
		return
	}
}

// front reads the body whose name stands in front of an office: "WaterAid
// Malawi country director", "UNFPA Executive Director", "Labour MP".
func (p *post) front() {
	a := p.a
	small := !a.tokens[p.noun].capital()
	end := p.first
	for end < p.noun && (a.tokens[end].capital() || end > p.first && a.nameJoint(end, p.noun)) {
		end++
	}
	if end == p.first {
		p.inside()
		return
	}
	if a.listed("demonym", p.first) && !a.namedForCountry(p.first, min(end, p.noun)) || a.tokens[p.first].is(classRole) && !a.tokens[p.first].is(classOrg) {
		return
	}
	if t := a.tokens[p.first]; t.is(classPlace) && !a.namedForCountry(p.first+int(t.more), min(end, p.noun)) {
		if small && !a.listed("office-body", p.noun) && !a.listed("office-field", p.noun) {
			return
		}
		// The role keeps the name: "European Union Anti-Trafficking Coordinator".
		if n := p.first + int(t.more) + 1; n < p.noun+1 && !a.listed("office-field", p.noun) || small {
			p.org = a.nameText(p.first, p.first+int(t.more)+1)
		}
		if small && p.first+int(t.more)+1 <= end && !a.listed("office-field", p.noun) {
			p.first += int(t.more) + 1
		}
		return
	}
	cut := end
	switch {
	case a.listed("party-office", p.noun) && !a.listed("rank", p.first):
		if a.listed("party", p.first) {
			p.org = a.nameText(p.first, min(end, p.noun)) // the role keeps it
		}
		return
	case small:
		if end == p.first+1 && a.tokens[p.first].is(classOrg) && a.tokens[p.first].shape == shapeCapital && a.opensSentence(p.first) && a.bodyOfWord(p.first) == "" {
			return // "Campaign spokesman Jane Okoro": of no body that is named
		}
		// "Lund police chief", "Okrania health ministry official": the body goes on in small letters.
		for i := end; i < p.noun; i++ {
			if a.tokens[i].is(classOrg) {
				cut = i + 1
			}
		}
		if cut == end && !a.institution(p.first, end) && !a.listed("office-body", p.noun) && a.tokens[p.first].shape != shapeUpper {
			return // "Nairobi taxi driver"
		}
	case a.tokens[p.first].shape == shapeUpper && acronymic(a.word(a.tokens[p.first])) && !a.tokens[p.first].is(classRole):
		cut = p.first + 1
		for cut < p.noun && a.tokens[cut].shape == shapeUpper && acronymic(a.word(a.tokens[cut])) && !a.tokens[cut].is(classRole) {
			cut++
		}
	default:
		cut = p.first
		if t := a.tokens[p.first]; t.is(classOrg) && t.shape == shapeCapital && !a.listed("rank", p.first) && a.bodyOfWord(p.first) != "" {
			cut = p.first + 1 // "Commission Vice President"
		}
		for i := p.first + 1; i < p.noun && (!a.listed("rank", p.first) || a.listed("demonym", p.first)); i++ {
			if (i < end || !a.tokens[i].capital()) && a.tokens[i].is(classOrg) && (!a.listed("rank", i) || a.listed("organ", i) && a.listed("demonym", p.first) || i+1 < p.noun && a.listed("rank", i+1)) {
				cut = i + 1
			}
		}
		if cut == p.first {
			cut = a.unknownBody(p.first, p.noun)
		}
	}
	if cut <= p.first || cut > p.noun {
		return
	}
	p.org = a.orgText(p.first, cut)
	p.first = cut
}

// smallBody reads "foreign ministry spokeswoman": a body in small letters in
// front of somebody who speaks for it.
func (p *post) smallBody() bool {
	a := p.a
	if !a.listed("spokesperson", p.noun) && !a.is(p.noun, "official") {
		return false
	}
	for i := p.noun - 1; i >= p.first; i-- {
		if t := a.tokens[i]; t.is(classOrg) && !t.capital() && !t.is(classPerson) && (i == p.first || !a.listed("rank", p.first)) {
			first := p.first
			for k := p.first; k < i; k++ {
				if a.tokens[k].is(classRole|classConjunction) || a.tokens[k].kind == tokenMark || a.listed("rank", k) {
					first = k + 1
				}
			}
			p.org = a.nameText(first, i+1)
			if first == p.first {
				p.first = i + 1
			}
			return true
		}
	}
	return false
}

// namedForCountry reports whether a country’s adjective at token first opens
// the name of a body: "European Council", "Norwegian Refugee Council".
func (a *analysis) namedForCountry(first, end int) bool {
	for i := first + 1; i < end; i++ {
		if t := a.tokens[i]; t.is(classOrg) && t.capital() && (a.listed("organ", i) || !a.listed("rank", i)) && !a.listed("unit", i) {
			return true
		}
	}
	return false
}

// unknownBody is where a body ends that no word shows as one, in front of an
// office in capitals: what stands before the words of rank and field, if there
// are two or if it is written like a brand ("ShoreWatch Executive Director").
func (a *analysis) unknownBody(first, noun int) int {
	if a.listed("rank", first) || a.listed("field", first) {
		return first // "Independent Anti-Slavery Commissioner"
	}
	cut := noun
	for cut > first && (a.listed("rank", cut-1) || a.listed("field", cut-1) || a.listed("unit", cut-1) || a.tokens[cut-1].is(classRole|classTitle) || !a.tokens[cut-1].capital()) {
		cut--
	}
	if !a.listed("office-body", noun) || cut == first || cut-first == 1 && !a.brand(first) {
		return first
	}
	return cut
}

// brand reports whether a word has a capital inside: "WaterAid".
func (a *analysis) brand(i int) bool {
	return a.tokens[i].shape == shapeCapital && acronymic(a.word(a.tokens[i])) && !strings.ContainsAny(a.word(a.tokens[i]), "-’'")
}

// inside reads the body within a role that opens with a small word: "former
// Harbour Institute president". The role keeps it.
func (p *post) inside() {
	a := p.a
	if p.smallBody() {
		return
	}
	first := p.first
	for first < p.noun && first < p.first+3 && !a.tokens[first].capital() {
		first++
	}
	end := first
	for end < p.noun && (a.tokens[end].capital() || end > first && a.nameJoint(end, p.noun)) && !a.tokens[end].is(classRole) {
		end++
	}
	if end > first && !a.listed("demonym", first) && !a.tokens[first].is(classPlace) && (a.institution(first, end) || a.tokens[first].shape == shapeUpper && acronymic(a.word(a.tokens[first]))) {
		p.org = a.orgText(first, end)
	}
}

// nameJoint reports whether a small word at token i joins the capitals of a
// name: "University of Ghana".
func (a *analysis) nameJoint(i, last int) bool {
	switch a.word(a.tokens[i]) {
	case "of", "for", "on", "and", "&", "the", "de", "-":
		return i+1 < last && (a.tokens[i+1].capital() || a.is(i+1, "the"))
	}
	return false
}

// bodyOfNoun is the body that "the agency" means, named before its noun.
func (a *analysis) bodyOfNoun(noun int) string {
	if full := a.bodyOfWord(noun); full != "" && !a.tokens[noun].capital() {
		return full
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
