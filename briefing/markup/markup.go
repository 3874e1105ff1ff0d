// Package markup writes a manuscript as text: a web page in one file,
// Markdown, and plain text for interpreters.
//
// It must not know pages or break lines.
package markup

import (
	"fmt"
	"io"

	"attache/briefing/page"
)

// save writes a finished text.
func save(w io.Writer, kind, text string) error {
	if _, err := io.WriteString(w, text); err != nil {
		return fmt.Errorf("write %s: %w", kind, err)
	}
	return nil
}

// cited collects the notes that are referred to, in order, each once.
type cited struct {
	manuscript *page.Manuscript
	seen       map[int]bool
}

func newCited(m *page.Manuscript) *cited { return &cited{m, map[int]bool{}} }

// notes are the cited sources in the order of their numbers.
func (c *cited) notes() []page.Note {
	var list []page.Note
	for _, n := range c.manuscript.Notes {
		if c.seen[n.Number] {
			list = append(list, n)
		}
	}
	return list
}
