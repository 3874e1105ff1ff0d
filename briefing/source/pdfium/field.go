package pdfium

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"attache/briefing/source/paper"
)

// field is what somebody has filled into a field of a form, and where.
type field struct {
	value string
	box   paper.Box
	size  float64
}

// Flags of annotations that nobody sees, and of fields for secrets.
const (
	flagHidden   = 1 << 1
	flagNoView   = 1 << 5
	flagPassword = 1 << 13
)

// field returns what the field of an annotation holds, if it is seen.
func (s *sandbox) field(annot uint64) (field, bool) {
	if kind := s.stringOf(annot, "FT"); s.kindOf(annot, "V") != objectString || kind != "" && kind != "Tx" && kind != "Ch" {
		return field{}, false // a button's is a name
	}
	value := s.stringOf(annot, "V")
	value = strings.ToValidUTF8(value[:min(len(value), maxField)], "")
	if strings.TrimSpace(value) == "" {
		return field{}, false
	}
	flags, err := s.number("FPDFAnnot_GetFlags", annot)
	if err != nil || flags&(flagHidden|flagNoView) != 0 || int(s.numberOf(annot, "Ff"))&flagPassword != 0 {
		return field{}, false
	}
	if ok, err := s.number("FPDFAnnot_GetRect", annot, uint64(s.scratch)); err != nil || ok == 0 {
		return field{}, false
	}
	b := s.floats() // left, top, right, bottom
	return field{value: value, box: paper.Box{Left: b[0], Top: b[1], Right: b[2], Bottom: b[3]}, size: sizeStated(s.stringOf(annot, "DA"))}, true
}

// stringOf is a text in the dictionary of an annotation.
func (s *sandbox) stringOf(annot uint64, key string) string {
	p, err := s.place([]byte(key + "\x00"))
	if err != nil {
		return ""
	}
	defer s.free(p)
	return s.text("FPDFAnnot_GetStringValue", annot, uint64(p))
}

// objectString is PDFium's number of texts among what a dictionary can hold.
const objectString = 3

// kindOf is what kind of thing the dictionary of an annotation holds.
func (s *sandbox) kindOf(annot uint64, key string) int {
	p, err := s.place([]byte(key + "\x00"))
	if err != nil {
		return 0
	}
	defer s.free(p)
	kind, err := s.number("FPDFAnnot_GetValueType", annot, uint64(p))
	if err != nil {
		return 0
	}
	return kind
}

// numberOf is a number in the dictionary of an annotation, or 0.
func (s *sandbox) numberOf(annot uint64, key string) float64 {
	p, err := s.place([]byte(key + "\x00"))
	if err != nil {
		return 0
	}
	defer s.free(p)
	ok, err := s.number("FPDFAnnot_GetNumberValue", annot, uint64(p), uint64(s.scratch))
	if err != nil || ok == 0 {
		return 0
	}
	return s.floats()[0]
}

// sizeStated is the size of letters in what a field says of its look, "/F1 11 Tf";
// 0 where the program that shows it chooses one.
func sizeStated(look string) float64 {
	parts := strings.Fields(look)
	for i, p := range parts {
		if p == "Tf" && i > 0 {
			if size, err := strconv.ParseFloat(parts[i-1], 64); err == nil && size > 0 && size < maxSize {
				return size
			}
		}
	}
	return 0
}

// The measures of words in a field, whose places no file tells.
const (
	maxSize      = 200
	usualSize    = 12.0 // where a field has room for it
	sizeOfHeight = 0.7  // of a field with room for less
	letterWidth  = 0.5  // in sizes
	spaceWidth   = 0.3  // in sizes
	fieldLeading = 1.2  // in sizes
	leastSize    = 4.0  // to which what would not fit is made smaller
	shrink       = 0.9
	maxField     = 20000 // bytes
)

// filled are the words of fields that a page does not show by itself: some programs
// leave that to the one that opens the file. They stand on lines as they would be
// shown there.
func filled(fields []field, lines []written) (out []written) {
	if mainLean(lines) != 0 {
		return nil
	}
	for _, f := range fields {
		if f.box.Width() > 0 && f.box.Height() > 0 && !f.shown(lines) {
			out = append(out, f.lines()...)
		}
	}
	return out
}

// shown reports words within a field.
func (f field) shown(lines []written) bool {
	for _, l := range lines {
		for _, w := range l.line.Words {
			x, y := (w.Box.Left+w.Box.Right)/2, (w.Box.Bottom+w.Box.Top)/2
			if x > f.box.Left && x < f.box.Right && y > f.box.Bottom && y < f.box.Top {
				return true
			}
		}
	}
	return false
}

// lines sets the words of a field from its left edge: one line in its middle, or
// several from its top, in smaller letters where they would not fit.
func (f field) lines() []written {
	size := f.size
	if size == 0 {
		size = math.Max(1, math.Min(usualSize, sizeOfHeight*f.box.Height()))
	}
	lines := f.set(size)
	for len(lines) > 1 && float64(len(lines))*fieldLeading*size > f.box.Height() && size > leastSize {
		size = math.Max(leastSize, shrink*size)
		lines = f.set(size)
	}
	top, leading := f.box.Top, fieldLeading*size
	if len(lines) == 1 {
		top = (f.box.Top + f.box.Bottom + leading) / 2
	}
	out := make([]written, 0, len(lines))
	for i, l := range lines {
		for k := range l.Words {
			l.Words[k].Box.Top = top - float64(i)*leading
			l.Words[k].Box.Bottom = l.Words[k].Box.Top - leading
		}
		out = append(out, written{line: l})
	}
	return out
}

// set breaks the text of a field into lines as wide as itself.
func (f field) set(size float64) (out []paper.Line) {
	for text := range strings.FieldsFuncSeq(f.value, func(r rune) bool { return r == '\r' || r == '\n' }) {
		var line paper.Line
		x := f.box.Left
		for word := range strings.FieldsSeq(text) {
			width := letterWidth * size * float64(utf8.RuneCountInString(word))
			if len(line.Words) > 0 && x+width > f.box.Right {
				out, line, x = append(out, line), paper.Line{}, f.box.Left
			}
			line.Words = append(line.Words, paper.Word{Text: word, Box: paper.Box{Left: x, Right: x + width}, Size: size})
			x += width + spaceWidth*size
		}
		if len(line.Words) > 0 {
			out = append(out, line)
		}
	}
	return out
}
