package source

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

func FuzzDOCX(f *testing.F) {
	addCases(f, "docx")
	f.Fuzz(func(t *testing.T, data []byte) { fuzzReader(t, "a.docx", data) })
}

// FuzzDOCXBody puts any XML into a whole archive, which FuzzDOCX seldom
// gets past.
func FuzzDOCXBody(f *testing.F) {
	f.Add([]byte(`<document><body><p><pPr><numPr><ilvl val="0"/><numId val="1"/></numPr></pPr><r><t>a</t></r></p><tbl><tr><tc><p><r><t>b</t></r></p></tc></tr></tbl></body></document>`))
	f.Fuzz(func(t *testing.T, body []byte) {
		fuzzReader(t, "a.docx", archiveOf(t, map[string][]byte{"word/document.xml": body, "word/footnotes.xml": body, "word/numbering.xml": body}))
	})
}

// archiveOf packs parts.
func archiveOf(t *testing.T, parts map[string][]byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(parts[name]); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func FuzzText(f *testing.F) {
	f.Add([]byte("1. One\n\n(a) two\n\t- three\n\n“Four words stand here”\nFive Six\n"))
	f.Add([]byte("A › B ›\n\nC | D | E\n12 13 14\nx 1 2\ny 3 4\n[Aaa] [Bbb]"))
	f.Add([]byte("\xff\xfea\x00b\x00"))
	f.Fuzz(func(t *testing.T, data []byte) { fuzzReader(t, "a.txt", data) })
}

func FuzzHTML(f *testing.F) {
	addCases(f, "html")
	f.Add([]byte("<table><tr><td>a<td>b<tr><td>c<td>d</table><ol type=a><li>x<ul><li>y</ol><q>z</q><sup>1</sup>"))
	f.Fuzz(func(t *testing.T, data []byte) { fuzzReader(t, "a.html", append([]byte("<!doctype html>"), data...)) })
}

func FuzzMarkdown(f *testing.F) {
	addCases(f, "markdown")
	f.Add([]byte("> - 1. a\n\n|a|b|\n|-|-|\n|c|\\||\n\n[^1]\n\n[^1]: x\n\n<p>y"))
	f.Fuzz(func(t *testing.T, data []byte) { fuzzReader(t, "a.md", data) })
}

func FuzzODT(f *testing.F) {
	f.Add([]byte(`<document-content><body><text><h outline-level="1">a</h><list><list-item><p>b<note><note-citation>1</note-citation><note-body><p>c</p></note-body></note></p></list-item></list><table><table-row><table-cell><p>d</p></table-cell><table-cell/></table-row></table></text></body></document-content>`))
	f.Fuzz(func(t *testing.T, content []byte) {
		fuzzReader(t, "a.odt", archiveOf(t, map[string][]byte{"content.xml": content, "META-INF/manifest.xml": nil, "styles.xml": content}))
	})
}

func FuzzEPUB(f *testing.F) {
	f.Add([]byte(`<container><rootfile full-path="b"/></container>`), []byte(`<package><metadata><title>t</title></metadata><manifest><item id="c" href="c" media-type="xhtml"/></manifest><spine><itemref idref="c"/></spine></package>`), []byte("<p>a</p>"))
	f.Fuzz(func(t *testing.T, container, book, chapter []byte) {
		fuzzReader(t, "a.epub", archiveOf(t, map[string][]byte{"META-INF/container.xml": container, "b": book, "c": chapter}))
	})
}

func FuzzRTF(f *testing.F) {
	addCases(f, "rtf")
	f.Fuzz(func(t *testing.T, data []byte) { fuzzReader(t, "a.rtf", append([]byte(`{\rtf1 `), data...)) })
}

func FuzzEML(f *testing.F) {
	addCases(f, "eml")
	f.Fuzz(func(t *testing.T, data []byte) { fuzzReader(t, "a.eml", data) })
}

func FuzzMHTML(f *testing.F) {
	addCases(f, "mhtml")
	f.Fuzz(func(t *testing.T, data []byte) { fuzzReader(t, "a.mhtml", data) })
}

// addCases seeds a fuzz target with the cases of its format.
func addCases(f *testing.F, format string) {
	f.Helper()
	inputs, err := filepath.Glob("testdata/" + format + "/*/input.*")
	if err != nil || len(inputs) == 0 {
		f.Fatalf("no cases of %s: %v", format, err)
	}
	for _, input := range inputs {
		data, err := os.ReadFile(input)
		if err != nil {
			f.Fatal(err)
		}
		if len(data) < 20_000 {
			f.Add(data)
		}
	}
}

// fuzzReader reads and checks what holds for every document.
func fuzzReader(t *testing.T, name string, data []byte) {
	t.Helper()
	d, err := Read(context.Background(), File{Name: name, Data: data})
	if err != nil {
		var p *briefing.Problem
		if !errors.As(err, &p) {
			t.Fatalf("a refusal that is no problem: %v", err)
		}
		if strings.Contains(errText(err), "goroutine") {
			t.Fatalf("the reader panicked: %v", errText(err))
		}
		return
	}
	checkDocument(t, d)
}

// errText is the error with what it wraps.
func errText(err error) string {
	var b strings.Builder
	for ; err != nil; err = errors.Unwrap(err) {
		b.WriteString(err.Error() + "\n")
	}
	return b.String()
}
