package paper

// partMerged parts bands in which a label of the first column stands beside
// several rows, in the middle of them: it is read with the first. It reports
// whether there are such labels.
func (g *grid) partMerged() bool {
	var out []band
	fused := 0
	for _, b := range g.bands {
		rows := g.besideLabel(b)
		if len(rows) > 1 {
			fused++
		}
		out = append(out, rows...)
	}
	labels := &grid{bands: out, columns: g.columns, usual: g.usual}
	if fused == 0 {
		return false // labels that stand beside one row each may belong to it alone
	}
	if moved, _ := labels.labelsFirst(); fused+moved < 2 {
		return false
	}
	g.bands = labels.bands
	return true
}

// besideLabel parts a band whose rows only a label holds together, which is
// then the first cell of the first of them.
func (g *grid) besideLabel(b band) []band {
	var label, rest []placed
	for _, w := range b.words {
		if g.columns.at(w) == 0 {
			label = append(label, w)
		} else {
			rest = append(rest, w)
		}
	}
	if len(label) == 0 || len(rest) == 0 {
		return []band{b}
	}
	rows := bandsOf(rest, g.usual)
	middle := boxOfPlaced(label).middle() - boxOfPlaced(rest).middle()
	if lines := linesOfCell(label); len(rows) < 2 || max(middle, -middle) > cellBase*b.size || len(lines) > shortCells || isParted(lines) {
		return []band{b} // a column of text beside a table is no label
	}
	for _, r := range rows {
		if r.whole {
			return []band{b}
		}
	}
	rows[0] = rows[0].with(label)
	return rows
}

// with is the band with other words, of which its place is not made.
func (b band) with(ws []placed) band {
	b.words = append(b.words[:len(b.words):len(b.words)], ws...)
	return b
}

// labelsFirst moves labels that stand beside the middle one of several rows to
// the first, where all rows of the table can be parted that way. It returns how
// many it moved.
func (g *grid) labelsFirst() (moved int, ok bool) {
	type group struct {
		first, label int
		words        []placed
	}
	var groups []group
	start := 0
	for r, b := range g.bands {
		label := g.cells(b)[0]
		if len(label) == 0 || r < start {
			continue
		}
		at := boxOfPlaced(label).middle()
		end := -1
		for e := r; e < len(g.bands) && end < 0; e++ {
			if d := (g.bands[start].box.Top+g.bands[e].box.Bottom)/2 - at; max(d, -d) < cellBase*b.size {
				end = e
			}
		}
		if end < 0 {
			return 0, false
		}
		if r > start {
			groups = append(groups, group{start, r, label})
		}
		start = end + 1
	}
	if start < len(g.bands) {
		return 0, false
	}
	for _, m := range groups {
		rest := g.bands[m.label].words[:0:0]
		for _, w := range g.bands[m.label].words {
			if g.columns.at(w) != 0 {
				rest = append(rest, w)
			}
		}
		g.bands[m.label].words = rest
		g.bands[m.first] = g.bands[m.first].with(m.words)
	}
	return len(groups), true
}
