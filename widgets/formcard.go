package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// formCard is what cards share that show details and, on demand, a form in
// which a person corrects them.
type formCard struct {
	widget.BaseWidget

	// OnClosed says where the keys go when the form is closed; nil leaves them
	// on the card.
	OnClosed func()
	// OnResize is called when the card needs another height.
	OnResize func()

	labels   CardLabels
	form     *detailsForm
	correct  *flatButton
	sheet    *drawing
	card     fyne.Widget
	setTexts func()
}

// build makes the parts of a card: open shows its form, draw paints it and
// setTexts gives its buttons their words.
func (c *formCard) build(card fyne.Widget, open func(), draw func(*pen) float32, setTexts func()) {
	c.card, c.setTexts = card, setTexts
	c.labels = DefaultCardLabels()
	c.correct = newFlatButton("", open)
	c.sheet = newDrawing(cardLeast, draw)
	c.ExtendBaseWidget(card)
}

// SetLabels gives the words that the card shows.
func (c *formCard) SetLabels(l CardLabels) {
	c.labels = l
	c.Refresh()
}

// Correcting reports whether the form is open.
func (c *formCard) Correcting() bool { return c.form != nil }

// show puts a form in the card and the keys in its first field.
func (c *formCard) show(f *detailsForm) {
	c.form = f
	c.resized()
	takeFocus(c.card, f.fields[0].entry)
}

func (c *formCard) close() {
	c.form = nil
	c.resized()
}

func (c *formCard) closed() {
	c.close()
	call(c.OnClosed)
}

func (c *formCard) cancel() {
	c.close()
	if c.OnClosed == nil {
		takeFocus(c.card, c.correct)
		return
	}
	c.OnClosed()
}

func (c *formCard) resized() {
	c.Refresh()
	call(c.OnResize)
}

// HeightFor is how high the card is at a width.
func (c *formCard) HeightFor(width float32) float32 {
	c.setTexts()
	return c.sheet.heightFor(width)
}

// CreateRenderer draws the card.
func (c *formCard) CreateRenderer() fyne.WidgetRenderer {
	c.setTexts()
	return widget.NewSimpleRenderer(c.sheet)
}

// Refresh draws the card in the theme as it is.
func (c *formCard) Refresh() {
	c.setTexts()
	c.sheet.Refresh()
	c.BaseWidget.Refresh()
}
