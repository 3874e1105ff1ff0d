package paper

import (
	"slices"
	"strings"
	"testing"
)

// inOrder reports the first of several texts that does not follow the one
// before it.
func inOrder(t *testing.T, text string, parts ...string) {
	t.Helper()
	from := 0
	for _, p := range parts {
		i := strings.Index(text[from:], p)
		if i < 0 {
			t.Fatalf("%q does not follow in:\n%s", p, text)
		}
		from += i + len(p)
	}
}

// twoColumns are lines of running text from a height downward.
func twoColumns(top float64, left, right int) (lines []Line) {
	for i := range max(left, right) {
		y := top - 14*float64(i)
		if i < left {
			lines = append(lines, typeset(60, y, "the harbour keeps its boats and nets "+string(rune('a'+i))))
		}
		if i < right {
			lines = append(lines, typeset(320, y, "whoever sails must know of the tide "+string(rune('a'+i))))
		}
	}
	return lines
}

func TestHeadingOfBothColumns(t *testing.T) {
	heading := func(y float64, s string) Line { return set(60, y, 13, s) }
	for _, tt := range []struct {
		name  string
		lines []Line
		want  []string
	}{
		{
			"the columns begin anew below it",
			slices.Concat(twoColumns(700, 12, 8), []Line{heading(500, "Nets")}, twoColumns(476, 5, 5)),
			[]string{"nets l", "tide a", "tide h", "Nets", "nets a", "nets e", "tide a", "tide e"},
		},
		{
			"both have ended above it",
			slices.Concat(twoColumns(700, 9, 10), []Line{heading(510, "Nets"), typeset(60, 480, "Nobody mends them.")}),
			[]string{"nets i", "tide a", "tide j", "Nets", "Nobody mends them."},
		},
		{
			"a heading of the left column alone",
			slices.Concat(twoColumns(700, 9, 4), []Line{heading(560, "Nets")}, twoColumns(540, 4, 0)),
			[]string{"nets i", "Nets", "nets d", "tide a", "tide d"},
		},
		{
			"a heading beside running text",
			slices.Concat(twoColumns(700, 6, 13), []Line{heading(602, "Nets")}, twoColumns(574, 4, 0)),
			[]string{"nets f", "Nets", "nets d", "tide a", "tide m"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			inOrder(t, Assemble([]Page{page(tt.lines...)}).Text, tt.want...)
		})
	}
}

// TestTextBesideTable reads a column of text by itself, although a table stands
// on its right, the rows of which its lines hold together.
func TestTextBesideTable(t *testing.T) {
	var lines []Line
	for i := range 19 {
		y := 700 - 12*float64(i)
		if i > 9 {
			y -= 20
		}
		lines = append(lines, typeset(40, y, "the harbour keeps its boats and all of its nets "+string(rune('a'+i))))
	}
	for i, y := range []float64{703, 649, 595, 563, 515, 467} {
		lines = append(lines, typeset(400, y, "Depth"+string(rune('A'+i))), typeset(470, y, "since May"))
	}
	text := Assemble([]Page{page(lines...)}).Text
	inOrder(t, text, "nets a", "nets b", "nets j", "nets s")
	for _, line := range strings.Split(text, "\n") {
		if strings.Contains(line, "boats") && strings.Contains(line, "since") {
			t.Errorf("text and table are one: %s", line)
		}
	}
}

