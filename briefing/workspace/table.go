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

// columns are the headings of exported evidence, in the words of the field.
var columns = []string{
	"State", "Kind", "Words", "Who", "Role", "Organisation", "Addressee", "Figures", "Origin of figures",
	"Document", "Publisher", "Date", "Symbol", "Paragraph", "Page", "Address", "Starred",
}

func row(state State, kind briefing.Kind, words string, d briefing.Details, p briefing.Provenance, at page.Place, starred bool) []string {
	var figures []string
	for _, f := range d.Figures {
		figures = append(figures, f.Text)
	}
	star := ""
	if starred {
		star = "★"
	}
	return []string{
		string(state), string(kind), words, d.Who, d.Role, d.Org, d.To, strings.Join(figures, "; "), d.Source,
		p.Title, p.Publisher, p.Date.String(), p.Symbol, at.Paragraph, at.Page, p.Address, star,
	}
}

// ExportEvidence writes evidence as a table to a .csv or .xlsx file, which is
// there whole or not at all. Words that are not their document's, as it is on
// the disk, stop it with an error that wraps ErrNotVerbatim.
func (w *Workspace) ExportEvidence(ctx context.Context, evidence []Evidence, path string) error {
	write, err := tableWriter(path)
	if err != nil {
		return err
	}
	rows := [][]string{columns}
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
		rows = append(rows, row(e.State, e.Finding.Kind, e.Text, e.Finding.Details, d.Provenance, at, e.Starred))
	}
	return writeWhole(path, func(out io.Writer) error { return write(out, "Evidence ("+strconv.Itoa(len(evidence))+")", rows) })
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
