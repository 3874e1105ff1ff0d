package source

import (
	"fmt"

	"attache/briefing"
	"attache/briefing/source/legible"
)

// Illegible says which pages of a document look right while the letters behind
// them are wrong, as they were read: why, and what to do. It is nil where all is
// well. Subject is the file's name.
func Illegible(d *briefing.Document) *briefing.Problem {
	cause := d.Provenance.Origins[OriginText]
	if cause == "" || cause == noteOfPictures {
		return nil
	}
	return &briefing.Problem{
		Subject: d.Provenance.FileName, Cause: cause,
		Remedy: "Nothing there can be found or quoted. Look for a Word file or a web page of the same text, or let a program that recognises letters (OCR) read it anew",
		Err:    briefing.ErrNotText,
	}
}

// hidden is the note of letters that are not those that the pages show; "" for
// none.
func hidden(e legible.Extent) string {
	switch {
	case e.None():
		return ""
	case e.Whole:
		return "its pages look right, but the letters behind them are wrong"
	case e.Pages == 1:
		return "a page looks right, but the letters behind it are wrong: " + e.Where
	case e.Pages > 1:
		return fmt.Sprintf("%d pages look right, but the letters behind them are wrong: %s", e.Pages, e.Where)
	}
	return fmt.Sprintf("%d of 100 letters behind its pages are wrong", e.Share)
}
