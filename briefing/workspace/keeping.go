package workspace

import (
	"context"
	"fmt"
	"slices"
	"time"

	"attache/briefing"
)

// Keep makes a clipping of a finding, or returns the one there is, and puts
// it into a briefing unless that is "".
func (w *Workspace) Keep(ctx context.Context, id briefing.DocumentID, f briefing.Finding, into briefing.BriefingID) (briefing.Clipping, error) {
	d, err := w.Document(ctx, id)
	if err != nil {
		return briefing.Clipping{}, err
	}
	c, err := d.ClipFinding(f)
	if err != nil {
		return briefing.Clipping{}, fmt.Errorf("keep: %w", err)
	}
	return w.keep(ctx, c, into)
}

// KeepSelection makes a clipping of words that a person selected. What is
// known of a finding of the same kind at the same place comes with it.
func (w *Workspace) KeepSelection(ctx context.Context, id briefing.DocumentID, kind briefing.Kind, s briefing.Span, into briefing.BriefingID) (briefing.Clipping, error) {
	d, err := w.Document(ctx, id)
	if err != nil {
		return briefing.Clipping{}, err
	}
	c, err := d.Clip(kind, s)
	if err != nil {
		return briefing.Clipping{}, fmt.Errorf("keep: %w", err)
	}
	evidence, err := w.EvidenceOf(ctx, id)
	if err != nil {
		return briefing.Clipping{}, err
	}
	for _, e := range evidence {
		if e.Finding.Kind == kind && e.Finding.Span.Overlaps(c.Span) {
			c.Details, c.Form = e.Finding.Details, e.Finding.Form
			c.Figures = within(c.Figures, c.Span)
			break
		}
	}
	return w.keep(ctx, c, into)
}

// within returns the figures that lie in s.
func within(figures []briefing.Figure, s briefing.Span) []briefing.Figure {
	return slices.DeleteFunc(slices.Clone(figures), func(f briefing.Figure) bool { return !s.Contains(f.Span) })
}

// keep stores a clipping that a document has just made, unless its words are
// kept already, and puts it into a briefing unless that is "".
func (w *Workspace) keep(ctx context.Context, c briefing.Clipping, into briefing.BriefingID) (briefing.Clipping, error) {
	kept, err := w.store.ClippingsOf(ctx, c.Document)
	if err != nil {
		return c, fmt.Errorf("keep: %w", err)
	}
	same := slices.IndexFunc(kept, func(o briefing.Clipping) bool { return o.Kind == c.Kind && o.Span == c.Span })
	var steps []change
	if same >= 0 {
		c = kept[same]
	} else {
		c.ID, c.Created = briefing.ClippingID(newID()), time.Now().UTC()
		steps = append(steps, change{
			undo: func(ctx context.Context) error { return w.store.RemoveClipping(ctx, c.ID) },
			redo: func(ctx context.Context) error { return w.putClipping(ctx, c) },
		})
	}
	if into != "" {
		step, err := w.placing(ctx, into, c)
		if err != nil {
			return c, err
		}
		steps = append(steps, step...)
	}
	if len(steps) == 0 {
		return c, nil
	}
	return c, w.do(ctx, "keep "+string(c.Kind), TopicEvidence|TopicBriefings, steps...)
}

// putClipping stores a clipping, also one that was taken away by Undo.
func (w *Workspace) putClipping(ctx context.Context, c briefing.Clipping) error {
	if err := w.store.PutClipping(ctx, c); err != nil {
		return err
	}
	return w.store.RestoreClipping(ctx, c.ID)
}

// Discard takes a clipping away; Undo brings it back. Items of briefings that
// use it stay and name it as missing until they are removed.
func (w *Workspace) Discard(ctx context.Context, id briefing.ClippingID) error {
	return w.do(ctx, "discard", TopicEvidence, change{
		undo: func(ctx context.Context) error { return w.store.RestoreClipping(ctx, id) },
		redo: func(ctx context.Context) error { return w.store.RemoveClipping(ctx, id) },
	})
}

