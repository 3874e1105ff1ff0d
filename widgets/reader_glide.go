package widgets

import (
	"time"

	"fyne.io/fyne/v2"
)

// readerGlide spreads a turn of the wheel over some frames, so that the eye
// can follow the text. It comes to rest by itself.
type readerGlide struct {
	// left is how far the text has still to move, at the start of the
	// animation; moved is how much of it was done.
	left, moved float32
	animation   *fyne.Animation
}

const (
	glideTime = 140 * time.Millisecond
	// glideFrom is the least turn that glides; a touch pad sends smaller ones,
	// which follow the finger at once.
	glideFrom = 12
)

// Scrolled is for Fyne: the wheel or the pad was moved.
func (r *Reader) Scrolled(ev *fyne.ScrollEvent) {
	if r.view.flow == nil {
		return
	}
	dy := -ev.Scrolled.DY
	if abs32(dy) < glideFrom || !fyne.CurrentApp().Settings().ShowAnimations() {
		r.scrollBy(dy)
		return
	}
	g := &r.glide
	r.stopGlide()
	if left := g.left - g.moved; left*dy > 0 { // the same way: farther and faster
		dy += left
	}
	g.left, g.moved = dy, 0
	g.animation = fyne.NewAnimation(glideTime, func(done float32) {
		step := g.left*done - g.moved
		g.moved += step
		r.scrollBy(step)
	})
	g.animation.Curve = fyne.AnimationEaseOut
	g.animation.Start()
}

// stopGlide ends a glide where it is, because something else moves the text.
func (r *Reader) stopGlide() {
	if r.glide.animation != nil {
		r.glide.animation.Stop()
		r.glide.animation = nil
	}
}

func (r *Reader) scrollBy(dy float32) {
	if dy == 0 || r.view.flow == nil {
		return
	}
	r.view.scroll(dy)
	r.scrolled()
}
