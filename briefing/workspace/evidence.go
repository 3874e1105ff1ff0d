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