// TestTallWordOfCell keeps the words of a line as they are where one of them
// reaches higher than the others.
func TestTallWordOfCell(t *testing.T) {
	tall := typeset(300, 670, "Begun by the coast guard")
	tall.Words[3].Box.Top += 3
	pages := sheetOf(
		at(50, 670, "Coast"), at(150, 670, "Repair of the lights", "houses and piers"), at(300, 658, "in May"),
		at(50, 630, "Hills"), at(150, 630, "Wells for the", "upper villages"), at(300, 630, "Planned for", "the next year"),
	)
	pages[0].Lines = append(pages[0].Lines, tall)
	want := "Coast | Repair of the lights houses and piers | Begun by the coast guard in May\n" +
		"Hills | Wells for the upper villages | Planned for the next year\n"
	if got := Assemble(pages).Text; got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

// TestCellsOfRunningText reads cells that hold paragraphs one after the other,
// also where their lines stand on one height.
func TestCellsOfRunningText(t *testing.T) {
	for _, tt := range []struct {
		name  string
		cells []cellAt
		want  []string
	}{
		{
			"paragraphs beside each other",
			[]cellAt{
				at(60, 700, "A plan for the nets", "was made to improve", "the flow of boats", "into the harbour"),
				at(220, 700, "The keepers of the", "lights and all other", "members of the team", "were asked"),
				at(380, 700, "An answer in good", "time was ensured by", "the office ashore"),
			},
			[]string{"A plan for the nets was made to improve the flow of boats into the harbour", "The keepers of the lights and all other members of the team were asked", "An answer in good time was ensured by the office ashore"},
		},
		{
			"cells of one line each stay rows",
			[]cellAt{
				at(60, 700, "boats of the harbour", "nets of the harbour", "lights of the harbour"), at(220, 700, "12", "40", "7"),
			},
			[]string{"boats of the harbour | 12", "nets of the harbour | 40", "lights of the harbour | 7"},
		},
		{
			"short words in small letters stay rows",
			[]cellAt{at(60, 700, "one", "two", "three", "four"), at(220, 700, "yes", "no", "no", "yes")},
			[]string{"one | yes", "two | no", "three | no", "four | yes"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			inOrder(t, Assemble(sheetOf(tt.cells...)).Text, tt.want...)
		})
	}
}

// TestFarFromItsWord keeps a number in small print that stands apart from the
// words before it from being their note.
func TestFarFromItsWord(t *testing.T) {
	far := set(79, 703, 7, "7")
	far.Words[0].Box.Left, far.Words[0].Box.Right = 95, 99
	for _, tt := range []struct {
		name  string
		lines []Line
		want  string
	}{
		{"in one line of the file", []Line{across(typeset(50, 700, "Income"), far)}, "Income 7\n"},
		{"in lines of their own", []Line{typeset(50, 700, "Income"), far}, "Income 7\n"},
		{"at the word", []Line{typeset(50, 700, "Income"), set(80, 704, 7, "7")}, "Income⁷\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Assemble([]Page{page(tt.lines...)}).Text; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestPictureOverColumn reads the left column first, although a picture stands in
// it where the right one has its lines.
func TestPictureOverColumn(t *testing.T) {
	text := Assemble([]Page{page(append(twoColumns(700, 0, 8), twoColumns(560, 8, 0)...)...)}).Text
	inOrder(t, text, "nets a", "nets h", "tide a", "tide h")
}

// TestRowsOfBoxes reads boxes that stand beside each other before those below, where a
// wide gap runs between both rows, and columns to their ends where a sentence goes on
// beyond it.
func TestRowsOfBoxes(t *testing.T) {
	boxes := func(end string) []Line {
		upper, lower := twoColumns(700, 4, 4), twoColumns(560, 4, 4)
		for _, lines := range [][]Line{upper, lower} {
			for i, s := range []string{"Boats", "Harbours"} { // each begins a sentence
				lines[i].Words[0].Text = s
			}
		}
		last := upper[6].Words
		last[len(last)-1].Text = "d" + end
		last = upper[7].Words
		last[len(last)-1].Text = "d" + end
		if end == "" {
			lower[0].Words[0].Text = "the"
		}
		return append(upper, lower...)
	}
	inOrder(t, Assemble([]Page{page(boxes(".")...)}).Text, "Boats", "nets d.", "Harbours", "tide d.", "Boats", "nets d", "Harbours", "tide d")
	inOrder(t, Assemble([]Page{page(boxes("")...)}).Text, "Boats", "nets d", "the harbour", "nets d", "Harbours", "tide d", "Harbours", "tide d")
	short := boxes(".")
	short = append(short[:2:2], short[8:]...) // a row of headings
	inOrder(t, Assemble([]Page{page(short...)}).Text, "Boats", "Boats", "nets d", "Harbours", "Harbours", "tide d")
}
