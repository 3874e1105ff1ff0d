package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/klippa-app/go-pdfium"
	pdferrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"attache/briefing"
	"attache/briefing/source/paper"
	"attache/briefing/source/structure"
)

var pdfReader = reader{
	format:     Format{"PDF", []string{".pdf"}},
	version:    "pdf/1",
	recognises: isPDF,
	read:       readPDF,
	turn:       make(chan struct{}, 1),
}

// isPDF looks for the header within the first kilobyte, where readers of PDF
// have always looked for it. A text that mentions the header is none.
func isPDF(data []byte) bool {
	i := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-"))
	return i == 0 || i > 0 && (!looksLikeText(data) || bytes.Contains(data, []byte("\nendobj")))
}

// readPDF takes the words of each page with their places, and finds lines,
// columns and paragraphs by them.
func readPDF(ctx context.Context, f File) (*draft, error) {
	var pages []paper.Page
	title := ""
	err := pdfEngine.use(ctx, func(p pdfium.Pdfium) error {
		var err error
		pages, title, err = pdfPages(ctx, p, f)
		return err
	})
	if err != nil {
		return nil, err
	}
	d := newDraft()
	sheet := paper.Assemble(pages)
	d.text.WriteString(sheet.Text)
	d.blocks, d.pages = sheet.Blocks, sheet.Pages
	if strings.TrimSpace(sheet.Text) == "" {
		return picturesOnly(d, f, len(pages)), nil
	}
	d.blocks = structure.Mark(sheet.Text, sheet.Blocks)
	stateTitle(d, title)
	if share := unreadable(sheet.Text); share > maxUnreadable {
		d.facts.Origins[OriginText] = fmt.Sprintf("%d of 100 characters have no known letter: the file's fonts hide them", share)
	}
	return d, nil
}

// picturesOnly makes a document of a scan: one line that says what it is and
// tells it from other scans. It is boilerplate, so that nothing is quoted or
// found in it.
func picturesOnly(d *draft, f File, pages int) *draft {
	d.picturesOnly = true
	note := fmt.Sprintf("%s: %d pages that hold pictures and no words (%.8s)", f.Name, pages, briefing.HashOf(f.Data))
	d.add(briefing.Block{Role: briefing.RoleBoilerplate}, note)
	d.close()
	d.pages = []briefing.Page{{Span: briefing.Span{End: d.text.Len()}, Label: "1"}}
	d.facts.Origins[OriginText] = "holds pictures only; a program that recognises letters can make words of them"
	return d
}

// maxUnreadable is in percent of a text's characters.
const maxUnreadable = 5

// unreadable is the share, in percent, of characters that stand for no letter.
func unreadable(s string) int {
	odd, all := 0, 0
	for _, r := range s {
		all++
		if r == '\ufffd' || unicode.Is(unicode.Co, r) {
			odd++
		}
	}
	return odd * 100 / max(all, 1)
}

// pdfPages reads the words of all pages.
func pdfPages(ctx context.Context, p pdfium.Pdfium, f File) (pages []paper.Page, title string, err error) {
	request := &requests.OpenDocument{File: &f.Data}
	if f.Password != "" {
		request.Password = &f.Password
	}
	doc, err := p.OpenDocument(request)
	if err != nil {
		return nil, "", openError(f, err)
	}
	count, err := p.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: doc.Document})
	if err != nil {
		return nil, "", fmt.Errorf("count the pages: %w", err)
	}
	if count.PageCount > MaxPages {
		return nil, "", problemPages(f.Name, count.PageCount)
	}
	if m, err := p.FPDF_GetMetaText(&requests.FPDF_GetMetaText{Document: doc.Document, Tag: "Title"}); err == nil {
		title = m.Value
	}
	failed := 0
	var last error
	for i := range count.PageCount {
		if err := ctx.Err(); err != nil {
			return nil, "", err
		}
		page, err := pdfPage(p, doc.Document, i)
		if err != nil {
			failed, last = failed+1, err
		}
		page.Label = fmt.Sprint(i + 1)
		if l, err := p.FPDF_GetPageLabel(&requests.FPDF_GetPageLabel{Document: doc.Document, Page: i}); err == nil && strings.TrimSpace(l.Label) != "" {
			page.Label = strings.TrimSpace(l.Label)
		}
		pages = append(pages, page)
	}
	if failed == len(pages) && last != nil {
		return nil, "", fmt.Errorf("no page can be read: %w", last)
	}
	return pages, title, nil
}

