package widgets

import (
	"unicode/utf8"

	"fyne.io/fyne/v2"
)

// byFont cuts bytes [start, end) of the document where another font begins.
// White space and marks stay with the letters before them.
func (f *readerFlow) byFont(start, end int, l *readerLook, do func(start, end int)) {
	text := f.doc.Text
	if l.glyphs.font == nil || !needsFont(text[start:end]) {
		do(start, end)
		return
	}
	var font fyne.Resource
	from := start
	for at := start; at < end; {
		next := at + nextBoundary(text[at:end])
		c := text[at:next]
		if r, _ := utf8.DecodeRuneInString(c); r < 0x300 && !isLetter(r) {
			at = next
			continue
		}
		if own := l.glyphs.fontOf(c); own != font {
			if at > from {
				do(from, at)
			}
			from, font = at, own
		}
		at = next
	}
	do(from, end)
}

func isLetter(r rune) bool { return r >= '0' && r <= '9' || r >= 'A' && r <= 'z' || r >= 0xc0 }

// needsFont reports whether s has letters beyond the theme's scripts.
func needsFont(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0xd6 { // U+0580 and up
			if r, _ := utf8.DecodeRuneInString(s[i:]); r < 0x2000 || r >= 0x2e80 {
				return true
			}
		}
	}
	return false
}

// rise is how much lower than the theme's letters those of a font must be
// drawn to stand on the same line.
func (l *readerLook) rise(font fyne.Resource) float32 {
	if font == nil {
		return 0
	}
	d := fyne.CurrentApp().Driver()
	_, ours := d.RenderedTextSize("x", l.glyphs.size, l.glyphs.style, nil)
	_, theirs := d.RenderedTextSize("x", l.glyphs.size, l.glyphs.style, font)
	return ours - theirs
}
