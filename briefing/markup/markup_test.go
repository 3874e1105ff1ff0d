package markup

import (
	"bytes"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pagetest"

	"golang.org/x/net/html"
)

var update = flag.Bool("update", false, "write the golden files anew")

// writers by the ending of their golden file.
var writers = map[string]func(io.Writer, *page.Manuscript) error{
	"html": WriteHTML, "md": WriteMarkdown, "txt": WriteText,
}

func compose(t testing.TB, c page.Content, template string) *page.Manuscript {
	return page.Compose(c, page.Options{Template: pagetest.Template(t, template)})
}

func written(t testing.TB, format string, m *page.Manuscript) string {
	t.Helper()
	var b bytes.Buffer
	if err := writers[format](&b, m); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	for format := range writers {
		t.Run(format, func(t *testing.T) {
			got := written(t, format, compose(t, pagetest.Note(), "note"))
			file := filepath.Join("testdata", "markup", "note."+format)
			if *update {
				if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("differs from %s:\n%s", file, got)
			}
		})
	}
}

func TestEveryWordInEveryFormat(t *testing.T) {
	m := compose(t, pagetest.Languages("en", "Voices"), "note")
	for format := range writers {
		got := html.UnescapeString(written(t, format, m))
		for _, v := range pagetest.Voices {
			if !strings.Contains(got, v.Words) {
				t.Errorf("%s lacks %q", format, v.Words)
			}
		}
	}
}

// awkward holds every character that means something to a format.
const awkward = `A <script>alert("x")</script> & *star* _under_ [a](b) | # > 1. \ ~ end`

func TestAwkwardWordsStayWords(t *testing.T) {
	b := pagetest.New(awkward, "en").Source("d", briefing.Provenance{Title: awkward, Address: `https://a.example/"><b>`})
	m := compose(t, b.Quote("d", page.Place{}, awkward, awkward, "", "").Matrix().Content(), "note")
	page := written(t, "html", m)
	if strings.Contains(page, "<script>") || strings.Contains(page, `"><b>`) {
		t.Errorf("words became markup:\n%s", page)
	}
	if got := textOf(t, page); !strings.Contains(got, "“"+awkward+"”") {
		t.Errorf("the page reads\n%s", got)
	}
	if path, err := exec.LookPath("pandoc"); err == nil {
		cmd := exec.Command(path, "-f", "commonmark", "-t", "plain", "--wrap=none")
		cmd.Stdin = strings.NewReader(written(t, "md", m))
		out, err := cmd.CombinedOutput()
		if err != nil || !strings.Contains(string(out), "“"+awkward+"”") {
			t.Errorf("Markdown reads (%v)\n%s", err, out)
		}
	}
}

// textOf is the text of a web page, as a browser would show it.
func textOf(t *testing.T, s string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(s))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode && n.Parent.Data != "style" {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return b.String()
}

func TestHTMLLoadsNothing(t *testing.T) {
	got := written(t, "html", compose(t, pagetest.Note(), "note"))
	for _, bad := range []string{"<script", "<link", "@import", "url(", `src="http`} {
		if strings.Contains(got, bad) {
			t.Errorf("the page has %s", bad)
		}
	}
	for _, want := range []string{`<html lang="en">`, "<h1>", "<blockquote", `role="doc-endnotes"`, `scope="col"`, `lang="fr"`} {
		if !strings.Contains(got, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if !strings.Contains(written(t, "html", compose(t, pagetest.Languages("ar", "أصوات"), "note")), `<html lang="ar" dir="rtl">`) {
		t.Error("the Arabic page has no direction")
	}
}

func TestLinksInTheHTMLMeet(t *testing.T) {
	got := written(t, "html", compose(t, pagetest.Note(), "note"))
	for rest := got; ; {
		_, after, ok := strings.Cut(rest, `href="#`)
		if !ok {
			break
		}
		id, _, _ := strings.Cut(after, `"`)
		if strings.Count(got, `id="`+id+`"`) != 1 {
			t.Errorf("%d places are called %s", strings.Count(got, `id="`+id+`"`), id)
		}
		rest = after
	}
}

func TestNumbersAtTheStartMakeNoList(t *testing.T) {
	for in, want := range map[string]string{"12. Twelve": `12\. Twelve`, "3) Three": `3\) Three`, "2019 was": "2019 was", "1.5 m": "1.5 m"} {
		if got := marked(in); got != want {
			t.Errorf("marked(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestEmpty(t *testing.T) {
	for format := range writers {
		if got := written(t, format, compose(t, pagetest.New("", "").Content(), "note")); !strings.Contains(got, "Untitled briefing") {
			t.Errorf("%s of an empty briefing:\n%s", format, got)
		}
	}
}

// TestOtherDirectionIsSetApart wants names of the other direction set apart by
// the format's own means, without marks that would be copied with them.
func TestOtherDirectionIsSetApart(t *testing.T) {
	b := pagetest.New("T", "en").Source("d", briefing.Provenance{Title: "بيان", Language: "ar"})
	m := page.Compose(b.Quote("d", page.Place{}, "نطلب", "سلمى حدّاد", "", "شبكة").Content(), page.Options{Template: pagetest.Template(t, "note")})
	var out strings.Builder
	if err := WriteHTML(&out, m); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "<bdi>سلمى حدّاد</bdi>") || strings.ContainsAny(out.String(), "\u2068\u2069") {
		t.Errorf("not set apart:\n%s", out.String())
	}
}
