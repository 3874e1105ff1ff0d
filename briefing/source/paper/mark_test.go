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
	text := Assemble([]Page{page(lines...)}).Text
	inOrder(t, text, "of the sea, is held to mend what others¹² have torn without a word of theirs to the keeper of all nets.\n", "7")
}
