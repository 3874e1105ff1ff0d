package source

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"attache/briefing/source/paper"
)

// pdfWords gathers the characters of a page into words and lines.
type pdfWords struct {
	p     pdfium.Pdfium
	page  references.FPDF_TEXTPAGE
	out   []paper.Line
	line  paper.Line
	word  []rune
	first int // index of the word's first character
	last  int
}

// hyphen is how PDFium marks a hyphen at a line's end.
const hyphen = 0x02

// unsure is how PDFium's text shows a hyphen at a line's end as well as a
// character without a letter: each has to be asked for.
const unsure = 0xfffe

// units returns all characters of a page at once, or nil when they cannot be
// told apart that way and each has to be asked for.
func (w *pdfWords) units(count int) []uint16 {
	if count <= 0 {
		return nil
	}
	text, err := w.p.FPDFText_GetText(&requests.FPDFText_GetText{TextPage: w.page, StartIndex: 0, Count: count})
	if err != nil {
		return nil
	}
	units := utf16.Encode([]rune(text.Text))
	for len(units) > count && units[len(units)-1] == 0 {
		units = units[:len(units)-1]
	}
	if len(units) != count {
		return nil
	}
	return units
}

func (w *pdfWords) lines() ([]paper.Line, error) {
	count, err := w.p.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: w.page})
	if err != nil {
		return nil, fmt.Errorf("count characters: %w", err)
	}
	units := w.units(count.Count)
	for i := range count.Count {
		var r rune
		if units != nil {
			r = rune(units[i])
		}
		if units == nil || r == unsure {
			c, err := w.p.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: w.page, Index: i})
			if err != nil {
				return nil, fmt.Errorf("read a character: %w", err)
			}
			r = rune(c.Unicode)
		}
		switch {
		case r == '\r' || r == '\n':
			w.endLine()
		case r == 0 || r == unsure || r == 0xfeff:
		case r == hyphen:
			w.add(i, paper.Hyphen)
			w.endLine()
		case unicode.IsSpace(r) || r == 0x1f:
			w.endWord()
		default:
			w.add(i, r)
		}
	}
	w.endLine()
	return w.out, nil
}

func (w *pdfWords) add(i int, r rune) {
	if len(w.word) == 0 {
		w.first = i
	}
	w.word = append(w.word, r)
	w.last = i
}

func (w *pdfWords) endWord() {
	if len(w.word) == 0 {
		return
	}
	word := paper.Word{Text: joinSurrogates(w.word)}
	w.word = w.word[:0]
	if box, err := w.p.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: w.page, Index: w.first}); err == nil {
		word.Box = paper.Box{Left: float64(box.Rect.Left), Right: float64(box.Rect.Right), Bottom: float64(box.Rect.Bottom), Top: float64(box.Rect.Top)}
	}
	if w.last != w.first {
		if box, err := w.p.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: w.page, Index: w.last}); err == nil {
			word.Box = word.Box.Union(paper.Box{Left: float64(box.Rect.Left), Right: float64(box.Rect.Right), Bottom: float64(box.Rect.Bottom), Top: float64(box.Rect.Top)})
		}
	}
	word.Size = w.size(word)
	// Whether a line is bold is asked of its first and its last word only.
	w.line.Words = append(w.line.Words, word)
	if len(w.line.Words) == 1 {
		w.line.Bold = w.bold(w.first)
	}
}

// size is the font size of a word: that of the line's first word where its
// letters are as high.
func (w *pdfWords) size(word paper.Word) float64 {
	if len(w.line.Words) > 0 {
		first := w.line.Words[0]
		if d := first.Box.Height() - word.Box.Height(); word.Box.Height() > 0 && d < 0.02*first.Box.Height() && d > -0.02*first.Box.Height() {
			return first.Size
		}
	}
	size, err := w.p.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: w.page, Index: w.first})
	if err != nil {
		return 0
	}
	return size.FontSize
}

// bold reports whether the font of a character is, by weight or by name.
func (w *pdfWords) bold(i int) bool {
	if weight, err := w.p.FPDFText_GetFontWeight(&requests.FPDFText_GetFontWeight{TextPage: w.page, Index: i}); err == nil && weight.FontWeight >= 600 {
		return true
	}
	info, err := w.p.FPDFText_GetFontInfo(&requests.FPDFText_GetFontInfo{TextPage: w.page, Index: i})
	if err != nil {
		return false
	}
	name := strings.ToLower(info.FontName)
	return strings.Contains(name, "bold") || strings.Contains(name, "black") || strings.Contains(name, "heavy") || strings.HasSuffix(name, "-bd")
}

func (w *pdfWords) endLine() {
	last := w.last
	w.endWord()
	if len(w.line.Words) > 0 {
		if len(w.line.Words) > 1 && w.line.Bold {
			w.line.Bold = w.bold(last)
		}
		w.out = append(w.out, w.line)
	}
	w.line = paper.Line{}
}

// joinSurrogates makes one character of the two halves in which some are
// given, and U+FFFD of a half alone.
func joinSurrogates(rs []rune) string {
	var b strings.Builder
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
		if r < ' ' && r != paper.Hyphen || r > unicode.MaxRune {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
