package pdfium

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// form is a page with a label and a field beside it; look is what the field shows by
// itself.
func form(field, look string) []byte {
	return fileOf([]string{
		"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/NeedAppearances true>>>>",
		"<</Type/Pages/Count 1/Kids[3 0 R]>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[6 0 R]/Resources<</Font<</H 5 0 R>>>>>>",
		stream("", "BT /H 11 Tf 60 700 Td (Family name) Tj ET BT /H 11 Tf 60 600 Td (Date) Tj ET"),
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
		"<</Type/Annot/Subtype/Widget/Rect[130 695 300 713]/P 3 0 R/T(a)/AP<</N 7 0 R>>" + field + ">>",
		stream("/Type/XObject/Subtype/Form/BBox[0 0 170 18]/Resources<</Font<</H 5 0 R>>>>", look),
	})
}

// TestFields reads what was filled into a form and the file leaves to be shown to the
// program that opens it, and nothing twice, hidden or secret.
func TestFields(t *testing.T) {
	e := &Engine{Cache: cache}
	t.Cleanup(func() { _ = e.Close() })
	const shown = "BT /H 11 Tf 2 5 Td (Okello) Tj ET"
	long := ""
	for i := range 300 {
		long += fmt.Sprintf("The net %d was mended. ", i)
	}
	for _, tt := range []struct{ name, field, look, want string }{
		{"a value that nothing shows", "/FT/Tx/V(Okello)/DA(/H 11 Tf)", "", "Family name Okello Date"},
		{"a value that the file shows", "/FT/Tx/V(Okello)/DA(/H 11 Tf)", shown, "Family name Okello Date"},
		{"a choice", "/FT/Ch/V(Uganda)/DA(/H 0 Tf)", "", "Family name Uganda Date"},
		{"a button", "/FT/Btn/V/Yes", "", "Family name Date"},
		{"a button with a text", "/FT/Btn/V(Yes)", "", "Family name Date"},
		{"no value", "/FT/Tx/V( )", "", "Family name Date"},
		{"hidden", "/FT/Tx/F 2/V(Okello)", "", "Family name Date"},
		{"a secret", "/FT/Tx/Ff 8192/V(Okello)", "", "Family name Date"},
		{"one that is longer than its field", "/FT/Tx/Ff 4096/V(" + long + ")/DA(/H 11 Tf)", "", "Family name Date " + long},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := e.Read(context.Background(), Request{Data: form(tt.field, tt.look)})
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Join(strings.Fields(strings.ReplaceAll(r.Sheet.Text, "|", " ")), " ")
			if want := strings.TrimSpace(tt.want); got != want {
				t.Errorf("got %d bytes, %.300q, want %d, %.300q", len(got), got, len(want), want)
			}
		})
	}
}

func TestSizeStated(t *testing.T) {
	for look, want := range map[string]float64{"0 g /F3 11 Tf": 11, "/F3 0 Tf": 0, "Tf": 0, "": 0, "/F3 -4 Tf": 0, "/F3 NaN Tf": 0, "/F3 1e9 Tf": 0} {
		if got := sizeStated(look); got != want {
			t.Errorf("%q: got %v, want %v", look, got, want)
		}
	}
}
