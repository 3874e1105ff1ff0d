package source

import (
	"bytes"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"io"
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
			if _, err := Read(context.Background(), File{Name: name, Data: data}); !errors.Is(err, briefing.ErrTooLarge) || !strings.Contains(err.Error(), "64 MB") {
				t.Errorf("got %v, want ErrTooLarge and the limit of a part", err)
			}
		})
	}
}

// TestLimitsOfArchives names the limit that was met, and no other.
func TestLimitsOfArchives(t *testing.T) {
	many := map[string][]byte{"word/document.xml": []byte("<document/>")}
	for i := range MaxParts {
		many[fmt.Sprintf("part%d", i)] = nil
	}
	_, tooMany := Read(context.Background(), File{Name: "a.docx", Data: archiveOf(t, many)})
	read := func(unpacked int64, size int) error {
		a, err := openArchive(archiveOf(t, map[string][]byte{"part": make([]byte, size)}))
		if err != nil {
			t.Fatal(err)
		}
		a.unpacked = unpacked
		_, err = a.part("part")
		return explain("a.docx", err)
	}
	for _, tt := range []struct {
		name string
		err  error
		want string
	}{
		{"one part", read(0, MaxPartSize+1), "one of its parts is larger than the 64 MB that can be read"},
		{"all parts together", read(MaxUnpacked-1, 2), "it unpacks to more than the 256 MB that can be read"},
		{"number of parts", tooMany, "it holds more than the 20000 parts that can be read"},
	} {
		var p *briefing.Problem
		if !errors.As(tt.err, &p) || p.Cause != tt.want || !errors.Is(tt.err, briefing.ErrTooLarge) {
			t.Errorf("%s: got %v, want %q", tt.name, tt.err, tt.want)
		}
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

// endless is a PDF of a few kilobytes whose font says for so many characters
// what they stand for that no time suffices to read it.
func endless(t *testing.T) []byte {
	t.Helper()
	var packed, b bytes.Buffer
	z := zlib.NewWriter(&packed)
	_, err := io.WriteString(z, "begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n100 begincidrange\n"+strings.Repeat("<0000><FFFF>1\n", 2_000_000)+"endcidrange endcmap")
	if err := errors.Join(err, z.Close()); err != nil {
		t.Fatal(err)
	}
	const content = "BT /F 12 Tf 20 100 Td <00480049> Tj ET"
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
		fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(content), content),
		"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 6 0 R/DescendantFonts[7 0 R]>>",
		fmt.Sprintf("<</Type/CMap/CMapName/X/Filter/FlateDecode/Length %d>>stream\n%s\nendstream", packed.Len(), packed.String()),
		"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
	}
	b.WriteString("%PDF-1.4\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for i, o := range objects {
		table += fmt.Sprintf("%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	fmt.Fprintf(&b, "%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", table, len(objects)+1, b.Len())
	return b.Bytes()
}

// TestFileThatHangsIsStopped reads a file that would take minutes: it is
// stopped in time, with what to do, and the next one is read.
func TestFileThatHangsIsStopped(t *testing.T) {
	if err := WarmUp(); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	_, err := readWithin(context.Background(), time.Second, File{Name: "a.pdf", Data: endless(t)}, pdfReader)
	var p *briefing.Problem
	if !errors.As(err, &p) || !errors.Is(err, briefing.ErrTimeout) || p.Cause != "reading it took longer than 1 s and was stopped" || p.Remedy == "" {
		t.Errorf("got %v, want ErrTimeout", err)
	}
	if d := time.Since(start); d > 20*time.Second {
		t.Errorf("it took %v to stop", d)
	}
	if _, err := Read(context.Background(), File{Name: "b.pdf", Data: readCase(t, "testdata/pdf/un-report/input.pdf")}); err != nil {
		t.Errorf("the next file: %v", err)
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
