package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/figure"
	"attache/briefing/extract/signal"
)

// The confidence of a statistic by what shows that it is one.
const (
	confidenceMeasured = 0.9  // a share, an amount of money, several figures
	confidenceCounted  = 0.75 // one count
)

// statistics finds the sentences that state a figure about their subject.
func (a *analysis) statistics() []briefing.Finding {
	var found []briefing.Finding
	var figures []figure.Match
	if a.programme() {
		return nil
	}
	for i, b := range a.blocks {
		if b.role == briefing.RoleHeading || b.role == briefing.RoleTableRow {
			if f, ok := a.bigNumber(i); ok {
				found = append(found, f)
			}
			if !a.factLine(b) {
				continue
			}
		}
		if b.role == briefing.RoleFootnote {
			continue
		}
		if a.credits(b) || a.questioned(b) {
			continue
		}
		for n := b.first; n < b.last; n++ {
			span := a.statement(n)
			figures = figure.Scan(figures[:0], a.slice(span), a.language)
			if states(figures) {
				figures = a.withoutSignals(figures, span)
			}
			if states(figures) && !a.wordless(n) && !a.asks(span) && !a.cited(span) {
				found = append(found, a.statistic(n, span, figures, a.originOf(n, span.Start+figures[0].Span.Start, span)))
			}
		}
	}
	return found
}

// fewestFactWords is how many words a fact that looks like a heading has at least.
const fewestFactWords = 9

// factLine reports whether a line that was read as a heading, for want of a
// full stop, is a sentence: many words, and a verb among them.
func (a *analysis) factLine(b block) bool {
	if b.role != briefing.RoleHeading || b.first == b.last {
		return false
	}
	words, verb := 0, false
	for _, t := range a.tokens[b.firstToken:b.lastToken] {
		if t.kind != tokenWord {
			continue
		}
		words++
		w := a.word(t)
		verb = verb || t.is(classAuxiliary|classVerb) && !t.capital() || len(w) > 4 && strings.HasSuffix(w, "ed") && t.shape == shapeLower
	}
	return verb && words >= fewestFactWords
}

// credits reports whether a block names sources or signatories: "Source: …",
// "and 142 further organizations, listed in the annex".
func (a *analysis) credits(b block) bool {
	text := strings.ToLower(a.cutStart(b.span, 12))
	for _, opener := range [...]string{"source:", "sources:", "source :", "sources :", "note:", "notes:", "fuente:", "fuentes:", "contact", "tel"} {
		if strings.HasPrefix(text, opener) {
			return true
		}
	}
	return b.role == briefing.RoleParagraph && (strings.HasPrefix(text, "and ") || strings.HasPrefix(text, "et ") || strings.HasPrefix(text, "y ")) &&
		!strings.HasSuffix(a.slice(b.span), ".")
}

// questioned reports whether a block is a question's turn in a transcript.
func (a *analysis) questioned(b block) bool {
	if b.lastToken-b.firstToken < 2 || !a.is(b.firstToken+1, ":") && !a.is(b.firstToken+1, ".") {
		return false
	}
	switch a.word(a.tokens[b.firstToken]) {
	case "Q", "QUESTION", "Question", "PREGUNTA", "Pregunta":
		return true
	}
	return false
}

// programme reports whether the document is an agenda, whose numbers are
// times, rooms and fees.
func (a *analysis) programme() bool {
	switch a.doc.Provenance.Genre {
	case "programme", "agenda", "program":
		return true
	}
	hours := 0
	for _, b := range a.blocks {
		if opensWithHour(a.cutStart(b.span, 6)) {
			hours++
		}
	}
	return hours >= fewestHours && 4*hours >= len(a.blocks)
}

// fewestHours is how many paragraphs of an agenda open with an hour at least.
const fewestHours = 4

// opensWithHour reports whether a text starts with "09:30" or "9.30".
func opensWithHour(s string) bool {
	mark := strings.IndexAny(s, ":.h")
	return mark > 0 && mark <= 2 && len(s) > mark+2 && strings.Trim(s[:mark]+s[mark+1:mark+3], "0123456789") == ""
}

// cutStart is the first n bytes at s, or fewer.
func (a *analysis) cutStart(s briefing.Span, n int) string {
	return a.text[s.Start:min(s.End, s.Start+n)]
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
func (a *analysis) wordless(n int) bool {
	words := 0
	for _, t := range a.tokensOf(a.sentences[n]) {
		if t.kind == tokenWord {
			words++
		}
	}
	return words < fewestStated
}

// withoutSignals leaves out the figures that are part of a reference: a goal,
// a convention's number, a date, a title between quotation marks.
func (a *analysis) withoutSignals(figures []figure.Match, span briefing.Span) []figure.Match {
	references := signal.Find(a.slice(span))
	return slices.DeleteFunc(figures, func(m figure.Match) bool {
		if q, ok := a.quoteAt(span.Start + m.Span.Start); ok && !q.spoken {
			return true
		}
		return slices.ContainsFunc(references, func(r signal.Signal) bool { return r.Span.Overlaps(m.Span) })
	})
}

// asks reports whether the words at s end as a question.
func (a *analysis) asks(s briefing.Span) bool {
	return strings.HasSuffix(strings.TrimRight(a.slice(s), "”\"»’ "), "?")
}

// cited reports whether s is a title or the like between quotation marks and
// hardly anything else.
func (a *analysis) cited(s briefing.Span) bool {
	for _, q := range a.quotesIn(s) {
		if !q.spoken && 10*q.span.Intersect(s).Len() > 8*s.Len() {
			return true
		}
	}
	return false
}

func (a *analysis) statistic(n int, span briefing.Span, figures []figure.Match, from origin) briefing.Finding {
	f := briefing.Finding{Kind: briefing.KindStatistic, Span: span, Confidence: confidenceCounted}
	f.Source = from.name
	if from.speaker.known() {
		f.Attribution = from.speaker.Attribution
	}
	for _, m := range figures {
		g := m.Figure
		g.Span.Start += span.Start
		g.Span.End += span.Start
		f.Figures = append(f.Figures, g)
		if g.Unit == "%" || len(g.Unit) == 3 && g.Unit == strings.ToUpper(g.Unit) {
			f.Confidence = confidenceMeasured
		}
	}
	if len(f.Figures) > 1 {
		f.Confidence = confidenceMeasured
	}
	f.Scope = a.scopeOf(f.Figures[0], span)
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

// bigNumber joins a figure that stands alone in large print with the line
// that says what it counts: "1 in 4" over "children killed on the road …".
func (a *analysis) bigNumber(i int) (briefing.Finding, bool) {
	b := a.blocks[i]
	if i+1 >= len(a.blocks) || b.role != briefing.RoleHeading || b.span.Len() > 40 {
		return briefing.Finding{}, false
	}
	next := a.blocks[i+1]
	if r, _ := utf8.DecodeRuneInString(a.slice(next.span)); !unicode.IsLower(r) || next.first == next.last {
		return briefing.Finding{}, false
	}
	start := a.withNumber(b)
	figures := figure.Scan(nil, a.text[start:b.span.End], a.language)
	if len(figures) != 1 || figures[0].Span.Len()+6 < b.span.End-start || figures[0].Strength != figure.Strong {
		return briefing.Finding{}, false
	}
	span := briefing.Span{Start: start, End: a.sentences[next.first].span.End}
	return a.statistic(next.first, span, figures, origin{}), true
}
