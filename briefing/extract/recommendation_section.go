package extract

import (
	"strings"

	"attache/briefing"
)

// openSection reads a heading: "Recommendations" announces asks, and "To the
// Government" below it says who should act.
func (r *recommender) openSection(i int) {
	b := r.blocks[i]
	below := r.advice
	r.advice, r.actor = r.hasTag(b.firstToken, b.lastToken, tagLead) || r.announcesDeeds(b), ""
	if r.advice || r.namesKeeper(b) {
		r.section = r.bracketed(b)
	}
	if who, demands := r.demanded(b); demands {
		r.advice, r.section, r.allAsked = true, who, true
		return
	}
	r.allAsked = false
	if below && !r.advice && r.partOfAdvice(i) {
		r.advice = true
	}
	r.look(b.firstToken, b.lastToken)
	if len(r.tags) == 0 || r.tags[0].tag&tagSection == 0 || !below && !r.advice && !r.ordersBelow(i) {
		return
	}
	at := b.firstToken + 1 + int(r.tags[0].more)
	if at < b.lastToken && b.lastToken-at < longestAddressee {
		r.advice = true
		r.actor = strings.TrimRight(r.text[r.tokens[at].span.Start:b.span.End], " :")
	}
}

// bracketed is the person whose office a heading gives in brackets:
// "Takeaways (moderator)".
func (r *recommender) bracketed(b block) speaker {
	for i := b.firstToken; i+2 < b.lastToken; i++ {
		at := i + 1
		if r.keeps(i) {
			at = i + 2
		} else if !r.is(i, "(") {
			continue
		}
		if !r.tokens[at].is(classRole | classPerson) {
			continue
		}
		for _, id := range r.register.officers {
			if e := &r.register.entities[id]; strings.EqualFold(e.role, r.word(r.tokens[at])) {
				who := r.speakerFor(id)
				who.reason, who.confidence = inHeading, 0.7
				return who
			}
		}
	}
	return nobody
}

// keeps reports whether "by the" stands at token i: "Points retained by the
// moderator".
func (r *recommender) keeps(i int) bool {
	switch r.low(i) {
	case "by", "par", "por":
		return i+2 < len(r.tokens) && r.tokens[i+1].is(classArticle)
	}
	return false
}

// namesKeeper reports whether a heading says who keeps the points below it.
func (r *recommender) namesKeeper(b block) bool {
	for i := b.firstToken + 1; i+2 < b.lastToken; i++ {
		if r.keeps(i) && r.tokens[i+2].is(classRole) {
			return true
		}
	}
	return false
}

// inHeading is the reason for a proposer whom the heading above names.
const inHeading = "whom the heading names"

// advised handles a list item in a section of recommendations that opens with
// a verb: "Publish supplier lists."
func (r *recommender) advised(i int) bool {
	b := r.blocks[i]
	label := r.afterAddressee(b)
	first := max(b.firstToken, label)
	if b.role != briefing.RoleListItem && b.number == "" && !r.bareItem(b) && !r.addressedItem(b, label) ||
		!(r.allAsked && styleOf(b) != styleNone) && !r.imperative(first, b.lastToken) && !r.commands(first, b.lastToken) && !r.assigned(first, b.lastToken) && !r.amongOrders(i, first) {
		return false
	}
	k := ask{kind: askPropose, at: -1, to: r.actor, reason: "list item below a heading of recommendations", confidence: 0.85}
	if label > b.firstToken {
		k.to = r.text[r.tokens[b.firstToken].span.Start:r.tokens[label-2].span.End]
	}
	if r.listed("reader-deed", first) && (r.tokens[first+1].capital() || r.tokens[first+1].is(classWe) || r.tokens[min(first+2, b.lastToken-1)].is(classWe)) {
		return true // "Follow us", "Download the report": nobody is asked to act
	}
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

// bareItem reports whether a paragraph without a marker can be an item below a
// heading that says who should act: one short sentence.
func (r *recommender) bareItem(b block) bool {
	return r.actor != "" && b.last-b.first == 1 && b.lastToken-b.firstToken < longestItem
}

// addressedItem reports whether a paragraph without a marker opens with who should
// act, as headings say it, and what is to be done: "A los municipios: destinar …".
// label is the token behind the colon.
func (r *recommender) addressedItem(b block, label int) bool {
	if label == 0 || !r.romance() || b.last-b.first != 1 || b.lastToken-b.firstToken >= longestItem || !r.is(label-1, ":") {
		return false
	}
	tags := r.tag(nil, b.firstToken, label)
	return tags[0].tag&tagSection != 0
}

// longestItem is in tokens.
const longestItem = 60

// assigned reads "Donors to make security a condition": who is to act, and an
// infinitive for a verb.
func (r *recommender) assigned(first, last int) bool {
	if r.language != "en" || first+3 >= last || !r.tokens[first].capital() || r.tokens[first].is(classPreposition|classPronoun) {
		return false
	}
	for i := first; i < min(last-1, first+8); i++ {
		t := r.tokens[i]
		if r.is(i, "to") && i > first {
			next := r.tokens[i+1]
			return !next.capital() && !next.is(classDeterminer|classArticle|classPreposition) && next.kind == tokenWord && r.namesActor(first, i)
		}
		if t.kind == tokenMark || t.is(classAuxiliary|classVerb|classRelative|classSay) && !t.capital() {
			return false
		}
	}
	return false
}

// commands reports whether the tokens open with any English verb in its base
// form and its object: "Enter every casualty in one register".
func (r *recommender) commands(first, last int) bool {
	if r.language != "en" || first+1 >= last || !r.tokens[first].capital() || !r.listed("imperative-verb", first) {
		return false
	}
	if first+2 >= last {
		return true
	}
	next := r.tokens[first+1]
	return next.kind == tokenWord && !next.is(classAuxiliary|classVerb|classSay) && !r.possessive(first+1)
}

// afterAddressee is the token after a list item's addressee with its colon or dash:
// "Brands: pay suppliers", "Lenders – tie credit"; 0 when it has none.
func (r *recommender) afterAddressee(b block) int {
	for i := b.firstToken + 1; i < b.lastToken-1 && i < b.firstToken+6; i++ {
		if r.is(i, ":") || r.is(i, "–") || r.is(i, "—") {
			return i + 1
		}
	}
	return 0
}

// addresseeLine reads a line of an open list that only says who should act:
// "Al Ministerio de Trabajo:"; "" when the block is none.
func (r *recommender) addresseeLine(b block) string {
	if b.lastToken-b.firstToken > longestAddressee || !strings.HasSuffix(r.slice(b.span), ":") && !(strings.HasSuffix(r.slice(b.span), ",") && r.romance() && r.listFollows(r.sentences[b.first].block)) || b.number != "" {
		return ""
	}
	tags := r.tag(nil, b.firstToken, b.lastToken)
	if len(tags) == 0 || tags[0].tag&tagSection == 0 {
		return ""
	}
	at := b.firstToken + 1 + int(tags[0].more)
	if at >= b.lastToken || r.tokens[at].is(classVerb|classAuxiliary) || r.tagged(at)&tagImperative != 0 {
		return ""
	}
	for i := at; i < b.lastToken; i++ {
		if r.tokens[i].is(classAuxiliary|classSay) || i > at && i >= b.lastToken-2 && (r.tagOfWord(r.low(i))&(tagAsk|tagPropose|tagWant) != 0 || r.listed("demand", i)) {
			return "" // "For its part, the Chamber wants:"
		}
	}
	return strings.TrimRight(r.text[r.tokens[at].span.Start:b.span.End], " : ")
}
