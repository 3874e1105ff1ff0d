package paper

import (
	"testing"

	"attache/briefing"
)

// TestSetOut joins what the large mark of a quotation stands between, and not what a
// heading or a figure does.
func TestSetOut(t *testing.T) {
	text := func(column int, full bool, lines ...string) paragraph {
		at := &line{piece: piece{column: column}}
		return paragraph{role: briefing.RoleParagraph, lines: lines, size: 10, full: full, first: at, last: at}
	}
	large := func(s string) paragraph {
		return paragraph{role: briefing.RoleParagraph, lines: []string{s}, size: 24, first: &line{piece: piece{column: 2}}, last: &line{piece: piece{column: 2}}}
	}
	begun := text(1, true, "The harbour keeps its boats and its nets dry", "in the long winter and the keeper of the")
	for _, tt := range []struct {
		name   string
		ps     []paragraph
		joined bool
	}{
		{"a mark", []paragraph{begun, large("“"), text(3, false, "quay is paid for it.")}, true},
		{"words", []paragraph{begun, large("Nobody mends them"), text(3, false, "quay is paid for it by all", "who sail.")}, false},
		{"a figure", []paragraph{text(1, true, "of all the boats that are kept here"), large("22%"), text(3, false, "of the nets")}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := (&facts{body: 10}).joinBroken(tt.ps); len(got) == 2 != tt.joined {
				t.Errorf("%d paragraphs", len(got))
			}
		})
	}
}
