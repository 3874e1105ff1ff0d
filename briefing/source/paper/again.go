package paper

import (
	"math"
	"slices"
)

// The measures of figures that come again beside themselves.
const (
	sameEdge   = 1.5 // points that figures of one column may begin apart
	againShare = 0.9 // of them that come again on the same height
)

// figuresAgain finds where a column of figures comes again, each on the same
// height: the hours of a day beside those of the day before. A table of its own
// begins with each. It returns a place on the left of the second.
func figuresAgain(ps []piece) (x float64, ok bool) {
	var figures []piece
	for _, p := range ps {
		if isFigurePiece(p) {
			figures = append(figures, p)
		}
	}
	if len(figures) < 2*minTableRows {
		return 0, false
	}
	slices.SortStableFunc(figures, func(a, b piece) int { return rising(a.box.Left, b.box.Left) })
	var columns [][]piece
	for i := 0; i < len(figures); {
		k := i + 1
		for k < len(figures) && figures[k].box.Left-figures[i].box.Left < sameEdge {
			k++
		}
		if k-i >= minTableRows {
			columns = append(columns, figures[i:k])
		}
		i = k
	}
	for n := 1; n < len(columns); n++ {
		if x := columns[n][0].box.Left - sameEdge; sameFigures(columns[0], columns[n]) && beginsRows(columns[0], x, ps) {
			return x, true
		}
	}
	return 0, false
}

// beginsRows reports that a column of figures has words between it and x, and
// next to nothing on its left: it is no column of a table with labels.
func beginsRows(column []piece, x float64, ps []piece) bool {
	bottom, top := math.Inf(1), math.Inf(-1)
	for _, p := range column {
		bottom, top = min(bottom, p.box.Bottom), max(top, p.box.Top)
	}
	before, between := 0, 0
	for _, p := range ps {
		switch m := p.box.middle(); {
		case m < bottom || m > top:
		case p.box.Right <= column[0].box.Left:
			before++
		case p.box.Left > column[0].box.Left && p.box.Right <= x && letters(p.text) > 3:
			between++
		}
	}
	return before < minColumn && between >= minColumn
}

// sameFigures reports that nearly all figures of a, which differ from each
// other, stand in b on the same height.
func sameFigures(a, b []piece) bool {
	at := map[string]float64{}
	for _, p := range a {
		at[p.text] = p.box.middle()
	}
	if float64(len(at)) < againShare*float64(len(a)) {
		return false
	}
	same := 0
	for _, p := range b {
		if y, ok := at[p.text]; ok && math.Abs(y-p.box.middle()) < sameBase*max(p.size, 4) {
			same++
		}
	}
	return float64(same) >= againShare*float64(max(len(a), len(b)))
}
