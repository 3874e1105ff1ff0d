package paper

import (
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

// TestLeftMargin reads what runs up beside the left edge before the page and what
// runs beside the right edge behind it, and makes neither a heading.
func TestLeftMargin(t *testing.T) {
	text := []Line{typeset(60, 700, "The harbour keeps its boats and nets dry."), typeset(60, 600, "Nobody sails at night.")}
	for _, tt := range []struct {
		name string
		side Line
		want []string
	}{
		{"up, left", turned(1, set(100, 570, 14, "Harbour stamp")), []string{"Harbour stamp", "The harbour", "Nobody"}},
		{"down, left", turned(3, set(100, 20, 14, "Harbour stamp")), []string{"Harbour stamp", "The harbour", "Nobody"}},
		{"up, right", turned(1, set(100, 20, 14, "Harbour stamp")), []string{"The harbour", "Nobody", "Harbour stamp"}},
		{"down, right", turned(3, set(100, 570, 14, "Harbour stamp")), []string{"The harbour", "Nobody", "Harbour stamp"}},
		{"up, between the words", turned(1, set(100, 400, 14, "Harbour stamp")), []string{"The harbour", "Nobody", "Harbour stamp"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := Assemble([]Page{page(append(slices.Clone(text), tt.side)...)})
			inOrder(t, s.Text, tt.want...)
			if strings.Contains(outline(s), string(briefing.RoleHeading)+":") {
				t.Errorf("a heading:\n%s", outline(s))
			}
		})
	}
}

// TestSideStamp sets aside what runs up beside every page, and joins the sentence
// that goes on overleaf.
func TestSideStamp(t *testing.T) {
	var pages []Page
	for i, s := range []string{"All that the harbour keeps in its sheds on the quay,", "its boats and nets, is dry.", "Nobody sails."} {
		pages = append(pages, page(typeset(60, 700, s), turned(1, typeset(100, 570, "printed by the harbour"))))
		pages[i].Label = string(rune('1' + i))
	}
	got := outline(Assemble(pages))
	if strings.Count(got, string(briefing.RoleBoilerplate)+": printed by the harbour") != 3 {
		t.Errorf("the stamp is text:\n%s", got)
	}
	if !strings.Contains(got, "quay, its boats") {
		t.Errorf("the sentence is parted:\n%s", got)
	}
}

// TestSideLabel joins the sentence that goes on overleaf beside a label that runs up
// one page alone.
func TestSideLabel(t *testing.T) {
	first := page(typeset(60, 700, "All that the harbour keeps in its sheds on the quay,"))
	next := page(turned(1, typeset(100, 570, "Printed by the harbour")), typeset(60, 700, "its boats and nets, is dry."))
	next.Label = "2"
	if got := Assemble([]Page{first, next}).Text; !strings.Contains(got, "quay, its boats") {
		t.Errorf("the sentence is parted:\n%s", got)
	}
}
