package raster

import (
	"image"
	"image/draw"
	"math"
	"sync"

	"attache/briefing/page"
	"attache/briefing/typeface"

	"golang.org/x/image/vector"
)

// mask is a glyph's shape; its rectangle is relative to the pen on the baseline.
type mask struct{ alpha *image.Alpha }

// maxGlyphs is how many masks are kept: all glyphs of a page at a few sizes,
// some 10 MB.
const maxGlyphs = 16384

// glyphCache keeps the masks of glyphs that have been drawn.
type glyphCache struct {
	library *typeface.Library
	mu      sync.Mutex
	masks   map[glyphKey]*mask
}

type glyphKey struct {
	face  page.Face
	glyph uint16
	step  uint8
	heavy bool
	// size is in 1/16 pixels.
	size int32
}

func newGlyphCache(l *typeface.Library) *glyphCache {
	return &glyphCache{library: l, masks: map[glyphKey]*mask{}}
}

// get returns a glyph's mask at a size in pixels, shifted to the right by so
// many subpixels, with thickened strokes when heavy; nil when nothing is to be drawn.
func (c *glyphCache) get(face page.Face, glyph uint16, size float64, step int, heavy bool) *mask {
	key := glyphKey{face, glyph, uint8(step), heavy, int32(math.Round(size * 16))}
	c.mu.Lock()
	m, ok := c.masks[key]
	c.mu.Unlock()
	if ok {
		return m
	}
	m = c.draw(key)
	c.mu.Lock()
	if len(c.masks) >= maxGlyphs {
		clear(c.masks)
	}
	c.masks[key] = m
	c.mu.Unlock()
	return m
}

// draw fills the glyph's outline.
func (c *glyphCache) draw(key glyphKey) *mask {
	size := float32(key.size) / 16
	var extent bounds
	if !c.library.Draw(key.face, key.glyph, &extent) || !extent.any {
		return nil
	}
	shift, spread := float32(key.step)/subpixels, float32(0)
	if key.heavy {
		spread = size * page.HeavyStroke
		extent.grow(page.HeavyStroke)
	}
	left := int(math.Floor(float64(extent.left*size + shift)))
	right := int(math.Ceil(float64(extent.right*size+shift))) + 1
	top := int(math.Floor(float64(-extent.top * size)))
	bottom := int(math.Ceil(float64(-extent.bottom*size))) + 1
	if right-left > maxMask || bottom-top > maxMask {
		return nil
	}
	alpha := image.NewAlpha(image.Rect(0, 0, right-left, bottom-top))
	one := image.NewAlpha(alpha.Rect)
	for _, d := range directions(key.heavy) {
		pen := &filler{
			raster: vector.NewRasterizer(right-left, bottom-top), size: size,
			dx: shift - float32(left) + d[0]*spread, dy: -float32(top) + d[1]*spread,
		}
		c.library.Draw(key.face, key.glyph, pen)
		pen.raster.ClosePath()
		pen.raster.DrawOp = draw.Src
		pen.raster.Draw(one, one.Rect, image.Opaque, image.Point{})
		for i, ink := range one.Pix {
			alpha.Pix[i] = max(alpha.Pix[i], ink)
		}
	}
	alpha.Rect = alpha.Rect.Add(image.Pt(left, top))
	return &mask{alpha}
}

// directions are where copies of an outline go: a heavy one to all sides, so
// that their union has thicker strokes.
func directions(heavy bool) [][2]float32 {
	if !heavy {
		return [][2]float32{{0, 0}}
	}
	const diagonal = 0.7071
	return [][2]float32{
		{1, 0}, {diagonal, diagonal}, {0, 1}, {-diagonal, diagonal},
		{-1, 0}, {-diagonal, -diagonal}, {0, -1}, {diagonal, -diagonal},
	}
}

// maxMask bounds a glyph's mask in pixels: no page is shown that large.
const maxMask = 4096

// bounds measures an outline by its points, which enclose its curves.
type bounds struct {
	left, right, top, bottom float32
	any                      bool
}

func (b *bounds) point(x, y float32) {
	if !b.any {
		*b = bounds{x, x, y, y, true}
		return
	}
	b.left, b.right = min(b.left, x), max(b.right, x)
	b.bottom, b.top = min(b.bottom, y), max(b.top, y)
}

func (b *bounds) grow(by float32) {
	b.left, b.right, b.bottom, b.top = b.left-by, b.right+by, b.bottom-by, b.top+by
}

func (b *bounds) MoveTo(x, y float32) { b.point(x, y) }
func (b *bounds) LineTo(x, y float32) { b.point(x, y) }
func (b *bounds) QuadTo(cx, cy, x, y float32) {
	b.point(cx, cy)
	b.point(x, y)
}
func (b *bounds) CubeTo(ax, ay, bx, by, x, y float32) {
	b.point(ax, ay)
	b.point(bx, by)
	b.point(x, y)
}

// filler hands an outline in ems to the rasteriser in pixels.
type filler struct {
	raster       *vector.Rasterizer
	size, dx, dy float32
	open         bool
}

func (f *filler) x(x float32) float32 { return x*f.size + f.dx }
func (f *filler) y(y float32) float32 { return -y*f.size + f.dy }

func (f *filler) MoveTo(x, y float32) {
	if f.open {
		f.raster.ClosePath()
	}
	f.open = true
	f.raster.MoveTo(f.x(x), f.y(y))
}
func (f *filler) LineTo(x, y float32) { f.raster.LineTo(f.x(x), f.y(y)) }
func (f *filler) QuadTo(cx, cy, x, y float32) {
	f.raster.QuadTo(f.x(cx), f.y(cy), f.x(x), f.y(y))
}
func (f *filler) CubeTo(ax, ay, bx, by, x, y float32) {
	f.raster.CubeTo(f.x(ax), f.y(ay), f.x(bx), f.y(by), f.x(x), f.y(y))
}
