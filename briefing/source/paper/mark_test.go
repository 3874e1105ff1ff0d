package paper

import (
	"strings"
	"testing"
)

// TestLooseMarks reads marks of notes in the line that they stand in, which the
// file wrote without them, and no number of small print that stands elsewhere.
func TestLooseMarks(t *testing.T) {
	lines := []Line{
		typeset(60, 700, "Nobody who keeps a boat in this harbour and its nets, says the law"),
		typeset(60, 686, "of the sea, is held to mend what others"),
	}
	last := lines[1].Words[len(lines[1].Words)-1].Box.Right
	rest := typeset(last+8, 686, "have torn without")
	lines[1] = across(lines[1], rest)
	lines = append(lines, set(last+1, 692, 6, "12"), typeset(60, 672, "a word of theirs to the keeper of all nets."), set(470, 600, 6, "7"))
	year := typeset(60, 644, "So it has been since the year of 2023.")
	lines = append(lines, year, set(year.Words[len(year.Words)-1].Box.Right, 650, 6, "13"))
	power := typeset(60, 620, "It has a length of 10")
	lines = append(lines, power, set(power.Words[len(power.Words)-1].Box.Right, 626, 6, "2"))
	text := Assemble([]Page{page(lines...)}).Text
	inOrder(t, text, "of the sea, is held to mend what others¹² have torn without a word of theirs to the keeper of all nets.\n", "2023.¹³\n", "a length of 10\n", "7")
}

// TestMarkBeginsLine keeps a sentence whole whose mark of a note begins what the file
// writes as the next line.
func TestMarkBeginsLine(t *testing.T) {
	mark := func(after Line, rest string) Line {
		b := after.Words[len(after.Words)-1].Box
		m := set(b.Right, b.Bottom+5, 6, "8")
		return across(m, typeset(m.Words[0].Box.Right+3, 680, rest))
	}
	above, line, below := typeset(60, 694, "We agree with the statement that consistent"), typeset(60, 680, "rules help to promote trust,"), typeset(60, 666, "it is said, and reject the other.")
	for _, tt := range []struct {
		name string
		rest Line
		want string
	}{
		{"a mark", mark(line, "as much as"), "consistent rules help to promote trust,⁸ as much as it is said"},
		{"a number of the line", across(typeset(202, 680, "8"), typeset(210, 680, "as much as")), "trust, 8 as much as it is said"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Assemble([]Page{page(above, line, tt.rest, below)}).Text; !strings.Contains(got, tt.want) {
				t.Errorf("got %q", got)
			}
		})
	}
}
