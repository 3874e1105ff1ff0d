package workspace

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/sheet"
)

// TableWords are what an exported table says besides the evidence itself, in
// the language of the person who exports it.
type TableWords struct {
	// Sheet names the table of a workbook.
	Sheet string
	// Columns are the headings, in the order of the fields of a row.
	Columns [tableColumns]string
	Kinds   map[briefing.Kind]string
	States  map[State]string
}

// tableColumns are state, kind, words, who, role, organisation, addressee,
// figures, their origin, document, publisher, date, symbol, paragraph, page,
// address, star.
const tableColumns = 17

func (t *TableWords) row(e Evidence, p briefing.Provenance, at page.Place) []string {
	var figures []string
	d := e.Finding.Details
	for _, f := range d.Figures {
		figures = append(figures, f.Text)
	}
	star := ""
	if e.Starred {
		star = "★"
	}
	return []string{
		t.States[e.State], t.Kinds[e.Finding.Kind], e.Text, d.Who, d.Role, d.Org, d.To, strings.Join(figures, "; "), d.Source,
		p.Title, p.Publisher, p.Date.String(), p.Symbol, at.Paragraph, at.Page, p.Address, star,
	}
}

// ExportEvidence writes evidence as a table to a .csv or .xlsx file, which is
// there whole or not at all. Words that are not their document's, as it is on
// the disk, stop it with an error that wraps ErrNotVerbatim.
func (w *Workspace) ExportEvidence(ctx context.Context, evidence []Evidence, words TableWords, path string) error {
	write, err := tableWriter(path)
	if err != nil {
		return err
	}
	rows := [][]string{words.Columns[:]}
	documents := map[briefing.DocumentID]*briefing.Document{}
	for _, e := range evidence {
		d := documents[e.Document]
		if d == nil {
			if d, err = w.Document(ctx, e.Document); err != nil {
				return fmt.Errorf("export evidence: %w", err)
			}
			documents[e.Document] = d
		}
		span := e.Finding.Span
		if d.Slice(span) != e.Text {
			return &briefing.Problem{
				Subject: "“" + opening(e.Text) + "”", Cause: "it is not word for word in its source",
				Remedy: "Check the library with: attache check", Err: briefing.ErrNotVerbatim,
			}
		}
		at := page.Place{Paragraph: d.ParagraphOf(span), Page: d.PageOf(span)}
		rows = append(rows, words.row(e, d.Provenance, at))
	}
	return writeWhole(path, func(out io.Writer) error { return write(out, words.Sheet+" ("+strconv.Itoa(len(evidence))+")", rows) })
}

// tableWriter chooses the format of a table by the file's extension.
func tableWriter(path string) (func(io.Writer, string, [][]string) error, error) {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".csv":
		return func(w io.Writer, _ string, rows [][]string) error { return sheet.WriteCSV(w, rows) }, nil
	case ".xlsx":
		return sheet.WriteWorkbook, nil
	}
	return nil, &briefing.Problem{
		Subject: path, Cause: "its ending names no table that Attaché writes",
		Remedy: "Choose one of: .csv .xlsx", Err: briefing.ErrUnsupported,
	}
}
