package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing/page"
	"attache/briefing/pagetest"
)

func write(t testing.TB, c page.Content, o page.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, page.Compose(c, o), o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func options(t testing.TB, name string) page.Options {
	return page.Options{Template: pagetest.Template(t, name), Paper: page.A4}
}

// parts reads the package back; every part has to be well-formed.
func parts(t *testing.T, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		all[f.Name] = string(content)
		if strings.HasSuffix(f.Name, ".png") {
			continue
		}
		d := xml.NewDecoder(bytes.NewReader(content))
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
		}
	}
	return all
}

// pandoc converts the document; the test is skipped without it.
func pandoc(t *testing.T, data []byte, format string) string {
	t.Helper()
	path, err := exec.LookPath("pandoc")
	if err != nil {
		t.Skip("pandoc is not installed")
	}
	file := filepath.Join(t.TempDir(), "out.docx")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if dir := os.Getenv("ATTACHE_PDF_DIR"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, strings.ReplaceAll(t.Name(), "/", "-")+".docx"), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(path, "-f", "docx", "-t", format, "--wrap=none", file).CombinedOutput()
	if err != nil {
		t.Fatalf("pandoc: %v\n%s", err, out)
	}
	return string(out)
}

func TestPartsAreWellFormed(t *testing.T) {
	for name, c := range map[string]page.Content{
		"note": pagetest.Note(), "empty": pagetest.New("", "").Content(),
		"languages": pagetest.Languages("ar", "أصوات"), "awkward": pagetest.New("<a> & \"b\" \x01", "en").Paragraph("]]> \x00 &amp;").Content(),
	} {
		t.Run(name, func(t *testing.T) {
			all := parts(t, write(t, c, options(t, "note")))
			for _, want := range []string{"[Content_Types].xml", "word/document.xml", "word/styles.xml", "word/footnotes.xml", "docProps/core.xml"} {
				if all[want] == "" {
					t.Errorf("%s is missing", want)
				}
			}
		})
	}
}

func TestEveryReferenceHasItsTarget(t *testing.T) {
	all := parts(t, write(t, pagetest.Note(), options(t, "note")))
	for name, relations := range map[string]string{
		"word/document.xml": "word/_rels/document.xml.rels", "word/footnotes.xml": "word/_rels/footnotes.xml.rels",
	} {
		text := all[name]
		for rest := text; ; {
			_, after, ok := strings.Cut(rest, `r:id="`)
			if !ok {
				break
			}
			id, _, _ := strings.Cut(after, `"`)
			if !strings.Contains(all[relations], `Id="`+id+`"`) {
				t.Errorf("%s refers to %s, which %s lacks", name, id, relations)
			}
			rest = after
		}
	}
	for _, s := range styleOf {
		if !strings.Contains(all["word/styles.xml"], `w:styleId="`+s.id+`"`) {
			t.Errorf("style %s is missing", s.id)
		}
	}
}

func TestAnotherProgramReadsIt(t *testing.T) {
	data := write(t, pagetest.Note(), options(t, "note"))
	got := pandoc(t, data, "markdown")
	for _, want := range []string{
		"# 1\u2002Why now", "**R1**\u2002Calls upon", "## By those who travel", "[^1]", "[^4]:", "We ask for a lamp at every landing, and for somebody who answers when we call.",
		"**approximately 35 percent**", "-   the **register** is the only regional source;", "Proposed by",
		"*Crossing at night: travel by water and its dangers*, pp. 12, 14 and 31",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("pandoc does not find %q in\n%s", want, got)
		}
	}
	if n := strings.Count(got, "\n[^"); n != 4 {
		t.Errorf("%d footnotes, want 4", n)
	}
	if !strings.Contains(pandoc(t, data, "html"), "<table") {
		t.Error("the table is none")
	}
}

func TestWordsInSixLanguages(t *testing.T) {
	got := pandoc(t, write(t, pagetest.Languages("fr", "Voix"), options(t, "note")), "plain")
	for _, v := range pagetest.Voices {
		if !strings.Contains(got, v.Words) {
			t.Errorf("%s: %q is not in\n%s", v.Language, v.Words, got)
		}
	}
}

func TestWriteIsTheSameEachTime(t *testing.T) {
	if !bytes.Equal(write(t, pagetest.Note(), options(t, "matrix")), write(t, pagetest.Note(), options(t, "matrix"))) {
		t.Error("two files of one manuscript differ")
	}
}

