package pdfium

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// annotated is a page with words and a note on it. Its font writes the letters of
// the alphabet by the numbers from 1 on; the page or the list of pages names it.
func annotated(ofPage, ofPages, drawn string) []byte {
	var letters strings.Builder
	for i := range 26 {
		fmt.Fprintf(&letters, "<%02x> <%04x>\n", i+1, 'a'+i)
	}
	return fileOf([]string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Count 1/Kids[3 0 R]" + ofPages + ">>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[7 0 R]" + ofPage + ">>",
		stream("", drawn),
		"<</Type/Font/Subtype/Type1/BaseFont/Numbered/FirstChar 1/LastChar 26/Widths[" + strings.Repeat("500 ", 26) + "]/ToUnicode 6 0 R>>",
		stream("", "1 begincodespacerange <00> <ff> endcodespacerange\n26 beginbfchar\n"+letters.String()+"endbfchar"),
		"<</Type/Annot/Subtype/FreeText/Rect[60 600 300 640]/Contents(Check this)/AP<</N 8 0 R>>>>",
		stream("/Type/XObject/Subtype/Form/BBox[0 0 240 40]/Resources<</Font<</H 9 0 R>>>>", "BT /H 12 Tf 4 14 Td (Check this) Tj ET"),
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
		stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>", "BT /F 12 Tf 60 700 Td <0e050713> Tj ET"),
	})
}

// TestAnnotatedPage reads what a page and its notes show, whether the page names
// its fonts and pictures itself or has them in common with others.
func TestAnnotatedPage(t *testing.T) {
	e := &Engine{Cache: cache}
	t.Cleanup(func() { _ = e.Close() })
	const resources = "/Resources<</Font<</F 5 0 R>>/XObject<</X 10 0 R>>>>"
	const words = "BT /F 12 Tf 60 760 Td <02010414> Tj ET"
	for _, tt := range []struct{ name, ofPage, ofPages, drawn, want string }{
		{"fonts of the page", resources, "", words, "badt Check this"},
		{"fonts of all pages", "", resources, words, "badt Check this"},
		{"a form of the page", resources, "", "/X Do", "negs Check this"},
		{"a form of all pages", "", resources, "/X Do", "negs Check this"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := e.Read(context.Background(), Request{Data: annotated(tt.ofPage, tt.ofPages, tt.drawn)})
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(strings.Fields(r.Sheet.Text), " "); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
