package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// lead is a line that opens a list of asks: "Governments should:", "We made
// the following recommendations:". Each item is an ask; the line is none.
type lead struct {
	open bool
	// certain is set when the line itself asks, so that every item counts;
	// otherwise an item must look like an ask.
	certain bool
	// style is the look of the first item; others of the list share it.
	style, own itemStyle
	items      int
	block      int
	ask        ask
	who        speaker
	// review is set for lists of a review, where each item names its State.
	review bool
	// told is set when the line only says who speaks, and each item must ask.
	told bool
}

// itemStyle is how list items are marked.
type itemStyle uint8

const (
	styleNone itemStyle = iota
	styleBullet
	styleNumber  // "1"
	styleDecimal // "5.1"
	styleLetter  // "(a)"
)

func styleOf(b block) itemStyle {
	switch n := strings.Trim(b.number, "()."); {
	case n == "" && b.role == briefing.RoleListItem:
		return styleBullet
	case n == "":
		return styleNone
	case strings.Trim(n, "0123456789") == "":
		return styleNumber
	case strings.Trim(n, "0123456789.") == "":
		return styleDecimal
	}
	return styleLetter
}

// holds reports whether block i is an item of the list.
func (l *lead) holds(r *recommender, i int) bool {
	b := r.blocks[i]
	style := styleOf(b)
	if l.items == 0 {
		if style == l.own && style != styleNone && style != styleBullet {
			return false
		}
		if style == styleNone && !l.bare(r, i) {
			return false
		}
		l.style = style
		return true
	}
	if style != l.style {
		// A nested list goes on; a paragraph of the document's own does not.
		return style != styleNone && style != l.own && l.style != styleNone
	}
	return style != styleNone || l.bare(r, i)
}

// bare reports whether a block without any marker can be an item: it starts
// small or in the imperative, or the item before it ended with a semicolon.
func (l *lead) bare(r *recommender, i int) bool {
	b := r.blocks[i]
	text := r.slice(b.span)
	if first, _ := utf8.DecodeRuneInString(text); unicode.IsLower(first) || strings.ContainsRune("–—•-", first) {
		return true
	}
	before := strings.TrimRight(r.slice(r.blocks[i-1].span), " \u00a0")
	if l.items > 0 && (strings.HasSuffix(before, ";") || strings.HasSuffix(before, "; and")) {
		return true
	}
	return l.certain && r.imperative(b.firstToken, b.lastToken)
}

// leadIn reads the last sentence of block i as the opening of a list.
func (r *recommender) leadIn(i int) lead {
	if !r.openEnded(i) {
		return lead{}
	}
	b := r.blocks[i]
	n := b.last - 1
	s := r.sentences[n]
	r.look(s.first, s.last)
	l := lead{open: true, own: styleOf(b), block: i}
	asks := r.asksIn(n)
	if len(asks) == 0 {
		asks = r.openAsk(n)
	}
	noun, demands := false, false
	for k, g := range r.tags {
		noun = noun || g.tag&tagLead != 0
		demands = demands || g.tag&tagLead != 0 && r.listed("demand", s.first+k)
	}
	noun = noun || r.sumsUp(s)
	switch verb := r.demandsVerb(s); {
	case verb > 0:
		l.certain, l.ask = true, r.askAt(s, verb-s.first, "", 0.9)
		l.ask.kind = askPropose
		l.who = r.speakerOf(r.subjectBefore(verb, s.first))
	case len(asks) > 0:
		l.certain, l.ask = !noun || asks[len(asks)-1].kind != askPropose, asks[len(asks)-1]
		l.who = r.proposer(n, l.ask)
	case noun:
		l.ask = ask{kind: askPropose, at: -1, verb: "", reason: "item of a list of recommendations", confidence: 0.8}
		l.who = r.mainSubject(n)
		l.review = r.reviewed(n, &l.ask)
		l.certain = demands && !l.review
		r.advice = true
	case r.operativeNext(i):
		l.ask = ask{kind: askPropose, at: -1, reason: "item of a list of recommendations", confidence: 0.8}
		l.who = r.mainSubject(n)
	case r.toldList(i):
		l.told, l.who = true, r.mainSubject(n)
		if !l.who.known() {
			return lead{}
		}
	default:
		return lead{}
	}
	if who := r.whoFollows(s); who.known() {
		l.who = who
	}
	if s.last-s.first <= 3 && (r.body.known() || isUpper(r.word(r.tokens[s.first]))) {
		l.who = r.enactor(n) // "RESUELVE:", "RESOLVED:"
	}
	l.who = r.inFull(l.who)
	l.ask.reason = "list item after “" + r.cutTo(s.span, 40) + "”"
	return l
}

