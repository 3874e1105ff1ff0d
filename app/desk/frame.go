package desk

import (
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
)

// Frame is the window's content: a head, three panes, and one line at the foot.
type Frame struct {
	side    *fyne.Container // what is below the navigation at the left
	centre  *fyne.Container
	shown   fyne.CanvasObject
	panes   *widgets.SplitPanes
	floats  *fyne.Container // what lies over the panes
	content *fyne.Container
}

// NewFrame puts the frame together. Nothing is in its centre yet. changed is
// called when a person has changed the panes.
func NewFrame(head fyne.CanvasObject, navigation, last *Navigation, right, foot fyne.CanvasObject, changed func()) *Frame {
	f := &Frame{side: container.New(&sideLayout{}), centre: container.NewStack()}
	// Where a window is too low for all of it, it is scrolled.
	left := onGround(widgets.ColorNamePane, container.NewVScroll(container.New(layout.NewCustomPaddedLayout(8, 8, 8, 8),
		container.NewBorder(navigation.Content(), last.Content(), nil, nil,
			container.New(layout.NewCustomPaddedLayout(14, 8, 0, 0), f.side)))))
	f.panes = widgets.NewSplitPanes(left, f.centre, onGround(widgets.ColorNamePane, right))
	f.panes.OnChanged = func(widgets.PaneSizes) { changed() }
	f.panes.SetSizes(usualPanes)
	f.floats = container.NewWithoutLayout()
	f.content = container.NewStack(container.NewBorder(
		container.New(layout.NewCustomPaddedVBoxLayout(0), head, Rule()),
		container.New(layout.NewCustomPaddedVBoxLayout(0), Rule(), foot), nil, nil, f.panes), f.floats)
	return f
}

// sideLayout gives filters all the room there is, and some in any case.
type sideLayout struct{}

// sideLeast is how high filters are at least: a heading and a few lines.
const sideLeast = 150

func (*sideLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	if len(o) == 0 {
		return fyne.Size{}
	}
	return fyne.NewSize(0, sideLeast)
}

func (*sideLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	for _, c := range o {
		c.Move(fyne.Position{})
		c.Resize(size)
	}
}

// Float lays list over the panes, below anchor and at least as wide, as high
// as it wants to be and the window lets it.
func (f *Frame) Float(list *widgets.OfferList, anchor fyne.CanvasObject) {
	f.floats.Objects = append(f.floats.Objects, list)
	list.OnShown = func() {
		driver := fyne.CurrentApp().Driver()
		at := driver.AbsolutePositionForObject(anchor).Subtract(driver.AbsolutePositionForObject(f.content))
		size, room := anchor.Size(), f.content.Size()
		width := min(max(size.Width, floatWidth), room.Width)
		top := at.Y + size.Height + floatGap
		list.Move(fyne.NewPos(max(0, at.X+size.Width-width), top))
		list.Resize(fyne.NewSize(width, min(list.Height(), room.Height-top-floatGap)))
	}
}

// How wide what floats is at least, and how far it stands from its anchor.
const (
	floatWidth = 480
	floatGap   = 4
)

// usualPanes leave the reading column its measure in a window of 1366 units.
var usualPanes = widgets.PaneSizes{Left: 220, Right: 350}

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

// Panes tells how the panes are.
func (f *Frame) Panes() widgets.PaneSizes { return f.panes.Sizes() }

// SetPanes makes the panes what they were; the zero value what they are at first.
func (f *Frame) SetPanes(p widgets.PaneSizes) {
	if p.Left <= 0 || p.Right <= 0 {
		p = usualPanes
	}
	f.panes.SetSizes(p)
}

// ShowRight shows the pane at the right.
func (f *Frame) ShowRight() {
	if f.panes.Sizes().RightHidden {
		f.panes.ShowRight(true)
	}
}

// ToggleLeft shows the pane at the left when it is hidden, and hides it when
// it is shown; ToggleRight does so at the right.
func (f *Frame) ToggleLeft() { f.panes.ShowLeft(f.panes.Sizes().LeftHidden) }

// ToggleRight is ToggleLeft at the right.
func (f *Frame) ToggleRight() { f.panes.ShowRight(f.panes.Sizes().RightHidden) }
