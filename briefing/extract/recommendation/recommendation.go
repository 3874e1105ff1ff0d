// Package recommendation finds what a document asks for: by whom, and of whom.
// Where no sentence says who asks, it finds who writes the document.
package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
	"attache/briefing/extract/register"
)

// Find finds what somebody is asked to do: sentences, list items
// under a lead-in, operative paragraphs, clauses of two proposers.
func Find(a *quotation.Attributed) []briefing.Finding {
	r := newRecommender(a)
	for i := range a.Blocks {
		r.Enter(i)
		r.language = a.LanguageAt(i)
		r.block(i)
	}
	return r.found
}

// Writer is the body in whose name a document is written, be it that of its author; "" for
// none.
func Writer(a *quotation.Attributed) string {
	r := newRecommender(a)
	r.language = a.Language
	who := r.writer()
	if !who.Known() {
		who = r.house()
	}
	if id := a.Register.Called(who.Who); id >= 0 && a.Register.Entities[id].Person {
		return a.Register.FullName(a.Register.Entities[id].Org)
	}
	if !who.Known() || who.Reason == whoWrote || strings.Contains(who.Who, "; ") || strings.ContainsAny(who.Who, "0123456789") {
		return "" // also "118 organisations"
	}
	return strings.TrimPrefix(who.Who, "the members of ")
}

func newRecommender(a *quotation.Attributed) *recommender {
	return &recommender{Attributed: a, body: prose.Nobody, section: prose.Nobody, asked: prose.Nobody, claimant: prose.Nobody, teller: prose.Nobody, askedIn: -1, series: -1}
}

// recommender goes through the blocks of a document in order.
type recommender struct {
	*quotation.Attributed
	// language is that of the block at hand.
	language string
	found    []briefing.Finding
	// tags are those of the sentence at hand, from token first on.
	tags  []quotation.Tagged
	first int
	lead  lead
	// body is who enacts the paragraphs of a resolution.
	body prose.Speaker
	// advice is set below a heading or lead-in that announces recommendations.
	advice bool
	// allAsked is set below a heading that says that all its items are asked.
	allAsked bool
	// actor is who should act by the heading at hand: "the Government".
	actor string
	// section is who asked in the last lead-in below the heading at hand.
	section prose.Speaker
	// asked is who asked last, in sentence askedIn.
	asked   prose.Speaker
	askedIn int
	// askedByModal is whether that sentence only said what must be done.
	askedByModal bool
	// houses is in whose voice it asks, once that was looked for.
	houses *prose.Speaker
	// claimant is the body that has asked last in its own name.
	claimant prose.Speaker
	// teller is who speaks in the list at hand, as its lead-in says.
	teller prose.Speaker
	// series is the sentence that announced measures, or the last of them.
	series int
	// record is whether the document is a summary record, once it was asked.
	record *bool
	// writes is who writes the document, once it was looked for.
	writes *prose.Speaker
}

func (r *recommender) block(i int) {
	b := r.Blocks[i]
	switch b.Role {
	case briefing.RoleHeading:
		if b.Last > b.First && r.endsWithModal(i) {
			r.lead = r.leadIn(i)
			return
		}
		r.lead, r.section = lead{}, prose.Nobody
		if b.LastToken > b.FirstToken && r.enacts(i) {
			return
		}
		r.openSection(i)
		return
	case briefing.RoleTableRow, briefing.RoleFootnote:
		r.lead = lead{}
		return
	}
	if b.First == b.Last || b.LastToken == b.FirstToken || r.Questioned(b) {
		return
	}
	if _, demands := r.demanded(b); demands && r.Tokens[b.LastToken-1].Kind == prose.TokenWord && styleOf(b) == styleNone && r.listFollows(i) {
		r.lead = lead{}
		r.openSection(i) // a heading that nobody set as one
		return
	}
	if r.lead.open {
		if to := r.addresseeLine(b); to != "" {
			r.lead.ask.to, r.lead.items, r.lead.certain = to, 0, true
			return
		}
		if r.lead.holds(r, i) {
			r.item(i)
			return
		}
		r.lead = lead{}
	}
	if r.enacts(i) || r.preambular(b) {
		return
	}
	if r.operative(i) {
		return
	}
	if r.advice && r.advised(i) {
		return
	}
	for n := b.First; n < b.Last; n++ {
		r.sentence(n)
	}
	if r.lead = r.leadIn(i); r.lead.open && r.lead.who.Known() {
		r.section = r.lead.who
		r.section.Reason = "who asked before in the same section"
	}
}

