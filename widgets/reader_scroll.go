package widgets

import "attache/briefing"

// ReaderPlace is where a person was in a document, good for any size of
// the window and the text.
type ReaderPlace struct {
	// Top is the first byte of the line at the upper edge; Into is how much of
	// it is scrolled away, in line heights (negative for white space above).
	Top  int     `json:"top"`
	Into float32 `json:"into,omitempty"`
	// Selection is what was selected, empty at the caret for nothing.
	Selection briefing.Span `json:"selection"`
}

// Place is where the reader is now, to come back to.
func (r *Reader) Place() ReaderPlace {
	p := ReaderPlace{Selection: r.Selection()}
	f := r.view.flow
	if f == nil || len(f.pieces) == 0 {
		return p
	}
	i := r.view.top
	l := f.set.look(&f.pieces[i])
	f.wrap(i)
	if len(f.pieces[i].lines) == 0 {
		p.Top = f.pieces[i].span.Start
		return p
	}
	n := f.lineUnder(i, 0, r.view.shift)
	p.Top, p.Into = f.pieces[i].lines[n].start, (r.view.shift-f.lineTop(i, n))/l.leading
	return p
}

// SetPlace goes back to where Place was, in the same document.
func (r *Reader) SetPlace(p ReaderPlace) {
	if r.doc == nil {
		return
	}
	if r.doc.Fits(p.Selection) {
		f := r.view.flow
		_, from := f.settle(p.Selection.Start)
		_, at := f.settle(p.Selection.End)
		r.setCaret(readerCaret{from: from, at: at, touched: r.caret.touched || from != at})
	}
	r.whenSized(func() { r.restore(p) })
}

// whenSized does what needs the size of the reader now, or when it has one.
// The last one asked for is the one that is done.
func (r *Reader) whenSized(do func()) {
	r.stopGlide()
	r.glide = readerGlide{}
	if r.view.height <= 0 {
		r.wanted = do
		return
	}
	do()
	r.scrolled()
}

// restore scrolls without telling of it.
func (r *Reader) restore(p ReaderPlace) {
	f := r.view.flow
	i, at := f.settle(p.Top)
	if i < 0 {
		return
	}
	n := f.lineAt(i, at, false)
	r.view.show(i, n, -p.Into*f.set.look(&f.pieces[i]).leading)
}

// ScrollTo brings s into the upper third of the window, opens page furniture
// that hides it, points it out in the margin, and puts the caret there.
func (r *Reader) ScrollTo(s briefing.Span) {
	if r.doc == nil || !r.doc.Fits(s) {
		return
	}
	r.reveal(s)
	_, at := r.view.flow.settle(s.Start)
	r.setCaret(readerCaret{from: at, at: at, touched: true})
	r.pointed = s
	r.whenSized(func() { r.scrollTo(s.Start, r.view.height/4) })
}

// scrollTo puts the line of offset at height y.
func (r *Reader) scrollTo(offset int, y float32) {
	f := r.view.flow
	if i, at := f.settle(offset); i >= 0 {
		r.view.show(i, f.lineAt(i, at, false), y)
	}
}

// bring scrolls to offset only when it is not in sight with a little around it.
func (r *Reader) bring(offset int) {
	if y, height, near := r.lineInView(offset, false); near && y >= height && y+2*height <= r.view.height {
		r.redraw()
		return
	}
	r.whenSized(func() { r.scrollTo(offset, r.view.height/4) })
}

// showCaret scrolls as little as brings the caret in sight.
func (r *Reader) showCaret() {
	if r.view.height <= 0 {
		return
	}
	r.stopGlide()
	y, height, near := r.lineInView(r.caret.at, r.caret.early)
	switch {
	case !near:
		r.scrollTo(r.caret.at, r.view.height/4)
	case y < 0:
		r.view.scroll(y - height/2)
	case y+height > r.view.height:
		r.view.scroll(y + height*3/2 - r.view.height)
	default:
		return
	}
	r.scrolled()
}

// lineInView is the top and the height of the line of offset in the window;
// near is false when it is screens away.
func (r *Reader) lineInView(offset int, early bool) (y, height float32, near bool) {
	f := r.view.flow
	i, at := f.settle(offset)
	if i < 0 || r.view.height <= 0 {
		return 0, 0, false
	}
	y, near = r.view.pieceTop(i)
	if !near {
		return 0, 0, false
	}
	return y + f.lineTop(i, f.lineAt(i, at, early)), f.set.look(&f.pieces[i]).leading, true
}

// reveal opens the page furniture that hides any of s.
func (r *Reader) reveal(s briefing.Span) {
	f := r.view.flow
	for k, g := range f.folds {
		if g.header+1 >= g.end {
			continue
		}
		whole := briefing.Span{Start: f.pieces[g.header+1].span.Start, End: f.pieces[g.end-1].span.End}
		if whole.Overlaps(s) || s.Empty() && whole.Start <= s.Start && s.Start < whole.End {
			f.openFold(k, true)
		}
	}
}

// scrolled draws and tells that another part is in sight.
func (r *Reader) scrolled() {
	r.redraw()
	if r.OnScrolled != nil {
		r.OnScrolled()
	}
}
