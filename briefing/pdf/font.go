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
	// advance is each code's width in thousandths of an em, rounded as gofpdf does.
	advance map[uint16]int
}

type glyphText struct {
	glyph uint16
	text  string
}

func collectFonts(d *page.Document) *fontSet {
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
					advance: map[uint16]int{},
				}
				s.by[text.Face] = f
				s.list = append(s.list, f)
			}
			for _, g := range text.Glyphs {
				f.code(g)
			}
		}
	}
	return s
}

// Codes that are no character's of their own come from the private use area
// and, should that be full, from below it.
const (
	privateStart = 0xe000
	privateEnd   = 0xf8ff
	lowest       = 0x20
)

// code returns the glyph's code: the character itself where that is free.
func (f *fontCode) code(g page.Glyph) uint16 {
	key := glyphText{g.ID, g.Text}
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
		f.advance[c] = int(math.Round(library.Advance(f.face, f.used[c].glyph)))
		all.WriteRune(rune(c))
	}
	remapped, err := withCharacterMap(data, codes, f.used)
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

// withCharacterMap returns a copy of a TrueType file whose character map is
// the given codes and nothing else.
func withCharacterMap(data []byte, codes []uint16, glyphs map[uint16]glyphText) ([]byte, error) {
	const header, record = 12, 16
	if len(data) < header {
		return nil, fmt.Errorf("file of %d bytes", len(data))
	}
	tables := int(binary.BigEndian.Uint16(data[4:]))
	if len(data) < header+tables*record {
		return nil, fmt.Errorf("table directory is cut off")
	}
	table := characterMap(codes, glyphs)
	out := make([]byte, len(data), len(data)+len(table))
	copy(out, data)
	for i := range tables {
		entry := out[header+i*record:][:record]
		if string(entry[:4]) == "cmap" {
			binary.BigEndian.PutUint32(entry[8:], uint32(len(out)))
			binary.BigEndian.PutUint32(entry[12:], uint32(len(table)))
			return append(out, table...), nil
		}
	}
	return nil, fmt.Errorf("no character map")
}

// characterMap is a cmap table with one subtable of format 4, one segment for
// each code.
func characterMap(codes []uint16, glyphs map[uint16]glyphText) []byte {
	segments := len(codes) + 1
	var ends, starts, deltas []uint16
	for _, c := range codes {
		ends = append(ends, c)
		starts = append(starts, c)
		deltas = append(deltas, glyphs[c].glyph-c)
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
