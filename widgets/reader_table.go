package widgets

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// readerTable is a run of neighbouring table rows whose cells stand below each
// other, each wrapped within its column. A table whose words are wider than
// the page has no columns: its rows are then wrapped like other text.
type readerTable struct {
	start, end int // pieces
	columns    []readerColumn
}

// readerColumn is where the cells of a column stand.
type readerColumn struct {
	x, width float32
	// right is set for a column of numbers, which stand flush right.
	right bool
}

// readerCell is a cell of a row: the bytes of its text, and where the one after
// it starts, behind the sign that parts them.
type readerCell struct {
	briefing.Span
	next int
}

const (
	// tableRows is how many rows decide on the widths of a table's columns, so
	// that a table of a whole book is laid out at once as well.
	tableRows    = 200
	tableGapEms  = 1.2
	narrowGapEms = 0.7 // where columns have little room
	tableMinCell = 2   // a row of one cell is no row of a table
	// longestNumber is how many characters a cell of a column of numbers has
	// at most.
	longestNumber = 20
)

// table is the table that piece i is a row of, or nil.
func (f *readerFlow) table(i int) *readerTable {
	if f.pieces[i].role != briefing.RoleTableRow {
		return nil
	}
	if t := f.tables[i]; t != nil {
		return t
	}
	t := &readerTable{start: i, end: i + 1}
	for t.start > 0 && f.pieces[t.start-1].role == briefing.RoleTableRow {
		t.start--
	}
	for t.end < len(f.pieces) && f.pieces[t.end].role == briefing.RoleTableRow {
		t.end++
	}
	t.columns = f.tableColumns(t)
	for row := t.start; row < t.end; row++ {
		f.tables[row] = t
	}
	return t
}

// rowCells are the cells of piece i, nil when it is no row of cells that run
// from left to right.
func (f *readerFlow) rowCells(i int) []readerCell {
	s := f.pieces[i].span
	text := f.doc.Text[s.Start:s.End]
	if strings.Contains(text, "\n") || hasRightToLeft(text) {
		return nil
	}
	var cells []readerCell
	from := s.Start
	for at := s.Start; at < s.End; {
		n := cellBreak(f.doc.Text[at:s.End], at == s.Start)
		if n == 0 {
			at++
			continue
		}
		// A space with an accent on it is one character.
		if isBoundary(text, at-s.Start) && isBoundary(text, at+n-s.Start) {
			cells = append(cells, readerCell{briefing.Span{Start: from, End: at}, at + n})
			from = at + n
		}
		at += n
	}
	cells = append(cells, readerCell{briefing.Span{Start: from, End: s.End}, s.End})
	if len(cells) < tableMinCell {
		return nil
	}
	return cells
}

// cellBreak is the length of what parts two cells at the start of a text, 0
// where nothing does. An empty first cell leaves no space before its sign.
func cellBreak(text string, first bool) int {
	switch {
	case strings.HasPrefix(text, " | "):
		return len(" | ")
	case first && strings.HasPrefix(text, "| "):
		return len("| ")
	case strings.HasPrefix(text, "\t"):
		return len("\t")
	}
	return 0
}

// tableColumns shares the width of the page among the columns of a table: what
// their longest words need, and of the rest as much as they would take.
func (f *readerFlow) tableColumns(t *readerTable) []readerColumn {
	l := f.set.look(&f.pieces[t.start])
	var wanted, needed []float32
	var numbers []int // cells of numbers, less those of words; the head does not count
	for i := t.start; i < min(t.end, t.start+tableRows); i++ {
		for k, cell := range f.rowCells(i) {
			if k == len(wanted) {
				wanted, needed, numbers = append(wanted, 0), append(needed, 0), append(numbers, 0)
			}
			text := strings.TrimSpace(f.doc.Slice(cell.Span))
			wanted[k] = max(wanted[k], l.glyphs.width(text, 0))
			for word := range strings.FieldsSeq(text) {
				needed[k] = max(needed[k], l.glyphs.width(word, 0))
			}
			switch {
			case text == "" || i == t.start:
			case isNumber(text):
				numbers[k]++
			default:
				numbers[k] -= tableRows
			}
		}
	}
	var widths []float32
	var gap float32
	for _, ems := range []float32{tableGapEms, narrowGapEms} {
		gap = ems * l.glyphs.size
		if widths = shareWidth(f.column-l.inset-l.indent-gap*float32(len(wanted)-1), wanted, needed); widths != nil {
			break
		}
	}
	if len(widths) < tableMinCell {
		return nil
	}
	columns := make([]readerColumn, len(widths))
	x := l.indent
	for k, w := range widths {
		columns[k] = readerColumn{x: x, width: w, right: numbers[k] > 0}
		x += w + gap
	}
	return columns
}

// shareWidth shares room among columns; nil when they need more.
func shareWidth(room float32, wanted, needed []float32) []float32 {
	var want, need float32
	for k := range wanted {
		want += wanted[k]
		need += needed[k]
	}
	switch {
	case want <= room:
		return wanted
	case need > room:
		return nil
	}
	widths := slices.Clone(needed)
	part := (room - need) / (want - need)
	for k := range widths {
		widths[k] += part * (wanted[k] - needed[k])
	}
	return widths
}

// isNumber reports whether a cell holds a number and its signs: "1,204",
// "35 %", "–0.4".
func isNumber(cell string) bool {
	if utf8.RuneCountInString(cell) > longestNumber {
		return false
	}
	digits := false
	for _, r := range cell {
		switch {
		case unicode.IsDigit(r):
			digits = true
		case unicode.IsLetter(r):
			return false
		}
	}
	return digits
}

// columns are those in which piece i stands, nil for other text.
func (f *readerFlow) columnsOf(i int) []readerColumn {
	if t := f.table(i); t != nil {
		return t.columns
	}
	return nil
}

// wrapRow breaks the cells of piece i into lines, one cell after another; nil
// for a piece that does not stand in columns.
func (f *readerFlow) wrapRow(i int, l *readerLook) []readerLine {
	columns := f.columnsOf(i)
	if columns == nil {
		return nil
	}
	cells := f.rowCells(i)
	if cells == nil || len(cells) > len(columns) {
		return nil
	}
	var lines []readerLine
	for k, cell := range cells {
		c := columns[k]
		of := f.wrapper.wrap(f.doc.Text, cell.Span, c.width, c.width, l.glyphs)
		for row := range of {
			line := &of[row]
			line.row, line.cell, line.x = row, k, c.x
			if c.right {
				line.x += max(c.width-l.glyphs.width(f.doc.Text[line.start:line.textEnd], 0), 0)
			}
		}
		of[len(of)-1].end = cell.next
		lines = append(lines, of...)
	}
	return lines
}

// cellRuns are the parts of a line of a cell, and behind them the sign that
// parts it from the next, which is not drawn.
func (f *readerFlow) cellRuns(line *readerLine, l *readerLook) []readerRun {
	runs := []readerRun{}
	x := line.x
	if line.textEnd > line.start {
		f.byFont(line.start, line.textEnd, l, func(start, end int) {
			r := f.run(start, end, x, l)
			runs = append(runs, r)
			x += r.width
		})
	}
	if line.end > line.textEnd {
		sign := f.run(line.textEnd, line.end, x, l)
		sign.text = ""
		runs = append(runs, sign)
	}
	return runs
}
