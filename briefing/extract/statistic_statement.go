package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// withNumber is where a block starts, with what was taken for its number when
// that is part of the first sentence: "3.1 million pupils", "40 % of".
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
		span.Start = max(span.Start, a.afterLabel(s))
	}
	return a.doc.Trim(a.unmark(a.undash(span)))
}

// longestLabel is in tokens: "DR. JANE OKORO-SMITH:".
const longestLabel = 8

// afterLabel is where a transcript's turn starts after its "NAME:"; 0 when the
// sentence opens with none.
func (a *analysis) afterLabel(s sentence) int {
	if s.first+1 < s.last && a.is(s.first+1, ":") && a.tokens[s.first].capital() && a.tokens[s.first].span.Len() == 1 {
		return a.tokens[min(s.first+2, s.last-1)].span.Start // "A: First, …"
	}
	if !a.turnOf(s.block).known() {
		return 0
	}
	if a.is(s.first, "—") && s.first+1 < s.last {
		return a.tokens[s.first+1].span.Start
	}
	for i := s.first; i < s.last-1 && i < s.first+longestLabel; i++ {
		if a.is(i, ":") {
			return a.tokens[i+1].span.Start
		}
		if t := a.tokens[i]; t.kind == tokenWord && !t.capital() && !t.is(classParticle) {
			break
		}
	}
	return 0
}

// undash leaves out a list's dash that a narrow space follows.
func (a *analysis) undash(s briefing.Span) briefing.Span {
	text := a.cutStart(s, 8)
	for _, dash := range [...]string{"–", "—", "•", "-"} {
		rest, found := strings.CutPrefix(text, dash)
		if !found {
			continue
		}
		for _, space := range [...]string{"\u202f", "\u00a0", " "} {
			if strings.HasPrefix(rest, space) {
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
		if head != strings.ToUpper(head) && !placeAndDate(head) {
			continue
		}
		if !datelike(head) && head != strings.ToUpper(head) || strings.Contains(head, ". ") {
			continue
		}
		return at + len(dash)
	}
	return 0
}

// mostSmallWords is how many words in small letters a place and date may have.
const mostSmallWords = 4

// placeAndDate reports whether a text can be a place and a date: capitals,
// numbers, and few words in small letters ("le 12 juin", "de").
func placeAndDate(s string) bool {
	if i := strings.IndexByte(s, '('); i > 0 {
		s = s[:i]
	}
	small := 0
	for w := range strings.FieldsSeq(s) {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsLower(first) {
			small++
			if utf8.RuneCountInString(w) > 10 {
				return false
			}
		}
	}
	return small <= mostSmallWords && small <= 1+strings.Count(s, " ")/2
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
