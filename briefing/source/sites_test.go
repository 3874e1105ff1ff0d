package source

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"attache/briefing"
)

// minSite is the F1 of the words that each saved page must reach.
const minSite = 0.95

var mainMark = regexp.MustCompile(`(?s)<!--main-->(.*?)<!--/main-->`)

// TestSites reads saved pages of several styles of sites. What of a page is
// its main text is marked in the file by comments, which are taken out before
// it is read.
func TestSites(t *testing.T) {
	files, err := filepath.Glob("testdata/sites/*.*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			marked, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			want := markedText(t, name, marked)
			data := bytes.ReplaceAll(bytes.ReplaceAll(marked, []byte("<!--main-->"), nil), []byte("<!--/main-->"), nil)
			d, err := Read(context.Background(), File{Name: filepath.Base(name), Data: data})
			if err != nil {
				t.Fatal(err)
			}
			checkDocument(t, d)
			got := plainWords(contentOf(d))
			missing, excess := without(want, got), without(got, want)
			f1 := 2 * float64(len(want)-len(missing)) / float64(len(want)+len(got))
			t.Logf("F1 %.3f", f1)
			if f1 < minSite {
				t.Errorf("F1 %.3f, want %.2f\nmissing: %s\nexcess: %s", f1, minSite, strings.Join(missing, " "), strings.Join(excess, " "))
			}
			compareGolden(t, filepath.Join("testdata", "sites", "want", filepath.Base(name)+".txt"), golden(d))
		})
	}
}

// markedText are the words between the marks of a page.
func markedText(t *testing.T, name string, data []byte) []string {
	t.Helper()
	if strings.HasSuffix(name, ".mhtml") {
		m, err := readMessage(data)
		if err != nil {
			t.Fatal(err)
		}
		data = []byte(m.first("text/html").text)
	}
	parts := mainMark.FindAllSubmatch(data, -1)
	if len(parts) == 0 {
		t.Fatal("no text is marked")
	}
	var b strings.Builder
	for _, part := range parts {
		tree, err := html.Parse(bytes.NewReader(part[1]))
		if err != nil {
			t.Fatal(err)
		}
		for n := range tree.Descendants() {
			if n.Type == html.TextNode {
				fmt.Fprintf(&b, "%s ", n.Data)
			}
		}
	}
	return plainWords(b.String())
}

func plainWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// without is what a holds beyond b.
func without(a, b []string) []string {
	left := map[string]int{}
	for _, w := range b {
		left[w]++
	}
	var out []string
	for _, w := range a {
		if left[w] > 0 {
			left[w]--
			continue
		}
		out = append(out, w)
	}
	return out
}

// contentOf is the document without what stands around it, and without the
// numbers of list items, which the page counts and does not hold.
func contentOf(d *briefing.Document) string {
	var b strings.Builder
	for _, block := range d.Content() {
		s := d.Slice(block.Span)
		if block.Role == briefing.RoleListItem || block.Role == briefing.RoleFootnote {
			s = strings.TrimPrefix(s, block.Number)
		}
		b.WriteString(s + "\n")
	}
	return b.String()
}
