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
	"time"

	"attache/briefing"
)

// TestSamples reads the documents that ship with the program: their text
// must be the file's, byte for byte.
func TestSamples(t *testing.T) {
	inputs, err := filepath.Glob("../../seeds/texts/*.txt")
	if err != nil || len(inputs) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	for _, input := range inputs {
		name := filepath.Base(input)
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(input)
			if err != nil {
				t.Fatal(err)
			}
			d, err := Read(context.Background(), File{Name: name, Data: data})
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != string(data) {
				t.Error("the text is not the file's")
			}
			checkDocument(t, d)
			compareGolden(t, filepath.Join("testdata", "samples", strings.TrimSuffix(name, ".txt")+".want"), golden(d))
		})
	}
}

func TestRefusals(t *testing.T) {
	tests := []struct {
		name string
		file File
		want error
	}{
		{"empty", File{Name: "a.txt"}, briefing.ErrEmpty},
		{"white space", File{Name: "a.txt", Data: []byte(" \n\u00a0\r\n\t")}, briefing.ErrEmpty},
		{"byte order mark alone", File{Name: "a.txt", Data: []byte("\ufeff")}, briefing.ErrEmpty},
		{"zeros named .txt", File{Name: "a.txt", Data: make([]byte, 4000)}, briefing.ErrNotText},
		{"program named .txt", File{Name: "a.txt", Data: []byte("\x7fELF\x02\x01\x01\x00\x00")}, briefing.ErrUnsupported},
		{"picture", File{Name: "a.txt", Data: []byte("\x89PNG\r\n\x1a\n\x00\x00")}, briefing.ErrUnsupported},
		{"old Word file", File{Name: "a.doc", Data: []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00")}, briefing.ErrUnsupported},
		{"sealed Word file", File{Name: "a.docx", Data: []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")}, briefing.ErrProtected},
		{"cut archive", File{Name: "a.docx", Data: []byte("PK\x03\x04\x14\x00\x00\x00\x08\x00word/document.xml")}, briefing.ErrDamaged},
		{"archive that inflates", File{Name: "a.docx", Data: inflating(t)}, briefing.ErrTooLarge},
		{"one long line", File{Name: "a.txt", Data: bytes.Repeat([]byte("word "), 10<<20)}, briefing.ErrTooLarge},
		{"a long text", File{Name: "a.txt", Data: bytes.Repeat([]byte("Some words of a line.\n"), 2<<20)}, briefing.ErrTooLarge},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(context.Background(), tt.file)
			if !errors.Is(err, tt.want) {
				t.Fatalf("got %v, want %v", err, tt.want)
			}
			var p *briefing.Problem
			if !errors.As(err, &p) || p.Subject != tt.file.Name || p.Cause == "" || p.Remedy == "" {
				t.Errorf("not a problem told to a person: %#v", err)
			}
			if strings.ContainsRune(err.Error(), '\n') {
				t.Errorf("more than one line: %q", err)
			}
		})
	}
}

// inflating is a Word file of a few kilobytes that unpacks to more than the
// limit.
func inflating(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	chunk := bytes.Repeat([]byte("<w:p/>"), 1<<16)
	for n := 0; n <= MaxPartSize; n += len(chunk) {
		if _, err := w.Write(chunk); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

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

func TestReaderThatHangsIsStopped(t *testing.T) {
	hang := reader{version: "hang/1", read: func(ctx context.Context, _ File) (*draft, error) {
		select {} // deaf to its context
	}}
	_, err := readWithin(context.Background(), 10*time.Millisecond, File{Name: "a.txt"}, hang)
	if !errors.Is(err, briefing.ErrTimeout) {
		t.Errorf("got %v, want ErrTimeout", err)
	}
}

func TestReaderThatPanicsRefusesItsFile(t *testing.T) {
	broken := reader{version: "broken/1", read: func(context.Context, File) (*draft, error) { panic("index out of range") }}
	_, err := readWithin(context.Background(), time.Minute, File{Name: "a.txt"}, broken)
	if !errors.Is(err, briefing.ErrDamaged) || strings.Contains(err.Error(), "index out of range") {
		t.Errorf("got %v, want ErrDamaged without the panic's words", err)
	}
}

func TestReadIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Read(ctx, File{Name: "a.txt", Data: []byte("words")}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestSupported(t *testing.T) {
	for name, want := range map[string]bool{"a.txt": true, "A.TXT": true, "a.exe": false, "a": false, ".txt": true} {
		if got := Supported(name); got != want {
			t.Errorf("Supported(%q) = %v", name, got)
		}
	}
	for _, f := range Formats() {
		if f.Name == "" || len(f.Extensions) == 0 {
			t.Errorf("format %+v has no name or no extension", f)
		}
		for _, e := range f.Extensions {
			if !strings.HasPrefix(e, ".") || e != strings.ToLower(e) {
				t.Errorf("%s: extension %q", f.Name, e)
			}
		}
	}
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

func BenchmarkText(b *testing.B) {
	var text bytes.Buffer
	inputs, err := filepath.Glob("../../seeds/texts/*.txt")
	if err != nil || len(inputs) == 0 {
		b.Fatalf("no samples: %v", err)
	}
	for text.Len() < 4<<20 {
		for _, input := range inputs {
			data, err := os.ReadFile(input)
			if err != nil {
				b.Fatal(err)
			}
			text.Write(data)
			text.WriteString("\n\n")
		}
	}
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		if _, err := Read(context.Background(), File{Name: "a.txt", Data: text.Bytes()}); err != nil {
			b.Fatal(err)
		}
	}
}
