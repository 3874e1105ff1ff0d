package pdfium

import (
	"strings"
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// minBefore is how many letters stand before a capital that is none: in Irish a real
// one stands behind as many as two.
const minBefore = 3

// readMacintosh mends words of fonts that have the letters of Windows and say that they
// are those of a Macintosh: “DurÈe” is “Durée”, “K‰fer” is “Käfer”.
func readMacintosh(lines []written) {
	for _, l := range lines {
		for i := range l.line.Words {
			if w := &l.line.Words[i]; isMacintosh(w.Text) {
				w.Text = strings.Map(ofWindows, w.Text)
			}
		}
	}
}

// isMacintosh reports a word with signs where only letters stand, each of which is a
// small letter with the same number on Windows.
func isMacintosh(s string) bool {
	found := false
	rs := []rune(s)
	for i, r := range rs {
		if r < 0x80 || unicode.In(r, unicode.Pi, unicode.Pf, unicode.Pd) {
			continue
		}
		if m := ofWindows(r); m == r || !unicode.IsLower(m) {
			return false
		}
		if i == 0 || i+1 == len(rs) || !unicode.IsLetter(rs[i-1]) || !unicode.IsLower(rs[i+1]) {
			continue
		}
		found = found || r == '‰' || r == '‡' || unicode.IsUpper(r) && i >= minBefore && unicode.IsLower(rs[i-1])
	}
	return found
}

// ofWindows is the letter that has the number on Windows which another has on a
// Macintosh.
func ofWindows(r rune) rune {
	if b, ok := charmap.Macintosh.EncodeRune(r); ok && b >= 0xc0 && !unicode.In(r, unicode.Pi, unicode.Pf, unicode.Pd) {
		return charmap.Windows1252.DecodeByte(b)
	}
	return r
}
