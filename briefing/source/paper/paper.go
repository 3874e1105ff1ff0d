// Package paper finds lines, columns, paragraphs, headings, notes and running
// heads in pages of words that are known by their places only.
//
// It must not know any file format.
package paper

import (
	"attache/briefing"
)

// Hyphen stands at the end of a word that goes on in the next line.
const Hyphen = '\x02'

// Box is a rectangle in points; y grows upward.
type Box struct{ Left, Right, Bottom, Top float64 }

// Union is the smallest box that holds both.
func (b Box) Union(o Box) Box {
	return Box{min(b.Left, o.Left), max(b.Right, o.Right), min(b.Bottom, o.Bottom), max(b.Top, o.Top)}
}

// Width and Height are in points.
func (b Box) Width() float64  { return b.Right - b.Left }
func (b Box) Height() float64 { return b.Top - b.Bottom }

// middle is where the line of a box stands.
func (b Box) middle() float64 { return (b.Top + b.Bottom) / 2 }

// rising and falling order numbers from the least and from the greatest.
func rising(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func falling(a, b float64) int { return rising(b, a) }

// Word is a run of characters without white space.
type Word struct {
	Text string
	Box  Box
	// Size is the font's, in points.
	Size float64
}

// Line is a line of words as the file gives them.
type Line struct {
	Words []Word
	// Bold is set when the line begins and ends in a bold font.
	Bold bool
	// Turn is the direction of the line, in quarter turns against the clock
	// from most lines of the page, or Slanted. The boxes are as if the page
	// lay so that this line can be read.
	Turn int
}

// Slanted is the Turn of a line that leans.
const Slanted = 4

// Page is one page: its lines in the order of the file.
type Page struct {
	// Label is the page's number as the file states it.
	Label         string
	Width, Height float64
	Lines         []Line
}

// Sheet is the text of all pages.
type Sheet struct {
	Text   string
	Blocks []briefing.Block
	Pages  []briefing.Page
}
