package widgets

import (
	"cmp"
	"slices"
	"sort"

	"attache/briefing"
)

// readerMark is something found or kept, as the reader shows it.
type readerMark struct {
	span    briefing.Span
	kind    briefing.Kind
	kept    bool
	finding briefing.Finding
	// crossed is set when it shares words with another one; depth then tells
	// it from its neighbours.
	crossed bool
	depth   int
}

// readerMarks are in the order of the text; they may overlap.
type readerMarks struct {
	list []readerMark
	// reach[i] is how far the marks up to and with i reach.
	reach []int
}

// newReaderMarks joins what was found with what was kept. A finding that was
// kept, whole or in part, is shown once, with the span that was kept.
func newReaderMarks(findings []briefing.Finding, kept []briefing.Clipping) readerMarks {
	list := make([]readerMark, 0, len(findings)+len(kept))
	for _, c := range kept {
		list = append(list, readerMark{span: c.Span, kind: c.Kind, kept: true, finding: briefing.Finding{
			Kind: c.Kind, Form: c.Form, Span: c.Span, Details: c.Details, Confidence: 1, Reason: c.Reason,
		}})
	}
	keptMarks := newSortedMarks(list)
	for _, f := range findings {
		covered := false
		keptMarks.within(f.Span, func(i int) {
			k := keptMarks.list[i]
			covered = covered || k.kind == f.Kind && (k.span.Contains(f.Span) || f.Span.Contains(k.span))
		})
		if !covered {
			list = append(list, readerMark{span: f.Span, kind: f.Kind, finding: f})
		}
	}
	return newSortedMarks(list)
}

func newSortedMarks(list []readerMark) readerMarks {
	m := readerMarks{list: slices.Clone(list), reach: make([]int, len(list))}
	slices.SortStableFunc(m.list, func(a, b readerMark) int {
		return cmp.Or(a.span.Start-b.span.Start, b.span.End-a.span.End)
	})
	far := 0
	for i := range m.list {
		k := &m.list[i]
		k.crossed, k.depth = k.span.Start < far || i+1 < len(m.list) && m.list[i+1].span.Start < k.span.End, 0
		if k.span.Start < far {
			k.depth = (m.list[i-1].depth + 1) % 3
		}
		far = max(far, k.span.End)
		m.reach[i] = far
	}
	return m
}

// within calls do for every mark that shares a byte with s, in order.
func (m *readerMarks) within(s briefing.Span, do func(i int)) {
	from := sort.SearchInts(m.reach, s.Start+1)
	for i := from; i < len(m.list) && m.list[i].span.Start < s.End; i++ {
		if m.list[i].span.Overlaps(s) {
			do(i)
		}
	}
}

// at is the shortest mark that holds offset, or that ends there; -1 for none.
func (m *readerMarks) at(offset int) int {
	best := -1
	better := func(i int) {
		if best < 0 || m.list[i].span.Len() < m.list[best].span.Len() {
			best = i
		}
	}
	m.within(briefing.Span{Start: offset, End: offset + 1}, better)
	if best < 0 && offset > 0 {
		m.within(briefing.Span{Start: offset - 1, End: offset}, better)
	}
	return best
}

// after is the first mark that starts after offset, or -1.
func (m *readerMarks) after(offset int) int {
	i := sort.Search(len(m.list), func(i int) bool { return m.list[i].span.Start > offset })
	if i == len(m.list) {
		return -1
	}
	return i
}

// before is the last mark that starts before offset, or -1.
func (m *readerMarks) before(offset int) int {
	return sort.Search(len(m.list), func(i int) bool { return m.list[i].span.Start >= offset }) - 1
}

// find is the mark of a finding or, when it was kept in part, the mark that
// stands for it; -1 for none.
func (m *readerMarks) find(k briefing.Key) int {
	found := -1
	m.within(k.Span, func(i int) {
		if m.list[i].kind == k.Kind && (found < 0 || m.list[i].span == k.Span) {
			found = i
		}
	})
	return found
}
