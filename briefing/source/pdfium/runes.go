package pdfium

import (
	"unicode"
	"unicode/utf16"
)

// unsure is how PDFium's text shows a hyphen at a line's end as well as a
// character without a letter: each has to be asked for.
const unsure = 0xfffe

// units returns all characters of a page at once, or nil when they cannot be
// told apart that way and each has to be asked for.
func (w *words) units(count int) []uint16 {
	if count <= 0 {
		return nil
	}
	buffer, err := w.s.allocate(2 * (count + 1))
	if err != nil {
		return nil
	}
	defer w.s.free(buffer)
	n, err := w.s.number("FPDFText_GetText", w.page, 0, uint64(count), uint64(buffer))
	if err != nil || n-1 != count { // it counts the zero at the end
		return nil
	}
	return units(w.s.bytes(buffer, 2*count))
}

// runes returns all characters of a page.
func (w *words) runes(count int) ([]rune, error) {
	units := w.units(count)
	runes := make([]rune, max(count, 0))
	for i := range runes {
		if units != nil && units[i] != unsure {
			runes[i] = rune(units[i])
			continue
		}
		c, err := w.s.call("FPDFText_GetUnicode", w.page, uint64(i))
		if err != nil {
			return nil, err
		}
		runes[i] = rune(uint32(c))
	}
	if units == nil { // as where fonts have no letter for a space
		w.findNumbered(runes)
	}
	return runes, nil
}

// text is that of a word. It makes one character of the two halves in which some
// are given, and U+FFFD of a half alone.
func (w *words) text(rs []rune) string {
	b, from := &w.letters, w.letters.Len()
	for i := 0; i < len(rs); i++ {
		r := rs[i]
		if utf16.IsSurrogate(r) {
			if i+1 < len(rs) {
				if joined := utf16.DecodeRune(r, rs[i+1]); joined != unicode.ReplacementChar {
					b.WriteRune(joined)
					i++
					continue
				}
			}
			r = unicode.ReplacementChar
		}
		if r > unicode.MaxRune {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()[from:]
}
