package widgets

import "attache/briefing"

// readerCaret is where a person is in the text, and what is selected: from
// where it was put down to where it stands.
type readerCaret struct {
	from, at int
	// early shows a caret between two lines at the end of the first.
	early bool
	// goal is the x to which the caret returns when it moves through short
	// lines; it holds while steering is set.
	goal     float32
	steering bool
	// touched is set when a person has put the caret somewhere.
	touched bool
}

// Selection is what is selected: an empty span at the caret for nothing.
func (r *Reader) Selection() briefing.Span {
	return briefing.Span{Start: min(r.caret.from, r.caret.at), End: max(r.caret.from, r.caret.at)}
}

// SelectedText is the document's words at the selection, byte for byte.
func (r *Reader) SelectedText() string {
	if r.doc == nil {
		return ""
	}
	return r.doc.Slice(r.Selection())
}

// Caret is the place in the text where the caret stands.
func (r *Reader) Caret() int { return r.caret.at }

// Select selects s, shrunk to whole characters in sight, without scrolling.
func (r *Reader) Select(s briefing.Span) {
	if r.doc == nil {
		return
	}
	r.reveal(s)
	_, from := r.view.flow.settle(s.Start)
	_, at := r.view.flow.settle(s.End)
	r.setCaret(readerCaret{from: from, at: max(from, at), touched: true})
}

// SelectAll selects the whole document but for page furniture at its ends
// that is folded away.
func (r *Reader) SelectAll() {
	if r.doc == nil {
		return
	}
	_, from := r.view.flow.settle(0)
	_, at := r.view.flow.settle(len(r.doc.Text))
	r.setCaret(readerCaret{from: from, at: at, touched: true})
}

// setCaret moves the caret and tells of it.
func (r *Reader) setCaret(c readerCaret) {
	was := r.Selection()
	r.caret = c
	r.pointed = briefing.Span{}
	if now := r.Selection(); now != was && r.OnSelectionChanged != nil {
		r.OnSelectionChanged(now)
	}
	r.redraw()
}

// moveCaret puts the caret at a place; extend keeps the other end of the
// selection where it is.
func (r *Reader) moveCaret(at int, early, extend bool) {
	c := readerCaret{from: at, at: at, early: early, touched: true}
	if extend {
		c.from = r.caret.from
	}
	r.setCaret(c)
	r.showCaret()
}

// left and right are the places beside at: the next character, or the nearest
// piece in sight.
func (f *readerFlow) left(at int) int {
	i, at := f.settle(at)
	if i < 0 {
		return at
	}
	s := f.pieces[i].span
	if at > s.Start {
		return s.Start + previousBoundary(f.doc.Text[s.Start:s.End], at-s.Start)
	}
	j := f.shownBefore(i)
	if j < 0 {
		return at
	}
	if s = f.pieces[j].span; s.End < at {
		return s.End
	}
	// Two pieces of one block meet at the same place.
	return s.Start + previousBoundary(f.doc.Text[s.Start:s.End], s.Len())
}

func (f *readerFlow) right(at int) int {
	i, at := f.settle(at)
	if i < 0 {
		return at
	}
	s := f.pieces[i].span
	if at < s.End {
		return at + nextBoundary(f.doc.Text[at:s.End])
	}
	if j := f.shownAfter(i); j >= 0 {
		return f.pieces[j].span.Start
	}
	return at
}

// wordLeft and wordRight go to the starts of words.
func (f *readerFlow) wordLeft(at int) int {
	i, at := f.settle(at)
	if i < 0 {
		return at
	}
	s := f.pieces[i].span
	if at > s.Start {
		return s.Start + previousWord(f.doc.Text[s.Start:s.End], at-s.Start)
	}
	if j := f.shownBefore(i); j >= 0 {
		s := f.pieces[j].span
		return s.Start + previousWord(f.doc.Text[s.Start:s.End], s.Len())
	}
	return at
}

func (f *readerFlow) wordRight(at int) int {
	i, at := f.settle(at)
	if i < 0 {
		return at
	}
	s := f.pieces[i].span
	if at < s.End {
		return s.Start + nextWord(f.doc.Text[s.Start:s.End], at-s.Start)
	}
	if j := f.shownAfter(i); j >= 0 {
		return f.pieces[j].span.Start
	}
	return at
}

// word is the word at a place, or the white space there.
func (f *readerFlow) word(at int) briefing.Span {
	i, at := f.settle(at)
	if i < 0 {
		return briefing.Span{Start: at, End: at}
	}
	s := f.pieces[i].span
	start, end := wordAt(f.doc.Text[s.Start:s.End], min(at-s.Start, s.Len()-1))
	return briefing.Span{Start: s.Start + start, End: s.Start + end}
}

// block is the whole block at a place.
func (f *readerFlow) block(at int) briefing.Span {
	i, at := f.settle(at)
	if i < 0 {
		return briefing.Span{Start: at, End: at}
	}
	first, last := i, i
	for !f.pieces[first].first {
		first--
	}
	for !f.pieces[last].last {
		last++
	}
	return briefing.Span{Start: f.pieces[first].span.Start, End: f.pieces[last].span.End}
}

// shownBefore and shownAfter are the neighbours of a piece that are in sight.
func (f *readerFlow) shownBefore(i int) int {
	for i--; i >= 0; i-- {
		if !f.hidden(i) && !f.pieces[i].header {
			return i
		}
	}
	return -1
}

func (f *readerFlow) shownAfter(i int) int {
	for i++; i < len(f.pieces); i++ {
		if !f.hidden(i) && !f.pieces[i].header {
			return i
		}
	}
	return -1
}
