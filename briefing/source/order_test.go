package source

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// noteMarks are the raised numbers of notes within a text.
var noteMarks = regexp.MustCompile(`[¹²³⁴⁵⁶⁷⁸⁹⁰]+`)

// TestOrderOfSource holds printed records against the text that they were made
// of, source.txt, a paragraph a line: each has to come back whole, over
// columns, notes and pages, and in its order.
func TestOrderOfSource(t *testing.T) {
	sources, err := filepath.Glob("testdata/pdf/*/source.txt")
	if err != nil || len(sources) == 0 {
		t.Fatalf("no sources: %v", err)
	}
	for _, name := range sources {
		t.Run(filepath.Base(filepath.Dir(name)), func(t *testing.T) {
			source, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			data, err := os.ReadFile(filepath.Join(filepath.Dir(name), "input.pdf"))
			if err != nil {
				t.Fatal(err)
			}
			d, err := Read(context.Background(), File{Name: "input.pdf", Data: data})
			if err != nil {
				t.Fatal(err)
			}
			next := 0
			for want := range strings.Lines(string(source)) {
				want = oneSpace(want)
				i := next
				for i < len(d.Blocks) && oneSpace(noteMarks.ReplaceAllString(d.Slice(d.Blocks[i].Span), "")) != want {
					i++
				}
				if i == len(d.Blocks) {
					t.Errorf("not whole, or not where it belongs: %s", excerpt(want))
					continue
				}
				next = i + 1
			}
		})
	}
}

func oneSpace(s string) string { return strings.Join(strings.Fields(s), " ") }
