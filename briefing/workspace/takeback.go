package workspace

import (
	"context"
	"fmt"

	"attache/briefing"
)

// brought makes documents that have just come in a thing that can be taken
// back, and tells who watches.
func (w *Workspace) brought(ids []briefing.DocumentID) {
	if len(ids) == 0 {
		return
	}
	w.tell(TopicDocuments | TopicEvidence)
	t := &taking{library: w, ids: ids}
	w.history.add(change{label: "import", undo: t.take, redo: t.giveBack, stayed: t.stayedTitles})
}

// TakeBack takes what an import brought in out of the library again. What a
// person has kept or decided something of stays, and is returned by its
// titles. Undo brings the rest back.
func (w *Workspace) TakeBack(ctx context.Context, id ImportID) (stayed []string, err error) {
	lines, err := w.ImportReport(ctx, id)
	if err != nil {
		return nil, err
	}
	t := &taking{library: w}
	for _, l := range lines {
		if l.Status == string(StatusImported) {
			t.ids = append(t.ids, l.Document)
		}
	}
	if err := t.take(ctx); err != nil {
		return nil, err
	}
	if len(t.taken) > 0 {
		w.history.add(change{label: "take back import", undo: t.giveBack, redo: t.take, stayed: t.stayedTitles})
	}
	return t.stayed, nil
}

// taking takes documents out of the library and brings them back.
type taking struct {
	library *Workspace
	ids     []briefing.DocumentID
	// taken are those that are out, stayed the titles of those that are not.
	taken  []briefing.DocumentID
	stayed []string
}

func (t *taking) stayedTitles() []string { return t.stayed }

// take takes out what nobody has kept anything of.
func (t *taking) take(ctx context.Context) error {
	w := t.library
	entries, err := w.store.DocumentsOf(ctx, t.ids...)
	if err != nil {
		return fmt.Errorf("take back: %w", err)
	}
	t.taken, t.stayed = nil, nil
	for _, e := range entries {
		reviews, err := w.store.Reviews(ctx, e.ID)
		if err != nil {
			return fmt.Errorf("take back: %w", err)
		}
		if e.Clippings > 0 || len(reviews) > 0 {
			t.stayed = append(t.stayed, e.Provenance.Title)
			continue
		}
		t.taken = append(t.taken, e.ID)
	}
	return t.set(ctx, true)
}

func (t *taking) giveBack(ctx context.Context) error {
	t.stayed = nil
	return t.set(ctx, false)
}

func (t *taking) set(ctx context.Context, removed bool) error {
	w := t.library
	if err := w.store.SetRemoved(ctx, t.taken, removed); err != nil {
		return fmt.Errorf("take back: %w", err)
	}
	w.tell(TopicDocuments | TopicEvidence)
	return w.Index(ctx, nil)
}
