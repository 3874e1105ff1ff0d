package pdf

import (
	"encoding/binary"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefing/page"
	"attache/briefing/typeface"

	"github.com/jung-kurt/gofpdf"
)

// fontSet is the faces of a document in the order of their first use.
type fontSet struct {
	list []*fontCode
	by   map[page.Face]*fontCode
}

// fontCode gives every glyph of a face a two-byte code in the file. A glyph
// that stands for several texts, such as the space for the no-break space,
// has a code for each, so that every character is copied as it was written.
type fontCode struct {
	face page.Face
	// key is the name by which gofpdf knows the font; resource the name in
	// page streams.
	key, resource string
	codes         map[glyphText]uint16
	used          map[uint16]glyphText
	nextPrivate   uint16
	upem          float64
	// advance is each code's width in thousandths of an em, rounded as gofpdf does.
	advance map[uint16]int
}

// glyphText is a glyph, the text that it stands for, and where it stands when
// that is not where the pen is.
type glyphText struct {
	glyph uint16
	text  string
	shift shift
}

func collectFonts(d *page.Document, library *typeface.Library) *fontSet {
	s := &fontSet{by: map[page.Face]*fontCode{}}
	for _, p := range d.Pages {
		for _, op := range p.Operations {
			text, ok := op.(page.Text)
			if !ok || len(text.Glyphs) == 0 {
				continue
			}
			f, ok := s.by[text.Face]
			if !ok {
				f = &fontCode{
					face: text.Face, key: fmt.Sprintf("f%d", len(s.list)),
					codes: map[glyphText]uint16{}, used: map[uint16]glyphText{}, nextPrivate: privateStart,
					advance: map[uint16]int{}, upem: library.UnitsPerEm(text.Face),
				}
				s.by[text.Face] = f
				s.list = append(s.list, f)
			}
			for _, g := range text.Glyphs {
				f.code(g, text.Size)
			}
		}
	}
	return s
}

// readable reports whether every glyph is one of its font and stands for
// characters: nobody hears what a glyph without them shows.
func (s *fontSet) readable() bool {
	for _, f := range s.list {
		for _, key := range f.used {
			if key.glyph == 0 || key.text == "" || strings.ContainsAny(key.text, "\x00\ufeff\ufffe") {
				return false
			}
		}
	}
	return true
}

// Codes that are no character's of their own come from the private use area
// and, should that be full, from below it.
const (
	privateStart = 0xe000
	privateEnd   = 0xf8ff
	lowest       = 0x20
)

// code returns the glyph's code: the character itself where that is free.
func (f *fontCode) code(g page.Glyph, size page.Points) uint16 {
	key := glyphText{g.ID, g.Text, shiftOf(g, size, f.upem)}
	if c, ok := f.codes[key]; ok {
		return c
	}
	c := uint16(0)
	if r, n := utf8.DecodeRuneInString(g.Text); n == len(g.Text) && r >= lowest && r < privateStart {
		if _, taken := f.used[uint16(r)]; !taken {
			c = uint16(r)
		}
	}
	for c == 0 {
		if _, taken := f.used[f.nextPrivate]; !taken {
			c = f.nextPrivate
		}
		f.nextPrivate++
		if f.nextPrivate > privateEnd {
			f.nextPrivate = 0x3400
		}
	}
	f.codes[key], f.used[c] = c, key
	return c
}

// sortedCodes lists the codes in order.
func (f *fontCode) sortedCodes() []uint16 {
	list := make([]uint16, 0, len(f.used))
	for c := range f.used {
		list = append(list, c)
	}
	slices.Sort(list)
	return list
}

var resourceName = regexp.MustCompile(`/(F[0-9a-f]+) `)

// embed hands the face to gofpdf with a character map of our codes, and marks
// the codes as used by drawing them into a template that is never placed.
func (f *fontCode) embed(doc *gofpdf.Fpdf, library *typeface.Library) error {
	data, err := library.Data(f.face)
	if err != nil {
		return err
	}
	codes := f.sortedCodes()
	var all strings.Builder
	for _, c := range codes {
		if f.used[c].shift == (shift{}) {
			f.advance[c] = int(math.Round(library.Advance(f.face, f.used[c].glyph)))
		}
		all.WriteRune(rune(c))
	}
	remapped, err := f.remap(data, codes)
	if err != nil {
		return fmt.Errorf("font %s: %w", f.face, err)
	}
	doc.AddUTF8FontFromBytes(f.key, "", remapped)
	template := doc.CreateTemplate(func(t *gofpdf.Tpl) {
		t.SetFont(f.key, "", 10)
		t.Text(0, 0, all.String())
	})
	if err := doc.Error(); err != nil {
		return fmt.Errorf("font %s: %w", f.face, err)
	}
	name := resourceName.FindSubmatch(template.Bytes())
	if name == nil {
		return fmt.Errorf("font %s: gofpdf gave it no name", f.face)
	}
	f.resource = string(name[1])
	return nil
}

// remap returns the face's file with a character map of our codes and nothing
// else, and with the glyphs that stand apart from the pen.
func (f *fontCode) remap(data []byte, codes []uint16) ([]byte, error) {
	file, err := readFont(data)
	if err != nil {
		return nil, err
	}
	glyphs := map[uint16]uint16{}
	var added []moved
	numbers := map[moved]uint16{}
	for _, c := range codes {
		key := f.used[c]
		glyphs[c] = key.glyph
		if key.shift == (shift{}) {
			continue
		}
		m := moved{key.glyph, key.shift}
		if _, ok := numbers[m]; !ok {
			numbers[m] = uint16(file.glyphs() + len(added))
			added = append(added, m)
		}
		glyphs[c] = numbers[m]
	}
	tables := map[string][]byte{}
	if len(added) > 0 {
		if tables, err = file.add(added); err != nil {
			return nil, err
		}
	}
	tables["cmap"] = characterMap(codes, glyphs)
	return file.with(tables)
}

// characterMap is a cmap table with one subtable of format 4, one segment for
// each code.
func characterMap(codes []uint16, glyphs map[uint16]uint16) []byte {
	segments := len(codes) + 1
	var ends, starts, deltas []uint16
	for _, c := range codes {
		ends = append(ends, c)
		starts = append(starts, c)
		deltas = append(deltas, glyphs[c]-c)
	}
	ends, starts, deltas = append(ends, 0xffff), append(starts, 0xffff), append(deltas, 1)
	words := []uint16{
		0, 1, // version, one subtable
		3, 1, 0, 12, // Windows, Unicode, offset
		4, uint16(16 + 8*segments), 0, uint16(2 * segments), 0, 0, 0,
	}
	words = append(words, ends...)
	words = append(words, 0)
	words = append(words, starts...)
	words = append(words, deltas...)
	words = append(words, make([]uint16, segments)...)
	out := make([]byte, 0, 2*len(words))
	for _, w := range words {
		out = binary.BigEndian.AppendUint16(out, w)
	}
	return out
}
