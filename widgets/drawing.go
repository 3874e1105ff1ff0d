package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// drawing is a widget that a pen draws: as wide as it is let be, and as high
// as it then needs.
type drawing struct {
	widget.BaseWidget
	paint func(p *pen) float32
	least float32 // the least width
	ruler pen
}

func newDrawing(least float32, paint func(p *pen) float32) *drawing {
	d := &drawing{paint: paint, least: least}
	d.ExtendBaseWidget(d)
	return d
}

// heightFor is how high the drawing is at a width.
func (d *drawing) heightFor(width float32) float32 {
	d.ruler.begin(d, width, true)
	return d.paint(&d.ruler)
}

// CreateRenderer draws.
func (d *drawing) CreateRenderer() fyne.WidgetRenderer { return &drawingRenderer{d: d} }

type drawingRenderer struct {
	d   *drawing
	pen pen
}

func (r *drawingRenderer) Destroy() {}

func (r *drawingRenderer) Objects() []fyne.CanvasObject { return r.pen.objects }

func (r *drawingRenderer) Layout(s fyne.Size) { r.draw(s) }

func (r *drawingRenderer) draw(s fyne.Size) {
	r.pen.begin(r.d, s.Width, false)
	r.pen.height = s.Height
	r.d.paint(&r.pen)
	r.pen.end()
}

func (r *drawingRenderer) MinSize() fyne.Size {
	width := max(r.d.Size().Width, r.d.least)
	return fyne.NewSize(r.d.least, r.d.heightFor(width))
}

func (r *drawingRenderer) Refresh() {
	r.draw(r.d.Size())
	canvas.Refresh(r.d)
}
