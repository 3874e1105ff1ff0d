package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// recommendations finds what somebody is asked to do: sentences, list items
// under a lead-in, operative paragraphs, clauses of two proposers.
func (a *analysis) recommendations() []briefing.Finding {
	r := &recommender{analysis: a, body: nobody, section: nobody, asked: nobody, claimant: nobody, teller: nobody, askedIn: -1, series: -1}
	for i := range a.blocks {
		a.enter(i)
		r.language = a.languageAt(i)
		r.block(i)
	}
	return r.found
}

// recommender goes through the blocks of a document in order.
type recommender struct {
	*analysis
	// language is that of the block at hand.
	language string
	found    []briefing.Finding
	// tags are those of the sentence at hand, from token first on.
	tags  []tagged
	first int
	lead  lead
	// body is who enacts the paragraphs of a resolution.
	body speaker
	// advice is set below a heading or lead-in that announces recommendations.
	advice bool
	// allAsked is set below a heading that says that all its items are asked.
	allAsked bool
	// actor is who should act by the heading at hand: "the Government".
	actor string
	// section is who asked in the last lead-in below the heading at hand.
	section speaker
	// asked is who asked last, in sentence askedIn.
	asked   speaker
	askedIn int
	// askedByModal is whether that sentence only said what must be done.
	askedByModal bool
	// houses is in whose voice it asks, once that was looked for.
	houses *speaker
	// claimant is the body that has asked last in its own name.
	claimant speaker
	// teller is who speaks in the list at hand, as its lead-in says.
	teller speaker
	// series is the sentence that announced measures, or the last of them.
	series int
	// record is whether the document is a summary record, once it was asked.
	record *bool
	// writes is who writes the document, once it was looked for.
	writes *speaker
}

func (r *recommender) block(i int) {
	b := r.blocks[i]
	switch b.role {
	case briefing.RoleHeading:
		if b.last > b.first && r.endsWithModal(i) {
			r.lead = r.leadIn(i)
			return
		}
		r.lead, r.section = lead{}, nobody
		if b.lastToken > b.firstToken && r.enacts(i) {
			return
		}
		r.openSection(i)
		return
	case briefing.RoleTableRow, briefing.RoleFootnote:
		r.lead = lead{}
		return
	}
	if b.first == b.last || b.lastToken == b.firstToken || r.questioned(b) {
		return
	}
	if _, demands := r.demanded(b); demands && r.tokens[b.lastToken-1].kind == tokenWord && styleOf(b) == styleNone && r.listFollows(i) {
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
	for n := b.first; n < b.last; n++ {
		r.sentence(n)
	}
	if r.lead = r.leadIn(i); r.lead.open && r.lead.who.known() {
		r.section = r.lead.who
		r.section.reason = "who asked before in the same section"
	}
}

// look tags the tokens [first, last) as the sentence at hand.
func (r *recommender) look(first, last int) {
	r.tags, r.first = r.tag(r.tags, first, last), first
}

// hasTag reports whether one of the tokens has a tag.
func (r *recommender) hasTag(first, last int, t tag) bool {
	r.look(first, last)
	for _, g := range r.tags {
		if g.tag&t != 0 {
			return true
		}
	}
	return false
}

// sentence looks at one sentence of running text.
func (r *recommender) sentence(n int) {
	s := r.sentences[n]
	if s.last-s.first > longestSentence {
		return
	}
	span := r.statement(n)
	if r.asks(span) || strings.HasSuffix(r.slice(span), ":") && n == r.blocks[s.block].last-1 && r.listFollows(s.block) {
		return
	}
	r.look(s.first, s.last)
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
func (r *recommender) add(span briefing.Span, k ask, who speaker, n int) {
	if span = r.doc.Trim(span); span.Empty() {
		return
	}
	if who.Who = r.unelided(who.Who); isUpper(who.Who) {
		who.Who = r.register.fullName(who.Who)
		if name := r.ofAcronym(who.Who); name != "" {
			who.Who = name
		}
	}
	if r.own(who) || r.bareWord(who) || r.thing(who) || r.belongings(who) {
		if before := r.standing(n); before.known() || !r.belongings(who) {
			who = before
		}
	}
	if r.bareWord(who) || r.thing(who) {
		who = nobody
	}
	who = r.inFull(who)
	r.asked, r.askedIn, r.askedByModal = who, n, k.kind == askModal
	if r.claims(k, who) {
		r.claimant = who
		r.claimant.reason, r.claimant.confidence = "the body that asked before", 0.5
	}
	f := briefing.Finding{
		Kind: briefing.KindRecommendation, Span: span,
		Details:    briefing.Details{Attribution: who.Attribution, To: k.to, Verb: k.verb},
		Confidence: k.confidence, Reason: k.reason,
	}
	if who.known() && who.reason != "" {
		f.Reason += "; proposer: " + who.reason
	} else if !who.known() {
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

// openEnded reports whether a block ends with a colon, or with a modal verb
// and no mark at all, and a list follows.
func (r *recommender) openEnded(i int) bool {
	return (strings.HasSuffix(r.slice(r.blocks[i].span), ":") || r.endsWithModal(i)) && r.listFollows(i)
}

// endsWithModal reports whether a short block breaks off after its modal verb,
// for items in small letters to go on: "Employers should".
func (r *recommender) endsWithModal(i int) bool {
	b := r.blocks[i]
	if n := b.lastToken - b.firstToken; n < 2 || n > longestAddressee || i+1 >= len(r.blocks) {
		return false
	}
	next := r.blocks[i+1]
	if next.firstToken >= next.lastToken || next.role != briefing.RoleListItem && next.number == "" && r.tokens[next.firstToken].capital() {
		return false
	}
	tags := r.tag(nil, b.firstToken, b.lastToken)
	for at, g := range tags {
		if g.tag&tagModal != 0 && at > 0 && at+1+int(g.more) == len(tags) {
			return true
		}
	}
	return false
}

// listFollows reports whether the block after i can be a list item.
func (r *recommender) listFollows(i int) bool {
	if i+1 >= len(r.blocks) {
		return false
	}
	next := r.blocks[i+1]
	first, _ := utf8.DecodeRuneInString(r.slice(next.span))
	return next.role == briefing.RoleListItem || next.number != "" || unicode.IsLower(first) ||
		next.role == briefing.RoleParagraph && next.span.Len() < 400
}
