package widgets

import (
	"math"
	"slices"
	"sort"

	"attache/briefing"
)

// readerFlow is a document as it runs down the page: pieces one below the
// other, each wrapped when it comes near the window and guessed until then.
// x is measured from the left edge of the column, y from a piece's top.
type readerFlow struct {
	doc    *briefing.Document
	pieces []readerPiece
	folds  []readerFold
	set    *readerType
	// column is how wide the text is, hang how far a lead may reach left of it.
	column, hang float32
	// numbered is set when numbers of paragraphs hang before the text.
	numbered bool

	heights readerHeights
	wrapper readerWrapper
	// tables are known by their rows.
	tables map[int]*readerTable
	// card is the piece below which the card stands, -1 for none.
	card       int
	cardHeight float32
}

func newReaderFlow(d *briefing.Document, set *readerType) *readerFlow {
	f := &readerFlow{doc: d, set: set, card: -1}
	f.pieces, f.folds = readerPieces(d)
	f.numbered = slices.ContainsFunc(f.pieces, func(p readerPiece) bool {
		return p.lead > 0 && set.look(&p).indent == 0
	})
	f.resize(set, set.measure, 0)
	return f
}

// resize wraps anew for another width or type; everything is a guess again.
func (f *readerFlow) resize(set *readerType, column, hang float32) {
	f.set, f.column, f.hang, f.tables = set, column, hang, map[int]*readerTable{}
	each := make([]float32, len(f.pieces))
	for i := range f.pieces {
		f.pieces[i].lines = nil
		each[i] = f.guess(i)
	}
	f.heights = newReaderHeights(each)
}

// guess is about how high a piece will be.
func (f *readerFlow) guess(i int) float32 {
	p := &f.pieces[i]
	if f.hidden(i) {
		return 0
	}
	l := f.set.look(p)
	em := float32(0.54)
	if p.span.Len() > p.runes*5/2 { // ideographs take three bytes and a square each
		em = 1
	}
	width := max(f.column-l.indent-l.inset, l.glyphs.size)
	lines := math.Ceil(float64(float32(p.runes) * l.glyphs.size * em / width))
	return f.around(p, l) + float32(max(lines, 1))*l.leading + f.cardBelow(i)
}

// wrap makes sure that a piece has its lines and its true height.
func (f *readerFlow) wrap(i int) {
	p := &f.pieces[i]
	if p.lines != nil || f.hidden(i) {
		return
	}
	l := f.set.look(p)
	if p.header {
		p.lines = []readerLine{{start: p.span.Start, textEnd: p.span.Start, end: p.span.Start}}
	} else if p.lines = f.wrapRow(i, l); p.lines == nil {
		body := briefing.Span{Start: p.span.Start + p.lead, End: p.span.End}
		width := max(f.column-l.indent-l.inset, l.glyphs.size)
		first := width
		if p.lead > 0 {
			if over := f.leadWidth(p, l) - f.room(l); over > 0 {
				first = max(width-over, l.glyphs.size)
			}
		}
		p.lines = f.wrapper.wrap(f.doc.Text, body, first, width, l.glyphs)
		p.lines[0].start = p.span.Start
		for n := range p.lines {
			p.lines[n].row = n
		}
	}
	rows := 0
	for _, line := range p.lines {
		rows = max(rows, line.row+1)
	}
	f.heights.set(i, f.around(p, l)+float32(rows)*l.leading+f.cardBelow(i))
}

// leadWidth is the width of what hangs before a piece, with the gap after it.
func (f *readerFlow) leadWidth(p *readerPiece, l *readerLook) float32 {
	return l.glyphs.width(f.doc.Text[p.span.Start:p.span.Start+p.lead], 0) + l.glyphs.size*leadGapEms
}

// room is how far a lead may hang out to the left of the text.
func (f *readerFlow) room(l *readerLook) float32 {
	if l.indent > 0 {
		return listIndentEms * f.set.size
	}
	return f.hang
}

const (
	leadGapEms    = 0.3
	listIndentEms = 1.8
)

// around is the white space above and below a piece.
func (f *readerFlow) around(p *readerPiece, l *readerLook) float32 {
	var s float32
	if p.first {
		s += l.above
	}
	if p.last {
		s += l.below
	}
	return s
}

// above is where the first line of a piece starts.
func (f *readerFlow) above(i int) float32 {
	if p := &f.pieces[i]; p.first {
		return f.set.look(p).above
	}
	return 0
}

func (f *readerFlow) height(i int) float32 {
	f.wrap(i)
	return f.heights.each[i]
}

func (f *readerFlow) cardBelow(i int) float32 {
	if i == f.card {
		return f.cardHeight
	}
	return 0
}

