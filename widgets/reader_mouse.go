package widgets

import (
	"strings"
	"time"
	"unicode"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// readerDrag is a press of the mouse button and what follows from it.
type readerDrag struct {
	// clicks is how many came in a row: 2 selects by word, 3 by paragraph.
	clicks int
	at     time.Time
	pos    fyne.Position
	// held is set while the button is down on words; moved once it is dragged.
	held, moved bool
	// origin is what the press itself selected.
	origin briefing.Span
	// scrolling moves the text while the mouse is held outside the window.
	scrolling *fyne.Animation
}

// clickReach is how far two clicks may be apart to count as one place.
const clickReach = 4

// MouseDown is for Fyne.
func (r *Reader) MouseDown(ev *desktop.MouseEvent) {
	takeFocus(r, r)
	if r.doc == nil || r.view.height <= 0 {
		return
	}
	if r.pressedMargin(ev.Position) {
		return
	}
	offset, early, ok := r.offsetUnder(ev.Position)
	if !ok {
		return
	}
	if ev.Button == desktop.MouseButtonSecondary {
		if s := r.Selection(); offset < s.Start || offset >= s.End {
			r.moveCaret(offset, early, false)
		}
		if r.OnMenu != nil {
			r.OnMenu(ev.AbsolutePosition)
		}
		return
	}
	if ev.Modifier&fyne.KeyModifierShortcutDefault != 0 && r.OnOpenLink != nil {
		if link := linkAt(r.doc.Text, offset); link != "" {
			r.OnOpenLink(link)
			return
		}
	}
	d := &r.drag
	now := time.Now()
	if now.Sub(d.at) <= fyne.CurrentApp().Driver().DoubleTapDelay() && near(ev.Position, d.pos) && d.clicks < 3 {
		d.clicks++
	} else {
		d.clicks = 1
	}
	d.at, d.pos, d.held, d.moved = now, ev.Position, true, false
	if ev.Modifier&fyne.KeyModifierShift != 0 && r.caret.touched {
		d.origin = briefing.Span{Start: r.caret.from, End: r.caret.from}
		d.clicks, d.moved = 1, true
		r.dragTo(offset, early)
		return
	}
	d.origin = r.unit(offset)
	r.setCaret(readerCaret{from: d.origin.Start, at: d.origin.End, early: early && d.clicks == 1, touched: true})
}

// unit is what a press at offset selects.
func (r *Reader) unit(offset int) briefing.Span {
	switch r.drag.clicks {
	case 2:
		return r.view.flow.word(offset)
	case 3:
		return r.view.flow.block(offset)
	}
	return briefing.Span{Start: offset, End: offset}
}

// MouseUp is for Fyne. A click on a finding shows its card.
func (r *Reader) MouseUp(ev *desktop.MouseEvent) {
	d := &r.drag
	if !d.held || ev.Button == desktop.MouseButtonSecondary {
		return
	}
	clicked := !d.moved && d.clicks == 1
	r.DragEnd()
	if clicked {
		offset, _, _ := r.offsetUnder(ev.Position)
		r.selectMark(r.marks.at(offset))
		r.showCard()
	}
}

// Dragged is for Fyne.
func (r *Reader) Dragged(ev *fyne.DragEvent) {
	d := &r.drag
	if !d.held {
		return
	}
	d.moved, d.pos = true, ev.Position
	r.dragSelection()
	outside := ev.Position.Y < 0 || ev.Position.Y > r.view.height
	switch {
	case outside && d.scrolling == nil:
		d.scrolling = r.newAutoscroll()
		d.scrolling.Start()
	case !outside:
		d.stopScrolling()
	}
}

// DragEnd is for Fyne.
func (r *Reader) DragEnd() {
	r.drag.held = false
	r.drag.stopScrolling()
}

func (d *readerDrag) stopScrolling() {
	if d.scrolling != nil {
		d.scrolling.Stop()
		d.scrolling = nil
	}
}

// newAutoscroll scrolls faster the farther the mouse is outside.
func (r *Reader) newAutoscroll() *fyne.Animation {
	last := time.Now()
	a := fyne.NewAnimation(time.Second, func(float32) {
		now := time.Now()
		past := min(float32(now.Sub(last).Seconds()), 0.1)
		last = now
		out := min(r.drag.pos.Y, 0) + max(r.drag.pos.Y-r.view.height, 0)
		if !r.drag.held || out == 0 {
			return
		}
		r.view.scroll(out * autoscrollPace * past)
		r.dragSelection()
		r.scrolled()
	})
	a.RepeatCount = fyne.AnimationRepeatForever
	a.Curve = fyne.AnimationLinear
	return a
}

// autoscrollPace is in window units a second for each unit outside.
const autoscrollPace = 12

func (r *Reader) dragSelection() {
	pos := r.drag.pos
	pos.Y = min(max(pos.Y, 0), r.view.height-1)
	if offset, early, ok := r.offsetUnder(pos); ok {
		r.dragTo(offset, early)
	}
}

// dragTo selects from what was pressed to offset, in the same units.
func (r *Reader) dragTo(offset int, early bool) {
	o, u := r.drag.origin, r.unit(offset)
	c := readerCaret{from: o.Start, at: max(o.End, u.End), early: early, touched: true}
	if u.Start < o.Start {
		c.from, c.at = o.End, u.Start
	}
	if r.drag.clicks > 1 {
		c.early = true
	}
	if c.from != r.caret.from || c.at != r.caret.at {
		r.setCaret(c)
	}
}

// offsetUnder is the place in the text nearest to a place in the window.
func (r *Reader) offsetUnder(pos fyne.Position) (offset int, early, ok bool) {
	if r.onCard(pos) {
		return 0, false, false
	}
	i, n, ok := r.view.under(pos.X-r.geo.x, pos.Y)
	if !ok {
		return 0, false, false
	}
	offset, early = r.view.flow.offsetAt(i, n, pos.X-r.geo.x)
	return offset, early, true
}

func (r *Reader) onCard(pos fyne.Position) bool {
	if r.card == nil || r.drag.held {
		return false
	}
	for _, o := range r.sheet.box.Objects {
		if o == r.card {
			return within(pos, r.card.Position(), r.card.Size())
		}
	}
	return false
}

// pressedMargin does what a sign or the line of folded furniture does.
func (r *Reader) pressedMargin(pos fyne.Position) bool {
	if m := r.signUnder(pos); m >= 0 {
		_, at := r.view.flow.settle(r.marks.list[m].span.Start)
		r.setCaret(readerCaret{from: at, at: at, touched: true})
		r.selectMark(m)
		r.showCard()
		return true
	}
	if fold := r.headerUnder(pos); fold != noFold {
		r.view.flow.openFold(fold, !r.view.flow.folds[fold].open)
		r.view.normalise()
		r.bar.markAgain()
		r.scrolled()
		return true
	}
	return false
}

func (r *Reader) signUnder(pos fyne.Position) int {
	for _, s := range r.sheet.signs {
		if within(pos, s.pos, s.size) {
			return s.mark
		}
	}
	return -1
}

func (r *Reader) headerUnder(pos fyne.Position) int {
	for _, p := range r.view.placed() {
		piece := &r.view.flow.pieces[p.piece]
		if piece.header && pos.Y >= p.y && pos.Y < p.y+r.view.flow.height(p.piece) && pos.X >= r.geo.x {
			return piece.fold
		}
	}
	return noFold
}

// MouseIn is for Fyne.
func (r *Reader) MouseIn(ev *desktop.MouseEvent) { r.MouseMoved(ev) }

// MouseMoved is for Fyne: the pointer tells what a click will do.
func (r *Reader) MouseMoved(ev *desktop.MouseEvent) {
	switch {
	case r.doc == nil || r.onCard(ev.Position):
		r.cursor = desktop.DefaultCursor
	case r.signUnder(ev.Position) >= 0 || r.headerUnder(ev.Position) != noFold:
		r.cursor = desktop.PointerCursor
	default:
		r.cursor = desktop.TextCursor
	}
}

// MouseOut is for Fyne.
func (r *Reader) MouseOut() {}

// Cursor is for Fyne.
func (r *Reader) Cursor() desktop.Cursor { return r.cursor }

func within(pos, corner fyne.Position, size fyne.Size) bool {
	return pos.X >= corner.X && pos.Y >= corner.Y && pos.X < corner.X+size.Width && pos.Y < corner.Y+size.Height
}

func near(a, b fyne.Position) bool {
	return abs32(a.X-b.X) <= clickReach && abs32(a.Y-b.Y) <= clickReach
}

// linkAt is the web address that holds the byte at offset, or "".
func linkAt(text string, offset int) string {
	start := strings.LastIndexFunc(text[:offset], unicode.IsSpace) + 1
	for start < len(text) && start > 0 && !unicode.IsSpace(rune(text[start-1])) && text[start-1] >= 0x80 {
		start++ // the rest of a white space of several bytes
	}
	word := text[start:]
	if end := strings.IndexFunc(word, unicode.IsSpace); end >= 0 {
		word = word[:end]
	}
	word = strings.TrimLeft(word, "(<[“\"'")
	word = strings.TrimRight(word, ".,;:!?)>]”\"'")
	for _, scheme := range []string{"https://", "http://", "www."} {
		if strings.HasPrefix(strings.ToLower(word), scheme) && len(word) > len(scheme) {
			return word
		}
	}
	return ""
}
