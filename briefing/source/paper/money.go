package paper

import "unicode"

// signGap is how far a sign of money may stand before its amount, in sizes:
// tables set signs below each other, and amounts to the right.
const signGap = 8.0

// withSigns widens signs of money up to the amounts that they stand before, so
// that none is a cell, or a column, of its own.
func withSigns(lines []Line) []Line {
	var out []Line
	for i, l := range lines {
		for k := 0; k+1 < len(l.Words); k++ {
			w, amount := l.Words[k], l.Words[k+1]
			size := max(effectiveSize(w), 4)
			if gap := amount.Box.Left - w.Box.Right; !isSign(w.Text) || !isFigure(amount.Text) || isSign(amount.Text) || gap < wordGap*size || gap > signGap*size {
				continue
			}
			if out == nil {
				out = append([]Line{}, lines...)
			}
			if &out[i].Words[0] == &l.Words[0] {
				out[i].Words = append([]Word{}, l.Words...)
			}
			out[i].Words[k].Box.Right = amount.Box.Left - wordGap*size
		}
	}
	if out == nil {
		return lines
	}
	return out
}

// wordGap is between words of one line, in sizes.
const wordGap = 0.3

// isSign reports a sign of money, "$", "€" or "US$".
func isSign(s string) bool {
	signs := 0
	for i, r := range s {
		switch {
		case unicode.Is(unicode.Sc, r):
			signs++
		case i > 2 || !unicode.IsUpper(r):
			return false
		}
	}
	return signs == 1
}
