package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// sectionFoot stands below the rows: what can be added, and how long it all is.
type sectionFoot struct {
	widget.BaseWidget
	list      *SectionList
	paragraph *flatButton
	heading   *flatButton
	section   *flatButton
	clock     *drawing
	line      *canvas.Rectangle
}

func newSectionFoot(l *SectionList) *sectionFoot {
	f := &sectionFoot{list: l, line: &canvas.Rectangle{}}
	f.paragraph = newFlatButton(l.labels.AddParagraph, l.addParagraph)
	f.heading = newFlatButton(l.labels.AddHeading, l.addHeading)
	f.section = newFlatButton(l.labels.AddSection, l.addSection)
	f.clock = newDrawing(0, l.drawClock)
	f.ExtendBaseWidget(f)
	return f
}

func (f *sectionFoot) buttons() []*flatButton {
	return []*flatButton{f.paragraph, f.heading, f.section}
}

// CreateRenderer lays the buttons out in as many lines as they need.
func (f *sectionFoot) CreateRenderer() fyne.WidgetRenderer {
	r := &sectionFootRenderer{f}
	r.Refresh()
	return r
}

// heightFor is how high the foot is at a width.
func (f *sectionFoot) heightFor(width float32) float32 {
	return f.placeButtons(width, false) + f.clock.heightFor(width)
}

// placeButtons returns where the lines of buttons end.
func (f *sectionFoot) placeButtons(width float32, move bool) float32 {
	pad := f.Theme().Size(theme.SizeNamePadding)
	x, y, height := pad, pad, float32(0)
	for _, b := range f.buttons() {
		m := b.MinSize()
		if x > pad && x+m.Width > width-pad {
			x, y = pad, y+m.Height
		}
		if move {
			b.Move(fyne.NewPos(x, y))
			b.Resize(m)
		}
		x += m.Width
		height = m.Height
	}
	return y + height + pad
}

type sectionFootRenderer struct{ f *sectionFoot }

func (r *sectionFootRenderer) Destroy() {}

func (r *sectionFootRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.f.line, r.f.paragraph, r.f.heading, r.f.section, r.f.clock}
}

func (r *sectionFootRenderer) Layout(s fyne.Size) {
	r.f.line.Resize(fyne.NewSize(s.Width, r.f.Theme().Size(theme.SizeNameSeparatorThickness)))
	y := r.f.placeButtons(s.Width, true)
	r.f.clock.Move(fyne.NewPos(0, y))
	r.f.clock.Resize(fyne.NewSize(s.Width, s.Height-y))
}

func (r *sectionFootRenderer) MinSize() fyne.Size {
	widest := float32(0)
	for _, b := range r.f.buttons() {
		widest = max(widest, b.MinSize().Width)
	}
	return fyne.NewSize(widest, r.f.heightFor(max(r.f.Size().Width, widest)))
}

func (r *sectionFootRenderer) Refresh() {
	l := r.f.list
	r.f.paragraph.setText(l.labels.AddParagraph)
	r.f.heading.setText(l.labels.AddHeading)
	r.f.section.setText(l.labels.AddSection)
	for _, b := range []*flatButton{r.f.paragraph, r.f.heading} {
		if len(l.briefing.Sections) == 0 {
			b.Disable()
		} else {
			b.Enable()
		}
		b.Refresh()
	}
	r.f.section.Refresh()
	r.f.line.FillColor = surfaceColor(r.f, theme.ColorNameSeparator)
	r.f.clock.Refresh()
	r.Layout(r.f.Size())
	canvas.Refresh(r.f)
}

// recount counts the briefing as it is, with the words that are being typed.
func (l *SectionList) recount() {
	b := l.briefing
	if w, ok := l.Writing(); ok && !w.Note {
		b = b.Clone()
		if at, i, found := b.Find(w.Item); found {
			b.Sections[at].Items[i].Text = w.Text
		} else if s, err := b.Section(w.Section); err == nil && w.Item == "" {
			s.Heading = w.Text
		}
	}
	l.counts = l.pace.Count(b, func(id briefing.ClippingID) (briefing.Clipping, bool) {
		return l.clipping(briefing.Item{Clipping: id})
	})
}
