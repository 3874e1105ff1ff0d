package source

import (
	"attache/briefing"
)

// table drafts a table: rows of data, or the parts of a layout.
func (o *odt) table(t *element) {
	var rows [][]*element
	var collect func(e *element)
	collect = func(e *element) {
		for _, k := range e.kids {
			switch k.name {
			case "table-row":
				var cells []*element
				for _, c := range k.kids {
					if c.name == "table-cell" {
						cells = append(cells, c)
					}
				}
				rows = append(rows, cells)
			case "table-header-rows", "table-rows", "table-row-group":
				collect(k)
			}
		}
	}
	collect(t)
	widest, largest := 0, 0
	for _, r := range rows {
		widest = max(widest, len(r))
		for _, c := range r {
			largest = max(largest, len(c.words()))
		}
	}
	for _, r := range rows {
		if widest < 2 || largest > maxCell {
			for _, c := range r {
				o.blocks(c, 0)
			}
			continue
		}
		var cells []string
		for _, c := range r {
			cells = append(cells, o.cellText(c))
		}
		o.d.add(briefing.Block{Role: briefing.RoleTableRow}, joinCells(cells))
	}
}

func (o *odt) cellText(c *element) string {
	outer, wasCell := o.d, o.cell
	o.d, o.cell = newDraft(), true
	o.blocks(c, 0)
	s := oneLine(o.d.text.String())
	o.d, o.cell = outer, wasCell
	return s
}
