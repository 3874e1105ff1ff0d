package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*OfferList)(nil)
	_ rowPainter     = (*OfferList)(nil)
)

// Offer is one thing that a search box proposes for what is typed.
type Offer struct {
	// ID names it to its owner.
	ID string
	// Text is what it would put into the box; Explains says in one line what
	// that does.
	Text, Explains string
	// Group is the heading under which it stands, "" for none.
	Group string
	// Forgettable offers can be taken out of the list for good.
	Forgettable bool
}

// Offers are what a search box proposes.
type Offers struct {
	List []Offer
	// Lead says that Up and Down move through the offers and Enter takes the
	// marked one. Otherwise only Tab takes one, the first, and all other keys
	// do what they always do.
	Lead bool
	// First marks the first offer at once, so that Enter takes it.
	First bool
	// Hint stands at the foot: the keys.
	Hint string
}

// OfferList shows what a search box proposes, below it. The box keeps the
// keys; the list answers to the mouse.
type OfferList struct {
	widget.BaseWidget

	// OnShown is told when the list shows other offers and so wants another
	// height.
	OnShown func()

	box     *SearchBox
	offers  Offers
	entries []offerEntry
	marked  int // an entry, or -1
	rows    *rows
	ground  *canvas.Rectangle
	sheet   *fyne.Container
}

// offerEntry is a row: a heading, an offer, or the hint.
type offerEntry struct {
	heading string
	offer   int // -1 for a heading, -2 for the hint
}

const zoneForget = "forget"

func newOfferList(b *SearchBox) *OfferList {
	l := &OfferList{box: b, marked: -1, ground: &canvas.Rectangle{}}
	l.rows = newRows(l)
	l.sheet = container.NewStack(l.ground, container.NewPadded(l.rows))
	l.ExtendBaseWidget(l)
	l.Hide()
	return l
}

func (l *OfferList) set(o Offers) {
	before := ""
	if at := l.current(); at != nil {
		before = at.ID
	}
	l.offers, l.entries, l.marked = o, l.entries[:0], -1
	group := ""
	for i, offer := range o.List {
		if offer.Group != group {
			group = offer.Group
			l.entries = append(l.entries, offerEntry{heading: group, offer: -1})
		}
		l.entries = append(l.entries, offerEntry{offer: i})
		if offer.ID == before && before != "" || o.First && i == 0 {
			l.marked = len(l.entries) - 1
		}
	}
	if o.Hint != "" && len(o.List) > 0 {
		l.entries = append(l.entries, offerEntry{heading: o.Hint, offer: -2})
	}
	l.rows.scroll.Offset.Y = 0
	l.rows.reset()
	if len(o.List) == 0 {
		l.Hide()
		return
	}
	l.Show()
	call(l.OnShown)
	l.Refresh()
}

// current is the marked offer, or nil.
func (l *OfferList) current() *Offer {
	if l.marked < 0 || l.marked >= len(l.entries) || l.entries[l.marked].offer < 0 {
		return nil
	}
	return &l.offers.List[l.entries[l.marked].offer]
}

// step marks the next offer in a direction; before the first none is marked.
func (l *OfferList) step(by int) {
	if l.marked < 0 {
		by = 1
	}
	for i := l.marked + by; i < len(l.entries); i += by {
		if i < 0 {
			l.marked = -1
			break
		}
		if l.entries[i].offer >= 0 {
			l.marked = i
			break
		}
	}
	l.rows.repaint()
	l.rows.reveal(l.marked)
}

// Height is how high the list is when all of it is shown.
func (l *OfferList) Height() float32 {
	height := 3 * l.Theme().Size(theme.SizeNamePadding)
	for i := range l.entries {
		height += l.rowEstimate(i)
	}
	return height
}

func (l *OfferList) rowCount() int { return len(l.entries) }

