package structure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// unit is a block in the making.
type unit struct {
	block briefing.Block
	// text is the document's text at the block's span.
	text string
	// gap is how many blank lines stand before it.
	gap int
	// stated units have the role that their format gave them.
	stated bool
}

func (u *unit) is(r briefing.Role) bool { return u.block.Role == r }

// open reports whether the unit's role may still be decided by its looks.
func (u *unit) open() bool { return u.block.Role == "" || u.stated && u.is(briefing.RoleParagraph) }

func (u *unit) furniture() bool { return u.is(briefing.RoleBoilerplate) }

// words counts runs between white space.
func (u *unit) words() int { return len(strings.Fields(u.text)) }

// isBody reports a sentence or more of running text, which page furniture
// and headings are not.
func (u *unit) isBody() bool {
	return !u.furniture() && len(u.text) > 100 && (endsSentence(u.text) || len(u.text) > 300)
}

// unitsOf makes a unit of each line that is not blank.
func unitsOf(text string) []unit {
	var units []unit
	gap, start := 0, 0
	for start < len(text) {
		end := strings.IndexByte(text[start:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += start
		}
		span := trim(text, briefing.Span{Start: start, End: end})
		if span.Empty() {
			gap++
		} else {
			units = append(units, unit{block: briefing.Block{Span: span}, text: text[span.Start:span.End], gap: gap})
			gap = 0
		}
		start = end + 1
	}
	return units
}

// isBlank reports white space as a reader sees it.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

func trim(text string, s briefing.Span) briefing.Span {
	line := text[s.Start:s.End]
	rest := strings.TrimLeftFunc(line, isBlank)
	s.Start += len(line) - len(rest)
	s.End = s.Start + len(strings.TrimRightFunc(rest, isBlank))
	return s
}

// join makes one unit of two that follow each other.
func join(text string, a, b unit) unit {
	a.block.Span.End = b.block.Span.End
	a.text = text[a.block.Span.Start:a.block.Span.End]
	return a
}

func lineEnds(s string) int { return strings.Count(s, "\n") }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

const (
	openingMarks = "“‘«\"'„‚‹"
	closingMarks = "”’»\"'›"
	sentenceEnds = ".!?…。！？؟۔"
)

// startsLower reports whether the first letter, opening marks aside, is a
// lower-case one and no digit comes before it.
func startsLower(s string) bool {
	return unicode.IsLower(firstRune(strings.TrimLeft(s, openingMarks+"([ \u00a0")))
}

// endsSentence reports whether s ends as a sentence does, closing marks,
// brackets and footnote numbers aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, closingMarks+")] \u00a0")
	if t := strings.TrimRight(s, "0123456789¹²³"); len(t) > 0 && len(s)-len(t) <= 4 && strings.ContainsRune(sentenceEnds, lastRune(t)) &&
		!unicode.IsDigit(lastRune(t[:len(t)-len(string(lastRune(t)))])) {
		return true
	}
	return s != "" && strings.ContainsRune(sentenceEnds, lastRune(s))
}

// leadsIn reports a line that announces what follows it.
func leadsIn(s string) bool {
	s = strings.TrimRight(s, " \u00a0")
	return strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：")
}
