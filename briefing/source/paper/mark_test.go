package paper

import "testing"

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
