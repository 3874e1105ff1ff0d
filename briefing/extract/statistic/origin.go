package statistic

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// origin is whom or what the document names as the source of a sentence's figures.
type origin struct {
	name    string
	speaker prose.Speaker
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
func (a *reader) originOf(n, at int, span briefing.Span) origin {
	o := a.ownOrigin(n, at, span)
	first := a.Blocks[a.Sentences[n].Block].First
	for k := n - 1; o.name == "" && k >= first && k >= n-farthestOrigin; k-- {
		before := a.ownOrigin(k, a.Sentences[k].Span.End, a.Sentences[k].Span)
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
func (a *reader) ownOrigin(n, at int, span briefing.Span) origin {
	o := a.origin(n, at, span)
	if o.speaker.Known() && (!a.Plausible(o.speaker) || a.Thing(o.speaker)) {
		return origin{}
	}
	return o
}

// origin looks for the source of what sentence n says, in this order: the
// speaker of the quotation that holds it, "according to", a bracket with name
// and year, the subject of the governing verb.
func (a *reader) origin(n, at int, span briefing.Span) origin {
	if s := a.SpeakerAt(span); s.Known() {
		return origin{name: s.Who, speaker: s, how: "who is quoted"}
	}
	a.Tagged = a.Tag(a.Tagged, a.Sentences[n].First, a.Sentences[n].Last)
	tags := a.Tagged
	if o, ok := a.accordingTo(n, tags); ok {
		return o
	}
	if name := a.bracketSource(span); name != "" {
		return origin{name: name, how: "in brackets"}
	}
	for _, q := range a.QuotesIn(span) {
		if q.Spoken && q.Speaker.Known() && 2*q.Span.Intersect(span).Len() > span.Len() {
			return origin{name: q.Speaker.Who, speaker: q.Speaker, how: "who is quoted"}
		}
	}
	return a.governor(n, at, tags)
}

// accordingTo reads "according to X", "selon X", "según X".
func (a *reader) accordingTo(n int, tags []quotation.Tagged) (origin, bool) {
	s := a.Sentences[n]
	for i := s.First; i < s.Last; i++ {
		if tags[i-s.First].Tag&prose.TagOrigin == 0 {
			continue
		}
		length := 1 + int(tags[i-s.First].More)
		span, ok := a.NounPhrase(i+length, s.Last)
		if !ok {
			continue
		}
		who := a.Resolve(span)
		if who.Entity < 0 {
			return origin{name: a.Slice(span), how: "“" + strings.ToLower(a.Text[a.Tokens[i].Span.Start:a.Tokens[i+length-1].Span.End]) + "”", carries: true}, true
		}
		return origin{name: who.Who, speaker: who, how: "“" + a.Text[a.Tokens[i].Span.Start:a.Tokens[i+length-1].Span.End] + "”", carries: true}, true
	}
	return origin{}, false
}

// bracketSource reads "(World Health Organization, 2023)".
func (a *reader) bracketSource(s briefing.Span) string {
	text := a.Slice(s)
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
func (a *reader) afterComma(i, first int) bool {
	for k := i - 1; k > first && k > i-10; k-- {
		if a.Is(k, ",") || a.Is(k, "”") {
			return true
		}
	}
	return false
}

// governor is the subject of the verb that says or finds what follows.
func (a *reader) governor(n, at int, tags []quotation.Tagged) origin {
	s := a.Sentences[n]
	first := a.TokenAt(at)
	for i := s.First; i < s.Last; i++ {
		t := a.Tokens[i]
		if i > first && !a.afterComma(i, first) {
			continue // a verb past the figure governs it only as "…, X said"
		}
		if t.Kind != prose.TokenWord || i == s.First || !t.Is(prose.ClassSay) && tags[i-s.First].Tag&prose.TagFinds == 0 {
			continue
		}
		if i+1 < s.Last && a.Word(a.Tokens[i+1]) == "by" {
			continue
		}
		who := prose.Nobody
		if i > first {
			who = a.SaidAfter(s, i)
		}
		if !who.Known() {
			who = a.SubjectOf(n, i)
		}
		if !who.Known() {
			continue
		}
		if a.Tokens[a.TokenAt(a.Sentences[n].Span.Start)].Is(prose.ClassPronoun|prose.ClassThey) && len(who.Who) < 6 {
			continue // a pronoun that stands for nothing known
		}
		if strings.ContainsAny(who.Who, "0123456789%") {
			continue
		}
		return origin{name: who.Who, speaker: who, how: "subject of “" + a.Word(t) + "”", carries: true}
	}
	return origin{}
}
