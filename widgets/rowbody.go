package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Draggable      = (*rowBody)(nil)
	_ fyne.DoubleTappable = (*rowBody)(nil)
	_ desktop.Hoverable   = (*rowBody)(nil)
	_ desktop.Mouseable   = (*rowBody)(nil)
	_ desktop.Cursorable  = (*rowBody)(nil)
)

// rowView holds the drawing of one row in sight.
type rowView struct {
	box   *fyne.Container
	pen   pen
	stale bool
}

// rowBody is what scrolls within rows. It takes the mouse for all of them, so
// that a drag outlives the rows that it passes.
type rowBody struct {
	widget.BaseWidget
	rows     *rows
	shown    map[int]*rowView
	spare    []*rowView
	objects  []fyne.CanvasObject
	ruler    pen
	hover    int
	zone     string
	down     int
	downZone string
	dragging bool
}

func (b *rowBody) CreateRenderer() fyne.WidgetRenderer { return &rowBodyRenderer{b} }

// show draws the rows from first up to, and without, last.
func (b *rowBody) show(first, last int) {
	for i, v := range b.shown {
		if i < first || i >= last {
			b.spare = append(b.spare, v)
			delete(b.shown, i)
		}
	}
	b.objects = b.objects[:0]
	for i := first; i < last; i++ {
		v := b.shown[i]
		if v == nil {
			v = b.take()
			b.shown[i] = v
		}
		v.box.Move(fyne.NewPos(0, b.rows.tops[i]))
		v.box.Resize(fyne.NewSize(b.rows.width, b.rows.heights[i]))
		if v.stale {
			b.draw(i, v)
		}
		b.objects = append(b.objects, v.box)
	}
}

func (b *rowBody) take() *rowView {
	if n := len(b.spare); n > 0 {
		v := b.spare[n-1]
		b.spare = b.spare[:n-1]
		v.stale = true
		return v
	}
	return &rowView{box: &fyne.Container{}, stale: true}
}

func (b *rowBody) draw(i int, v *rowView) {
	v.stale = false
	v.pen.begin(b.rows.painter, b.rows.width, false)
	v.pen.height = b.rows.heights[i]
	hover := rowHover{over: i == b.hover && !b.dragging}
	if hover.over {
		hover.zone = b.zone
	}
	b.rows.painter.drawRow(&v.pen, i, hover)
	v.box.Objects = append(v.box.Objects[:0], v.pen.objects...)
	v.pen.end()
}

// at is the row and the zone at a place of the body.
func (b *rowBody) at(p fyne.Position) (row int, zone string) {
	row = b.rows.rowAt(p.Y)
	if v := b.shown[row]; v != nil {
		zone = v.pen.zoneAt(p.SubtractXY(0, b.rows.tops[row]))
	}
	return row, zone
}

func (b *rowBody) point(row int, zone string) {
	if row == b.hover && zone == b.zone {
		return
	}
	for _, i := range []int{b.hover, row} {
		if v := b.shown[i]; v != nil {
			v.stale = true
		}
	}
	b.hover, b.zone = row, zone
	for _, v := range b.shown {
		if v.stale {
			b.rows.place()
			b.Refresh()
			return
		}
	}
}

// MouseIn follows the pointer.
func (b *rowBody) MouseIn(ev *desktop.MouseEvent) { b.MouseMoved(ev) }

// MouseMoved follows the pointer.
func (b *rowBody) MouseMoved(ev *desktop.MouseEvent) {
	row, zone := b.at(ev.Position)
	b.point(row, zone)
}

// MouseOut forgets the pointer.
func (b *rowBody) MouseOut() { b.point(-1, "") }

// MouseDown selects at once: a double click must not delay a single one.
func (b *rowBody) MouseDown(ev *desktop.MouseEvent) {
	row, zone := b.at(ev.Position)
	b.down, b.downZone = row, zone
	b.rows.painter.pressed(row, zone, ev)
}

// MouseUp completes a click.
func (b *rowBody) MouseUp(ev *desktop.MouseEvent) {
	row, zone := b.at(ev.Position)
	if !b.dragging && row == b.down && zone == b.downZone {
		b.rows.painter.clicked(row, zone, ev)
	}
}

// DoubleTapped opens.
func (b *rowBody) DoubleTapped(ev *fyne.PointEvent) {
	row, zone := b.at(ev.Position)
	b.rows.painter.doubleClicked(row, zone)
}

// Dragged carries a row, when the list lets it.
func (b *rowBody) Dragged(ev *fyne.DragEvent) {
	d, ok := b.rows.painter.(rowDragger)
	if !ok || b.down < 0 {
		return
	}
	b.dragging = true
	d.dragged(b.down, ev.Position.Y)
}

// DragEnd drops it.
func (b *rowBody) DragEnd() {
	if d, ok := b.rows.painter.(rowDragger); ok && b.dragging {
		b.dragging = false
		d.dragEnded()
	}
}

// Cursor shows a hand over what can be clicked.
func (b *rowBody) Cursor() desktop.Cursor {
	if b.zone != "" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

type rowBodyRenderer struct{ body *rowBody }

func (r *rowBodyRenderer) Destroy() {}

func (r *rowBodyRenderer) Layout(fyne.Size) {}

// MinSize has no width: rows are as wide as the list lets them be.
func (r *rowBodyRenderer) MinSize() fyne.Size {
	return fyne.NewSize(0, r.body.rows.total())
}

func (r *rowBodyRenderer) Objects() []fyne.CanvasObject { return r.body.objects }

func (r *rowBodyRenderer) Refresh() { canvas.Refresh(r.body) }
