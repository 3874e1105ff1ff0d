package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable     = (*flatButton)(nil)
	_ fyne.Tappable      = (*flatButton)(nil)
	_ fyne.Disableable   = (*flatButton)(nil)
	_ fyne.Accessible    = (*flatButton)(nil)
	_ desktop.Hoverable  = (*flatButton)(nil)
	_ desktop.Cursorable = (*flatButton)(nil)
)

// flatButton is a word that can be clicked, for places where a full button
// would be louder than what it stands beside.
type flatButton struct {
	widget.DisableableWidget
	text    string
	strong  bool // the thing to do here
	tapped  func()
	hovered bool
	focused bool
}

func newFlatButton(text string, tapped func()) *flatButton {
	b := &flatButton{text: text, tapped: tapped}
	b.ExtendBaseWidget(b)
	return b
}

func (b *flatButton) setText(text string) {
	if b.text != text {
		b.text = text
		b.Refresh()
	}
}

// Tapped does what the button says.
func (b *flatButton) Tapped(*fyne.PointEvent) {
	if !b.Disabled() && b.tapped != nil {
		b.tapped()
	}
}

// TypedKey takes Enter and Space for a click.
func (b *flatButton) TypedKey(ev *fyne.KeyEvent) {
	if passKey(b, ev) {
		return
	}
	switch ev.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		b.Tapped(nil)
	}
}

// TypedRune does nothing.
func (b *flatButton) TypedRune(rune) {}

// FocusGained shows that the button has the keys.
func (b *flatButton) FocusGained() { b.focused = true; b.Refresh() }

// FocusLost shows that it has lost them.
func (b *flatButton) FocusLost() { b.focused = false; b.Refresh() }

// MouseIn shows that the button can be clicked.
func (b *flatButton) MouseIn(*desktop.MouseEvent) { b.hovered = true; b.Refresh() }

// MouseMoved does nothing.
func (b *flatButton) MouseMoved(*desktop.MouseEvent) {}

// MouseOut ends what MouseIn began.
func (b *flatButton) MouseOut() { b.hovered = false; b.Refresh() }

// Cursor is a hand while the button can be clicked.
func (b *flatButton) Cursor() desktop.Cursor {
	if b.Disabled() {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// AccessibilityLabel is the word.
func (b *flatButton) AccessibilityLabel() string { return b.text }

// AccessibilityRole is a button's.
func (b *flatButton) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// CreateRenderer draws the word on its ground.
func (b *flatButton) CreateRenderer() fyne.WidgetRenderer {
	r := &flatButtonRenderer{b: b, ground: &canvas.Rectangle{}}
	r.Refresh()
	return r
}

type flatButtonRenderer struct {
	b      *flatButton
	ground *canvas.Rectangle
	// parts are the words and the signs among them, each in its font.
	parts []*canvas.Text
}

func (r *flatButtonRenderer) Destroy() {}

func (r *flatButtonRenderer) Objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{r.ground}
	for _, part := range r.parts {
		all = append(all, part)
	}
	return all
}

func (r *flatButtonRenderer) Layout(s fyne.Size) {
	r.ground.Resize(s)
	size, style := r.letters()
	x := (s.Width - textWidth(r.b.text, size, style)) / 2
	line := (s.Height-fyne.MeasureText("Ag", size, style).Height)/2 + baselineOf(size, style)
	for _, part := range r.parts {
		m := part.MinSize()
		part.Move(fyne.NewPos(x, line-baselineOf(size, part.TextStyle)))
		part.Resize(m)
		x += m.Width
	}
}

func (r *flatButtonRenderer) MinSize() fyne.Size {
	pad := r.b.Theme().Size(theme.SizeNamePadding)
	size, style := r.letters()
	return fyne.NewSize(textWidth(r.b.text, size, style)+pad*4, fyne.MeasureText("Ag", size, style).Height+pad*2)
}

// letters are the size and the style of the words.
func (r *flatButtonRenderer) letters() (size float32, style fyne.TextStyle) {
	th := r.b.Theme()
	return th.Size(theme.SizeNameCaptionText) + th.Size(theme.SizeNamePadding)/4, fyne.TextStyle{Bold: r.b.strong}
}

func (r *flatButtonRenderer) Refresh() {
	th := r.b.Theme()
	ink, fill, stroke := theme.ColorNamePrimary, fyne.ThemeColorName(""), fyne.ThemeColorName("")
	if r.b.strong {
		fill = theme.ColorNameButton
	}
	switch {
	case r.b.Disabled():
		ink = theme.ColorNameDisabled
	case r.b.focused:
		fill, stroke = theme.ColorNameFocus, theme.ColorNamePrimary
	case r.b.hovered:
		fill = theme.ColorNamePressed
	}
	r.parts = r.parts[:0]
	size, style := r.letters()
	for part, own := range bySigns(r.b.text, style) {
		t := canvas.NewText(part, surfaceColor(r.b, ink))
		t.TextSize, t.TextStyle = size, own
		r.parts = append(r.parts, t)
	}
	r.ground.CornerRadius = th.Size(theme.SizeNameButtonRadius)
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = color.Transparent, color.Transparent, 0
	if fill != "" {
		r.ground.FillColor = surfaceColor(r.b, fill)
	}
	if stroke != "" {
		r.ground.StrokeColor, r.ground.StrokeWidth = surfaceColor(r.b, stroke), th.Size(theme.SizeNameInputBorder)
	}
	r.Layout(r.b.Size())
	canvas.Refresh(r.b)
}
