package cast

import (
	"slices"
	"sort"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// QuoteAt returns the quote whose words hold the byte at offset.
func (a *Cast) QuoteAt(offset int) (prose.Quote, bool) {
	i := sort.Search(len(a.Quotes), func(i int) bool { return a.Quotes[i].Span.End > offset })
	if i == len(a.Quotes) || a.Quotes[i].Span.Start > offset {
		return prose.Quote{}, false
	}
	return a.Quotes[i], true
}

// QuotesIn returns the quotes that share a byte with s.
func (a *Cast) QuotesIn(s briefing.Span) []prose.Quote {
	i := sort.Search(len(a.Quotes), func(i int) bool { return a.Quotes[i].Span.End > s.Start })
	j := i
	for j < len(a.Quotes) && a.Quotes[j].Span.Start < s.End {
		j++
	}
	return slices.Clip(a.Quotes[i:j])
}

// SpokenIn returns the spoken quotes that share a byte with s.
func (a *Cast) SpokenIn(s briefing.Span) []prose.Quote {
	var spoken []prose.Quote
	for _, q := range a.QuotesIn(s) {
		if q.Spoken {
			spoken = append(spoken, q)
		}
	}
	return spoken
}

// ReportsThat reports whether a sentence holds a verb of saying with "that" behind it.
func (a *Cast) ReportsThat(s int) bool {
	st := a.Sentences[s]
	for j := st.First; j+1 < st.Last; j++ {
		if a.SayingAt(j) && a.Is(j+1+int(a.Tokens[j].More), "that") {
			return true
		}
	}
	return false
}

// Personal reports whether a speaker is a person, by name or by office.
func (a *Cast) Personal(sp prose.Speaker) bool {
	if sp.Entity < 0 {
		return sp.Known() && sp.Org != sp.Who
	}
	e := &a.Register.Entities[sp.Entity]
	return e.Person || e.Evidence >= 0 && e.Org != e.Name && a.PlainPerson(e)
}

// HasText reports whether a text that speaks is among the tokens [first, last).
func (a *Cast) HasText(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Is(prose.ClassText) {
			return true
		}
	}
	return false
}

// AgentMark reports whether token i opens the agent of a passive: "by".
func (a *Cast) AgentMark(i int) bool {
	return a.Is(i, "by") || a.Is(i, "par") || a.Is(i, "por")
}

// FullPerson reports whether a phrase names a person in full, with an office in
// front at most.
func (a *Cast) FullPerson(p prose.NounPhrase) bool {
	return a.FullName(p) || a.PersonIn(p) >= 0 || !a.trailingName(p).Empty()
}

// LongestInner is how many tokens a clause within a clause has at most in which
// somebody else speaks.
const LongestInner = 16

// CutStart is the first n bytes at s, or fewer.
func (a *Cast) CutStart(s briefing.Span, n int) string {
	return a.Text[s.Start:min(s.End, s.Start+n)]
}
