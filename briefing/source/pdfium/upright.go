package pdfium

import (
	"math"
	"unicode"
	"unicode/utf8"

	"attache/briefing/source/paper"
)

// lean is the direction in which a line is written, in quarter turns against
// the clock; slanted is any between.
type lean int

const slanted lean = 4

// maxSlant is how far a line may lean and still count as straight, in turns.
const maxSlant = 0.02

// leanOf is the direction of a vector.
func leanOf(x, y float64) lean {
	if x == 0 && y == 0 {
		return 0
	}
	quarters := math.Atan2(y, x) / (math.Pi / 2)
	nearest := math.Round(quarters)
	if math.Abs(quarters-nearest) > 4*maxSlant {
		return slanted
	}
	return lean((int(nearest) + 4) % 4)
}

// written is a line with its direction.
type written struct {
	line paper.Line
	lean lean
}

// upright turns a page so that most of its words can be read, and every other
// line within its own direction. Edges are the page's.
func upright(lines []written, edges paper.Box) paper.Page {
	main := mainLean(lines)
	p := paper.Page{Width: edges.Width(), Height: edges.Height(), Lines: make([]paper.Line, 0, len(lines))}
	if main%2 == 1 {
		p.Width, p.Height = p.Height, p.Width
	}
	for _, l := range lines {
		turn := l.lean
		if turn == slanted {
			turn = main
		}
		for i := range l.line.Words {
			l.line.Words[i].Box = turned(l.line.Words[i].Box, edges, turn)
		}
		switch {
		case l.lean == slanted:
			l.line.Turn = paper.Slanted
		default:
			l.line.Turn = int(l.lean-main+4) % 4
		}
		p.Lines = append(p.Lines, l.line)
	}
	return p
}

// mainLean is the direction of most letters.
func mainLean(lines []written) lean {
	var count [slanted + 1]int
	for _, l := range lines {
		for _, w := range l.line.Words {
			if r, _ := utf8.DecodeRuneInString(w.Text); unicode.IsLetter(r) || unicode.IsDigit(r) {
				count[l.lean] += utf8.RuneCountInString(w.Text)
			}
		}
	}
	best := lean(0)
	for i := lean(1); i < slanted; i++ {
		if count[i] > count[best] {
			best = i
		}
	}
	return best
}

// turned is a box within the page once the page is turned back by quarter
// turns, so that what was written in that direction runs from left to right.
func turned(b, edges paper.Box, by lean) paper.Box {
	b = paper.Box{Left: b.Left - edges.Left, Right: b.Right - edges.Left, Bottom: b.Bottom - edges.Bottom, Top: b.Top - edges.Bottom}
	w, h := edges.Width(), edges.Height()
	switch by {
	case 1: // written upward
		return paper.Box{Left: b.Bottom, Right: b.Top, Bottom: w - b.Right, Top: w - b.Left}
	case 2: // upside down
		return paper.Box{Left: w - b.Right, Right: w - b.Left, Bottom: h - b.Top, Top: h - b.Bottom}
	case 3: // written downward
		return paper.Box{Left: h - b.Top, Right: h - b.Bottom, Bottom: b.Left, Top: b.Right}
	}
	return b
}
