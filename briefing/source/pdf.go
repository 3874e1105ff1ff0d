package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"attache/briefing"
	"attache/briefing/source/legible"
	"attache/briefing/source/pdfium"
	"attache/briefing/source/structure"
)

var pdfReader = reader{
	format:     Format{"PDF", []string{".pdf"}},
	version:    "pdf/9",
	recognises: isPDF,
	read:       readPDF,
	turn:       pdfs.turn,
}

// isPDF looks for the header within the first kilobyte, where readers of PDF
// have always looked for it. A text that mentions the header is none.
func isPDF(data []byte) bool {
	i := bytes.Index(data[:min(len(data), 1024)], []byte(pdfHeader))
	return i == 0 || i > 0 && (!looksLikeText(data) || bytes.Contains(data, []byte("\nendobj"))) || i < 0 && lacksHeader(data)
}

const pdfHeader = "%PDF-"

// lacksHeader recognises a PDF that lost its first line.
func lacksHeader(data []byte) bool {
	start, end := data[:min(len(data), 1024)], data[max(0, len(data)-1024):]
	return bytes.Contains(start, []byte(" obj")) && bytes.Contains(end, []byte("startxref")) && bytes.Contains(end, []byte("%%EOF"))
}

// headed is the file with the first line that it must have.
func headed(data []byte) []byte {
	if bytes.Contains(data[:min(len(data), 1024)], []byte(pdfHeader)) {
		return data
	}
	return append([]byte(pdfHeader+"1.7\n"), data...)
}

// readPDF takes the paragraphs of all pages, and finds items, headings and
// notes among them.
func readPDF(ctx context.Context, f File) (*draft, error) {
	read, err := pdfs.read(ctx, pdfium.Request{Data: headed(f.Data), Password: f.Password, MaxPages: MaxPages})
	if err != nil {
		return nil, openError(f, err)
	}
	d := newDraft()
	sheet := read.Sheet
	d.text.WriteString(sheet.Text)
	d.blocks, d.pages = sheet.Blocks, sheet.Pages
	if strings.TrimSpace(sheet.Text) == "" {
		return picturesOnly(d, f, len(sheet.Pages)), nil
	}
	d.blocks = structure.Mark(sheet.Text, sheet.Blocks)
	d.statePropertyTitle(read.Title)
	if note := hidden(legible.Of(sheet.Text, d.blocks, d.pages)); note != "" {
		d.facts.Origins[OriginText] = note
	}
	return d, nil
}

const noteOfPictures = "holds pictures only; a program that recognises letters can make words of them"

// picturesOnly makes a document of a scan: one line that says what it is and
// tells it from other scans. It is boilerplate, so that nothing is quoted or
// found in it.
func picturesOnly(d *draft, f File, pages int) *draft {
	d.picturesOnly = true
	note := fmt.Sprintf("%s: %d pages that hold pictures and no words (%.8s)", f.Name, pages, briefing.HashOf(f.Data))
	d.add(briefing.Block{Role: briefing.RoleBoilerplate}, note)
	d.close()
	d.pages = []briefing.Page{{Span: briefing.Span{End: d.text.Len()}, Label: "1"}}
	d.facts.Origins[OriginText] = noteOfPictures
	return d
}

// openError tells why a file does not open.
func openError(f File, err error) error {
	switch {
	case errors.Is(err, pdfium.ErrPassword) && f.Password != "":
		return &briefing.Problem{
			Subject: f.Name, Cause: "the password does not open it",
			Remedy: "Look at capital letters and try again", Err: briefing.ErrProtected,
		}
	case errors.Is(err, pdfium.ErrPassword):
		return problemProtected(f.Name)
	case errors.Is(err, pdfium.ErrSecurity):
		return &briefing.Problem{
			Subject: f.Name, Cause: "it is protected in a way that cannot be opened",
			Remedy: "Print it to a new PDF with the program that can open it", Err: briefing.ErrProtected,
		}
	}
	var pages pdfium.PagesError
	if errors.As(err, &pages) {
		return problemPages(f.Name, int(pages))
	}
	return fmt.Errorf("read a PDF: %w", err)
}
