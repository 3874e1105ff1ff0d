package workspace

import (
	"bufio"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"attache/briefing"
	"attache/briefing/store"
)

// ImportID names an import, Import is one that there was, and ImportLine is
// what became of one of its files.
type (
	ImportID   = store.ImportID
	Import     = store.Import
	ImportLine = store.ImportLine
)

// Imports lists the imports of which there is a report, the latest first.
func (w *Workspace) Imports(ctx context.Context) ([]Import, error) {
	all, err := w.store.Imports(ctx)
	if err != nil {
		return nil, fmt.Errorf("list imports: %w", err)
	}
	return all, nil
}

// ImportReport says what became of the files of an import, in their order.
func (w *Workspace) ImportReport(ctx context.Context, id ImportID) ([]ImportLine, error) {
	lines, err := w.store.ImportLines(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("report of import %d: %w", id, err)
	}
	return lines, nil
}

// reporter writes the report of an import while it goes on. Lines are kept
// some at a time: each time is a flush of the disk.
type reporter struct {
	library *Workspace
	id      ImportID
	waiting []ImportLine
}

// reportBatch is how many lines a crash costs at most. The documents
// themselves are stored before.
const reportBatch = 200

func (w *Workspace) newReporter(ctx context.Context, files int) (*reporter, error) {
	id, err := w.store.BeginImport(ctx, files)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	return &reporter{library: w, id: id}, nil
}

func (r *reporter) add(ctx context.Context, o Outcome) error {
	r.waiting = append(r.waiting, newImportLine(o))
	if len(r.waiting) < reportBatch {
		return nil
	}
	err := r.library.store.AddImportLines(ctx, r.id, r.waiting)
	r.waiting = nil
	return err
}

// end writes what is left, also of an import that was cancelled.
func (r *reporter) end(ctx context.Context) error {
	return r.library.store.EndImport(context.WithoutCancel(ctx), r.id, r.waiting)
}

func newImportLine(o Outcome) ImportLine {
	l := ImportLine{
		File: o.File, Status: string(o.Status), Document: o.Document, Title: o.Title,
		Back: o.Back, Pictures: o.Pictures, Relation: o.Relation, Protected: errors.Is(o.Err, briefing.ErrProtected),
	}
	var p *briefing.Problem
	switch {
	case errors.As(o.Err, &p):
		l.Cause, l.Remedy = p.Cause, p.Remedy
	case o.Err != nil:
		l.Cause = o.Err.Error()
	}
	return l
}

// ReportWords are the words of a report that is saved.
type ReportWords struct {
	// Title stands at the head of a text, with the time of the import.
	Title func(started time.Time) string
	// The heads of the columns.
	File, Status, Document, Cause, Remedy string
	// Label says what became of a file, Note what else there is to say of it.
	Label func(ImportLine) string
	Note  func(ImportLine) string
}

// SaveReport writes the report of an import to a file: as a table when its
// name ends in ".csv", else as text.
func (w *Workspace) SaveReport(ctx context.Context, id ImportID, path string, words ReportWords) error {
	lines, err := w.ImportReport(ctx, id)
	if err != nil {
		return err
	}
	imports, err := w.Imports(ctx)
	if err != nil {
		return err
	}
	var started time.Time
	for _, i := range imports {
		if i.ID == id {
			started = i.Started
		}
	}
	return writeWhole(path, func(out io.Writer) error {
		if strings.EqualFold(filepath.Ext(path), ".csv") {
			return writeReportTable(out, lines, words)
		}
		return writeReportText(out, lines, words, started)
	})
}

func writeReportTable(out io.Writer, lines []ImportLine, words ReportWords) error {
	// Spreadsheets take a file without this mark for one of an old encoding.
	if _, err := io.WriteString(out, "\ufeff"); err != nil {
		return err
	}
	table := csv.NewWriter(out)
	rows := [][]string{{words.File, words.Status, words.Document, words.Cause, words.Remedy}}
	for _, l := range lines {
		rows = append(rows, []string{
			inert(l.File), words.Label(l), inert(l.Title), inert(strings.TrimSpace(l.Cause + " " + words.Note(l))), inert(l.Remedy),
		})
	}
	if err := table.WriteAll(rows); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}

// inert keeps a spreadsheet from taking a title for a formula.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// writeReportText writes first what went wrong, then the rest.
func writeReportText(out io.Writer, lines []ImportLine, words ReportWords, started time.Time) error {
	b := bufio.NewWriter(out)
	fmt.Fprintf(b, "%s\n", words.Title(started))
	for _, status := range []Status{StatusFailed, StatusImported, StatusDuplicate} {
		n := 0
		for _, l := range lines {
			if l.Status != string(status) {
				continue
			}
			if n++; n == 1 {
				fmt.Fprintf(b, "\n%s\n", words.Label(ImportLine{Status: l.Status}))
			}
			fmt.Fprintf(b, "\n%s\n", l.File)
			for _, s := range []string{l.Title, l.Cause, l.Remedy, words.Note(l)} {
				if s != "" {
					fmt.Fprintf(b, "    %s\n", s)
				}
			}
		}
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}
