package desk

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
)

// formWidth is the greatest width of a form's fields.
const formWidth = 640

// margin is the white around what a screen shows.
const margin = 24

// column holds its one child in a column of at most a width, at the left. It
// is as narrow as its window: one thing that is too wide cuts off itself only.
type column struct{ most float32 }

func (c *column) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(2*margin, objects[0].MinSize().Height+2*margin)
}

func (c *column) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w := min(size.Width-2*margin, c.most)
	objects[0].Move(fyne.NewPos(margin, margin/2))
	objects[0].Resize(fyne.NewSize(w, objects[0].MinSize().Height))
}

// Page is a screen: its bar, and below it what it shows.
func Page(bar, content fyne.CanvasObject) fyne.CanvasObject {
	return container.NewBorder(container.NewVBox(bar), nil, nil, nil, content)
}

// Inset puts content at the margin of a screen.
func Inset(content fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, margin, margin), content)
}

// Empty explains a screen that has nothing to show, and what to do first.
func Empty(title, text string, actions ...fyne.CanvasObject) fyne.CanvasObject {
	words := Prose(text)
	words.Alignment = fyne.TextAlignCenter
	return container.New(&emptyLayout{}, container.NewCenter(Title(title)), words, container.NewCenter(container.NewHBox(actions...)))
}

// emptyLayout puts a title, words and buttons below each other in the middle,
// in a column that stays readable.
type emptyLayout struct{}

const (
	emptyWidth = 460
	emptyGap   = 10
	emptyLeast = 200
)

func (*emptyLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	least := float32(emptyLeast)
	for _, c := range []fyne.CanvasObject{o[0], o[2]} {
		least = max(least, c.MinSize().Width)
	}
	return fyne.NewSize(least, o[0].MinSize().Height+o[2].MinSize().Height)
}

func (*emptyLayout) Layout(o []fyne.CanvasObject, s fyne.Size) {
	width := min(emptyWidth, s.Width-2*margin)
	// The height of words is known once they have their width.
	o[1].Resize(fyne.NewSize(width, o[1].MinSize().Height))
	height := float32(-emptyGap)
	for _, c := range o {
		height += c.MinSize().Height + emptyGap
	}
	y := max(0, (s.Height-height)*0.42)
	for i, c := range o {
		w, h := width, c.MinSize().Height
		if i != 1 {
			w = s.Width
		}
		c.Resize(fyne.NewSize(w, h))
		c.Move(fyne.NewPos((s.Width-w)/2, y))
		y += h + emptyGap
	}
}

// Width gives content a width of its own.
func Width(width float32, content fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&fixed{width}, content)
}

type fixed struct{ width float32 }

func (f *fixed) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(f.width, o[0].MinSize().Height)
}

func (f *fixed) Layout(o []fyne.CanvasObject, s fyne.Size) { o[0].Resize(s) }

// Outset puts content whose lines have white space of their own so that their
// words stand at the margin of a screen.
func Outset(content fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, margin-12, margin-12), content)
}

// Flush takes away the white space around a label, so that its words stand
// where other content stands.
func Flush(label fyne.CanvasObject) fyne.CanvasObject {
	pad := -theme.InnerPadding()
	return container.New(layout.NewCustomPaddedLayout(pad, pad, pad, pad), label)
}

// Beside puts two things beside each other with a thin line between them; the
// left one takes a part of the width.
func Beside(part float32, left, right fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&beside{part}, left, Rule(), right)
}

type beside struct{ part float32 }

func (b *beside) MinSize(o []fyne.CanvasObject) fyne.Size {
	l, r := o[0].MinSize(), o[2].MinSize()
	return fyne.NewSize(l.Width+r.Width, max(l.Height, r.Height))
}

func (b *beside) Layout(o []fyne.CanvasObject, s fyne.Size) {
	const line = 1
	left := s.Width * b.part
	o[0].Resize(fyne.NewSize(left, s.Height))
	o[1].Move(fyne.NewPos(left, 0))
	o[1].Resize(fyne.NewSize(line, s.Height))
	o[2].Move(fyne.NewPos(left+line, 0))
	o[2].Resize(fyne.NewSize(s.Width-left-line, s.Height))
}

// Gap is so much white space.
func Gap(height float32) fyne.CanvasObject {
	r := canvas.NewRectangle(color.Transparent)
	r.SetMinSize(fyne.NewSize(0, height))
	return r
}
