package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// IsQuotationMark reports whether a word is a quotation mark: not "d’".
func IsQuotationMark(w string) bool {
	return w != "" && strings.Trim(w, "“”„«»\"‘’'") == ""
}

// Letterhead is how many blocks at a document's start may say who writes.
const Letterhead = 14

// LongestLetterhead is in bytes; a longer paragraph is text.
const LongestLetterhead = 260

// LongestSentence is in tokens. What is longer is no sentence but data, and
// looking for subjects and sources in it would take time that grows with its
// square.
const LongestSentence = 1500

// Asks reports whether the words at s end as a question.
func (a *Attributed) Asks(s briefing.Span) bool {
	return strings.HasSuffix(strings.TrimRight(a.Slice(s), "”\"»’ "), "?")
}

// Questioned reports whether a block is a question's turn in a transcript.
func (a *Attributed) Questioned(b prose.Block) bool {
	if b.LastToken-b.FirstToken < 2 || !a.Is(b.FirstToken+1, ":") && !a.Is(b.FirstToken+1, ".") {
		return false
	}
	switch a.Word(a.Tokens[b.FirstToken]) {
	case "Q", "QUESTION", "Question", "PREGUNTA", "Pregunta":
		return true
	}
	return false
}

// WithNumber is where a block starts, with what was taken for its number when
// that is part of the first sentence: "3.1 million pupils", "40 % of".
func (a *Attributed) WithNumber(b prose.Block) int {
	if b.Number == "" || strings.Trim(b.Number, "0123456789.") != "" {
		return b.Span.Start
	}
	start := b.Span.Start
	for start > 0 && (a.Text[start-1] == ' ' || strings.HasSuffix(a.Text[:start], "\u00a0")) {
		start--
	}
	if start -= len(b.Number); start < 0 || a.Text[start:start+len(b.Number)] != b.Number {
		return b.Span.Start
	}
	if first, _ := utf8.DecodeRuneInString(a.Slice(b.Span)); !unicode.IsLower(first) && first != '%' {
		return b.Span.Start
	}
	return start
}

// Statement is the span of a sentence as a finding has it: without dateline,
// and without a quotation mark whose partner stands in another sentence.
func (a *Attributed) Statement(n int) briefing.Span {
	s := a.Sentences[n]
	span := s.Span
	if b := a.Blocks[s.Block]; n == b.First && s.Span.Start == b.Span.Start {
		span.Start = a.WithNumber(b)
		span.Start += dateline(a.Slice(span))
		span.Start = max(span.Start, a.afterLabel(s))
	}
	return a.Doc.Trim(a.unmark(a.undash(span)))
}

// longestLabel is in tokens: "DR. JANE OKORO-SMITH:".
const longestLabel = 8

// afterLabel is where a transcript's turn starts after its "NAME:"; 0 when the
// sentence opens with none.
func (a *Attributed) afterLabel(s prose.Sentence) int {
	if s.First+1 < s.Last && a.Is(s.First+1, ":") && a.Tokens[s.First].Capital() && a.Tokens[s.First].Span.Len() == 1 {
		return a.Tokens[min(s.First+2, s.Last-1)].Span.Start // "A: First, …"
	}
	if !a.TurnOf(s.Block).Known() {
		return 0
	}
	if a.Is(s.First, "—") && s.First+1 < s.Last {
		return a.Tokens[s.First+1].Span.Start
	}
	for i := s.First; i < s.Last-1 && i < s.First+longestLabel; i++ {
		if a.Is(i, ":") {
			return a.Tokens[i+1].Span.Start
		}
		if t := a.Tokens[i]; t.Kind == prose.TokenWord && !t.Capital() && !t.Is(prose.ClassParticle) {
			break
		}
	}
	return 0
}

// undash leaves out a list's dash that a narrow space follows.
func (a *Attributed) undash(s briefing.Span) briefing.Span {
	text := a.CutStart(s, 8)
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
func (a *Attributed) unmark(s briefing.Span) briefing.Span {
	text := a.Slice(s)
	for _, pair := range [...][2]string{{"“", "”"}, {"«", "»"}, {"„", "“"}, {"‘", "’"}, {"(", ")"}} {
		if strings.HasPrefix(text, pair[0]) && !strings.Contains(text[len(pair[0]):], pair[1]) {
			s.Start += len(pair[0])
			return a.Doc.Trim(s)
		}
		if strings.HasSuffix(text, pair[1]) && pair[1] != "’" && !strings.Contains(text, pair[0]) {
			s.End -= len(pair[1])
			return a.Doc.Trim(s)
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
		if !Datelike(head) && head != strings.ToUpper(head) || strings.Contains(head, ". ") {
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

// Datelike reports whether a text ends in a year or holds one before a bracket.
func Datelike(s string) bool {
	if i := strings.IndexByte(s, '('); i > 0 {
		s = strings.TrimSpace(s[:i])
	}
	digits := 0
	for i := len(s) - 1; i >= 0 && s[i] >= '0' && s[i] <= '9'; i-- {
		digits++
	}
	return digits == 4 || digits > 0 && digits < 3 && strings.Contains(s, " ")
}
