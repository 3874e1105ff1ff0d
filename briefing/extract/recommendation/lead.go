package recommendation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
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
	who        prose.Speaker
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

func styleOf(b prose.Block) itemStyle {
	switch n := strings.Trim(b.Number, "()."); {
	case n == "" && b.Role == briefing.RoleListItem:
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
	b := r.Blocks[i]
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
	b := r.Blocks[i]
	text := r.Slice(b.Span)
	if first, _ := utf8.DecodeRuneInString(text); unicode.IsLower(first) || strings.ContainsRune("–—•-", first) {
		return true
	}
	before := strings.TrimRight(r.Slice(r.Blocks[i-1].Span), " \u00a0")
	if l.items > 0 && (strings.HasSuffix(before, ";") || strings.HasSuffix(before, "; and")) {
		return true
	}
	return l.certain && r.imperative(b.FirstToken, b.LastToken)
}

// leadIn reads the last sentence of block i as the opening of a list.
func (r *recommender) leadIn(i int) lead {
	if !r.openEnded(i) {
		return lead{}
	}
	b := r.Blocks[i]
	n := b.Last - 1
	s := r.Sentences[n]
	r.look(s.First, s.Last)
	l := lead{open: true, own: styleOf(b), block: i}
	asks := r.asksIn(n)
	if len(asks) == 0 {
		asks = r.openAsk(n)
	}
	noun, demands := false, false
	for k, g := range r.tags {
		noun = noun || g.Tag&prose.TagLead != 0
		demands = demands || g.Tag&prose.TagLead != 0 && r.Listed("demand", s.First+k)
	}
	noun = noun || r.sumsUp(s)
	agreed, asked := r.agreesToAsk(s)
	switch verb := r.demandsVerb(s); {
	case verb > 0:
		l.certain, l.ask = true, r.askAt(s, verb-s.First, "", 0.9)
		l.ask.kind = askPropose
		l.who = r.SpeakerOf(r.SubjectBefore(verb, s.First))
	case len(asks) > 0:
		l.certain, l.ask = !noun || asks[len(asks)-1].kind != askPropose, asks[len(asks)-1]
		l.who = r.proposer(n, l.ask)
	case agreed.Known():
		l.certain, l.ask, l.who = true, r.askAt(s, asked, "", 0.8), agreed
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
		l.told, l.who, l.ask.confidence = true, r.mainSubject(n), 0.6
		if !l.who.Known() {
			return lead{}
		}
	default:
		return lead{}
	}
	if who := r.whoFollows(s); who.Known() && !(len(asks) > 0 && asks[len(asks)-1].kind == askOf) {
		l.who = who // but not "pedimos al Consejo de Expertos que:"
	}
	for _, p := range [...]prose.NounPhrase{r.PhraseBefore(s.Last-1, s.First), r.ClauseSubject(s.First, s.Last)} {
		if who := r.kindOfHead(p, i); who.Known() {
			l.who = who // "In conclusion, the committee:", "The Group agreed on the following:"
		}
	}
	for _, who := range [...]prose.Speaker{r.inWhichBody(s), r.nameOverItems(s, i)} {
		if who.Known() {
			l.who = who
		}
	}
	if s.Last-s.First <= 3 && (r.body.Known() || register.IsUpper(r.Word(r.Tokens[s.First]))) {
		l.who = r.enactor(n) // "RESUELVE:", "RESOLVED:"
	}
	l.who = r.inFull(l.who)
	l.ask.reason = "list item after “" + r.cutTo(s.Span, 40) + "”"
	return l
}

// demandsVerb is the English noun for what is asked that is the verb of a lead-in
// and its last word, behind a name or "the" and a kind of body: "The Dockers’ Union
// demands:"; 0 for none.
func (r *recommender) demandsVerb(s prose.Sentence) int {
	k := s.Last - 2
	if r.language != "en" || k <= s.First || !r.Is(k+1, ":") || !r.Listed("demand", k) || r.Tokens[k].Capital() {
		return 0
	}
	if p := r.SubjectBefore(k, s.First); p.Empty() || p.Last != k || !r.Institution(p.First, p.Last) && !(r.Definite(p.First) && p.Last-p.First == 2 && r.Tokens[p.Last-1].Is(prose.ClassOrg)) {
		return 0
	}
	return k
}

// cutTo is the end of a span's words, so that a reason stays short.
func (r *recommender) cutTo(s briefing.Span, longest int) string {
	text := r.Slice(s)
	if len(text) <= longest {
		return text
	}
	cut := strings.LastIndexByte(text[:len(text)-longest], ' ')
	return "…" + text[cut+1:]
}

// openAsk is the ask of a lead-in whose action only comes in the items:
// "Governments should:", "They ask States, among other things, to:".
func (r *recommender) openAsk(n int) []ask {
	s := r.Sentences[n]
	for at := len(r.tags) - 1; at >= 0; at-- {
		g := r.tags[at].Tag
		if g&(prose.TagAsk|prose.TagPropose|prose.TagModal|prose.TagNecessity|prose.TagPassive|prose.TagCrucial|prose.TagWant) == 0 || g&prose.TagNo != 0 || r.nounUse(s.First+at, s.First) {
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
	next := r.Blocks[i+1]
	if next.FirstToken >= next.LastToken {
		return false
	}
	tags := r.Tag(nil, next.FirstToken, min(next.FirstToken+4, next.LastToken))
	if !r.Tokens[next.FirstToken].Capital() {
		// "les participants : – demandent au port de …"
		return (styleOf(next) != styleNone || strings.HasSuffix(strings.TrimRight(r.Slice(next.Span), " \u00a0"), ";")) && tags[0].Tag&(prose.TagAsk|prose.TagPropose|prose.TagStress) != 0
	}
	return tags[0].Tag&(prose.TagOperative|prose.TagDeclare) != 0
}

// reviewed finds the State under review in a lead-in such as "The following
// recommendations will be examined by X", and reports whether it is one.
func (r *recommender) reviewed(n int, k *ask) bool {
	s := r.Sentences[n]
	for i := s.First + 1; i < s.Last; i++ {
		if w := r.Word(r.Tokens[i]); w != "by" && w != "of" && w != "par" && w != "por" || !r.Tokens[i-1].KindIs(prose.TokenWord) {
			continue
		}
		end := i + 1
		for end < s.Last && (r.Tokens[end].Capital() || r.Tokens[end].Is(prose.ClassParticle|prose.ClassDeterminer) && end == i+1) {
			end++
		}
		if end > i+1 {
			k.to = r.Text[r.Tokens[i+1].Span.Start:r.Tokens[end-1].Span.End]
			return true
		}
	}
	return false
}

// item handles a list item of the open lead-in.
func (r *recommender) item(i int) {
	b := r.Blocks[i]
	r.lead.items++
	if !r.body.Known() {
		r.body = r.lead.who
		done := r.operative(i)
		r.body = prose.Nobody
		if done {
			return
		}
	} else if r.operative(i) {
		return
	}
	span := r.Statement(b.First)
	s := r.Sentences[b.First]
	r.look(s.First, s.Last)
	who := r.lead.who
	k := r.lead.ask
	states, ok := r.bracketStates(b)
	if ok {
		who, k.reason = states, ofStates
	}
	switch {
	case r.language == "en" && !ok && r.declares(b):
		return // "Affirms that firefighters have the right to …"
	case r.lead.told && !ok && !(r.advice && r.ordersItem(i)):
		r.teller = r.lead.who
		r.sentence(b.First)
	case r.lead.certain || ok || r.lead.told || r.imperative(b.FirstToken, b.LastToken):
		if !who.Known() {
			who = r.voice(span)
		}
		r.add(span, k, who, b.First)
	default:
		r.teller = r.lead.who
		r.sentence(b.First)
	}
	for n := b.First + 1; n < b.Last; n++ {
		r.sentence(n)
	}
	r.teller = prose.Nobody
}

// declares reports whether an item only says what a body affirms or notes, and
// asks for nothing behind it.
func (r *recommender) declares(b prose.Block) bool {
	s := r.Sentences[b.First]
	t := r.Tokens[b.FirstToken]
	if !t.Capital() || !r.thirdPerson(t) || len(r.tags) == 0 || r.tags[0].Tag&prose.TagDeclare == 0 || r.tags[0].Tag&(prose.TagOperative|prose.TagImperative) != 0 {
		return false
	}
	return r.secondVerb(s, 1) < 0 && len(r.asksIn(b.First)) == 0
}
