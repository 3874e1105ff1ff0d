package pdfium

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// TestNumbersOfGlyphs reads fonts without a table of letters that give the number
// of the glyph for each.
func TestNumbersOfGlyphs(t *testing.T) {
	e := &Engine{Cache: cache}
	t.Cleanup(func() { _ = e.Close() })
	numbered := func(s string) string {
		var b strings.Builder
		for _, r := range s {
			switch {
			case r == 'é':
				b.WriteByte(112)
			case r > '9' || r == ' ': // lower signs would have to be escaped
				b.WriteByte(byte(r - 29))
			}
		}
		return b.String()
	}
	for _, tt := range []struct{ name, text, want string }{
		{"numbers", numbered("voir la notice et le présent accord"), "voir la notice et le présent accord"},
		{"numbers that each font has its own letters for", numbered("voir la notice et le présent accord") + "\x7f", "YRLU OD QRWLFH HW OH SUpVHQW DFFRUGģ"},
		{"few of them", numbered("le filet"), "OH ILOHW"},
		{"capitals", "WITHDRAWALS\x03AND\x03HARBOURS\x03HELD", "WITHDRAWALS AND HARBOURS HELD"},
		{"letters", "the\x03harbour\x03has\x03many\x03boats", "the harbour has many boats"},
	} {
		r, err := e.Read(context.Background(), Request{Data: fileOf([]string{
			"<</Type/Catalog/Pages 2 0 R>>",
			"<</Type/Pages/Count 1/Kids[3 0 R]>>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
			stream("", "BT /F 12 Tf 60 700 Td <"+fmt.Sprintf("%x", tt.text)+"> Tj ET"),
			"<</Type/Font/Subtype/Type1/BaseFont/Numbered/FirstChar 0/LastChar 127/Widths[" + strings.Repeat("600 ", 128) + "]/ToUnicode 6 0 R>>",
			stream("", "1 begincodespacerange <00> <ff> endcodespacerange\n2 beginbfrange\n<01> <7e> <0001>\n<7f> <7f> <0123>\nendbfrange"),
		})})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSpace(r.Sheet.Text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
