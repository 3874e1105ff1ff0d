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

// TestTableOfSentences reads a table row by row although its last column holds
// sentences as a column of text does, and another table below words in its first.
func TestTableOfSentences(t *testing.T) {
	row := func(y float64, s ...string) Line {
		l := typeset(57, y, s[0])
		for i, x := range []float64{180, 300, 360}[:len(s)-1] {
			l = across(l, typeset(x, y, s[i+1]))
		}
		return l
	}
	lines := []Line{
		row(700, "Treaty", "Date", "None", "What is asked of the body here"),
		row(685, "CERD", "6 July 1992", "None", "It hears what a person says"),
		row(670, "CAT", "23 January 2007", "None", "It asks for a visit now"),
		row(655, "CRC", "6 July 1992", "None", "It hears what the States say"),
	}
	for i, s := range []string{"Convention on the prevention of the crime", "Statute of the court of all States", "Agreement on what is sent by sea", "Convention on those who flee from it"} {
		lines = append(lines, across(typeset(57, 600-15*float64(i), s), typeset(400, 600-15*float64(i), "Yes")))
	}
	inOrder(t, Assemble([]Page{page(lines...)}).Text, "CERD | 6 July 1992 | None | It hears", "CAT | 23 January 2007 | None | It asks", "CRC | 6 July 1992 | None | It", "crime | Yes", "flee from it | Yes")
}

// TestLinesWithinRow keeps lines in the cell that they go on in, be it before the
// last one of its row.
func TestLinesWithinRow(t *testing.T) {
	row := func(y float64, number, title, date string) Line {
		return across(across(typeset(57, y, number), typeset(120, y, title)), typeset(440, y, date))
	}
	text := Assemble([]Page{page(
		row(700, "28/1", "Composition of staff of the Office of the United Nations", "26 March 2015"),
		typeset(120, 688, "High Commissioner for Human Rights"),
		row(674, "28/2", "Ensuring use of armed aircraft in counter-terrorism and", "27 March 2015"),
		typeset(120, 662, "military operations in accordance with international hu-"),
		typeset(120, 650, "manitarian law"),
		row(636, "28/3", "Cooperation in the field of human rights", "28 March 2015"),
	)}).Text
	inOrder(t, text, "28/1 | Composition of staff of the Office of the United Nations High Commissioner for Human Rights | 26 March 2015\n",
		"28/2 | Ensuring use of armed aircraft in counter-terrorism and military operations in accordance with international hu", "manitarian law | 27 March 2015\n", "28/3 | Cooperation in the field of human rights | 28 March 2015")
}

// TestTabbedLabels keeps a paragraph whole whose first line has a label and a tab,
// one below the other with its like: no table goes on below label and words.
func TestTabbedLabels(t *testing.T) {
	entry := func(y float64, label, s string) Line { return across(typeset(90, y, label), typeset(160, y, s)) }
	text := Assemble([]Page{page(
		entry(700, "Rec. 30", "See what is said of number twenty-four."),
		entry(688, "Rec. 40", "We consider that all that is meant to bring this"),
		typeset(60, 676, "recommendation about has begun, and goes on in the schools of"),
		typeset(60, 664, "the land."),
		entry(652, "Rec. 41", "See what is said of number twenty-five."),
	)}).Text
	inOrder(t, text, "Rec. 40 We consider that all that is meant to bring this recommendation about has begun, and goes on in the schools of the land.\n")
}