// openError tells why a file does not open.
func openError(f File, err error) error {
	switch {
	case errors.Is(err, pdferrors.ErrPassword) && f.Password != "":
		return &briefing.Problem{
			Subject: f.Name, Cause: "the password does not open it",
			Remedy: "Look at capital letters and try again", Err: briefing.ErrProtected,
		}
	case errors.Is(err, pdferrors.ErrPassword):
		return problemProtected(f.Name)
	case errors.Is(err, pdferrors.ErrSecurity):
		return &briefing.Problem{
			Subject: f.Name, Cause: "it is protected in a way that cannot be opened",
			Remedy: "Print it to a new PDF with the program that can open it", Err: briefing.ErrProtected,
		}
	}
	return fmt.Errorf("open: %w", err)
}

// Annotations with words that a page shows: text, boxes and form fields.
const (
	annotFreeText = 3
	annotStamp    = 13
	annotWidget   = 20
)

// pdfPage reads one page. What its annotations show is made part of it first.
func pdfPage(p pdfium.Pdfium, doc references.FPDF_DOCUMENT, index int) (paper.Page, error) {
	loaded, err := p.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: doc, Index: index})
	if err != nil {
		return paper.Page{}, fmt.Errorf("load page %d: %w", index+1, err)
	}
	page := requests.Page{ByReference: &loaded.Page}
	if showsAnnotations(p, page) {
		if _, err := p.FPDFPage_Flatten(&requests.FPDFPage_Flatten{Page: page}); err == nil {
			if again, err := p.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: doc, Index: index}); err == nil {
				_, _ = p.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
				loaded = again
				page.ByReference = &loaded.Page
			}
		}
	}
	// Closing fails only where loading did; the document goes soon after.
	defer func() { _, _ = p.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page}) }()
	out := paper.Page{}
	if w, err := p.FPDF_GetPageWidthF(&requests.FPDF_GetPageWidthF{Page: page}); err == nil {
		out.Width = float64(w.PageWidth)
	}
	if h, err := p.FPDF_GetPageHeightF(&requests.FPDF_GetPageHeightF{Page: page}); err == nil {
		out.Height = float64(h.PageHeight)
	}
	text, err := p.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: page})
	if err != nil {
		return out, fmt.Errorf("read page %d: %w", index+1, err)
	}
	defer func() { _, _ = p.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage}) }()
	w := &pdfWords{p: p, page: text.TextPage}
	out.Lines, err = w.lines()
	return out, err
}

func showsAnnotations(p pdfium.Pdfium, page requests.Page) bool {
	n, err := p.FPDFPage_GetAnnotCount(&requests.FPDFPage_GetAnnotCount{Page: page})
	if err != nil {
		return false
	}
	for i := range min(n.Count, 500) {
		a, err := p.FPDFPage_GetAnnot(&requests.FPDFPage_GetAnnot{Page: page, Index: i})
		if err != nil {
			continue
		}
		kind, err := p.FPDFAnnot_GetSubtype(&requests.FPDFAnnot_GetSubtype{Annotation: a.Annotation})
		_, _ = p.FPDFPage_CloseAnnot(&requests.FPDFPage_CloseAnnot{Annotation: a.Annotation})
		if err == nil && (kind.Subtype == annotFreeText || kind.Subtype == annotStamp || kind.Subtype == annotWidget) {
			return true
		}
	}
	return false
}
