package widgets

import (
	"image/color"

	"attache/briefing"
)

// drawFills paints what lies behind line n of piece i: findings and what was
// kept, hits, the selection. What matters more is painted later.
func (r *Reader) drawFills(i, n int, y float32, l *readerLook) {
	line := r.view.flow.pieces[i].lines[n]
	here := briefing.Span{Start: line.start, End: line.textEnd}
	if here.Empty() {
		return
	}
	d := readerLineDrawing{Reader: r, piece: i, line: n, top: y + (l.leading-l.tall)/2, look: l}
	r.drawMarks(&d, here)
	r.drawHits(&d, here)
	if s := r.pointed.Intersect(here); !s.Empty() {
		em := r.set.size
		r.sheet.line(r.geo.x-em*0.4, y, em*0.2, l.leading, r.color(ColorNameHitMark))
	}
	if s := r.Selection(); s.Overlaps(here) {
		d.selection(s, line.end)
	}
}

// drawMarks paints what was found and, over it, what was kept. Where several
// overlap, the shortest is on top, and each is underlined so that none is lost.
func (r *Reader) drawMarks(d *readerLineDrawing, here briefing.Span) {
	for _, kept := range []bool{false, true} {
		r.marks.within(here, func(m int) {
			if r.marks.list[m].kept == kept {
				r.drawMark(d, m)
			}
		})
	}
}

func (r *Reader) drawMark(d *readerLineDrawing, m int) {
	mark := &r.marks.list[m]
	ground := KindFoundColor(mark.kind)
	if mark.kept {
		ground = KindKeptColor(mark.kind)
	}
	d.fill(mark.span, r.color(ground))
	line := r.color(KindMarkColor(mark.kind))
	switch {
	case m == r.selected:
		d.under(mark.span, mark.depth, 2, line)
	case mark.crossed || mark.kept:
		d.under(mark.span, mark.depth, 1, line)
	}
}

// drawHits paints what the search found; the current hit has a frame.
func (r *Reader) drawHits(d *readerLineDrawing, here briefing.Span) {
	for k := r.firstHit(here.Start); k < len(r.hits) && r.hits[k].Start < here.End; k++ {
		if !r.hits[k].Overlaps(here) {
			continue
		}
		if k == r.hit {
			d.fill(r.hits[k], r.color(ColorNameHitCurrent))
			d.frame(r.hits[k], r.color(ColorNameHitMark))
			continue
		}
		d.fill(r.hits[k], r.color(ColorNameHit))
		d.under(r.hits[k], 0, 1, r.color(ColorNameHitMark))
	}
}

// readerLineDrawing draws behind and under spans of one line.
type readerLineDrawing struct {
	*Reader
	piece, line int
	top         float32
	look        *readerLook
}

func (d *readerLineDrawing) each(s briefing.Span, do func(x, width float32)) {
	end := min(s.End, d.view.flow.pieces[d.piece].lines[d.line].textEnd)
	d.view.flow.reach(d.piece, d.line, s.Start, end, func(left, right float32) {
		do(d.geo.x+left, right-left)
	})
}

func (d *readerLineDrawing) fill(s briefing.Span, c color.Color) {
	d.each(s, func(x, width float32) { d.sheet.fill(x, d.top, width, d.look.tall, c) })
}

// under draws a line of a thickness at the foot of the words, the deeper the
// lower.
func (d *readerLineDrawing) under(s briefing.Span, depth int, thick float32, c color.Color) {
	y := d.top + d.look.tall - thick + float32(depth)*2
	d.each(s, func(x, width float32) { d.sheet.line(x, y, width, thick, c) })
}

func (d *readerLineDrawing) frame(s briefing.Span, c color.Color) {
	d.each(s, func(x, width float32) {
		box := d.sheet.line(x-2, d.top-1, width+4, d.look.tall+2, color.Transparent)
		box.StrokeColor, box.StrokeWidth, box.CornerRadius = c, 1.5, 3
	})
}

// selection lays the colour of the selection over s; a selection that goes on
// in the next line takes the end of this one with it.
func (d *readerLineDrawing) selection(s briefing.Span, lineEnd int) {
	end, more := float32(-1), float32(0)
	if s.End > lineEnd {
		line := d.view.flow.pieces[d.piece].lines[d.line]
		end, more = d.geo.x+d.view.flow.xAt(d.piece, d.line, line.textEnd), d.set.size*0.3
	}
	d.each(s, func(x, width float32) {
		if abs32(x+width-end) < 1 {
			width += more
		}
		d.sheet.fill(x, d.top, width, d.look.tall, d.color(ColorNamePageSelection))
	})
}
