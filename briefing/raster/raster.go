// Package raster paints laid-out pages as pictures, for the screen: the same
// operations that the PDF is made of, at any size.
//
// It must not know briefings, break lines or open windows.
package raster

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	_ "image/jpeg" // logos
	_ "image/png"  // logos
	"math"

	"attache/briefing/page"
	"attache/briefing/typeface"

	"golang.org/x/image/draw"
)

// Painter paints pages. It keeps the glyphs that it has drawn, and is safe
// for use by several goroutines.
type Painter struct {
	glyphs   *glyphCache
	pictures *pictureCache
}

// NewPainter makes a painter with the typefaces that ship with the program.
func NewPainter() (*Painter, error) {
	library, err := typeface.Default()
	if err != nil {
		return nil, fmt.Errorf("painter: %w", err)
	}
	return &Painter{glyphs: newGlyphCache(library), pictures: newPictureCache()}, nil
}

// Draw paints a page on white, width pixels wide. A width below 1 counts as 1.
func (p *Painter) Draw(pg page.Page, width int) *image.RGBA {
	width = max(width, 1)
	scale := float64(width) / float64(pg.Size.Width)
	height := max(int(math.Round(float64(pg.Size.Height)*scale)), 1)
	img := image.NewRGBA(image.Rect(0, 0, width, height))
	for i := range img.Pix {
		img.Pix[i] = 0xff
	}
	for _, op := range pg.Operations {
		switch op := op.(type) {
		case page.Text:
			p.text(img, op, scale)
		case page.Box:
			box(img, op, scale)
		case page.Image:
			p.image(img, op, scale)
		}
	}
	return img
}

// subpixels is at how many places within a pixel a glyph may start.
const subpixels = 4

func (p *Painter) text(img *image.RGBA, t page.Text, scale float64) {
	x := float64(t.X) * scale
	baseline := float64(t.Baseline) * scale
	size := float64(t.Size) * scale
	for _, g := range t.Glyphs {
		at := x + float64(g.DX)*scale
		whole := math.Floor(at)
		step := int((at - whole) * subpixels)
		y := int(math.Round(baseline - float64(g.DY)*scale))
		if m := p.glyphs.get(t.Face, g.ID, size, step, t.Heavy); m != nil {
			blend(img, m, int(whole), y, t.Colour)
		}
		x += float64(g.Advance) * scale
	}
}

// blend lays a mask in one colour over the picture.
func blend(img *image.RGBA, m *mask, x, y int, c page.Colour) {
	area := m.alpha.Rect.Add(image.Pt(x, y)).Intersect(img.Rect)
	r, g, b := uint32(c.R), uint32(c.G), uint32(c.B)
	for py := area.Min.Y; py < area.Max.Y; py++ {
		from := m.alpha.Pix[m.alpha.PixOffset(area.Min.X-x, py-y):]
		to := img.Pix[img.PixOffset(area.Min.X, py):]
		for i := range area.Dx() {
			a := uint32(from[i])
			if a == 0 {
				continue
			}
			p := to[4*i : 4*i+3 : 4*i+3]
			p[0] = uint8((uint32(p[0])*(255-a) + r*a + 127) / 255)
			p[1] = uint8((uint32(p[1])*(255-a) + g*a + 127) / 255)
			p[2] = uint8((uint32(p[2])*(255-a) + b*a + 127) / 255)
		}
	}
}

// box fills an area. A rule is at least one pixel thick and stands on whole
// pixels, so that it is as dark everywhere.
func box(img *image.RGBA, b page.Box, scale float64) {
	x0, y0 := int(math.Round(float64(b.Area.X)*scale)), int(math.Round(float64(b.Area.Y)*scale))
	x1 := max(int(math.Round(float64(b.Area.X+b.Area.Width)*scale)), x0+1)
	y1 := max(int(math.Round(float64(b.Area.Y+b.Area.Height)*scale)), y0+1)
	fill := image.NewUniform(color.RGBA{b.Fill.R, b.Fill.G, b.Fill.B, 255})
	draw.Draw(img, image.Rect(x0, y0, x1, y1), fill, image.Point{}, draw.Src)
}

func (p *Painter) image(img *image.RGBA, i page.Image, scale float64) {
	picture := p.pictures.get(i.Data)
	if picture == nil {
		return
	}
	area := image.Rect(
		int(math.Round(float64(i.Area.X)*scale)), int(math.Round(float64(i.Area.Y)*scale)),
		int(math.Round(float64(i.Area.X+i.Area.Width)*scale)), int(math.Round(float64(i.Area.Y+i.Area.Height)*scale)),
	)
	draw.CatmullRom.Scale(img, area, picture, picture.Bounds(), draw.Over, nil)
}

// decode reads a picture; nil when it is none.
func decode(data []byte) image.Image {
	picture, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	return picture
}
