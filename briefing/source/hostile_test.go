package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"attache/briefing"
)

// deep nests an element.
func deep(open, inside, shut string, depth int) string {
	return strings.Repeat(open, depth) + inside + strings.Repeat(shut, depth)
}

// TestNesting reads what stands very deep: it is read or refused, in little
// time, and never followed until the stack ends.
func TestNesting(t *testing.T) {
	const depth = 100_000
	office := func(part string, body string) []byte {
		return archiveOf(t, map[string][]byte{part: []byte(body), "META-INF/manifest.xml": nil})
	}
	book := func(chapter string) []byte {
		return archiveOf(t, map[string][]byte{
			"META-INF/container.xml": []byte(`<container><rootfile full-path="b"/></container>`),
			"b":                      []byte(`<package><manifest><item id="c" href="c" media-type="xhtml"/></manifest><spine><itemref idref="c"/></spine></package>`),
			"c":                      []byte(chapter),
		})
	}
	tests := []struct {
		file string
		data []byte
	}{
		{"a.docx", office("word/document.xml", "<document><body>"+deep("<sdt>", "<p><r><t>Words.</t></r></p>", "</sdt>", depth)+"</body></document>")},
		{"a.odt", office("content.xml", "<document-content><body><text>"+deep("<section>", "<p>Words.</p>", "</section>", depth)+"</text></body></document-content>")},
		{"a.epub", book(deep("<div>", "Words.", "</div>", depth))},
		{"a.html", []byte("<!doctype html>" + deep("<div>", "Words.", "</div>", depth))},
		{"b.html", []byte("<!doctype html>" + deep("<table><tr><td>", "Words.", "</td></tr></table>", depth/10))},
		{"a.rtf", []byte(`{\rtf1 ` + deep("{", "Words.", "}", depth) + "}")},
		{"a.md", []byte(deep("> ", "Words.", "", depth/10))},
		{"a.eml", []byte("Subject: Words\n" + nestedMail(40))},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			start := time.Now()
			d, err := Read(context.Background(), File{Name: tt.file, Data: tt.data})
			t.Logf("%v: %v", time.Since(start), err)
			switch {
			case err == nil:
				checkDocument(t, d)
			case !errors.Is(err, briefing.ErrTooLarge) && !errors.Is(err, briefing.ErrEmpty):
				t.Errorf("got %v", err)
			}
		})
	}
}

// nestedMail is parts within parts.
func nestedMail(depth int) string {
	var b strings.Builder
	for i := range depth {
		fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	return b.String() + "Content-Type: text/plain\n\nWords.\n"
}

// TestInflated unpacks no more than the limit in any format that is an
// archive.
func TestInflated(t *testing.T) {
	large := bytes.Repeat([]byte("<p>Words.</p>"), MaxPartSize/13+1)
	for name, data := range map[string][]byte{
		"a.docx": archiveOf(t, map[string][]byte{"word/document.xml": large}),
		"a.odt":  archiveOf(t, map[string][]byte{"content.xml": large, "META-INF/manifest.xml": nil}),
		"a.epub": archiveOf(t, map[string][]byte{"META-INF/container.xml": []byte(`<container><rootfile full-path="b"/></container>`), "b": large}),
	} {
		t.Run(name, func(t *testing.T) {
			if len(data) > 1<<20 {
				t.Fatalf("%d bytes are no test of inflation", len(data))
			}
			if _, err := Read(context.Background(), File{Name: name, Data: data}); !errors.Is(err, briefing.ErrTooLarge) {
				t.Errorf("got %v, want ErrTooLarge", err)
			}
		})
	}
}

// TestEntities follows no entity that a file declares, and no file outside.
func TestEntities(t *testing.T) {
	const declared = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "bomb"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`
	const words = "Words &file; and &c; more."
	for name, data := range map[string][]byte{
		"a.docx": archiveOf(t, map[string][]byte{"word/document.xml": []byte(declared + "<document><body><p><r><t>" + words + "</t></r></p></body></document>")}),
		"a.odt":  archiveOf(t, map[string][]byte{"content.xml": []byte(declared + "<document-content><body><text><p>" + words + "</p></text></body></document-content>"), "META-INF/manifest.xml": nil}),
		"a.fodt": []byte(declared + `<office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>` + words + `</text:p></office:text></office:body></office:document>`),
		"a.html": []byte(declared + "<html><body><p>" + words + "</p></body></html>"),
		"a.epub": archiveOf(t, map[string][]byte{
			"META-INF/container.xml": []byte(declared + `<container><rootfile full-path="b"/></container>`),
			"b":                      []byte(declared + `<package><metadata><title>&file;</title></metadata><manifest><item id="c" href="c" media-type="xhtml"/></manifest><spine><itemref idref="c"/></spine></package>`),
			"c":                      []byte(declared + "<html><body><p>" + words + "</p></body></html>"),
		}),
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Read(context.Background(), File{Name: name, Data: data})
			if err != nil {
				t.Fatal(errText(err))
			}
			checkDocument(t, d)
			if !strings.Contains(d.Text, "Words") || strings.Contains(d.Text, "bombbomb") || strings.Contains(d.Text+d.Provenance.Title, "root:") {
				t.Errorf("reads %q, titled %q", d.Text, d.Provenance.Title)
			}
		})
	}
}

// TestPartsOutside looks for no part outside its archive, whatever a name says.
func TestPartsOutside(t *testing.T) {
	for _, target := range []string{"../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "https://example.org/a.xhtml", `C:\boot.ini`} {
		data := archiveOf(t, map[string][]byte{
			"META-INF/container.xml": []byte(`<container><rootfile full-path="b"/></container>`),
			"b":                      []byte(`<package><manifest><item id="c" href="c" media-type="xhtml"/><item id="x" href="` + target + `" media-type="xhtml"/></manifest><spine><itemref idref="x"/><itemref idref="c"/></spine></package>`),
			"c":                      []byte("<p>Words.</p>"),
		})
		d, err := Read(context.Background(), File{Name: "a.epub", Data: data})
		if err != nil {
			t.Fatalf("%s: %v", target, err)
		}
		if strings.TrimSpace(d.Text) != "Words." {
			t.Errorf("%s: reads %q", target, d.Text)
		}
	}
}
