package source

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"attache/briefing"
)

// TestForeign drops files on the program that it does not read: each is
// named, with what to do instead.
func TestForeign(t *testing.T) {
	old := func(stream string) []byte {
		return append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00\x00"), wide(stream)...)
	}
	zip := func(part string) []byte { return archiveOf(t, map[string][]byte{part: []byte("x")}) }
	tail := bytes.Repeat([]byte{0}, 60)
	tests := []struct {
		name         string
		data         []byte
		what, remedy string
	}{
		{"minutes.doc", old("WordDocument"), "Word file of the old kind", "save it as .docx"},
		{"table.xls", old("Workbook"), "Excel file of the old kind", "PDF"},
		{"talk.ppt", old("PowerPoint Document"), "PowerPoint file of the old kind", "PDF"},
		{"mail.msg", old("__substg1.0_"), "Outlook", "text or PDF"},
		{"old.wps", old("MatOST"), "old office program", ".docx"},
		{"talk.pptx", zip("ppt/presentation.xml"), "a PowerPoint file", "PDF"},
		{"table.xlsx", zip("xl/workbook.xml"), "an Excel file", "PDF"},
		{"talk.odp", append([]byte("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.presentationcontent.xml"), zip("META-INF/manifest.xml")...), "a presentation", "PDF"},
		{"notes.pages", zip("Index/Document.iwa"), "Pages", "Export it"},
		{"all.zip", zip("a.txt"), "an archive", "Unpack"},
		{"all.rar", append([]byte("Rar!\x1a\x07"), tail...), "compressed", "Unpack"},
		{"all.tar.gz", append([]byte("\x1f\x8b\x08"), tail...), "compressed", "Unpack"},
		{"scan.jpg", append([]byte("\xff\xd8\xff\xe0\x00"), tail...), "a picture", "OCR"},
		{"scan.webp", append([]byte("RIFF\x24\x00\x00\x00WEBPVP8 "), tail...), "a picture", "OCR"},
		{"scan.heic", append([]byte("\x00\x00\x00\x18ftypheic"), tail...), "a picture", "OCR"},
		{"drawing.svg", []byte(`<?xml version="1.0"?><svg><text>Words</text></svg>`), "a picture", "OCR"},
		{"talk.mp4", append([]byte("\x00\x00\x00\x18ftypmp42"), tail...), "a recording", "transcript"},
		{"talk.mp3", append([]byte("ID3\x03"), tail...), "a recording", "transcript"},
		{"book.mobi", append(append([]byte("name"), bytes.Repeat([]byte{0}, 56)...), "BOOKMOBI and more"...), "Kindle", "EPUB"},
		{"scan.djvu", append([]byte("AT&TFORM"), tail...), "DjVu", "PDF"},
		{"page.ps", []byte("%!PS-Adobe-3.0\nshowpage\n"), "PostScript", "PDF"},
		{"setup.exe", append([]byte("MZ\x90\x00"), tail...), "a program", "leave it out"},
		{"page.webarchive", append([]byte("bplist00"), tail...), "Safari", "PDF"},
		{"data.xml", []byte(`<?xml version="1.0"?><list><entry>Words</entry></list>`), "XML", "web page"},
		{"word.xml", []byte(`<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>`), "Word file in XML", ".docx"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(context.Background(), File{Name: tt.name, Data: tt.data})
			var p *briefing.Problem
			if !errors.Is(err, briefing.ErrUnsupported) || !errors.As(err, &p) {
				t.Fatalf("got %v, want ErrUnsupported", err)
			}
			if !strings.Contains(p.Cause, tt.what) || !strings.Contains(p.Remedy, tt.remedy) {
				t.Errorf("says %q, %q", p.Cause, p.Remedy)
			}
		})
	}
}

// TestTextThatLooksForeign reads texts that begin with the letters of other
// formats.
func TestTextThatLooksForeign(t *testing.T) {
	for _, text := range []string{"MZ is how the file begins.", "BM is a company.", "ID3 tags hold titles.", "RIFF is a container.", "BZhang spoke first.", "OggS and others."} {
		if _, err := Read(context.Background(), File{Name: "a.txt", Data: []byte(text)}); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}
