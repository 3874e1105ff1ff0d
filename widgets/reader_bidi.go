package widgets

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// Fyne draws a string from left to right whatever its script: parts of
// another direction, brackets and fallback fonts come out in the wrong order.
// Lines with right-to-left letters are therefore cut into words here and put
// in their places one by one (UAX 9).

// readerDirection is a part of a line with its embedding level: odd levels
// run from right to left.
type readerDirection struct {
	start, end int
	level      int
}

// hasRightToLeft reports whether s holds letters of a right-to-left script.
func hasRightToLeft(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0xd6 { // no character from U+0580 on starts with less
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if isRightToLeft(r) {
			return true
		}
		i += n - 1
	}
	return false
}

// isRightToLeft reports whether r is of a block of right-to-left scripts.
func isRightToLeft(r rune) bool {
	return r >= 0x590 && r < 0x900 || r >= 0xfb1d && r < 0xfe00 || r >= 0xfe70 && r < 0xff00 || r >= 0x10800 && r < 0x11000
}

// runsRightToLeft reports the direction of a paragraph: that of its first letter.
func runsRightToLeft(paragraph string) bool {
	for _, r := range paragraph {
		switch class(r) {
		case bidi.R, bidi.AL:
			return true
		case bidi.L:
			return false
		}
	}
	return false
}

func class(r rune) bidi.Class {
	p, _ := bidi.LookupRune(r)
	return p.Class()
}

// mixedRuns lays out bytes [at, line.end) between x and right, beginning at
// the side where the paragraph begins.
func (f *readerFlow) mixedRuns(i, at int, line *readerLine, x, right float32, l *readerLook) []readerRun {
	p := &f.pieces[i]
	fromRight := runsRightToLeft(f.doc.Text[p.span.Start:p.span.End])
	parts := directions(f.doc.Text[at:line.end], fromRight)
	reorder(parts)
	runs := make([]readerRun, 0, len(parts))
	for _, d := range parts {
		f.byFont(at+d.start, at+d.end, l, func(start, end int) {
			r := f.run(start, end, x, l)
			if r.rtl = d.level%2 == 1; r.rtl && !strings.ContainsFunc(r.text, unicode.IsLetter) {
				r.text = mirrored(r.text)
			}
			runs = append(runs, r)
			x += r.width
		})
	}
	if fromRight {
		for i := range runs {
			runs[i].x += right - x
		}
	}
	return runs
}

// directions cuts a line into parts of one direction, those from right to
// left into words and what stands between them, in the order of the text.
func directions(line string, fromRight bool) []readerDirection {
	var p bidi.Paragraph
	base := bidi.LeftToRight
	if fromRight {
		base = bidi.RightToLeft
	}
	// Line ends within a block are white space here; the package stops at one.
	if _, err := p.SetString(drawn(line), bidi.DefaultDirection(base)); err != nil {
		return []readerDirection{{end: len(line)}}
	}
	order, err := p.Order()
	if err != nil || line == "" {
		return []readerDirection{{end: len(line)}}
	}
	var parts []readerDirection
	at, begin := 0, 0
	for i := range order.NumRuns() {
		run := order.Run(i)
		s := run.String()
		d := readerDirection{start: at, end: max(at, begin+len(s))}
		begin += len(s)
		for !isBoundary(line, d.end) {
			d.end++ // a mark of another direction on the last letter
		}
		if at = d.end; d.start == d.end {
			continue
		}
		switch {
		case run.Direction() == bidi.RightToLeft:
			parts = append(parts, rightToLeftWords(line, d)...)
			continue
		case fromRight, len(parts) > 0 && parts[len(parts)-1].level == 1 && !hasLeftToRight(s):
			d.level = 2
		}
		parts = append(parts, d)
	}
	return parts
}

func hasLeftToRight(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return class(r) == bidi.L })
}

// rightToLeftWords parts words, white space and marks, so that each can stand
// in its own place.
func rightToLeftWords(line string, d readerDirection) []readerDirection {
	var parts []readerDirection
	for at := d.start; at < d.end; {
		rest := line[at:d.end]
		sort := wordSort(rest)
		end := 0
		for end < len(rest) && (wordSort(rest[end:]) == sort || !isBoundary(line, at+end)) {
			_, n := utf8.DecodeRuneInString(rest[end:])
			end += n
		}
		parts = append(parts, readerDirection{start: at, end: at + end, level: 1})
		at += end
	}
	return parts
}

// wordSort tells whether s starts with a letter of a right-to-left word (1),
// white space (2) or a mark (0).
func wordSort(s string) int {
	r, _ := utf8.DecodeRuneInString(s)
	switch class(r) {
	case bidi.R, bidi.AL, bidi.NSM:
		return 1
	case bidi.WS, bidi.S, bidi.B:
		return 2
	}
	return 0
}

// reorder puts parts in the order in which they stand on the line from left
// to right (rule L2 of UAX 9).
func reorder(parts []readerDirection) {
	for level := 2; level > 0; level-- {
		for i := 0; i < len(parts); i++ {
			j := i
			for j < len(parts) && parts[j].level >= level {
				j++
			}
			if j > i {
				slices.Reverse(parts[i:j])
				i = j
			}
		}
	}
}

var mirrors = strings.NewReplacer("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{",
	"«", "»", "»", "«", "‹", "›", "›", "‹", "<", ">", ">", "<", "≤", "≥", "≥", "≤")

// mirrored is punctuation as it looks in a line that runs from right to left.
func mirrored(s string) string {
	runes := []rune(mirrors.Replace(s))
	slices.Reverse(runes)
	return string(runes)
}
