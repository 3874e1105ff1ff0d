package paper

import (
	"slices"
	"unicode"
)

// rightToLeft reports whether a letter is read from right to left.
func rightToLeft(r rune) bool {
	return r >= 0x590 && unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko)
}

// lettersRightToLeft counts letters that are read from right to left, and
// others, if there are any of the first.
func lettersRightToLeft(lines []Line) (those, others int) {
	if !maybeRightToLeft(lines) {
		return 0, 0
	}
	for _, l := range lines {
		for _, w := range l.Words {
			for _, r := range w.Text {
				switch {
				case rightToLeft(r):
					those++
				case unicode.IsLetter(r):
					others++
				}
			}
		}
	}
	return those, others
}

// maybeRightToLeft looks at bytes alone: those writings begin at U+0590, whose
// first byte is 0xd6.
func maybeRightToLeft(lines []Line) bool {
	for _, l := range lines {
		for _, w := range l.Words {
			for i := range len(w.Text) {
				if w.Text[i] >= 0xd6 {
					return true
				}
			}
		}
	}
	return false
}

// mirrored is a page of writing from right to left as if it ran from left to
// right, so that everything that follows need know one direction only. Words
// are not changed, and stand in the order in which they are read.
func mirrored(lines []Line, width float64) []Line {
	out := make([]Line, len(lines))
	for i, l := range lines {
		out[i] = l
		out[i].Words = make([]Word, len(l.Words))
		for k, w := range l.Words {
			w.Box.Left, w.Box.Right = width-w.Box.Right, width-w.Box.Left
			out[i].Words[k] = w
		}
	}
	return out
}

// runs parts a line in which two directions meet where there is a wide gap on
// the paper; the order of reading says nothing there about the places.
func runs(l Line, size float64) []Line {
	those, _ := lettersRightToLeft([]Line{l})
	if those == 0 || len(l.Words) < 2 {
		return []Line{l}
	}
	places := make([]int, len(l.Words))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return rising(l.Words[a].Box.Left, l.Words[b].Box.Left) })
	part := make([]int, len(l.Words))
	parts, edge := 0, l.Words[places[0]].Box.Right
	for _, p := range places {
		b := l.Words[p].Box
		if b.Left-edge > columnGap*max(size, 4) {
			parts++
		}
		part[p] = parts
		edge = max(edge, b.Right)
	}
	out := make([]Line, parts+1)
	for i, w := range l.Words {
		out[part[i]].Words = append(out[part[i]].Words, w)
	}
	for i := range out {
		out[i].Bold, out[i].Turn = l.Bold, l.Turn
	}
	return out
}
