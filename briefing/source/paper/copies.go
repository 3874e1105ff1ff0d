package paper

import (
	"math"
	"strings"
)

// The measures of copies.
const (
	sameSpot = 0.15 // sizes that they may stand apart
	spotSize = 8.0  // points of the page that are looked at together
)

// spots are the words of a page by the part of it where they stand.
type spots map[[3]int][]*Word

// withoutCopies leaves out words that stand where the file has written the same
// word before: letters are printed twice to look bold, or with a shadow.
func withoutCopies(lines []Line) []Line {
	s := make(spots, 8*len(lines))
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
func (s spots) has(w *Word, turn int) bool {
	if strings.IndexFunc(w.Text, isLetterOrDigit) < 0 {
		return false // signs are drawn of parts
	}
	near := sameSpot * w.Size
	part := func(x float64) int { return int(math.Floor(x / spotSize)) }
	for x := part(w.Box.Left - near); x <= part(w.Box.Left+near); x++ {
		for y := part(w.Box.Bottom - near); y <= part(w.Box.Bottom+near); y++ {
			for _, o := range s[[3]int{turn, x, y}] {
				if math.Abs(o.Box.Left-w.Box.Left) < near && math.Abs(o.Box.Bottom-w.Box.Bottom) < near && o.Text == w.Text {
					return true
				}
			}
		}
	}
	at := [3]int{turn, part(w.Box.Left), part(w.Box.Bottom)}
	s[at] = append(s[at], w)
	return false
}
