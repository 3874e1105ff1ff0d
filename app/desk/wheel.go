package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// scrolling lets content scroll by the wheel wherever the pointer is: over a
// field, the toolkit's entry would keep the wheel for itself.
func scrolling(content fyne.CanvasObject) fyne.CanvasObject {
	scroll := container.NewVScroll(content)
	w := &wheel{scroll: scroll}
	w.ExtendBaseWidget(w)
	return container.NewStack(scroll, w)
}

// wheel lies over what scrolls. It takes the wheel and nothing else: the
// toolkit asks each object for what it can do, from the top down.
type wheel struct {
	widget.BaseWidget
	scroll *container.Scroll
}

// Scrolled passes the wheel on.
func (w *wheel) Scrolled(ev *fyne.ScrollEvent) { w.scroll.Scrolled(ev) }

// CreateRenderer draws nothing.
func (w *wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}
