package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// clearButton is the cross at the end of a full box.
type clearButton struct {
	widget.BaseWidget
	tapped  func()
	hovered bool
}

var (
	_ fyne.Tappable      = (*clearButton)(nil)
	_ desktop.Hoverable  = (*clearButton)(nil)
	_ desktop.Cursorable = (*clearButton)(nil)
)

// NewClearButton returns the cross for a box of somebody else's, whose
// ActionItem it can be.
func NewClearButton(tapped func()) fyne.CanvasObject { return newClearButton(tapped) }

func newClearButton(tapped func()) *clearButton {
	b := &clearButton{tapped: tapped}
	b.ExtendBaseWidget(b)
	return b
}

// Tapped clears.
func (b *clearButton) Tapped(*fyne.PointEvent) { b.tapped() }

// MouseIn shows that it can be clicked.
func (b *clearButton) MouseIn(*desktop.MouseEvent) { b.hovered = true; b.Refresh() }

// MouseMoved does nothing.
func (b *clearButton) MouseMoved(*desktop.MouseEvent) {}

// MouseOut ends what MouseIn began.
func (b *clearButton) MouseOut() { b.hovered = false; b.Refresh() }

// Cursor is a hand.
func (b *clearButton) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer draws the cross.
func (b *clearButton) CreateRenderer() fyne.WidgetRenderer {
	side := b.Theme().Size(theme.SizeNameText) * 2
	return widget.NewSimpleRenderer(newDrawing(side, func(p *pen) float32 {
		ink := theme.ColorNamePlaceHolder
		if b.hovered {
			ink = theme.ColorNameForeground
		}
		m := fyne.MeasureText("×", p.textSize(), fyne.TextStyle{})
		p.text("×", (p.width-m.Width)/2, (p.height-m.Height)/2, p.textSize(), fyne.TextStyle{}, ink)
		return m.Height
	}))
}
