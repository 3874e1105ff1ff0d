package widgets

import (
	"image"
	"image/draw"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ desktop.Mouseable = (*readerBar)(nil)
	_ desktop.Hoverable = (*readerBar)(nil)
	_ fyne.Draggable    = (*readerBar)(nil)
)

// readerBar is the reader's scroll bar. Ticks on it show where in the
// document something was found, kept or hit.
type readerBar struct {
	widget.BaseWidget
	reader *Reader
	// grip is where on the thumb it was taken, below 0 when it is not.
	grip    float32
	hovered bool
	// stale is set when the ticks must be drawn again.
	stale bool
}

func newReaderBar(r *Reader) *readerBar {
	b := &readerBar{reader: r, grip: -1, stale: true}
	b.ExtendBaseWidget(b)
	return b
}

// follow shows where the reader is.
func (b *readerBar) follow() {
	b.Refresh()
}

// markAgain has the ticks drawn again.
func (b *readerBar) markAgain() { b.stale = true }

// thumb is the part of the bar that stands for what is in sight.
func (b *readerBar) thumb() (top, height float32) {
	v, track := &b.reader.view, b.Size().Height
	if v.flow == nil || v.height <= 0 || v.length() <= float64(v.height) {
		return 0, 0
	}
	height = max(track*float32(float64(v.height)/v.length()), b.Theme().Size(theme.SizeNameScrollBar)*1.6)
	return (track - height) * float32(v.offset()/(v.length()-float64(v.height))), height
}

// moveThumb scrolls so that the thumb begins at y.
func (b *readerBar) moveThumb(y float32) {
	v := &b.reader.view
	_, height := b.thumb()
	if room := b.Size().Height - height; height > 0 && room > 0 {
		b.reader.stopGlide()
		v.jump(float64(min(max(y/room, 0), 1)) * (v.length() - float64(v.height)))
		b.reader.scrolled()
	}
}

// MouseDown is for Fyne. A press beside the thumb brings it there.
func (b *readerBar) MouseDown(ev *desktop.MouseEvent) {
	top, height := b.thumb()
	if ev.Position.Y < top || ev.Position.Y > top+height {
		b.moveThumb(ev.Position.Y - height/2)
		top, _ = b.thumb()
	}
	b.grip = ev.Position.Y - top
}

// MouseUp is for Fyne.
func (b *readerBar) MouseUp(*desktop.MouseEvent) { b.grip = -1 }

// Dragged is for Fyne.
func (b *readerBar) Dragged(ev *fyne.DragEvent) {
	if b.grip >= 0 {
		b.moveThumb(ev.Position.Y - b.grip)
	}
}

// DragEnd is for Fyne.
func (b *readerBar) DragEnd() { b.grip = -1 }

// MouseIn is for Fyne.
func (b *readerBar) MouseIn(*desktop.MouseEvent) {
	b.hovered = true
	b.Refresh()
}

// MouseMoved is for Fyne.
func (b *readerBar) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (b *readerBar) MouseOut() {
	b.hovered = false
	b.Refresh()
}

// MinSize is for Fyne.
func (b *readerBar) MinSize() fyne.Size {
	return fyne.NewSize(b.Theme().Size(theme.SizeNameScrollBar), 1)
}

// CreateRenderer is for Fyne.
func (b *readerBar) CreateRenderer() fyne.WidgetRenderer {
	b.ExtendBaseWidget(b)
	br := &readerBarRenderer{bar: b, slider: canvas.NewRectangle(nil), ticks: canvas.NewImageFromImage(image.NewNRGBA(image.Rect(0, 0, 1, 1)))}
	br.ticks.FillMode, br.ticks.ScaleMode = canvas.ImageFillStretch, canvas.ImageScalePixels
	return br
}

type readerBarRenderer struct {
	bar    *readerBar
	slider *canvas.Rectangle
	// ticks are one picture, so that a frame of scrolling draws one object
	// however many there are.
	ticks *canvas.Image
}

func (br *readerBarRenderer) Destroy()           {}
func (br *readerBarRenderer) MinSize() fyne.Size { return br.bar.MinSize() }

func (br *readerBarRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{br.ticks, br.slider}
}

func (br *readerBarRenderer) Layout(size fyne.Size) {
	br.ticks.Resize(size)
	br.bar.stale = true
	br.Refresh()
}

func (br *readerBarRenderer) Refresh() {
	b := br.bar
	if b.stale {
		b.stale = false
		br.ticks.Image = b.ticks()
		br.ticks.Refresh()
	}
	top, height := b.thumb()
	width := b.Size().Width
	inset := width * 0.25
	if b.hovered || b.grip >= 0 {
		inset = width * 0.12
	}
	br.slider.Hidden = height == 0
	br.slider.FillColor = b.reader.color(theme.ColorNameScrollBar)
	br.slider.CornerRadius = (width - 2*inset) / 2
	br.slider.Move(fyne.NewPos(inset, top))
	br.slider.Resize(fyne.NewSize(width-2*inset, height))
	canvas.Refresh(b)
}

// tickPitch is how far apart ticks stand at least.
const tickPitch = 3

// ticks draws a tick for everything found, kept and hit, on the left what the
// program found, on the right what a person searches for.
func (b *readerBar) ticks() image.Image {
	r, f := b.reader, b.reader.view.flow
	width, track := int(b.Size().Width), int(b.Size().Height)
	img := image.NewNRGBA(image.Rect(0, 0, max(width, 1), max(track, 1)))
	if f == nil || r.view.height <= 0 {
		return img
	}
	length := r.view.length()
	type stroke struct {
		row, from, to int
		name          fyne.ThemeColorName
	}
	var last stroke // thousands of finds fall on a few hundred places
	tick := func(s briefing.Span, name fyne.ThemeColorName, from, to int) {
		y := (f.heights.before(max(f.pieceAt(s.Start), 0)) + float64(r.view.margin)) / length * float64(track)
		t := stroke{int(y) / tickPitch * tickPitch, from, to, name}
		if t == last {
			return
		}
		last = t
		draw.Draw(img, image.Rect(from, t.row, to, t.row+2), image.NewUniform(r.color(name)), image.Point{}, draw.Src)
	}
	for _, kept := range []bool{false, true} {
		for _, m := range r.marks.list {
			switch {
			case m.kept != kept:
			case kept:
				tick(m.span, KindMarkColor(m.kind), 0, width*3/5)
			default:
				tick(m.span, KindKeptColor(m.kind), 0, width*2/5)
			}
		}
	}
	for _, h := range r.hits {
		tick(h, ColorNameHitMark, width*3/5, width)
	}
	return img
}
