package workspace

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
)

// TestNotesAreNeverPrinted gives every item a note for its speaker and looks
// for it in every template and format, unpacking whatever
// is packed in the file.
func TestNotesAreNeverPrinted(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	if err := w.LoadSamples(ctx); err != nil {
		t.Fatal(err)
	}
	const secret = "Wartezeichen"
	const own = "Zwischenwort"
	err := w.EditBriefing(ctx, SampleBriefing, "notes", func(b *briefing.Briefing) error {
		for s := range b.Sections {
			for i := range b.Sections[s].Items {
				b.Sections[s].Items[i].Note = secret
			}
		}
		b.Title = own
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	names, err := Templates()
	if err != nil {
		t.Fatal(err)
	}
	dir, looked := t.TempDir(), 0
	for _, ext := range ExportFormats() {
		for _, template := range names {
			path := filepath.Join(dir, template+ext)
			if _, err := w.Export(ctx, SampleBriefing, HandoutOptions{Template: template}, path); err != nil {
				t.Fatalf("%s as %s: %v", template, ext, err)
			}
			text := unpacked(t, path)
			if strings.Contains(text, secret) {
				t.Errorf("the note for the speaker is in %s as %s", template, ext)
			}
			if strings.Contains(text, own) {
				looked++
			}
		}
	}
	if looked < 4*len(names) {
		t.Errorf("words that are printed were found in %d files only: the test looks in the wrong place", looked)
	}
}

// unpacked is the text of a file and of whatever is packed in it.
func unpacked(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	all := string(data)
	switch filepath.Ext(path) {
	case ".docx", ".xlsx":
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			part, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			all += string(part)
		}
	case ".pdf":
		all += streams(data)
		if out, err := exec.Command("pdftotext", path, "-").Output(); err == nil {
			all += string(out)
		}
	}
	return all
}

// streams unpacks what a PDF has packed.
func streams(data []byte) string {
	var all strings.Builder
	for _, part := range bytes.Split(data, []byte("stream\n"))[1:] {
		r, err := zlib.NewReader(bytes.NewReader(part))
		if err != nil {
			continue // a picture, or the end of a stream
		}
		text, _ := io.ReadAll(r) // what follows the stream is not part of it
		all.Write(text)
	}
	return all.String()
}
