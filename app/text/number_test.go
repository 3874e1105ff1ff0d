package text

import (
	"testing"

	"attache/assets/translations"

	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/test"
)

// TestNumber has a template print it, as screens do.
func TestNumber(t *testing.T) {
	test.NewTempApp(t)
	if err := translations.Load("en"); err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int]string{1: "1 document", 999: "999 documents", 80437: "80\u202f437 documents", 1234567: "1\u202f234\u202f567 documents"} {
		if got := lang.N("{{.Count}} documents", n, map[string]any{"Count": Number(n)}); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}
