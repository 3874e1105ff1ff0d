package paper

import (
	"strings"
	"testing"
)

// marked is a line, and the line of the file after it, which begins with small print
// that is raised behind it and goes on with words at a distance.
func marked(before Line, mark string, gap float64, words string) []Line {
	b := before.Words[len(before.Words)-1].Box
	small := set(b.Right, b.Bottom+5, 6, mark)
	return []Line{before, across(small, typeset(small.Words[0].Box.Right+gap, b.Bottom, words))}
}

// TestMarkBehindFigure reads the mark of a note behind a year or a figure of a table in
// the line, and keeps the sentence whole.
func TestMarkBehindFigure(t *testing.T) {
	lines := marked(bold(typeset(70, 700, "We were told that the Act of 1979")), "12", 3, "governs how")
	lines = append(lines, typeset(70, 686, "those who are in the harbour may be heard in the summer before"))
	lines = append(lines, marked(typeset(70, 672, "they are asked to leave."), "1314", 3, "But nobody has asked them so far.")...)
	text := Assemble([]Page{page(lines...)}).Text
	if want := "the Act of 1979¹² governs how those who are in the harbour may be heard in the summer before they are asked to leave.¹³¹⁴ But nobody"; !strings.Contains(text, want) {
		t.Errorf("%q is missing in:\n%s", want, text)
	}
	cells := append(marked(typeset(250, 700, "273,879,750"), "1", 30, "83,190,556"), typeset(70, 700, "Population"), typeset(70, 686, "Ports"), typeset(250, 686, "12"), typeset(345, 686, "31"))
	if text := Assemble([]Page{page(cells...)}).Text; !strings.Contains(text, "273,879,750¹ | 83,190,556") {
		t.Errorf("no mark in:\n%s", text)
	}
}

func TestHoldsMark(t *testing.T) {
	for s, want := range map[string]bool{"1979": true, "8,935": true, "10": false, "2.5": false, "law": true, "law.": true, "”": true, "=": false} {
		if got := holdsMark(s); got != want {
			t.Errorf("%q: got %v", s, got)
		}
	}
}

func TestIsNoteNumber(t *testing.T) {
	for s, want := range map[string]bool{"": false, "7": true, "123": true, "1314": true, "101112": true, "99100": false, "1979": false, "1315": false, "0102": false, "a1": false, "109110": true} {
		if got := isNoteNumber(s); got != want {
			t.Errorf("%q: got %v", s, got)
		}
	}
}

// TestPower keeps a raised letter with the one before it, and no mark with a word.
func TestPower(t *testing.T) {
	formula := marked(typeset(70, 700, "Let it be said that R"), "n", 3, "is meant, and in nets")
	formula = append(formula, marked(typeset(70, 660, "The harbour"), "a", 3, "is closed.")...)
	text := Assemble([]Page{page(formula...)}).Text
	inOrder(t, text, "that Rn is meant", "The harbour")
	if strings.Contains(text, "harboura") {
		t.Errorf("a mark is part of the word in:\n%s", text)
	}
	if low := (Word{Text: "n", Size: 6, Box: Box{Left: 75, Right: 78, Bottom: 700, Top: 707}}); isPower(low, typeset(70, 700, "R").Words[0]) {
		t.Error("a letter of the index is a power")
	}
}
