package paper

import "testing"

// ranged is a line that ends at a place.
func ranged(right, y float64, s string) Line {
	l := typeset(0, y, s)
	by := right - l.Words[len(l.Words)-1].Box.Right
	for i := range l.Words {
		l.Words[i].Box.Left += by
		l.Words[i].Box.Right += by
	}
	return l
}

// TestRowsRangedRight reads the second line of a cell with its row where the
// table's columns end on one line and begin elsewhere.
func TestRowsRangedRight(t *testing.T) {
	row := func(y float64, body, year, month, status string) Line {
		return across(across(typeset(56, y, body), ranged(220, y, year)), across(ranged(300, y, month), ranged(540, y, status)))
	}
	text := Assemble([]Page{page(
		row(700, "CERD", "2001", "March", "Sixth and seventh reports due in 2005,"), ranged(540, 688, "submitted in 2008"),
		row(673, "CESCR", "2004", "November", "Second report due in 2010"),
		row(658, "CEDAW", "2007", "October", "Combined fifth and sixth reports due in"), ranged(540, 646, "2013"),
		row(631, "CAT", "2002", "May", "Third report due in 2006, submitted in"), ranged(540, 619, "2009"),
		row(604, "CRC", "2001", "January", "Combined third and fourth reports overdue"),
	)}).Text
	inOrder(t, text, "CERD | 2001 | March | Sixth and seventh reports due in 2005, submitted in 2008\n", "CEDAW | 2007 | October | Combined fifth and sixth reports due in 2013\n", "CAT | 2002 | May | Third report due in 2006, submitted in 2009\n")
}
