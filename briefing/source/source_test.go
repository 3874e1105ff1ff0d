package source

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
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
		{"Word file cut before its parts are named", File{Name: "a.docx", Data: []byte("PK\x03\x04\x14\x00\x00\x00\x08\x00[Content_Types].xml")}, briefing.ErrDamaged},
		{"cut archive of another kind", File{Name: "a.zip", Data: []byte("PK\x03\x04\x14\x00\x00\x00\x08\x00a.txt")}, briefing.ErrUnsupported},
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

func TestContentBeatsName(t *testing.T) {
	tests := []struct {
		name, file string
		data       []byte
		reader     string
	}{
		{"a PDF named .txt", "a.txt", readCase(t, "testdata/pdf/un-report/input.pdf"), "pdf/9"},
		{"a Word file named .pdf", "a.pdf", readCase(t, "testdata/docx/report/input.docx"), "docx/2"},
		{"a web page named .doc", "a.doc", []byte("<!doctype html><p>Words of a page.</p>"), "html/2"},
		{"a text named .pdf", "a.pdf", []byte("Words of a text."), "text/3"},
		{"a text about PDF", "a.txt", []byte("Files begin with %PDF-1.4 and go on."), "text/3"},
		{"a text about tags", "a.txt", []byte("The tag <html> opens a page."), "text/3"},
		{"no extension", "README", []byte("Words of a text."), "text/3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := Read(context.Background(), File{Name: tt.file, Data: tt.data})
			if err != nil {
				t.Fatal(err)
			}
			if d.Provenance.Reader != tt.reader {
				t.Errorf("read by %s, want %s", d.Provenance.Reader, tt.reader)
			}
		})
	}
}

func TestFormFeedsPartPages(t *testing.T) {
	d, err := Read(context.Background(), File{Name: "a.txt", Data: []byte("First page.\n\fSecond page.\n\f")})
	if err != nil {
		t.Fatal(err)
	}
	if i := strings.Index(d.Text, "Second"); len(d.Pages) != 2 || d.PageOf(briefing.Span{Start: i, End: i + 6}) != "2" || d.PageOf(briefing.Span{End: 5}) != "1" {
		t.Errorf("pages: %+v", d.Pages)
	}
}

func TestSupported(t *testing.T) {
	for name, want := range map[string]bool{"a.txt": true, "A.TXT": true, "a.exe": false, "a": false, ".txt": true} {
		if got := Supported(name); got != want {
			t.Errorf("Supported(%q) = %v", name, got)
		}
	}
	for name, want := range map[string]bool{"minutes.DOC": true, "talk.pptx": true, "all.zip": true, "photo.jpg": false, "page.css": false, "a.docx": false} {
		if got := Expected(name); got != want {
			t.Errorf("Expected(%q) = %v", name, got)
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