func (l *OfferList) rowEstimate(i int) float32 {
	th := l.Theme()
	pad := th.Size(theme.SizeNamePadding)
	if l.entries[i].offer < 0 {
		return lineHeight(th.Size(theme.SizeNameCaptionText)) + pad*2
	}
	return lineHeight(th.Size(theme.SizeNameText)) + pad*2
}

func (l *OfferList) drawRow(p *pen, i int, hover rowHover) float32 {
	e, pad := l.entries[i], p.padding()
	if e.offer < 0 {
		y := pad * 1.25
		if e.offer == -2 {
			p.rect(pad*2, 0, p.width-pad*4, p.size(theme.SizeNameSeparatorThickness), theme.ColorNameSeparator, 0)
		}
		p.text(shorten(e.heading, p.captionSize(), p.width-pad*4, fyne.TextStyle{}), pad*2, y, p.captionSize(), fyne.TextStyle{}, theme.ColorNamePlaceHolder)
		return l.rowEstimate(i)
	}
	o := l.offers.List[e.offer]
	p.rowGround(pad*0.5, i == l.marked, true, hover.over)
	right := p.width - pad*2
	if o.Forgettable && (hover.over || i == l.marked) {
		side := lineHeight(p.textSize())
		ink := theme.ColorNamePlaceHolder
		if hover.zone == zoneForget {
			ink = theme.ColorNameForeground
		}
		w := p.textRight("×", right, pad, p.textSize(), fyne.TextStyle{}, ink)
		p.zone(zoneForget, right-side, 0, side+pad*2, l.rowEstimate(i))
		right -= max(w, side)
	}
	style := fyne.TextStyle{Bold: true}
	words := shorten(o.Text, p.textSize(), right-pad*2, style)
	x := pad*2 + p.text(words, pad*2, pad, p.textSize(), style, theme.ColorNameForeground)
	if left := right - x - pad*2; o.Explains != "" && left > p.textSize()*4 {
		y := onBaseline(pad, p.textSize(), p.captionSize())
		p.text(shorten(o.Explains, p.captionSize(), left, fyne.TextStyle{}), x+pad*2, y, p.captionSize(), fyne.TextStyle{}, theme.ColorNamePlaceHolder)
	}
	return l.rowEstimate(i)
}

func (l *OfferList) pressed(int, string, *desktop.MouseEvent) { takeFocus(l.box, l.box.entry) }

func (l *OfferList) clicked(row int, zone string, _ *desktop.MouseEvent) {
	if row < 0 || row >= len(l.entries) || l.entries[row].offer < 0 {
		return
	}
	o := l.offers.List[l.entries[row].offer]
	if zone == zoneForget {
		l.box.forget(o)
		return
	}
	l.box.take(o)
}

func (l *OfferList) doubleClicked(int, string) {}

// FocusGained gives the keys back to the box. The list can have them only so
// that a click on it does not take them from the box.
func (l *OfferList) FocusGained() { takeFocus(l.box, l.box.entry) }

// FocusLost does nothing.
func (l *OfferList) FocusLost() {}

// TypedKey does nothing: the box has the keys.
func (l *OfferList) TypedKey(*fyne.KeyEvent) {}

// TypedRune does nothing.
func (l *OfferList) TypedRune(rune) {}

// MinSize is nothing: whoever floats the list gives it the room there is.
func (l *OfferList) MinSize() fyne.Size { return fyne.NewSize(0, 0) }

// CreateRenderer draws the rows on a card.
func (l *OfferList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.sheet) }

// Refresh draws everything in the theme as it is.
func (l *OfferList) Refresh() {
	th := l.Theme()
	l.ground.FillColor = surfaceColor(l, theme.ColorNameMenuBackground)
	l.ground.StrokeColor = surfaceColor(l, theme.ColorNameInputBorder)
	l.ground.StrokeWidth, l.ground.CornerRadius = th.Size(theme.SizeNameInputBorder), th.Size(theme.SizeNameInputRadius)
	l.rows.Refresh()
	l.ground.Refresh()
	l.BaseWidget.Refresh()
}
