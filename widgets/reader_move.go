package widgets

// moveLine moves the caret a line up or down, at the x where it began.
func (r *Reader) moveLine(d int, extend bool) {
	f := r.view.flow
	i, at := f.settle(r.caret.at)
	if i < 0 {
		return
	}
	n := f.lineAt(i, at, r.caret.early)
	x := r.goal(i, n, at)
	m, within := f.lineBeside(i, n, d)
	switch {
	case within:
		n = m
	case d < 0:
		j := f.shownBefore(i)
		if j < 0 {
			r.moveCaret(f.pieces[i].span.Start, false, extend)
			return
		}
		i, n = j, f.lineIn(j, lastRow, x)
	default:
		j := f.shownAfter(i)
		if j < 0 {
			r.moveCaret(f.pieces[i].span.End, false, extend)
			return
		}
		i, n = j, f.lineIn(j, 0, x)
	}
	r.steer(i, n, x, extend)
}

// movePage moves text and caret by a window.
func (r *Reader) movePage(d float32, extend bool) {
	f := r.view.flow
	i, at := f.settle(r.caret.at)
	if i < 0 {
		return
	}
	y, height, near := r.lineInView(at, r.caret.early)
	if !near || y < 0 || y > r.view.height {
		r.showCaret()
		y, height, _ = r.lineInView(at, r.caret.early)
	}
	x := r.goal(i, f.lineAt(i, at, r.caret.early), at)
	was := r.Place().Top
	r.view.scroll(d * (r.view.height - 2*height))
	j, n, ok := r.view.under(x, y+height/2)
	if !ok {
		return
	}
	if r.Place().Top == was { // the end of the document was in sight
		if d < 0 {
			j = f.shown(0, 1)
			n = f.lineIn(j, 0, x)
		} else {
			j = f.shown(len(f.pieces)-1, -1)
			n = f.lineIn(j, lastRow, x)
		}
	}
	r.steer(j, n, x, extend)
	r.scrolled()
}

// goal is the x that vertical movement keeps to.
func (r *Reader) goal(i, n, at int) float32 {
	if r.caret.steering {
		return r.caret.goal
	}
	return r.view.flow.xAt(i, n, at)
}

func (r *Reader) steer(i, n int, x float32, extend bool) {
	at, early := r.view.flow.offsetAt(i, n, x)
	r.moveCaret(at, early, extend)
	r.caret.goal, r.caret.steering = x, true
}

// moveInLine goes to the start or the end of the line.
func (r *Reader) moveInLine(end, extend bool) {
	f := r.view.flow
	i, at := f.settle(r.caret.at)
	if i < 0 {
		return
	}
	n := f.lineAt(i, at, r.caret.early)
	line := f.pieces[i].lines[n]
	if end {
		r.moveCaret(line.textEnd, line.textEnd == line.end && n+1 < len(f.pieces[i].lines), extend)
	} else {
		r.moveCaret(line.start, false, extend)
	}
}

// scrollPage turns the page without moving the caret.
func (r *Reader) scrollPage(down bool) {
	by := r.view.height - 2*r.set.size
	if !down {
		by = -by
	}
	r.stopGlide()
	r.scrollBy(by)
}

// firstInSight is where the first line that is wholly in the window starts.
func (r *Reader) firstInSight() int {
	i, n, ok := r.view.under(0, r.set.size)
	if !ok {
		return r.caret.at
	}
	return r.view.flow.pieces[i].lines[n].start
}
