package workspace

import (
	"context"
	"fmt"

	"attache/briefing"
)

// Hits finds every place of a document that answers a query, for the reader:
// Search shows the best passages only. The spans fit the document and are in
// order.
func (w *Workspace) Hits(ctx context.Context, q Query, id briefing.DocumentID) ([]briefing.Span, error) {
	x, err := w.openIndex(ctx)
	if err != nil {
		return nil, err
	}
	hits, err := x.Hits(ctx, q.forIndex(), id, reviewed{w})
	if err != nil {
		return nil, w.mended(ctx, fmt.Errorf("hits: %w", err))
	}
	return hits, nil
}
