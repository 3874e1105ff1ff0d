package widgets

import "fmt"

// ReaderLabels are the words that a Reader shows of itself.
type ReaderLabels struct {
	// Empty is shown when no document is open, NoText when it holds no words.
	Empty, NoText string
	// Furniture names a run of n blocks around the document: menus, warnings.
	Furniture func(n int) string
	// Page is a page number at the side.
	Page func(label string) string
}

// DefaultReaderLabels are English.
func DefaultReaderLabels() ReaderLabels {
	return ReaderLabels{
		Empty:  "Open a document to read it here.",
		NoText: "This document holds no words.",
		Furniture: func(n int) string {
			if n == 1 {
				return "Page furniture, 1 line"
			}
			return fmt.Sprintf("Page furniture, %d lines", n)
		},
		Page: func(label string) string { return "p. " + label },
	}
}
