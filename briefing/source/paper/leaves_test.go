package paper

import (
	"slices"
	"testing"
)

// twoPages sets two tables on one sheet, in rows on one height, with the lines of
// the feet.
func twoPages(left, right string) []Line {
	lines := []Line{typeset(60, 30, left), typeset(500, 30, right)}
	for i := range 6 {
		y := 500 - 20*float64(i)
		lines = append(lines, typeset(60, y, "Boats "+string(rune('a'+i))), typeset(250, y, "12"), typeset(500, y, "Nets "+string(rune('a'+i))), typeset(690, y, "40"))
	}
	return lines
}

func TestLeaves(t *testing.T) {
	for _, tt := range []struct {
		name          string
		left, right   string
		more          []Line
		width, height float64
		want          int
	}{
		{"numbers of two pages", "12 Report of the harbour", "Report of the harbour 13", nil, 842, 595, 2},
		{"no numbers", "Report of the harbour", "Report of the harbour", nil, 842, 595, 1},
		{"numbers that do not follow", "12 Report", "Report 14", nil, 842, 595, 1},
		{"years above columns", "Report", "Report", []Line{typeset(250, 530, "2020"), typeset(690, 510, "2021")}, 842, 595, 1},
		{"a line over the middle", "12 Report", "Report 13", []Line{typeset(60, 400, "The harbour keeps all of the nets and boats that were ever seen on the wide water of the whole bay, and more")}, 842, 595, 1},
		{"a page on its side is one", "12 Report", "Report 13", nil, 842, 1190, 1},
		{"nothing", "", "", nil, 842, 595, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := leaves(append(twoPages(tt.left, tt.right), tt.more...), tt.width, tt.height); len(got) != tt.want {
				t.Errorf("%d pages, want %d", len(got), tt.want)
			}
		})
	}
}

func TestTwoPagesOnOneSheet(t *testing.T) {
	p := Page{Label: "1", Width: 842, Height: 595, Lines: twoPages("12 Report", "Report 13")}
	inOrder(t, Assemble([]Page{p}).Text, "Boats a | 12\n", "Boats f | 12\n", "Nets a | 40\n", "Nets f | 40\n")
}

// TestFiguresBesideLabels reads figures with their labels where they stand
// beside the middle of them.
func TestFiguresBesideLabels(t *testing.T) {
	row := func(y float64, label []string, figures ...string) []cellAt {
		cells := []cellAt{{50, y + 6*float64(len(label)-1), label}}
		for i, f := range figures {
			if f != "" {
				cells = append(cells, at(250+70*float64(i), y, f))
			}
		}
		return cells
	}
	for _, tt := range []struct {
		name  string
		cells [][]cellAt
		want  string
	}{
		{
			"a statement, with amounts behind their signs",
			[][]cellAt{
				row(700, []string{"Boats"}, "$ 120", "$ 130"),
				row(670, []string{"Changes in the worth", "of all nets"}, "(31)", "64"),
				row(640, []string{"What may follow"}),
				row(610, []string{"Shares of those who", "sail for others"}, "(15)", "21"),
				row(580, []string{"Sum"}, "$ 74", "$ 215"),
			},
			"Boats | $ 120 | $ 130\nChanges in the worth of all nets | (31) | 64\nWhat may follow\nShares of those who sail for others | (15) | 21\nSum | $ 74 | $ 215\n",
		},
		{
			"few cells hold figures",
			[][]cellAt{
				row(700, []string{"Boats"}, "120", "", "7", "", "9"),
				row(670, []string{"Changes in the worth", "of all nets"}, "", "64", "", "3", ""),
				row(640, []string{"Shares of those who", "sail for others"}, "", "", "15", "", "4"),
				row(610, []string{"Sums"}, "74", "215", "2", "1", ""),
				row(580, []string{"Parts"}, "", "12", "", "4", ""),
			},
			"Boats | 120 | 7 | 9\nChanges in the worth of all nets | 64 | 3\nShares of those who sail for others | 15 | 4\nSums | 74 | 215 | 2 | 1\nParts | 12 | 4\n",
		},
		{
			"symbols beside titles, whose lines stand farther apart than those of the text",
			[][]cellAt{
				{at(50, 790, "The council takes note of what the harbour office has", "laid before it since the year of the storms, and of all", "that was said of it by those who came to the meeting.")},
				{at(50, 708, "A paper on the trade"), at(50, 692, "by sea and air"), at(250, 700, "A/2018/6"), at(350, 700, "Noted")},
				{at(50, 661, "A paper on the lights"), at(50, 645, "of the inner and the"), at(50, 629, "outer harbour"), at(250, 645, "A/2018/7"), at(350, 645, "Noted")},
				{at(50, 598, "A paper on all other"), at(50, 582, "things that float"), at(250, 590, "A/2018/8"), at(350, 590, "Noted")},
			},
			"The council takes note of what the harbour office has laid before it since the year of the storms, and of all that was said of it by those who came to the meeting.\n\n" +
				"A paper on the trade by sea and air | A/2018/6 | Noted\nA paper on the lights of the inner and the outer harbour | A/2018/7 | Noted\n" +
				"A paper on all other things that float | A/2018/8 | Noted\n",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Assemble(sheetOf(slices.Concat(tt.cells...)...)).Text; got != tt.want {
				t.Errorf("got:\n%swant:\n%s", got, tt.want)
			}
		})
	}
}

func TestSignsOfMoney(t *testing.T) {
	sign := func(s string, gap float64, amount string) Line {
		return across(typeset(50, 700, s), typeset(50+5*float64(len([]rune(s)))+gap, 700, amount))
	}
	for _, tt := range []struct {
		name string
		line Line
		want float64 // where the first word ends
	}{
		{"a sign far before its amount", sign("¥", 50, "233,512"), 102},
		{"a sign with letters", sign("US$", 30, "12"), 92},
		{"an amount in its place", sign("$", 2, "12"), 55},
		{"too far", sign("$", 90, "12"), 55},
		{"words", sign("$", 40, "dollars"), 55},
		{"a figure", sign("7", 40, "12"), 55},
	} {
		t.Run(tt.name, func(t *testing.T) {
			was := tt.line.Words[0].Box
			got := withSigns([]Line{tt.line})[0].Words[0].Box.Right
			if got != tt.want {
				t.Errorf("ends at %v, want %v", got, tt.want)
			}
			if tt.line.Words[0].Box != was {
				t.Error("the page itself was changed")
			}
		})
	}
}

func TestRowsWithSignsOfMoney(t *testing.T) {
	row := func(y float64, label string, amounts ...string) Line {
		l := typeset(50, y, label)
		for i, a := range amounts {
			x := 200 + 100*float64(i)
			l = across(l, across(typeset(x, y, "$"), typeset(x+40, y, a)))
		}
		return l
	}
	p := page(row(700, "Boats", "120", "130"), row(680, "Nets", "64", "21"))
	if got, want := Assemble([]Page{p}).Text, "Boats | $ 120 | $ 130\nNets | $ 64 | $ 21\n"; got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}
