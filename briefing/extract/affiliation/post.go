package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// post is an English office taken apart: the tokens of what somebody is, and
// the body where they are it.
type post struct {
	a *Affiliated
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
func (a *Affiliated) PostAt(first, last int) office.Affiliation {
	limit := last
	first, last = a.PostEdges(first, last)
	if first >= last {
		return office.Affiliation{}
	}
	if a.Tokens[first].Is(prose.ClassWe) {
		return office.Affiliation{Role: a.NameText(first+1, last), Org: register.Ours}
	}
	p := post{a: a, first: first, last: last}
	p.owner()
	if p.owned = p.org != "" || first > 0 && a.Lexicon.Language == "en" && a.Listed("its", first-1); p.first < last && a.Tokens[p.first].Kind == prose.TokenNumber {
		p.first = a.AgeEnd(p.first, last)
	}
	if p.noun = a.OfficeHead(p.first, last); p.noun < 0 {
		if p.org == "" && a.Tokens[first].Capital() && (a.BodyEnd(first, last) == last || a.Tokens[first].Shape == prose.ShapeUpper && last-first == 1) {
			return office.Affiliation{Org: a.OrgText(first, a.AwayFrom(first, last))}
		}
		return office.Affiliation{}
	}
	if a.Listed("no-office", p.noun) && !a.Tokens[p.noun].Capital() {
		return office.Affiliation{} // "a precise woman"
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
	return office.Affiliation{Role: a.NameText(p.first, p.last), Org: p.org}
}

// BodyOfNoun is the body that "the agency" means, named before its noun.
func (a *Affiliated) BodyOfNoun(noun int) string {
	if full := a.BodyOfWord(noun); full != "" && !a.Tokens[noun].Capital() {
		return full
	}
	if full := a.bodyInSmall(noun); full != "" {
		return full
	}
	if name := a.IntroducedAs(noun); name != "" && !a.Tokens[noun].Capital() {
		return name
	}
	if name := a.bodyOfHouse(noun); name != "" && !a.Tokens[noun].Capital() {
		return name
	}
	if sp := a.BodyMeant(prose.NounPhrase{First: noun - 1, Last: noun + 1, Head: noun + 1}); sp.Known() {
		return sp.Org
	}
	s := a.SentenceAt(a.Tokens[noun].Span.Start)
	if s >= len(a.Sentences) || !a.Listed("outfit", noun) {
		return ""
	}
	if org := a.actedBefore(noun, s); org != "" {
		return org
	}
	if org := a.BodyNear(noun, a.Blocks[max(0, a.Sentences[s].Block-1)].FirstToken); org != "" && (!a.Romance() || a.FitsFamily(noun, org)) {
		return org
	}
	return a.subjectBody(noun)
}
