package source

import (
	"bytes"
	"context"
	"path/filepath"
	"slices"
	"strings"

	"attache/briefing"
)

// Format is a kind of file that can be read.
type Format struct {
	// Name is for people: "Word document".
	Name string
	// Extensions are in lower case with their dot, the usual one first.
	Extensions []string
}

// reader is one format behind the seam.
type reader struct {
	format Format
	// version names the reader and counts up when it reads the same bytes
	// differently: "html/1".
	version string
	// recognises reports whether the content is of this format beyond doubt;
	// nil when only the name can tell.
	recognises func(data []byte) bool
	// likely reports whether the content can be of this format where the name
	// says so; nil when the name alone does not decide.
	likely func(data []byte) bool
	read   func(ctx context.Context, f File) (*draft, error)
	// turn has as many places as files can be read at once; nil for no limit.
	turn func() chan struct{}
}

// readers lists the formats in the order in which content is asked. It is a
// function so that nothing can be registered from elsewhere.
func readers() []reader {
	return []reader{pdfReader, docxReader, odtReader, epubReader, rtfReader, mhtmlReader, htmlReader, emlReader, markdownReader, textReader}
}

// Formats lists what can be read, for file dialogs.
func Formats() []Format {
	var formats []Format
	for _, r := range readers() {
		formats = append(formats, Format{r.format.Name, slices.Clone(r.format.Extensions)})
	}
	return formats
}

// Supported reports whether a file of this name is worth reading. Read
// decides by content.
func Supported(name string) bool {
	_, ok := byExtension(name)
	return ok
}

func byExtension(name string) (reader, bool) {
	ext := strings.ToLower(filepath.Ext(name))
	for _, r := range readers() {
		if slices.Contains(r.format.Extensions, ext) {
			return r, true
		}
	}
	return reader{}, false
}

// readerFor chooses by content first, by name second: a page saved as .doc
// or a PDF named .txt is read as what it is.
func readerFor(f File) (reader, error) {
	for _, r := range readers() {
		if r.recognises != nil && r.recognises(f.Data) {
			return r, nil
		}
	}
	if isSealedOffice(f.Data) {
		return reader{}, problemProtected(f.Name)
	}
	if what := foreign(f.Data); what != "" {
		return reader{}, problemUnsupported(f.Name, what)
	}
	r, ok := byExtension(f.Name)
	if ok && (r.recognises == nil || r.likely != nil && r.likely(f.Data)) {
		return r, nil
	}
	if !looksLikeText(f.Data) {
		if ok && r.version != textReader.version {
			return reader{}, problemDamaged(f.Name, briefing.ErrDamaged)
		}
		return reader{}, problemNotText(f.Name)
	}
	return textReader, nil
}

// signatures are the first bytes of files that people take for documents.
var signatures = []struct{ start, what string }{
	{"\x89PNG\r\n", "a picture"},
	{"\xff\xd8\xff", "a picture"},
	{"GIF8", "a picture"},
	{"II*\x00", "a picture"},
	{"MM\x00*", "a picture"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint file"},
	{"PK\x03\x04", "an archive of this kind"},
	{"PK\x05\x06", "an empty archive"},
	{"\x1f\x8b", "a compressed file"},
	{"7z\xbc\xaf\x27\x1c", "a compressed file"},
	{"Rar!\x1a", "a compressed file"},
	{"\xfd7zXZ", "a compressed file"},
	{"ID3", "a sound"},
	{"OggS", "a sound or film"},
	{"\x7fELF", "a program"},
	{"SQLite format 3\x00", "a database"},
	{"bplist00", "a property list or web archive"},
}

// foreign names a format that is known and not read; empty when unknown.
func foreign(data []byte) string {
	for _, s := range signatures {
		if s.what != "" && bytes.HasPrefix(data, []byte(s.start)) {
			return s.what
		}
	}
	return ""
}

// isSealedOffice reports an office file that is encrypted: an old container
// around a stream of this name.
func isSealedOffice(data []byte) bool {
	const name = "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"
	return bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")) && bytes.Contains(data[:min(len(data), 1<<20)], []byte(name))
}
