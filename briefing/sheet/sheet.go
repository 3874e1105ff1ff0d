// Package sheet writes a table of texts for a spreadsheet: comma separated
// values, and a workbook.
//
// It must not know briefings: it gets rows.
package sheet

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
)

// WriteCSV writes rows as comma separated values in UTF-8 with the mark by
// which spreadsheets know it. A cell that a spreadsheet would take for a
// formula starts with a space, so that words of a document can never run.
func WriteCSV(w io.Writer, rows [][]string) error {
	b := bufio.NewWriter(w)
	if _, err := b.WriteString("\ufeff"); err != nil {
		return fmt.Errorf("write table: %w", err)
	}
	c := csv.NewWriter(b)
	c.UseCRLF = true
	for _, row := range rows {
		safe := make([]string, len(row))
		for i, cell := range row {
			safe[i] = harmless(cell)
		}
		if err := c.Write(safe); err != nil {
			return fmt.Errorf("write table: %w", err)
		}
	}
	c.Flush()
	if err := c.Error(); err != nil {
		return fmt.Errorf("write table: %w", err)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write table: %w", err)
	}
	return nil
}

func harmless(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return " " + cell
	}
	return cell
}
