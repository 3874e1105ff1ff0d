package cast

import "attache/briefing/extract/prose"

// post is an English office taken apart: the tokens of what somebody is, and
// the body where they are it.
type post struct {
	a *Cast
	// first and last bound the role.
	first, last int
	org         string
	// owned is set when a possessive in front names the body.
	owned bool
	// noun is the last token of the noun of the office.
	noun int
}

// PostAt reads "[Body’s | Body] office [of | for | at | with Body]" at tokens
// [first, last). A phrase without the noun of an office has no role; it may
// be a mere body.
func (a *Cast) PostAt(first, last int) Affiliation {
	limit := last
	first, last = a.postEdges(first, last)
	if first >= last {
		return Affiliation{}
	}
	if a.Tokens[first].Is(prose.ClassWe) {
		return Affiliation{Role: a.NameText(first+1, last), Org: ours}
	}
	p := post{a: a, first: first, last: last}
	p.owner()
	if p.owned = p.org != "" || first > 0 && a.Lexicon.Language == "en" && a.Listed("its", first-1); p.first < last && a.Tokens[p.first].Kind == prose.TokenNumber {
		p.first = a.ageEnd(p.first, last)
	}
	if p.noun = a.OfficeHead(p.first, last); p.noun < 0 {
		if p.org == "" && a.Tokens[first].Capital() && (a.BodyEnd(first, last) == last || a.Tokens[first].Shape == prose.ShapeUpper && last-first == 1) {
			return Affiliation{Org: a.OrgText(first, a.AwayFrom(first, last))}
		}
		return Affiliation{}
	}
	if a.Listed("no-office", p.noun) && !a.Tokens[p.noun].Capital() {
		return Affiliation{} // "a precise woman"
	}
	if p.bodyInFront() {
		p.front() // "UNICEF Chief of Child Protection"
	}
	if !p.there() && p.org == "" {
		p.behind()
	}
	if p.org == "" {
		p.front()
	}
	if p.org == "" {
		p.org = a.employer(last, limit)
	}
	if p.org == "" && a.Is(last, "who") && a.Is(last+1, "joined") {
		end := last + 2
		for end < min(len(a.Tokens), last+prose.LongestName+4) && a.Tokens[end].Kind == prose.TokenWord {
			end++
		}
		p.org = a.joinedBody(last+1, end) // "a nurse who joined the Harbour Trust in May"
	}
	for p.last > p.first+1 && a.Tokens[p.last-1].Is(prose.ClassPreposition|prose.ClassArticle) && !a.Tokens[p.last-1].Capital() && !a.Tokens[p.last-1].Is(prose.ClassRole) {
		p.last-- // "founder of the"
	}
	return Affiliation{Role: a.NameText(p.first, p.last), Org: p.org}
}

