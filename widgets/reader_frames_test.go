package widgets_test

import (
	"fmt"
	"image"
	"testing"

	own "attache/app/theme"
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
)

// TestReaderScrollsByPixels compares frame with frame: what was in sight and
// still is has moved by the step of the wheel, every pixel of it. With
// -gallery the frames are kept.
func TestReaderScrollsByPixels(t *testing.T) {
	for _, scale := range []float32{1, 2} {
		test.NewTempApp(t).Settings().SetTheme(own.New(own.LookLight, 1))
		w := test.NewTempWindow(t, canvas.NewRectangle(nil))
		w.SetPadded(false)
		w.Canvas().(software.WindowlessCanvas).SetScale(scale)
		r := longReader(t)
		w.SetContent(r)
		w.Resize(fyne.NewSize(640, 300))
		const step = 23
		last := w.Canvas().Capture()
		for frame := range 8 {
			r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: -step}})
			now := w.Canvas().Capture()
			if y := firstDifference(last, now, int(step*scale), int(620*scale)); y >= 0 {
				t.Errorf("at %v, frame %d: pixel row %d is not what was %v below it", scale, frame, y, step*scale)
			}
			last = now
			if *gallery != "" {
				keep(t, now, fmt.Sprintf("reader-scroll-%d", frame), own.LookLight, scale)
			}
		}
	}
}

// longReader is the hearing several times over, with what was found in it.
func longReader(t *testing.T) *widgets.Reader {
	t.Helper()
	p := new(readerParts)
	one := hearing()
	for range 3 {
		for _, b := range one.Blocks {
			p.add(b.Role, b.Level, b.Number, one.Slice(b.Span))
		}
	}
	d := p.document()
	r := widgets.NewReader()
	r.SetDocument(d)
	r.SetFindings(hearingFindings(d))
	r.SetHits([]briefing.Span{wordsIn(d, "victims were"), wordsIn(d, "Harbour")})
	return r
}

// firstDifference is the first pixel row of after that is not the row of
// before a step below it, -1 when all are; the scroll bar is left out.
func firstDifference(before, after image.Image, step, width int) int {
	b := after.Bounds()
	for y := b.Min.Y; y < b.Max.Y-step; y++ {
		for x := b.Min.X; x < b.Min.X+width; x++ {
			if before.At(x, y+step) != after.At(x, y) {
				return y
			}
		}
	}
	return -1
}
