package widgets

import (
	"sort"

	"attache/briefing"
)

// Outline lists the headings of the document in order, for the outline beside it.
func (r *Reader) Outline() []OutlineEntry {
	if r.doc == nil {
		return nil
	}
	var out []OutlineEntry
	for _, b := range r.doc.Blocks {
		if b.Role == briefing.RoleHeading {
			out = append(out, OutlineEntry{Level: max(b.Level, 1), Text: oneLine(r.doc.Slice(b.Span)), Page: r.doc.PageOf(b.Span), Span: b.Span})
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
	i, n, ok := r.view.under(0, r.view.height/3)
	if !ok {
		return -1
	}
	at := r.view.flow.pieces[i].lines[n].start
	out := r.Outline()
	return sort.Search(len(out), func(k int) bool { return out[k].Span.Start > at }) - 1
}
