package affiliation

import (
	"slices"
	"sort"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// QuoteAt returns the quote whose words hold the byte at offset.
func (a *Affiliated) QuoteAt(offset int) (prose.Quote, bool) {
	i := sort.Search(len(a.Quotes), func(i int) bool { return a.Quotes[i].Span.End > offset })
	if i == len(a.Quotes) || a.Quotes[i].Span.Start > offset {
		return prose.Quote{}, false
	}
	return a.Quotes[i], true
}

// QuotesIn returns the quotes that share a byte with s.
func (a *Affiliated) QuotesIn(s briefing.Span) []prose.Quote {
	i := sort.Search(len(a.Quotes), func(i int) bool { return a.Quotes[i].Span.End > s.Start })
	j := i
	for j < len(a.Quotes) && a.Quotes[j].Span.Start < s.End {
		j++
	}
	return slices.Clip(a.Quotes[i:j])
}

// SpokenIn returns the spoken quotes that share a byte with s.
func (a *Affiliated) SpokenIn(s briefing.Span) []prose.Quote {
	var spoken []prose.Quote
	for _, q := range a.QuotesIn(s) {
		if q.Spoken {
			spoken = append(spoken, q)
		}
	}
	return spoken
}

// TurnOf is whose turn a block of a transcript is.
func (a *Affiliated) TurnOf(block int) prose.Speaker {
	if block < len(a.Turns) {
		return a.Turns[block]
	}
	return prose.Nobody
}