// setCard makes room below piece i (-1: nowhere).
func (f *readerFlow) setCard(i int, height float32) {
	for _, old := range []int{f.card, i} {
		if old >= 0 && old < len(f.pieces) {
			f.heights.set(old, f.heights.each[old]-f.cardBelow(old))
		}
		f.card, f.cardHeight = i, 0
	}
	f.cardHeight = height
	if i >= 0 {
		f.heights.set(i, f.heights.each[i]+height)
	}
}

// hidden reports whether a piece is folded away.
func (f *readerFlow) hidden(i int) bool {
	p := &f.pieces[i]
	return p.fold != noFold && !p.header && !f.folds[p.fold].open
}

// openFold shows or hides a group of page furniture.
func (f *readerFlow) openFold(fold int, open bool) {
	g := &f.folds[fold]
	if g.open == open {
		return
	}
	g.open = open
	for i := g.header + 1; i < g.end; i++ {
		f.pieces[i].lines = nil
		f.heights.set(i, f.guess(i))
	}
}

// pieceAt is the piece that holds the byte at offset, or the one before it;
// -1 only when there are none.
func (f *readerFlow) pieceAt(offset int) int {
	i := sort.Search(len(f.pieces), func(i int) bool { return f.pieces[i].span.Start > offset }) - 1
	if i < 0 && len(f.pieces) > 0 {
		i = 0
	}
	if i > 0 && f.pieces[i].header { // an empty span: its furniture starts at the same place
		if i+1 < len(f.pieces) && f.pieces[i+1].span.Start == offset {
			return i + 1
		}
		return i - 1
	}
	return i
}

// shown is the nearest piece with text in sight, from i on in direction step,
// then in the other; -1 when everything is folded away.
func (f *readerFlow) shown(i, step int) int {
	for _, d := range []int{step, -step} {
		for j := i; j >= 0 && j < len(f.pieces); j += d {
			if !f.hidden(j) && !f.pieces[j].header {
				return j
			}
		}
	}
	return -1
}

// settle is the place where a caret can stand that is nearest to offset: in a
// piece in sight, between two characters.
func (f *readerFlow) settle(offset int) (piece, at int) {
	i := f.pieceAt(offset)
	if i < 0 {
		return -1, 0
	}
	j := f.shown(i, 1)
	switch {
	case j < 0:
		return -1, f.pieces[i].span.Start
	case j > i:
		return j, f.pieces[j].span.Start
	case j < i:
		return j, f.pieces[j].span.End
	}
	s := f.pieces[i].span
	offset = min(max(offset, s.Start), s.End)
	return i, s.Start + boundaryAt(f.doc.Text[s.Start:s.End], offset-s.Start)
}

// lineAt is the line of piece i that holds offset. A place between two lines
// belongs to the later one unless early is set.
func (f *readerFlow) lineAt(i, offset int, early bool) int {
	f.wrap(i)
	lines := f.pieces[i].lines
	n, _ := slices.BinarySearchFunc(lines, offset, func(l readerLine, at int) int {
		if l.end <= at {
			return -1
		}
		return 1
	})
	n = min(n, len(lines)-1)
	if early && n > 0 && lines[n].start == offset {
		n--
	}
	return n
}

// lineTop is where line n of piece i starts, from the top of the piece.
func (f *readerFlow) lineTop(i, n int) float32 {
	f.wrap(i)
	return f.above(i) + float32(f.pieces[i].lines[n].row)*f.set.look(&f.pieces[i]).leading
}

// lineUnder is the line of piece i at x and y, the nearest for a place outside.
func (f *readerFlow) lineUnder(i int, x, y float32) int {
	row := int(math.Floor(float64((y - f.above(i)) / f.set.look(&f.pieces[i]).leading)))
	return f.lineIn(i, row, x)
}

// lineIn is the line of piece i with so many others above it, in the cell at x
// where the piece is a row of a table: the nearest when there is none.
func (f *readerFlow) lineIn(i, row int, x float32) int {
	f.wrap(i)
	lines := f.pieces[i].lines
	cell := 0
	if lines[len(lines)-1].cell > 0 {
		for k, c := range f.columnsOf(i) {
			if k <= lines[len(lines)-1].cell && x >= c.x-tableGapEms/2*f.set.size {
				cell = k
			}
		}
	}
	first := slices.IndexFunc(lines, func(l readerLine) bool { return l.cell == cell })
	n := first
	for n+1 < len(lines) && lines[n+1].cell == cell && lines[n].row < row {
		n++
	}
	return n
}

// lineBeside is the line above (d -1) or below (d 1) line n of piece i; false
// when it is one of another piece.
func (f *readerFlow) lineBeside(i, n, d int) (int, bool) {
	lines := f.pieces[i].lines
	if m := n + d; m >= 0 && m < len(lines) && lines[m].cell == lines[n].cell {
		return m, true
	}
	return n, false
}

// lastRow is more than any piece has lines.
const lastRow = math.MaxInt32
