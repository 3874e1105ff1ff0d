package workspace

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestCollectFolder lists what can be read, and what somebody would miss in
// the report, but not the pictures and scripts beside a saved page.
func TestCollectFolder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"report.docx", "minutes.doc", "talk.pptx", "page.html", "page_files/logo.jpg", "page_files/style.css", ".hidden.txt"} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	files, refused := collect([]string{dir})
	var names []string
	for _, f := range files {
		names = append(names, filepath.Base(f.name))
	}
	slices.Sort(names)
	if want := []string{"minutes.doc", "page.html", "report.docx", "talk.pptx"}; !slices.Equal(names, want) || len(refused) > 0 {
		t.Errorf("collects %v, refuses %v, want %v", names, refused, want)
	}
}
