package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// openSection reads a heading: "Recommendations" announces asks, and "To the
// Government" below it says who should act.
func (r *recommender) openSection(i int) {
	b := r.Blocks[i]
	below := r.advice
	r.advice, r.actor = r.hasTag(b.FirstToken, b.LastToken, prose.TagLead) || r.announcesDeeds(b), ""
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
	r.look(b.FirstToken, b.LastToken)
	if len(r.tags) == 0 || r.tags[0].Tag&prose.TagSection == 0 || !below && !r.advice && !r.ordersBelow(i) {
		return
	}
	at := b.FirstToken + 1 + int(r.tags[0].More)
	if at < b.LastToken && b.LastToken-at < longestAddressee {
		r.advice = true
		r.actor = strings.TrimRight(r.Text[r.Tokens[at].Span.Start:b.Span.End], " \u00a0\u2009\u202f:")
	}
}

// bracketed is the person whose office a heading gives in brackets:
// "Takeaways (moderator)".
func (r *recommender) bracketed(b prose.Block) prose.Speaker {
	for i := b.FirstToken; i+2 < b.LastToken; i++ {
		at := i + 1
		if r.keeps(i) {
			at = i + 2
		} else if !r.Is(i, "(") {
			continue
		}
		if !r.Tokens[at].Is(prose.ClassRole | prose.ClassPerson) {
			continue
		}
		for _, id := range r.Register.Officers {
			if e := &r.Register.Entities[id]; strings.EqualFold(e.Role, r.Word(r.Tokens[at])) {
				who := r.SpeakerFor(id)
				who.Reason, who.Confidence = inHeading, 0.7
				return who
			}
		}
	}
	return prose.Nobody
}

// keeps reports whether "by the" stands at token i: "Points retained by the
// moderator".
func (r *recommender) keeps(i int) bool {
	switch r.LowerWord(i) {
	case "by", "par", "por":
		return i+2 < len(r.Tokens) && r.Tokens[i+1].Is(prose.ClassArticle)
	}
	return false
}

