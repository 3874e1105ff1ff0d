package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// readerRenderer stacks the paper, the sheet of text, the scroll bar and the
// frame that shows where the keys go.
type readerRenderer struct {
	reader  *Reader
	paper   *canvas.Rectangle
	focus   *canvas.Rectangle
	objects []fyne.CanvasObject
}

func newReaderRenderer(r *Reader) *readerRenderer {
	rr := &readerRenderer{reader: r, paper: canvas.NewRectangle(nil), focus: canvas.NewRectangle(nil)}
	rr.objects = []fyne.CanvasObject{rr.paper, r.sheet.clip, r.bar, rr.focus}
	rr.style()
	return rr
}

func (rr *readerRenderer) style() {
	r := rr.reader
	if r.theme.update(r) {
		r.set = nil
		r.bar.markAgain()
	}
	rr.paper.FillColor = r.color(ColorNamePage)
	rr.focus.StrokeColor = r.color(theme.ColorNamePrimary)
	rr.focus.StrokeWidth = r.Theme().Size(theme.SizeNameInputBorder)
	rr.focus.Hidden = !r.focused
}

func (rr *readerRenderer) Layout(size fyne.Size) {
	r := rr.reader
	rr.paper.Resize(size)
	rr.focus.Resize(size)
	r.sheet.clip.Resize(size)
	width := r.bar.MinSize().Width
	r.bar.Resize(fyne.NewSize(width, size.Height))
	r.bar.Move(fyne.NewPos(size.Width-width, 0))
	r.rewrap()
	r.redraw()
}

func (rr *readerRenderer) MinSize() fyne.Size { return rr.reader.MinSize() }

func (rr *readerRenderer) Objects() []fyne.CanvasObject { return rr.objects }

func (rr *readerRenderer) Destroy() {}

func (rr *readerRenderer) Refresh() {
	rr.style()
	rr.reader.rewrap()
	rr.reader.redraw()
	rr.paper.Refresh()
	rr.focus.Refresh()
}
