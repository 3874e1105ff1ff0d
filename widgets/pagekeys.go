package widgets

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// zoomSteps are what plus and minus go through.
var zoomSteps = []float32{50, 60, 75, 90, 100, 125, 150, 175, 200, 250, 300}

// Zoom is the zoom in per cent, also while it follows the width.
func (v *PageView) Zoom() float32 {
	if v.zoom > 0 {
		return v.zoom
	}
	if v.size.Width <= 0 {
		return 100
	}
	n := float32(v.columns())
	room := v.scroll.Size().Width - 2*v.body.gap() - (n-1)*v.body.gap()
	return min(max(room/n/v.size.Width/unitsPerPoint*100, minFit), MaxZoom)
}

// SetZoom zooms to so many per cent, from MinZoom to MaxZoom, around the
// middle of what is in sight.
func (v *PageView) SetZoom(percent float32) {
	view := v.scroll.Size()
	v.zoomAround(percent, fyne.NewPos(view.Width/2, view.Height/2))
}

// FitWidth makes pages as wide as the view, and keeps them so.
func (v *PageView) FitWidth() {
	if v.zoom == 0 {
		return
	}
	page := v.current
	v.zoom = 0
	v.relayout()
	v.ShowPage(page)
}

// FitsWidth reports whether the zoom follows the width.
func (v *PageView) FitsWidth() bool { return v.zoom == 0 }

// ZoomIn and ZoomOut go to the next step.
func (v *PageView) ZoomIn() { v.stepZoom(1) }

// ZoomOut goes to the step below.
func (v *PageView) ZoomOut() { v.stepZoom(-1) }

func (v *PageView) stepZoom(by int) {
	now := v.Zoom()
	if by > 0 {
		for _, z := range zoomSteps {
			if z > now+0.5 {
				v.SetZoom(z)
				return
			}
		}
		return
	}
	for i := len(zoomSteps) - 1; i >= 0; i-- {
		if zoomSteps[i] < now-0.5 {
			v.SetZoom(zoomSteps[i])
			return
		}
	}
}

// zoomAround keeps what is at a place of the view where it is.
func (v *PageView) zoomAround(percent float32, at fyne.Position) {
	place := v.scroll.Offset.Add(at)
	page := v.body.nearest(place)
	pos, before := v.body.frame(page)
	within := place.Subtract(pos)
	v.zoom = min(max(percent, MinZoom), MaxZoom)
	v.relayout()
	pos, after := v.body.frame(page)
	ratio := after.Width / max(before.Width, 1)
	v.scrollTo(pos.X+within.X*ratio-at.X, pos.Y+within.Y*ratio-at.Y)
}

// KeyDown remembers Ctrl, which turns the wheel into a zoom.
func (v *PageView) KeyDown(ev *fyne.KeyEvent) {
	if ev.Name == desktop.KeyControlLeft || ev.Name == desktop.KeyControlRight {
		v.ctrl = true
	}
}

// KeyUp forgets it.
func (v *PageView) KeyUp(ev *fyne.KeyEvent) {
	if ev.Name == desktop.KeyControlLeft || ev.Name == desktop.KeyControlRight {
		v.ctrl = false
	}
}

// wheelZooms reports whether Ctrl is held, with the keys or without them.
func (v *PageView) wheelZooms() bool {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()&fyne.KeyModifierShortcutDefault != 0
	}
	return v.ctrl
}

func (v *PageView) wheel(ev *fyne.ScrollEvent) {
	if !v.wheelZooms() {
		v.scroll.Scrolled(ev)
		return
	}
	// A notch of a usual wheel changes the zoom by a tenth.
	factor := math.Pow(1.1, float64(ev.Scrolled.DY)/10)
	at := ev.Position.Subtract(v.scroll.Offset)
	v.zoomAround(v.Zoom()*float32(factor), at)
}

// TypedKey scrolls, and goes from page to page.
func (v *PageView) TypedKey(ev *fyne.KeyEvent) {
	if passKey(v, ev) {
		return
	}
	const line = 40
	view := v.scroll.Size().Height
	x, y := v.scroll.Offset.X, v.scroll.Offset.Y
	switch ev.Name {
	case fyne.KeyDown:
		v.scrollTo(x, y+line)
	case fyne.KeyUp:
		v.scrollTo(x, y-line)
	case fyne.KeyPageDown, fyne.KeySpace:
		v.scrollTo(x, y+view*0.9)
	case fyne.KeyPageUp:
		v.scrollTo(x, y-view*0.9)
	case fyne.KeyHome:
		v.scrollTo(x, 0)
	case fyne.KeyEnd:
		v.scrollTo(x, v.body.MinSize().Height)
	case fyne.KeyRight:
		v.ShowPage(min(v.current+v.columns(), v.count-1))
	case fyne.KeyLeft:
		v.ShowPage(max(v.current-v.columns(), 0))
	}
}

// TypedRune zooms by + and -, and shows facing pages by F.
func (v *PageView) TypedRune(r rune) {
	switch r {
	case '+', '=':
		v.ZoomIn()
	case '-':
		v.ZoomOut()
	case '0':
		v.FitWidth()
	case 'f', 'F':
		v.SetFacing(!v.facing)
	}
}

// TypedShortcut zooms by Ctrl with plus, minus and 0.
func (v *PageView) TypedShortcut(s fyne.Shortcut) {
	key, mod := shortcutKey(s)
	if mod&^fyne.KeyModifierShift == fyne.KeyModifierShortcutDefault {
		switch key {
		case fyne.KeyPlus, fyne.KeyEqual:
			v.ZoomIn()
			return
		case fyne.KeyMinus:
			v.ZoomOut()
			return
		case fyne.Key0:
			v.FitWidth()
			return
		}
	}
	passShortcut(v, s)
}
