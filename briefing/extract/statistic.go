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
			continue
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
	return false
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

// withNumber is where a block starts, with what was taken for its number when
// that is part of the first sentence: "2.7 million children", "40 % of".
func (a *analysis) withNumber(b block) int {
	if b.number == "" || strings.Trim(b.number, "0123456789.") != "" {
		return b.span.Start
	}
	start := b.span.Start
	for start > 0 && (a.text[start-1] == ' ' || strings.HasSuffix(a.text[:start], "\u00a0")) {
		start--
	}
	if start -= len(b.number); start < 0 || a.text[start:start+len(b.number)] != b.number {
		return b.span.Start
	}
	if first, _ := utf8.DecodeRuneInString(a.slice(b.span)); !unicode.IsLower(first) && first != '%' {
		return b.span.Start
	}
	return start
}

// statement is the span of a sentence as a finding has it: without dateline,
// and without a quotation mark whose partner stands in another sentence.
func (a *analysis) statement(n int) briefing.Span {
	s := a.sentences[n]
	span := s.span
	if b := a.blocks[s.block]; n == b.first && s.span.Start == b.span.Start {
		span.Start = a.withNumber(b)
		span.Start += dateline(a.slice(span))
	}
	return a.doc.Trim(a.unmark(a.undash(span)))
}

// undash leaves out a list's dash that a narrow space follows.
func (a *analysis) undash(s briefing.Span) briefing.Span {
	text := a.cutStart(s, 8)
	for _, dash := range [...]string{"–", "—", "•", "-"} {
		for _, space := range [...]string{"\u202f", "\u00a0", " "} {
			if strings.HasPrefix(text, dash+space) {
				s.Start += len(dash) + len(space)
				return s
			}
		}
	}
	return s
}

// unmark leaves out a mark at either end of s whose partner is not in s.
func (a *analysis) unmark(s briefing.Span) briefing.Span {
	text := a.slice(s)
	for _, pair := range [...][2]string{{"“", "”"}, {"«", "»"}, {"„", "“"}, {"‘", "’"}, {"(", ")"}} {
		if strings.HasPrefix(text, pair[0]) && !strings.Contains(text[len(pair[0]):], pair[1]) {
			s.Start += len(pair[0])
			return a.doc.Trim(s)
		}
		if strings.HasSuffix(text, pair[1]) && pair[1] != "’" && !strings.Contains(text, pair[0]) {
			s.End -= len(pair[1])
			return a.doc.Trim(s)
		}
	}
	if strings.Count(text, "\"") == 1 {
		if text[0] == '"' {
			s.Start++
		} else if text[len(text)-1] == '"' {
			s.End--
		}
	}
	return s
}

// longestDateline is in bytes.
const longestDateline = 90

// dateline measures a place and date at the start of a text with the dash
// after them: "VIENNA, 9 October 2025 (Service) – ", "23 June 2017: ".
func dateline(s string) int {
	if len(s) > longestDateline {
		s = strings.ToValidUTF8(s[:longestDateline], "")
	}
	for _, dash := range [...]string{" – ", " — ", " -- ", " - ", ": ", ".– ", ".- "} {
		at := strings.Index(s, dash)
		if at <= 0 || dash == ": " && at > 20 {
			continue
		}
		head := s[:at]
		if !strings.ContainsAny(head, "0123456789") && head != strings.ToUpper(head) {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(head); dash == ": " && !unicode.IsDigit(first) {
			continue
		}
		if !datelike(head) && head != strings.ToUpper(head) || strings.Contains(head, ". ") {
			continue
		}
		return at + len(dash)
	}
	return 0
}

// datelike reports whether a text ends in a year or holds one before a bracket.
func datelike(s string) bool {
	if i := strings.IndexByte(s, '('); i > 0 {
		s = strings.TrimSpace(s[:i])
	}
	digits := 0
	for i := len(s) - 1; i >= 0 && s[i] >= '0' && s[i] <= '9'; i-- {
		digits++
	}
	return digits == 4 || digits > 0 && digits < 3 && strings.Contains(s, " ")
}
