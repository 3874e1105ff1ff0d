package paper

import (
	"math"
	"strings"
)

// The measures of copies.
const (
	sameSpot = 0.15 // sizes that they may stand apart
	strip    = 4.0  // points of the width that are looked at together
	strips   = 256
)

// spots are the words of a page by the strip in which they begin, the last first.
type spots struct {
	first [strips]int // from 1 on; 0 for none
	words []spot
}

type spot struct {
	word *Word
	turn int
	next int
}

// withoutCopies leaves out words that stand where the file has written the same
// word before: letters are printed twice to look bold, or with a shadow.
func withoutCopies(lines []Line) []Line {
	n := 0
	for i := range lines {
		n += len(lines[i].Words)
	}
	s := &spots{words: make([]spot, 0, n)}
	out := make([]Line, 0, len(lines))
	for _, l := range lines {
		all := l.Words
		copied := false
		for i := range all {
			switch isCopy := s.has(&all[i], l.Turn); {
			case isCopy && !copied:
				l.Words, copied = append([]Word{}, all[:i]...), true
			case copied && !isCopy:
				l.Words = append(l.Words, all[i])
			}
		}
		if len(l.Words) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// has reports that a word has been written on its spot before, and keeps it if not.
func (s *spots) has(w *Word, turn int) bool {
	near := sameSpot * w.Size
	for at := stripOf(w.Box.Left - near); at <= stripOf(w.Box.Left+near); at++ {
		for k := s.first[at]; k > 0; k = s.words[k-1].next {
			o := s.words[k-1]
			if math.Abs(o.word.Box.Bottom-w.Box.Bottom) < near && math.Abs(o.word.Box.Left-w.Box.Left) < near && o.turn == turn && o.word.Text == w.Text {
				return strings.ContainsFunc(w.Text, isLetterOrDigit) // signs are drawn of parts
			}
		}
	}
	at := stripOf(w.Box.Left)
	s.words = append(s.words, spot{w, turn, s.first[at]})
	s.first[at] = len(s.words)
	return false
}

// stripOf is the strip of a place; a file can have any.
func stripOf(x float64) int {
	if !(x > 0) {
		return 0
	}
	return int(min(strips-1, x/strip))
}
