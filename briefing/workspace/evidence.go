package workspace

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
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

// Evidence returns the evidence of the whole library, documents in the order
// of Documents. What has been read before is not read again; see Gather.
func (w *Workspace) Evidence(ctx context.Context) ([]Evidence, error) {
	sheaves, err := w.Gather(ctx)
	if err != nil {
		return nil, err
	}
	n := 0
	for _, s := range sheaves {
		n += len(s.Evidence)
	}
	all := make([]Evidence, 0, n)
	for _, s := range sheaves {
		all = append(all, s.Evidence...)
	}
	return all, nil
}