func TestRightToLeft(t *testing.T) {
	data := write(t, pagetest.Arabic(), options(t, "note"))
	document := parts(t, data)["word/document.xml"]
	for _, want := range []string{"<w:bidi/>", "<w:rtl/>", "<w:bidiVisual/>", `w:lang w:bidi="ar"`, `w:lang w:val="en"`} {
		if !strings.Contains(document+parts(t, data)["word/styles.xml"], want) {
			t.Errorf("the document lacks %s", want)
		}
	}
	if got := pandoc(t, data, "plain"); !strings.Contains(got, pagetest.Voices[4].Words) {
		t.Errorf("the words are not in\n%s", got)
	}
}

func TestLargePrintAndJustification(t *testing.T) {
	c := pagetest.New("T", "en").Paragraph("Plain words.").Paragraph("See [this](https://a.example/b) now.").Content()
	plain, o := options(t, "note"), options(t, "note")
	o.Scale, o.Alignment = 1.4, page.AlignJustified
	small, large := parts(t, write(t, c, plain)), parts(t, write(t, c, o))
	if !strings.Contains(small["word/styles.xml"], `<w:sz w:val="21"/>`) || !strings.Contains(large["word/styles.xml"], `<w:sz w:val="29"/>`) {
		t.Error("the body is not 10.5 points in one and 14.7 in the other")
	}
	if strings.Contains(small["word/styles.xml"], `<w:jc w:val="both"/>`) || !strings.Contains(large["word/styles.xml"], `<w:jc w:val="both"/>`) {
		t.Error("justification is not as asked for")
	}
	if got := strings.Count(large["word/document.xml"], `<w:jc w:val="left"/>`); got != 1 {
		t.Errorf("%d paragraphs are ragged, want the one with a link", got)
	}
}

// TestLibreOfficeReadsIt opens documents in LibreOffice, where it is
// installed, and looks at what it made of them.
func TestLibreOfficeReadsIt(t *testing.T) {
	program, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed")
	}
	large := options(t, "note")
	large.Scale, large.Alignment, large.Annex = 1.4, page.AlignJustified, true
	tests := []struct {
		name    string
		content page.Content
		options page.Options
		notes   int
	}{
		{"note", pagetest.Note(), options(t, "note"), 4},
		{"large", pagetest.Note(), large, 4},
		{"arabic", pagetest.Arabic(), options(t, "note"), 2},
		{"chinese", pagetest.Languages("zh", "湖区的声音"), options(t, "note"), 7},
	}
	dir := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + dir + "/profile", "--headless", "--convert-to", "fodt", "--outdir", dir}
	for _, tt := range tests {
		file := filepath.Join(dir, tt.name+".docx")
		if err := os.WriteFile(file, write(t, tt.content, tt.options), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	if out, err := exec.Command(program, args...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(dir, tt.name+".fodt"))
			if err != nil {
				t.Fatal(err)
			}
			got, words := string(data), textOf(t, data)
			if n := strings.Count(got, `text:note-class="footnote"`) - strings.Count(got, `<text:notes-configuration text:note-class="footnote"`); n != tt.notes {
				t.Errorf("%d footnotes, want %d", n, tt.notes)
			}
			m := page.Compose(tt.content, tt.options)
			heads := 0
			for _, p := range m.Parts {
				if p.Kind == page.PartSection || p.Kind == page.PartHeading {
					heads++
				}
				if text := strings.Join(strings.Fields(page.WithoutMarks(p.Text.String())), " "); !strings.Contains(words, text) {
					t.Errorf("%q is not in it", text)
				}
				for _, r := range p.Rows {
					for _, c := range r.Cells {
						if text := strings.Join(strings.Fields(page.WithoutMarks(c.String())), " "); !strings.Contains(words, text) {
							t.Errorf("%q is not in a cell", text)
						}
					}
				}
			}
			if n := strings.Count(got, "<text:h "); n != heads {
				t.Errorf("%d headings, want %d", n, heads)
			}
			if strings.Contains(got, "<table:table ") && !strings.Contains(got, "<table:table-header-rows>") {
				t.Error("the table has no head")
			}
		})
	}
}

// textOf is all text of an XML file with single spaces.
func textOf(t *testing.T, data []byte) string {
	t.Helper()
	var b strings.Builder
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.CharData:
			b.Write(token)
		case xml.StartElement:
			if token.Name.Local == "tab" || token.Name.Local == "s" || token.Name.Local == "p" || token.Name.Local == "h" {
				b.WriteByte(' ')
			}
		}
	}
	return strings.Join(strings.Fields(page.WithoutMarks(b.String())), " ")
}
