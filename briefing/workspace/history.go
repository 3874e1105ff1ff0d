package workspace

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
)

// change is one thing that a person did and can take back.
type change struct {
	// label completes "Undo …": "keep quote".
	label      string
	undo, redo func(context.Context) error
	// written is set for a change that later ones may join; see Write.
	written *written
	// stayed names what the last step left as it was; nil when that cannot be.
	stayed func() []string
}

// Step is a change that was taken back or made again.
type Step struct {
	// Label completes "Undo …": "keep quote".
	Label string
	// Stayed are the titles of documents that were left in the library although
	// the import that brought them was taken back: something of them is kept.
	Stayed []string
}

// history is what can be taken back and done again, without a limit, since
// the workspace was opened. Safe for concurrent use.
type history struct {
	mu     sync.Mutex
	done   []change
	undone []change
	turns  int // how often something was done, taken back or done again
}

// add records a change that has just been made.
func (h *history) add(c change) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.done = append(h.done, c)
	h.undone = nil
	h.turns++
}

// step takes the last change of one pile, runs it, and puts it on the other.
// A change that fails stays where it was. ok is false when the pile is empty.
func (h *history) step(ctx context.Context, from, to *[]change, run func(change) func(context.Context) error) (s Step, ok bool, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := len(*from)
	if n == 0 {
		return s, false, nil
	}
	c := (*from)[n-1]
	s.Label = c.label
	if err := run(c)(ctx); err != nil {
		return s, true, err
	}
	if c.stayed != nil {
		s.Stayed = c.stayed()
	}
	*from = (*from)[:n-1]
	*to = append(*to, c)
	h.turns++
	return s, true, nil
}

// Turn changes with every change that is made, taken back or made again: what
// Undo takes back is the same as long as Turn is. Safe for concurrent use.
func (w *Workspace) Turn() int {
	w.history.mu.Lock()
	defer w.history.mu.Unlock()
	return w.history.turns
}

// Undo takes back the last change and returns what it was; ok is false when
// there is none.
func (w *Workspace) Undo(ctx context.Context) (s Step, ok bool, err error) {
	h := &w.history
	return h.step(ctx, &h.done, &h.undone, func(c change) func(context.Context) error { return c.undo })
}

// Redo makes the last change that was taken back again.
func (w *Workspace) Redo(ctx context.Context) (s Step, ok bool, err error) {
	h := &w.history
	return h.step(ctx, &h.undone, &h.done, func(c change) func(context.Context) error { return c.redo })
}

// do makes changes, one after the other, as one thing that can be taken back,
// and tells who watches. When one fails, those before it are undone.
func (w *Workspace) do(ctx context.Context, label string, topics Topic, steps ...change) error {
	if len(steps) == 0 {
		return nil
	}
	forward := func(ctx context.Context) error {
		for i, s := range steps {
			if err := s.redo(ctx); err != nil {
				for _, made := range slices.Backward(steps[:i]) {
					err = errors.Join(err, made.undo(ctx))
				}
				return fmt.Errorf("%s: %w", label, err)
			}
		}
		w.tell(topics)
		return nil
	}
	backward := func(ctx context.Context) error {
		for _, s := range slices.Backward(steps) {
			if err := s.undo(ctx); err != nil {
				return fmt.Errorf("undo %s: %w", label, err)
			}
		}
		w.tell(topics)
		return nil
	}
	if err := forward(ctx); err != nil {
		return err
	}
	w.history.add(change{label: label, undo: backward, redo: forward})
	return nil
}
