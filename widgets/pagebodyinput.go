package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// MouseDown takes the keys.
func (b *pageBody) MouseDown(*desktop.MouseEvent) { takeFocus(b.view, b.view) }

// MouseUp does nothing.
func (b *pageBody) MouseUp(*desktop.MouseEvent) {}

// Tapped tells which place of which page was clicked.
func (b *pageBody) Tapped(ev *fyne.PointEvent) {
	first, last := b.inSight()
	for page := first; page < last; page++ {
		pos, size := b.frame(page)
		at := ev.Position.Subtract(pos)
		if at.X >= 0 && at.Y >= 0 && at.X < size.Width && at.Y < size.Height && b.view.OnTapped != nil {
			s := b.view.scale()
			b.view.OnTapped(page, at.X/s, at.Y/s)
			return
		}
	}
}

// Dragged moves the desk under the hand.
func (b *pageBody) Dragged(ev *fyne.DragEvent) {
	v := b.view
	v.scrollTo(v.scroll.Offset.X-ev.Dragged.DX, v.scroll.Offset.Y-ev.Dragged.DY)
}

// DragEnd does nothing.
func (b *pageBody) DragEnd() {}

// Scrolled scrolls, or zooms while Ctrl is held.
func (b *pageBody) Scrolled(ev *fyne.ScrollEvent) { b.view.wheel(ev) }

// Cursor is a hand where a page can be clicked.
func (b *pageBody) Cursor() desktop.Cursor {
	if b.view.OnTapped == nil {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}
