package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
)

// formWidth is the greatest width of a form's fields.
const formWidth = 640

// margin is the white around what a screen shows.
const margin = 24

// column holds its one child in a column of at most a width, at the left.
type column struct{ most float32 }

func (c *column) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(2*margin, 2*margin)
}

func (c *column) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w := min(size.Width-2*margin, c.most)
	objects[0].Move(fyne.NewPos(margin, margin/2))
	objects[0].Resize(fyne.NewSize(w, objects[0].MinSize().Height))
}

// Bar is the line at the top of a screen: what it is at the left, what can be
// done at the right.
func Bar(left fyne.CanvasObject, actions ...fyne.CanvasObject) fyne.CanvasObject {
	right := container.New(layout.NewCustomPaddedHBoxLayout(theme.Padding()), actions...)
	line := container.NewBorder(nil, nil, nil, container.NewCenter(right), left)
	return container.New(layout.NewCustomPaddedLayout(10, 8, margin, margin-8), line)
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
	box := container.New(layout.NewCustomPaddedVBoxLayout(10),
		container.NewCenter(Title(title)),
		container.New(&measure{width: 460}, centred(text)),
		container.NewCenter(container.NewHBox(actions...)),
	)
	return container.NewCenter(box)
}

func centred(text string) fyne.CanvasObject {
	l := Prose(text)
	l.Alignment = fyne.TextAlignCenter
	return l
}

// measure gives its child a width and as much height as that needs.
type measure struct{ width float32 }

func (m *measure) MinSize(objects []fyne.CanvasObject) fyne.Size {
	objects[0].Resize(fyne.NewSize(m.width, objects[0].MinSize().Height))
	return fyne.NewSize(m.width, objects[0].MinSize().Height)
}

func (m *measure) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(size)
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
