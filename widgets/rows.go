package widgets

import (
	"sort"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// rowPainter draws the rows of a list, and is told what the mouse does there.
type rowPainter interface {
	fyne.Widget
	// rowCount is how many rows there are.
	rowCount() int
	// rowEstimate is about how high a row is that nobody has seen yet.
	rowEstimate(i int) float32
	// drawRow draws a row and returns its height.
	drawRow(p *pen, i int, hover rowHover) float32
	// pressed: the button went down on a row (-1: below the last one).
	pressed(i int, zone string, ev *desktop.MouseEvent)
	// clicked: and it came up again in the same zone.
	clicked(i int, zone string, ev *desktop.MouseEvent)
	// doubleClicked: twice in quick succession.
	doubleClicked(i int, zone string)
}

// rowDragger is a rowPainter whose rows can be dragged.
type rowDragger interface {
	// dragged: the pointer is at a height of the whole list.
	dragged(from int, y float32)
	dragEnded()
}

// fixedRows is a rowPainter whose rows are all as high as their estimate.
type fixedRows interface {
	fixedRows()
}

// rowHover says whether the pointer is over a row, and over which zone of it.
type rowHover struct {
	over bool
	zone string
}

// rows is the scrolling body of every list here: it draws only the rows in
// sight, each as high as it needs, and knows the exact height of those that
// have been in sight; what is in sight never jumps when a height is learnt.
type rows struct {
	widget.BaseWidget
	painter rowPainter
	scroll  *container.Scroll
	body    *rowBody
	heights []float32
	known   []bool
	tops    []float32
	width   float32
	seen    func(first, last int)
}

func newRows(painter rowPainter) *rows {
	r := &rows{painter: painter}
	r.body = &rowBody{rows: r, shown: map[int]*rowView{}, hover: -1, down: -1}
	r.body.ExtendBaseWidget(r.body)
	r.scroll = container.NewVScroll(r.body)
	r.scroll.OnScrolled = func(fyne.Position) { r.place() }
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer shows the scroller.
func (r *rows) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.scroll) }

// Refresh draws everything anew, in the theme as it is now.
func (r *rows) Refresh() {
	r.reset()
	r.BaseWidget.Refresh()
}

// Resize lays the rows out anew when the width changed.
func (r *rows) Resize(s fyne.Size) {
	if s == r.Size() {
		return
	}
	anchor, within := r.anchor()
	r.BaseWidget.Resize(s)
	if s.Width != r.width {
		r.width = s.Width
		r.forget()
		r.restore(anchor, within)
	}
	r.place()
	r.scroll.Refresh()
}

// reset draws everything anew; heights are learnt again.
func (r *rows) reset() {
	anchor, within := r.anchor()
	r.forget()
	r.restore(anchor, within)
	r.repaint()
}

// repaint draws the rows in sight again; their heights may change.
func (r *rows) repaint() {
	if len(r.heights) != r.painter.rowCount() {
		r.forget()
	}
	_, fixed := r.painter.(fixedRows)
	for i := range r.body.shown {
		if i < len(r.known) {
			r.known[i] = fixed
		}
		r.body.shown[i].stale = true
	}
	r.place()
	r.scroll.Refresh()
}

func (r *rows) forget() {
	n := r.painter.rowCount()
	r.heights, r.known, r.tops = make([]float32, n), make([]bool, n), make([]float32, n+1)
	_, fixed := r.painter.(fixedRows)
	height := float32(0)
	for i := range r.heights {
		if i == 0 || !fixed {
			height = r.painter.rowEstimate(i)
		}
		r.heights[i], r.known[i] = height, fixed
	}
	r.sum(0)
	for _, v := range r.body.shown {
		v.stale = true
	}
}

func (r *rows) sum(from int) {
	for i := from; i < len(r.heights); i++ {
		r.tops[i+1] = r.tops[i] + r.heights[i]
	}
}

func (r *rows) total() float32 {
	if len(r.tops) == 0 {
		return 0
	}
	return r.tops[len(r.tops)-1]
}

// rowAt is the row at a height of the list; -1 when there is none.
func (r *rows) rowAt(y float32) int {
	if y < 0 || y >= r.total() {
		return -1
	}
	return sort.Search(len(r.heights), func(i int) bool { return r.tops[i+1] > y })
}

// anchor is the first row in sight and how far it is scrolled out.
func (r *rows) anchor() (row int, within float32) {
	row = r.rowAt(r.scroll.Offset.Y)
	if row < 0 {
		return 0, 0
	}
	return row, r.scroll.Offset.Y - r.tops[row]
}

func (r *rows) restore(row int, within float32) {
	if row < len(r.heights) {
		r.scroll.Offset.Y = r.tops[row]
		if r.width > 0 {
			r.learn(row)
		}
		r.scroll.Offset.Y += min(within, r.heights[row])
	}
	r.clamp()
}

func (r *rows) clamp() {
	r.scroll.Offset.Y = max(0, min(r.scroll.Offset.Y, r.total()-r.Size().Height))
}

// learn measures a row that has come into sight.
func (r *rows) learn(i int) {
	if r.known[i] {
		return
	}
	r.known[i] = true
	r.body.ruler.begin(r.painter, r.width, true)
	h := r.painter.drawRow(&r.body.ruler, i, rowHover{})
	if h == r.heights[i] {
		return
	}
	// A row that begins above what is in sight comes in from above: what
	// follows it must not move.
	if r.tops[i] < r.scroll.Offset.Y {
		r.scroll.Offset.Y += h - r.heights[i]
	}
	r.heights[i] = h
	r.sum(i)
}

// place measures and shows the rows in sight.
func (r *rows) place() {
	if r.width <= 0 {
		return
	}
	if len(r.heights) != r.painter.rowCount() {
		r.forget()
	}
	view := r.Size().Height
	first := 0
	for {
		before := r.scroll.Offset.Y
		first = max(r.rowAt(before), 0)
		for i := first; i < len(r.heights) && r.tops[i] < before+view; i++ {
			r.learn(i)
		}
		r.clamp()
		if r.scroll.Offset.Y == before {
			break
		}
	}
	last := first
	for last < len(r.heights) && r.tops[last] < r.scroll.Offset.Y+view {
		last++
	}
	r.body.Resize(fyne.NewSize(r.width, max(r.total(), view)))
	r.body.show(first, last)
	if r.seen != nil && last > first {
		r.seen(first, last-1)
	}
}
