package page

import (
	"bytes"
	"fmt"
	"hash/maphash"
	"image"
	_ "image/jpeg" // logos
	"image/png"
	"sync"

	"golang.org/x/image/draw"
)

// The room for a logo, and how large a file's picture may be.
const (
	logoHeight    Points = 34
	logoWidth     Points = 130
	maxLogoPixels        = 24e6
	// logoDots is how many pixels a point of the printed logo keeps.
	logoDots = 4
)

// logo is a picture made ready for print.
type logo struct {
	data          []byte
	width, height Points
}

// logos keeps pictures that have been made ready: reading a large one takes
// longer than laying out all pages.
var logos = logoCache{ready: map[logoKey]*logo{}}

// maxLogos is how many pictures are kept.
const maxLogos = 8

type logoCache struct {
	mu    sync.Mutex
	ready map[logoKey]*logo
}

// logoKey is a picture's bytes in a form that can be compared.
type logoKey struct {
	length     int
	hash, twin uint64
}

var logoSeed, logoTwinSeed = maphash.MakeSeed(), maphash.MakeSeed()

// read returns a picture made ready. It is shared and must not be changed.
func (c *logoCache) read(data []byte) (*logo, error) {
	k := logoKey{len(data), maphash.Bytes(logoSeed, data), maphash.Bytes(logoTwinSeed, data)}
	c.mu.Lock()
	l, ok := c.ready[k]
	c.mu.Unlock()
	if ok {
		return l, nil
	}
	l, err := readLogo(data)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.ready) >= maxLogos {
		clear(c.ready)
	}
	c.ready[k] = l
	return l, nil
}

// readLogo turns any PNG or JPEG into a plain PNG no finer than print needs.
func readLogo(data []byte) (*logo, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("logo: %w", err)
	}
	if config.Width < 1 || config.Height < 1 || float64(config.Width)*float64(config.Height) > maxLogoPixels {
		return nil, fmt.Errorf("logo: %d × %d pixels", config.Width, config.Height)
	}
	picture, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("logo: %w", err)
	}
	scale := min(logoHeight/Points(config.Height), logoWidth/Points(config.Width))
	l := &logo{width: Points(config.Width) * scale, height: Points(config.Height) * scale}
	size := image.Rect(0, 0, max(int(l.width*logoDots), 1), max(int(l.height*logoDots), 1))
	if size.Dx() > config.Width {
		size = image.Rect(0, 0, config.Width, config.Height)
	}
	plain := image.NewNRGBA(size)
	draw.CatmullRom.Scale(plain, size, picture, picture.Bounds(), draw.Src, nil)
	var out bytes.Buffer
	if err := png.Encode(&out, plain); err != nil {
		return nil, fmt.Errorf("logo: %w", err)
	}
	l.data = out.Bytes()
	return l, nil
}

// setLogo puts the logo at the end of the head's first row, which becomes as
// tall as the logo.
func (t *typesetter) setLogo() {
	if t.logo == nil || len(t.rows) == 0 {
		return
	}
	first := &t.rows[0]
	e := t.element(RoleFigure, NoElement, "")
	t.elements[e].Alt = joined(" ", "Logo", t.manuscript.Author)
	first.images = append(first.images, Image{
		Mark: Mark{Element: e},
		Area: Rect{t.column() - t.logo.width, 0, t.logo.width, t.logo.height}, Data: t.logo.data,
	})
	if grow := t.logo.height - first.height; grow > 0 {
		for i := range first.texts {
			first.texts[i].baseline += grow / 2
		}
		first.height += grow
	}
}

// PlainLogo returns the logo as a plain PNG with the size at which it is
// printed; nothing when there is none or it cannot be read.
func (m *Manuscript) PlainLogo() (data []byte, width, height Points) {
	if len(m.Logo) == 0 {
		return nil, 0, 0
	}
	l, err := logos.read(m.Logo)
	if err != nil {
		return nil, 0, 0
	}
	return l.data, l.width, l.height
}
