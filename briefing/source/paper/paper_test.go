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

// leftward makes a line that begins at the right.
func leftward(x, y float64, s string) Line {
	l := typeset(0, y, s)
	for i := range l.Words {
		b := &l.Words[i].Box
		b.Left, b.Right = x-b.Right, x-b.Left
	}
	return l
}

// across makes one line of the file of two.
func across(a, b Line) Line { a.Words = append(a.Words, b.Words...); return a }

// hyphened ends a line with a hyphen that is a word of its own.
func hyphened(l Line) Line {
	b := l.Words[len(l.Words)-1].Box
	b.Left, b.Right = b.Right+1, b.Right+4
	l.Words = append(l.Words, Word{Text: "-", Box: b, Size: 10})
	return l
}

// wide sets the words of a line at the same distances, as a justified line
// with few words has them.
func wide(gap float64, l Line) Line {
	for i := 1; i < len(l.Words); i++ {
		b := &l.Words[i].Box
		width := b.Width()
		b.Left = l.Words[i-1].Box.Right + gap
		b.Right = b.Left + width
	}
	return l
}

// raised is small print above the end of a line.
func raised(after Line, s string) Line {
	b := after.Words[len(after.Words)-1].Box
	return set(b.Right, b.Bottom+4, 8, s)
}

func turned(by int, l Line) Line { l.Turn = by; return l }

func bold(l Line) Line { l.Bold = true; return l }

func page(lines ...Line) Page { return Page{Label: "1", Width: 595, Height: 842, Lines: lines} }

func outline(s Sheet) string {
	var b strings.Builder
	for _, bl := range s.Blocks {
		fmt.Fprintf(&b, "%s: %s\n", bl.Role, s.Text[bl.Span.Start:bl.Span.End])
	}
	return b.String()
}

// twoTables are rows of two tables, of which every third has by chance one of
// the other beside it.
func twoTables(rows int) (lines []Line) {
	for i := range rows {
		y, beside := 760-14*float64(i), 760-21*float64(i)
		lines = append(lines, typeset(40, y, fmt.Sprintf("Harbour %c", 'A'+i)), typeset(150, y, fmt.Sprintf("%d days", 10+i)),
			typeset(330, beside, fmt.Sprintf("Council %c", 'A'+i)), typeset(450, beside, fmt.Sprintf("%d votes", 30+i)))
	}
	return lines
}

