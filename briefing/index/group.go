package index

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"attache/briefing"
)

// Group is a document with the passages that answer.
type Group struct {
	Document   briefing.DocumentID
	Provenance briefing.Provenance
	// Text is the whole document's, into which the hits' spans point.
	Text  string
	Score float64
	Hits  []Hit
}

// Hit is a passage that answers; Finding is set where the query asks for a
// kind, and the passage is then the whole finding.
type Hit struct {
	briefing.Passage
	Finding *briefing.Finding
	// Clipping is what a person keeps of the passage, or nil.
	Clipping *briefing.Clipping
}

// groups reads the documents to show and cuts their passages.
func (s *searcher) groups(ctx context.Context, best []ranked) ([]Group, error) {
	docs := make([]uint32, len(best))
	for i, b := range best {
		docs[i] = b.doc
	}
	slices.Sort(docs)
	marks, err := s.matcher.marks(s.root, docs)
	if err != nil {
		return nil, unreadable(err)
	}
	said, err := s.said(docs)
	if err != nil {
		return nil, unreadable(err)
	}
	groups := make([]Group, 0, len(best))
	for _, b := range best {
		id := s.view.facts[b.doc].id
		d, err := s.documents.get(ctx, id, s.texts)
		if errors.Is(err, briefing.ErrNotFound) {
			continue // gone since, and soon to be taken out of the index
		}
		if err != nil {
			return nil, fmt.Errorf("search: %w", err)
		}
		g := Group{Document: id, Provenance: d.Provenance, Text: d.Text, Score: float64(b.score)}
		settled := settle(marks[b.doc], d)
		if s.root != nil && s.root.op != opOr && len(s.keeping[b.doc]) == 0 && lostPhrase(marks[b.doc], settled, d.Text) {
			continue
		}
		if len(settled) == 0 {
			settled = scan(d, s.root)
		}
		if g.Hits, err = s.hits(ctx, d, settled, said[b.doc], g.Score); err != nil {
			return nil, err
		}
		g.Hits = s.withKept(g.Hits, d, b.doc, settled, g.Score)
		if len(g.Hits) > 0 || s.query.Kind == "" {
			groups = append(groups, g)
		}
	}
	return groups, nil
}

// hits are the passages of a document that answer. said is where what is asked
// for by its speaker begins.
func (s *searcher) hits(ctx context.Context, d *briefing.Document, marks []mark, said []int, score float64) ([]Hit, error) {
	if s.keptAsked() {
		return nil, nil // see withKept
	}
	if s.query.Kind != "" {
		list, err := s.texts.Findings(ctx, d.ID)
		if err != nil {
			return nil, fmt.Errorf("search: %w", err)
		}
		list = slices.DeleteFunc(slices.Clone(list), func(f briefing.Finding) bool { return !s.attributedTo(f) || !s.namedIn(f.Who, f.Org) })
		return findingHits(d, list, s.query.Kind, marks, score, s.root), nil
	}
	var hits []Hit
	for _, p := range passages(d, marks, said, score) {
		hits = append(hits, Hit{Passage: p})
	}
	return hits, nil
}

// attributedTo reports whether a finding's speaker is the one asked for.
func (s *searcher) attributedTo(f briefing.Finding) bool {
	for _, n := range attributions(s.root, nil) {
		who := f.Who
		if n.op == opOrg {
			who = f.Org
		}
		if !holdsWords(who, n.text) {
			return false
		}
	}
	return true
}

func attributions(n *node, list []*node) []*node {
	switch {
	case n == nil || n.op == opNot || n.op == opOr:
	case n.op == opSpeaker || n.op == opOrg:
		list = append(list, n)
	default:
		for _, c := range n.children {
			list = attributions(c, list)
		}
	}
	return list
}

// holdsWords reports whether every word of words is in text, folded.
func holdsWords(text, words string) bool {
	have := map[string]bool{}
	for s := range tokens(text, briefing.Span{End: len(text)}, other) {
		have[fold(text[s.Start:s.End])] = true
	}
	for s := range tokens(words, briefing.Span{End: len(words)}, other) {
		if !have[fold(words[s.Start:s.End])] {
			return false
		}
	}
	return true
}
