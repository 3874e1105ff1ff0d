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

// TestFigureInBracket reads the figures in the large bracket of a formula, of which
// the first line stands high beside it, as figures, and a note's mark in a bracket as
// high as itself as a mark.
func TestFigureInBracket(t *testing.T) {
	bracket := set(165, 528, 10, "(")
	bracket.Words[0].Box.Top = 556
	formula := []Line{bracket, typeset(170, 541, "1"), typeset(185, 541, "2"), typeset(170, 529, "3"), typeset(185, 529, "4)")}
	text := Assemble([]Page{page(formula...)}).Text
	for _, f := range []string{"1", "2", "3", "4"} {
		if !strings.Contains(text, f) {
			t.Errorf("%s is missing in:\n%s", f, text)
		}
	}
	bracket.Words[0].Box.Right = 170
	if set := Assemble([]Page{page(across(bracket, typeset(170, 541, "0")))}).Text; strings.Contains(set, "⁰") {
		t.Errorf("a mark in:\n%s", set)
	}
	open := typeset(60, 400, "The harbour was closed in the spring (")
	mark := Assemble([]Page{page(across(open, set(open.Words[len(open.Words)-1].Box.Right, 405, 6, "4")))}).Text
	if !strings.Contains(mark, "⁴") {
		t.Errorf("no mark in:\n%s", mark)
	}
}
