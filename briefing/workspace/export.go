package workspace

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pdf"
)

// exporter writes a briefing in one format.
type exporter func(w io.Writer, c page.Content, d *page.Document) error

// exporters by file extension. All get the same verified content.
var exporters = map[string]exporter{
	".pdf": func(w io.Writer, _ page.Content, d *page.Document) error { return pdf.Write(w, d) },
}

// ExportFormats lists the extensions of the files that Export can write.
func ExportFormats() []string { return slices.Sorted(maps.Keys(exporters)) }

// Exported is what Export wrote.
type Exported struct {
	Path  string
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
	d, err := w.layout(content, o)
	if err != nil {
		return Exported{}, fmt.Errorf("export: %w", err)
	}
	err = writeWhole(path, func(out io.Writer) error { return write(out, content, d) })
	if err != nil {
		return Exported{}, err
	}
	return Exported{Path: path, Pages: len(d.Pages), Notices: d.Notices}, nil
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
