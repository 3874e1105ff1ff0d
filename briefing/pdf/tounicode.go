package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"strings"
	"unicode/utf16"
)

// fonts gives each font a map from codes to characters in place of gofpdf's,
// which takes every code for a character, and the name of a subset.
func (u *update) fonts(fonts *fontSet) error {
	for n := 1; n < len(u.offsets); n++ {
		dictionary := u.object(n)
		if !strings.Contains(dictionary, "/Subtype /Type0") {
			continue
		}
		var font *fontCode
		for _, f := range fonts.list {
			if strings.Contains(dictionary, "/BaseFont /utf8"+f.key+"\n") {
				font = f
			}
		}
		// gofpdf writes a composite font as seven objects in a row.
		cid, descriptor := u.object(n+1), u.object(n+4)
		if font == nil || !strings.Contains(cid, "/CIDFontType2") || !strings.Contains(descriptor, "/FontDescriptor") {
			return errLayout
		}
		old, name := "utf8"+font.key, font.subsetName()
		u.set(n, strings.ReplaceAll(dictionary, "/"+old+"\n", "/"+name+"\n"))
		u.set(n+1, strings.ReplaceAll(cid, "/"+old+"\n", "/"+name+"\n"))
		u.set(n+4, strings.ReplaceAll(descriptor, "/"+old+"\n", "/"+name+"\n"))
		var packed bytes.Buffer
		z := zlib.NewWriter(&packed)
		if _, err := z.Write([]byte(font.toUnicode())); err != nil {
			return fmt.Errorf("compress: %w", err)
		}
		if err := z.Close(); err != nil {
			return fmt.Errorf("compress: %w", err)
		}
		u.setStream(n+2, "/Filter /FlateDecode", packed.Bytes())
	}
	return nil
}

// subsetName is the face's name behind a tag of six letters that depends on
// the glyphs in it (ISO 32000-1, 9.6.4).
func (f *fontCode) subsetName() string {
	h := sha256.New()
	for _, c := range f.sortedCodes() {
		fmt.Fprintf(h, "%d %d ", c, f.used[c].glyph)
	}
	tag := h.Sum(nil)[:6]
	for i := range tag {
		tag[i] = 'A' + tag[i]%26
	}
	return string(tag) + "+" + string(f.face)
}

// blockSize is how many entries a block of a CMap may have.
const blockSize = 100

// toUnicode is a CMap that tells the characters of each code (ISO 32000-1, 9.10.3).
func (f *fontCode) toUnicode() string {
	var lines []string
	for _, c := range f.sortedCodes() {
		if characters := f.used[c].text; characters != "" {
			lines = append(lines, fmt.Sprintf("<%04X> <%s>", c, utf16Hex(characters)))
		}
	}
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for len(lines) > 0 {
		n := min(blockSize, len(lines))
		fmt.Fprintf(&b, "%d beginbfchar\n%s\nendbfchar\n", n, strings.Join(lines[:n], "\n"))
		lines = lines[n:]
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
	return b.String()
}

func utf16Hex(s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	return b.String()
}

// text writes a text string: ASCII as it is, else UTF-16 with its mark.
func text(s string) string {
	for _, r := range s {
		if r < ' ' || r > '~' {
			return "<FEFF" + utf16Hex(s) + ">"
		}
	}
	return literal(s)
}

// literal writes a string of bytes.
func literal(s string) string {
	return "(" + strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`, "\r", `\r`, "\n", `\n`).Replace(s) + ")"
}
