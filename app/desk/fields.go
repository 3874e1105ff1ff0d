package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// fieldsLayout puts fields side by side, equally wide, or below each other
// where they would be narrower than one can fill in. How high they are depends
// on how wide they were laid out last.
type fieldsLayout struct{ width float32 }

// fieldLeast is how wide a field is at least beside another.
const fieldLeast = 190

// fieldsGap is the white between fields that stand below each other.
const fieldsGap = 12

func (l *fieldsLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	var least fyne.Size
	if l.stacked(len(o)) {
		least.Height = -fieldsGap
	}
	for _, field := range o {
		m := field.MinSize()
		least.Width = max(least.Width, m.Width)
		if l.stacked(len(o)) {
			least.Height += m.Height + fieldsGap
		} else {
			least.Height = max(least.Height, m.Height)
		}
	}
	return least
}

func (l *fieldsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	if l.stacked(len(o)) {
		y := float32(0)
		for _, field := range o {
			high := field.MinSize().Height
			field.Move(fyne.NewPos(0, y))
			field.Resize(fyne.NewSize(size.Width, high))
			y += high + fieldsGap
		}
		return
	}
	each := (size.Width - theme.Padding()*float32(len(o)-1)) / float32(len(o))
	for i, field := range o {
		field.Move(fyne.NewPos(float32(i)*(each+theme.Padding()), 0))
		field.Resize(fyne.NewSize(each, size.Height))
	}
}

func (l *fieldsLayout) stacked(n int) bool { return l.width > 0 && l.width < float32(n)*fieldLeast }
