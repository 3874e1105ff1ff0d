package extract

import (
	"strings"

	"attache/briefing"
)

// origin is whom or what the document names as the source of a sentence's figures.
type origin struct {
	name    string
	speaker speaker
	how     string
	// carries is set when the next sentence of the paragraph goes on with
	// what this source says.
	carries bool
}

func (o origin) reason() string {
	if o.name == "" {
		return "no source named"
	}
	return "source: " + o.how
}

// farthestOrigin is how many sentences back a source may be named.
const farthestOrigin = 4

// originOf is the source of sentence n: its own, or that of a sentence before
// it in the paragraph that goes on.
func (a *analysis) originOf(n, at int, span briefing.Span) origin {
	o := a.ownOrigin(n, at, span)
	first := a.blocks[a.sentences[n].block].first
	for k := n - 1; o.name == "" && k >= first && k >= n-farthestOrigin; k-- {
		before := a.ownOrigin(k, a.sentences[k].span.End, a.sentences[k].span)
		if before.carries {
			before.how = "source of the sentence before"
			return before
		}
		if before.name != "" {
			break
		}
	}
	return o
}

// ownOrigin is the source that sentence n names, if it can be one.
func (a *analysis) ownOrigin(n, at int, span briefing.Span) origin {
	o := a.origin(n, at, span)
	if o.speaker.known() && (!a.plausible(o.speaker) || a.thing(o.speaker)) {
		return origin{}
	}
	return o
}

// origin looks for the source of what sentence n says, in this order: the
// speaker of the quotation that holds it, "according to", a bracket with name
// and year, the subject of the governing verb.
func (a *analysis) origin(n, at int, span briefing.Span) origin {
	if s := a.speakerAt(span); s.known() {
		return origin{name: s.Who, speaker: s, how: "who is quoted"}
	}
	a.tagged = a.tag(a.tagged, a.sentences[n].first, a.sentences[n].last)
	tags := a.tagged
	if o, ok := a.accordingTo(n, tags); ok {
		return o
	}
	if name := a.bracketSource(span); name != "" {
		return origin{name: name, how: "in brackets"}
	}
	for _, q := range a.quotesIn(span) {
		if q.spoken && q.speaker.known() && 2*q.span.Intersect(span).Len() > span.Len() {
			return origin{name: q.speaker.Who, speaker: q.speaker, how: "who is quoted"}
		}
	}
	return a.governor(n, at, tags)
}

// accordingTo reads "according to X", "selon X", "según X".
func (a *analysis) accordingTo(n int, tags []tagged) (origin, bool) {
	s := a.sentences[n]
	for i := s.first; i < s.last; i++ {
		if tags[i-s.first].tag&tagOrigin == 0 {
			continue
		}
		length := 1 + int(tags[i-s.first].more)
		span, ok := a.nounPhrase(i+length, s.last)
		if !ok {
			continue
		}
		who := a.resolve(span)
		if who.entity < 0 {
			return origin{name: a.slice(span), how: "“" + strings.ToLower(a.text[a.tokens[i].span.Start:a.tokens[i+length-1].span.End]) + "”", carries: true}, true
		}
		return origin{name: who.Who, speaker: who, how: "“" + a.text[a.tokens[i].span.Start:a.tokens[i+length-1].span.End] + "”", carries: true}, true
	}
	return origin{}, false
}

// nounPhrase is the phrase from token i to the next comma, verb or end; a
// comma inside a name's list does not end it.
func (a *analysis) nounPhrase(i, last int) (briefing.Span, bool) {
	start := i
	depth := 0
	for ; i < last; i++ {
		t := a.tokens[i]
		if t.kind == tokenMark {
			switch w := a.word(t); {
			case w == "(":
				depth++
			case w == ")":
				depth--
			case depth > 0 || a.innerMark(i) || w == "-" || w == "’" || w == "'" || w == "&" || w == "/":
				continue
			default:
				return a.phraseSpan(start, i)
			}
			if depth < 0 {
				return a.phraseSpan(start, i)
			}
			continue
		}
		if i > start && depth == 0 && (t.is(classRelative) || t.is(classSubordinate) && !t.is(classPreposition)) {
			return a.phraseSpan(start, i)
		}
	}
	return a.phraseSpan(start, i)
}

