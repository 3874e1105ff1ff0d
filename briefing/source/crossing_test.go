package source

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCrossing reads one text in the files that several programs made of it:
// every format must give the same words and the same blocks.
func TestCrossing(t *testing.T) {
	files, err := filepath.Glob("testdata/crossing/*/*.*")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	for _, name := range files {
		if filepath.Base(name) == "want.txt" {
			continue
		}
		t.Run(strings.TrimPrefix(filepath.ToSlash(name), "testdata/crossing/"), func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			d, err := Read(context.Background(), File{Name: filepath.Base(name), Data: data})
			if err != nil {
				t.Fatal(errText(err))
			}
			checkDocument(t, d)
			_, blocks, _ := strings.Cut(golden(d), "\n\n")
			compareGolden(t, filepath.Join(filepath.Dir(name), "want.txt"), blocks)
		})
	}
}
