package widgets

// readerView is the window onto a flow. It is held by the piece at its top
// and how far that is scrolled away, so that a guess corrected anywhere else
// moves nothing that is in sight.
type readerView struct {
	flow *readerFlow
	// top is the piece at the upper edge; shift how much of it is above the
	// edge (negative only at the start of the document, for the margin there).
	top    int
	shift  float32
	height float32
	// margin is the white space before the first and after the last piece.
	margin float32
}

// readerPlaced is a piece in sight, with its top measured from the window's.
type readerPlaced struct {
	piece int
	y     float32
}

// far is more screens than anybody follows with the eye.
const far = 3

// scroll moves the text up by dy (down when negative) as far as it goes.
func (v *readerView) scroll(dy float32) {
	v.shift += dy
	v.normalise()
}

// normalise brings the top piece and the ends of the document back in order.
func (v *readerView) normalise() {
	f, n := v.flow, len(v.flow.pieces)
	if n == 0 {
		v.top, v.shift = 0, -v.margin
		return
	}
	for v.top < n-1 && v.shift >= f.height(v.top) {
		v.shift -= f.height(v.top)
		v.top++
	}
	v.shift = min(v.shift, f.height(v.top))
	if short := v.short(); short > 0 {
		v.shift -= short
	}
	for v.shift < 0 && v.top > 0 {
		v.top--
		v.shift += f.height(v.top)
	}
	if v.top == 0 {
		v.shift = max(v.shift, -v.margin)
	}
}

// short is how much of the window would stay empty below the document's end.
func (v *readerView) short() float32 {
	room := v.height + v.shift - v.margin
	for i := v.top; i < len(v.flow.pieces); i++ {
		room -= v.flow.height(i)
		if room <= 0 {
			return 0
		}
	}
	return room
}

// placed are the pieces in sight.
func (v *readerView) placed() []readerPlaced {
	var placed []readerPlaced
	y := -v.shift
	for i := v.top; i < len(v.flow.pieces) && y < v.height; i++ {
		h := v.flow.height(i)
		if h > 0 {
			placed = append(placed, readerPlaced{i, y})
		}
		y += h
	}
	return placed
}

// offset and length say where the window is in the whole document, by what
// is known of it so far.
func (v *readerView) offset() float64 {
	return v.flow.heights.before(v.top) + float64(v.shift) + float64(v.margin)
}

func (v *readerView) length() float64 { return v.flow.heights.total() + 2*float64(v.margin) }

// jump puts the place at y of the whole document at the upper edge.
func (v *readerView) jump(y float64) {
	if len(v.flow.pieces) == 0 {
		return
	}
	y = min(max(y, 0), v.length()-float64(v.height)) - float64(v.margin)
	i, within := v.flow.heights.at(max(y, 0))
	v.top, v.shift = i, float32(within+min(y, 0))
	v.normalise()
}

// show puts line n of piece i at height y of the window.
func (v *readerView) show(i, n int, y float32) {
	v.top, v.shift = i, v.flow.lineTop(i, n)-y
	for v.shift < 0 && v.top > 0 {
		v.top--
		v.shift += v.flow.height(v.top)
	}
	v.normalise()
}

// pieceTop is the height of piece i in the window, and false when it is
// screens away and not worth measuring to.
func (v *readerView) pieceTop(i int) (y float32, near bool) {
	y = -v.shift
	for j := v.top; j < i; j++ {
		if y += v.flow.height(j); y > far*v.height {
			return y, false
		}
	}
	for j := v.top - 1; j >= i; j-- {
		if y -= v.flow.height(j); y < -far*v.height {
			return y, false
		}
	}
	return y, true
}

// under is the piece and line at x of the column and height y of the window: the nearest with
// text when there is none. It reports false when nothing is in sight.
func (v *readerView) under(x, y float32) (piece, line int, ok bool) {
	best, gap := readerPlaced{}, float32(-1)
	for _, p := range v.placed() {
		if v.flow.pieces[p.piece].header {
			continue
		}
		bottom := p.y + v.flow.height(p.piece) - v.flow.cardBelow(p.piece)
		d := max(p.y-y, y-bottom, 0)
		if gap < 0 || d < gap {
			best, gap = p, d
		}
	}
	if gap < 0 {
		return 0, 0, false
	}
	return best.piece, v.flow.lineUnder(best.piece, x, y-best.y), true
}