func (a *analysis) phraseSpan(first, last int) (briefing.Span, bool) {
	for first < last && a.tokens[first].is(classDeterminer) && !a.tokens[first].capital() && a.word(a.tokens[first]) == "the" {
		first++
	}
	if first >= last {
		return briefing.Span{}, false
	}
	return briefing.Span{Start: a.tokens[first].span.Start, End: a.tokens[last-1].span.End}, true
}

// bracketSource reads "(World Health Organization, 2023)".
func (a *analysis) bracketSource(s briefing.Span) string {
	text := a.slice(s)
	for {
		open := strings.IndexByte(text, '(')
		if open < 0 {
			return ""
		}
		text = text[open+1:]
		end := strings.IndexByte(text, ')')
		if end < 0 {
			return ""
		}
		if in := text[:end]; len(in) < 120 && sourceWithYear(in) {
			return strings.TrimPrefix(in, "Source: ")
		}
		text = text[end:]
	}
}

// sourceWithYear reports whether s is a name, a comma and a year.
func sourceWithYear(s string) bool {
	comma := strings.LastIndex(s, ", ")
	if comma < 2 {
		return false
	}
	year := s[comma+2:]
	if len(year) != 4 || year[0] != '1' && year[0] != '2' || strings.Trim(year, "0123456789") != "" {
		return false
	}
	first := []rune(s)[0]
	return first >= 'A' && strings.ToUpper(string(first)) == string(first) && !strings.Contains(s, " to ")
}

// afterComma reports whether a comma stands within a short subject's reach
// before token i, but after token first.
func (a *analysis) afterComma(i, first int) bool {
	for k := i - 1; k > first && k > i-10; k-- {
		if a.is(k, ",") || a.is(k, "”") {
			return true
		}
	}
	return false
}

// governor is the subject of the verb that says or finds what follows.
func (a *analysis) governor(n, at int, tags []tagged) origin {
	s := a.sentences[n]
	first := a.tokenAt(at)
	for i := s.first; i < s.last; i++ {
		t := a.tokens[i]
		if i > first && !a.afterComma(i, first) {
			continue // a verb past the figure governs it only as "…, X said"
		}
		if t.kind != tokenWord || i == s.first || !t.is(classSay) && tags[i-s.first].tag&tagFinds == 0 {
			continue
		}
		if i+1 < s.last && a.word(a.tokens[i+1]) == "by" {
			continue
		}
		who := nobody
		if i > first {
			who = a.saidAfter(s, i)
		}
		if !who.known() {
			who = a.subjectOf(n, i)
		}
		if !who.known() {
			continue
		}
		if a.tokens[a.tokenAt(a.sentences[n].span.Start)].is(classPronoun|classThey) && len(who.Who) < 6 {
			continue // a pronoun that stands for nothing known
		}
		if strings.ContainsAny(who.Who, "0123456789%") {
			continue
		}
		return origin{name: who.Who, speaker: who, how: "subject of “" + a.word(t) + "”", carries: true}
	}
	return origin{}
}

// saidAfter is the subject behind a verb of saying that a comma or a mark
// stands before: "X must act, said the Minister", "…, warned today the Network".
func (a *analysis) saidAfter(s sentence, verb int) speaker {
	front := verb
	for a.romance() && front-1 > s.first && (a.auxiliary(front-1) || a.clitic(front-1)) {
		front-- // ", a indiqué X"
	}
	if front-2 <= s.first || !a.is(front-1, ",") && !isQuotationMark(a.word(a.tokens[front-1])) {
		return nobody
	}
	at := verb + 1 + int(a.tokens[verb].more)
	for at < s.last && a.tokens[at].is(classAdverb|classTime) {
		at++
	}
	if at >= s.last || a.is(at, "that") || a.tokens[at].is(classPreposition) && !a.tokens[at].is(classArticle) ||
		!a.tokens[at].capital() && !a.tokens[at].is(classDeterminer|classArticle|classRole|classPerson) {
		return nobody
	}
	span, ok := a.nounPhrase(at, s.last)
	if !ok {
		return nobody
	}
	who := a.resolve(span)
	who.verb, who.reason, who.confidence = a.word(a.tokens[verb]), "subject after “"+a.word(a.tokens[verb])+"”", 0.8
	return who
}
