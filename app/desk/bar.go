package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
)

// Bar is the line at the top of a screen: what it is at the left, what can be
// done at the right. Where a window has no room for both, what can be done
// moves below, and there into as many rows as it needs.
func Bar(left fyne.CanvasObject, actions ...fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(10, 8, margin, margin-8), Strip(left, actions...))
}

// Strip is a Bar without the white around it.
func Strip(left fyne.CanvasObject, actions ...fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&barLayout{}, append([]fyne.CanvasObject{left}, actions...)...)
}

// barLayout lays out a bar: the first object at the left, the others at the
// right. How high it is depends on how wide it was laid out last.
type barLayout struct{ width float32 }

// barLeft is what a bar leaves to a title at least before the actions move
// below: a beginning by which it can be told.
const barLeft = 130

func (l *barLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	least := o[0].MinSize().Width
	for _, action := range o[1:] {
		least = max(least, action.MinSize().Width)
	}
	if l.width == 0 {
		return fyne.NewSize(least, barHeight([][]fyne.CanvasObject{o}))
	}
	return fyne.NewSize(least, barHeight(barRows(o, l.width)))
}

func (l *barLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	rows := barRows(o, size.Width)
	y := float32(0)
	for i, row := range rows {
		high := rowHeight(row)
		if len(rows) == 1 {
			high = max(high, size.Height)
		}
		x := size.Width
		for j := len(row) - 1; j >= 0; j-- {
			m := row[j].MinSize()
			if i == 0 && j == 0 {
				row[j].Move(fyne.NewPos(0, y))
				row[j].Resize(fyne.NewSize(max(0, x), high))
				break
			}
			x -= m.Width
			row[j].Move(fyne.NewPos(max(0, x), y+(high-m.Height)/2))
			row[j].Resize(m)
			x -= theme.Padding()
		}
		y += high + theme.Padding()
	}
}

// rows puts everything on one line if that has room for it, or else the left
// side on the first and the actions on those below.
func barRows(o []fyne.CanvasObject, width float32) [][]fyne.CanvasObject {
	used := max(o[0].MinSize().Width, barLeft)
	for _, action := range shown(o[1:]) {
		used += theme.Padding() + action.MinSize().Width
	}
	if used <= width {
		return [][]fyne.CanvasObject{append([]fyne.CanvasObject{o[0]}, shown(o[1:])...)}
	}
	rows := [][]fyne.CanvasObject{{o[0]}}
	used = width + 1
	for _, action := range shown(o[1:]) {
		w := action.MinSize().Width
		if used+theme.Padding()+w > width {
			rows, used = append(rows, nil), 0
		} else {
			used += theme.Padding()
		}
		last := len(rows) - 1
		rows[last] = append(rows[last], action)
		used += w
	}
	return rows
}

func barHeight(rows [][]fyne.CanvasObject) float32 {
	high := float32(len(rows)-1) * theme.Padding()
	for _, row := range rows {
		high += rowHeight(row)
	}
	return high
}

func rowHeight(row []fyne.CanvasObject) (high float32) {
	for _, object := range row {
		high = max(high, object.MinSize().Height)
	}
	return high
}

func shown(objects []fyne.CanvasObject) (visible []fyne.CanvasObject) {
	for _, object := range objects {
		if object.Visible() {
			visible = append(visible, object)
		}
	}
	return visible
}
