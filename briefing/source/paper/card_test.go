package paper

import (
	"slices"
	"strings"
	"testing"
)

// TestCards reads large figures beside each other each with the words below it.
func TestCards(t *testing.T) {
	card := func(x, y float64, figure string, words ...string) (lines []Line) {
		lines = append(lines, set(x, y, 24, figure))
		for i, w := range words {
			lines = append(lines, typeset(x, y-14-12*float64(i), w))
		}
		return lines
	}
	for _, tt := range []struct {
		name  string
		lines []Line
		want  []string
	}{
		{
			"beside each other",
			slices.Concat(card(60, 700, "35", "boats at sea"), card(220, 700, "248", "nets that were mended"), card(400, 700, "30", "harbours")),
			[]string{"35", "boats at sea", "248", "nets that were mended", "30", "harbours"},
		},
		{
			"two rows of them, not quite on one height",
			slices.Concat(card(60, 700, "35 %", "of all boats,", "and a few more"), card(260, 692, "48 %", "of the nets"),
				card(60, 600, "4 million", "of the fish"), card(260, 600, "6", "whales and", "their calves")),
			[]string{"35 %", "of all boats, and a few more", "48 %", "of the nets", "4 million", "of the fish", "6", "whales and their calves"},
		},
		{
			"rows of a table",
			slices.Concat(card(60, 700, "Port", "Aldmouth", "Brenham", "Corvale"), card(220, 700, "Boats", "12", "14", "9"), card(400, 700, "Since", "May", "June", "July")),
			[]string{"Port", "Boats", "Since", "Aldmouth", "12", "May", "Brenham", "14", "June", "Corvale", "9", "July"},
		},
		{
			"bold heads of columns over a row",
			[]Line{bold(typeset(60, 700, "Port")), bold(typeset(220, 700, "Boats")), bold(typeset(400, 700, "Since")), typeset(60, 680, "Aldmouth"), typeset(220, 680, "twelve"), typeset(400, 680, "May")},
			[]string{"Port", "Boats", "Since", "Aldmouth", "twelve", "May"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			slices.SortStableFunc(tt.lines, func(a, b Line) int { return falling(a.Words[0].Box.Bottom, b.Words[0].Box.Bottom) })
			inOrder(t, Assemble([]Page{page(tt.lines...)}).Text, tt.want...)
		})
	}
}

// TestHeadingsBeside reads two headings of two lines beside each other one after
// the other, and the heads of a table's columns across.
func TestHeadingsBeside(t *testing.T) {
	heads := []Line{typeset(60, 700, "The review of"), typeset(300, 700, "Trends in accepted"), typeset(60, 688, "the harbour"), typeset(300, 688, "proposals")}
	if text := Assemble([]Page{page(heads...)}).Text; !strings.Contains(text, "The review of the harbour\n") || !strings.Contains(text, "Trends in accepted proposals\n") {
		t.Errorf("parted:\n%s", text)
	}
	figures := []Line{typeset(70, 670, "60"), typeset(310, 670, "75"), typeset(70, 655, "61"), typeset(310, 655, "76")}
	inOrder(t, Assemble([]Page{page(append(heads, figures...)...)}).Text, "The review of | Trends in accepted", "60 | 75", "61 | 76")
}
