package widgets

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
)

// readerGlyphs measures text of one style and size. Fyne shapes a string
// anew for each measure (some 40 µs a line); the advance of a letter and its
// kerning after another never change, so both are kept. In scripts whose
// letters stand alone the sum is exactly what Fyne draws; words of other
// scripts (Arabic, Devanagari, accents that combine) are measured whole.
type readerGlyphs struct {
	style fyne.TextStyle
	size  float32
	// font gives the font for a letter that the theme's font has not; nil when
	// Fyne is to find one.
	font func(r rune) fyne.Resource

	plain     [plainRunes]float32 // NaN until measured
	other     map[rune]float32
	plainKern [kernRunes * kernRunes]float32 // NaN until measured
	otherKern map[[2]rune]float32
}

const (
	plainRunes = 0x530 // Latin, Greek, Cyrillic
	kernRunes  = 0x80
	// tabEms is the width of a tab, which parts the cells of a table row.
	tabEms = 1.5
)

func newReaderGlyphs(style fyne.TextStyle, size float32, font func(r rune) fyne.Resource) *readerGlyphs {
	g := &readerGlyphs{style: style, size: size, font: font, other: map[rune]float32{}, otherKern: map[[2]rune]float32{}}
	unknown := float32(math.NaN())
	for i := range g.plain {
		g.plain[i] = unknown
	}
	for i := range g.plainKern {
		g.plainKern[i] = unknown
	}
	return g
}

// width is how wide s is drawn after the rune prev (0 at the start of a run).
func (g *readerGlyphs) width(s string, prev rune) float32 {
	var sum float32
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if !standsAlone(r) {
			return g.widthByWords(s, prev)
		}
		sum += g.advance(prev, r)
		prev = r
		i += n
	}
	return sum
}

func (g *readerGlyphs) widthByWords(s string, prev rune) float32 {
	var sum float32
	for s != "" {
		end := strings.IndexFunc(s, unicode.IsSpace)
		switch {
		case end < 0:
			end = len(s)
		case end == 0:
			r, n := utf8.DecodeRuneInString(s)
			sum += g.advance(prev, r)
			prev, s = r, s[n:]
			continue
		}
		word := s[:end]
		sum += g.wordWidth(word, prev)
		prev, _ = utf8.DecodeLastRuneInString(word)
		s = s[end:]
	}
	return sum
}

// wordWidth measures right-to-left words in the parts in which they are drawn.
func (g *readerGlyphs) wordWidth(word string, prev rune) float32 {
	if strings.IndexFunc(word, func(r rune) bool { return !standsAlone(r) }) < 0 {
		return g.width(word, prev)
	}
	if !hasRightToLeft(word) {
		return g.drawnWidth(word)
	}
	var sum float32
	for _, part := range rightToLeftWords(word, readerDirection{end: len(word)}) {
		sum += g.drawnWidth(word[part.start:part.end])
	}
	return sum
}

// advance is how far r moves the pen after prev.
func (g *readerGlyphs) advance(prev, r rune) float32 {
	if r == '\t' {
		return tabEms * g.size
	}
	a := g.alone(r)
	if prev == 0 || prev == '\t' || isWide(r) || isWide(prev) || isRightToLeft(r) || isRightToLeft(prev) {
		return a
	}
	return a + g.kern(prev, r)
}

func (g *readerGlyphs) alone(r rune) float32 {
	if r < plainRunes {
		if w := g.plain[r]; w == w {
			return w
		}
		g.plain[r] = g.measure(r)
		return g.plain[r]
	}
	w, ok := g.other[r]
	if !ok {
		w = g.measure(r)
		g.other[r] = w
	}
	return w
}

func (g *readerGlyphs) kern(a, b rune) float32 {
	if a < kernRunes && b < kernRunes {
		k := &g.plainKern[a*kernRunes+b]
		if *k != *k {
			*k = g.measure(a, b) - g.alone(a) - g.alone(b)
		}
		return *k
	}
	k, ok := g.otherKern[[2]rune{a, b}]
	if !ok {
		k = g.measure(a, b) - g.alone(a) - g.alone(b)
		g.otherKern[[2]rune{a, b}] = k
	}
	return k
}

func (g *readerGlyphs) measure(runes ...rune) float32 {
	return g.drawnWidth(string(runes))
}

// drawnWidth has Fyne shape s, in the font of its first letter.
func (g *readerGlyphs) drawnWidth(s string) float32 {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(drawn(s), g.size, g.style, g.fontOf(s))
	return size.Width
}

// fontOf is the font that s is drawn in, nil for the theme's.
func (g *readerGlyphs) fontOf(s string) fyne.Resource {
	if g.font == nil {
		return nil
	}
	for _, r := range s {
		if r >= 0x300 && !unicode.IsSpace(r) && !unicode.IsPunct(r) || isWide(r) {
			return g.font(r)
		}
	}
	return nil
}

// standsAlone reports whether r is drawn the same beside any neighbour but
// for kerning.
func standsAlone(r rune) bool {
	switch {
	case r < 0x300:
		return true
	case r < 0x370: // combining marks
		return false
	case r < 0x530:
		return r < 0x483 || r > 0x489
	case r < 0x1e00:
		return false
	case r < 0x200b:
		return true
	case r < 0x2010: // zero width, direction
		return false
	case r < 0x202a:
		return true
	case r < 0x2070:
		return r > 0x202e && r < 0x2060
	case r < 0x20d0:
		return true
	case r < 0x2100: // combining marks for symbols
		return false
	}
	return r < 0x2c00 || isWide(r)
}

// isWide reports whether r is an ideograph or drawn in a square like one.
func isWide(r rune) bool {
	switch {
	case r < 0x2e80:
		return false
	case r < 0xa000:
		return r < 0x302a || r > 0x302f && r != 0x3099 && r != 0x309a
	}
	return r >= 0xac00 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff || r >= 0xff00 && r <= 0xff60
}

// drawn is s with every character that moves the pen by rules of its own or
// ends a line (at which Fyne stops drawing) made white space of the same
// length in bytes.
func drawn(s string) string {
	if strings.IndexFunc(s, isControl) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case !isControl(r):
			return r
		case r < utf8.RuneSelf:
			return ' '
		case r < 0x800:
			return '\u00a0'
		}
		return '\u2003'
	}, s)
}

func isControl(r rune) bool {
	return r < ' ' || r >= 0x7f && r < 0xa0 || r == '\u2028' || r == '\u2029'
}
