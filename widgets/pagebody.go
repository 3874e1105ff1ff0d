package widgets

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Tappable      = (*pageBody)(nil)
	_ fyne.Draggable     = (*pageBody)(nil)
	_ fyne.Scrollable    = (*pageBody)(nil)
	_ desktop.Mouseable  = (*pageBody)(nil)
	_ desktop.Cursorable = (*pageBody)(nil)
)

// pageBody is the desk with the pages in sight on it.
type pageBody struct {
	widget.BaseWidget
	view    *PageView
	sheets  map[int]*pageSheet
	desk    *canvas.Rectangle
	mark    *canvas.Rectangle
	empty   *canvas.Text
	objects []fyne.CanvasObject
}

// pageSheet is one page in sight.
type pageSheet struct {
	paper   *canvas.Rectangle
	picture *canvas.Image
	// px is the width for which the picture was asked, 0 when it must be
	// asked for again.
	px int
}

func newPageBody(v *PageView) *pageBody {
	b := &pageBody{
		view: v, sheets: map[int]*pageSheet{},
		desk: &canvas.Rectangle{}, mark: &canvas.Rectangle{}, empty: &canvas.Text{},
	}
	b.ExtendBaseWidget(b)
	return b
}

// gap is the room around and between pages.
func (b *pageBody) gap() float32 { return b.view.Theme().Size(theme.SizeNamePadding) * 5 }

// density is how many pixels of the screen a unit is wide.
func (b *pageBody) density() float32 {
	driver := fyne.CurrentApp().Driver()
	c := driver.CanvasForObject(b.view)
	if c == nil { // not painted yet: it will be, in the program's window
		windows := driver.AllWindows()
		if len(windows) == 0 {
			return 1
		}
		c = windows[0].Canvas()
	}
	const far = 4096
	px, _ := c.PixelCoordinateForPosition(fyne.NewPos(far, 0))
	if px <= 0 {
		return 1
	}
	return float32(px) / far
}

// paper is the size of a page on the desk, in whole pixels.
func (b *pageBody) paper() fyne.Size {
	d, s := b.density(), b.view.scale()
	whole := func(x float32) float32 { return float32(math.Floor(float64(x*d)+0.01)) / d }
	return fyne.NewSize(whole(b.view.size.Width*s), whole(b.view.size.Height*s))
}

// frame is where a page lies on the desk.
func (b *pageBody) frame(page int) (fyne.Position, fyne.Size) {
	n, paper, gap, d := b.view.columns(), b.paper(), b.gap(), b.density()
	all := float32(n)*paper.Width + float32(n-1)*gap
	left := max(gap, (b.Size().Width-all)/2)
	x := left + float32(page%n)*(paper.Width+gap)
	y := gap + float32(page/n)*(paper.Height+gap)
	whole := func(v float32) float32 { return float32(math.Floor(float64(v*d))) / d }
	return fyne.NewPos(whole(x), whole(y)), paper
}

// nearest is the page at a place of the desk, or the next one to it.
func (b *pageBody) nearest(at fyne.Position) int {
	n := b.view.columns()
	page := max(0, int((at.Y-b.gap()/2)/(b.paper().Height+b.gap()))) * n
	if pos, size := b.frame(page); n > 1 && at.X > pos.X+size.Width+b.gap()/2 {
		page++
	}
	return max(0, min(page, b.view.count-1))
}

// outdate has every picture asked for again.
func (b *pageBody) outdate() {
	for _, s := range b.sheets {
		s.px = 0
	}
}

// receive takes a picture that was asked for.
func (b *pageBody) receive(page int, img image.Image) {
	if s := b.sheets[page]; s != nil {
		s.picture.Image = img
		b.place()
	}
}

// inSight is the first page in sight and the one after the last.
func (b *pageBody) inSight() (first, last int) {
	v := b.view
	if v.count == 0 || v.size.Height <= 0 {
		return 0, 0
	}
	n := v.columns()
	step := b.paper().Height + b.gap()
	top, bottom := v.scroll.Offset.Y, v.scroll.Offset.Y+v.scroll.Size().Height
	first = max(0, int(top/step)) * n
	last = (int(max(0, bottom-b.gap())/step) + 1) * n
	return min(first, v.count), min(last, v.count)
}

// heldPixels is how much of the pages out of sight is held, so that scrolling
// back and forth does not draw them again: about 48 megabytes.
const heldPixels = 12e6

// held is how many pages are held before and after those in sight.
func (b *pageBody) held() int {
	d, paper := b.density(), b.paper()
	pixels := max(1, paper.Width*d*paper.Height*d)
	return max(b.view.columns(), int(heldPixels/pixels/2))
}

