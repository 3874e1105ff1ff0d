package pdfium

import (
	"testing"

	"attache/briefing/source/paper"
)

func TestLeanOf(t *testing.T) {
	for _, tt := range []struct {
		name string
		x, y float64
		want lean
	}{
		{"level", 12, 0, 0}, {"upward", 0, 9, 1}, {"upside down", -1, 0, 2}, {"downward", 0, -3, 3},
		{"hardly leaning", 1, 0.03, 0}, {"leaning", 1, 0.5, slanted}, {"none", 0, 0, 0},
	} {
		if got := leanOf(tt.x, tt.y); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
	}
}

// TestUpright turns a page that is written upward, with a label along its edge.
func TestUpright(t *testing.T) {
	at := func(text string, b paper.Box, l lean) written {
		return written{paper.Line{Words: []paper.Word{{Text: text, Box: b}}}, l}
	}
	edges := paper.Box{Left: 10, Bottom: 20, Right: 110, Top: 220} // 100 wide, 200 high
	p := upright([]written{
		at("first", paper.Box{Left: 20, Right: 30, Bottom: 40, Top: 90}, 1),
		at("second", paper.Box{Left: 40, Right: 50, Bottom: 40, Top: 100}, 1),
		at("aside", paper.Box{Left: 60, Right: 90, Bottom: 200, Top: 210}, 0),
		at("stamp", paper.Box{Left: 60, Right: 90, Bottom: 100, Top: 130}, slanted),
	}, edges)
	if p.Width != 200 || p.Height != 100 {
		t.Errorf("the page is %v by %v", p.Width, p.Height)
	}
	first, second := p.Lines[0].Words[0].Box, p.Lines[1].Words[0].Box
	if want := (paper.Box{Left: 20, Right: 70, Bottom: 80, Top: 90}); first != want {
		t.Errorf("first stands at %+v, want %+v", first, want)
	}
	if first.Bottom <= second.Top-0.1 {
		t.Errorf("first is not above second: %+v, %+v", first, second)
	}
	for i, want := range []int{0, 0, 3, paper.Slanted} {
		if got := p.Lines[i].Turn; got != want {
			t.Errorf("line %d is turned by %d, want %d", i, got, want)
		}
	}
}
