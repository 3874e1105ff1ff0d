package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// readerSheet holds the drawn objects of what is in sight. Objects are used
// again from one drawing to the next: a frame of scrolling makes none.
type readerSheet struct {
	reader *Reader
	clip   *container.Clip
	box    *fyne.Container

	fills, lines readerPool[*canvas.Rectangle]
	texts        readerPool[*canvas.Text]
	// signs are where the signs in the margin stand, to be clicked.
	signs []readerSign
}

// readerSign is a drawn sign and the mark it belongs to.
type readerSign struct {
	pos  fyne.Position
	size fyne.Size
	mark int
}

// readerPool hands out objects of one kind.
type readerPool[T fyne.CanvasObject] struct {
	all  []T
	used int
	make func() T
}

func (p *readerPool[T]) next() T {
	if p.used == len(p.all) {
		p.all = append(p.all, p.make())
	}
	p.used++
	return p.all[p.used-1]
}

func newReaderSheet(r *Reader) *readerSheet {
	rectangle := func() *canvas.Rectangle { return canvas.NewRectangle(nil) }
	s := &readerSheet{reader: r, box: container.NewWithoutLayout()}
	s.clip = container.NewClip(s.box)
	s.fills.make, s.lines.make = rectangle, rectangle
	s.texts.make = func() *canvas.Text { return canvas.NewText("", nil) }
	return s
}

// begin forgets the last drawing.
func (s *readerSheet) begin() {
	s.fills.used, s.lines.used, s.texts.used = 0, 0, 0
	s.signs = s.signs[:0]
}

// end puts the new drawing on the canvas: fills below words, lines above, and
// extra objects (the card) above all.
func (s *readerSheet) end(extra ...fyne.CanvasObject) {
	objects := s.box.Objects[:0]
	for _, o := range s.fills.all[:s.fills.used] {
		objects = append(objects, o)
	}
	for _, o := range s.texts.all[:s.texts.used] {
		objects = append(objects, o)
	}
	for _, o := range s.lines.all[:s.lines.used] {
		objects = append(objects, o)
	}
	s.box.Objects = append(objects, extra...)
	canvas.Refresh(s.box)
}

// fill draws a rectangle below the words, line one above them.
func (s *readerSheet) fill(x, y, width, height float32, c color.Color) *canvas.Rectangle {
	return put(s.fills.next(), x, y, width, height, c)
}

func (s *readerSheet) line(x, y, width, height float32, c color.Color) *canvas.Rectangle {
	return put(s.lines.next(), x, y, width, height, c)
}

func put(r *canvas.Rectangle, x, y, width, height float32, c color.Color) *canvas.Rectangle {
	r.FillColor, r.StrokeColor, r.StrokeWidth, r.CornerRadius = c, nil, 0, 0
	r.Move(fyne.NewPos(x, y))
	r.Resize(fyne.NewSize(width, height))
	return r
}

// text draws s with the upper left corner of its letters at x, y.
func (s *readerSheet) text(words string, x, y float32, size float32, style fyne.TextStyle, c color.Color) *canvas.Text {
	t := s.texts.next()
	t.Text, t.TextSize, t.TextStyle, t.Color, t.FontSource = words, size, style, c, nil
	t.Move(fyne.NewPos(x, y))
	return t
}
