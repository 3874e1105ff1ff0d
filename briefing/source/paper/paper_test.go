package paper

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
)

// typeset makes a line of words of ten points at a place; every letter is
// five points wide.
func typeset(x, y float64, s string) Line { return set(x, y, 10, s) }

func set(x, y, size float64, s string) Line {
	var l Line
	for w := range strings.FieldsSeq(s) {
		width := float64(len([]rune(w))) * size / 2
		l.Words = append(l.Words, Word{Text: w, Size: size, Box: Box{Left: x, Right: x + width, Bottom: y, Top: y + size*1.2}})
		x += width + size/4
	}
	return l
}

func page(lines ...Line) Page { return Page{Label: "1", Width: 595, Height: 842, Lines: lines} }

func outline(s Sheet) string {
	var b strings.Builder
	for _, bl := range s.Blocks {
		fmt.Fprintf(&b, "%s: %s\n", bl.Role, s.Text[bl.Span.Start:bl.Span.End])
	}
	return b.String()
}

func TestAssemble(t *testing.T) {
	tests := []struct {
		name  string
		pages []Page
		want  string
	}{
		{"nothing", []Page{page()}, ""},
		{
			"lines of a paragraph", []Page{page(
				typeset(70, 700, "The harbour was closed for three days in the spring of"),
				typeset(70, 686, "the year, without notice."),
				typeset(70, 660, "Nobody was paid for the days that were lost to those."),
			)},
			"paragraph: The harbour was closed for three days in the spring of the year, without notice.\n" +
				"paragraph: Nobody was paid for the days that were lost to those.\n",
		},
		{
			"columns drawn line by line", []Page{page(
				typeset(60, 700, "The harbour was closed for three days"), typeset(320, 700, "and the council should open the gate"),
				typeset(60, 686, "in the spring without any notice, and"), typeset(320, 686, "at five and pay for all of the days"),
				typeset(60, 672, "those who fish there waited for long,"), typeset(320, 672, "from the common fund which they want"),
				typeset(60, 658, "until the evening came and the rain,"), typeset(320, 658, "to see since the year of the storms."),
			)},
			"paragraph: The harbour was closed for three days in the spring without any notice, and those who fish there waited for long, " +
				"until the evening came and the rain, and the council should open the gate at five and pay for all of the days from the common fund which they want to see since the year of the storms.\n",
		},
		{
			"a broken word is joined, a compound keeps its hyphen", []Page{page(
				typeset(70, 700, "The representatives of the self-employed and of the coun"+string(Hyphen)),
				typeset(70, 686, "cil met with the repre"+string(Hyphen)),
				typeset(70, 672, "sentatives of the State for those who are self"+string(Hyphen)),
				typeset(70, 658, "employed."),
			)},
			"paragraph: The representatives of the self-employed and of the council met with the representatives of the State for those who are self-employed.\n",
		},
		{
			"overleaf, with a note and running heads between", []Page{
				page(set(70, 800, 9, "Report 12"), typeset(70, 700, "The harbour was closed for three days in the spring and the"), set(70, 90, 7, "1 Figures of the office of the harbour."), set(290, 30, 9, "1")),
				page(set(70, 800, 9, "Report 12"), typeset(70, 700, "gate was locked."), typeset(70, 670, "It rained."), set(290, 30, 9, "2")),
				page(set(70, 800, 9, "Report 12"), typeset(70, 700, "Nobody was paid."), set(290, 30, 9, "3")),
			},
			"boilerplate: Report 12\nfootnote: 1 Figures of the office of the harbour.\nboilerplate: 1\n" +
				"paragraph: The harbour was closed for three days in the spring and the gate was locked.\nboilerplate: Report 12\nparagraph: It rained.\nboilerplate: 2\n" +
				"boilerplate: Report 12\nparagraph: Nobody was paid.\nboilerplate: 3\n",
		},
		{
			"a heading by its size", []Page{page(
				set(70, 720, 16, "The state of the harbour"),
				typeset(70, 690, "The harbour was closed for three days in the spring of the year."),
			)},
			"heading: The state of the harbour\nparagraph: The harbour was closed for three days in the spring of the year.\n",
		},
		{
			"rows of a table", []Page{page(
				typeset(70, 700, "Year"), typeset(200, 700, "Boats"), typeset(300, 700, "Days"),
				typeset(70, 686, "2021"), typeset(200, 686, "119"), typeset(300, 686, "14"),
			)},
			"table row: Year | Boats | Days\ntable row: 2021 | 119 | 14\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := Assemble(tt.pages)
			if got := outline(s); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
			if _, err := briefing.NewDocument(s.Text, s.Blocks, s.Pages, briefing.Provenance{}); err != nil {
				t.Error(err)
			}
			if len(s.Pages) != len(tt.pages) {
				t.Errorf("%d pages of %d", len(s.Pages), len(tt.pages))
			}
		})
	}
}

func FuzzAssemble(f *testing.F) {
	f.Add("one two\nthree", 70.0, 700.0, 10.0)
	f.Add("1 a\n- b\n"+string(Hyphen), -5.0, 1e9, 0.0)
	f.Fuzz(func(t *testing.T, text string, x, y, size float64) {
		if len(text) > 2000 {
			t.Skip()
		}
		var lines []Line
		for i, l := range strings.Split(strings.ToValidUTF8(text, "?"), "\n") {
			lines = append(lines, set(x+float64(i%3)*150, y-float64(i)*size, size, l))
		}
		s := Assemble([]Page{page(lines...), page(lines...), page(lines...)})
		if _, err := briefing.NewDocument(s.Text, s.Blocks, s.Pages, briefing.Provenance{}); err != nil {
			t.Fatal(err)
		}
	})
}
