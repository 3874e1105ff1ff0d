package workspace

import (
	"context"
	"reflect"

	"attache/briefing"
)

// Write changes a briefing like EditBriefing, while a person writes. Changes of
// one writing that follow each other are one thing to take back, so that the
// words can be kept as they are typed; when they end as they began there is
// nothing to take back.
func (w *Workspace) Write(ctx context.Context, id briefing.BriefingID, label, writing string, edit func(*briefing.Briefing) error) error {
	before, err := w.store.Briefing(ctx, id)
	if err != nil {
		return err
	}
	if err := w.EditBriefing(ctx, id, label, edit); err != nil {
		return err
	}
	after, err := w.store.Briefing(ctx, id)
	if err != nil {
		return err
	}
	w.history.join(writing, before, after)
	return nil
}

// written is a writing that the last change belongs to.
type written struct {
	name string
	// before is the briefing as it was when the writing began.
	before briefing.Briefing
}

// join makes the change that was added last a part of the one before it, when
// both belong to one writing.
func (h *history) join(name string, before, after briefing.Briefing) {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := len(h.done)
	if n == 0 {
		return
	}
	last := &h.done[n-1]
	last.written = &written{name, before}
	if n > 1 && h.done[n-2].written != nil && h.done[n-2].written.name == name {
		h.done[n-2].redo = last.redo
		h.done[n-1] = change{}
		h.done = h.done[:n-1]
		last = &h.done[n-2]
	}
	if same(last.written.before, after) {
		h.done[len(h.done)-1] = change{}
		h.done = h.done[:len(h.done)-1]
	}
}

// same reports whether two states of a briefing are equal but for the time at
// which they were made.
func same(a, b briefing.Briefing) bool {
	a.Modified = b.Modified
	return reflect.DeepEqual(a, b)
}
