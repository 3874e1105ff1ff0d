package pdfium

import (
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// The numbers of glyphs in the order of the TrueType standard (post table, format
// 1): space, ASCII, what Macintosh has beyond it, and what Windows has besides.
const (
	glyphSpace   = 3
	glyphBeyond  = 98
	glyphBesides = glyphBeyond + 128
)

// besides are the letters from glyphBesides on; what follows them is each font's own.
var besides = []rune("ŁłŠšŽž¦ÐðÝýÞþ−×¹²³½¼¾₣ĞğİŞşĆćČčđ")

// The measures of a font whose letters are given as numbers of glyphs.
const (
	minNumbered = 12  // signs behind its spaces
	moreVowels  = 2.0 // times as many vowels when they are read as numbers
	someVowels  = 0.2 // of the signs that are, then
	mostLetters = 0.7 // of them that are letters, then
	maxNumbered = 500 // signs that are asked for their font
)

// findNumbered finds the fonts of a page that have no table of letters, so that
// PDFium gives the number of the glyph for each. They have their space at 3, where
// no letter is; all-capital words of a font whose space alone has no letter have
// other vowels.
func (w *words) findNumbered(runes []rune) {
	type tally struct{ signs, letters, vowels, asNumbers int }
	fonts := map[string]*tally{}
	asked := 0
	for i, r := range runes {
		if r != glyphSpace || asked == maxNumbered {
			continue
		}
		asked++
		name := w.font(i)
		if name == "" {
			continue
		}
		t := fonts[name]
		if t == nil {
			t = &tally{}
			fonts[name] = t
		}
		for _, r := range runes[i+1:] {
			if r <= glyphSpace || r == ' ' || r == '\r' || r == '\n' {
				break
			}
			t.signs++
			t.vowels += vowel(r)
			t.asNumbers += vowel(letterOf(r))
			if unicode.IsLetter(letterOf(r)) {
				t.letters++
			}
		}
	}
	if len(fonts) == 0 {
		return
	}
	for i, r := range runes {
		if r > glyphSpace && letterOf(r) == unicode.ReplacementChar {
			if asked++; asked > maxNumbered {
				return
			}
			delete(fonts, w.font(i)) // words with holes are no words
		}
	}
	for name, t := range fonts {
		signs, vowels := float64(t.signs), float64(t.asNumbers)
		if t.signs >= minNumbered && vowels > moreVowels*float64(t.vowels) && vowels >= someVowels*signs && float64(t.letters) >= mostLetters*signs {
			if w.numbered == nil {
				w.numbered = map[string]bool{}
			}
			w.numbered[name] = true
		}
	}
}

// vowel is 1 for a vowel of Latin writing.
func vowel(r rune) int {
	switch unicode.ToLower(r) {
	case 'a', 'e', 'i', 'o', 'u':
		return 1
	}
	return 0
}

// letterOf is the letter with the number of a glyph, U+FFFD where each font has
// another.
func letterOf(r rune) rune {
	switch {
	case r >= glyphSpace && r < glyphBeyond:
		return r - glyphSpace + ' '
	case r >= glyphBeyond && r < glyphBesides:
		return charmap.Macintosh.DecodeByte(byte(r - glyphBeyond + 0x80))
	case r >= glyphBesides && int(r-glyphBesides) < len(besides):
		return besides[r-glyphBesides]
	}
	return unicode.ReplacementChar
}

// font is the name of the font of a character.
func (w *words) font(i int) string {
	n, err := w.s.number("FPDFText_GetFontInfo", w.page, uint64(i), uint64(w.s.scratch), scratchSize, 0)
	if err != nil || n < 1 || n > scratchSize {
		return ""
	}
	return string(w.s.bytes(w.s.scratch, n-1))
}
