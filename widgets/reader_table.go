package widgets

import (
	"strings"

	"attache/briefing"
)

// readerTable is a run of neighbouring table rows whose cells, parted by
// tabs, stand below each other. A table that is wider than the column has no
// stops: its rows are then wrapped like other text.
type readerTable struct {
	start, end int // pieces
	// stops are where the cells begin.
	stops []float32
}

const (
	// tableRows is how many rows decide on the widths of a table's columns, so
	// that a table of a whole book is laid out at once as well.
	tableRows    = 200
	tableGapEms  = 1.2
	tableMinCell = 2 // a row of one cell is no row of a table
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
	t.stops = f.tableStops(t)
	for row := t.start; row < t.end; row++ {
		f.tables[row] = t
	}
	return t
}

func (f *readerFlow) tableStops(t *readerTable) []float32 {
	l := f.set.look(&f.pieces[t.start])
	var widths []float32
	for i := t.start; i < min(t.end, t.start+tableRows); i++ {
		s := f.pieces[i].span
		for k, cell := range strings.Split(f.doc.Text[s.Start:s.End], "\t") {
			if k == len(widths) {
				widths = append(widths, 0)
			}
			widths[k] = max(widths[k], l.glyphs.width(strings.TrimSpace(cell), 0))
		}
	}
	if len(widths) < tableMinCell {
		return nil
	}
	stops := make([]float32, len(widths))
	x := l.indent
	for k, w := range widths {
		stops[k] = x
		x += w + tableGapEms*l.glyphs.size
	}
	if x-tableGapEms*l.glyphs.size > f.column-l.inset {
		return nil
	}
	return stops
}

// inTable reports whether piece i stands on one line, in the columns of t.
func (f *readerFlow) inTable(t *readerTable, i int) bool {
	if t == nil || len(t.stops) == 0 || i-t.start >= tableRows {
		return false
	}
	s := f.pieces[i].span
	return !strings.Contains(f.doc.Text[s.Start:s.End], "\n") && !hasRightToLeft(f.doc.Text[s.Start:s.End])
}
