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
	_ fyne.Draggable     = (*evidenceHead)(nil)
	_ desktop.Hoverable  = (*evidenceHead)(nil)
	_ desktop.Cursorable = (*evidenceHead)(nil)
)

// evidenceHead names the columns; a click sorts by one, another one turns the
// order around.
type evidenceHead struct {
	widget.BaseWidget
	table *EvidenceTable
	hover EvidenceColumn
	// edge is the column whose right edge the pointer is at, or -1; grip the
	// one that is dragged.
	edge, grip EvidenceColumn
}

func newEvidenceHead(t *EvidenceTable) *evidenceHead {
	h := &evidenceHead{table: t, hover: -1, edge: -1, grip: -1}
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

// edgeAt is the column that a drag from a place would stretch, or -1.
func (h *evidenceHead) edgeAt(x float32) EvidenceColumn {
	th := h.Theme()
	em, pad := th.Size(theme.SizeNameText), th.Size(theme.SizeNamePadding)
	shown := h.table.columns(h.Size().Width, em, pad)
	for i, c := range shown {
		end := c.x + c.width
		if h.table.shares[c.id] > 0 && i+1 < len(shown) && h.table.shares[shown[i+1].id] > 0 && x > end-pad*3 && x < end+pad {
			return c.id
		}
	}
	return -1
}

// Dragged stretches the column at whose edge the drag began.
func (h *evidenceHead) Dragged(ev *fyne.DragEvent) {
	if h.grip < 0 {
		h.grip = h.edgeAt(ev.Position.X - ev.Dragged.DX)
	}
	if h.grip >= 0 {
		th := h.Theme()
		h.table.stretch(h.grip, ev.Dragged.DX, h.Size().Width, th.Size(theme.SizeNameText), th.Size(theme.SizeNamePadding))
	}
}

// DragEnd tells how wide the columns are now.
func (h *evidenceHead) DragEnd() {
	if h.grip >= 0 && h.table.OnColumns != nil {
		h.table.OnColumns(h.table.shares)
	}
	h.grip = -1
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
func (h *evidenceHead) MouseMoved(ev *desktop.MouseEvent) {
	h.edge = h.edgeAt(ev.Position.X)
	h.point(h.at(ev.Position.X))
}

// MouseOut forgets the pointer.
func (h *evidenceHead) MouseOut() {
	h.edge = -1
	h.point(-1)
}

func (h *evidenceHead) point(c EvidenceColumn) {
	h.hover = c
	h.Refresh()
}

// Cursor is a hand, for every column can be clicked, but at the edges of those
// that stretch.
func (h *evidenceHead) Cursor() desktop.Cursor {
	if h.edge >= 0 || h.grip >= 0 {
		return desktop.HResizeCursor
	}
	return desktop.PointerCursor
}

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
		if r.h.edge == c.id || r.h.grip == c.id {
			p.rect(c.x+c.width-pad*1.5, pad, line*2, s.Height-pad*2, theme.ColorNamePrimary, 0)
		}
		p.text(shorten(text, size, c.width, style), c.x, pad*1.5, size, style, ink)
	}
	p.end()
}
