package page

import (
	"strings"

	"attache/briefing"
)

// Operation is one thing to draw: Text, Box or Image. They are drawn in order.
type Operation interface {
	// Origin says what the operation belongs to.
	Origin() Mark
	// Bounds is the area that it covers.
	Bounds() Rect
}

// Mark says what an operation belongs to.
type Mark struct {
	// Item is the briefing's item that it prints; empty for the rest.
	Item briefing.ItemID
	// Element is the part of the structure it belongs to; NoElement for
	// what a reading voice leaves out: rules, running feet.
	Element ElementID
	// Running says that it is repeated from page to page.
	Running Running
}

// Running says what of a page is repeated from page to page.
type Running string

// What is repeated.
const (
	RunningFoot  Running = "foot"
	RunningTable Running = "table head"
)

// Origin returns m.
func (m Mark) Origin() Mark { return m }

// Colour is an opaque colour.
type Colour struct{ R, G, B uint8 }

// Text is a run of glyphs of one face on one baseline.
type Text struct {
	Mark
	// X and Baseline are where the first glyph's origin stands.
	X, Baseline Points
	Face        Face
	Size        Points
	Colour      Colour
	// Heavy thickens the strokes by Size × HeavyStroke all around.
	Heavy bool
	// Glyphs are in the order in which they stand on the page, from left to right.
	Glyphs []Glyph
	// RightToLeft says that the words read from right to left.
	RightToLeft bool
	Language    string
	// Ascent and Descent are the extent above and below the baseline.
	Ascent, Descent Points
}

// HeavyStroke is how much a heavy run's strokes are thickened on each side, in
// ems.
const HeavyStroke = 0.018

// Glyph is a shape of a face with the characters that it stands for.
type Glyph struct {
	// ID is the face's glyph number.
	ID uint16
	// Advance is how far the pen moves on to the right.
	Advance Points
	// DX and DY move the shape from the pen to the right and upwards.
	DX, DY Points
	// Text is the characters it stands for; empty for the further glyphs of
	// a cluster, which carries them once.
	Text string
}

// Width is how far the pen moves over the run.
func (t Text) Width() Points {
	var w Points
	for _, g := range t.Glyphs {
		w += g.Advance
	}
	return w
}

// Bounds is the area from ascent to descent over the run's width.
func (t Text) Bounds() Rect {
	return Rect{t.X, t.Baseline - t.Ascent, t.Width(), t.Ascent + t.Descent}
}

// Words is the text that the run stands for, in reading order.
func (t Text) Words() string {
	var b strings.Builder
	for i := range t.Glyphs {
		if t.RightToLeft {
			i = len(t.Glyphs) - 1 - i
		}
		b.WriteString(t.Glyphs[i].Text)
	}
	return b.String()
}

// Box is a filled rectangle; a thin one is a rule.
type Box struct {
	Mark
	Area Rect
	Fill Colour
}

// Bounds is the box's area.
func (b Box) Bounds() Rect { return b.Area }

// Image is a picture scaled into an area.
type Image struct {
	Mark
	Area Rect
	// Data is a PNG or JPEG file.
	Data []byte
}

// Bounds is the picture's area.
func (i Image) Bounds() Rect { return i.Area }
