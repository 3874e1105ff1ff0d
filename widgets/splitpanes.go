package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var _ fyne.Widget = (*SplitPanes)(nil)

// PaneSizes are the widths of the side panes and whether they are shown.
type PaneSizes struct {
	Left, Right             float32
	LeftHidden, RightHidden bool
}

// SplitPanes are three panes beside each other. The dividers are dragged; a
// double click hides a side pane or shows it again. The middle pane takes what
// the others leave.
type SplitPanes struct {
	widget.BaseWidget

	// OnChanged tells that a person changed the sizes, so that they can be kept.
	OnChanged func(s PaneSizes)

	left, centre, right fyne.CanvasObject
	sizes               PaneSizes
	bars                [2]*paneDivider
}

// The least widths of the panes. A side pane that is dragged to less than half
// of its own is hidden.
const (
	leastSide   = 180
	leastCentre = 320
)

// DefaultPaneSizes suit a window of 1366 units.
var DefaultPaneSizes = PaneSizes{Left: 240, Right: 300}

// NewSplitPanes puts three objects beside each other.
func NewSplitPanes(left, centre, right fyne.CanvasObject) *SplitPanes {
	s := &SplitPanes{left: left, centre: centre, right: right, sizes: DefaultPaneSizes}
	s.bars[0], s.bars[1] = newPaneDivider(s, false), newPaneDivider(s, true)
	s.ExtendBaseWidget(s)
	return s
}

// Sizes are the sizes as they are.
func (s *SplitPanes) Sizes() PaneSizes { return s.sizes }

// SetSizes gives the panes the sizes that were kept.
func (s *SplitPanes) SetSizes(sizes PaneSizes) {
	s.sizes = sizes
	s.Refresh()
}

// ShowLeft shows the left pane or hides it.
func (s *SplitPanes) ShowLeft(show bool) {
	s.sizes.LeftHidden = !show
	s.changed()
}

// ShowRight shows the right pane or hides it.
func (s *SplitPanes) ShowRight(show bool) {
	s.sizes.RightHidden = !show
	s.changed()
}

func (s *SplitPanes) changed() {
	s.Refresh()
	if s.OnChanged != nil {
		s.OnChanged(s.sizes)
	}
}

// drag moves a divider to a place of the whole.
func (s *SplitPanes) drag(right bool, x float32) {
	width, hidden := &s.sizes.Left, &s.sizes.LeftHidden
	if right {
		width, hidden = &s.sizes.Right, &s.sizes.RightHidden
		x = s.Size().Width - x
	}
	*hidden = x < leastSide/2
	if !*hidden {
		*width = max(leastSide, min(x, s.most(right)))
	}
	s.changed()
}

// most is how wide a side pane can become.
func (s *SplitPanes) most(right bool) float32 {
	rest := s.Size().Width - leastCentre
	if right && !s.sizes.LeftHidden {
		rest -= s.sizes.Left
	}
	if !right && !s.sizes.RightHidden {
		rest -= s.sizes.Right
	}
	return max(leastSide, rest)
}

// shown are the widths for which there is room. When there is too little, the
// right pane gives way first, then the left one.
func (s *SplitPanes) shown() (left, right float32) {
	left, right = s.sizes.Left, s.sizes.Right
	if s.sizes.LeftHidden {
		left = 0
	}
	if s.sizes.RightHidden {
		right = 0
	}
	lack := left + right + leastCentre - s.Size().Width
	for _, side := range []*float32{&right, &left} {
		if lack <= 0 || *side == 0 {
			continue
		}
		give := min(lack, max(0, *side-leastSide))
		*side -= give
		lack -= give
	}
	return left, right
}

// CreateRenderer lays the panes out.
func (s *SplitPanes) CreateRenderer() fyne.WidgetRenderer { return &splitPanesRenderer{s} }

type splitPanesRenderer struct{ s *SplitPanes }

func (r *splitPanesRenderer) Destroy() {}

func (r *splitPanesRenderer) Objects() []fyne.CanvasObject {
	s := r.s
	objects := []fyne.CanvasObject{s.centre}
	if !s.sizes.LeftHidden {
		objects = append(objects, s.left)
	}
	if !s.sizes.RightHidden {
		objects = append(objects, s.right)
	}
	return append(objects, s.bars[0], s.bars[1])
}

func (r *splitPanesRenderer) MinSize() fyne.Size {
	height := r.s.centre.MinSize().Height
	return fyne.NewSize(leastCentre, height)
}

