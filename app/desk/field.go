package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Field puts a quiet label above what is filled in.
func Field(label string, input fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedVBoxLayout(2), Caption(label), input)
}

// Fields puts fields side by side, equally wide, where there is room.
func Fields(fields ...fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&fieldsLayout{}, fields...)
}

// Buttons puts buttons beside each other, in as many rows as they need.
func Buttons(buttons ...fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewRowWrapLayout(), buttons...)
}

// Form puts fields and groups below each other in a column that stays
// readable however wide the window is.
func Form(rows ...fyne.CanvasObject) fyne.CanvasObject { return scrolling(inColumn(rows)) }

func inColumn(rows []fyne.CanvasObject) fyne.CanvasObject {
	box := container.New(layout.NewCustomPaddedVBoxLayout(14), rows...)
	return container.New(&column{most: formWidth}, box)
}

// Group is a part of a form under a heading.
func Group(heading string, rows ...fyne.CanvasObject) fyne.CanvasObject {
	head := newInk(heading, theme.SizeNameSubHeadingText, theme.ColorNameForeground, true)
	all := append([]fyne.CanvasObject{container.New(layout.NewCustomPaddedLayout(12, 0, 0, 0), head)}, rows...)
	return container.New(layout.NewCustomPaddedVBoxLayout(10), all...)
}

// Caption is a small quiet line.
func Caption(text string) *Ink {
	return newInk(text, theme.SizeNameCaptionText, theme.ColorNamePlaceHolder, false)
}

// Title is the heading of a screen.
func Title(text string) *Ink {
	return newInk(text, theme.SizeNameHeadingText, theme.ColorNameForeground, true)
}

// Line is a line of text of the usual size.
func Line(text string) *Ink {
	return newInk(text, theme.SizeNameText, theme.ColorNameForeground, false)
}

// Quiet is a line of text that stands back.
func Quiet(text string) *Ink {
	return newInk(text, theme.SizeNameText, theme.ColorNamePlaceHolder, false)
}

// Small is a small quiet line whose words change.
func Small(text string) *Ink {
	return newInk(text, theme.SizeNameCaptionText, theme.ColorNamePlaceHolder, false)
}

// Remark is a small quiet line that takes no room while it has no words.
func Remark(text string) *Ink {
	i := Small(text).Shrinking()
	i.folds = true
	return i
}

// Warning is a small line that says what is wrong with what was filled in.
func Warning(text string) *Ink {
	i := newInk(text, theme.SizeNameCaptionText, theme.ColorNameError, false)
	i.folds = true
	return i
}

// Prose is text that wraps.
func Prose(text string) *widget.Label {
	l := widget.NewLabel(text)
	l.Wrapping = fyne.TextWrapWord
	return l
}

// Rule is a thin line.
func Rule() fyne.CanvasObject { return widget.NewSeparator() }

// Below puts a remark close below what is filled in.
func Below(input fyne.CanvasObject, remark *Ink) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedVBoxLayout(0), input, remark)
}
