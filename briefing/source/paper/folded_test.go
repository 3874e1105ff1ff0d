package paper

import (
	"fmt"
	"strings"
	"testing"
)

// columnsOf sets the same entries in two columns, cell by cell, with a sign before each.
func columnsOf(sign string, entry func(i int) string) (lines []Line) {
	for i := range 2 * minFolded {
		x, y := 60.0, 700-14*float64(i%minFolded)
		if i >= minFolded {
			x = 300
		}
		if sign != "" {
			lines = append(lines, typeset(x-20, y, sign))
		}
		lines = append(lines, typeset(x, y, entry(i)))
	}
	return lines
}

// TestFolded reads a list that goes on beside itself column by column, and each of its
// entries by itself, and cells that say the same in every row across.
func TestFolded(t *testing.T) {
	names := strings.Fields("anchors boats captains decks engines ferries gales harbours islands jetties keels lanterns masts nets oars pilots")
	index := func(i int) string { return fmt.Sprintf("%s, %d", names[i], 10+i) }
	for _, sign := range []string{"", "■"} {
		text := Assemble([]Page{page(columnsOf(sign, index)...)}).Text
		want := make([]string, len(names))
		for i := range names {
			want[i] = strings.TrimSpace(sign+" "+index(i)) + "\n"
		}
		inOrder(t, text, want...)
	}
	across := map[string]func(i int) string{
		"the same words": func(i int) string { return fmt.Sprintf("EUR %d", 10+i) },
		"words alone":    func(i int) string { return names[i] },
		"figures alone":  func(i int) string { return fmt.Sprintf("%d %%", 10+i) },
		"other kinds": func(i int) string {
			if i < minFolded {
				return index(i)
			}
			return fmt.Sprintf("%d tonnes", 10+i)
		},
	}
	for name, cell := range across {
		t.Run(name, func(t *testing.T) {
			inOrder(t, Assemble([]Page{page(columnsOf("", cell)...)}).Text, cell(0), cell(minFolded), cell(1), cell(minFolded+1))
		})
	}
}

func TestKindsOf(t *testing.T) {
	for s, want := range map[string]string{"": "", "Save the Children, 12": "a9", "✓ a38 [x272B ]": ".xx.", "12–14 …": "9."} {
		if got := kindsOf(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}
