package widgets

import (
	"strings"
	"unicode"

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

// wholeWords is the selection without white space at its ends, and with all of
// the words that it begins or ends within: half a word is no quote. It selects
// what it adds, so that nothing is kept unseen.
func (r *Reader) wholeWords() briefing.Span {
	s := r.doc.Trim(r.Selection())
	if s.Empty() {
		return s
	}
	f, was := r.view.flow, s
	if w := f.word(s.Start); w.Start < s.Start && s.Start < w.End && isWord(f.doc.Slice(w)) {
		s.Start = w.Start
	}
	if w := f.word(s.End); w.Start < s.End && s.End < w.End && isWord(f.doc.Slice(w)) {
		s.End = w.End
	}
	if s != was {
		r.Select(s)
	}
	return s
}

func isWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
