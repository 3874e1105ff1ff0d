package widgets

import "fyne.io/fyne/v2"

// footLayout gives the second of two objects the height that it needs at the
// width there is, below the first, which gets the rest.
type footLayout struct {
	heightFor func(width float32) float32
}

// Layout places both.
func (l footLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	h := min(l.heightFor(size.Width), size.Height)
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(size.Width, size.Height-h))
	objects[1].Move(fyne.NewPos(0, size.Height-h))
	objects[1].Resize(fyne.NewSize(size.Width, h))
}

// MinSize has room for both.
func (l footLayout) MinSize(objects []fyne.CanvasObject) fyne.Size { return stacked(objects) }

// headLayout gives the first of two objects the height that it needs at the
// width there is, above the second, which gets the rest.
type headLayout struct {
	heightFor func(width float32) float32
}

// Layout places both.
func (l headLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	h := min(l.heightFor(size.Width), size.Height)
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(size.Width, h))
	objects[1].Move(fyne.NewPos(0, h))
	objects[1].Resize(fyne.NewSize(size.Width, size.Height-h))
}

// MinSize has room for both.
func (l headLayout) MinSize(objects []fyne.CanvasObject) fyne.Size { return stacked(objects) }

func stacked(objects []fyne.CanvasObject) fyne.Size {
	a, b := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(a.Width, b.Width), a.Height+b.Height)
}
