package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// textDrag is a press of the mouse button and what follows from it.
type textDrag struct {
	// clicks is how many came in a row: 2 selects by word, 3 by paragraph.
	clicks int
	when   time.Time
	pos    fyne.Position
	held   bool
	// start and end are what the press itself selected.
	start, end int
}

// under is the place of the text under the pointer.
func (b *TextBox) under(p fyne.Position) (at int, early bool) {
	lines := b.laid(b.Size().Width)
	i := int((p.Y - b.inset() + b.offset) / lineHeight(b.textSize()))
	return b.lines.at(min(max(i, 0), len(lines)-1), p.X-b.inset())
}

// MouseDown puts the caret under the pointer: pressed twice it selects a word,
// three times a paragraph.
func (b *TextBox) MouseDown(ev *desktop.MouseEvent) {
	takeFocus(b, b)
	at, early := b.under(ev.Position)
	if ev.Button == desktop.MouseButtonSecondary {
		if start, end := b.draft.selection(); at < start || at >= end {
			b.place(at, early, false)
		}
		if b.OnMenu != nil {
			b.OnMenu(ev.AbsolutePosition)
		}
		return
	}
	d, now := &b.drag, time.Now()
	if now.Sub(d.when) <= fyne.CurrentApp().Driver().DoubleTapDelay() && near(ev.Position, d.pos) && d.clicks < 3 {
		d.clicks++
	} else {
		d.clicks = 1
	}
	d.when, d.pos, d.held = now, ev.Position, true
	if ev.Modifier&fyne.KeyModifierShift != 0 {
		d.clicks, d.start, d.end = 1, b.draft.from, b.draft.from
		b.dragTo(at, early)
		return
	}
	d.start, d.end = b.unit(at)
	b.draft.pick(d.start, d.end)
	b.early, b.steering = early && d.clicks == 1, false
	b.moved()
}

// place puts the caret at a place.
func (b *TextBox) place(at int, early, extend bool) {
	b.draft.move(at, extend)
	b.early, b.steering = early, false
	b.moved()
}

// unit is what a press at a place selects.
func (b *TextBox) unit(at int) (start, end int) {
	switch b.drag.clicks {
	case 2:
		return b.draft.word(at)
	case 3:
		return b.draft.paragraph(at)
	}
	return at, at
}

// Dragged selects up to the pointer, by the unit that the press selected.
func (b *TextBox) Dragged(ev *fyne.DragEvent) {
	if !b.drag.held {
		return
	}
	at, early := b.under(ev.Position)
	b.dragTo(at, early)
}

func (b *TextBox) dragTo(at int, early bool) {
	d := &b.drag
	d.start, d.end = min(d.start, len(b.draft.text)), min(d.end, len(b.draft.text))
	start, end := b.unit(at)
	if start < d.start {
		b.draft.pick(d.end, start)
	} else {
		b.draft.pick(d.start, max(end, d.end))
	}
	b.early, b.steering = early && d.clicks == 1, false
	b.moved()
}

// DragEnd is for Fyne.
func (b *TextBox) DragEnd() { b.drag.held = false }

// MouseUp is for Fyne.
func (b *TextBox) MouseUp(*desktop.MouseEvent) { b.drag.held = false }
