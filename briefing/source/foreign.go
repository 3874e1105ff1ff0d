package source

import (
	"bytes"
	"strings"
)

// foreign is a format that people take for a document and that is not read:
// what it is, and what to do instead.
type foreign struct{ what, remedy string }

// The remedies that several formats share.
const (
	unpackIt    = "Unpack it and import what is in it; a folder can be imported whole"
	readItOut   = "If it shows a text, have a program for that (OCR) read it out, and import the result"
	transcribed = "Import its transcript or its subtitles as text"
	noDocument  = "It is no document; leave it out"
	asDocx      = "Open it in Word or LibreOffice, save it as .docx or PDF, and import that"
	asPDF       = "Open it in the program that made it, save it as PDF, and import that"
)

var (
	picture    = foreign{"a picture", readItOut}
	compressed = foreign{"a compressed file", unpackIt}
	recording  = foreign{"a recording", transcribed}
	program    = foreign{"a program", noDocument}
)

// signatures are the first bytes of such files. Those of letters alone count
// only where the file is plainly no text.
var signatures = []struct {
	start  string
	binary bool
	is     foreign
}{
	{"\x89PNG\r\n", false, picture},
	{"\xff\xd8\xff", false, picture},
	{"GIF8", true, picture},
	{"II*\x00", false, picture},
	{"MM\x00*", false, picture},
	{"BM", true, picture},
	{"\x1f\x8b", false, compressed},
	{"BZh", true, compressed},
	{"7z\xbc\xaf\x27\x1c", false, compressed},
	{"Rar!\x1a", false, compressed},
	{"\xfd7zXZ", false, compressed},
	{"ID3", true, recording},
	{"OggS", true, recording},
	{"fLaC", true, recording},
	{"\x1aE\xdf\xa3", false, recording},
	{"\x7fELF", false, program},
	{"MZ", true, program},
	{"SQLite format 3\x00", false, foreign{"a database", noDocument}},
	{"bplist00", false, foreign{"a web archive of Safari", "Open it in Safari, export it as PDF, and import that"}},
	{"AT&TFORM", true, foreign{"a DjVu scan", asPDF}},
	{"%!PS", false, foreign{"a PostScript file", "Convert it to PDF and import that"}},
	{"PK\x05\x06", false, foreign{"an empty archive", noDocument}},
}

// containers are told by the name of a part: of archives, and of the old
// containers of office programs, which spell it in two bytes a letter.
var (
	archived = []struct {
		part string
		is   foreign
	}{
		{"ppt/presentation.xml", foreign{"a PowerPoint file", asPDF}},
		{"opendocument.presentation", foreign{"a presentation", asPDF}},
		{"xl/workbook", foreign{"an Excel file", asPDF}},
		{"opendocument.spreadsheet", foreign{"a spreadsheet", asPDF}},
		{".iwa", foreign{"a file of Pages, Numbers or Keynote", "Export it there as Word or PDF, and import that"}},
	}
	contained = []struct {
		part string
		is   foreign
	}{
		{"WordDocument", foreign{"a Word file of the old kind (.doc)", asDocx}},
		{"Workbook", foreign{"an Excel file of the old kind (.xls)", asPDF}},
		{"PowerPoint Document", foreign{"a PowerPoint file of the old kind (.ppt)", asPDF}},
		{"__substg1.0_", foreign{"a message of Outlook (.msg)", "Open it in Outlook, save it as text or PDF, and import that"}},
	}
)

// foreignOf names a format that is known and not read.
func foreignOf(data []byte) (foreign, bool) {
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		for _, a := range archived {
			if isArchiveWith(data, a.part) {
				return a.is, true
			}
		}
		return foreign{"an archive", unpackIt}, true
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		for _, c := range contained {
			if bytes.Contains(data, wide(c.part)) {
				return c.is, true
			}
		}
		return foreign{"a file of an old office program", asDocx}, true
	case bytes.HasPrefix(data, []byte("RIFF")) && len(data) > 12 && string(data[8:12]) == "WEBP":
		return picture, true
	case bytes.HasPrefix(data, []byte("RIFF")) && isBinary(data):
		return recording, true
	case len(data) > 12 && string(data[4:8]) == "ftyp":
		if brand := string(data[8:12]); strings.HasPrefix(brand, "hei") || brand == "mif1" || brand == "avif" {
			return picture, true
		}
		return recording, true
	case len(data) > 68 && string(data[60:68]) == "BOOKMOBI":
		return foreign{"a Kindle book", "Convert it to EPUB and import that"}, true
	}
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.start)) && (!s.binary || isBinary(data)) {
			return s.is, true
		}
	}
	return foreignXML(data)
}

// foreignXML names markup that is no page: read as text, its tags would be
// words.
func foreignXML(data []byte) (foreign, bool) {
	head := data[:min(len(data), 4096)]
	switch trimmed := bytes.TrimLeft(head, "\xef\xbb\xbf \t\r\n"); {
	case bytes.HasPrefix(trimmed, []byte("<svg")), bytes.HasPrefix(trimmed, []byte("<?xml")) && bytes.Contains(head, []byte("<svg")):
		return picture, true
	case !bytes.HasPrefix(trimmed, []byte("<?xml")):
		return foreign{}, false
	case bytes.Contains(head, []byte(`progid="Word.Document"`)):
		return foreign{"a Word file in XML", asDocx}, true
	}
	return foreign{"data in XML", "Open it in the program that made it, or in a browser, save it as PDF or web page, and import that"}, true
}

// wide spells a name in two bytes a letter.
func wide(name string) []byte {
	out := make([]byte, 0, 2*len(name))
	for _, c := range []byte(name) {
		out = append(out, c, 0)
	}
	return out
}

// isBinary reports a file that is plainly no text.
func isBinary(data []byte) bool { return bytes.IndexByte(data[:min(len(data), 512)], 0) >= 0 }

// isSealedOffice reports an office file that is encrypted: an old container
// around a stream of this name.
func isSealedOffice(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")) && bytes.Contains(data[:min(len(data), 1<<20)], wide("EncryptedPackage"))
}
