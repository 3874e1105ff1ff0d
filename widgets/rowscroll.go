package widgets

import (
	"fyne.io/fyne/v2"
)

// reveal scrolls as little as possible until a row is in sight, with some of
// its neighbours.
func (r *rows) reveal(i int) {
	if i < 0 || i >= len(r.heights) || r.width <= 0 {
		return
	}
	view := r.Size().Height
	// Heights that are learnt only after scrolling would push the row out of
	// sight again: those that may stand above it are learnt first.
	r.learn(i)
	for j, above := i-1, r.heights[i]; j >= 0 && above < view; j-- {
		r.learn(j)
		above += r.heights[j]
	}
	switch {
	case r.tops[i] < r.scroll.Offset.Y:
		r.scroll.Offset.Y = r.tops[i]
	case r.tops[i+1] > r.scroll.Offset.Y+view:
		r.scroll.Offset.Y = min(r.tops[i], r.tops[i+1]-view)
	}
	r.clamp()
	r.place()
	r.scroll.Refresh()
}

// revealed brings a row in sight that is not, and reports whether it had to.
func (r *rows) revealed(i int) bool {
	if i < 0 || i >= len(r.heights) || r.width <= 0 {
		return false
	}
	if r.tops[i+1] > r.scroll.Offset.Y && r.tops[i] < r.scroll.Offset.Y+r.Size().Height {
		return false
	}
	r.reveal(i)
	return true
}

// revealPart scrolls as little as possible until a part of the list's height
// is in sight.
func (r *rows) revealPart(top, bottom float32) {
	view := r.Size().Height
	switch {
	case top < r.scroll.Offset.Y:
		r.scrollBy(top - r.scroll.Offset.Y)
	case bottom > r.scroll.Offset.Y+view:
		r.scrollBy(bottom - r.scroll.Offset.Y - view)
	}
}

// menuPlace is where on the window a menu for a row opens by key.
func (r *rows) menuPlace(row int) fyne.Position {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(r.body)
	if row >= 0 && row < len(r.heights) {
		at.Y += r.tops[row+1]
	}
	return at.AddXY(r.width/8, 0)
}

// scrollBy moves the list and reports whether it moved.
func (r *rows) scrollBy(dy float32) bool {
	before := r.scroll.Offset.Y
	r.scroll.Offset.Y += dy
	r.clamp()
	if r.scroll.Offset.Y == before {
		return false
	}
	r.place()
	r.scroll.Refresh()
	return true
}

// pageFrom is the row one page up (by -1) or down (by 1) from a row.
func (r *rows) pageFrom(i, by int) int {
	if i < 0 || i >= len(r.heights) {
		return 0
	}
	y := r.tops[i] + float32(by)*r.Size().Height
	if y < 0 {
		return 0
	}
	if at := r.rowAt(y); at >= 0 {
		return at
	}
	return len(r.heights) - 1
}
