package widgets

import (
	"runtime"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// frameTimes are how long frames took, by the clock on the wall and by the
// processor time of the window's thread. A hand feels the slow ones, which an
// average hides; and on a machine that does other things besides, the wall's
// clock counts those, too.
type frameTimes struct{ wall, cpu []time.Duration }

// frame measures one. The caller keeps to its thread.
func (f *frameTimes) frame(do func()) {
	start, used := time.Now(), threadTime()
	do()
	f.wall, f.cpu = append(f.wall, time.Since(start)), append(f.cpu, threadTime()-used)
}

// report gives the median, the 95th and 99th of a hundred and the slowest.
func (f frameTimes) report(b *testing.B) {
	for suffix, times := range map[string][]time.Duration{"ms": f.wall, "cpu-ms": f.cpu} {
		slices.Sort(times)
		for name, part := range map[string]float64{"p50-": 0.5, "p95-": 0.95, "p99-": 0.99, "max-": 1} {
			t := times[min(len(times)-1, int(part*float64(len(times))))]
			b.ReportMetric(float64(t.Microseconds())/1000, name+suffix)
		}
	}
}

// BenchmarkScrollFrames scrolls through a document by the wheel, there and
// back, with something found in every other paragraph: the Reader's part of a
// frame alone ("placed": wrapping what comes in sight and placing what is
// drawn), and with the picture that Fyne's painter without a graphics card
// makes of it ("painted"). Beside it stands Fyne's RichText in a Scroll, which
// has nothing to mark. A frame at 60 in a second has 16.7 ms. What a graphics
// card takes for the picture is not measured here: it draws the same objects.
func BenchmarkScrollFrames(b *testing.B) {
	for _, size := range benchSizes {
		for _, painted := range []bool{false, true} {
			name := map[bool]string{false: "/placed", true: "/painted"}[painted]
			b.Run("Reader/"+size.name+name, func(b *testing.B) {
				plainApp(b)
				d := longDocument(b, size.bytes)
				r := NewReader()
				w := test.NewTempWindow(b, r)
				w.Resize(benchWindow)
				w.Canvas().Capture() // with the fonts
				before := heap()
				r.SetDocument(d)
				r.SetFindings(everyOther(d))
				frames(b, w, painted, func(dy float32) bool {
					top, shift := r.view.top, r.view.shift
					r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: dy}})
					return top != r.view.top || shift != r.view.shift
				})
				b.ReportMetric(float64(int64(heap()-before))/(1<<20), "MB-held")
				runtime.KeepAlive(r)
			})
		}
	}
	for _, size := range benchSizes[:2] { // 5 MB take minutes to open
		b.Run("RichText/"+size.name+"/painted", func(b *testing.B) {
			plainApp(b)
			d := longDocument(b, size.bytes)
			w := test.NewTempWindow(b, widget.NewRichTextWithText("A"))
			w.Canvas().Capture() // with the fonts
			before := heap()
			t := widget.NewRichTextWithText(d.Text)
			t.Wrapping = fyne.TextWrapWord
			s := container.NewVScroll(t)
			w.SetContent(s)
			w.Resize(benchWindow)
			frames(b, w, true, func(dy float32) bool {
				y := s.Offset.Y
				s.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: dy}})
				return s.Offset.Y != y
			})
			b.ReportMetric(float64(int64(heap()-before))/(1<<20), "MB-held")
			runtime.KeepAlive(t)
		})
	}
}

// frames scrolls by the step of a wheel, and back from the end.
func frames(b *testing.B, w fyne.Window, painted bool, scroll func(dy float32) bool) {
	b.Helper()
	const step = 40
	dy := float32(-step)
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var times frameTimes
	for b.Loop() {
		times.frame(func() {
			if !scroll(dy) {
				dy = -dy
			}
			if painted {
				w.Canvas().Capture()
			}
		})
	}
	times.report(b)
}
