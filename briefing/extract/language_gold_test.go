package extract

import (
	"os"
	"path/filepath"
	"testing"
)

// TestLanguagesOfLabelledDocuments finds the language of each labelled document that is
// named by it.
func TestLanguagesOfLabelledDocuments(t *testing.T) {
	for _, language := range []string{"en", "fr", "es"} {
		files, err := filepath.Glob("testdata/gold/*/" + language + "-*.txt")
		if err != nil || len(files) < 40 {
			t.Fatalf("%d documents in %s, %v", len(files), language, err)
		}
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			if got := Extract(document(t, string(text)), Knowledge{}).Language; got != language {
				t.Errorf("%s: language %q", f, got)
			}
		}
	}
}
