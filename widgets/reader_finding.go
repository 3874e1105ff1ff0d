package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
)

// Selected is the finding whose card is shown, or nil, and whether it was kept.
func (r *Reader) Selected() (f *briefing.Finding, kept bool) {
	if r.selected < 0 {
		return nil, false
	}
	m := r.marks.list[r.selected]
	return &m.finding, m.kept
}

// SelectFinding shows the card of a finding and brings its words in sight. It
// reports false when the reader does not show such a finding.
func (r *Reader) SelectFinding(k briefing.Key) bool {
	m := r.marks.find(k)
	if m >= 0 {
		r.goToMark(m)
	}
	return m >= 0
}

// Deselect takes the card away.
func (r *Reader) Deselect() { r.selectMark(-1) }

// NextFinding goes to the next finding below the caret and reports whether
// there was one.
func (r *Reader) NextFinding() bool {
	m := r.nextMark()
	if m >= 0 {
		r.goToMark(m)
	}
	return m >= 0
}

// PrevFinding goes to the next finding above the caret and reports whether
// there was one.
func (r *Reader) PrevFinding() bool {
	m := r.previousMark()
	if m >= 0 {
		r.goToMark(m)
	}
	return m >= 0
}

func (r *Reader) nextMark() int {
	switch {
	case r.selected >= 0 && r.selected+1 < len(r.marks.list):
		return r.selected + 1
	case r.selected >= 0:
		return -1
	case !r.caret.touched && len(r.marks.list) > 0:
		return max(r.marks.after(r.Place().Top-1), 0)
	}
	return r.marks.after(r.caret.at)
}

func (r *Reader) previousMark() int {
	if r.selected >= 0 {
		return r.selected - 1
	}
	return r.marks.before(r.caret.at)
}

func (r *Reader) goToMark(m int) {
	s := r.marks.list[m].span
	r.reveal(s)
	_, at := r.view.flow.settle(s.Start)
	r.setCaret(readerCaret{from: at, at: at, touched: true})
	r.selectMark(m)
	r.bring(s.Start)
	r.showCard()
}

// showCard scrolls as little as brings the card in sight, but no farther than
// leaves the finding's first line there too.
func (r *Reader) showCard() {
	f := r.view.flow
	if r.card == nil || r.view.height <= 0 {
		return
	}
	y, near := r.view.pieceTop(f.card)
	top, height, sure := r.lineInView(r.marks.list[r.selected].span.Start, false)
	if !near || !sure {
		return
	}
	if over := min(y+f.height(f.card)-r.view.height, top-height); over > 0 {
		r.view.scroll(over)
		r.scrolled()
	}
}

// selectMark shows the card of mark m (-1: of none) without scrolling.
func (r *Reader) selectMark(m int) {
	if m == r.selected {
		return
	}
	r.selected = m
	r.makeCard()
	r.redraw()
	if r.OnFindingSelected != nil {
		r.OnFindingSelected(r.Selected())
	}
}

// makeCard makes the card of the selected finding, or none.
func (r *Reader) makeCard() {
	if r.cardFocused() {
		takeFocus(r, r) // the key presses must not go with the old card
	}
	r.card = nil
	if r.selected >= 0 && r.Card != nil {
		m := r.marks.list[r.selected]
		r.card = r.Card(m.finding, m.kept)
	}
	r.placeCard()
}

// cardFocused reports whether something within the card has the keys.
func (r *Reader) cardFocused() bool {
	d := fyne.CurrentApp().Driver()
	c := d.CanvasForObject(r)
	if r.card == nil || c == nil {
		return false
	}
	o, ok := c.Focused().(fyne.CanvasObject)
	return ok && o != fyne.CanvasObject(r) && within(d.AbsolutePositionForObject(o), d.AbsolutePositionForObject(r.card), r.card.Size())
}

// placeCard makes room for the card below the paragraph of its finding.
func (r *Reader) placeCard() {
	f := r.view.flow
	if f == nil {
		return
	}
	if r.card == nil {
		f.setCard(-1, 0)
		return
	}
	r.card.Resize(fyne.NewSize(r.geo.column, cardHeight(r.card, r.geo.column)))
	i := f.pieceAt(max(r.marks.list[r.selected].span.End-1, 0))
	for i+1 < len(f.pieces) && !f.pieces[i].last {
		i++
	}
	f.wrap(i)
	f.setCard(i, r.card.Size().Height+r.set.size*0.6)
}

// cardHeight is the height of a card of a width. Words wrap when a card has
// its width, and only then is its height known, unless it can tell.
func cardHeight(card fyne.CanvasObject, width float32) float32 {
	if c, ok := card.(interface{ HeightFor(width float32) float32 }); ok {
		return c.HeightFor(width)
	}
	card.Resize(fyne.NewSize(width, card.MinSize().Height))
	return card.MinSize().Height
}

func (r *Reader) dropCard() {
	r.selected, r.card = -1, nil
}
