package page

import (
	"slices"
	"strings"
)

// The white within a table's cell, and the weight of its rules.
const (
	cellGap   Points = 8
	cellAbove Points = 4
	cellBelow Points = 5
	tableRule Points = 0.5
)

// setTable sets a table as wide as text and hanging numbers together. Its
// head is repeated on every page.
func (t *typesetter) setTable(p Part, parent ElementID) {
	table := t.element(RoleTable, parent, "")
	p.Widths = t.columnWidths(p)
	head := t.tableRow(p, 0, table)
	head.keep, head.heads = true, true
	head.before = 6 * t.scale
	repeated := head
	repeated.texts = append([]placedLine(nil), head.texts...)
	for i := range repeated.texts {
		repeated.texts[i].element = NoElement
	}
	repeated.before, repeated.running = 0, RunningTable
	t.rows = append(t.rows, head)
	for i := 1; i < len(p.Rows); i++ {
		r := t.tableRow(p, i, table)
		if r.height > t.depth()/2 {
			for _, piece := range splitRow(r) {
				piece.head, piece.table = &repeated, true
				t.rows = append(t.rows, piece)
			}
		} else {
			r.head = &repeated
			t.rows = append(t.rows, r)
		}
	}
	t.rows[len(t.rows)-1].after = 12 * t.scale
}

// columnWidths are a table's shares, changed so that no word of its head is
// broken: what a narrow column lacks is taken from the widest.
func (t *typesetter) columnWidths(p Part) []float64 {
	s := t.style(StyleTableHead)
	whole := t.column() + t.hang
	least := make([]float64, len(p.Widths))
	for i, cell := range p.Rows[0].Cells {
		var widest Points
		for _, word := range strings.Fields(cell.String()) {
			widest = max(widest, t.widthOf(word, s))
		}
		least[i] = float64((widest + cellGap + 1) / whole)
	}
	return Widened(p.Widths, least)
}

// Widened gives each share of a whole at least what it needs, as long as the
// widest has it to give.
func Widened(shares, least []float64) []float64 {
	out := slices.Clone(shares)
	for i := range out {
		from := slices.Index(out, slices.Max(out))
		if lack := least[i] - out[i]; lack > 0 && from != i && out[from]-lack > out[i]+lack {
			out[i] += lack
			out[from] -= lack
		}
	}
	return out
}

func (t *typesetter) tableRow(p Part, index int, table ElementID) row {
	style, role := t.style(StyleTableCell), RoleTableCell
	if index == 0 {
		style, role = t.style(StyleTableHead), RoleTableHead
	}
	tr := t.element(RoleTableRow, table, p.Rows[index].Language)
	r := row{item: p.Rows[index].Item, table: true}
	if r.item == "" {
		r.item = p.Item
	}
	whole := t.column() + t.hang
	x := -t.hang
	for i, cell := range p.Rows[index].Cells {
		width := whole * Points(p.Widths[i])
		e := t.element(role, tr, "")
		part := Part{Kind: PartTable, Item: r.item, Verbatim: index > 0, Language: p.Rows[index].Language}
		room := width - cellGap
		if i == len(p.Rows[index].Cells)-1 {
			room = width
		}
		y := cellAbove
		for _, line := range t.paragraph(block{text: cell, style: style, part: part, element: e, x: x, width: room}) {
			for _, l := range line.texts {
				l.baseline += y
				r.texts = append(r.texts, l)
			}
			r.notes = append(r.notes, line.notes...)
			y += line.height
		}
		r.height = max(r.height, y+cellBelow)
		x += width
	}
	if index == 0 {
		r.boxes = append(r.boxes, Box{Area: Rect{-t.hang, 0, whole, r.height}, Fill: t.colour("tint")})
	}
	r.boxes = append(r.boxes, Box{Area: Rect{-t.hang, 0, whole, tableRule}, Fill: t.colour("line")})
	return r
}

// splitRow divides a row too tall for keeping together at its baselines.
func splitRow(r row) []row {
	var heights []Points
	for _, l := range r.texts {
		heights = append(heights, l.baseline)
	}
	step := Points(0) // the leading
	for i := 1; i < len(heights); i++ {
		if d := heights[i] - heights[i-1]; d > 0 && (step == 0 || d < step) {
			step = d
		}
	}
	if step == 0 {
		return []row{r}
	}
	count := max(1, int((r.height-cellAbove-cellBelow)/step+0.5))
	pieces := make([]row, count)
	for i := range pieces {
		pieces[i] = row{item: r.item, height: step, below: cellAbove}
	}
	for _, l := range r.texts {
		l.baseline -= cellAbove
		i := min(int(l.baseline/step), count-1)
		l.baseline -= Points(i) * step
		if i == 0 {
			l.baseline += cellAbove
		}
		pieces[i].texts = append(pieces[i].texts, l)
		pieces[i].notes = append(pieces[i].notes, l.notes()...)
	}
	pieces[0].boxes, pieces[0].below = r.boxes, 0
	pieces[0].height += cellAbove
	pieces[count-1].height += cellBelow
	return pieces
}
