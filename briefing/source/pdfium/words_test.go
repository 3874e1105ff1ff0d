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