// UpdateClipping stores what a person changed about a clipping: its details,
// star, tags, note, or visible edits. It returns ErrNotVerbatim, and stores
// nothing, when the words or the edits are not the source's.
func (w *Workspace) UpdateClipping(ctx context.Context, c briefing.Clipping) error {
	before, err := w.store.Clipping(ctx, c.ID)
	if err != nil {
		return fmt.Errorf("update clipping: %w", err)
	}
	source, err := w.source(ctx, c.Document)
	if err != nil {
		return err
	}
	if v := c.Verify(source); v == briefing.VerdictAltered {
		return notVerbatim(c, v)
	}
	return w.do(ctx, "change", TopicEvidence, change{
		undo: func(ctx context.Context) error { return w.store.PutClipping(ctx, before) },
		redo: func(ctx context.Context) error { return w.store.PutClipping(ctx, c) },
	})
}

// Reject says that a finding is none. It stays in the document's evidence,
// marked, and is not found again by a newer extractor.
func (w *Workspace) Reject(ctx context.Context, id briefing.DocumentID, key briefing.Key) error {
	return w.review(ctx, "reject", id, key, briefing.Review{Decision: briefing.DecisionRejected})
}

// Correct stores what a finding should have been. span may be empty when the
// words are right.
// A speaker's name that was spelled otherwise or shorter is remembered for
// every document read from now on.
func (w *Workspace) Correct(ctx context.Context, id briefing.DocumentID, key briefing.Key, span briefing.Span, details briefing.Details) error {
	found, err := w.store.Findings(ctx, id)
	if err != nil {
		return fmt.Errorf("correct: %w", err)
	}
	var remember []change
	for _, f := range found {
		if f.Key() == key && alike(f.Who, details.Who) != "" {
			people, err := w.People(ctx)
			if err != nil {
				return err
			}
			remember = w.joining(people, details.Who, []string{f.Who})
		}
	}
	if !span.Empty() {
		details.Figures = within(details.Figures, span)
	}
	return w.review(ctx, "correct", id, key, briefing.Review{Decision: briefing.DecisionCorrected, NewSpan: span, Details: details}, remember...)
}

// Reconsider takes back what a person said of a finding.
func (w *Workspace) Reconsider(ctx context.Context, id briefing.DocumentID, key briefing.Key) error {
	return w.review(ctx, "reconsider", id, key, briefing.Review{})
}

func (w *Workspace) review(ctx context.Context, label string, id briefing.DocumentID, key briefing.Key, r briefing.Review, also ...change) error {
	d, err := w.Document(ctx, id)
	if err != nil {
		return err
	}
	r.Document, r.Kind, r.Span, r.Text = id, key.Kind, key.Span, d.Slice(key.Span)
	if !r.NewSpan.Empty() && !d.Fits(r.NewSpan) {
		return fmt.Errorf("%s: %w", label, briefing.ErrInvalidSpan)
	}
	before, err := w.store.Reviews(ctx, id)
	if err != nil {
		return fmt.Errorf("%s: %w", label, err)
	}
	old := briefing.Review{Document: id, Kind: key.Kind, Span: key.Span}
	for _, b := range before {
		if b.Kind == key.Kind && b.Span == key.Span {
			old = b
		}
	}
	if r.Decision == old.Decision && r.NewSpan.Empty() {
		r.NewSpan = old.NewSpan // who says it was corrected now, and the words before
	}
	return w.do(ctx, label, TopicEvidence, append(also, change{
		undo: func(ctx context.Context) error { return w.putReview(ctx, old) },
		redo: func(ctx context.Context) error { return w.putReview(ctx, r) },
	})...)
}

// putReview stores a review; one without a decision is none.
func (w *Workspace) putReview(ctx context.Context, r briefing.Review) error {
	if r.Decision == briefing.DecisionNone {
		return w.store.DeleteReview(ctx, r.Document, briefing.Key{Kind: r.Kind, Span: r.Span})
	}
	return w.store.PutReview(ctx, r)
}
