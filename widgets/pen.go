package widgets

import (
	"image/color"
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// pen draws a row or a card from the top down, reusing what it drew there
// before. With measure set it draws nothing, so that one function both
// measures and draws and the two cannot differ.
type pen struct {
	owner   fyne.Widget
	theme   fyne.Theme
	measure bool
	width   float32
	height  float32 // of what is drawn; unknown while measuring

	objects []fyne.CanvasObject
	changed []fyne.CanvasObject
	zones   []zone

	texts  []*canvas.Text
	rects  []*canvas.Rectangle
	images []*canvas.Image
	nText  int
	nRect  int
	nImage int
}

// zone is a part of a drawing that answers the mouse.
type zone struct {
	name      string
	pos       fyne.Position
	size      fyne.Size
	clickable bool
}

func (z zone) holds(p fyne.Position) bool {
	return p.X >= z.pos.X && p.X < z.pos.X+z.size.Width && p.Y >= z.pos.Y && p.Y < z.pos.Y+z.size.Height
}

// begin starts a drawing of the given width in the theme of its owner.
func (p *pen) begin(owner fyne.Widget, width float32, measure bool) {
	p.owner, p.theme = owner, theme.CurrentForWidget(owner)
	p.width, p.measure = width, measure
	p.objects, p.changed, p.zones = p.objects[:0], p.changed[:0], p.zones[:0]
	p.nText, p.nRect, p.nImage = 0, 0, 0
}

// end has painted again what looks different from what was drawn there before.
func (p *pen) end() {
	for _, o := range p.changed {
		o.Refresh()
	}
}

func (p *pen) size(name fyne.ThemeSizeName) float32 { return p.theme.Size(name) }

func (p *pen) color(name fyne.ThemeColorName) color.Color { return surfaceColor(p.owner, name) }

func (p *pen) textSize() float32    { return p.size(theme.SizeNameText) }
func (p *pen) captionSize() float32 { return p.size(theme.SizeNameCaptionText) }
func (p *pen) padding() float32     { return p.size(theme.SizeNamePadding) }

// rect draws a filled rectangle.
func (p *pen) rect(x, y, w, h float32, fill fyne.ThemeColorName, radius float32) {
	p.box(x, y, w, h, fill, "", radius)
}

// box draws a rectangle with a fill and a stroke, either of which may be "".
func (p *pen) box(x, y, w, h float32, fill, stroke fyne.ThemeColorName, radius float32) {
	if p.measure {
		return
	}
	if p.nRect == len(p.rects) {
		p.rects = append(p.rects, &canvas.Rectangle{})
	}
	r := p.rects[p.nRect]
	p.nRect++
	var inner, line color.Color = color.Transparent, color.Transparent
	thick := float32(0)
	if fill != "" {
		inner = p.color(fill)
	}
	if stroke != "" {
		line, thick = p.color(stroke), p.size(theme.SizeNameInputBorder)
	}
	if r.FillColor != inner || r.StrokeColor != line || r.StrokeWidth != thick || r.CornerRadius != radius {
		r.FillColor, r.StrokeColor, r.StrokeWidth, r.CornerRadius = inner, line, thick, radius
		p.changed = append(p.changed, r)
	}
	r.Move(fyne.NewPos(x, y))
	r.Resize(fyne.NewSize(w, h))
	p.objects = append(p.objects, r)
}

// text draws one line of text whose top is at y and returns its width.
func (p *pen) text(s string, x, y, size float32, style fyne.TextStyle, c fyne.ThemeColorName) float32 {
	start := x
	for part, own := range bySigns(s, style) {
		top := y
		if own != style {
			top += baselineOf(size, style) - baselineOf(size, own)
		}
		x += p.stretch(part, x, top, size, own, c)
	}
	return x - start
}

// stretch draws text of one font and returns its width.
func (p *pen) stretch(s string, x, y, size float32, style fyne.TextStyle, c fyne.ThemeColorName) float32 {
	m := fyne.MeasureText(s, size, style)
	if p.measure {
		return m.Width
	}
	if p.nText == len(p.texts) {
		p.texts = append(p.texts, &canvas.Text{})
	}
	t := p.texts[p.nText]
	p.nText++
	if ink := p.color(c); t.Text != s || t.TextSize != size || t.TextStyle != style || t.Color != ink {
		t.Text, t.TextSize, t.TextStyle, t.Color = s, size, style, ink
		p.changed = append(p.changed, t)
	}
	t.Move(fyne.NewPos(x, y))
	t.Resize(m)
	p.objects = append(p.objects, t)
	return m.Width
}

// textRight draws one line of text that ends at x and returns its width.
func (p *pen) textRight(s string, x, y, size float32, style fyne.TextStyle, c fyne.ThemeColorName) float32 {
	w := textWidth(s, size, style)
	p.text(s, x-w, y, size, style, c)
	return w
}

// sign draws the sign of a kind at the left of a line of text whose top is at y.
func (p *pen) sign(k briefing.Kind, x, y float32) { p.signOf(k, x, y, p.textSize()) }

// signRoom is how far the words of a line begin after its sign: it grows with
// the letters.
func (p *pen) signRoom() float32 { return p.textSize() * 1.43 }

// signOf draws the sign of a kind beside text of a size and returns its width.
// The quotation mark is small in its square and is drawn larger.
func (p *pen) signOf(k briefing.Kind, x, y, size float32) float32 {
	large := size
	if k == briefing.KindQuote {
		large = size * 1.5
	}
	return p.text(KindSign(k), x, onBaseline(y, size, large)+(large-size)*0.6, large, fyne.TextStyle{Bold: true}, KindMarkColor(k))
}

// flow draws runs as lines within a width and returns the height.
func (p *pen) flow(runs []run, x, y, width, size float32, most int) float32 {
	height := lineHeight(size)
	lines := flow(runs, size, width, most)
	if p.measure {
		return float32(len(lines)) * height
	}
	for _, l := range lines {
		left := x
		if l.rightward {
			left = x + width - l.width
		}
		for _, f := range l.fragments {
			r := runs[f.run]
			fx := left + f.x
			if l.rightward {
				fx = left + l.width - f.x - f.width
				f, fx = rightward(f, fx, size, r)
			}
			p.fragment(f, r, fx, y, size, height)
		}
		y += height
	}
	return float32(len(lines)) * height
}

// rightward takes the spaces off a fragment that is written from the right:
// the painter would put them at the wrong end.
func rightward(f fragment, x, size float32, r run) (fragment, float32) {
	style := r.style
	style.Bold = style.Bold || r.hit || r.added
	words := strings.TrimRight(f.text, " ")
	after := textWidth(strings.Repeat(" ", len(f.text)-len(words)), size, style)
	f.text = strings.TrimLeft(words, " ")
	f.width = textWidth(f.text, size, style)
	return f, x + after
}

func (p *pen) fragment(f fragment, r run, x, y, size, height float32) {
	style, c := r.style, r.color
	if c == "" {
		c = theme.ColorNameForeground
	}
	style.Bold = style.Bold || r.added
	if r.hit {
		style.Bold = true
		p.rect(x-1, y+1, f.width+2, height-2, ColorNameHit, p.size(theme.SizeNameSelectionRadius))
	}
	p.text(f.text, x, y, size, style, c)
	if r.hit {
		under := y + baseline(size) + 2
		p.rect(x, under, f.width, 1.5, ColorNameHitMark, 0)
	}
	const thick = 1.25
	bare := f.width
	if r.added || r.struck {
		bare = textWidth(strings.TrimRight(f.text, " "), size, style)
	}
	if r.added {
		p.rect(x, y+baseline(size)+2, bare, thick, c, 0)
	}
	if r.struck {
		p.rect(x, y+baseline(size)*0.72, bare, thick, c, 0)
	}
}

// rowGround draws the ground of a row over its whole height: selected with or
// without the keys, or under the pointer.
func (p *pen) rowGround(inset float32, selected, focused, hovered bool) {
	fill := theme.ColorNameHover
	switch {
	case selected && focused:
		fill = ColorNameRowSelected
	case selected:
		fill = ColorNameRowResting
	case !hovered:
		return
	}
	p.rect(inset, 0, p.width-inset*2, p.height, fill, p.size(theme.SizeNameInputRadius))
}

// icon draws an icon of the theme's foreground into a square.
func (p *pen) icon(res fyne.Resource, x, y, side float32) {
	if p.measure || res == nil {
		return
	}
	if p.nImage == len(p.images) {
		p.images = append(p.images, &canvas.Image{FillMode: canvas.ImageFillContain})
	}
	img := p.images[p.nImage]
	p.nImage++
	if img.Resource != res {
		img.Resource = res
		p.changed = append(p.changed, img)
	}
	img.Move(fyne.NewPos(x, y))
	img.Resize(fyne.NewSize(side, side))
	p.objects = append(p.objects, img)
}

// object places a widget within the drawing.
func (p *pen) object(o fyne.CanvasObject, x, y, w, h float32) {
	if p.measure {
		return
	}
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
	p.objects = append(p.objects, o)
}

// zone makes a part of the drawing answer the mouse under a name.
func (p *pen) zone(name string, x, y, w, h float32) {
	if !p.measure {
		p.zones = append(p.zones, zone{name, fyne.NewPos(x, y), fyne.NewSize(w, h), true})
	}
}

// zoneAt is the name of the topmost zone at a place, or "".
func (p *pen) zoneAt(at fyne.Position) string {
	for i := len(p.zones) - 1; i >= 0; i-- {
		if p.zones[i].holds(at) {
			return p.zones[i].name
		}
	}
	return ""
}

// lineHeight is the height of a line of text of the size.
func lineHeight(size float32) float32 {
	return fyne.MeasureText("Ag", size, fyne.TextStyle{}).Height
}

// baseline is how far below the top of a line its letters stand.
func baseline(size float32) float32 { return baselineOf(size, fyne.TextStyle{}) }

func baselineOf(size float32, style fyne.TextStyle) float32 {
	_, b := fyne.CurrentApp().Driver().RenderedTextSize("Ag", size, style, nil)
	return b
}

// onBaseline is the top of a line of size small that shares the baseline of a
// line of size large whose top is at y.
func onBaseline(y, large, small float32) float32 {
	return y + baseline(large) - baseline(small)
}
