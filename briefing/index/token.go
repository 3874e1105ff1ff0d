package index

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// tokens cuts a text into words: runs of letters, marks and digits, with an
// apostrophe within, with points in acronyms and with the marks of numbers.
// It follows Unicode Annex 29, but a full stop or colon without a space after
// it ends a word. Chinese and Japanese text gives every two neighbouring
// characters. Spans are byte offsets into text.
func tokens(text string, at briefing.Span, lang language) iter.Seq[briefing.Span] {
	return func(yield func(briefing.Span) bool) {
		for i := at.Start; i < at.End; {
			if text[i] < utf8.RuneSelf && classes[text[i]] == classNone {
				i++
				continue
			}
			end, class := tokenEnd(text[:at.End], i)
			switch {
			case class == classNone:
				i = end
				continue
			case class == classIdeograph:
				if !pairs(text, i, end, yield) {
					return
				}
			case lang == french:
				if !elided(text, i, end, yield) {
					return
				}
			default:
				if !yield(briefing.Span{Start: i, End: end}) {
					return
				}
			}
			i = end
		}
	}
}

// wholeOf is the span of a whole text.
func wholeOf(text string) briefing.Span { return briefing.Span{End: len(text)} }

type class byte

const (
	classNone class = iota
	classLetter
	classDigit
	classJoiner // an underscore
	classIdeograph
)

// classes are those of the ASCII characters.
var classes = func() (c [utf8.RuneSelf]class) {
	for b := range c {
		switch {
		case 'a' <= b|0x20 && b|0x20 <= 'z':
			c[b] = classLetter
		case '0' <= b && b <= '9':
			c[b] = classDigit
		case b == '_':
			c[b] = classJoiner
		}
	}
	return c
}()

// classAt is the class of the character at i and its length in bytes.
func classAt(text string, i int) (class, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return classes[c], 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
		return classIdeograph, n
	case unicode.IsLetter(r), unicode.IsMark(r), r == '\u00ad', r == '\u200d':
		return classLetter, n
	case unicode.IsDigit(r):
		return classDigit, n
	}
	return classNone, n
}

// tokenEnd is where the token at i ends, and what it begins with.
func tokenEnd(text string, i int) (int, class) {
	first, n := classAt(text, i)
	end := i + n
	if first == classNone {
		return end, first
	}
	last := first
	for end < len(text) {
		c, n := classAt(text, end)
		switch {
		case first == classIdeograph || c == classIdeograph:
			if c != first {
				return end, first
			}
		case c == classNone:
			n = joined(text, i, end, last)
			if n == 0 {
				return end, first
			}
			c = last
		}
		last = c
		end += n
	}
	return end, first
}

// joined is the length of the mark at end when it joins what stands before
// and after it into one word, else 0.
func joined(text string, start, end int, last class) int {
	r, n := utf8.DecodeRuneInString(text[end:])
	if end+n >= len(text) {
		return 0
	}
	next, _ := classAt(text, end+n)
	switch r {
	case '\'', '’', '＇':
		if last == classLetter && next == classLetter {
			return n
		}
	case '.':
		if last == classDigit && next == classDigit || acronym(text, start, end) {
			return n
		}
	case ',', ';':
		if last == classDigit && next == classDigit && r == ',' {
			return n
		}
	case '\u00a0', '\u202f', '\u2009':
		if last == classDigit && digitsAt(text[end+n:]) == 3 {
			return n
		}
	}
	return 0
}

// acronym reports whether the stop at end stands between single letters, as
// in "U.N.".
func acronym(text string, start, end int) bool {
	r, n := utf8.DecodeLastRuneInString(text[start:end])
	if !unicode.IsUpper(r) || end-n > start && text[end-n-1] != '.' {
		return false
	}
	r, n = utf8.DecodeRuneInString(text[end+1:])
	if !unicode.IsUpper(r) {
		return false
	}
	after := end + 1 + n
	if after >= len(text) {
		return true
	}
	c, _ := classAt(text, after)
	return c == classNone
}

// pairs gives the pairs of a run of ideographs, or the only one.
func pairs(text string, start, end int, yield func(briefing.Span) bool) bool {
	_, n := utf8.DecodeRuneInString(text[start:])
	if start+n == end {
		return yield(briefing.Span{Start: start, End: end})
	}
	for next := start + n; next < end; next = start + n {
		_, m := utf8.DecodeRuneInString(text[next:])
		if !yield(briefing.Span{Start: start, End: next + m}) {
			return false
		}
		start, n = next, m
	}
	return true
}

var elidedArticles = set("l m t qu n s j d c jusqu quoiqu lorsqu puisqu")

// elided takes an elided article from its word: "l'homme" is "l" and "homme".
func elided(text string, start, end int, yield func(briefing.Span) bool) bool {
	at := strings.IndexAny(text[start:end], "'’")
	if at > 0 && elidedArticles[fold(text[start:start+at])] {
		if !yield(briefing.Span{Start: start, End: start + at}) {
			return false
		}
		_, n := utf8.DecodeRuneInString(text[start+at:])
		start += at + n
	}
	return yield(briefing.Span{Start: start, End: end})
}
