package paper

import (
	"strings"
	"testing"
)

// moved is a line set a little farther to the right and lower.
func moved(by float64, l Line) Line {
	words := make([]Word, len(l.Words))
	for i, w := range l.Words {
		w.Box = Box{w.Box.Left + by, w.Box.Right + by, w.Box.Bottom - by, w.Box.Top - by}
		words[i] = w
	}
	l.Words = words
	return l
}

// TestPrintedTwice reads words once that are printed twice on one spot, to look
// bold or with a shadow.
func TestPrintedTwice(t *testing.T) {
	title := typeset(60, 700, "The harbour and its boats")
	for _, tt := range []struct {
		name  string
		lines []Line
		want  string
	}{
		{"as one line", []Line{across(title, moved(0.5, title))}, "The harbour and its boats\n"},
		{"as two", []Line{title, moved(1, title), typeset(60, 600, "Nets dry.")}, "The harbour and its boats\n\nNets dry.\n"},
		{"the second half alone", []Line{title, moved(0.5, Line{Words: title.Words[3:]})}, "The harbour and its boats\n"},
		{"on another spot", []Line{title, typeset(60, 560, "The harbour and its boats")}, "The harbour and its boats\n\nThe harbour and its boats\n"},
		{"two lines later", []Line{title, typeset(60, 600, "Nets dry."), moved(0.5, title)}, "The harbour and its boats\n\nNets dry.\n"},
		{"twice in a row", []Line{typeset(60, 700, "had had")}, "had had\n"},
		{"signs", []Line{across(typeset(60, 700, "|"), moved(0.5, typeset(60, 700, "|")))}, "| |\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Assemble([]Page{page(tt.lines...)}).Text; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestFormula keeps the small print of a formula with its letters.
func TestFormula(t *testing.T) {
	lowered := func(after Line, s string) Line {
		b := after.Words[len(after.Words)-1].Box
		return set(b.Right+0.2, b.Bottom-2, 6, s)
	}
	line := typeset(60, 700, "Less CO")
	line = across(line, lowered(line, "2"))
	if got := Assemble([]Page{page(across(line, typeset(110, 700, "by May")))}).Text; got != "Less CO2 by May\n" {
		t.Errorf("got %q", got)
	}
	apart := typeset(60, 700, "Less CO")
	if got := Assemble([]Page{page(across(apart, typeset(99, 700, "2 tonnes")))}).Text; !strings.Contains(got, "CO 2 tonnes") {
		t.Errorf("a number of the line: got %q", got)
	}
}
