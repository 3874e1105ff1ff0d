package paper

import (
	"slices"
	"strings"
)

// byLine orders pieces that stand in one column: from the top, and from the
// left on the same height.
func byLine(ps []piece) []piece {
	slices.SortStableFunc(ps, func(a, b piece) int { return falling(a.box.middle(), b.box.middle()) })
	for i := 0; i < len(ps); {
		j := i + 1
		for j < len(ps) && sameLine(ps[i], ps[j]) {
			j++
		}
		slices.SortStableFunc(ps[i:j], func(a, b piece) int { return rising(a.box.Left, b.box.Left) })
		i = j
	}
	return ps
}

func sameLine(a, b piece) bool {
	d := a.box.middle() - b.box.middle()
	height := min(a.box.Height(), b.box.Height())
	if isMarkAlone(a.text) || isMarkAlone(b.text) {
		height = max(a.box.Height(), b.box.Height())
	}
	return max(d, -d) < 0.4*height
}

// isMarkAlone reports the raised mark of a note, which stands higher than the
// line that it belongs to.
func isMarkAlone(s string) bool {
	return len(s) <= 2 && (strings.Trim(s, "0123456789*") == "" || len(s) == 1 && s[0] >= 'a' && s[0] <= 'z')
}

// rowsOf returns the indices of pieces on each height.
func rowsOf(ps []piece) [][]int {
	var rows [][]int
	for i := 0; i < len(ps); {
		var row []int
		j := i
		for ; j < len(ps) && (j == i || sameLine(ps[i], ps[j])); j++ {
			row = append(row, j)
		}
		rows = append(rows, row)
		i = j
	}
	return rows
}
