// Package statistic finds the sentences that state a figure about their
// subject, and the source that they give for it. The figures themselves are
// read by package figure.
package statistic

import (
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/figure"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
	"attache/briefing/extract/signal"
)

// The confidence of a statistic by what shows that it is one.
const (
	confidenceMeasured = 0.9  // a share, an amount of money, several figures
	confidenceCounted  = 0.75 // one count
)

// reader goes through the sentences of a document.
type reader struct {
	*quotation.Attributed
}

// Find finds the sentences that state a figure about their subject, apart from
// those whose only measures are what asks demands.
func Find(d *quotation.Attributed, asks []briefing.Finding) []briefing.Finding {
	a := &reader{d}
	return a.withoutLimits(a.statistics(), asks)
}

// statistics finds the sentences that state a figure about their subject.
func (a *reader) statistics() []briefing.Finding {
	var found []briefing.Finding
	var figures []figure.Match
	if a.programme() {
		return nil
	}
	for i, b := range a.Blocks {
		a.Enter(i)
		if a.loneNumber(b) {
			if f, ok := a.bigNumber(i); ok {
				found = append(found, f)
				continue
			}
		}
		if b.Role == briefing.RoleHeading || b.Role == briefing.RoleTableRow {
			if f, ok := a.bigNumber(i); ok {
				found = append(found, f)
			}
			if !a.factLine(b) {
				continue
			}
		}
		if b.Role == briefing.RoleFootnote {
			continue
		}
		if a.credits(b) || a.Questioned(b) {
			continue
		}
		for n := b.First; n < b.Last; n++ {
			if s := a.Sentences[n]; s.Last-s.First > quotation.LongestSentence {
				continue
			}
			span := a.Statement(n)
			figures = figure.Scan(figures[:0], a.Slice(span), a.LanguageAt(i))
			if states(figures) {
				figures = a.withoutSignals(figures, span)
			}
			if states(figures) && !a.wordless(n) && !a.Asks(span) && !a.cited(span) {
				found = append(found, a.statistic(n, span, figures, a.originOf(n, span.Start+figures[0].Span.Start, span)))
			}
		}
	}
	return found
}

// states reports whether the figures make a statistic.
func states(figures []figure.Match) bool {
	for _, m := range figures {
		if m.Strength == figure.Strong {
			return true
		}
	}
	return false
}

// fewestStated is how many words a statement has at least.
const fewestStated = 2

// wordless reports whether sentence n is hardly more than numbers: a page
// number, a job number.
func (a *reader) wordless(n int) bool {
	if a.Language == "zh" {
		return a.CountWords(a.Sentences[n].Span) < fewestStated
	}
	words := 0
	for _, t := range a.TokensOf(a.Sentences[n]) {
		if t.Kind == prose.TokenWord {
			words++
		}
	}
	return words < fewestStated
}

// withoutSignals leaves out the figures that are part of a reference: a goal,
// a convention's number, a date, a title between quotation marks.
func (a *reader) withoutSignals(figures []figure.Match, span briefing.Span) []figure.Match {
	references := signal.Find(a.Slice(span))
	return slices.DeleteFunc(figures, func(m figure.Match) bool {
		if q, ok := a.QuoteAt(span.Start + m.Span.Start); ok && !q.Spoken {
			return true
		}
		return slices.ContainsFunc(references, func(r signal.Signal) bool { return r.Span.Overlaps(m.Span) })
	})
}

// cited reports whether s is a title or the like between quotation marks and
// hardly anything else.
func (a *reader) cited(s briefing.Span) bool {
	for _, q := range a.QuotesIn(s) {
		if !q.Spoken && 10*q.Span.Intersect(s).Len() > 8*s.Len() {
			return true
		}
	}
	return false
}

func (a *reader) statistic(n int, span briefing.Span, figures []figure.Match, from origin) briefing.Finding {
	f := briefing.Finding{Kind: briefing.KindStatistic, Span: span, Confidence: confidenceCounted}
	f.Source = from.name
	if from.speaker.Known() {
		f.Attribution = from.speaker.Attribution
	}
	for _, m := range figures {
		g := m.Figure
		g.Span.Start += span.Start
		g.Span.End += span.Start
		g.Of = a.scopeOf(g, span)
		f.Figures = append(f.Figures, g)
		if g.Unit == "%" || len(g.Unit) == 3 && g.Unit == strings.ToUpper(g.Unit) {
			f.Confidence = confidenceMeasured
		}
	}
	if len(f.Figures) > 1 {
		f.Confidence = confidenceMeasured
	}
	f.Scope = scopeOfAll(f.Figures)
	f.Where = a.whereOf(n)
	f.When = a.whenOf(n)
	f.Reason = reasonOf(f.Figures) + "; " + from.reason()
	return f
}

// reasonOf says in words what made the sentence a statistic.
func reasonOf(figures []briefing.Figure) string {
	if len(figures) > 1 {
		return "several figures"
	}
	switch u := figures[0].Unit; {
	case u == "%":
		return "a share"
	case u == "times":
		return "a multiple"
	case len(u) == 3 && u == strings.ToUpper(u):
		return "an amount of money"
	}
	return "a number that counts or measures"
}