// namesKeeper reports whether a heading says who keeps the points below it.
func (r *recommender) namesKeeper(b prose.Block) bool {
	for i := b.FirstToken + 1; i+2 < b.LastToken; i++ {
		if r.keeps(i) && r.Tokens[i+2].Is(prose.ClassRole) {
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
	b := r.Blocks[i]
	label := r.afterAddressee(b)
	first := max(b.FirstToken, label)
	if b.Role != briefing.RoleListItem && b.Number == "" && !r.bareItem(b) && !r.addressedItem(b, label) ||
		!(r.allAsked && styleOf(b) != styleNone) && !r.imperative(first, b.LastToken) && !r.commands(first, b.LastToken) && !r.assigned(first, b.LastToken) && !r.amongOrders(i, first) {
		return false
	}
	k := ask{kind: askPropose, at: -1, to: r.actor, reason: "list item below a heading of recommendations", confidence: 0.85}
	if label > b.FirstToken {
		k.to = r.Text[r.Tokens[b.FirstToken].Span.Start:r.Tokens[label-2].Span.End]
	}
	if r.Listed("reader-deed", first) && (r.Tokens[first+1].Capital() || r.Tokens[first+1].Is(prose.ClassWe) || r.Tokens[min(first+2, b.LastToken-1)].Is(prose.ClassWe)) {
		return true // "Follow us", "Download the report": nobody is asked to act
	}
	for n := b.First; n < b.Last; n++ {
		if s := r.Sentences[n]; n > b.First && !r.imperative(s.First, s.Last) {
			r.sentence(n)
			continue
		}
		who := r.enactor(n)
		if states, ok := r.bracketStates(b); ok {
			who, k.reason = states, ofStates
		}
		r.add(r.Statement(n), k, who, n)
	}
	return true
}

// bareItem reports whether a paragraph without a marker can be an item below a
// heading that says who should act: one short sentence.
func (r *recommender) bareItem(b prose.Block) bool {
	return r.actor != "" && b.Last-b.First == 1 && b.LastToken-b.FirstToken < longestItem
}

// addressedItem reports whether a paragraph without a marker opens with who should
// act, as headings say it, and what is to be done: "A los municipios: destinar …".
// label is the token behind the colon.
func (r *recommender) addressedItem(b prose.Block, label int) bool {
	if label == 0 || !r.Romance() || b.Last-b.First != 1 || b.LastToken-b.FirstToken >= longestItem || !r.Is(label-1, ":") {
		return false
	}
	tags := r.Tag(nil, b.FirstToken, label)
	return tags[0].Tag&prose.TagSection != 0
}

// longestItem is in tokens.
const longestItem = 60

// assigned reads "Donors to make security a condition": who is to act, and an
// infinitive for a verb.
func (r *recommender) assigned(first, last int) bool {
	if r.language != "en" || first+3 >= last || !r.Tokens[first].Capital() || r.Tokens[first].Is(prose.ClassPreposition|prose.ClassPronoun) {
		return false
	}
	for i := first; i < min(last-1, first+8); i++ {
		t := r.Tokens[i]
		if r.Is(i, "to") && i > first {
			next := r.Tokens[i+1]
			return !next.Capital() && !next.Is(prose.ClassDeterminer|prose.ClassArticle|prose.ClassPreposition) && next.Kind == prose.TokenWord && r.namesActor(first, i)
		}
		if t.Kind == prose.TokenMark || t.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassRelative|prose.ClassSay) && !t.Capital() {
			return false
		}
	}
	return false
}

// commands reports whether the tokens open with any English verb in its base
// form and its object: "Enter every casualty in one register".
func (r *recommender) commands(first, last int) bool {
	if r.language != "en" || first+1 >= last || !r.Tokens[first].Capital() || !r.Listed("imperative-verb", first) {
		return false
	}
	if first+2 >= last {
		return true
	}
	next := r.Tokens[first+1]
	return next.Kind == prose.TokenWord && !next.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay) && !r.Possessive(first+1)
}

// afterAddressee is the token after a list item's addressee with its colon or dash:
// "Brands: pay suppliers", "Lenders – tie credit"; 0 when it has none.
func (r *recommender) afterAddressee(b prose.Block) int {
	for i := b.FirstToken + 1; i < b.LastToken-1 && i < b.FirstToken+6; i++ {
		if r.Is(i, ":") || r.Is(i, "–") || r.Is(i, "—") {
			return i + 1
		}
	}
	return 0
}

// addresseeLine reads a line of an open list that only says who should act:
// "Al Ministerio de Trabajo:"; "" when the block is none.
func (r *recommender) addresseeLine(b prose.Block) string {
	if b.LastToken-b.FirstToken > longestAddressee || !strings.HasSuffix(r.Slice(b.Span), ":") && !(strings.HasSuffix(r.Slice(b.Span), ",") && r.Romance() && r.listFollows(r.Sentences[b.First].Block)) || b.Number != "" {
		return ""
	}
	tags := r.Tag(nil, b.FirstToken, b.LastToken)
	if len(tags) == 0 || tags[0].Tag&prose.TagSection == 0 {
		return ""
	}
	at := b.FirstToken + 1 + int(tags[0].More)
	if at >= b.LastToken || r.Tokens[at].Is(prose.ClassVerb|prose.ClassAuxiliary) || r.tagged(at)&prose.TagImperative != 0 {
		return ""
	}
	for i := at; i < b.LastToken; i++ {
		if r.Tokens[i].Is(prose.ClassAuxiliary|prose.ClassSay) || i > at && i >= b.LastToken-2 && (r.TagOfWord(r.LowerWord(i))&(prose.TagAsk|prose.TagPropose|prose.TagWant) != 0 || r.Listed("demand", i)) {
			return "" // "For its part, the Chamber wants:"
		}
	}
	return strings.TrimRight(r.Text[r.Tokens[at].Span.Start:b.Span.End], " : ")
}
