package extract

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestReadmeNamesEveryFile keeps the guide to the stages complete.
func TestReadmeNamesEveryFile(t *testing.T) {
	guide, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{"extract": true}
	for _, m := range regexp.MustCompile("`([a-z]+)`").FindAllStringSubmatch(string(guide), -1) {
		named[m[1]] = true
	}
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	there := map[string]bool{}
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		begins, _, _ := strings.Cut(strings.TrimSuffix(f, ".go"), "_")
		if there[begins] = true; !named[begins] {
			t.Errorf("README.md says nothing of %s", f)
		}
	}
	for begins := range named {
		if !there[begins] {
			t.Errorf("README.md tells of %s files, and there are none", begins)
		}
	}
}
