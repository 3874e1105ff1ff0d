package paper

import (
	"slices"
	"strings"
	"testing"
)

// harbourPage are lines of running text, a paragraph and the beginning of another.
func harbourPage() (lines []Line) {
	for i, s := range []string{
		"The harbour was closed for three days in the spring of",
		"the year, without notice, and nobody who sails from it",
		"was paid for the days that were lost to the storm and",
		"the repairs of all of the boats that had lain in there.",
		"A council may close it again.",
	} {
		lines = append(lines, typeset(150, 700-14*float64(i), s))
	}
	return lines
}

// TestNoteInMargin keeps a note in the margin out of the sentence beside it.
func TestNoteInMargin(t *testing.T) {
	const sentence = "closed for three days in the spring of the year, without notice, and nobody who sails from it was paid for the days that were lost to the storm and the repairs of all of the boats that had lain in there."
	for _, tt := range []struct {
		name  string
		notes []Line
	}{
		{"of a line", []Line{typeset(60, 685, "See the annex")}},
		{"of two lines", []Line{typeset(60, 685, "See the annex"), typeset(60, 671, "of last year")}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := Assemble([]Page{page(slices.Concat(harbourPage(), tt.notes)...)}).Text
			inOrder(t, text, "See the annex", sentence)
		})
	}
}

// TestLabelsOfText keeps labels beside the beginning of what they label, and
// numbers of paragraphs before them.
func TestLabelsOfText(t *testing.T) {
	for _, tt := range []struct{ name, label, want string }{
		{"a label beside the first line", "Closing", "Closing | The harbour was closed"},
		{"the number of a paragraph", "12.", "12. The harbour was closed"},
		{"a label beside a further sentence", "Again", "had lain in there. | Again | A council may"},
		{"the number of a line", "10", "sails from it | 10 | was paid"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			y := map[string]float64{"Again": 644, "10": 672}[tt.label]
			if y == 0 {
				y = 700
			}
			text := Assemble([]Page{page(slices.Concat(harbourPage(), []Line{typeset(60, y, tt.label)})...)}).Text
			inOrder(t, strings.ReplaceAll(text, "\n", " "), strings.Split(tt.want, " | ")...)
		})
	}
}

// TestLabelsBesideCells keeps the rows of a table whose words begin in small letters.
func TestLabelsBesideCells(t *testing.T) {
	labels := []Line{typeset(60, 700, "Closing"), typeset(60, 672, "Losses")}
	inOrder(t, Assemble([]Page{page(slices.Concat(harbourPage(), labels)...)}).Text, "Closing", "The harbour", "Losses", "was paid")
	inOrder(t, Assemble([]Page{page(append(harbourPage(), typeset(450, 672, "on the fifth"))...)}).Text, "the storm and", "on the fifth", "the repairs")
	terms := []Line{
		typeset(150, 700, "a wall where boats are kept in a storm and at night"), typeset(150, 686, "a place to keep nets"),
		typeset(150, 672, "a small light that stands on the wall of the harbour"), typeset(60, 672, "lantern"),
	}
	inOrder(t, Assemble([]Page{page(terms...)}).Text, "a wall", "a place", "lantern", "a small light")
	heads := []Line{typeset(250, 700, "Lack of any interest"), typeset(250, 686, "of those who sail in"), typeset(250, 672, "the summer"), typeset(60, 672, "Ports of the country")}
	inOrder(t, Assemble([]Page{page(heads...)}).Text, "Lack of", "those who", "Ports", "the summer")
}
