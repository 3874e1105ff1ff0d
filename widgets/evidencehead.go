package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Tappable      = (*evidenceHead)(nil)
	_ desktop.Hoverable  = (*evidenceHead)(nil)
	_ desktop.Cursorable = (*evidenceHead)(nil)
)

// evidenceHead names the columns; a click sorts by one, another one turns the
// order around.
type evidenceHead struct {
	widget.BaseWidget
	table *EvidenceTable
	hover EvidenceColumn
}

func newEvidenceHead(t *EvidenceTable) *evidenceHead {
	h := &evidenceHead{table: t, hover: -1}
	h.ExtendBaseWidget(h)
	return h
}

// at is the column at a place, or -1.
func (h *evidenceHead) at(x float32) EvidenceColumn {
	th := h.Theme()
	for _, c := range h.table.columns(h.Size().Width, th.Size(theme.SizeNameText), th.Size(theme.SizeNamePadding)) {
		if x >= c.x && x < c.x+c.width {
			return c.id
		}
	}
	return -1
}

// Tapped sorts by the column.
func (h *evidenceHead) Tapped(ev *fyne.PointEvent) {
	c := h.at(ev.Position.X)
	if c < 0 {
		return
	}
	// Dates and states are first looked for from the newest and the best.
	descending := c == ColumnDate
	if c == h.table.sort {
		descending = !h.table.down
	}
	h.table.SortBy(c, descending)
}

// MouseIn follows the pointer.
func (h *evidenceHead) MouseIn(ev *desktop.MouseEvent) { h.MouseMoved(ev) }

// MouseMoved follows the pointer.
func (h *evidenceHead) MouseMoved(ev *desktop.MouseEvent) { h.point(h.at(ev.Position.X)) }

// MouseOut forgets the pointer.
func (h *evidenceHead) MouseOut() { h.point(-1) }

func (h *evidenceHead) point(c EvidenceColumn) {
	if c != h.hover {
		h.hover = c
		h.Refresh()
	}
}

// Cursor is a hand: every column can be clicked.
func (h *evidenceHead) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer draws the names.
func (h *evidenceHead) CreateRenderer() fyne.WidgetRenderer { return &evidenceHeadRenderer{h: h} }

type evidenceHeadRenderer struct {
	h   *evidenceHead
	pen pen
}

func (r *evidenceHeadRenderer) Destroy() {}

func (r *evidenceHeadRenderer) Objects() []fyne.CanvasObject { return r.pen.objects }

func (r *evidenceHeadRenderer) MinSize() fyne.Size {
	th := r.h.Theme()
	return fyne.NewSize(0, lineHeight(th.Size(theme.SizeNameCaptionText))+th.Size(theme.SizeNamePadding)*3)
}

func (r *evidenceHeadRenderer) Refresh() {
	r.Layout(r.h.Size())
	canvas.Refresh(r.h)
}

func (r *evidenceHeadRenderer) Layout(s fyne.Size) {
	p, t := &r.pen, r.h.table
	p.begin(r.h, s.Width, false)
	pad, size := p.padding(), p.captionSize()
	p.rect(0, 0, s.Width, s.Height, theme.ColorNameHeaderBackground, 0)
	line := p.size(theme.SizeNameSeparatorThickness)
	p.rect(0, s.Height-line, s.Width, line, theme.ColorNameSeparator, 0)
	for _, c := range t.columns(s.Width, p.textSize(), pad) {
		ink, style := theme.ColorNamePlaceHolder, fyne.TextStyle{}
		text := t.labels.Columns[c.id]
		if c.id == t.sort {
			ink, style.Bold = theme.ColorNameForeground, true
			arrow := "▲"
			if t.down {
				arrow = "▼"
			}
			text = join(" ", text, arrow)
		} else if c.id == r.h.hover {
			ink = theme.ColorNamePrimary
			if text == "" {
				text = "↕"
			}
		}
		p.text(shorten(text, size, c.width, style), c.x, pad*1.5, size, style, ink)
	}
	p.end()
}
