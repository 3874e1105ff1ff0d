package pdfium

import (
	"math"
	"strings"
	"unicode"

	"attache/briefing/source/paper"
)

// words gathers the characters of a page into words and lines.
type words struct {
	s    *sandbox
	page uint64
	// without are objects whose words are left out.
	without map[uint64]bool
	out     []written
	line    paper.Line
	// letters are those of all words, each of which is a part of them.
	letters strings.Builder
	// lean is the direction in which the line is written.
	lean lean
	// word is what was gathered of a word, and at the indices of its characters.
	word []rune
	at   []int
	// last is the index of the last character on the line that is no mark.
	last int
	// numbered are the fonts whose letters are given as numbers of glyphs.
	numbered map[string]bool
	// asked is the character that was asked for last.
	asked character
}

// character is one that was asked for: where it stands, if anywhere, and how it
// is written.
type character struct {
	asked  bool
	at     int
	box    paper.Box
	placed bool
	lean   lean
	size   float64
}

// hyphen is how PDFium marks a hyphen at a line's end.
const hyphen = 0x02

// lettersOfWord is how many a word has on average, with the space behind it.
const lettersOfWord = 6

// lines returns the lines of the page in the order of the file.
func (w *words) lines() ([]written, error) {
	count, err := w.s.number("FPDFText_CountChars", w.page)
	if err != nil {
		return nil, err
	}
	runes, err := w.runes(count)
	if err != nil {
		return nil, err
	}
	w.letters.Grow(len(runes))
	w.line.Words = make([]paper.Word, 0, len(runes)/lettersOfWord)
	for i, r := range runes {
		if w.numbered != nil && r >= glyphSpace && w.numbered[w.font(i)] {
			r = letterOf(r)
		}
		switch {
		case r == '\r' || r == '\n':
			w.endLine()
		case r == 0 || r == unsure || r == 0xfeff:
		case r == hyphen:
			w.add(i, paper.Hyphen)
			w.endLine()
		case unicode.IsSpace(r) || r < ' ':
			w.endWord() // fonts without a table of letters have their space there
		default:
			w.add(i, r)
		}
	}
	w.endLine()
	return w.out, nil
}

func (w *words) add(i int, r rune) {
	if n := len(w.word); n > 0 && w.word[n-1] == r && w.over(w.at[n-1], i) {
		return
	}
	w.word, w.at = append(w.word, r), append(w.at, i)
}

// over reports that a character is drawn over the one before, a little beside it,
// as programs do that have no bold font. The letters of a ligature stand in the very
// same place.
func (w *words) over(before, i int) bool {
	b, placed := w.box(before)
	c, too := w.box(i)
	return placed && too && b != c && math.Abs(c.Left-b.Left) < min(b.Width()/2, maxShift*b.Height()) && math.Abs(c.Bottom-b.Bottom) < maxShift*b.Height()
}

// maxShift is how far a letter that is drawn twice is moved, in its height.
const maxShift = 0.1

// endWord ends a word. A mark of a note that hangs on to it is one of its own.
func (w *words) endWord() {
	if len(w.word) == 0 {
		return
	}
	first := w.look(w.at[0])
	n := w.mark(first.size)
	w.put(w.word[:n], w.at[:n], first)
	if n < len(w.word) {
		w.put(w.word[n:], w.at[n:], w.look(w.at[n]))
	}
	w.word, w.at = w.word[:0], w.at[:0]
}

// The measures of marks of notes: few digits, or a letter, in small print.
const (
	maxMark  = 3
	markSize = 0.8
)

