package widgets

// EvidenceShares say how the columns that stretch share the width, by column.
type EvidenceShares [columnCount]float32

// column is a column as it is drawn.
type column struct {
	id       EvidenceColumn
	x, width float32
}

// Widths of the columns that do not stretch, in heights of a letter, and how
// the others share the rest. Columns give way from the least important on.
var (
	columnEms     = map[EvidenceColumn]float32{ColumnKind: 2, ColumnDate: 6.4, ColumnState: 4.4}
	defaultShares = EvidenceShares{ColumnWords: 15, ColumnSpeaker: 5, ColumnOrganisation: 4.5, ColumnDocument: 4.5}
	columnGivesAt = map[EvidenceColumn]float32{ColumnDocument: 60, ColumnOrganisation: 46, ColumnDate: 34, ColumnSpeaker: 26}
)

// leastColumnEms is how narrow a column can be dragged.
const leastColumnEms = 4

// columns lays the columns out in a width.
func (t *EvidenceTable) columns(width, em, pad float32) []column {
	var shown []column
	shares, rest := float32(0), width-pad*6
	for c := ColumnKind; c < columnCount; c++ {
		if width < columnGivesAt[c]*em {
			continue
		}
		shown = append(shown, column{id: c})
		if share := t.shares[c]; share > 0 {
			shares += share
		} else {
			rest -= columnEms[c] * em
		}
	}
	x := pad * 3
	for i := range shown {
		c := &shown[i]
		c.x, c.width = x, columnEms[c.id]*em
		if share := t.shares[c.id]; share > 0 {
			c.width = rest * share / shares
		}
		x += c.width
	}
	return shown
}

// Columns tells how the columns share the width.
func (t *EvidenceTable) Columns() EvidenceShares { return t.shares }

// SetColumns shares the width as it was shared before.
func (t *EvidenceTable) SetColumns(s EvidenceShares) {
	for c := range s {
		if defaultShares[c] > 0 && s[c] > 0 {
			t.shares[c] = s[c]
		}
	}
	t.Refresh()
}

// stretch makes a column wider by dx, and the next one that stretches narrower.
func (t *EvidenceTable) stretch(id EvidenceColumn, dx, width, em, pad float32) {
	var left, right *column
	shown := t.columns(width, em, pad)
	for i := range shown {
		switch c := &shown[i]; {
		case c.id == id && t.shares[id] > 0:
			left = c
		case left != nil && right == nil && t.shares[c.id] > 0:
			right = c
		}
	}
	if left == nil || right == nil {
		return
	}
	least := leastColumnEms * em
	dx = max(least-left.width, min(dx, right.width-least))
	perUnit := t.shares[left.id] / left.width
	t.shares[left.id] += dx * perUnit
	t.shares[right.id] -= dx * perUnit
	t.rows.repaint()
	t.head.Refresh()
}
