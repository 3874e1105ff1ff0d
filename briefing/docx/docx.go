// Package docx writes a manuscript as a Word document: real headings, styles,
// lists, tables and footnotes, so that a colleague can go on working in it.
//
// It must not know pages or break lines: the word processor does that.
package docx

import (
	"archive/zip"
	"fmt"
	"io"

	"attache/briefing/page"
)

// Write writes a manuscript. Paper and the look come from the options that it
// was composed with. Equal manuscripts make equal files.
func Write(w io.Writer, m *page.Manuscript, o page.Options) error {
	b := newBody(m, o)
	b.write()
	z := zip.NewWriter(w)
	for _, part := range []struct{ name, content string }{
		{"[Content_Types].xml", contentTypes(len(b.media) > 0)},
		{"_rels/.rels", packageRelations},
		{"docProps/core.xml", properties(m)},
		{"word/document.xml", b.document()},
		{"word/styles.xml", styles(m, o)},
		{"word/settings.xml", settings},
		{"word/numbering.xml", numbering},
		{"word/footnotes.xml", b.footnotes()},
		{"word/footer1.xml", b.footer()},
		{"word/_rels/document.xml.rels", b.relations()},
		{"word/_rels/footnotes.xml.rels", b.noteRelations()},
		{"word/media/logo.png", string(b.media)},
	} {
		if part.content == "" {
			continue
		}
		// Without a date, the file is the same each time and tells nothing.
		f, err := z.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate})
		if err != nil {
			return fmt.Errorf("write %s: %w", part.name, err)
		}
		if _, err := io.WriteString(f, part.content); err != nil {
			return fmt.Errorf("write %s: %w", part.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("write Word document: %w", err)
	}
	return nil
}
