package workspace

import (
	"context"
	"fmt"

	"attache/briefing/index"
)

// Completion is what the word being typed may become: see index.Completion.
type Completion = index.Completion

// CompletionKind says what a completion is.
type CompletionKind = index.CompletionKind

// The kinds of completion.
const (
	CompletionWord  = index.CompletionWord  // a word of the library
	CompletionField = index.CompletionField // the name of a field with its colon: "from:"
	CompletionValue = index.CompletionValue // a field with a value that the library has
)

// Complete returns what the last word of a query may become, best first, at
// most limit of them. A text that ends in a space completes to nothing.
func (w *Workspace) Complete(ctx context.Context, text string, limit int) ([]Completion, error) {
	x, err := w.openIndex(ctx)
	if err != nil {
		return nil, err
	}
	if err := w.tellKept(ctx, x); err != nil {
		return nil, fmt.Errorf("complete: %w", err)
	}
	list, err := x.Complete(text, limit)
	if err != nil {
		return nil, w.mended(ctx, fmt.Errorf("complete: %w", err))
	}
	return list, nil
}

// Fields are the names before a colon that narrow a search, in the order in
// which they are offered.
func Fields() []string { return index.Fields }
