package source

import (
	"attache/briefing"
)

// table drafts a table: rows of data, or the parts of a layout.
func (w *docx) table(t *element) {
	rows := rowsOfDocx(t)
	widest, largest := 0, 0
	for _, row := range rows {
		widest = max(widest, len(row))
		for _, c := range row {
			largest = max(largest, len(c.words()))
		}
	}
	for _, row := range rows {
		if widest < 2 || largest > maxCell {
			for _, c := range row {
				for _, k := range c.kids {
					if k.name != "" && k.name != "tcPr" {
						w.block(k)
					}
				}
			}
			continue
		}
		var cells []string
		for _, c := range row {
			cells = append(cells, w.cellText(c))
		}
		w.d.add(briefing.Block{Role: briefing.RoleTableRow}, joinCells(cells))
	}
}

// cellText drafts a cell on one line.
func (w *docx) cellText(c *element) string {
	outer, initial := w.d, w.initial
	w.d, w.initial = newDraft(), ""
	w.cell++
	for _, k := range c.kids {
		if k.name != "" && k.name != "tcPr" {
			w.block(k)
		}
	}
	w.carry()
	w.cell--
	s := oneLine(w.d.text.String())
	w.d, w.initial = outer, initial
	return s
}

// rowsOfDocx returns the cells of each row.
func rowsOfDocx(t *element) [][]*element {
	var rows [][]*element
	var collect func(e *element, name string) []*element
	collect = func(e *element, name string) []*element {
		var out []*element
		for _, k := range e.kids {
			switch k.name {
			case name:
				out = append(out, k)
			case "sdt", "sdtContent", "customXml", "ins":
				out = append(out, collect(k, name)...)
			}
		}
		return out
	}
	for _, r := range collect(t, "tr") {
		if r.child("trPr", "del") == nil {
			rows = append(rows, collect(r, "tc"))
		}
	}
	return rows
}