// place lays the pages in sight on the desk and drops the others.
func (b *pageBody) place() {
	v := b.view
	if v.scroll == nil || v.scroll.Size().IsZero() {
		return
	}
	first, last := b.inSight()
	near := b.held()
	for page := range b.sheets {
		if page < first-near || page >= last+near {
			delete(b.sheets, page)
		}
	}
	b.desk.FillColor = surfaceColor(v, ColorNameDesk)
	b.desk.Resize(b.Size())
	b.objects = append(b.objects[:0], b.desk)
	for page := first; page < last; page++ {
		b.lay(page)
	}
	b.layMark(first, last)
	b.layEmpty()
	b.tellPage(first, last)
	canvas.Refresh(b)
}

func (b *pageBody) lay(page int) {
	s := b.sheets[page]
	if s == nil {
		s = &pageSheet{
			paper:   &canvas.Rectangle{FillColor: color.White},
			picture: &canvas.Image{FillMode: canvas.ImageFillStretch, ScaleMode: canvas.ImageScaleSmooth},
		}
		b.sheets[page] = s
	}
	pos, size := b.frame(page)
	shadow := b.gap() / 2
	s.paper.Shadow = canvas.Shadow{Color: surfaceColor(b.view, theme.ColorNameShadow), BlurRadius: shadow, Offset: fyne.NewPos(0, shadow/4)}
	s.paper.Move(pos)
	s.paper.Resize(size)
	b.objects = append(b.objects, s.paper)
	px := int(math.Round(float64(size.Width * b.density())))
	if s.px != px && b.view.Draw != nil {
		s.px = px
		if img := b.view.Draw(page, px); img != nil {
			s.picture.Image = img
		}
	}
	if s.picture.Image != nil {
		s.picture.Move(pos)
		s.picture.Resize(size)
		s.picture.Refresh()
		b.objects = append(b.objects, s.picture)
	}
}

func (b *pageBody) layMark(first, last int) {
	m := b.view.mark
	if m.page < first || m.page >= last {
		return
	}
	s, pad := b.view.scale(), b.view.Theme().Size(theme.SizeNamePadding)
	pos, _ := b.frame(m.page)
	// The paper is white in every look: the ink that is seen on it is fixed.
	b.mark.FillColor = color.NRGBA{R: 0x1f, G: 0x5c, B: 0x99, A: 0x1c}
	b.mark.StrokeColor = color.NRGBA{R: 0x1f, G: 0x5c, B: 0x99, A: 0xb0}
	b.mark.StrokeWidth, b.mark.CornerRadius = 1, pad/2
	b.mark.Move(pos.AddXY(m.pos.X*s-pad, m.pos.Y*s-pad))
	b.mark.Resize(fyne.NewSize(m.size.Width*s+pad*2, m.size.Height*s+pad*2))
	b.objects = append(b.objects, b.mark)
}

func (b *pageBody) layEmpty() {
	if b.view.count > 0 {
		return
	}
	b.empty.Text, b.empty.TextSize = b.view.labels.Empty, b.view.Theme().Size(theme.SizeNameText)
	b.empty.Color = surfaceColor(b.view, theme.ColorNamePlaceHolder)
	m := b.empty.MinSize()
	b.empty.Move(fyne.NewPos((b.Size().Width-m.Width)/2, b.Size().Height/3))
	b.empty.Resize(m)
	b.objects = append(b.objects, b.empty)
}

// tellPage finds the page of which most is in sight, and tells when it is
// another one.
func (b *pageBody) tellPage(first, last int) {
	v := b.view
	best, page := float32(-1), 0
	for i := first; i < last; i += v.columns() {
		pos, size := b.frame(i)
		top := max(pos.Y, v.scroll.Offset.Y)
		bottom := min(pos.Y+size.Height, v.scroll.Offset.Y+v.scroll.Size().Height)
		if bottom-top > best {
			best, page = bottom-top, i
		}
	}
	if page != v.current {
		v.current = page
		if v.OnPage != nil {
			v.OnPage(page)
		}
	}
}

// CreateRenderer draws the desk.
func (b *pageBody) CreateRenderer() fyne.WidgetRenderer { return &pageBodyRenderer{b} }

type pageBodyRenderer struct{ b *pageBody }

func (r *pageBodyRenderer) Destroy() {}

func (r *pageBodyRenderer) Layout(fyne.Size) { r.b.place() }

// MinSize has room for every page.
func (r *pageBodyRenderer) MinSize() fyne.Size {
	v := r.b.view
	if v.count == 0 {
		return fyne.Size{}
	}
	n, paper, gap := v.columns(), r.b.paper(), r.b.gap()
	rows := (v.count + n - 1) / n
	return fyne.NewSize(
		float32(n)*(paper.Width+gap)+gap,
		float32(rows)*(paper.Height+gap)+gap)
}

func (r *pageBodyRenderer) Objects() []fyne.CanvasObject { return r.b.objects }

func (r *pageBodyRenderer) Refresh() { r.b.place() }
