package workspace

import (
	"bufio"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// ReportWords are the words of a report that is saved.
type ReportWords struct {
	// Title stands at the head of a text, with the time of the import.
	Title func(started time.Time) string
	// The heads of the columns.
	File, Status, Document, Cause, Remedy string
	// Label says what became of a file, Note what else there is to say of it.
	Label func(ImportLine) string
	Note  func(ImportLine) string
	// Phrase says a cause or a remedy, Left that so many files were not read
	// because the import was stopped.
	Phrase func(string) string
	Left   func(files int) string
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
	var of Import
	for _, i := range imports {
		if i.ID == id {
			of = i
		}
	}
	left := ""
	if _, goesOn := w.reporting.Load(id); !goesOn {
		if n := Unread(of, lines); n > 0 {
			left = words.Left(n)
		}
	}
	for i := range lines {
		lines[i].Cause, lines[i].Remedy = words.Phrase(lines[i].Cause), words.Phrase(lines[i].Remedy)
	}
	slices.SortStableFunc(lines, func(a, b ImportLine) int { return worst(a) - worst(b) })
	return writeWhole(path, func(out io.Writer) error {
		if strings.EqualFold(filepath.Ext(path), ".csv") {
			return writeReportTable(out, lines, words, left)
		}
		return writeReportText(out, lines, words, words.Title(of.Started), left)
	})
}

// Unread counts the files of an import that were not read because it was
// stopped, whether or not its report could still name them.
func Unread(of Import, lines []ImportLine) int {
	n := of.Files - len(lines)
	for _, l := range lines {
		if l.Status == string(StatusLeft) {
			n++
		}
	}
	return n
}

// reportOrder is what went wrong first, then the rest.
var reportOrder = []Status{StatusFailed, StatusLeft, StatusImported, StatusDuplicate}

func worst(l ImportLine) int { return slices.Index(reportOrder, Status(l.Status)) }

func writeReportTable(out io.Writer, lines []ImportLine, words ReportWords, left string) error {
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
	if left != "" {
		rows = append(rows, []string{"", left, "", "", ""})
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

// writeReportText writes the lines below what became of them.
func writeReportText(out io.Writer, lines []ImportLine, words ReportWords, title, left string) error {
	b := bufio.NewWriter(out)
	fmt.Fprintf(b, "%s\n", title)
	if left != "" {
		fmt.Fprintf(b, "%s\n", left)
	}
	for i, l := range lines {
		if i == 0 || l.Status != lines[i-1].Status {
			fmt.Fprintf(b, "\n%s\n", words.Label(ImportLine{Status: l.Status}))
		}
		fmt.Fprintf(b, "\n%s\n", l.File)
		for _, s := range []string{l.Title, l.Cause, l.Remedy, words.Note(l)} {
			if s != "" {
				fmt.Fprintf(b, "    %s\n", s)
			}
		}
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}
