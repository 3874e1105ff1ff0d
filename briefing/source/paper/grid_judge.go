package paper

import (
	"strings"
	"unicode"
)

// borne reports that every column but that of labels has words in two rows, and
// none the marks of a list alone.
func (g *grid) borne() bool {
	count := make([]int, len(g.columns))
	for _, b := range g.bands {
		for c, ws := range g.cells(b) {
			if len(ws) == 0 || b.whole {
				continue
			}
			count[c]++
			if last := ws[len(ws)-1].Text; len(ws) == 1 && itemAlone.MatchString(last) && !strings.ContainsFunc(last, isLetterOrDigit) || last == "→" {
				return false
			}
		}
	}
	for c, n := range count {
		if n < 1 || n < 2 && c > 0 {
			return false
		}
	}
	return true
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// even reports that the cells of most rows, from the first column on that
// counts, begin, end or have their middle on one height, that they are whole,
// that none is as long as a column of text, and that a share of them holds
// words.
func (g *grid) even(first int, share float64) bool {
	var even [3]int // rows that begin, have their middle, and end on one height
	rows, most, cells, gaps, judged := 0, 0, 0, 0, 0
	for i, b := range g.bands {
		var tops, middles, bottoms []float64
		for _, ws := range g.cells(b)[first:] {
			if len(ws) > 0 {
				box := boxOfPlaced(ws)
				tops, middles, bottoms = append(tops, box.Top), append(middles, box.middle()), append(bottoms, box.Bottom)
				lines := linesOfCell(ws)
				most = max(most, len(lines))
				if isParted(lines) {
					gaps++
				}
			}
		}
		if b.whole {
			continue
		}
		cells += len(tops)
		rows++
		if len(tops) == 0 || i == 0 && len(g.bands) >= fewRows {
			continue // heads of columns stand as they please
		}
		judged++
		for k, at := range [][]float64{tops, middles, bottoms} {
			if spread(at) < cellBase*b.size {
				even[k]++
			}
		}
	}
	if float64(gaps) > maxParted*float64(cells) {
		return false
	}
	return rows >= 2 && float64(cells) >= share*float64(rows*(len(g.columns)-first)) && float64(max(even[0], even[1], even[2])) >= evenRows*float64(judged) && most <= maxCellLines && (rows >= fewRows || most <= shortCells)
}

// isParted reports that a line of a cell has a gap as between columns, or that
// two of them stand as far apart as rows do.
func isParted(lines [][]placed) bool {
	for k, l := range lines {
		if k > 0 && boxOfPlaced(lines[k-1]).middle()-boxOfPlaced(l).middle() > cellLeading*sizeOf(l) {
			return true
		}
		for i := 1; i < len(l); i++ {
			if l[i].Box.Left-l[i-1].Box.Right > columnGap*max(effectiveSize(l[i].Word), 4) {
				return true
			}
		}
	}
	return false
}

func spread(xs []float64) float64 {
	low, high := xs[0], xs[0]
	for _, x := range xs {
		low, high = min(low, x), max(high, x)
	}
	return high - low
}

// prose reports columns with words in several lines, below the heads of the
// columns too.
func (g *grid) prose() bool {
	columns := map[int]bool{}
	for i, b := range g.bands {
		for c, ws := range g.cells(b) {
			if len(ws) == 0 || i == 0 && len(g.bands) > 2 {
				continue
			}
			n := 0
			for _, w := range ws {
				n += letters(w.Text)
			}
			if n >= proseLetters && len(linesOfCell(ws)) > 1 {
				columns[c] = true
			}
		}
	}
	return len(columns) >= proseColumns
}

// middled reports a table whose labels are of several lines and have their
// figures beside the middle: between two lines, so that no line holds both.
func (g *grid) middled() bool {
	rows := 0
	for _, b := range g.bands {
		cells := g.cells(b)
		label := linesOfCell(cells[0])
		if len(label) < 2 || len(label) > shortCells || isParted(label) {
			continue
		}
		at := boxOfPlaced(cells[0]).middle()
		between := 0
		for _, ws := range cells[1:] {
			if len(ws) == 0 {
				continue
			}
			box := boxOfPlaced(ws)
			if len(linesOfCell(ws)) > 1 || max(box.middle()-at, at-box.middle()) > cellBase*b.size/2 || onLineOf(label, box.middle(), b.size) {
				between = 0
				break
			}
			between++
		}
		if between > 0 {
			rows++
		}
	}
	return rows >= middledRows
}

// onLineOf reports that one of the lines of a cell stands on a height.
func onLineOf(lines [][]placed, y, size float64) bool {
	for _, l := range lines {
		if d := boxOfPlaced(l).middle() - y; max(d, -d) < cellBase*size/2 {
			return true
		}
	}
	return false
}

// ofFigures reports that all cells hold figures, but for the labels of rows and
// the heads of columns.
func (g *grid) ofFigures() bool {
	for _, b := range g.bands[1:] {
		if b.whole {
			continue
		}
		for _, ws := range g.cells(b)[1:] {
			for _, w := range ws {
				if letters(w.Text) > 0 && !isSign(w.Text) {
					return false
				}
			}
		}
	}
	return true
}