func (r *splitPanesRenderer) Layout(size fyne.Size) {
	s := r.s
	left, right := s.shown()
	grip := s.bars[0].MinSize().Width
	s.left.Move(fyne.NewPos(0, 0))
	s.left.Resize(fyne.NewSize(left, size.Height))
	s.centre.Move(fyne.NewPos(left, 0))
	s.centre.Resize(fyne.NewSize(max(0, size.Width-left-right), size.Height))
	s.right.Move(fyne.NewPos(size.Width-right, 0))
	s.right.Resize(fyne.NewSize(right, size.Height))
	for i, x := range []float32{left - grip/2, size.Width - right - grip/2} {
		s.bars[i].Move(fyne.NewPos(max(0, min(x, size.Width-grip)), 0))
		s.bars[i].Resize(fyne.NewSize(grip, size.Height))
	}
}

func (r *splitPanesRenderer) Refresh() {
	r.Layout(r.s.Size())
	r.s.bars[0].Refresh()
	r.s.bars[1].Refresh()
	canvas.Refresh(r.s)
}

// paneDivider is the line between two panes, and the room around it that can
// be gripped.
type paneDivider struct {
	widget.BaseWidget
	panes   *SplitPanes
	right   bool
	hovered bool
	focused bool
	line    *canvas.Rectangle
}

var (
	_ fyne.Draggable      = (*paneDivider)(nil)
	_ fyne.DoubleTappable = (*paneDivider)(nil)
	_ fyne.Focusable      = (*paneDivider)(nil)
	_ desktop.Hoverable   = (*paneDivider)(nil)
	_ desktop.Cursorable  = (*paneDivider)(nil)
)

func newPaneDivider(s *SplitPanes, right bool) *paneDivider {
	d := &paneDivider{panes: s, right: right, line: &canvas.Rectangle{}}
	d.ExtendBaseWidget(d)
	return d
}

// Dragged moves the divider with the pointer.
func (d *paneDivider) Dragged(ev *fyne.DragEvent) {
	d.panes.drag(d.right, d.Position().X+ev.Position.X)
}

// DragEnd does nothing: every step was told.
func (d *paneDivider) DragEnd() {}

// DoubleTapped hides the side pane, or shows it again.
func (d *paneDivider) DoubleTapped(*fyne.PointEvent) {
	if d.right {
		d.panes.ShowRight(d.panes.sizes.RightHidden)
		return
	}
	d.panes.ShowLeft(d.panes.sizes.LeftHidden)
}

// keyStep is how far an arrow key moves a divider.
const keyStep = 16

// TypedKey moves the divider by the arrows; Enter and Space hide the side pane
// or show it again.
func (d *paneDivider) TypedKey(ev *fyne.KeyEvent) {
	if passKey(d, ev) {
		return
	}
	at := d.Position().X + d.Size().Width/2
	switch ev.Name {
	case fyne.KeyLeft:
		d.panes.drag(d.right, at-keyStep)
	case fyne.KeyRight:
		d.panes.drag(d.right, at+keyStep)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		d.DoubleTapped(nil)
	}
}

// TypedRune does nothing.
func (d *paneDivider) TypedRune(rune) {}

// FocusGained shows that the line has the keys.
func (d *paneDivider) FocusGained() { d.focused = true; d.Refresh() }

// FocusLost shows that it has lost them.
func (d *paneDivider) FocusLost() { d.focused = false; d.Refresh() }

// MouseIn shows that the line can be gripped.
func (d *paneDivider) MouseIn(*desktop.MouseEvent) { d.hovered = true; d.Refresh() }

// MouseMoved does nothing.
func (d *paneDivider) MouseMoved(*desktop.MouseEvent) {}

// MouseOut ends what MouseIn began.
func (d *paneDivider) MouseOut() { d.hovered = false; d.Refresh() }

// Cursor shows which way the line moves.
func (d *paneDivider) Cursor() desktop.Cursor { return desktop.HResizeCursor }

// CreateRenderer draws the line.
func (d *paneDivider) CreateRenderer() fyne.WidgetRenderer {
	r := &paneDividerRenderer{d}
	r.Refresh()
	return r
}

type paneDividerRenderer struct{ d *paneDivider }

func (r *paneDividerRenderer) Destroy() {}

func (r *paneDividerRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.d.line} }

func (r *paneDividerRenderer) MinSize() fyne.Size {
	return fyne.NewSize(r.d.Theme().Size(theme.SizeNamePadding)*2, 1)
}

func (r *paneDividerRenderer) Layout(s fyne.Size) {
	thick := r.d.Theme().Size(theme.SizeNameSeparatorThickness)
	if r.d.hovered || r.d.focused {
		thick *= 3
	}
	r.d.line.Move(fyne.NewPos((s.Width-thick)/2, 0))
	r.d.line.Resize(fyne.NewSize(thick, s.Height))
}

func (r *paneDividerRenderer) Refresh() {
	name := theme.ColorNameSeparator
	if r.d.hovered || r.d.focused {
		name = theme.ColorNamePrimary
	}
	r.d.line.FillColor = surfaceColor(r.d, name)
	r.Layout(r.d.Size())
	r.d.line.Refresh()
}