func inTurn(row string, from, rows int) (s string) {
	for i := range rows {
		s += fmt.Sprintf(row, 'A'+i, from+i)
	}
	return s
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
			"a name with a capital in its middle is joined where the text has it whole", []Page{page(
				typeset(70, 700, "We read what HarbourWatch and the Inter-Ministerial Group wrote of Harbour"+string(Hyphen)),
				typeset(70, 686, "Watch, the interministerial and the Inter"+string(Hyphen)),
				typeset(70, 672, "Ministerial Group."),
			)},
			"paragraph: We read what HarbourWatch and the Inter-Ministerial Group wrote of HarbourWatch, the interministerial and the Inter-Ministerial Group.\n",
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
		{
			"labels of more than one line keep their figures", []Page{page(
				typeset(70, 700, "Boats that were laid up in the old"), typeset(300, 700, "119"), typeset(360, 700, "14"),
				typeset(70, 686, "Boats that went to sea all the year"), typeset(300, 686, "1 204"), typeset(360, 686, "9"),
				typeset(70, 672, "Boats that were sold in the spring"), typeset(300, 672, "17"), typeset(360, 672, "3"),
				typeset(70, 658, "Boats that came from another port"), typeset(300, 658, "33"), typeset(360, 658, "5"),
			)},
			"table row: Boats that were laid up in the old | 119 | 14\ntable row: Boats that went to sea all the year | 1 204 | 9\n" +
				"table row: Boats that were sold in the spring | 17 | 3\ntable row: Boats that came from another port | 33 | 5\n",
		},
		{
			"fields of a form stand beside their names", []Page{page(
				typeset(70, 700, "Name of the boat and of the owner"), typeset(320, 700, "The Heron of the old harbour"),
				typeset(70, 660, "Port from which the boat goes out"), typeset(320, 660, "The harbour below the ice house"),
				typeset(70, 620, "Number of the days that were lost"), typeset(320, 620, "Three days in the early spring"),
				typeset(70, 580, "Name of the one who wrote all this"), typeset(320, 580, "The clerk of the harbour office"),
			)},
			"table row: Name of the boat and of the owner | The Heron of the old harbour\ntable row: Port from which the boat goes out | The harbour below the ice house\n" +
				"table row: Number of the days that were lost | Three days in the early spring\ntable row: Name of the one who wrote all this | The clerk of the harbour office\n",
		},
		{
			"labels, some without figures, keep theirs", []Page{page(
				typeset(70, 700, "Meetings of the council of the harbour"), typeset(400, 700, "3"), typeset(440, 700, "4"), typeset(480, 700, "5"),
				typeset(70, 680, "Meetings of others:"),
				typeset(70, 660, "1. The owners of the boats"), typeset(400, 660, "1"), typeset(440, 660, "1"), typeset(480, 660, "2"),
				typeset(70, 640, "2. Those who fish there and have for long"),
				typeset(80, 628, "wanted to meet"), typeset(400, 628, "7"), typeset(440, 628, "8"), typeset(480, 628, "9"),
				typeset(70, 608, "3. The clerks"), typeset(400, 608, "2"), typeset(440, 608, "2"), typeset(480, 608, "2"),
			)},
			"table row: Meetings of the council of the harbour | 3 | 4 | 5\nparagraph: Meetings of others:\ntable row: 1. The owners of the boats | 1 | 1 | 2\n" +
				"table row: 2. Those who fish there and have for long wanted to meet | 7 | 8 | 9\ntable row: 3. The clerks | 2 | 2 | 2\n",
		},
		{
			"numbers of resolutions stay with their titles, in two columns", []Page{page(
				across(typeset(60, 700, "61/15"), typeset(130, 700, "The harbour and all its gates in spring")),
				typeset(130, 688, "and in the autumn"),
				across(typeset(60, 676, "61/16"), typeset(130, 676, "Those who fish there and are never paid")),
				across(typeset(60, 664, "62/17"), typeset(130, 664, "The days that were lost to the harbour")),
				across(typeset(60, 652, "63/18"), typeset(130, 652, "The storms of the spring and their years")),
				across(typeset(340, 700, "64/19"), typeset(410, 700, "The council and its common fund")),
				across(typeset(340, 688, "65/20"), typeset(410, 688, "The clerks of the harbour office")),
				across(typeset(340, 676, "66/21"), typeset(410, 676, "The boats that were sold in spring")),
				typeset(410, 664, "of the year of the storms"),
				across(typeset(340, 652, "67/22"), typeset(410, 652, "The rain of the year of the gates")),
			)},
			"table row: 61/15 | The harbour and all its gates in spring and in the autumn\ntable row: 61/16 | Those who fish there and are never paid\n" +
				"table row: 62/17 | The days that were lost to the harbour\ntable row: 63/18 | The storms of the spring and their years\n" +
				"table row: 64/19 | The council and its common fund\ntable row: 65/20 | The clerks of the harbour office\n" +
				"table row: 66/21 | The boats that were sold in spring of the year of the storms\ntable row: 67/22 | The rain of the year of the gates\n",
		},
		{
			"blocks beside each other without common lines", []Page{page(
				typeset(70, 700, "Harbour Office"), typeset(400, 706, "Date of the letter"),
				typeset(70, 688, "23 Gate Street"), typeset(400, 692, "3 June 2031"),
				typeset(70, 676, "Old Harbour"),
				typeset(70, 640, "The harbour was closed for three days in the spring."),
			)},
			"paragraph: Harbour Office 23 Gate Street Old Harbour\nparagraph: Date of the letter 3 June 2031\nparagraph: The harbour was closed for three days in the spring.\n",
		},
		{
			"a list above columns stays a list", []Page{page(
				across(typeset(60, 740, "Members:"), typeset(340, 740, "Ms. Gray")),
				across(typeset(60, 728, "Eastmark"), typeset(340, 728, "Mr. Drax")),
				across(typeset(60, 716, "Midland"), typeset(340, 716, "Mr. Fonseka")),
				typeset(60, 690, "The harbour was closed for three days in the"), typeset(320, 690, "and the council should open the gate of"),
				typeset(60, 678, "spring without any notice, and those who"), typeset(320, 678, "the harbour at five and pay for all the"),
				typeset(60, 666, "fish there waited for long, until the even-"), typeset(320, 666, "days from the common fund, which they"),
				typeset(60, 654, "ing came and the rain, for all the evening,"), typeset(320, 654, "want to see since the year of the storms."),
			)},
			"table row: Members: | Ms. Gray\ntable row: Eastmark | Mr. Drax\ntable row: Midland | Mr. Fonseka\n" +
				"paragraph: The harbour was closed for three days in the spring without any notice, and those who fish there waited for long, until the evening came and the rain, for all the evening, " +
				"and the council should open the gate of the harbour at five and pay for all the days from the common fund, which they want to see since the year of the storms.\n",
		},
		{
			"a hyphen that a justified line moved off its word", []Page{page(
				hyphened(typeset(70, 700, "The harbour was closed for three days in the spring of the coun")), typeset(70, 686, "cil, without notice."),
			)},
			"paragraph: The harbour was closed for three days in the spring of the council, without notice.\n",
		},
		{
			"a row without a label below one of several lines", []Page{page(
				typeset(70, 700, "Boats of the old harbour"), typeset(250, 700, "Sold"), typeset(350, 700, "119"), typeset(420, 700, "14"),
				typeset(70, 688, "in the spring"),
				typeset(250, 676, "Lost"), typeset(350, 676, "204"), typeset(420, 676, "15"),
			)},
			"table row: Boats of the old harbour | Sold | 119 | 14\nparagraph: in the spring\ntable row: Lost | 204 | 15\n",
		},
		{
			"from right to left, with a number within", []Page{page(
				leftward(500, 700, "قال المتحدث إن الميناء مغلق منذ"), leftward(500, 686, "ثلاثة أيام في الربيع."),
			)},
			"paragraph: قال المتحدث إن الميناء مغلق منذ ثلاثة أيام في الربيع.\n",
		},
		{
			"what is written in another direction comes last", []Page{page(
				turned(1, typeset(300, 20, "Draft of the spring")),
				typeset(70, 700, "The harbour was closed for three days in the spring of"),
				typeset(70, 686, "the year, without notice."),
			)},
			"paragraph: The harbour was closed for three days in the spring of the year, without notice.\nparagraph: Draft of the spring\n",
		},
		{
			"the mark of a note on a line of its own", []Page{page(
				typeset(70, 700, "The harbour was closed for three days."), set(246, 704, 6, "4"),
				typeset(70, 660, "It rained for as long as anybody there could remember."),
				set(70, 94, 5, "4"), set(80, 90, 8, "Figures of the office of the harbour."),
			)},
			"paragraph: The harbour was closed for three days.⁴\nparagraph: It rained for as long as anybody there could remember.\nfootnote: 4 Figures of the office of the harbour.\n",
		},
		{
			"a dash in mid-sentence is no item", []Page{page(
				typeset(70, 700, "The harbour was closed for three days in the early spring"),
				typeset(70, 686, "– and nobody was paid for the days that were lost to those"),
				typeset(70, 672, "who fish there."),
			)},
			"paragraph: The harbour was closed for three days in the early spring – and nobody was paid for the days that were lost to those who fish there.\n",
		},
		{
			"bold words within a paragraph", []Page{page(
				typeset(70, 700, "The council met the harbour office in the early spring. It"),
				bold(typeset(70, 686, "asked that the gate be opened at five and that all of those")),
				bold(typeset(70, 672, "days be paid.")),
				typeset(70, 640, "Nobody was paid for the days that were lost to those."),
			)},
			"paragraph: The council met the harbour office in the early spring. It asked that the gate be opened at five and that all of those days be paid.\n" +
				"paragraph: Nobody was paid for the days that were lost to those.\n",
		},
		{
			"numbers of articles at the edges of pages are no running heads", []Page{
				page(typeset(70, 800, "Article 1"), typeset(70, 770, "The harbour is open.")),
				page(typeset(70, 790, "Article 2"), typeset(70, 760, "The gate is open.")),
				page(typeset(70, 780, "Article 3"), typeset(70, 750, "The council meets.")),
			},
			"paragraph: Article 1\nparagraph: The harbour is open.\nparagraph: Article 2\nparagraph: The gate is open.\nparagraph: Article 3\nparagraph: The council meets.\n",
		},
		{
			"the number of a print does not take the paragraph that goes on overleaf", []Page{
				page(typeset(70, 700, "The harbour was closed for three days in the spring and the"), set(70, 40, 8, "GE.25-12345 (E) 051125 061125")),
				page(typeset(70, 700, "gate was locked.")),
			},
			"boilerplate: GE.25-12345 (E) 051125 061125\nparagraph: The harbour was closed for three days in the spring and the gate was locked.\n",
		},
		{
			"wide spaces of a justified line part no cells", []Page{page(
				typeset(70, 700, "The harbour was closed for three days in the spring of"),
				wide(21, typeset(70, 686, "that year, and the council")),
				wide(21, typeset(70, 672, "asked that all be paid")),
				typeset(70, 658, "for the days that were lost."),
			)},
			"paragraph: The harbour was closed for three days in the spring of that year, and the council asked that all be paid for the days that were lost.\n",
		},
		{
			"cells at even distances are cells", []Page{page(
				typeset(70, 700, "The harbour was closed."),
				wide(30, typeset(70, 660, "Yes Yes Not Yes")),
				wide(30, typeset(70, 646, "Not Yes Yes Not")),
				wide(30, typeset(70, 632, "Yes Not Yes Yes")),
			)},
			"paragraph: The harbour was closed.\ntable row: Yes | Yes | Not | Yes\ntable row: Not | Yes | Yes | Not\ntable row: Yes | Not | Yes | Yes\n",
		},
		{
			"marks of notes in brackets stand where the file parts the line", []Page{page(
				typeset(70, 700, "The harbour was closed for three days in the spring,"),
				raised(typeset(70, 700, "The harbour was closed for three days in the spring,"), "[12][13]"),
				typeset(70, 686, "and the gate"), raised(typeset(70, 686, "and the gate"), "[14]"),
				typeset(145, 686, "was locked in"), typeset(211, 686, "the night."),
			)},
			"paragraph: The harbour was closed for three days in the spring,[12][13] and the gate[14] was locked in the night.\n",
		},
		{
			"two tables beside each other", []Page{page(twoTables(14)...)},
			inTurn("table row: Harbour %c | %d days\n", 10, 14) + inTurn("table row: Council %c | %d votes\n", 30, 14),
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
	f.Add(strings.Repeat("anchors, 1\nboats, 2\n✓\n", 12), 60.0, 700.0, 10.0)
	f.Add("The Act of 1979\n1314 goes on\n( 1 2\nwith the sentence in the line\nnote", 60.0, 700.0, 6.0)
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
