package paper

import (
	"slices"
	"strings"
	"testing"
)

// TestAddressBesideDates keeps an address whole that stands beside dates and
// numbers, as on an invoice: by chance some of its lines stand on one height with
// them.
func TestAddressBesideDates(t *testing.T) {
	var lines []Line
	for i, s := range []string{"Invoice Date", "Jun 3", "Invoice Number", "INV-0046", "State Tax Number", "123456789"} {
		lines = append(lines, typeset(300, []float64{700, 689, 671.5, 660.5, 643, 632}[i], s))
	}
	for i, s := range []string{"Harbour Fisheries Limited", "23 Quayside Street", "Central Townhall", "Marineville 12123", "Republic of Norvania"} {
		lines = append(lines, typeset(420, 699-13*float64(i), s))
	}
	text := Assemble([]Page{page(lines...)}).Text
	if !strings.Contains(text, "Street Central Townhall Marineville") {
		t.Errorf("the address is parted:\n%s", text)
	}
	inOrder(t, text, "Invoice Date", "Jun 3", "Invoice Number", "INV-0046", "State Tax Number", "123456789")
}

// TestFormBesideList keeps labels with what was filled in beside them, although
// a list on the right, far below, has a gutter before it.
func TestFormBesideList(t *testing.T) {
	var lines []Line
	for i, s := range []string{"Name", "Number", "Age", "", "Organisation"} {
		y, answer := 700-14*float64(i), "here the answer is put "+string(rune('a'+i))
		if s == "" {
			lines = append(lines, typeset(311, y, answer))
			continue
		}
		lines = append(lines, across(typeset(78, y, s), typeset(311, y, answer)))
	}
	for i, s := range []string{"Nets", "Boats", "Ropes", "Anchors", "Masts", "Sails", "Oars", "Decks", "Hulls"} {
		lines = append(lines, typeset(72, 572-22.5*float64(i), s))
	}
	for i, s := range []string{"One", "Two", "Three", "Four", "Five"} {
		lines = append(lines, typeset(354, 535-14.4*float64(i), s))
	}
	text := Assemble([]Page{page(lines...)}).Text
	inOrder(t, text, "Name | here the answer is put a", "Number | here the answer is put b", "Age | here", "Organisation", "here the answer is put e", "Nets")
}

// TestColumnsWrittenAcross reads two columns of text one after the other, even
// where a file wrote their lines as one.
func TestColumnsWrittenAcross(t *testing.T) {
	columns := twoColumns(700, 12, 12)
	var lines []Line
	for l := range slices.Chunk(columns, 2) {
		lines = append(lines, across(l[0], l[1]))
	}
	inOrder(t, Assemble([]Page{page(lines...)}).Text, "nets a", "nets l", "tide a", "tide l")
}

// TestLabelBetweenRows reads a label that stands beside the middle of two rows of a
// table with them, and no label behind the table.
func TestLabelBetweenRows(t *testing.T) {
	var lines []Line
	for i, s := range []string{"Boats and nets", "Boats alone", "Nets alone", "Ropes"} {
		y := 700 - 14*float64(i)
		lines = append(lines, typeset(220, y, s), typeset(420, y, "yes"))
	}
	lines = append(lines, typeset(60, 693, "Small harbours"), typeset(60, 665, "Large harbours"), typeset(60, 644, "All:"), typeset(220, 644, "Masts"), typeset(420, 644, "no"))
	inOrder(t, Assemble([]Page{page(lines...)}).Text, "Boats and nets | yes", "Small harbours", "Boats alone | yes", "Nets alone | yes", "Large harbours", "Ropes | yes", "All: | Masts | no")
}
