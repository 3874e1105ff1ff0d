package workspace

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// TestImportOfOtherEncodings tells of characters that are broken, and not of a
// text that was merely saved in another encoding.
func TestImportOfOtherEncodings(t *testing.T) {
	const words = "« Nous ne pouvons plus attendre », a déclaré la directrice. Selon le ministère, 34 % des dossiers concernaient des mineurs.\n"
	older, err := charmap.Windows1252.NewEncoder().String(words)
	if err != nil {
		t.Fatal(err)
	}
	cut := func(n int) string { return strings.Replace(words+words, "é", "\xc3", n) }
	for _, tt := range []struct{ name, data, cause string }{
		{"UTF-8", words, ""},
		{"Windows-1252", older, ""},
		{"one broken", cut(1), "one character is broken"},
		{"two broken", cut(2), "2 characters are broken"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := opened(t)
			outcomes := importPaths(t, w, writeFile(t, filepath.Join(t.TempDir(), "nouvelles.txt"), []byte(tt.data)))
			o := outcomes[0]
			switch {
			case o.Status != StatusImported:
				t.Fatalf("%s: %v", o.Status, o.Err)
			case tt.cause == "" && o.Illegible != nil:
				t.Errorf("told of %v", o.Illegible)
			case tt.cause != "":
				if p := wantProblem(t, o.Illegible, "UTF-8"); !strings.Contains(p.Cause, tt.cause) {
					t.Errorf("cause %q, want %q", p.Cause, tt.cause)
				}
			}
		})
	}
}
