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
			case tt.cause == "" && o.Flaw != nil:
				t.Errorf("told of %v", o.Flaw)
			case tt.cause != "":
				if p := wantProblem(t, o.Flaw, "UTF-8"); !strings.Contains(p.Cause, tt.cause) {
					t.Errorf("cause %q, want %q", p.Cause, tt.cause)
				}
			}
		})
	}
}

// TestImportOfSparsePages tells of web pages that were saved without their text.
func TestImportOfSparsePages(t *testing.T) {
	page := func(body string) string {
		return "<!DOCTYPE html><html><head><title>Harbour news</title></head><body>" + body + "</body></html>"
	}
	long := strings.Repeat("The harbour was closed for a week. ", 3)
	for _, tt := range []struct{ name, file, data, cause string }{
		{"wall", "wall.html", page("<div>Please enable JavaScript and cookies to continue</div>"), "all its words are menus"},
		{"few words", "few.html", page("<p>The harbour was closed for a week.</p>"), "only 7 words"},
		{"one word", "one.html", page("<p>Loading</p>"), "only one word"},
		{"whole page", "whole.html", page("<p>" + long + "</p>"), ""},
		{"Chinese page", "zh.html", page("<p>港口关闭了一个星期，渔民们说他们没有收到任何通知。</p>"), ""},
		{"short text that is no page", "note.txt", "Ask Ann.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := opened(t)
			o := importPaths(t, w, writeFile(t, filepath.Join(t.TempDir(), tt.file), []byte(tt.data)))[0]
			switch {
			case o.Status != StatusImported:
				t.Fatalf("%s: %v", o.Status, o.Err)
			case tt.cause == "" && o.Flaw != nil:
				t.Errorf("told of %v", o.Flaw)
			case tt.cause != "":
				if p := wantProblem(t, o.Flaw, "browser"); !strings.HasPrefix(p.Cause, tt.cause) || p.Subject == "" {
					t.Errorf("%q: cause %q, want %q", p.Subject, p.Cause, tt.cause)
				}
			}
		})
	}
}
