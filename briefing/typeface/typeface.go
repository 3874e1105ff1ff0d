// Package typeface holds the typefaces that ship with the program and shapes
// text with them: glyphs, widths, the fonts that step in for other scripts,
// and outlines. Paper and screen measure with it, so that they agree.
//
// It must not know lines, pages, PDF or windows.
package typeface

import (
	"bytes"
	"fmt"
	"sync"

	"attache/assets/fonts"
	"attache/briefing/page"

	"github.com/go-text/typesetting/font"
)

// The faces. A face's name is its file's without the ending.
const (
	serifRegular    page.Face = "SourceSerif4-Regular"
	serifItalic     page.Face = "SourceSerif4-Italic"
	serifBold       page.Face = "SourceSerif4-Semibold"
	serifBoldItalic page.Face = "SourceSerif4-SemiboldItalic"
	sansRegular     page.Face = "SourceSans3-Regular"
	sansItalic      page.Face = "SourceSans3-Italic"
	sansBold        page.Face = "SourceSans3-Semibold"
	sansBoldItalic  page.Face = "SourceSans3-SemiboldItalic"
	arabicRegular   page.Face = "NotoNaskhArabic-Regular"
	arabicBold      page.Face = "NotoNaskhArabic-Bold"
	chinese         page.Face = "DroidSansFallbackFull"
)

var faceNames = []page.Face{
	serifRegular, serifItalic, serifBold, serifBoldItalic,
	sansRegular, sansItalic, sansBold, sansBoldItalic,
	arabicRegular, arabicBold, chinese,
}

// Library is the typefaces, read and ready. It is safe for use by several
// goroutines and never changes but for its caches.
type Library struct {
	faces   map[page.Face]*face
	shapers sync.Pool
	cache   *shapeCache
}

// face is one font file.
type face struct {
	name page.Face
	font *font.Font
	upem float64
	data []byte
	// reader answers what needs no cache, and so serves several goroutines.
	reader *font.Face
	// metrics are those of a font of one point.
	metrics page.Metrics
}

func readFace(name page.Face, data []byte) (*face, error) {
	parsed, err := font.ParseTTF(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	fc := &face{name: name, font: parsed.Font, upem: float64(parsed.Upem()), data: data, reader: parsed}
	em := func(v float32) page.Points { return page.Points(float64(v) / fc.upem) }
	extents, _ := parsed.FontHExtents()
	fc.metrics = page.Metrics{
		Ascent: em(extents.Ascender), Descent: em(-extents.Descender),
		CapHeight: em(parsed.LineMetric(font.CapHeight)), XHeight: em(parsed.LineMetric(font.XHeight)),
	}
	return fc, nil
}

// Default returns the one library of the program, read at the first call. It
// takes some 30 ms then.
var Default = sync.OnceValues(New)

// New reads the embedded font files.
func New() (*Library, error) {
	l := &Library{faces: map[page.Face]*face{}, cache: newShapeCache()}
	for _, name := range faceNames {
		data, err := fonts.Files.ReadFile(string(name) + ".ttf")
		if err != nil {
			return nil, fmt.Errorf("typeface %s: %w", name, err)
		}
		if l.faces[name], err = readFace(name, data); err != nil {
			return nil, fmt.Errorf("typeface %s: %w", name, err)
		}
	}
	l.shapers.New = func() any { return newShaper(l) }
	return l, nil
}

// Data returns a face's font file. It must not be changed. It returns an
// error for a face that the library does not have.
func (l *Library) Data(f page.Face) ([]byte, error) {
	fc, ok := l.faces[f]
	if !ok {
		return nil, fmt.Errorf("there is no typeface %q", f)
	}
	return fc.data, nil
}

// Advance returns the face's own advance of a glyph in thousandths of an em,
// before kerning, as PDF counts it.
func (l *Library) Advance(f page.Face, glyph uint16) float64 {
	fc, ok := l.faces[f]
	if !ok {
		return 0
	}
	return float64(fc.reader.HorizontalAdvance(font.GID(glyph))) * 1000 / fc.upem
}

// UnitsPerEm returns the size of a face's design grid; 0 for an unknown face.
func (l *Library) UnitsPerEm(f page.Face) float64 {
	if fc, ok := l.faces[f]; ok {
		return fc.upem
	}
	return 0
}

// nameOf chooses the face for a font in its own script.
func nameOf(f page.Font) page.Face {
	names := [2][4]page.Face{
		{serifRegular, serifItalic, serifBold, serifBoldItalic},
		{sansRegular, sansItalic, sansBold, sansBoldItalic},
	}
	i, j := 0, 0
	if f.Family == page.Sans {
		i = 1
	}
	if f.Italic {
		j |= 1
	}
	if f.Bold {
		j |= 2
	}
	return names[i][j]
}

// arabicOf chooses the face for Arabic, which has no italics.
func arabicOf(f page.Font) page.Face {
	if f.Bold {
		return arabicBold
	}
	return arabicRegular
}

// Metrics returns a font's extents as its own script has them.
func (l *Library) Metrics(f page.Font) page.Metrics {
	m := l.faces[nameOf(f)].metrics
	return page.Metrics{
		Ascent: m.Ascent * f.Size, Descent: m.Descent * f.Size, CapHeight: m.CapHeight * f.Size, XHeight: m.XHeight * f.Size,
	}
}