// postEdges leaves out what stands around an office: articles, "now",
// "formerly", an age, and a clause that says where or since when.
func (a *Cast) postEdges(first, last int) (int, int) {
	for first < last {
		t := a.Tokens[first]
		switch {
		case t.Is(prose.ClassWe) && t.Is(prose.ClassArticle):
			return first, a.postStop(first, last)
		case a.Is(first, "one") && a.Is(first+1, "of"):
			first += 2
		case t.Kind == prose.TokenMark, t.Is(prose.ClassArticle | prose.ClassDeterminer), a.Adverb(first), a.Is(first, "then"), a.Is(first, "late"), a.Is(first, "and"), a.Is(first, "but"):
			first++
		case t.Kind == prose.TokenNumber:
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
func (a *Cast) ageEnd(i, last int) int {
	for j := i + 1; j < min(last, i+5); j++ {
		if a.Listed("years-old", j) {
			return j + 1
		}
	}
	return i
}

// postStop is where an office ends at the latest: before a relative clause, a
// participle with what hangs on it ("based in Accra"), "since 2019".
func (a *Cast) postStop(first, last int) int {
	for last > first && a.Tokens[last-1].Kind == prose.TokenMark && !a.Is(last-1, ".") {
		last--
	}
	for i := first + 1; i < last; i++ {
		t := a.Tokens[i]
		if t.Kind == prose.TokenMark && a.Is(i, "-") && t.Span.Start > a.Tokens[i-1].Span.End {
			return i // a dash
		}
		if t.Kind != prose.TokenWord || t.Capital() {
			continue
		}
		if t.Is(prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassAdverb) && !a.Is(i, "as") || t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer) || a.Listed("since", i) || a.hangs(i, last) {
			if i-1 > first && a.Adverb(i-1) {
				return i - 1
			}
			return i
		}
		if (a.Is(i, "last") || a.Is(i, "this") || a.Is(i, "earlier")) && i+1 < last && a.Tokens[i+1].Is(prose.ClassTime|prose.ClassPeriod) {
			return i // "joined it as a caseworker last year"
		}
		if a.Is(i, "for") && a.howLong(i+1, last) || a.Is(i, "aboard") {
			return i // "net mender for thirty years"
		}
	}
	return last
}

// howLong reports whether the words from token i say for how long: "thirty
// years", "more than a decade".
func (a *Cast) howLong(i, last int) bool {
	for k := i; k < min(last, i+6); k++ {
		t := a.Tokens[k]
		switch {
		case t.Capital() || t.Kind == prose.TokenMark && !a.InnerMark(k):
			return false
		case t.Is(prose.ClassPeriod) || a.Listed("years", k) || a.Is(k, "decades") || a.Is(k, "decade"):
			return k > i
		}
	}
	return false
}

// hangs reports whether a participle stands at token i behind the noun of an
// office with a phrase of its own: "based in", "appointed by", "covering".
func (a *Cast) hangs(i, last int) bool {
	before := i - 1
	if before > 0 && a.Adverb(before) {
		before-- // "a nurse formerly employed by"
	}
	if i+1 >= last || !a.Tokens[before].Is(prose.ClassRole|prose.ClassPlace) && !a.Tokens[before].Capital() {
		return false
	}
	w := a.Word(a.Tokens[i])
	if n := len(w); n < 5 || w[n-2:] != "ed" && w[n-3:] != "ing" || a.Tokens[i].Is(prose.ClassRole|prose.ClassOrg|prose.ClassPreposition|prose.ClassPortfolio) {
		return false
	}
	next := a.Tokens[i+1]
	return next.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer) && !next.Capital()
}

// OfficeHead is the last token of the noun of an office before the first
// preposition of [first, last): "founder and executive director of"; else the
// first noun of one; -1 when there is none.
func (a *Cast) OfficeHead(first, last int) int {
	head := -1
	for i := first; i < last; i++ {
		if n := a.PhraseNameAt(i); n > 0 {
			i += n - 1
			continue
		}
		t := a.Tokens[i]
		if t.Is(prose.ClassPreposition) && !t.Capital() && i > first || t.Kind == prose.TokenMark && !a.InnerMark(i) || head >= 0 && a.Is(i, "and") && i+1 < last && (a.Listed("kin", i+1) || a.Tokens[i+1].Is(prose.ClassArticle) && !a.Tokens[i+1].Capital()) {
			break
		}
		if t.Is(prose.ClassRole) {
			head = min(last-1, i+int(t.More))
		}
	}
	if head < 0 {
		for i := last - 1; i > first; i-- { // "Lund Student Union of Boats president"
			t, k := a.Tokens[i], i-1
			for k > first && !a.Tokens[k].Capital() && (a.Listed("rank", k) || a.Listed("field", k)) {
				k-- // "Office of the Ombudsman policy analyst"
			}
			if t.Is(prose.ClassRole) && !t.Capital() && a.Tokens[k].Capital() {
				return i
			}
		}
		if i := a.FirstRole(first, last); i >= 0 {
			head = min(last-1, i+int(a.Tokens[i].More))
		}
	}
	return head
}

// bodyOfNoun is the body that "the agency" means, named before its noun.
func (a *Cast) bodyOfNoun(noun int) string {
	if full := a.bodyOfWord(noun); full != "" && !a.Tokens[noun].Capital() {
		return full
	}
	if full := a.bodyInSmall(noun); full != "" {
		return full
	}
	if name := a.introducedAs(noun); name != "" && !a.Tokens[noun].Capital() {
		return name
	}
	if name := a.bodyOfHouse(noun); name != "" && !a.Tokens[noun].Capital() {
		return name
	}
	if sp := a.bodyMeant(prose.NounPhrase{First: noun - 1, Last: noun + 1, Head: noun + 1}); sp.Known() {
		return sp.Org
	}
	s := a.SentenceAt(a.Tokens[noun].Span.Start)
	if s >= len(a.Sentences) || !a.Listed("outfit", noun) {
		return ""
	}
	if org := a.BodyNear(noun, a.Blocks[max(0, a.Sentences[s].Block-1)].FirstToken); org != "" {
		return org
	}
	return a.subjectBody(noun)
}
