package widgets

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// sizes of documents that are read: a press release, a report, a book.
var benchSizes = []struct {
	name  string
	bytes int
}{{"5KB", 5 << 10}, {"150KB", 150 << 10}, {"5MB", 5 << 20}}

var benchWindow = fyne.NewSize(1000, 800)

// longDocument is n bytes of paragraphs of all kinds, no two the same.
func longDocument(tb testing.TB, n int) *briefing.Document {
	tb.Helper()
	words := strings.Fields("The Special Rapporteur recalled that every State must protect victims of trafficking, " +
		"“without condition and without delay”, and that about 35 per cent of those identified in 2023 were children; " +
		"Member States should therefore review their laws (see para. 12) and report to the Conference in Vienna.")
	var text strings.Builder
	var blocks []briefing.Block
	seed := uint32(1)
	next := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	for k := 1; text.Len() < n; k++ {
		b := briefing.Block{Role: briefing.RoleParagraph, Span: briefing.Span{Start: text.Len()}}
		length := 20 + next(120)
		switch {
		case k%17 == 1:
			b.Role, b.Level, length = briefing.RoleHeading, 1+next(3), 3+next(8)
		case k%5 == 0:
			b.Role, length = briefing.RoleListItem, 10+next(30)
			fmt.Fprintf(&text, "(%c) ", 'a'+k%20)
		case k%3 == 0:
			b.Number = fmt.Sprint(k)
			fmt.Fprintf(&text, "%d. ", k)
		}
		for range length {
			text.WriteString(words[next(len(words))] + " ")
		}
		fmt.Fprintf(&text, "%d.", k)
		b.Span.End = text.Len()
		text.WriteString("\n\n")
		blocks = append(blocks, b)
	}
	d, err := briefing.NewDocument(text.String(), blocks, nil, briefing.Provenance{})
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

// everyOther is a finding in every other block.
func everyOther(d *briefing.Document) []briefing.Finding {
	var fs []briefing.Finding
	for i, b := range d.Blocks {
		if i%2 == 0 {
			s := briefing.Span{Start: b.Span.Start, End: b.Span.Start + strings.LastIndex(d.Slice(b.Span), " ")}
			fs = append(fs, briefing.Finding{Kind: briefing.Kinds[i%3], Span: s})
		}
	}
	return fs
}

// BenchmarkReaderOpen is from a document to its first frame at a hit near its
// end, in a window that stands: all that a person waits for.
func BenchmarkReaderOpen(b *testing.B) {
	for _, size := range benchSizes {
		b.Run(size.name, func(b *testing.B) {
			plainApp(b)
			d := longDocument(b, size.bytes)
			fs := everyOther(d)
			hit := d.Blocks[len(d.Blocks)*9/10].Span
			r := NewReader()
			w := test.NewTempWindow(b, r)
			w.Resize(benchWindow)
			b.ReportAllocs()
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			var times frameTimes
			for b.Loop() {
				times.frame(func() {
					r.Together(func() {
						r.SetDocument(d)
						r.SetFindings(fs)
						r.SetHits([]briefing.Span{hit})
						r.ShowHit(0)
					})
				})
			}
			times.report(b)
		})
	}
}

// BenchmarkReaderFirstFrame is the same with painting in software, and reports
// the memory that the open document takes beside its text.
func BenchmarkReaderFirstFrame(b *testing.B) {
	for _, size := range benchSizes {
		b.Run(size.name, func(b *testing.B) {
			plainApp(b)
			d := longDocument(b, size.bytes)
			hit := d.Blocks[len(d.Blocks)*9/10].Span
			r := NewReader()
			w := test.NewTempWindow(b, r)
			w.Resize(benchWindow)
			w.Canvas().Capture()
			before := heap()
			for b.Loop() {
				r.SetDocument(d)
				r.ScrollTo(hit)
				w.Canvas().Capture()
			}
			b.ReportMetric(float64(int64(heap()-before))/(1<<20), "MB-held")
			runtime.KeepAlive(r)
		})
	}
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// BenchmarkReaderScrollFrame is a frame of scrolling, painted in software.
func BenchmarkReaderScrollFrame(b *testing.B) {
	for _, size := range benchSizes {
		b.Run(size.name, func(b *testing.B) {
			plainApp(b)
			d := longDocument(b, size.bytes)
			r := NewReader()
			w := test.NewTempWindow(b, r)
			w.Resize(benchWindow)
			r.SetDocument(d)
			r.SetFindings(everyOther(d))
			for b.Loop() {
				r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: -30}})
				w.Canvas().Capture()
			}
		})
	}
}

// BenchmarkReaderScroll is one frame of scrolling by the wheel: wrapping what
// comes in sight and placing what is drawn, without painting it.
func BenchmarkReaderScroll(b *testing.B) {
	for _, size := range benchSizes {
		b.Run(size.name, func(b *testing.B) {
			plainApp(b)
			d := longDocument(b, size.bytes)
			r := NewReader()
			w := test.NewTempWindow(b, r)
			w.Resize(benchWindow)
			r.SetDocument(d)
			r.SetFindings(everyOther(d))
			dy := float32(-40)
			b.ReportAllocs()
			for b.Loop() {
				top, shift := r.view.top, r.view.shift
				r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: dy}})
				if top == r.view.top && shift == r.view.shift {
					dy = -dy
				}
			}
		})
	}
}

// BenchmarkReaderResize is a change of the window's width.
func BenchmarkReaderResize(b *testing.B) {
	for _, size := range benchSizes {
		b.Run(size.name, func(b *testing.B) {
			plainApp(b)
			r := NewReader()
			w := test.NewTempWindow(b, r)
			d := longDocument(b, size.bytes)
			w.Resize(fyne.NewSize(600, 800))
			r.SetDocument(d)
			r.ScrollTo(d.Blocks[len(d.Blocks)/2].Span)
			width := float32(500)
			for b.Loop() {
				width = 1100 - width
				w.Resize(fyne.NewSize(width, 800))
			}
		})
	}
}

// BenchmarkReaderWrap is wrapping 100 KB, which nobody has to wait for.
func BenchmarkReaderWrap(b *testing.B) {
	plainApp(b)
	set := newReaderType(fyne.CurrentApp().Settings().Theme(), 0, nil)
	f := newReaderFlow(longDocument(b, 100<<10), set)
	b.SetBytes(100 << 10)
	for b.Loop() {
		f.resize(set, set.measure, 0)
		for i := range f.pieces {
			f.wrap(i)
		}
	}
}

// BenchmarkRichText is Fyne's own widget, for comparison: fitting a text to a
// width for the first time, and to another width.
func BenchmarkRichText(b *testing.B) {
	for _, size := range benchSizes[:2] {
		d := longDocument(b, size.bytes)
		fit := func(t *widget.RichText, width float32) {
			t.Resize(fyne.NewSize(width, benchWindow.Height))
			t.MinSize()
		}
		b.Run(size.name+"/open", func(b *testing.B) {
			plainApp(b)
			for b.Loop() {
				t := widget.NewRichTextWithText(d.Text)
				t.Wrapping = fyne.TextWrapWord
				fit(t, 1000)
			}
		})
		b.Run(size.name+"/resize", func(b *testing.B) {
			plainApp(b)
			t := widget.NewRichTextWithText(d.Text)
			t.Wrapping = fyne.TextWrapWord
			width := float32(600)
			fit(t, width)
			for b.Loop() {
				width = 1100 - width
				fit(t, width)
			}
		})
	}
}
