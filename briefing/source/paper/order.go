package paper

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// ordered puts the pieces of a page in the order in which they are read:
// band after band from the top, within a band column after column. Pieces of
// one column have one number.
func ordered(ps []piece) []piece {
	var c cutter
	c.cut(ps, 0)
	return c.out
}

// The measures of columns.
const (
	maxCuts     = 12  // bounds the recursion on pages that are no text
	minColumn   = 3   // lines that each side of a gutter must have
	gutterWidth = 5.0 // points
	crossShare  = 0.4 // of the lines may cross a gutter: titles, tables, figures
	edgeFree    = 0.2 // of the width at both sides where no gutter is looked for
	columnShare = 0.2 // of the width that the widest line of a column has
	figureShare = 0.7 // of the rows of figures that have words beside them: a table's
)

// cutter parts a page along its gutters.
type cutter struct {
	out    []piece
	column int
}

func (c *cutter) leaf(ps []piece) {
	parts := flows(ps)
	c.column++
	main := c.column
	for i, flow := range parts {
		column := main
		if besideAnother(parts, i) {
			c.column++
			column = c.column
		}
		for _, p := range flow {
			p.column = column
			c.out = append(c.out, p)
		}
	}
}

// cut orders pieces: where a gutter runs through a run of lines, what stands
// left of it is read before what stands right of it.
func (c *cutter) cut(ps []piece, depth int) {
	if len(ps) < 2*minColumn || depth > maxCuts {
		c.leaf(ps)
		return
	}
	x, again, parts := seam(ps)
	if !parts {
		c.leaf(ps)
		return
	}
	var left, right, across []piece
	flush := func() {
		switch {
		case len(left) < minColumn && len(right) < minColumn:
			c.leaf(append(left, right...))
		case !again && tableBeside(left, right):
			c.cut(append(left, right...), depth+1)
		default:
			c.cut(left, depth+1)
			c.cut(right, depth+1)
		}
		left, right = nil, nil
	}
	ps = byLine(ps)
	rows := rowsOf(ps)
	listed := listRows(ps, rows, x)
	beside := make([]rowBeside, len(rows))
	for n, row := range rows {
		beside[n] = besides(ps, row, x)
	}
	for n, p := range beside {
		if len(p.over) > 0 || listed[n] {
			if len(left)+len(right) > 0 {
				flush()
			}
			across = append(append(append(across, p.left...), p.over...), p.right...)
			continue
		}
		if len(across) > 0 {
			c.leaf(across)
			across = nil
		}
		if len(left)+len(right) > 0 && (headsBoth(beside, n) || beginsAnew(left, right, beside[n:])) {
			flush()
		}
		left, right = append(left, p.left...), append(right, p.right...)
	}
	if len(across) > 0 {
		c.leaf(across)
	}
	if len(left)+len(right) > 0 {
		flush()
	}
}

// seam is the x at which pieces part; again says that what stands right of it
// begins anew, as figures and lists beside each other do.
func seam(ps []piece) (x float64, again, ok bool) {
	if x, again = figuresAgain(ps); again {
		return x, true, true
	}
	if x, again = folded(ps); again {
		return x, true, true
	}
	x, ok = gutter(ps)
	return x, false, ok
}

// gutter finds the x that fewest lines cross and around which there is most
// room, with a column on both sides.
func gutter(ps []piece) (float64, bool) {
	left, right := ps[0].box.Left, ps[0].box.Right
	for _, p := range ps {
		left, right = min(left, p.box.Left), max(right, p.box.Right)
	}
	width := right - left
	if width < 100 || width > 1e5 {
		return 0, false
	}
	crossings := crossed(ps, left, width)
	best, bestCross, bestRun := 0.0, len(ps)+1, 0
	from, to := int(edgeFree*float64(len(crossings))), int((1-edgeFree)*float64(len(crossings)))
	for i := from; i < to; {
		j := i
		for j < to && crossings[j] == crossings[i] {
			j++
		}
		run := j - i
		x := left + (float64(i+j)/2)*width/float64(len(crossings))
		if n := crossings[i]; float64(run)*width/float64(len(crossings)) >= gutterWidth && (n < bestCross || n == bestCross && run > bestRun) && columnsBeside(ps, x, width) {
			best, bestCross, bestRun = x, n, run
		}
		i = j
	}
	return best, float64(bestCross) <= crossShare*float64(len(ps))
}

