package paper

import (
	"math"
	"strings"
)

// The measures of marks of notes as web pages write them.
const (
	markTouches = 0.1 // sizes between a word and its mark
	markRise    = 0.6 // sizes that the mark stands above the middle of the line
)

// withMarks joins what the file parts at raised marks of notes, "[12][13]",
// with the line that they stand in: a word, its mark and the words after it.
func withMarks(lines []Line) []Line {
	var out []Line
	for _, l := range lines {
		if len(out) > 0 {
			if last := &out[len(out)-1]; hasMark(*last, l) {
				words := append([]Word{}, last.Words...)
				mark := l.Words[0]
				before := words[len(words)-1]
				mark.Text = before.Text + mark.Text
				mark.Box.Left, mark.Box.Bottom, mark.Box.Top = before.Box.Left, before.Box.Bottom, before.Box.Top
				mark.Size = before.Size
				words[len(words)-1] = mark
				last.Words = append(words, l.Words[1:]...)
				continue
			}
		}
		out = append(out, l)
	}
	return out
}

// hasMark reports whether line l begins with the mark that hangs on to the end
// of the line before it.
func hasMark(before, l Line) bool {
	if before.Turn != l.Turn || l.Turn == Slanted || len(before.Words) == 0 || len(l.Words) == 0 || bracketed(l.Words[0].Text) == 0 {
		return false
	}
	w, mark := before.Words[len(before.Words)-1], l.Words[0]
	rise := mark.Box.middle() - w.Box.middle()
	return math.Abs(mark.Box.Left-w.Box.Right) < markTouches*w.Size && mark.Size < w.Size && rise > 0 && rise < markRise*w.Size
}

// bracketed is how many bytes of a text are marks of notes as web pages write
// them, "[12][13]", at its beginning.
func bracketed(s string) int {
	n := 0
	for strings.HasPrefix(s[n:], "[") {
		end := strings.IndexByte(s[n:], ']')
		if end < 2 || end > 4 || strings.Trim(s[n+1:n+end], "0123456789") != "" {
			break
		}
		n += end + 1
	}
	return n
}
