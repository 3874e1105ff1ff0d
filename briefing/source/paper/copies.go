package paper

import (
	"math"
	"strings"
)

// sameSpot is how far the copies of a word may stand apart, in sizes.
const sameSpot = 0.15

// withoutCopies leaves out words that stand where the file has just written the
// same word: letters are printed twice to look bold, or with a shadow.
func withoutCopies(lines []Line) []Line {
	out := make([]Line, 0, len(lines))
	var before []Word
	for _, l := range lines {
		written := l.Words
		copied := func(k int) bool { return isCopy(written[k], written[:k]) || isCopy(written[k], before) }
		first := 0
		for first < len(written) && !copied(first) {
			first++
		}
		if first < len(written) {
			l.Words = append([]Word{}, written[:first]...)
			for k := first + 1; k < len(written); k++ {
				if !copied(k) {
					l.Words = append(l.Words, written[k])
				}
			}
		}
		if before = written; len(l.Words) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// isCopy reports that one of the words is the same on the same spot.
func isCopy(w Word, words []Word) bool {
	if strings.IndexFunc(w.Text, isLetterOrDigit) < 0 {
		return false // signs are drawn of parts
	}
	near := sameSpot * w.Size
	for _, o := range words {
		if math.Abs(o.Box.Left-w.Box.Left) < near && math.Abs(o.Box.Bottom-w.Box.Bottom) < near && o.Text == w.Text {
			return true
		}
	}
	return false
}
