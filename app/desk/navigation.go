package desk

import (
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Place is a screen that the navigation leads to.
type Place struct {
	// Name is the screen's, for Show; Label is what a person reads.
	Name, Label string
	Icon        fyne.Resource
	// Key is the shortcut in words.
	Key string
}

// Navigation is the list of screens.
type Navigation struct {
	// OnChosen is told the name of the screen that is wanted.
	OnChosen func(name string)

	items []*placeItem
	box   *fyne.Container
}

// NewNavigation lists places from the top down.
func NewNavigation(places ...Place) *Navigation {
	n := &Navigation{box: container.New(layout.NewCustomPaddedVBoxLayout(1))}
	for _, p := range places {
		it := &placeItem{place: p, list: n}
		it.ExtendBaseWidget(it)
		n.items = append(n.items, it)
		n.box.Add(it)
	}
	return n
}

// Content is the list.
func (n *Navigation) Content() fyne.CanvasObject { return n.box }

// Choose marks a place as the one that is shown.
func (n *Navigation) Choose(name string) {
	for _, it := range n.items {
		if on := it.place.Name == name; on != it.chosen {
			it.chosen = on
			it.Refresh()
		}
	}
}

func (n *Navigation) move(from *placeItem, by int) {
	for i, it := range n.items {
		if it == from && i+by >= 0 && i+by < len(n.items) {
			if c := fyne.CurrentApp().Driver().CanvasForObject(it); c != nil {
				c.Focus(n.items[i+by])
			}
		}
	}
}

var (
	_ fyne.Focusable    = (*placeItem)(nil)
	_ fyne.Tappable     = (*placeItem)(nil)
	_ desktop.Hoverable = (*placeItem)(nil)
)

// placeItem is one line of the navigation.
type placeItem struct {
	widget.BaseWidget
	place                   Place
	list                    *Navigation
	chosen, hovered, focusd bool
}

func (p *placeItem) Tapped(*fyne.PointEvent) {
	if p.list.OnChosen != nil {
		p.list.OnChosen(p.place.Name)
	}
}

func (p *placeItem) TypedRune(rune) {}

func (p *placeItem) TypedKey(ev *fyne.KeyEvent) {
	if PassKey(p, ev) {
		return
	}
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		p.Tapped(nil)
	case fyne.KeyDown:
		p.list.move(p, 1)
	case fyne.KeyUp:
		p.list.move(p, -1)
	}
}

func (p *placeItem) FocusGained()                   { p.focusd = true; p.Refresh() }
func (p *placeItem) FocusLost()                     { p.focusd = false; p.Refresh() }
func (p *placeItem) MouseIn(*desktop.MouseEvent)    { p.hovered = true; p.Refresh() }
func (p *placeItem) MouseMoved(*desktop.MouseEvent) {}
func (p *placeItem) MouseOut()                      { p.hovered = false; p.Refresh() }

func (p *placeItem) CreateRenderer() fyne.WidgetRenderer {
	r := &placeRenderer{item: p, ground: &canvas.Rectangle{}, label: &canvas.Text{}, key: &canvas.Text{}, icon: &canvas.Image{FillMode: canvas.ImageFillContain}}
	r.Refresh()
	return r
}

type placeRenderer struct {
	item       *placeItem
	ground     *canvas.Rectangle
	icon       *canvas.Image
	label, key *canvas.Text
}

func (r *placeRenderer) Destroy() {}

func (r *placeRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.icon, r.label, r.key}
}

func (r *placeRenderer) MinSize() fyne.Size {
	return fyne.NewSize(120, r.label.MinSize().Height+12)
}

func (r *placeRenderer) Layout(s fyne.Size) {
	const side, gap = 18, 10
	r.ground.Resize(s)
	r.icon.Move(fyne.NewPos(gap, (s.Height-side)/2))
	r.icon.Resize(fyne.NewSquareSize(side))
	l, k := r.label.MinSize(), r.key.MinSize()
	r.label.Move(fyne.NewPos(2*gap+side, (s.Height-l.Height)/2))
	r.label.Resize(l)
	r.key.Move(fyne.NewPos(s.Width-k.Width-gap, (s.Height-k.Height)/2))
	r.key.Resize(k)
	r.key.Hidden = 2*gap+side+l.Width+gap+k.Width > s.Width
}

func (r *placeRenderer) Refresh() {
	p := r.item
	th, v := p.Theme(), fyne.CurrentApp().Settings().ThemeVariant()
	ink := theme.ColorNameForeground
	if p.chosen {
		ink = theme.ColorNamePrimary
	}
	r.label.Text, r.label.TextSize, r.label.Color = p.place.Label, th.Size(theme.SizeNameText), th.Color(ink, v)
	r.label.TextStyle = fyne.TextStyle{Bold: p.chosen}
	r.key.Text = p.place.Key
	r.key.TextSize, r.key.Color = th.Size(theme.SizeNameCaptionText), th.Color(theme.ColorNamePlaceHolder, v)
	r.icon.Resource = theme.NewColoredResource(p.place.Icon, ink)
	r.ground.CornerRadius = 5
	r.ground.FillColor, r.ground.StrokeWidth = nil, 0
	switch {
	case p.chosen:
		r.ground.FillColor = th.Color(widgets.ColorNameRowSelected, v)
	case p.hovered:
		r.ground.FillColor = th.Color(theme.ColorNameHover, v)
	}
	if p.focusd {
		r.ground.StrokeColor, r.ground.StrokeWidth = th.Color(theme.ColorNamePrimary, v), 1.5
	}
	r.Layout(p.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
}
