package paper

import (
	"iter"
	"math"
)

// leftFirst goes through the lines of each direction. Those that run up or down the
// page beside its left margin stand before the others, all else behind the upright.
func leftFirst(turns [Slanted + 1][]Line, width float64) iter.Seq2[int, []Line] {
	edge := math.Inf(1)
	for _, l := range turns[0] {
		for _, w := range l.Words {
			edge = min(edge, w.Box.Left)
		}
	}
	return func(yield func(int, []Line) bool) {
		rest := turns
		for _, turn := range []int{1, 3} {
			var before, after []Line
			for _, l := range turns[turn] {
				if len(turns[0]) > 0 && rightOf(l, turn, width) <= edge {
					before = append(before, l)
				} else {
					after = append(after, l)
				}
			}
			rest[turn] = after
			if len(before) > 0 && !yield(turn, before) {
				return
			}
		}
		for turn, lines := range rest {
			if !yield(turn, lines) {
				return
			}
		}
	}
}

// rightOf is how far to the right on the upright page a line reaches that runs up
// it, a quarter turn, or down.
func rightOf(l Line, turn int, width float64) float64 {
	b := boxOf(l.Words)
	if turn == 1 {
		return width - b.Bottom
	}
	return b.Top
}
