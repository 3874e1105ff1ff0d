package paper

import "math"

// The measures of rows of a table.
const (
	cellEdge    = 0.6 // sizes that the lines of one cell may begin apart
	hangingEdge = 2.5 // the same under a label whose first line stands out
	labelLines  = 3   // lines of labels alone that may stand between two rows
	rowLeading  = 1.4 // distance of the lines of a cell at most, in sizes
)

// tableRows marks lines of cells that stand among their like, and lines that
// are part of the row before: labels and titles of more than one line.
func tableRows(lines []line) (rows, parts map[int]bool) {
	rows, parts = map[int]bool{}, map[int]bool{}
	for i := 0; i < len(lines); {
		if !isRowLine(lines[i]) || lines[i].row {
			if lines[i].row && !lines[i].furniture {
				rows[i] = true
			}
			i++
			continue
		}
		var run, rest []int
		run, rest, i = rowRun(lines, i)
		if len(run) < 2 {
			continue
		}
		for _, k := range run {
			rows[k] = true
			if labelBefore(lines, k) && !parts[k-1] && !isRowLine(lines[k-1]) {
				rows[k-1], parts[k] = true, true
			}
		}
		for _, k := range rest {
			rows[k], parts[k] = true, true
		}
	}
	return rows, parts
}

func isRowLine(l line) bool { return l.cells >= 2 && !l.furniture }

// rowRun collects the rows from line i on, with the lines that go on in their
// last cells, and returns where the run ends.
func rowRun(lines []line, i int) (run, rest []int, end int) {
	row, labels := i, 0
	run = append(run, i)
	for k := i + 1; k < len(lines); k++ {
		l := lines[k]
		switch {
		case l.furniture || l.row || l.turned != lines[i].turned:
			return run, rest, k
		case isRowLine(l) && (labels == 0 && l.column == lines[row].column || sameGrid(lines[row], l)):
			run, row, labels = append(run, k), k, 0
		case labels == 0 && goesOnInCell(lines[row], lines[k-1], l):
			rest = append(rest, k)
		case !isRowLine(l) && labels < labelLines && l.box.Right < lines[row].last.Left:
			labels++
		default:
			return run, rest, max(row, k-labels)
		}
	}
	return run, rest, len(lines)
}

// sameGrid reports rows whose last cells end at the same place; where there
// are several, the label may be missing in one.
func sameGrid(a, b line) bool {
	return (a.cells == b.cells || min(a.cells, b.cells) > 2) && math.Abs(a.last.Right-b.last.Right) < cellEdge*max(b.size, 4)
}

// goesOnInCell reports a line under the last cell of a row that holds words: it
// begins where the cell does, or ends there, within its width.
func goesOnInCell(row, before, l line) bool {
	edge := cellEdge * max(l.size, 4)
	below := math.Abs(l.box.Left-row.last.Left) < edge || math.Abs(l.box.Right-row.last.Right) < edge && l.box.Left > row.last.Left
	return l.cells == 1 && letters(row.lastText) > 3 && below && near(before, l) && !opensItem(l.text)
}

// labelBefore reports that the line above a row is the beginning of its label.
func labelBefore(lines []line, row int) bool {
	if row == 0 {
		return false
	}
	a, b := lines[row-1], lines[row]
	d := b.box.Left - a.box.Left
	if a.cells != 1 || a.furniture || a.row || a.turned != b.turned || !near(a, b) || d < -cellEdge*b.size || d > hangingEdge*b.size || a.box.Right > b.last.Left || endsSentence(a.text) || opensItem(b.text) {
		return false
	}
	// Lines of one label stand closer than labels do.
	above := math.Inf(1)
	if row > 1 {
		above = lines[row-2].box.middle() - a.box.middle()
	}
	return above > 0 && a.box.middle()-b.box.middle() < 0.85*above
}

func near(a, b line) bool {
	size := max(b.size, 4)
	d := a.box.middle() - b.box.middle()
	return d > 0 && d < rowLeading*size && math.Abs(a.size-b.size) < 0.1*size
}
