package widgets

import (
	"sort"

	"attache/briefing"
)

// ReaderHeading is an entry of a document's outline.
type ReaderHeading struct {
	Span  briefing.Span
	Level int
	// Text is the heading on one line, for showing only.
	Text string
}

// Outline lists the headings of the document in order.
func (r *Reader) Outline() []ReaderHeading {
	if r.doc == nil {
		return nil
	}
	var out []ReaderHeading
	for _, b := range r.doc.Blocks {
		if b.Role == briefing.RoleHeading {
			out = append(out, ReaderHeading{b.Span, max(b.Level, 1), oneLine(r.doc.Slice(b.Span))})
		}
	}
	return out
}

// HeadingInSight is the index in Outline of the heading under which the
// reader is: the last one above the upper third; -1 before the first.
func (r *Reader) HeadingInSight() int {
	if r.doc == nil || r.view.height <= 0 {
		return -1
	}
	i, n, ok := r.view.under(r.view.height / 3)
	if !ok {
		return -1
	}
	at := r.view.flow.pieces[i].lines[n].start
	out := r.Outline()
	return sort.Search(len(out), func(k int) bool { return out[k].Span.Start > at }) - 1
}