// demandsVerb is the English noun for what is asked that is the verb of a lead-in
// and its last word, behind a name or "the" and a kind of body: "The Dockers’ Union
// demands:"; 0 for none.
func (r *recommender) demandsVerb(s sentence) int {
	k := s.last - 2
	if r.language != "en" || k <= s.first || !r.is(k+1, ":") || !r.listed("demand", k) || r.tokens[k].capital() {
		return 0
	}
	if p := r.subjectBefore(k, s.first); p.empty() || p.last != k || !r.institution(p.first, p.last) && !(r.definite(p.first) && p.last-p.first == 2 && r.tokens[p.last-1].is(classOrg)) {
		return 0
	}
	return k
}

// cutTo is the end of a span's words, so that a reason stays short.
func (r *recommender) cutTo(s briefing.Span, longest int) string {
	text := r.slice(s)
	if len(text) <= longest {
		return text
	}
	cut := strings.LastIndexByte(text[:len(text)-longest], ' ')
	return "…" + text[cut+1:]
}

// openAsk is the ask of a lead-in whose action only comes in the items:
// "Governments should:", "They ask States, among other things, to:".
func (r *recommender) openAsk(n int) []ask {
	s := r.sentences[n]
	for at := len(r.tags) - 1; at >= 0; at-- {
		g := r.tags[at].tag
		if g&(tagAsk|tagPropose|tagModal|tagNecessity|tagPassive|tagCrucial|tagWant) == 0 || g&tagNo != 0 || r.nounUse(s.first+at, s.first) {
			continue
		}
		k := r.askAt(s, at, "", 0.9)
		k.kind = kindOf(g)
		return []ask{k}
	}
	return nil
}

// operativeNext reports whether the list after block i opens with a verb that
// asks and no subject: "the Forum adopted a text in which it: (a) Requests …".
func (r *recommender) operativeNext(i int) bool {
	next := r.blocks[i+1]
	if next.firstToken >= next.lastToken {
		return false
	}
	tags := r.tag(nil, next.firstToken, min(next.firstToken+4, next.lastToken))
	if !r.tokens[next.firstToken].capital() {
		// "les participants : – demandent au port de …"
		return styleOf(next) != styleNone && tags[0].tag&(tagAsk|tagPropose|tagStress) != 0
	}
	return tags[0].tag&(tagOperative|tagDeclare) != 0
}

// reviewed finds the State under review in a lead-in such as "The following
// recommendations will be examined by X", and reports whether it is one.
func (r *recommender) reviewed(n int, k *ask) bool {
	s := r.sentences[n]
	for i := s.first + 1; i < s.last; i++ {
		if w := r.word(r.tokens[i]); w != "by" && w != "of" && w != "par" && w != "por" || !r.tokens[i-1].kindIs(tokenWord) {
			continue
		}
		end := i + 1
		for end < s.last && (r.tokens[end].capital() || r.tokens[end].is(classParticle|classDeterminer) && end == i+1) {
			end++
		}
		if end > i+1 {
			k.to = r.text[r.tokens[i+1].span.Start:r.tokens[end-1].span.End]
			return true
		}
	}
	return false
}

func (t token) kindIs(k tokenKind) bool { return t.kind == k }

// item handles a list item of the open lead-in.
func (r *recommender) item(i int) {
	b := r.blocks[i]
	r.lead.items++
	if !r.body.known() {
		r.body = r.lead.who
		done := r.operative(i)
		r.body = nobody
		if done {
			return
		}
	} else if r.operative(i) {
		return
	}
	span := r.statement(b.first)
	s := r.sentences[b.first]
	r.look(s.first, s.last)
	who := r.lead.who
	k := r.lead.ask
	states, ok := r.bracketStates(b)
	if ok {
		who = speaker{Attribution: briefing.Attribution{Who: states}, entity: -1, reason: "in brackets"}
		k.reason = "recommendation with its State in brackets"
	}
	switch {
	case r.language == "en" && !ok && r.declares(b):
		return // "Affirms that firefighters have the right to …"
	case r.lead.told && !ok:
		r.teller = r.lead.who
		r.sentence(b.first)
	case r.lead.certain || ok || r.imperative(b.firstToken, b.lastToken):
		if !who.known() {
			who = r.voice(span)
		}
		r.add(span, k, who, b.first)
	default:
		r.teller = r.lead.who
		r.sentence(b.first)
	}
	for n := b.first + 1; n < b.last; n++ {
		r.sentence(n)
	}
	r.teller = nobody
}

// declares reports whether an item only says what a body affirms or notes, and
// asks for nothing behind it.
func (r *recommender) declares(b block) bool {
	s := r.sentences[b.first]
	t := r.tokens[b.firstToken]
	if !t.capital() || !r.thirdPerson(t) || len(r.tags) == 0 || r.tags[0].tag&tagDeclare == 0 || r.tags[0].tag&(tagOperative|tagImperative) != 0 {
		return false
	}
	return r.secondVerb(s, 1) < 0 && len(r.asksIn(b.first)) == 0
}