// look tags the tokens [first, last) as the sentence at hand.
func (r *recommender) look(first, last int) {
	r.tags, r.first = r.Tag(r.tags, first, last), first
}

// hasTag reports whether one of the tokens has a tag.
func (r *recommender) hasTag(first, last int, t prose.Tag) bool {
	r.look(first, last)
	for _, g := range r.tags {
		if g.Tag&t != 0 {
			return true
		}
	}
	return false
}

// sentence looks at one sentence of running text.
func (r *recommender) sentence(n int) {
	s := r.Sentences[n]
	if s.Last-s.First > quotation.LongestSentence {
		return
	}
	span := r.Statement(n)
	if r.Asks(span) || strings.HasSuffix(r.Slice(span), ":") && n == r.Blocks[s.Block].Last-1 && r.listFollows(s.Block) {
		return
	}
	r.look(s.First, s.Last)
	asks := r.asksIn(n)
	if len(asks) > 0 && r.reservesRights(n) {
		return
	}
	if len(asks) > 0 && r.announces(n) {
		r.series, r.asked, r.askedIn = n, r.proposer(n, asks[0]), n
		return
	}
	if len(asks) == 0 && r.requests(n) {
		r.series, r.asked, r.askedIn = n, r.ourselvesAt(n), n
		return
	}
	if len(asks) == 0 {
		if r.inSeries(n) {
			k := ask{kind: askPropose, at: -1, reason: "one of the measures that were announced", confidence: 0.75}
			r.series = n
			r.add(span, k, r.asked, n)
			return
		}
		if r.goesOn(n) {
			k := ask{kind: askPropose, at: -1, reason: "goes on with what was asked before", confidence: 0.7}
			r.add(span, k, r.asked, n)
			return
		}
		if r.answersOurselves(n) {
			k := ask{kind: askPropose, at: -1, reason: "answer to one’s own question what one asks", confidence: 0.75}
			r.add(span, k, r.ourselvesAt(n), n)
			return
		}
		if r.answersDuty(n, span) {
			k := ask{kind: askPropose, at: -1, reason: "answer in the imperative to a question of duty", confidence: 0.65}
			r.add(span, k, r.standing(n), n)
		}
		return
	}
	for _, c := range r.clauses(n, span, asks) {
		r.add(c.span, c.ask, c.who, n)
	}
}

// add makes a finding of an ask.
func (r *recommender) add(span briefing.Span, k ask, who prose.Speaker, n int) {
	if span = r.Doc.Trim(span); span.Empty() {
		return
	}
	if who.Who = r.unelided(who.Who); register.IsUpper(who.Who) {
		who.Who = r.Register.FullName(who.Who)
		if name := r.ofAcronym(who.Who); name != "" {
			who.Who = name
		}
	}
	itself := who.Reason == signs || r.gathering(who) // "quienes abajo firmamos", as the text calls them
	if r.own(who) {
		if who = r.ourselvesAt(n); !who.Known() {
			who = r.voice(span) // whoever is quoted beside it is not "we"
		}
	} else if !itself && (r.BareWord(who) || r.Thing(who) || r.belongings(who)) {
		if before := r.standing(n); before.Known() || !r.belongings(who) {
			who = before
		}
	}
	if who.Reason != signs && !r.gathering(who) && (r.BareWord(who) || r.Thing(who)) {
		who = prose.Nobody
	}
	who = r.inFull(who)
	r.asked, r.askedIn, r.askedByModal = who, n, k.kind == askModal
	if r.claims(k, who) {
		r.claimant = who
		r.claimant.Reason, r.claimant.Confidence = "the body that asked before", 0.5
	}
	f := briefing.Finding{
		Kind: briefing.KindRecommendation, Span: span,
		Details:    briefing.Details{Attribution: who.Attribution, To: k.to, Verb: k.verb},
		Confidence: k.confidence, Reason: k.reason,
	}
	if who.Known() && who.Reason != "" {
		f.Reason += "; proposer: " + who.Reason
	} else if !who.Known() {
		f.Reason += "; nobody named as proposer"
		f.Confidence -= 0.1
	}
	r.found = append(r.found, f)
}

// unelided leaves out the article of a French name: "L’UNESCO".
func (r *recommender) unelided(name string) string {
	if r.language != "fr" {
		return name
	}
	for _, article := range [...]string{"L’", "L'", "l’", "l'"} {
		if strings.HasPrefix(name, article) {
			return name[len(article):]
		}
	}
	return name
}
