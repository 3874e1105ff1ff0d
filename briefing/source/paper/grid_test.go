package paper

import (
	"strings"
	"testing"
)

// cellAt is a cell: its lines from a place downward.
type cellAt struct {
	x, y  float64
	lines []string
}

// sheetOf sets cells on a page, each line of a cell below the other.
func sheetOf(cells ...cellAt) []Page {
	var lines []Line
	for _, c := range cells {
		for i, s := range c.lines {
			lines = append(lines, typeset(c.x, c.y-12*float64(i), s))
		}
	}
	return []Page{page(lines...)}
}

func at(x, y float64, lines ...string) cellAt { return cellAt{x, y, lines} }

func TestCellsOfSeveralLines(t *testing.T) {
	for _, tt := range []struct {
		name  string
		pages []Page
		want  string
	}{
		{
			"a programme with its days beside each other",
			sheetOf(
				at(150, 700, "Monday"), at(300, 700, "Tuesday"), at(450, 700, "Wednesday"),
				at(50, 670, "Morning"), at(150, 670, "Opening of the", "harbour session"), at(300, 670, "Witnesses from", "both shores speak"), at(450, 670, "Talks on the", "draft text"),
				at(50, 630, "Evening"), at(150, 630, "Adoption of", "the agenda"), at(300, 630, "Panel with", "three pilots", "of the region"), at(450, 630, "Closing of", "the session"),
			),
			"Monday | Tuesday | Wednesday\n" +
				"Morning | Opening of the harbour session | Witnesses from both shores speak | Talks on the draft text\n" +
				"Evening | Adoption of the agenda | Panel with three pilots of the region | Closing of the session\n",
		},
		{
			"cells set in the middle of their rows",
			sheetOf(
				at(50, 670, "1"), at(150, 676, "Ratify the treaty", "on safe boats"), at(300, 682, "Accepted, a bill", "lies before", "the assembly"), at(450, 670, "Two hearings"),
				at(50, 620, "2"), at(150, 632, "End the keeping", "of children", "in camps"), at(300, 620, "Noted"), at(450, 626, "None so far", "were held"),
			),
			"1 | Ratify the treaty on safe boats | Accepted, a bill lies before the assembly | Two hearings\n" +
				"2 | End the keeping of children in camps | Noted | None so far were held\n",
		},
		{
			"a word that is parted within its cell",
			sheetOf(
				at(50, 670, "Coast"), at(150, 670, "Repair of the light"+string(Hyphen), "houses and piers"), at(300, 670, "Begun by the", "guard in May"),
				at(50, 630, "Hills"), at(150, 630, "Wells for the", "upper villages"), at(300, 630, "Planned for", "the next year"),
			),
			"Coast | Repair of the lighthouses and piers | Begun by the guard in May\n" +
				"Hills | Wells for the upper villages | Planned for the next year\n",
		},
		{
			"a heading across the columns",
			sheetOf(
				at(50, 690, "Post"), at(150, 690, "Keeper of the", "outer harbour"), at(300, 690, "Moved to the", "office ashore"),
				at(50, 655, "Section for boats and all that floats on the wide water"),
				at(50, 635, "Post"), at(150, 635, "Mender of nets", "and of sails"), at(300, 635, "Ended with", "the season"),
			),
			"Post | Keeper of the outer harbour | Moved to the office ashore\n" +
				"Section for boats and all that floats on the wide water\n" +
				"Post | Mender of nets and of sails | Ended with the season\n",
		},
		{
			"labels in the middle of several rows",
			sheetOf(
				at(50, 700, "Region"), at(150, 700, "Country"), at(300, 700, "People"),
				at(50, 670, "Coast"), at(150, 680, "Arvia"), at(300, 680, "412"), at(150, 660, "Belmor"), at(300, 660, "38"),
				at(50, 620, "Hills"), at(150, 640, "Cordia"), at(300, 640, "1250"), at(150, 620, "Dravos"), at(300, 620, "7900"), at(150, 600, "Elmar"), at(300, 600, "96"),
				at(50, 570, "Isles"), at(150, 580, "Fenu"), at(300, 580, "5020"), at(150, 560, "Gora"), at(300, 560, "640"),
			),
			"Region | Country | People\nCoast | Arvia | 412\nBelmor | 38\nHills | Cordia | 1250\nDravos | 7900\nElmar | 96\nIsles | Fenu | 5020\nGora | 640\n",
		},
		{
			"labels at the top of several rows",
			sheetOf(
				at(50, 700, "Region"), at(150, 700, "Country"), at(300, 700, "People"),
				at(50, 680, "Coast"), at(150, 680, "Arvia"), at(300, 680, "412"), at(150, 660, "Belmor"), at(300, 660, "38"),
				at(50, 640, "Hills"), at(150, 640, "Cordia"), at(300, 640, "1250"), at(150, 620, "Dravos"), at(300, 620, "7900"), at(150, 600, "Elmar"), at(300, 600, "96"),
			),
			"Region | Country | People\nCoast | Arvia | 412\nBelmor | 38\nHills | Cordia | 1250\nDravos | 7900\nElmar | 96\n",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Assemble(tt.pages).Text; got != tt.want {
				t.Errorf("got:\n%swant:\n%s", got, tt.want)
			}
		})
	}
}

// TestColumnsOfTextAreNoTable reads lists and text in columns one after the
// other, although their paragraphs begin beside each other.
func TestColumnsOfTextAreNoTable(t *testing.T) {
	left := at(66, 700, "The harbour office counts the boats that come and", "go, and writes each of them into a book of its own.", "", "The keeper of the book reads it out at the end of the", "month, when all who sail are asked to be there.")
	right := at(340, 700, "Whoever lost a boat may ask for a loan, which the", "guild gives without interest for as long as a year.", "", "Those who wait longer than a month may turn to the", "judge, who hears them in the hall of the old market.")
	left.lines[2], right.lines[2] = " ", " "
	marks := []cellAt{at(50, 700, "•"), at(50, 664, "•")}
	got := Assemble(sheetOf(append(marks, left, right)...)).Text
	if strings.Contains(got, " | ") || strings.Index(got, "Whoever lost") < strings.Index(got, "asked to be there") {
		t.Errorf("read as a table:\n%s", got)
	}
}

// TestManyRows looks for no table on a page that has more rows than any paper
// has room for: that would take longer with each.
func TestManyRows(t *testing.T) {
	for _, tt := range []struct {
		name string
		rows int
		want bool
	}{{"a page", 20, true}, {"a drawing", maxGridBands + 1, false}} {
		t.Run(tt.name, func(t *testing.T) {
			var cells []cellAt
			for i := range tt.rows {
				y := 20000 - 40*float64(i)
				cells = append(cells, at(50, y, "Coast"), at(150, y, "Repair of the", "outer light"), at(300, y, "Begun by the", "guard in May"))
			}
			found := false
			for _, a := range areas(sheetOf(cells...)[0].Lines) {
				found = found || a.rows != nil
			}
			if found != tt.want {
				t.Errorf("a table: %v, want %v", found, tt.want)
			}
		})
	}
}