// slots is how finely the width of a page is looked at.
const slots = 400

// crossed counts the pieces over each slot of the width.
func crossed(ps []piece, left, width float64) []int {
	counts := make([]int, slots+1)
	slot := func(x float64) int { return max(0, min(slots, int((x-left)/width*slots))) }
	for _, p := range ps {
		counts[slot(p.box.Left)]++
		counts[slot(p.box.Right)]--
	}
	for i := 1; i < len(counts); i++ {
		counts[i] += counts[i-1]
	}
	return counts[:slots]
}

// columnsBeside reports whether both sides of x hold columns of text that
// stand beside each other.
func columnsBeside(ps []piece, x, width float64) bool {
	isLeft := func(p piece) bool { return p.box.Right <= x+gutterWidth/2 }
	isRight := func(p piece) bool { return p.box.Left >= x-gutterWidth/2 }
	left, right := 0, 0
	for i := range ps {
		if isLeft(ps[i]) {
			left++
		} else if isRight(ps[i]) {
			right++
		}
	}
	if left < minColumn || right < minColumn {
		return false
	}
	l, r := make([]piece, 0, left), make([]piece, 0, right)
	for _, p := range ps {
		if isLeft(p) {
			l = append(l, p)
		} else if isRight(p) {
			r = append(r, p)
		}
	}
	// A column of text beside a table is one as long as their lines have
	// nothing to do with each other; the labels of a table stand on one
	// height with their numbers.
	leftText, rightText := isColumn(l, width), isColumn(r, width)
	if !leftText && !rightText && !areTables(l, r, len(ps)) || leftText != rightText && aligned(l, r, 0.1) >= 0.5 || writtenAcross(l, r) {
		return false
	}
	if tableBeside(l, r) || partsFigures(l, r) {
		return false
	}
	if leftText && rightText && len(l)+len(r) == len(ps) {
		return true // a picture can stand where the one has its lines
	}
	beside := 0
	for _, a := range l {
		for _, b := range r {
			if a.box.Bottom < b.box.Top && b.box.Bottom < a.box.Top {
				beside++
				break
			}
		}
	}
	return beside >= minColumn
}

// isColumn reports whether there are lines of running text, one close below
// the other. Labels and numbers of a table, which stand beside each other as
// columns do, have too few words; fields of a form stand apart.
func isColumn(ps []piece, width float64) bool {
	full := widest(ps)
	if full < columnShare*width {
		return false
	}
	var text []piece
	for _, p := range ps {
		if p.box.Width() >= 0.5*full && wordy(p.text) {
			text = append(text, p)
		}
	}
	if len(text) < minColumn {
		return false
	}
	slices.SortStableFunc(text, func(a, b piece) int { return falling(a.box.middle(), b.box.middle()) })
	close := 0
	for i := 1; i < len(text); i++ {
		if d := text[i-1].box.middle() - text[i].box.middle(); d < runningLeading*max(text[i].size, 4) {
			close++
		}
	}
	return close >= minColumn-1
}

// runningLeading is the distance of lines of running text at most, in sizes.
const runningLeading = 2.2

// aligned is the share of lines, of the side that has fewer, that stand on one
// height with a line of the other side. Tolerance is in heights of a line.
func aligned(l, r []piece, tolerance float64) float64 {
	if len(l) < len(r) {
		l, r = r, l
	}
	n := 0
	for _, a := range r {
		for _, b := range l {
			if d := a.box.middle() - b.box.middle(); max(d, -d) < tolerance*min(a.box.Height(), b.box.Height()) {
				n++
				break
			}
		}
	}
	return float64(n) / float64(len(r))
}

// wordy reports a line that is made of words: four of them, or as many
// letters where words are not parted.
func wordy(s string) bool {
	n := letters(s)
	return n*10 >= utf8.RuneCountInString(s)*6 && (hasWords(s, 4) || n >= 12 && ideograph(firstRune(s)))
}

// hasWords reports a text of n words at least.
func hasWords(s string, n int) bool {
	for range strings.FieldsSeq(s) {
		if n--; n <= 0 {
			return true
		}
	}
	return n <= 0
}

func widest(ps []piece) float64 {
	w := 0.0
	for _, p := range ps {
		w = max(w, p.box.Width())
	}
	return w
}
