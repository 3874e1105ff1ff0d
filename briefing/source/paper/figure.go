package paper

import "strings"

// figures reports that most pieces are numbers: they belong to the words
// beside them.
func figures(ps []piece) bool {
	n := 0
	for _, p := range ps {
		if isFigurePiece(p) {
			n++
		}
	}
	return n*10 >= len(ps)*6
}

// tableBeside reports figures that stand row by row beside their words.
func tableBeside(l, r []piece) bool {
	return len(l) > 0 && len(r) > 0 && (figures(r) && heldBy(r, l) >= figureShare || figures(l) && heldBy(l, r) >= figureShare)
}

// The measures of tables that stand beside each other.
const (
	minTableRows = 12   // of each
	minCellRows  = 3    // of them with several cells
	labelShare   = 0.6  // of them that begin with words
	tableCross   = 0.05 // of the pieces may stand across what parts the tables
	tablesInRows = 0.5  // of the rows may by chance be on one height
)

// areTables reports two tables that stand beside each other: each has labels
// of its own and rows of several cells, and they have few rows in common. All
// is how many pieces there are with those across.
func areTables(l, r []piece, all int) bool {
	return float64(all-len(l)-len(r)) <= tableCross*float64(all) && isTable(l) && isTable(r) && aligned(l, r, 0.2) < tablesInRows
}

func isTable(ps []piece) bool {
	ps = byLine(ps)
	rows := rowsOf(ps)
	cells, labels := 0, 0
	for _, row := range rows {
		if len(row) > 1 {
			cells++
		}
		if letters(ps[row[0]].text) >= 3 {
			labels++
		}
	}
	return len(rows) >= minTableRows && cells >= minCellRows && float64(labels) >= labelShare*float64(len(rows))
}

// partsFigures reports that x would part figures at the edge of one side from
// the words of the other: the numbers of documents from their titles.
func partsFigures(l, r []piece) bool {
	mirror := func(ps []piece) []piece {
		out := make([]piece, len(ps))
		for i, p := range ps {
			out[i] = p
			out[i].box.Left, out[i].box.Right = -p.box.Right, -p.box.Left
		}
		return out
	}
	return lastFiguresBelong(l, r) || lastFiguresBelong(mirror(r), mirror(l))
}

// lastFiguresBelong reports whether the figures at the right edge of l go with
// the words of r: the file wrote them as one line, or they stand nearer.
func lastFiguresBelong(l, r []piece) bool {
	edge := -1
	for i, p := range l {
		if isFigurePiece(p) && (edge < 0 || p.box.Right > l[edge].box.Right) {
			edge = i
		}
	}
	if edge < 0 {
		return false
	}
	var strip, rest []piece
	room, within := l[edge].box, 0
	for _, p := range l {
		switch {
		case isFigurePiece(p) && p.box.Left < room.Right && room.Left < p.box.Right:
			strip = append(strip, p)
			room.Left = min(room.Left, p.box.Left)
		case p.box.Right > room.Left+gutterWidth && !isFigurePiece(p):
			within++ // the end of a paragraph above or below
		default:
			rest = append(rest, p)
		}
	}
	if len(strip) < minColumn || len(rest) < minColumn || within*3 > len(strip) || heldBy(strip, r) < figureShare {
		return false
	}
	before, after := sharedOrigins(strip, rest), sharedOrigins(strip, r)
	if before != after {
		return after > before
	}
	return leftmost(r)-room.Right < room.Left-rightmost(rest)
}

// sharedOrigins counts the pieces of a that are on a line of the file with one
// of b.
func sharedOrigins(a, b []piece) int {
	of := map[int]bool{}
	for _, p := range b {
		of[p.origin] = true
	}
	n := 0
	for _, p := range a {
		if of[p.origin] {
			n++
		}
	}
	return n
}

func rightmost(ps []piece) float64 {
	x := ps[0].box.Right
	for _, p := range ps {
		x = max(x, p.box.Right)
	}
	return x
}

func leftmost(ps []piece) float64 {
	x := ps[0].box.Left
	for _, p := range ps {
		x = min(x, p.box.Left)
	}
	return x
}

// heldBy is the share of rows of figures that stand on one height with a line
// of the words beside them, which may have more lines than they.
func heldBy(figures, words []piece) float64 {
	rows := rowsOf(byLine(figures))
	n := 0
	for _, row := range rows {
		for _, w := range words {
			f := figures[row[0]]
			if d := f.box.middle() - w.box.middle(); max(d, -d) < 0.25*min(f.box.Height(), w.box.Height()) {
				n++
				break
			}
		}
	}
	return float64(n) / float64(len(rows))
}

// isFigurePiece reports a number, or what stands for none.
func isFigurePiece(p piece) bool {
	return letters(p.text) < 4 && strings.ContainsAny(p.text, "0123456789–—-")
}
