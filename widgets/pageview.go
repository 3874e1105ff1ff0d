package widgets

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable    = (*PageView)(nil)
	_ fyne.Shortcutable = (*PageView)(nil)
	_ desktop.Keyable   = (*PageView)(nil)
)

// PageView shows pages as they will print, on a desk. It asks for the picture
// of a page when the page comes in sight, at the screen's own density, so that
// it is sharp at every zoom.
type PageView struct {
	widget.BaseWidget

	// Draw makes the picture of a page, counted from 0, as wide as so many
	// pixels. It may return nil and give the picture later by SetImage.
	Draw func(page, widthPx int) image.Image
	// OnTapped tells where a page was clicked, in points from its top left.
	OnTapped func(page int, x, y float32)
	// OnPage tells which page is in sight, when another one is.
	OnPage func(page int)
	// OnZoom tells the zoom in per cent, when it is another.
	OnZoom func(percent float32)

	labels  PageLabels
	count   int
	size    fyne.Size // of a page, in points
	zoom    float32   // in per cent; 0 fits the width
	facing  bool
	mark    pageMark
	current int
	shown   float32
	focused bool
	ctrl    bool

	body   *pageBody
	scroll *container.Scroll
	ring   *canvas.Rectangle // shows that the view has the keys
}

// PageLabels are the words that a PageView shows.
type PageLabels struct {
	Empty string // there are no pages
}

// pageMark is a place on a page that is pointed out, in points.
type pageMark struct {
	page int
	pos  fyne.Position
	size fyne.Size
}

// unitsPerPoint: at 100 % a page is as large on a screen of 96 dots an inch as
// it is on paper.
const unitsPerPoint = 96.0 / 72

// Limits of the zoom, in per cent. Fitting the width of a narrow pane may go
// below the least that can be chosen.
const (
	MinZoom = 50
	MaxZoom = 300
	minFit  = 15
)

// NewPageView returns an empty desk.
func NewPageView(draw func(page, widthPx int) image.Image) *PageView {
	v := &PageView{Draw: draw, labels: PageLabels{Empty: "There is nothing to print yet."}, mark: pageMark{page: -1}}
	v.body = newPageBody(v)
	v.scroll = container.NewScroll(v.body)
	v.ring = &canvas.Rectangle{FillColor: color.Transparent}
	v.scroll.OnScrolled = func(fyne.Position) { v.body.place() }
	v.ExtendBaseWidget(v)
	return v
}

// SetLabels gives the words that the view shows.
func (v *PageView) SetLabels(l PageLabels) {
	v.labels = l
	v.Refresh()
}

// SetPages shows so many pages of a size in points. The pictures are asked
// for anew; until a new one is there, the old one stays.
func (v *PageView) SetPages(count int, width, height float32) {
	v.count, v.size = count, fyne.NewSize(width, height)
	v.body.outdate()
	v.relayout()
}

// SetImage gives the picture of a page that Draw did not have ready.
func (v *PageView) SetImage(page int, img image.Image) {
	v.body.receive(page, img)
}

// SetFacing shows two pages beside each other.
func (v *PageView) SetFacing(facing bool) {
	page := v.current
	v.facing = facing
	v.relayout()
	v.ShowPage(page)
}

// Facing reports whether two pages stand beside each other.
func (v *PageView) Facing() bool { return v.facing }

// Page is the page in sight, counted from 0.
func (v *PageView) Page() int { return v.current }

// ShowPage scrolls to the top of a page.
func (v *PageView) ShowPage(page int) {
	if page < 0 || page >= v.count {
		return
	}
	pos, _ := v.body.frame(page)
	v.scrollTo(v.scroll.Offset.X, pos.Y-v.body.gap())
}

// Mark points out a place on a page, in points, and brings it in sight; with
// page -1 it points out nothing.
func (v *PageView) Mark(page int, x, y, width, height float32) {
	v.mark = pageMark{page, fyne.NewPos(x, y), fyne.NewSize(width, height)}
	if page >= 0 && page < v.count {
		s := v.scale()
		pos, _ := v.body.frame(page)
		top, bottom := pos.Y+y*s, pos.Y+(y+height)*s
		view := v.scroll.Size().Height
		if top < v.scroll.Offset.Y || bottom > v.scroll.Offset.Y+view {
			v.scrollTo(v.scroll.Offset.X, (top+bottom-view)/2)
		}
	}
	v.body.place()
}

// scale is how many units a point is wide.
func (v *PageView) scale() float32 { return v.Zoom() / 100 * unitsPerPoint }

func (v *PageView) columns() int {
	if v.facing {
		return 2
	}
	return 1
}

// scrollTo shows a place of the desk as its top left, as far as that goes.
func (v *PageView) scrollTo(x, y float32) {
	full, view := v.body.MinSize(), v.scroll.Size()
	v.scroll.Offset = fyne.NewPos(max(0, min(x, full.Width-view.Width)), max(0, min(y, full.Height-view.Height)))
	v.scroll.Refresh()
	v.body.place()
}

// relayout follows a change of size, zoom or pages.
func (v *PageView) relayout() {
	v.body.Resize(v.body.MinSize().Max(v.scroll.Size()))
	v.scrollTo(v.scroll.Offset.X, v.scroll.Offset.Y)
	if z := v.Zoom(); z != v.shown {
		v.shown = z
		if v.OnZoom != nil {
			v.OnZoom(z)
		}
	}
}

// Resize keeps the place in sight when the width, and with it the zoom, changes.
func (v *PageView) Resize(s fyne.Size) {
	if s == v.Size() {
		return
	}
	before := v.body.MinSize().Height
	v.BaseWidget.Resize(s)
	if after := v.body.MinSize().Height; before > 0 {
		v.scroll.Offset.Y *= after / before
	}
	v.relayout()
}

// CreateRenderer shows the desk.
func (v *PageView) CreateRenderer() fyne.WidgetRenderer {
	v.drawRing()
	return widget.NewSimpleRenderer(container.NewStack(v.scroll, v.ring))
}

func (v *PageView) drawRing() {
	v.ring.StrokeColor, v.ring.StrokeWidth = color.Transparent, v.Theme().Size(theme.SizeNameInputBorder)
	if v.focused {
		v.ring.StrokeColor = surfaceColor(v, theme.ColorNamePrimary)
	}
	v.ring.Refresh()
}

// Refresh draws the pages in sight again.
func (v *PageView) Refresh() {
	v.body.outdate()
	v.drawRing()
	v.relayout()
	v.BaseWidget.Refresh()
}

// FocusGained shows that the view has the keys.
func (v *PageView) FocusGained() { v.focused = true; v.drawRing() }

// FocusLost shows that it has lost them.
func (v *PageView) FocusLost() { v.focused, v.ctrl = false, false; v.drawRing() }