// mark returns where in the word the mark of a note begins, or its length.
func (w *words) mark(size float64) int {
	n := len(w.word)
	if n < 2 || size <= 0 {
		return n
	}
	if last := w.word[n-1]; !isDigit(last) && (last < 'a' || last > 'z') || w.sizeAt(n-1) >= markSize*size {
		return n
	}
	i := n - 1
	for isDigit(w.word[n-1]) && i > 1 && n-i < maxMark && isDigit(w.word[i-1]) && w.sizeAt(i-1) < markSize*size {
		i--
	}
	if w.sizeAt(i-1) < markSize*size {
		return n // the whole word is smaller than its first letter
	}
	return i
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// sizeAt is the size of one of the word's characters.
func (w *words) sizeAt(i int) float64 {
	return w.look(w.at[i]).size
}

// put adds a word to the line, or begins a line in another direction.
func (w *words) put(text []rune, at []int, first character) {
	if w.isWithout(at[0]) {
		return
	}
	direction, size := first.lean, first.size
	word := paper.Word{Text: w.text(text), Size: size, Box: first.box}
	if len(at) > 1 {
		if c := w.look(at[len(at)-1]); c.placed {
			word.Box = word.Box.Union(c.box)
		}
	}
	word.Box = w.trimmed(word.Box, at[0], direction, size)
	if len(w.line.Words) > 0 && direction != w.lean {
		w.breakLine()
	}
	w.lean = direction
	w.line.Words = append(w.line.Words, word)
	// Whether a line is bold is asked of its first and its last word only.
	if len(w.line.Words) == 1 {
		w.line.Bold = w.bold(at[0])
	}
	if size >= markSize*w.line.Words[0].Size {
		w.last = at[0]
	}
}

// isWithout reports a character of an object that is left out.
func (w *words) isWithout(i int) bool {
	if len(w.without) == 0 {
		return false
	}
	o, err := w.s.call("FPDFText_GetTextObject", w.page, uint64(i))
	return err == nil && w.without[o]
}

// box is where a character stands.
func (w *words) box(i int) (paper.Box, bool) {
	ok, err := w.s.number("FPDFText_GetLooseCharBox", w.page, uint64(i), uint64(w.s.scratch))
	if err != nil || ok == 0 {
		return paper.Box{}, false
	}
	b := w.s.floats() // left, top, right, bottom
	return paper.Box{Left: b[0], Top: b[1], Right: b[2], Bottom: b[3]}, true
}

// look asks where a character stands and how it is written. One that stands
// between the very lines of the last, to the last digit, is written like it.
func (w *words) look(i int) character {
	last := w.asked
	if last.asked && last.at == i {
		return last
	}
	c := character{asked: true, at: i}
	c.box, c.placed = w.box(i)
	if last.placed && c.placed && c.box.Height() > 0 && c.box.Bottom == last.box.Bottom && c.box.Top == last.box.Top {
		c.lean, c.size = last.lean, last.size
	} else {
		c.lean, c.size = w.setting(i)
	}
	w.asked = c
	return c
}

// setting is the direction in which a character is written, and its size.
func (w *words) setting(i int) (lean, float64) {
	bits, err := w.s.call("FPDFText_GetFontSize", w.page, uint64(i))
	if err != nil {
		return 0, 0
	}
	size := math.Float64frombits(bits)
	ok, err := w.s.number("FPDFText_GetMatrix", w.page, uint64(i), uint64(w.s.scratch))
	if err != nil || ok == 0 {
		return 0, math.Abs(size)
	}
	m := w.s.floats()
	if size < 0 { // upside down
		size, m[0], m[1] = -size, -m[0], -m[1]
	}
	if scale := math.Hypot(m[2], m[3]); scale > 0 {
		size *= scale
	}
	return leanOf(m[0], m[1]), size
}

// maxHeight is how high a font may say that its letters are, in sizes. Fonts
// for formulas say more than three and mean it for brackets.
const maxHeight = 2.0

// trimmed is a box with the height of the letters that were drawn, where the
// font's own is beyond belief.
func (w *words) trimmed(b paper.Box, i int, at lean, size float64) paper.Box {
	if at%2 != 0 || at == slanted || size < 1 || b.Height() <= maxHeight*size {
		return b
	}
	// Four doubles: left, right, bottom, top.
	p := uint64(w.s.scratch)
	ok, err := w.s.number("FPDFText_GetCharBox", w.page, uint64(i), p, p+8, p+16, p+24)
	if err != nil || ok == 0 {
		return b
	}
	m := w.s.doubles()
	if m[3] <= m[2] || m[3] > b.Top || m[2] < b.Bottom {
		return b
	}
	// A comma stands low and a dash in the middle; letters of the usual height
	// are put around either.
	middle := (m[2] + m[3]) / 2
	b.Bottom, b.Top = min(m[2], middle-size/2), max(m[3], middle+size/2)
	return b
}

// bold reports whether the font of a character is, by weight or by name.
func (w *words) bold(i int) bool {
	if weight, err := w.s.number("FPDFText_GetFontWeight", w.page, uint64(i)); err == nil && weight >= 600 {
		return true
	}
	name := strings.ToLower(w.font(i))
	return strings.Contains(name, "bold") || strings.Contains(name, "black") || strings.Contains(name, "heavy") || strings.HasSuffix(name, "-bd")
}

func (w *words) endLine() {
	w.endWord()
	w.breakLine()
}

// breakLine ends a line.
func (w *words) breakLine() {
	n := len(w.line.Words)
	if n > 0 {
		if n > 1 && w.line.Bold {
			w.line.Bold = w.bold(w.last)
		}
		words := w.line.Words
		w.line.Words = words[:n:n]
		w.out = append(w.out, written{w.line, w.lean})
		w.line.Words = words[n:] // the room behind them
	}
	w.line = paper.Line{Words: w.line.Words}
}
