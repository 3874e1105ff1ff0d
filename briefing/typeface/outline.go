package typeface

import (
	"attache/briefing/page"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
)

// Pen receives a glyph's outline. Coordinates are in ems, upwards.
type Pen interface {
	MoveTo(x, y float32)
	LineTo(x, y float32)
	QuadTo(cx, cy, x, y float32)
	CubeTo(ax, ay, bx, by, x, y float32)
}

// Draw hands a glyph's outline to a pen and reports whether there is any. Each
// contour starts with MoveTo and is closed by a line to where it started.
func (l *Library) Draw(f page.Face, glyph uint16, pen Pen) bool {
	fc, ok := l.faces[f]
	if !ok {
		return false
	}
	outline, ok := fc.reader.GlyphDataOutline(font.GID(glyph))
	if !ok {
		return false
	}
	k := float32(1 / fc.upem)
	for _, s := range outline.Segments {
		a := s.Args
		switch s.Op {
		case ot.SegmentOpMoveTo:
			pen.MoveTo(a[0].X*k, a[0].Y*k)
		case ot.SegmentOpLineTo:
			pen.LineTo(a[0].X*k, a[0].Y*k)
		case ot.SegmentOpQuadTo:
			pen.QuadTo(a[0].X*k, a[0].Y*k, a[1].X*k, a[1].Y*k)
		case ot.SegmentOpCubeTo:
			pen.CubeTo(a[0].X*k, a[0].Y*k, a[1].X*k, a[1].Y*k, a[2].X*k, a[2].Y*k)
		}
	}
	return len(outline.Segments) > 0
}
