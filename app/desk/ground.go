package desk

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// onGround lays content on one of the program's grounds.
func onGround(name fyne.ThemeColorName, content fyne.CanvasObject) fyne.CanvasObject {
	return container.NewStack(newGround(name), content)
}

// ground is a rectangle in a colour of the theme.
type ground struct {
	widget.BaseWidget
	name fyne.ThemeColorName
}

func newGround(name fyne.ThemeColorName) *ground {
	g := &ground{name: name}
	g.ExtendBaseWidget(g)
	return g
}

func (g *ground) color() color.Color {
	return theme.CurrentForWidget(g).Color(g.name, fyne.CurrentApp().Settings().ThemeVariant())
}

// CreateRenderer draws the rectangle.
func (g *ground) CreateRenderer() fyne.WidgetRenderer {
	return &groundRenderer{g, canvas.NewRectangle(g.color())}
}

type groundRenderer struct {
	ground *ground
	rect   *canvas.Rectangle
}

func (r *groundRenderer) Destroy()                     {}
func (r *groundRenderer) Layout(s fyne.Size)           { r.rect.Resize(s) }
func (r *groundRenderer) MinSize() fyne.Size           { return fyne.Size{} }
func (r *groundRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.rect} }
func (r *groundRenderer) Refresh() {
	r.rect.FillColor = r.ground.color()
	r.rect.Refresh()
}
