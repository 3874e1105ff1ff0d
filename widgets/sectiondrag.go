package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// How near to its edge a list begins to scroll under a drag, and how fast it
// does at the edge itself, in a second.
const (
	scrollEdge  = 36
	scrollSpeed = 900
)

// sectionDrag is a row on its way. The target is a place between items, or
// between sections when a section is carried.
type sectionDrag struct {
	active  bool
	from    int
	viewY   float32 // the pointer within the part in sight
	section int
	index   int
	lineY   float32
	scroll  *fyne.Animation
	last    float32
}

// dragged carries a row along.
func (l *SectionList) dragged(from int, y float32) {
	if from >= len(l.entries) || l.entries[from].hint || l.editing != (selection{}) {
		return
	}
	l.drag.active, l.drag.from = true, from
	l.drag.viewY = y - l.rows.scroll.Offset.Y
	l.aim()
	l.autoscroll()
}

// aim finds the place nearest to the pointer.
func (l *SectionList) aim() {
	y := l.drag.viewY + l.rows.scroll.Offset.Y
	carried := l.entries[l.drag.from]
	best := float32(-1)
	l.eachGap(carried.item < 0, func(section, index int, at float32) {
		distance := max(at-y, y-at)
		if best < 0 || distance < best {
			best, l.drag.section, l.drag.index, l.drag.lineY = distance, section, index, at
		}
	})
	l.rows.repaint()
	l.showLift()
}

// eachGap visits the places where a row may be dropped, and their heights.
func (l *SectionList) eachGap(sections bool, visit func(section, index int, at float32)) {
	for row, e := range l.entries {
		top, bottom := l.rows.tops[row], l.rows.tops[row+1]
		switch {
		case sections && e.item < 0 && !e.hint:
			visit(e.section, 0, top)
		case sections && row == len(l.entries)-1:
			visit(e.section+1, 0, bottom)
		case sections:
		case e.hint:
			visit(e.section, 0, (top+bottom)/2)
		case e.item < 0 && len(l.briefing.Sections[e.section].Items) > 0:
			visit(e.section, 0, bottom)
		case e.item >= 0:
			visit(e.section, e.item+1, bottom)
		}
	}
	if n := len(l.entries); sections && n > 0 && l.entries[n-1].item < 0 && !l.entries[n-1].hint {
		visit(l.entries[n-1].section+1, 0, l.rows.total())
	}
}

// dragEnded drops the row where the line is.
func (l *SectionList) dragEnded() {
	d := l.drag
	l.cancelDrag()
	if !d.active {
		return
	}
	from := l.entries[d.from]
	if from.item < 0 {
		to := d.section
		if to > from.section {
			to--
		}
		l.moveSection(from.section, to)
		return
	}
	to := d.index
	if d.section == from.section && to > from.item {
		to--
	}
	if d.section == from.section && to == from.item || l.OnMove == nil {
		return
	}
	l.selected = l.selectionAt(d.from)
	l.selected.section = l.briefing.Sections[d.section].ID
	l.OnMove(l.selected.item, l.selected.section, to)
	l.rows.reveal(l.row(l.selected))
}

// cancelDrag puts the row back.
func (l *SectionList) cancelDrag() {
	if l.drag.scroll != nil {
		l.drag.scroll.Stop()
	}
	l.drag = sectionDrag{}
	l.lift.Hide()
	l.rows.repaint()
}

// autoscroll moves the list while the pointer rests near an edge.
func (l *SectionList) autoscroll() {
	near := l.edge() != 0
	switch {
	case near && l.drag.scroll == nil:
		l.drag.last = 0
		l.drag.scroll = &fyne.Animation{
			Duration: time.Second, RepeatCount: fyne.AnimationRepeatForever,
			Curve: fyne.AnimationLinear, Tick: l.scrollTick,
		}
		l.drag.scroll.Start()
	case !near && l.drag.scroll != nil:
		l.drag.scroll.Stop()
		l.drag.scroll = nil
	}
}

// edge says how far the pointer is beyond the edge zone: from -1 at the top
// to 1 at the bottom.
func (l *SectionList) edge() float32 {
	height := l.rows.Size().Height
	switch {
	case !l.drag.active:
		return 0
	case l.drag.viewY < scrollEdge:
		return max(-1, (l.drag.viewY-scrollEdge)/scrollEdge)
	case l.drag.viewY > height-scrollEdge:
		return min(1, (l.drag.viewY-height+scrollEdge)/scrollEdge)
	}
	return 0
}

// scrollTick is called with the part of a second that has gone by.
func (l *SectionList) scrollTick(at float32) {
	passed := at - l.drag.last
	if passed < 0 {
		passed++
	}
	l.drag.last = at
	if l.drag.active && l.rows.scrollBy(l.edge()*scrollSpeed*passed) {
		l.aim()
	}
}

// sectionLift draws over the list where a carried row would go, and what is carried.
type sectionLift struct {
	widget.BaseWidget
	line  *canvas.Rectangle
	knob  *canvas.Circle
	card  *canvas.Rectangle
	words *canvas.Text
	box   *fyne.Container
}

func newSectionLift() *sectionLift {
	s := &sectionLift{
		line: &canvas.Rectangle{}, knob: &canvas.Circle{}, card: &canvas.Rectangle{}, words: &canvas.Text{},
	}
	s.box = &fyne.Container{Objects: []fyne.CanvasObject{s.line, s.knob, s.card, s.words}}
	s.ExtendBaseWidget(s)
	s.Hide()
	return s
}

// CreateRenderer draws the line and the card.
func (s *sectionLift) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.box) }

// showLift draws the line at the place aimed at and the card at the pointer.
func (l *SectionList) showLift() {
	s, th := l.lift, l.Theme()
	pad := th.Size(theme.SizeNamePadding)
	primary := surfaceColor(l, theme.ColorNamePrimary)
	width := l.rows.Size().Width
	y := l.drag.lineY - l.rows.scroll.Offset.Y
	y = min(max(y, 1), l.rows.Size().Height-1)

	s.line.FillColor, s.knob.FillColor = primary, primary
	s.line.Move(fyne.NewPos(pad*3, y-1))
	s.line.Resize(fyne.NewSize(width-pad*6, 2))
	s.knob.Move(fyne.NewPos(pad*2, y-pad))
	s.knob.Resize(fyne.NewSquareSize(pad * 2))

	size := th.Size(theme.SizeNameCaptionText)
	s.words.TextSize, s.words.Color = size, surfaceColor(l, theme.ColorNameForeground)
	s.words.Text = shorten(l.title(l.drag.from), size, width*0.6, fyne.TextStyle{})
	m := s.words.MinSize()
	at := fyne.NewPos(pad*8, l.drag.viewY+pad*2)
	s.card.FillColor, s.card.StrokeColor = surfaceColor(l, ColorNameCard), primary
	s.card.StrokeWidth, s.card.CornerRadius = 1, th.Size(theme.SizeNameCardRadius)
	s.card.Shadow = canvas.Shadow{Color: surfaceColor(l, theme.ColorNameShadow), BlurRadius: pad * 2, Offset: fyne.NewPos(0, 2)}
	s.card.Move(at)
	s.card.Resize(m.AddWidthHeight(pad*4, pad*2))
	s.words.Move(at.AddXY(pad*2, pad))
	s.words.Resize(m)
	s.Show()
	s.Refresh()
}
