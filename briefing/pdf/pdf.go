// Package pdf writes laid-out pages as a PDF file: glyphs where the layout
// put them, fonts embedded in part, text that can be searched and copied, an
// outline, links, a logical structure, title and language.
//
// It must not know briefings or break lines. It alone imports gofpdf, and
// only for what that does well: page streams, pictures and cutting fonts
// down. Words never pass through gofpdf's own text functions, which drop
// Chinese characters at line ends, do not shape Arabic and panic above U+FFFF.
// What gofpdf cannot write is added by an incremental update (ISO 32000-1,
// 7.5.6) at the end of its file.
package pdf

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"attache/briefing/page"
	"attache/briefing/typeface"

	"github.com/jung-kurt/gofpdf"
)

// producer is the program's name in the file's properties.
const producer = "Attaché"

// Write writes a document as PDF. Equal documents make equal files: there is
// neither a date nor a random number in them.
func Write(w io.Writer, d *page.Document) error {
	library, err := typeface.Default()
	if err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	fonts := collectFonts(d, library)
	f := gofpdf.NewCustom(&gofpdf.InitType{
		UnitStr: "pt", Size: gofpdf.SizeType{Wd: float64(d.Size.Width), Ht: float64(d.Size.Height)},
	})
	f.SetCatalogSort(true)
	f.SetCompression(true)
	f.SetMargins(0, 0, 0)
	f.SetAutoPageBreak(false, 0)
	// Its two dates are taken out again by the update; they are fixed so that
	// the bytes before it are the same each time.
	f.SetCreationDate(time.Unix(0, 0).UTC())
	f.SetModificationDate(time.Unix(0, 0).UTC())
	for _, fc := range fonts.list {
		if err := fc.embed(f, library); err != nil {
			return fmt.Errorf("write PDF: %w", err)
		}
	}
	s := newStructure(d)
	for i := range d.Pages {
		f.AddPage()
		writeContent(f, &d.Pages[i], i, fonts, s)
	}
	var base bytes.Buffer
	if err := f.Output(&base); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	u, err := newUpdate(base.Bytes())
	if err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	if err := u.complete(d, fonts, s); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	if _, err := w.Write(u.bytes()); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	return nil
}
