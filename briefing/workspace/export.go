package workspace

import (
	"context"
	"errors"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/cite"
	"attache/briefing/docx"
	"attache/briefing/markup"
	"attache/briefing/page"
	"attache/briefing/pdf"
	"attache/briefing/sheet"
	"attache/briefing/typeface"
)

// exporter writes a briefing in one format and says what came of it, without
// the path.
type exporter func(w io.Writer, c page.Content, o page.Options) (Exported, error)

// exporters by file extension. All get the same verified content.
var exporters = map[string]exporter{
	".pdf":  exportPDF,
	".docx": composed(docx.Write),
	".html": composed(plain(markup.WriteHTML)),
	".md":   composed(plain(markup.WriteMarkdown)),
	".txt":  composed(plain(markup.WriteText)),
	".csv": tabled(func(w io.Writer, c page.Content, o page.Options) error {
		return sheet.WriteCSV(w, page.Inventory(c, o))
	}),
	".xlsx": tabled(func(w io.Writer, c page.Content, o page.Options) error {
		return sheet.WriteWorkbook(w, c.Briefing.Title, page.Inventory(c, o))
	}),
	".json": tabled(func(w io.Writer, c page.Content, _ page.Options) error { return cite.WriteCSL(w, provenances(c)) }),
	".ris":  tabled(func(w io.Writer, c page.Content, _ page.Options) error { return cite.WriteRIS(w, provenances(c)) }),
}

func exportPDF(w io.Writer, c page.Content, o page.Options) (Exported, error) {
	fonts, err := typeface.Default()
	if err != nil {
		return Exported{}, err
	}
	d, err := page.Layout(c, o, fonts)
	if err != nil {
		return Exported{}, err
	}
	return Exported{Pages: len(d.Pages), Notices: d.Notices}, pdf.Write(w, d)
}

// composed is an exporter of a format that breaks its own lines.
func composed(write func(io.Writer, *page.Manuscript, page.Options) error) exporter {
	return func(w io.Writer, c page.Content, o page.Options) (Exported, error) {
		m := page.Compose(c, o)
		return Exported{Notices: m.Notices}, write(w, m, o)
	}
}

// plain is for a format that has no look of its own.
func plain(write func(io.Writer, *page.Manuscript) error) func(io.Writer, *page.Manuscript, page.Options) error {
	return func(w io.Writer, m *page.Manuscript, _ page.Options) error { return write(w, m) }
}

// tabled is an exporter of rows.
func tabled(write func(io.Writer, page.Content, page.Options) error) exporter {
	return func(w io.Writer, c page.Content, o page.Options) (Exported, error) { return Exported{}, write(w, c, o) }
}

// provenances are the sources of a briefing, in the order of first use.
func provenances(c page.Content) []briefing.Provenance {
	var list []briefing.Provenance
	seen := map[briefing.DocumentID]bool{}
	for _, id := range c.Briefing.Clippings() {
		d := c.Clippings[id].Document
		if !seen[d] {
			seen[d] = true
			list = append(list, c.Sources[d].Provenance)
		}
	}
	return list
}

// ExportFormats lists the extensions of the files that Export can write.
func ExportFormats() []string { return slices.Sorted(maps.Keys(exporters)) }

// Exported is what Export wrote.
type Exported struct {
	Path string
	// Pages is 0 when the format has none.
	Pages int
	// Notices are what a person should look at before handing it out.
	Notices []page.Notice
}

// Export writes a briefing to a file whose extension names the format. The
// file is there whole or not at all. When an item is not word for word in its
// source nothing is written, and the error, which wraps ErrNotVerbatim, names
// each one.
func (w *Workspace) Export(ctx context.Context, id briefing.BriefingID, o HandoutOptions, path string) (Exported, error) {
	write, err := exporterFor(path)
	if err != nil {
		return Exported{}, err
	}
	content, refused, err := w.content(ctx, id)
	if err != nil {
		return Exported{}, err
	}
	if len(refused) > 0 {
		return Exported{}, refusal(path, refused)
	}
	options, err := o.page()
	if err != nil {
		return Exported{}, err
	}
	var done Exported
	err = writeWhole(path, func(out io.Writer) (err error) {
		done, err = write(out, content, options)
		return err
	})
	done.Path = path
	return done, err
}

func exporterFor(path string) (exporter, error) {
	ext := strings.ToLower(filepath.Ext(path))
	if write, ok := exporters[ext]; ok {
		return write, nil
	}
	return nil, &briefing.Problem{
		Subject: path, Cause: "its ending names no format that Attaché writes",
		Remedy: "Choose one of: " + strings.Join(ExportFormats(), " "), Err: briefing.ErrUnsupported,
	}
}

// refusal names every item that stops an export.
func refusal(path string, refused []Refusal) error {
	errs := []error{briefing.ErrNotVerbatim}
	var causes []string
	for _, r := range refused {
		errs = append(errs, r.Err)
		causes = append(causes, r.Err.Error())
	}
	return &briefing.Problem{
		Subject: path, Cause: "nothing was written, because not all of it can be proved. " + strings.Join(causes, "; "),
		Err: errors.Join(errs...),
	}
}
