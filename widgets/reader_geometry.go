package widgets

import "fyne.io/fyne/v2"

// readerGeometry is where the parts of a reader stand, for one size of it.
type readerGeometry struct {
	// x is the left edge of the column of text, column its width.
	x, column float32
	// gutter is the room left of the column; hang the part of it next to the
	// column where paragraph numbers stand. The signs stand left of that.
	gutter, hang float32
	// side is the room right of the column, for page numbers.
	side float32
	// margin is the white space above and below the document.
	margin float32
}

// In ems of body text.
const (
	signEms    = 2.8 // for two signs
	signEm     = 1.7 // for one
	hangEms    = 2.3 // for paragraph numbers
	sideEms    = 3.4 // for page numbers
	marginEms  = 1.4
	narrowEms  = 30 // a reader narrower than this has no gutter for numbers
	minColumns = 6  // the text is never narrower than this
)

// newReaderGeometry fits a reader of a size; numbered is set when paragraphs
// have numbers that hang into the margin.
func newReaderGeometry(size fyne.Size, set *readerType, bar float32, numbered bool) readerGeometry {
	em := set.size
	g := readerGeometry{margin: em * marginEms, side: em * sideEms}
	if numbered {
		g.hang = em * hangEms
	}
	width := size.Width - bar
	g.gutter = em*signEms + g.hang
	if width < narrowEms*em {
		g.hang, g.side, g.gutter = 0, em*0.6, em*signEm
	}
	g.column = max(min(set.measure, width-g.gutter-g.side), minColumns*em)
	g.x = max((width-g.column)/2, g.gutter)
	if over := g.x + g.column + g.side - width; over > 0 {
		g.x = max(g.x-over, g.gutter)
	}
	return g
}
