package widgets

import (
	"attache/briefing"

	"github.com/clipperhouse/uax29/v2/sentences"
)

// Expand selects the sentence at the caret, and the paragraph when that is
// selected already: for keyboards, and for hands that do not like to drag.
func (r *Reader) Expand() {
	if r.doc == nil {
		return
	}
	f, s := r.view.flow, r.Selection()
	next := f.sentence(s.Start)
	if s.Contains(next) {
		next = f.block(s.Start)
	}
	if !s.Contains(next) && !next.Empty() {
		r.setCaret(readerCaret{from: next.Start, at: next.End, early: true, touched: true})
	}
}

// sentence is the sentence at a place, without white space around it.
func (f *readerFlow) sentence(at int) briefing.Span {
	i, at := f.settle(at)
	if i < 0 {
		return briefing.Span{}
	}
	p := &f.pieces[i]
	start := p.span.Start + p.lead // a number before the text is no sentence
	at = max(at, start)
	found := briefing.Span{Start: start, End: start}
	parts := sentences.FromString(f.doc.Text[start:p.span.End])
	for parts.Next() {
		found = briefing.Span{Start: found.End, End: found.End + len(parts.Value())}
		if at < found.End {
			break
		}
	}
	return f.doc.Trim(found)
}
