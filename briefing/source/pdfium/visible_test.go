package pdfium

import (
	"strings"
	"testing"

	"attache/briefing/source/paper"
)

func TestVisible(t *testing.T) {
	at := func(text string, x, y float64) written {
		return written{paper.Line{Words: []paper.Word{{Text: text, Box: paper.Box{Left: x, Right: x + 20, Bottom: y, Top: y + 10}}}}, 0}
	}
	page := paper.Box{Right: 100, Top: 200}
	for _, tt := range []struct {
		name         string
		edges, whole paper.Box
		want         string
	}{
		{"all on the page", paper.Box{Left: -50, Bottom: -50, Right: 200, Top: 400}, paper.Box{}, "first second edge above left"},
		{"beyond the edges", page, paper.Box{}, "first second edge"},
		{"cut from a larger sheet", page, paper.Box{Left: -50, Bottom: -50, Right: 200, Top: 400}, "first second edge"},
		{"a detail of a sheet", paper.Box{Left: 10, Right: 35, Bottom: 100, Top: 115}, page, "first second edge"},
		{"no edges", paper.Box{}, paper.Box{}, "first second edge above left"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			lines := []written{at("first", 10, 100), at("second", 10, 50), at("edge", 90, 20), at("above", 10, 250), at("left", -40, 10)}
			var words []string
			for _, l := range visible(lines, tt.edges, tt.whole) {
				words = append(words, l.line.Words[0].Text)
			}
			if got := strings.Join(words, " "); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
