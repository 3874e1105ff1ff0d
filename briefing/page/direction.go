package page

import (
	"strings"
	"unicode"
)

// Unicode's marks around words of another direction (UAX 9, 2.4).
const (
	isolateStart = "\u2068"
	isolateEnd   = "\u2069"
)

// letters counts the letters that run from left to right and from right to left.
func letters(text string) (leftToRight, rightToLeft int) {
	for _, r := range text {
		switch {
		case 0x0590 <= r && r <= 0x08ff, 0xfb1d <= r && r <= 0xfdff, 0xfe70 <= r && r <= 0xfefc:
			if unicode.IsLetter(r) {
				rightToLeft++
			}
		case unicode.IsLetter(r):
			leftToRight++
		}
	}
	return leftToRight, rightToLeft
}

// readsRightToLeft follows the direction of most of a text's letters, so that
// a name in another script at its start changes nothing.
func readsRightToLeft(text string, otherwise bool) bool {
	left, right := letters(text)
	if left == right {
		return otherwise
	}
	return right > left
}

// isolated sets words of the other direction apart, so that marks and numbers
// beside them stay where they were written.
func (l Labels) isolated(s string) string {
	left, right := letters(s)
	if l.RightToLeft && left > 0 || !l.RightToLeft && right > 0 {
		return isolateStart + s + isolateEnd
	}
	return s
}

// Segment is a stretch of a text that is set apart from what is around it
// because it runs in the other direction, or what is between such stretches.
type Segment struct {
	Text     string
	Isolated bool
}

// Segments takes a text apart at its marks of isolation, and leaves these and
// all other marks of direction out.
func Segments(s string) []Segment {
	var list []Segment
	for s != "" {
		before, rest, found := strings.Cut(s, isolateStart)
		if text := unmarked(before); text != "" {
			list = append(list, Segment{Text: text})
		}
		if !found {
			break
		}
		inside, after, _ := strings.Cut(rest, isolateEnd)
		if text := unmarked(inside); text != "" {
			list = append(list, Segment{Text: text, Isolated: true})
		}
		s = after
	}
	return list
}

// WithoutMarks is a text without Unicode's marks of direction, for formats
// that mark direction otherwise.
func WithoutMarks(s string) string { return unmarked(s) }

// unmarked is a text without the marks of direction, which draw nothing.
func unmarked(s string) string {
	if !strings.ContainsAny(s, directionMarks) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(directionMarks, r) {
			return -1
		}
		return r
	}, s)
}

const directionMarks = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

// ReadsRightToLeft reports whether most letters of a text run from right to left.
func ReadsRightToLeft(text string) bool { return readsRightToLeft(text, false) }

// RightToLeftLanguage reports whether a language, given as a BCP 47 tag, is
// written from right to left.
func RightToLeftLanguage(tag string) bool {
	switch BaseLanguage(tag) {
	case "ar", "fa", "ur", "he", "ps", "sd", "ug", "yi", "dv", "ckb":
		return true
	}
	return false
}
