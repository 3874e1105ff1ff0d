package source

import (
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

// expected are the extensions of files that people take for documents and
// that are not read.
var expected = map[string]bool{
	".doc": true, ".dot": true, ".wps": true, ".wpd": true, ".pages": true, ".xps": true, ".djvu": true, ".msg": true, ".webarchive": true,
	".ppt": true, ".pptx": true, ".odp": true, ".key": true, ".xls": true, ".xlsx": true, ".ods": true, ".numbers": true,
	".mobi": true, ".azw3": true, ".zip": true, ".rar": true, ".7z": true,
}

// Expected reports whether somebody would miss a file of this name, although
// it is not read. Read says of each what it is and what to do, so that nothing
// is left out of a folder in silence.
func Expected(name string) bool { return expected[strings.ToLower(filepath.Ext(name))] }

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
	r, ok := byExtension(f.Name)
	if ok && r.recognises != nil && isTorn(f.Data) {
		return reader{}, problemDamaged(f.Name, briefing.ErrDamaged)
	}
	if is, ok := foreignOf(f.Data); ok {
		return reader{}, problemUnsupported(f.Name, is)
	}
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
