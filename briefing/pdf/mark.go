package pdf

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"

	"attache/briefing/page"
)

// A vowel mark is drawn above or below its letter: away from where the letter
// starts. Programs that read a file sort letters by where they start and so
// lose a mark from its word. Here every mark that stands elsewhere gets a glyph
// of its own in the embedded font, moved within its outline, so that all that
// is drawn starts where the pen is.

// shift is how far a glyph stands from the pen, in units of the font.
type shift struct{ dx, dy int16 }

// shiftOf is the shift of a glyph that takes no room of its own.
func shiftOf(g page.Glyph, size page.Points, upem float64) shift {
	if g.Advance != 0 || size == 0 {
		return shift{}
	}
	units := func(p page.Points) int16 {
		return int16(max(math.MinInt16, min(math.MaxInt16, math.Round(float64(p/size)*upem))))
	}
	return shift{units(g.DX), units(g.DY)}
}

// moved is a glyph to be added to a font: another one, shifted.
type moved struct {
	glyph uint16
	shift shift
}

var errFont = errors.New("a TrueType file in another form than expected")

// sfnt is a TrueType file taken apart into its tables.
type sfnt struct {
	data   []byte
	tables map[string][]byte
	// entries are where each table's entry stands in the directory.
	entries map[string]int
}

const sfntHeader, sfntRecord = 12, 16

func readFont(data []byte) (*sfnt, error) {
	if len(data) < sfntHeader {
		return nil, errFont
	}
	f := &sfnt{data: data, tables: map[string][]byte{}, entries: map[string]int{}}
	count := int(binary.BigEndian.Uint16(data[4:]))
	if len(data) < sfntHeader+count*sfntRecord {
		return nil, errFont
	}
	for i := range count {
		at := sfntHeader + i*sfntRecord
		start, length := int(binary.BigEndian.Uint32(data[at+8:])), int(binary.BigEndian.Uint32(data[at+12:]))
		if start+length > len(data) {
			return nil, errFont
		}
		name := string(data[at : at+4])
		f.tables[name], f.entries[name] = data[start:start+length], at
	}
	return f, nil
}

// with returns the file with other tables in place of its own.
func (f *sfnt) with(tables map[string][]byte) ([]byte, error) {
	out := slices.Clone(f.data)
	names := make([]string, 0, len(tables))
	for name := range tables {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		at, ok := f.entries[name]
		if !ok {
			return nil, errFont
		}
		out = append(out, make([]byte, (4-len(out)%4)%4)...)
		binary.BigEndian.PutUint32(out[at+8:], uint32(len(out)))
		binary.BigEndian.PutUint32(out[at+12:], uint32(len(tables[name])))
		out = append(out, tables[name]...)
	}
	return out, nil
}

// glyphs is how many glyphs the font has.
func (f *sfnt) glyphs() int {
	if len(f.tables["maxp"]) < 6 {
		return 0
	}
	return int(binary.BigEndian.Uint16(f.tables["maxp"][4:]))
}

// add returns the tables of a font that has the moved glyphs behind its own,
// each made of the glyph that is moved (OpenType, glyf: composite glyphs).
func (f *sfnt) add(list []moved) (map[string][]byte, error) {
	count := f.glyphs()
	if count == 0 || len(f.tables["head"]) < 52 || len(f.tables["hhea"]) < 36 || len(f.tables["maxp"]) < 32 {
		return nil, errFont
	}
	offsets, err := f.locations(count)
	if err != nil {
		return nil, err
	}
	metrics, err := f.metrics(count)
	if err != nil {
		return nil, err
	}
	outlines := slices.Clone(f.tables["glyf"])
	outlines = append(outlines, make([]byte, (4-len(outlines)%4)%4)...)
	offsets[count] = uint32(len(outlines))
	for _, m := range list {
		if int(m.glyph) >= count {
			return nil, errFont
		}
		own := f.tables["glyf"][offsets[m.glyph]:]
		if offsets[m.glyph] == offsets[m.glyph+1] || len(own) < 10 {
			return nil, errFont // nothing to draw, nothing to move
		}
		outlines = append(outlines, m.outline(own)...)
		offsets = append(offsets, uint32(len(outlines)))
		left := int16(binary.BigEndian.Uint16(own[2:])) + m.shift.dx
		metrics = binary.BigEndian.AppendUint16(metrics, 0)
		metrics = binary.BigEndian.AppendUint16(metrics, uint16(left))
	}
	var loca []byte
	for _, o := range offsets {
		loca = binary.BigEndian.AppendUint32(loca, o)
	}
	head, hhea, maxp := slices.Clone(f.tables["head"]), slices.Clone(f.tables["hhea"]), slices.Clone(f.tables["maxp"])
	binary.BigEndian.PutUint16(head[50:], 1) // offsets of 32 bits
	binary.BigEndian.PutUint16(hhea[34:], uint16(count+len(list)))
	binary.BigEndian.PutUint16(maxp[4:], uint16(count+len(list)))
	binary.BigEndian.PutUint16(maxp[28:], max(1, binary.BigEndian.Uint16(maxp[28:])))
	binary.BigEndian.PutUint16(maxp[30:], 1+binary.BigEndian.Uint16(maxp[30:]))
	return map[string][]byte{"glyf": outlines, "loca": loca, "hmtx": metrics, "head": head, "hhea": hhea, "maxp": maxp}, nil
}

// outline is a composite glyph: the other one, moved.
func (m moved) outline(own []byte) []byte {
	const wordsThatAreOffsets, lengthOf = 0x0001 | 0x0002, 20
	out := make([]byte, 0, lengthOf)
	out = binary.BigEndian.AppendUint16(out, 0xffff)
	for i, by := range []int16{m.shift.dx, m.shift.dy, m.shift.dx, m.shift.dy} {
		corner := int16(binary.BigEndian.Uint16(own[2+2*i:]))
		out = binary.BigEndian.AppendUint16(out, uint16(corner+by))
	}
	for _, v := range []uint16{wordsThatAreOffsets, m.glyph, uint16(m.shift.dx), uint16(m.shift.dy)} {
		out = binary.BigEndian.AppendUint16(out, v)
	}
	return append(out, 0, 0)
}

// locations are where the glyphs start in glyf, and where the last one ends.
func (f *sfnt) locations(count int) ([]uint32, error) {
	loca, long := f.tables["loca"], binary.BigEndian.Uint16(f.tables["head"][50:]) == 1
	offsets := make([]uint32, count+1)
	for i := range offsets {
		switch {
		case long && len(loca) >= 4*i+4:
			offsets[i] = binary.BigEndian.Uint32(loca[4*i:])
		case !long && len(loca) >= 2*i+2:
			offsets[i] = 2 * uint32(binary.BigEndian.Uint16(loca[2*i:]))
		default:
			return nil, errFont
		}
		if int(offsets[i]) > len(f.tables["glyf"]) {
			return nil, errFont
		}
	}
	return offsets, nil
}

// metrics are the advance and the left bearing of every glyph: the file may
// leave out advances that are equal to the last one.
func (f *sfnt) metrics(count int) ([]byte, error) {
	hmtx, full := f.tables["hmtx"], int(binary.BigEndian.Uint16(f.tables["hhea"][34:]))
	if full < 1 || full > count || len(hmtx) < 4*full+2*(count-full) {
		return nil, errFont
	}
	out := slices.Clone(hmtx[:4*full])
	last := hmtx[4*(full-1):][:2]
	for i := range count - full {
		out = append(append(out, last...), hmtx[4*full+2*i:][:2]...)
	}
	return out, nil
}
