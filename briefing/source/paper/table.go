package paper

import (
	"math"
	"strings"
	"unicode"
)

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
	joinTabbed(lines)
	for i := 0; i < len(lines); {
		if !isRowLine(lines[i]) || lines[i].row {
			if lines[i].row && !lines[i].furniture {
				rows[i] = true
			}
			i++
			continue
		}
		var run, rest []int
		var within []cellLine
		run, rest, within, i = rowRun(lines, i)
		if len(run) < 2 {
			continue
		}
		for _, w := range within {
			lines[w.row].text = insertedInCell(lines[w.row].text, w.cell, lines[w.line].text)
			lines[w.line].text = ""
			rows[w.line], parts[w.line] = true, true
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

// joinTabbed makes one cell of the label of a paragraph and the words after it:
// the next line goes on in mid-sentence below both, as none does in a table.
func joinTabbed(lines []line) {
	for i := 0; i+1 < len(lines); i++ {
		a, b := &lines[i], lines[i+1]
		edge := cellEdge * max(a.size, 4)
		if a.cells == 2 && !a.row && b.cells == 1 && a.column == b.column && near(*a, b) && wordy(a.lastText) && !endsSentence(a.lastText) && unicode.IsLower(firstRune(b.text)) &&
			b.box.Left < a.box.Left+edge && b.box.Right > a.last.Left+edge {
			a.text = joinedCells.Replace(a.text)
			a.cells, a.inner, a.last, a.lastText = 1, nil, a.box, a.text
		}
	}
}

var joinedCells = strings.NewReplacer(cellMark, " ", apartMark, " ")

func isRowLine(l line) bool { return l.cells >= 2 && !l.furniture }

// cellLine is a line that goes on in a cell of a row before its last.
type cellLine struct{ line, row, cell int }

// rowRun collects the rows from line i on, with the lines that go on in their
// last cells and in those before, and returns where the run ends.
func rowRun(lines []line, i int) (run, rest []int, within []cellLine, end int) {
	row, labels := i, 0
	run = append(run, i)
	for k := i + 1; k < len(lines); k++ {
		l := lines[k]
		switch {
		case l.furniture || l.row || l.turn != lines[i].turn:
			return run, rest, within, k
		case isRowLine(l) && (labels == 0 && l.column == lines[row].column || sameGrid(lines[row], l)):
			run, row, labels = append(run, k), k, 0
		case labels == 0 && goesOnInCell(lines[row], lines[k-1], l):
			rest = append(rest, k)
		case labels == 0 && innerCell(lines[row], lines[k-1], l) >= 0:
			within = append(within, cellLine{k, row, innerCell(lines[row], lines[k-1], l)})
		case !isRowLine(l) && labels < labelLines && l.box.Right < lines[row].last.Left:
			labels++
		default:
			return run, rest, within, max(row, k-labels)
		}
	}
	return run, rest, within, len(lines)
}

// sameGrid reports rows whose last cells end at the same place; where there
// are several, the label may be missing in one.
func sameGrid(a, b line) bool {
	return (a.cells == b.cells || min(a.cells, b.cells) > 2) && math.Abs(a.last.Right-b.last.Right) < cellEdge*max(b.size, 4)
}

// innerCell returns the cell before the last of a row, but not its label, in which
// a line goes on; -1 if there is none.
func innerCell(row, before, l line) int {
	if l.cells != 1 || !near(before, l) || opensItem(l.text) {
		return -1
	}
	edge := cellEdge * max(l.size, 4)
	for k := 1; k < len(row.inner); k++ {
		cell, next := row.inner[k], row.last
		if k+1 < len(row.inner) {
			next = row.inner[k+1]
		}
		if l.box.Left > row.inner[k-1].Right && l.box.Right < next.Left && (math.Abs(l.box.Left-cell.Left) < edge || math.Abs(l.box.Right-cell.Right) < edge) {
			return k
		}
	}
	return -1
}

// insertedInCell is the text of a row with a further line in one of its cells.
func insertedInCell(row string, cell int, text string) string {
	end := len(row)
	for i, r := range row {
		if s := string(r); s == cellMark || s == apartMark {
			if cell--; cell < 0 {
				end = i
				break
			}
		}
	}
	return row[:end] + lineMark + text + row[end:]
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
	if a.cells != 1 || a.furniture || a.row || a.turn != b.turn || !near(a, b) || d < -cellEdge*b.size || d > hangingEdge*b.size || a.box.Right > b.last.Left || endsSentence(a.text) || opensItem(b.text) {
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
