// Package docx writes a manuscript as a Word document: real headings, styles,
// lists, tables and footnotes, so that a colleague can go on working in it.
//
// It must not know pages or break lines: the word processor does that.
package docx

import (
	"fmt"
	"io"

	"attache/briefing/officexml"
	"attache/briefing/page"
)

// Write writes a manuscript. Paper and the look come from the options that it
// was composed with. Equal manuscripts make equal files.
func Write(w io.Writer, m *page.Manuscript, o page.Options) error {
	b := newBody(m, o)
	b.write()
	err := officexml.Write(w, []officexml.Part{
		{Name: "[Content_Types].xml", Content: contentTypes(len(b.media) > 0)},
		{Name: "_rels/.rels", Content: packageRelations},
		{Name: "docProps/core.xml", Content: properties(m)},
		{Name: "word/document.xml", Content: b.document()},
		{Name: "word/styles.xml", Content: styles(m, o)},
		{Name: "word/settings.xml", Content: settings},
		{Name: "word/numbering.xml", Content: numbering},
		{Name: "word/footnotes.xml", Content: b.footnotes()},
		{Name: "word/footer1.xml", Content: b.footer()},
		{Name: "word/_rels/document.xml.rels", Content: b.relations()},
		{Name: "word/_rels/footnotes.xml.rels", Content: b.noteRelations()},
		{Name: "word/media/logo.png", Content: string(b.media)},
	})
	if err != nil {
		return fmt.Errorf("write Word document: %w", err)
	}
	return nil
}
