package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing/page/hyphen"
)

// dress is what a part of a paragraph wears beside its font.
type dress struct {
	colour Colour
	rise   Points
	link   string
	note   int
	place  Place
	// together asks that no line end within the words, if that can be.
	together bool
	// element is the part's own element, else NoElement: the paragraph's.
	element ElementID
}

// setting is a paragraph ready to be broken into lines.
type setting struct {
	text        string
	spans       []FontSpan
	dresses     []dress // beside spans
	rightToLeft bool
	language    string
	verbatim    bool
	// justified text ends its lines at one edge, where they can be set well.
	justified bool
	// hangs says that a quotation mark at the start stands outside.
	hangs bool
	// patterns divide the words; nil where they stay whole.
	patterns *hyphen.Patterns
	// written holds the characters that are drawn as others, by where they
	// stand in text: what is copied from the page is as it was written.
	written map[int]string
}

func (s *setting) add(text string, f Font, d dress) {
	if text == "" {
		return
	}
	if s.verbatim && !RightToLeftLanguage(s.language) && BaseLanguage(s.language) != "zh" {
		text = s.curled(text)
	}
	s.text += text
	s.spans = append(s.spans, FontSpan{End: len(s.text), Font: f})
	s.dresses = append(s.dresses, d)
}

// curled draws the typewriter's apostrophes and quotation marks as the
// printer's, and remembers how they were written: words from a source are
// copied as they stand there.
func (s *setting) curled(text string) string {
	if !strings.ContainsAny(text, `'"`) {
		return text
	}
	var b strings.Builder
	before := ' '
	for i, r := range text {
		after := ' '
		if next := i + utf8.RuneLen(r); next < len(text) {
			after, _ = utf8.DecodeRuneInString(text[next:])
		}
		if mark := curl(before, r, after); mark != r {
			if s.written == nil {
				s.written = map[int]string{}
			}
			s.written[len(s.text)+b.Len()] = string(r)
			r = mark
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// curl is the printer's mark for a typewriter's between two characters: an
// apostrophe within a word or before a year, an opening mark before a word, a
// closing one behind it. Marks that could be feet, inches or minutes stay.
func curl(before, mark, after rune) rune {
	if mark != '\'' && mark != '"' {
		return mark
	}
	opens := unicode.IsSpace(before) || unicode.In(before, unicode.Ps, unicode.Pi, unicode.Pd)
	closes := unicode.IsSpace(after) || unicode.In(after, unicode.Pe, unicode.Pf, unicode.Pd, unicode.Po)
	switch {
	case mark == '\'' && unicode.IsLetter(before) && unicode.IsLetter(after), mark == '\'' && opens && unicode.IsDigit(after):
		return '’'
	case opens && (unicode.IsLetter(after) || unicode.IsDigit(after) || unicode.In(after, unicode.Ps)):
		return map[rune]rune{'\'': '‘', '"': '“'}[mark]
	case closes && (unicode.IsLetter(before) || unicode.In(before, unicode.Po, unicode.Pe, unicode.Pf)):
		return map[rune]rune{'\'': '’', '"': '”'}[mark]
	}
	return mark
}

// breakpoints finds where the paragraph's lines may end.
func (s *setting) breakpoints() []breakpoint {
	points := slices.Clone(breaks.of(s.text, s.verbatim))
	if s.patterns != nil {
		points = append(points, s.hyphens(s.patterns)...)
		slices.SortStableFunc(points, func(a, b breakpoint) int { return a.at - b.at })
	}
	start := 0
	for i, span := range s.spans {
		if s.dresses[i].together {
			for j := range points {
				if start < points[j].at && points[j].at < span.End {
					points[j].penalty += penaltyTogether
				}
			}
		}
		start = span.End
	}
	return points
}

func breakingSpace(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) || r == '\u00a0' || r == '\u202f' {
			return false
		}
	}
	return true
}

// opensQuotation reports whether a text starts with a mark that may stand out.
func opensQuotation(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("“„‘‚\"", first)
}
