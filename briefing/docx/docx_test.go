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
