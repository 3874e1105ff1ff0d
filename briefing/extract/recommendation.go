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
	r := &recommender{analysis: a, body: nobody, section: nobody}
	for i := range a.blocks {
		r.block(i)
	}
	return r.found
}

// recommender goes through the blocks of a document in order.
type recommender struct {
	*analysis
	found []briefing.Finding
	// tags are those of the sentence at hand, from token first on.
	tags  []tagged
	first int
	lead  lead
	// body is who enacts the paragraphs of a resolution.
	body speaker
	// advice is set below a heading or lead-in that announces recommendations.
	advice bool
	// actor is who should act by the heading at hand: "the Government".
	actor string
	// section is who asked in the last lead-in below the heading at hand.
	section speaker
	// writes is who writes the document, once it was looked for.
	writes *speaker
}

func (r *recommender) block(i int) {
	b := r.blocks[i]
	switch b.role {
	case briefing.RoleHeading:
		r.lead, r.section = lead{}, nobody
		if b.lastToken > b.firstToken && r.enacts(i) {
			return
		}
		r.openSection(b)
		return
	case briefing.RoleTableRow, briefing.RoleFootnote:
		r.lead = lead{}
		return
	}
	if b.first == b.last || b.lastToken == b.firstToken || r.questioned(b) {
		return
	}
	if r.lead.open {
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

// openSection reads a heading: "Recommendations" announces asks, and "To the
// Government" below it says who should act.
func (r *recommender) openSection(b block) {
	below := r.advice
	r.advice, r.actor = r.hasTag(b.firstToken, b.lastToken, tagLead), ""
	if len(r.tags) == 0 || !below && !r.advice || r.tags[0].tag&tagSection == 0 {
		return
	}
	at := b.firstToken + 1 + int(r.tags[0].more)
	if at < b.lastToken && b.lastToken-at < longestAddressee {
		r.advice = true
		r.actor = strings.TrimRight(r.text[r.tokens[at].span.Start:b.span.End], " :")
	}
}

// advised handles a list item in a section of recommendations that opens with
// a verb: "Publish supplier lists."
func (r *recommender) advised(i int) bool {
	b := r.blocks[i]
	if b.role != briefing.RoleListItem && b.number == "" || !r.imperative(b.firstToken, b.lastToken) {
		return false
	}
	k := ask{kind: askPropose, at: -1, to: r.actor, reason: "list item below a heading of recommendations", confidence: 0.85}
	for n := b.first; n < b.last; n++ {
		if s := r.sentences[n]; n > b.first && !r.imperative(s.first, s.last) {
			r.sentence(n)
			continue
		}
		span := r.statement(n)
		r.add(span, k, r.enactor(n), n)
	}
	return true
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
	span := r.statement(n)
	if r.asks(span) || strings.HasSuffix(r.slice(span), ":") && n == r.blocks[s.block].last-1 && r.listFollows(s.block) {
		return
	}
	r.look(s.first, s.last)
	asks := r.asksIn(n)
	if len(asks) == 0 {
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

// answersDuty reports whether sentence n opens a turn in the imperative, right
// after a question with "should" or "must".
func (r *recommender) answersDuty(n int, span briefing.Span) bool {
	s := r.sentences[n]
	if s.block == 0 || n != r.blocks[s.block].first || !r.turnOf(s.block).known() ||
		r.language == "en" && r.tagOfWord(r.word(r.tokens[r.tokenAt(span.Start)]))&tagImperative == 0 || !r.imperative(r.tokenAt(span.Start), s.last) {
		return false
	}
	before := r.blocks[s.block-1]
	if !strings.HasSuffix(r.slice(before.span), "?") {
		return false
	}
	for _, g := range r.tag(nil, before.firstToken, before.lastToken) {
		if g.tag&(tagModal|tagNecessity) != 0 {
			return true
		}
	}
	return false
}

// add makes a finding of an ask.
func (r *recommender) add(span briefing.Span, k ask, who speaker, n int) {
	if span = r.doc.Trim(span); span.Empty() {
		return
	}
	who.Who = r.unelided(who.Who)
	if r.own(who) {
		who = r.standing(n)
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

// preambular reports whether a block opens a resolution's preamble or one of
// its paragraphs: a participle or adjective, and a comma at the end.
func (r *recommender) preambular(b block) bool {
	text := r.slice(b.span)
	last, _ := utf8.DecodeLastRuneInString(text)
	if last != ',' && last != ';' && !strings.HasSuffix(text, ", and") {
		return false
	}
	if !r.tokens[b.firstToken].capital() {
		return false
	}
	r.look(b.firstToken, min(b.firstToken+6, b.lastToken))
	at := 0
	for at < len(r.tags)-1 && r.tags[at].tag&tagAdverb != 0 {
		at += 1 + int(r.tags[at].more)
	}
	return r.tags[at].tag&tagPreamble != 0 && last != ';' || last == ',' && r.tags[at].tag&tagPreamble != 0
}

// unelided leaves out the article of a French name: "L’OESU".
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

// longestEnactor is in tokens.
const longestEnactor = 16

// enacts reports whether a block names the body that adopts a resolution
// ("The General Assembly,") and remembers it.
func (r *recommender) enacts(i int) bool {
	b := r.blocks[i]
	text := r.slice(b.span)
	if !strings.HasSuffix(text, ",") || b.lastToken-b.firstToken > longestEnactor || b.lastToken-b.firstToken < 3 {
		return false
	}
	first, capitals := r.tokens[b.firstToken], 0
	if r.look(b.firstToken, b.firstToken+2); r.tags[0].tag&tagPreamble != 0 {
		return false
	}
	for t := b.firstToken + 1; t < b.lastToken-1; t++ {
		if r.tokens[t].kind == tokenMark {
			return false
		}
		if r.tokens[t].capital() {
			capitals++
		}
	}
	if !first.capital() || capitals == 0 || i+1 >= len(r.blocks) {
		return false
	}
	next := r.blocks[i+1]
	if r.look(next.firstToken, min(next.firstToken+4, next.lastToken)); len(r.tags) == 0 || r.tags[0].tag&(tagPreamble|tagAdverb|tagOperative|tagDeclare) == 0 {
		return false
	}
	name := briefing.Span{Start: first.span.Start, End: r.tokens[b.lastToken-2].span.End}
	if w := strings.ToLower(r.word(first)); w == "the" || w == "la" || w == "le" || w == "l’" || w == "l'" || w == "el" {
		name.Start = r.tokens[b.firstToken+1].span.Start
	}
	r.body = r.resolve(name)
	r.body.reason = "the body that adopts the text"
	return true
}

// operative handles a paragraph that opens with a verb and no subject:
// "Urges Member States to …", "Also requests …".
func (r *recommender) operative(i int) bool {
	b := r.blocks[i]
	if !r.tokens[b.firstToken].capital() {
		return false
	}
	s := r.sentences[b.first]
	r.look(s.first, s.last)
	at := 0
	for at < len(r.tags)-1 && r.tags[at].tag&tagAdverb != 0 {
		at += 1 + int(r.tags[at].more)
	}
	g := r.tags[at]
	if g.tag&(tagOperative|tagDeclare|tagStress) == 0 || s.first+at+1 >= s.last {
		return false
	}
	end := at + 1 + int(g.more)
	next := r.tokens[min(s.first+end, s.last-1)]
	if next.kind == tokenMark || next.is(classAuxiliary|classSay) && !next.is(classPreposition) {
		return false
	}
	if g.tag&tagStress != 0 {
		if !r.thirdPerson(r.tokens[s.first+at]) || r.needAfter(end, 4) == 0 {
			return false
		}
	} else if g.tag&tagDeclare != 0 {
		return r.body.known() || b.number != ""
	}
	k := r.askAt(s, at, "operative paragraph", 0.9)
	if r.openEnded(i) {
		r.lead = lead{open: true, certain: true, who: r.body, ask: k, block: i}
		return true
	}
	span := r.statement(b.first)
	r.add(span, k, r.enactor(b.first), b.first)
	for n := b.first + 1; n < b.last; n++ {
		r.sentence(n)
	}
	return true
}

// enactor is who adopts the text, else who writes it.
func (r *recommender) enactor(n int) speaker {
	if r.body.known() {
		return r.body
	}
	return r.voice(r.sentences[n].span)
}

// thirdPerson reports whether a verb stands in the present of "it": "Stresses".
func (r *recommender) thirdPerson(t token) bool {
	return r.language != "en" || strings.HasSuffix(r.word(t), "s")
}

// openEnded reports whether a block ends with a colon and a list follows.
func (r *recommender) openEnded(i int) bool {
	return strings.HasSuffix(r.slice(r.blocks[i].span), ":") && r.listFollows(i)
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
