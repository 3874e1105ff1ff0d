package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math"
	"strconv"
	"strings"

	"attache/briefing/page"

	"github.com/jung-kurt/gofpdf"
)

// content builds the stream of one page.
type content struct {
	doc    *gofpdf.Fpdf
	page   *page.Page
	fonts  *fontSet
	out    strings.Builder
	colour page.Colour
	// coloured is set once a colour has been written.
	coloured bool
}

// writeContent draws a page and notes in s which marked content belongs to
// which element.
func writeContent(doc *gofpdf.Fpdf, p *page.Page, index int, fonts *fontSet, s *structure) {
	c := &content{doc: doc, page: p, fonts: fonts}
	open := false
	var current page.Mark
	for i, op := range p.Operations {
		mark := op.Origin()
		mark.Item = ""
		if i == 0 || mark != current {
			if open {
				c.out.WriteString("EMC\n")
			}
			c.out.WriteString(s.begin(index, mark))
			open, current = true, mark
		}
		switch op := op.(type) {
		case page.Text:
			c.text(op)
		case page.Box:
			c.box(op)
		case page.Image:
			c.image(op)
			s.areas[mark.Element] = c.area(op.Area)
		}
	}
	if open {
		c.out.WriteString("EMC\n")
	}
	c.flush()
}

func (c *content) flush() {
	if c.out.Len() > 0 {
		c.doc.RawWriteStr(strings.TrimSuffix(c.out.String(), "\n"))
		c.out.Reset()
	}
}

func (c *content) fill(colour page.Colour) {
	if c.coloured && c.colour == colour {
		return
	}
	c.colour, c.coloured = colour, true
	c.out.WriteString(rgb(colour) + " rg\n")
}

func rgb(c page.Colour) string {
	return number(float64(c.R)/255) + " " + number(float64(c.G)/255) + " " + number(float64(c.B)/255)
}

func (c *content) box(b page.Box) {
	c.fill(b.Fill)
	r := b.Area
	fmt.Fprintf(&c.out, "%s %s %s %s re f\n", number(float64(r.X)),
		number(float64(c.page.Size.Height-r.Y-r.Height)), number(float64(r.Width)), number(float64(r.Height)))
}

// area writes a rectangle as PDF counts: from the page's lower left corner.
func (c *content) area(r page.Rect) string { return area(r, c.page.Size.Height) }

func area(r page.Rect, height page.Points) string {
	return fmt.Sprintf("[%s %s %s %s]", number(float64(r.X)), number(float64(height-r.Y-r.Height)),
		number(float64(r.X+r.Width)), number(float64(height-r.Y)))
}

// image lets gofpdf place a picture, which brings its own stream operators.
func (c *content) image(i page.Image) {
	kind := "PNG"
	if bytes.HasPrefix(i.Data, []byte{0xff, 0xd8}) {
		kind = "JPG"
	}
	name := fmt.Sprintf("%x", sha256.Sum256(i.Data))
	options := gofpdf.ImageOptions{ImageType: kind}
	c.flush()
	c.doc.RegisterImageOptionsReader(name, options, bytes.NewReader(i.Data))
	c.doc.ImageOptions(name, float64(i.Area.X), float64(i.Area.Y), float64(i.Area.Width), float64(i.Area.Height),
		false, options, 0, "")
}

// text draws a run. The pen follows the layout to a thousandth of an em: the
// widths that a reader of the file assumes are corrected between the glyphs.
func (c *content) text(t page.Text) {
	if len(t.Glyphs) == 0 {
		return
	}
	c.fill(t.Colour)
	f := c.fonts.by[t.Face]
	if t.Heavy {
		width := number(2 * float64(t.Size) * page.HeavyStroke)
		fmt.Fprintf(&c.out, "q 1 j %s RG %s w 2 Tr\n", rgb(t.Colour), width)
		defer c.out.WriteString("Q\n")
	}
	fmt.Fprintf(&c.out, "BT /%s %s Tf %s %s Td [<", f.resource, number(float64(t.Size)),
		number(float64(t.X)), number(float64(c.page.Size.Height-t.Baseline)))
	em := float64(t.Size) / 1000
	wanted, pen, rise := 0.0, 0.0, 0.0
	for _, g := range t.Glyphs {
		code := f.code(g, t.Size)
		if f.used[code].shift != (shift{}) {
			g.DX, g.DY = 0, 0 // the glyph itself is moved
		}
		at := wanted + float64(g.DX)
		if dy := float64(g.DY); math.Abs(dy-rise) > 0.005 {
			rise = dy
			fmt.Fprintf(&c.out, ">] TJ %s Ts [<", number(rise))
		}
		if correction := math.Round((pen - at) / em); correction != 0 {
			fmt.Fprintf(&c.out, ">%d<", int(correction))
			pen -= correction * em
		}
		fmt.Fprintf(&c.out, "%04X", code)
		pen += float64(f.advance[code]) * em
		wanted += float64(g.Advance)
	}
	c.out.WriteString(">] TJ")
	if rise != 0 {
		c.out.WriteString(" 0 Ts")
	}
	c.out.WriteString(" ET\n")
}

// number writes a number with at most three decimals.
func number(v float64) string {
	s := strconv.FormatFloat(v, 'f', 3, 64)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "-0" {
		return "0"
	}
	return s
}
