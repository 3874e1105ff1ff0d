package workspace

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"attache/briefing"
)

// State is what has become of a finding.
type State string

// The states.
const (
	StateFound    State = "found"    // nobody has decided yet
	StateKept     State = "kept"     // there is a clipping of it
	StateRejected State = "rejected" // a person said that it is none
)

// Evidence is a finding, or words kept by hand, with where it stands.
type Evidence struct {
	Document  briefing.DocumentID
	Title     string
	Publisher string
	Date      briefing.Date
	// Language is the document's, a BCP 47 tag.
	Language string
	// Text is the document's words, byte for byte.
	Text string
	// Finding is what is known of the words, with a person's corrections.
	Finding briefing.Finding
	// Key names the finding as it was extracted, before corrections.
	Key   briefing.Key
	State State
	// Corrected says that a person changed what the program found.
	Corrected bool
	// Clipping is set when State is StateKept.
	Clipping briefing.ClippingID
	Starred  bool
	Tags     []string
	// Newer is the newest version of the document that the library has; "" when
	// there is none. The words stand in their own document all the same.
	Newer briefing.DocumentID
}

// EvidenceOf returns the evidence of one document in reading order.
func (w *Workspace) EvidenceOf(ctx context.Context, id briefing.DocumentID) ([]Evidence, error) {
	newer, err := w.versions(ctx, id, newerOf)
	if err != nil {
		return nil, err
	}
	newest := briefing.DocumentID("")
	if len(newer) > 0 {
		newest = newer[len(newer)-1].ID
	}
	return w.evidenceOf(ctx, id, newest)
}

// evidenceOf is EvidenceOf where the newest version is known.
func (w *Workspace) evidenceOf(ctx context.Context, id, newest briefing.DocumentID) ([]Evidence, error) {
	d, err := w.Document(ctx, id)
	if err != nil {
		return nil, err
	}
	findings, err := w.store.Findings(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("evidence of %s: %w", id, err)
	}
	reviews, err := w.store.Reviews(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("evidence of %s: %w", id, err)
	}
	clippings, err := w.store.ClippingsOf(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("evidence of %s: %w", id, err)
	}
	all := assemble(d, w.wanted(findings), reviews, clippings)
	for i := range all {
		all[i].Newer = newest
	}
	return all, nil
}

// assemble joins what was found in a document with what people said of it and
// what they kept, in reading order.
func assemble(d *briefing.Document, findings []briefing.Finding, reviews []briefing.Review, clippings []briefing.Clipping) []Evidence {
	var all []Evidence
	place := map[briefing.Key]int{}
	add := func(e Evidence) {
		e.Document, e.Title, e.Publisher = d.ID, d.Provenance.Title, d.Provenance.Publisher
		e.Date, e.Language = d.Provenance.Date, d.Provenance.Language
		place[e.Finding.Key()] = len(all)
		all = append(all, e)
	}
	for _, f := range findings {
		e := Evidence{Finding: f, Key: f.Key(), State: StateFound}
		if r, ok := reviewOf(d, f, reviews); ok {
			e.apply(r)
		}
		// A copy: a part of the text would hold all of it in memory.
		e.Text = strings.Clone(d.Slice(e.Finding.Span))
		add(e)
	}
	for _, c := range clippings {
		key := briefing.Key{Kind: c.Kind, Span: c.Span}
		i, known := place[key]
		if !known {
			i = slices.IndexFunc(all, func(e Evidence) bool { return e.Finding.Kind == c.Kind && sameWords(d, e.Finding.Span, c.Span) })
			known = i >= 0
		}
		if !known {
			add(Evidence{Key: key, Text: c.Text, Finding: briefing.Finding{
				Kind: c.Kind, Form: c.Form, Span: c.Span, Confidence: 1, Reason: c.Reason,
			}})
			i = len(all) - 1
		}
		e := &all[i]
		e.State, e.Clipping, e.Starred, e.Tags = StateKept, c.ID, c.Starred, c.Tags
		e.Finding.Details = c.Details
	}
	slices.SortStableFunc(all, func(a, b Evidence) int {
		return cmp.Or(cmp.Compare(a.Finding.Span.Start, b.Finding.Span.Start), cmp.Compare(a.Finding.Span.End, b.Finding.Span.End))
	})
	return all
}

// sameWords reports whether two spans differ by marks and spaces at their
// ends only: the comma before a closing quotation mark is kept by some.
func sameWords(d *briefing.Document, a, b briefing.Span) bool {
	return a.Overlaps(b) && bare(d, a) == bare(d, b)
}

// bare is a span without the marks and spaces at its ends.
func bare(d *briefing.Document, s briefing.Span) briefing.Span {
	mark := func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) }
	words := d.Slice(s)
	s.Start += len(words) - len(strings.TrimLeftFunc(words, mark))
	s.End -= len(words) - len(strings.TrimRightFunc(words, mark))
	return s
}

func (e *Evidence) apply(r briefing.Review) {
	switch r.Decision {
	case briefing.DecisionRejected:
		e.State = StateRejected
	case briefing.DecisionCorrected:
		e.Corrected = true
		e.Finding.Details = r.Details
		if !r.NewSpan.Empty() {
			e.Finding.Span = r.NewSpan
		}
	}
}

// reviewOf finds what a person said of a finding: by its place, or by its
// words when a newer extractor has moved the edges a little.
func reviewOf(d *briefing.Document, f briefing.Finding, reviews []briefing.Review) (briefing.Review, bool) {
	for _, r := range reviews {
		if r.Kind == f.Kind && r.Span == f.Span {
			return r, true
		}
	}
	for _, r := range reviews {
		common := r.Span.Intersect(f.Span).Len()
		if r.Kind == f.Kind && d.Slice(r.Span) == r.Text && 2*common > max(r.Span.Len(), f.Span.Len()) {
			return r, true
		}
	}
	return briefing.Review{}, false
}

// manyDocuments is from how many on reading all of them takes memory that the
// computer should have back at once.
const manyDocuments = 1000

// Evidence returns the evidence of the whole library, documents in the order
// of Documents.
func (w *Workspace) Evidence(ctx context.Context) ([]Evidence, error) {
	entries, err := w.Documents(ctx)
	if err != nil {
		return nil, err
	}
	newest, err := w.Outdated(ctx)
	if err != nil {
		return nil, err
	}
	// Documents are read on all cores: a library has thousands.
	parts := make([][]Evidence, len(entries))
	errs := make([]error, min(runtime.GOMAXPROCS(0), len(entries)))
	var readers sync.WaitGroup
	for r := range errs {
		readers.Go(func() {
			for i := r; i < len(entries) && errs[r] == nil; i += len(errs) {
				id := entries[i].ID
				parts[i], errs[r] = w.evidenceOf(ctx, id, newest[id])
			}
		})
	}
	readers.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	if len(entries) > manyDocuments {
		debug.FreeOSMemory() // what reading them took is many times what is kept
	}
	return slices.Concat(parts...), nil
}

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
