package index

import (
	"context"

	"attache/briefing"
)

// Wording is a text of which the uses are looked for.
type Wording struct {
	Text string
	// Language is the text's as a BCP 47 tag; empty when it is not known.
	Language string
	// ExceptSpan of ExceptDocument is where the text was taken from.
	ExceptDocument briefing.DocumentID
	ExceptSpan     briefing.Span
	// Limit is how many uses are returned, fifty when it is 0; Offset how many
	// are skipped.
	Limit, Offset int
}

// Uses are the places that have a wording, the oldest first.
type Uses struct {
	Uses []Use
	// Total is how many there are; with About, by the index only.
	Total int
	About bool
	// Short says that only the very words were looked for.
	Short bool
}

// Use is a place that has a wording, or the wording with small changes.
type Use struct {
	Document *briefing.Document
	Span     briefing.Span
	// Changed counts words changed, added and removed.
	Changed    int
	Similarity float64
	Wording    []briefing.WordRun
}

// Uses finds where a text has been used, with up to a third of its words
// changed, added or removed.
func (x *Index) Uses(ctx context.Context, q Wording, texts Texts) (Uses, error) {
	return Uses{}, ctx.Err()
}
