package pdfium

import (
	"bytes"
	"context"
	"encoding/binary"
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the font of squares anew")

const squareFile = "fonts/usr/share/fonts/square.ttf"

// squares is a TrueType font in which every letter is the same square, after
// the OpenType specification, version 1.9.
func squares() []byte {
	const em, ascent, descent = 1000, 880, -120
	pack := func(values ...any) []byte {
		var b bytes.Buffer
		for _, v := range values {
			if s, text := v.(string); text {
				b.WriteString(s)
			} else {
				_ = binary.Write(&b, binary.BigEndian, v) // into memory
			}
		}
		return b.Bytes()
	}
	u16 := func(values ...uint16) []uint16 { return values }
	low := uint16(0x10000 + descent)
	glyph := pack(u16(1, 0, low, em, ascent), u16(3, 0), []byte{1, 1, 1, 1},
		u16(0, em, 0, uint16(0x10000-em)), u16(low, 0, ascent-descent, 0), uint16(0))
	var name bytes.Buffer
	texts := []string{"Square", "Regular", "Square", "Square", "1", "Square"}
	var data string
	for i, id := range []uint16{1, 2, 3, 4, 5, 6} {
		name.Write(pack(u16(1, 0, 0, id, uint16(len(texts[i])), uint16(len(data)))))
		data += texts[i]
	}
	first, last := uint32(0x20), uint32(0x3fffd) // to the last ideographs: these fonts have Latin letters too
	tables := []struct {
		tag  string
		data []byte
	}{
		{"OS/2", pack(u16(4, em, 400, 5, 0), make([]uint16, 10), uint16(0), make([]byte, 10), make([]uint32, 4), "NONE",
			u16(64, 0x20, 0xffff, ascent, low, 0, ascent, 120), uint32(0x1f<<17), uint32(0), u16(500, 700, 0, 32, 1))},
		{"cmap", pack(u16(0, 1, 3, 10), uint32(12), u16(13, 0), uint32(28), uint32(0), uint32(1), first, last, uint32(1))},
		{"glyf", append(pack(glyph), glyph...)},
		{"head", pack(u16(1, 0, 1, 0), uint32(0), uint32(0x5f0f3cf5), u16(3, em), make([]uint64, 2), u16(0, low, em, ascent, 0, 8, 2, 0, 0))},
		{"hhea", pack(u16(1, 0, ascent, low, 0, em, 0, 0, em, 1, 0, 0), make([]uint16, 5), uint16(2))},
		{"hmtx", pack(u16(em, 0, em, 0))},
		{"loca", pack(u16(0, uint16(len(glyph)/2), uint16(len(glyph))))},
		{"maxp", pack(u16(1, 0, 2, 4, 1), make([]uint16, 11))},
		{"name", append(pack(u16(0, uint16(len(texts)), uint16(6+name.Len())), name.Bytes()), data...)},
		{"post", pack(u16(3, 0), make([]uint32, 7))},
	}
	count := uint16(len(tables))
	head, at := pack(u16(1, 0, count, 128, 3, 16*count-128)), 12+16*len(tables)
	var body []byte
	for _, t := range tables {
		for len(t.data)%4 != 0 {
			t.data = append(t.data, 0)
		}
		var sum uint32
		for i := 0; i < len(t.data); i += 4 {
			sum += binary.BigEndian.Uint32(t.data[i:])
		}
		head = append(head, pack(t.tag, sum, uint32(at+len(body)), uint32(len(t.data)))...)
		body = append(body, t.data...)
	}
	return append(head, body...)
}

// TestSquares holds the font in the program to the code that makes it.
func TestSquares(t *testing.T) {
	if *update {
		if err := os.WriteFile(squareFile, squares(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := disk.ReadFile(squareFile); err != nil || !bytes.Equal(got, squares()) {
		t.Errorf("%s is not what squares makes (%v): go test -run TestSquares -update", squareFile, err)
	}
}

// TestFontNotCarried reads letters that stand alone, and columns, in fonts that
// the file names and does not carry.
func TestFontNotCarried(t *testing.T) {
	e := &Engine{Cache: cache}
	t.Cleanup(func() { _ = e.Close() })
	for _, c := range []struct{ name, encoding, collection, content, want string }{
		{"a letter alone", "GBK-EUC-H", "GB1", "BT /F 12 Tf 60 700 Td <D6D0> Tj ET", "中"},
		{"letters of a scanner", "GBK-EUC-H", "GB1", "BT 3 Tr /F 12 Tf 60 700 Td <D6D0> Tj ET BT 3 Tr /F 12 Tf 72 700 Td <B9FA> Tj ET", "中国"},
		{"a figure among them", "GBK-EUC-H", "GB1", "BT /F 12 Tf 60 700 Td <D6D0> Tj 12 0 Td <32> Tj 6 0 Td <30> Tj ET", "中20"},
		{"a column", "GBK-EUC-V", "GB1", "BT /F 12 Tf 60 700 Td <D6D0B9FAC8CBC3F1> Tj ET", "中国人民"},
		{"a line", "UniGB-UCS2-H", "GB1", "BT /F 12 Tf 60 700 Td <4E2D56FD> Tj ET", "中国"},
		{"Japanese", "90ms-RKSJ-H", "Japan1", "BT /F 12 Tf 60 700 Td <93FA> Tj ET", "日"},
		{"old Chinese", "ETen-B5-H", "CNS1", "BT /F 12 Tf 60 700 Td <A4A4> Tj ET", "中"},
		{"Korean", "KSCms-UHC-H", "Korea1", "BT /F 12 Tf 60 700 Td <B0A1> Tj ET", "가"},
	} {
		r, err := e.Read(context.Background(), Request{Data: fileOf([]string{
			"<</Type/Catalog/Pages 2 0 R>>",
			"<</Type/Pages/Count 1/Kids[3 0 R]>>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
			stream("", c.content),
			"<</Type/Font/Subtype/Type0/BaseFont/Absent/Encoding/" + c.encoding + "/DescendantFonts[6 0 R]>>",
			"<</Type/Font/Subtype/CIDFontType2/BaseFont/Absent/DW 1000/CIDSystemInfo<</Ordering(" + c.collection + ")/Registry(Adobe)/Supplement 2>>/FontDescriptor 7 0 R>>",
			"<</Type/FontDescriptor/FontBBox[-8 -145 1000 859]/FontName/Absent/Flags 32/StemV 88/Ascent 859/Descent -141/ItalicAngle 0>>",
		})})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(strings.Fields(r.Sheet.Text), ""); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
