package desk

import (
	"image/color"

	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Frame is the window's content: a head, three panes, and one line at the foot.
type Frame struct {
	head, foot fyne.CanvasObject
	side       *fyne.Container // what is below the navigation at the left
	centre     *fyne.Container
	shown      fyne.CanvasObject
	left       fyne.CanvasObject
	right      fyne.CanvasObject
	outer      *container.Split
	inner      *container.Split
	content    *fyne.Container
}

// NewFrame puts the frame together. Nothing is in its centre yet.
func NewFrame(head fyne.CanvasObject, navigation, settings *Navigation, right, foot fyne.CanvasObject) *Frame {
	f := &Frame{head: head, foot: foot, side: container.NewStack(), centre: container.NewStack()}
	f.left = onGround(widgets.ColorNamePane, container.New(layout.NewCustomPaddedLayout(8, 8, 8, 8),
		container.NewBorder(navigation.Content(), settings.Content(), nil, nil,
			container.New(layout.NewCustomPaddedLayout(12, 8, 0, 0), f.side))))
	f.right = onGround(widgets.ColorNamePane, right)
	f.inner = container.NewHSplit(f.centre, f.right)
	f.outer = container.NewHSplit(f.left, f.inner)
	f.inner.Offset, f.outer.Offset = 0.68, 0.17
	f.content = container.NewBorder(container.NewVBox(head, widget.NewSeparator()), container.NewVBox(widget.NewSeparator(), foot), nil, nil, f.outer)
	return f
}

// Content is the whole frame.
func (f *Frame) Content() fyne.CanvasObject { return f.content }

// Show puts a screen into the centre and its filters, which may be nil, below
// the navigation.
func (f *Frame) Show(screen, filters fyne.CanvasObject) {
	if f.shown != nil && f.shown != screen {
		f.shown.Hide()
	}
	f.shown = screen
	screen.Show()
	f.centre.Objects = []fyne.CanvasObject{screen}
	f.side.Objects = nil
	if filters != nil {
		f.side.Objects = []fyne.CanvasObject{filters}
	}
	f.centre.Refresh()
	f.side.Refresh()
}

// Panes are the widths of the side panes and whether they are hidden.
type Panes struct {
	Left        float64 `json:"left,omitempty"`
	Right       float64 `json:"right,omitempty"`
	LeftHidden  bool    `json:"leftHidden,omitempty"`
	RightHidden bool    `json:"rightHidden,omitempty"`
}

// Panes tells how the panes are.
func (f *Frame) Panes() Panes {
	return Panes{f.outer.Offset, f.inner.Offset, !f.left.Visible(), !f.right.Visible()}
}

// SetPanes makes the panes what they were.
func (f *Frame) SetPanes(p Panes) {
	if p.Left > 0 {
		f.outer.SetOffset(p.Left)
	}
	if p.Right > 0 {
		f.inner.SetOffset(p.Right)
	}
	f.ShowLeft(!p.LeftHidden)
	f.ShowRight(!p.RightHidden)
}

// ShowLeft shows or hides the pane at the left, ShowRight the one at the right.
func (f *Frame) ShowLeft(on bool) { setVisible(f.left, on); f.outer.Refresh() }

// ShowRight shows or hides the pane at the right.
func (f *Frame) ShowRight(on bool) { setVisible(f.right, on); f.inner.Refresh() }

func setVisible(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

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

func (g *ground) color() color.Color {
	return theme.CurrentForWidget(g).Color(g.name, fyne.CurrentApp().Settings().ThemeVariant())
}

// ToggleLeft shows the pane at the left when it is hidden, and hides it when
// it is shown; ToggleRight does so at the right.
func (f *Frame) ToggleLeft() { f.ShowLeft(!f.left.Visible()) }

// ToggleRight is ToggleLeft at the right.
func (f *Frame) ToggleRight() { f.ShowRight(!f.right.Visible()) }
