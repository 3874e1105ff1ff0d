package pdfium

import (
	"context"
	"strings"
	"testing"
)

// TestSpaceWithoutLetter parts words where the font's space is the number of a
// glyph and no letter: such fonts call it 3, or 1.
func TestSpaceWithoutLetter(t *testing.T) {
	e := &Engine{Cache: cache}
	t.Cleanup(func() { _ = e.Close() })
	r, err := e.Read(context.Background(), Request{Data: fileOf([]string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Count 1/Kids[3 0 R]>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
		stream("", "BT /F 12 Tf 60 700 Td (NET\x03AND\x03BOAT) Tj ET"),
		"<</Type/Font/Subtype/Type1/BaseFont/Numbered/FirstChar 0/LastChar 90/Widths[" + strings.Repeat("600 ", 91) + "]/ToUnicode 6 0 R>>",
		stream("", "1 begincodespacerange <00> <ff> endcodespacerange\n1 beginbfrange\n<01> <5a> <0001>\nendbfrange"),
	})})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.TrimSpace(r.Sheet.Text); got != "NET AND BOAT" {
		t.Errorf("got %q", got)
	}
}

// TestDrawnTwice reads letters once that are drawn twice, a little apart, to look
// bold, and both letters of a ligature and of a word that has two.
func TestDrawnTwice(t *testing.T) {
	e := &Engine{Cache: cache}
	t.Cleanup(func() { _ = e.Close() })
	const font = "<</Type/Font/Subtype/Type1/BaseFont/Joined/FirstChar 65/LastChar 90/Widths[600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600]/ToUnicode 6 0 R>>"
	for _, c := range []struct{ name, content, want string }{
		{"drawn twice", "BT /F 12 Tf 60 700 Td (B) Tj 0.5 0 Td (B) Tj 7.2 0 Td (O) Tj 0.5 0 Td (O) Tj ET", "BO"},
		{"two letters", "BT /F 12 Tf 60 700 Td (BOOT) Tj ET", "BOOT"},
		{"a ligature", "BT /F 12 Tf 60 700 Td (OZER) Tj ET", "OFFER"},
	} {
		r, err := e.Read(context.Background(), Request{Data: fileOf([]string{
			"<</Type/Catalog/Pages 2 0 R>>",
			"<</Type/Pages/Count 1/Kids[3 0 R]>>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
			stream("", c.content), font,
			stream("", "1 begincodespacerange <00> <ff> endcodespacerange\n2 beginbfrange\n<41> <59> <0041>\n<5a> <5a> <00460046>\nendbfrange"),
		})})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSpace(r.Sheet.Text); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
