package index

import (
	"cmp"
	"slices"

	"attache/briefing"
)

// keptAsked reports whether the query asks for what a person keeps, instead of
// passages.
func (s *searcher) keptAsked() bool {
	q, f := s.query, s.filters
	wanted := slices.ContainsFunc(f.kept, func(c condition) bool { return !c.not })
	return q.Kept || q.Starred || len(q.Tags)+len(f.tag)+len(f.star) > 0 || wanted
}

// findKept finds the clippings that answer, each by itself.
func (s *searcher) findKept() {
	s.keeping = nil
	if s.kept == nil || len(s.kept.clippings) == 0 {
		return
	}
	s.answering = s.kept.match(&s.matcher, s.root)
	asked := s.keptAsked()
	if s.root == nil && !asked {
		return // all of it would
	}
	s.keeping = map[uint32][]int{}
	for id, list := range s.kept.of {
		doc, ok := s.view.number(id)
		if !ok {
			continue
		}
		for _, n := range list {
			c := s.kept.clippings[n]
			if s.answering[n] && s.ofKind(c) && (!asked || s.starWanted(c) && s.tagWanted(c) && s.namedIn(c.Who, c.Org)) {
				s.keeping[doc] = append(s.keeping[doc], n)
			}
		}
	}
}

// ofKind reports whether a clipping is of the kind that is asked for.
func (s *searcher) ofKind(c *keptClipping) bool {
	for _, k := range s.filters.kind {
		if (string(c.Kind) == k.value) == k.not {
			return false
		}
	}
	return s.query.Kind == "" || c.Kind == s.query.Kind
}

func (s *searcher) starWanted(c *keptClipping) bool {
	for _, f := range s.filters.star {
		if c.Starred == f.not {
			return false
		}
	}
	return !s.query.Starred || c.Starred
}

func (s *searcher) tagWanted(c *keptClipping) bool {
	for _, f := range s.filters.tag {
		if slices.Contains(c.tags, f.value) == f.not {
			return false
		}
	}
	return len(s.query.Tags) == 0 || slices.ContainsFunc(s.query.Tags, func(t string) bool { return slices.Contains(c.tags, fold(t)) })
}

// keepers are the documents with clippings that answer; those with more of
// them are better.
func (s *searcher) keepers() *postings {
	p := &postings{}
	for doc := range s.keeping {
		p.docs = append(p.docs, doc)
	}
	slices.Sort(p.docs)
	for _, doc := range p.docs {
		n := float32(len(s.keeping[doc]))
		p.scores = append(p.scores, n/(n+saturation))
	}
	return p
}

// countKept counts, of the documents that pass, those with something kept that
// answers; stars and themes each as if they were not themselves asked for.
func (s *searcher) countKept(w *sieve, counts *Counts) {
	if s.kept == nil || len(s.kept.clippings) == 0 {
		return
	}
	tags := map[string]int{}
	names := map[string]string{} // one way of writing each
	kinds := map[briefing.Kind]int{}
	for id, list := range s.kept.of {
		doc, ok := s.view.number(id)
		if !ok || w.failed(doc)&^byName != 0 {
			continue // of names, those of what is kept count
		}
		var kept, starred bool
		seen := map[string]bool{}
		seenKind := map[briefing.Kind]bool{}
		for _, n := range list {
			c := s.kept.clippings[n]
			if !s.answering[n] || !s.namedIn(c.Who, c.Org) {
				continue
			}
			star, tag := s.starWanted(c), s.tagWanted(c)
			if star && tag {
				seenKind[c.Kind] = true
			}
			if !s.ofKind(c) {
				continue
			}
			kept = kept || star && tag
			starred = starred || c.Starred && tag
			for i, t := range c.tags {
				if star {
					seen[t] = true
					if names[t] == "" || c.Tags[i] < names[t] {
						names[t] = c.Tags[i]
					}
				}
			}
		}
		if kept {
			counts.Kept++
		}
		if starred {
			counts.Starred++
		}
		for t := range seen {
			tags[t]++
		}
		for k := range seenKind {
			kinds[k]++
		}
	}
	for t, n := range tags {
		counts.Tags = append(counts.Tags, Count{names[t], n})
	}
	slices.SortFunc(counts.Tags, func(a, b Count) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Value, b.Value)) })
	counts.Tags = counts.Tags[:min(len(counts.Tags), mostCounts)]
	if s.keptAsked() {
		for _, k := range briefing.Kinds {
			counts.Kinds[k] = kinds[k]
		}
	}
}

// withKept marks hits of which something is kept, and adds what is kept and
// answers but is not among them. Where what is kept is asked for, that is all.
func (s *searcher) withKept(hits []Hit, d *briefing.Document, doc uint32, marks []mark, score float64) []Hit {
	if s.kept == nil {
		return hits
	}
	shown := map[int]bool{}
	for i := range hits {
		if n, ok := s.kept.at(d.ID, hits[i].Passage); ok {
			shown[n] = true
			hits[i].Clipping = &s.kept.clippings[n].Clipping
		}
	}
	var more []Hit
	for _, n := range s.keeping[doc] {
		c := &s.kept.clippings[n].Clipping
		if shown[n] || !d.Fits(c.Span) || d.Slice(c.Span) != c.Text {
			continue
		}
		p := briefing.Passage{Document: d.ID, Block: d.BlockAt(c.Span.Start), Span: c.Span, Score: score}
		for _, m := range marks {
			if k := len(p.Hits); !m.Empty() && c.Span.Contains(m.Span) && (k == 0 || m.Start >= p.Hits[k-1].End) {
				p.Hits = append(p.Hits, m.Span)
			}
		}
		more = append(more, Hit{Passage: p, Clipping: c})
	}
	slices.SortFunc(more, func(a, b Hit) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	if !s.keptAsked() {
		more = more[:min(len(more), mostPassages)]
		if len(marks) == 0 && len(more) > 0 {
			return more // what else there is is the beginning of the text
		}
	}
	return append(hits, more...)
}

// at is the clipping of a document that a passage shows: one that holds a hit,
// or of a passage without hits, one that overlaps it.
func (k *kept) at(id briefing.DocumentID, p briefing.Passage) (n int, ok bool) {
	for _, n := range k.of[id] {
		c := k.clippings[n]
		if len(p.Hits) == 0 && c.Span.Overlaps(p.Span) {
			return n, true
		}
		if slices.ContainsFunc(p.Hits, c.Span.Contains) {
			return n, true
		}
	}
	return 0, false
}
