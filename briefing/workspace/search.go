package workspace

import "context"

// Search finds passages.
func (w *Workspace) Search(ctx context.Context, q Query) (Results, error) {
	_, err := w.openIndex(ctx)
	return Results{}, err
}
