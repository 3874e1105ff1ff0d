package extract

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestReadmeNamesEveryFile keeps the guide to the packages complete.
func TestReadmeNamesEveryFile(t *testing.T) {
	guide, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	// A row without a package goes on with the one of the row before.
	named := map[string]map[string]bool{}
	var at string
	row := regexp.MustCompile("^\\|(?: \\d+\\. `([a-z]+)/`)? \\|[^|]*\\|([^|]*)\\|$")
	for line := range strings.Lines(string(guide)) {
		m := row.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			continue
		}
		if m[1] != "" {
			at = m[1]
			named[at] = map[string]bool{}
		}
		for _, word := range regexp.MustCompile("`([a-z]+)`").FindAllStringSubmatch(m[2], -1) {
			named[at][word[1]] = true
		}
	}
	if len(named) != 11 {
		t.Fatalf("the guide tells of %d packages", len(named))
	}
	for dir, words := range named {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(dir, files, err)
		}
		if dir == "recommendation" {
			continue // each file is a form of its own
		}
		there := map[string]bool{}
		for _, f := range files {
			if strings.HasSuffix(f, "_test.go") {
				continue
			}
			begins, _, _ := strings.Cut(strings.TrimSuffix(filepath.Base(f), ".go"), "_")
			if there[begins] = true; !words[begins] {
				t.Errorf("README.md says nothing of %s", f)
			}
		}
		for begins := range words {
			if !there[begins] {
				t.Errorf("README.md tells of %s files in %s, and there are none", begins, dir)
			}
		}
	}
}
