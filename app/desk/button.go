package desk

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// QuietButton is a button for what is done seldom: words without a ground.
func QuietButton(label string, icon fyne.Resource, do func()) *widget.Button {
	b := widget.NewButtonWithIcon(label, icon, do)
	b.Importance = widget.LowImportance
	return b
}

// MainButton is the button for what a screen is there for.
func MainButton(label string, icon fyne.Resource, do func()) *Button {
	b := NewButton(label, icon, do)
	b.Importance = widget.HighImportance
	return b
}

// Button is a button that shows by a ring that it has the keys, where its
// ground is the colour of what is chosen: there the toolkit's shade is hardly
// seen.
type Button struct {
	widget.Button
	focused bool
}

// NewButton returns a button of words and an icon, which may be nil.
func NewButton(label string, icon fyne.Resource, do func()) *Button {
	b := &Button{}
	b.Text, b.Icon, b.OnTapped = label, icon, do
	b.ExtendBaseWidget(b)
	return b
}

// FocusGained shows that the button has the keys.
func (b *Button) FocusGained() {
	b.focused = true
	b.Button.FocusGained()
}

// FocusLost shows that it has lost them.
func (b *Button) FocusLost() {
	b.focused = false
	b.Button.FocusLost()
}

// CreateRenderer draws the button with its ring.
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	ring := canvas.NewRectangle(color.Transparent)
	r := &ringed{WidgetRenderer: b.Button.CreateRenderer(), button: b, ring: ring}
	r.paint()
	return r
}

// ringed draws a ring within the edge of a button.
type ringed struct {
	fyne.WidgetRenderer
	button *Button
	ring   *canvas.Rectangle
}

const (
	ringInset = 2.5
	ringWidth = 2
)

// Objects are the toolkit's with the ring above them.
func (r *ringed) Objects() []fyne.CanvasObject {
	inner := r.WidgetRenderer.Objects()
	return append(inner[:len(inner):len(inner)], r.ring)
}

// Layout keeps the ring within the edge.
func (r *ringed) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	r.ring.Move(fyne.NewPos(ringInset, ringInset))
	r.ring.Resize(size.SubtractWidthHeight(2*ringInset, 2*ringInset))
}

// Refresh draws the button as it is now.
func (r *ringed) Refresh() {
	r.paint()
	r.WidgetRenderer.Refresh()
}

func (r *ringed) paint() {
	th := r.button.Theme()
	r.ring.Hidden = !r.button.focused || r.button.Importance != widget.HighImportance
	r.ring.StrokeColor = th.Color(theme.ColorNameForegroundOnPrimary, fyne.CurrentApp().Settings().ThemeVariant())
	r.ring.StrokeWidth = ringWidth
	r.ring.CornerRadius = th.Size(theme.SizeNameButtonRadius) - ringInset
	r.ring.Refresh()
}
