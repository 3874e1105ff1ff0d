package paper

import (
	"math"
	"slices"
	"unicode"
)

// The measures of headings beside each other, and of labels.
const (
	closeLeading = 1.35 // distance of their lines at most, in sizes
	withinLines  = 1    // of a label beside the middle of rows
	labelWidth   = 2.5  // by which one may be wider than the other
)

func closeLines(a, b piece) bool {
	small, large := min(a.size, b.size), max(a.size, b.size)
	return large <= blockSizes*small && a.box.middle()-b.box.middle() <= blockLeading*max(large, 4)
}

// joinRows makes one of blocks whose lines stand in rows. Headings of two lines
// beside each other are rows only where a cell of one line is with them.
func joinRows(blocks []block) []block {
	f := newForest(len(blocks))
	var headings [][2]int
	inTable := make([]bool, len(blocks))
	for i := range blocks {
		for k := i + 1; k < len(blocks); k++ {
			switch {
			case blocks[i].card || blocks[k].card || !inRows(blocks[i], blocks[k]) || byChance(blocks, i, k) || inMargin(blocks, i, k):
			case phrases(blocks[i].pieces, blocks[k].pieces):
				headings = append(headings, [2]int{i, k})
			default:
				f.join(i, k)
				inTable[i], inTable[k] = true, true
			}
		}
	}
	for _, h := range headings {
		if inTable[h[0]] || inTable[h[1]] || figuresBelow(blocks, h[0]) || figuresBelow(blocks, h[1]) {
			f.join(h[0], h[1])
		}
	}
	f.joinWithin(blocks)
	members := f.members()
	out := make([]block, 0, len(members))
	for _, m := range members {
		b := block{box: blocks[m[0]].box, card: blocks[m[0]].card}
		for _, i := range m {
			b.box = b.box.Union(blocks[i].box)
			b.pieces = append(b.pieces, blocks[i].pieces...)
		}
		out = append(out, b)
	}
	return out
}

// joinWithin joins short blocks with the rows that stand around them: labels that
// stand beside the middle of several rows.
func (f forest) joinWithin(blocks []block) {
	members := f.members()
	for _, m := range members {
		if len(m) < 2 {
			continue
		}
		box := blocks[m[0]].box
		for _, i := range m {
			box = box.Union(blocks[i].box)
		}
		for k, b := range blocks {
			if len(b.pieces) <= withinLines && !b.card && b.box.Left >= box.Left && b.box.Right <= box.Right && b.box.Bottom >= box.Bottom && b.box.Top <= box.Top {
				f.join(m[0], k)
			}
		}
	}
}

// byChance reports that the one of two blocks that has more lines stands beside
// others in the column of the second as well, most of whose lines are in no row
// with it: an address beside a table of dates and numbers.
func byChance(blocks []block, i, k int) bool {
	if len(blocks[i].pieces) < len(blocks[k].pieces) {
		i, k = k, i
	}
	a, column := blocks[i], blocks[k].box
	written := 0
	for _, p := range a.pieces {
		written += letters(p.text)
	}
	if len(a.pieces) < minRunning || written < runningWidth*len(a.pieces) {
		return false
	}
	on, lines, inRow := runsOn(a.pieces), 0, 0
	for n, b := range blocks {
		if n == i || b.box.Left >= column.Right || column.Left >= b.box.Right {
			continue
		}
		for _, p := range b.pieces {
			if m := p.box.middle(); m <= a.box.Bottom || m >= a.box.Top {
				continue
			}
			lines++
			if !(on && runsOn(b.pieces)) && slices.ContainsFunc(a.pieces, func(q piece) bool { return isRow(p, q) }) {
				inRow++
			}
		}
	}
	return float64(inRow) < rowShare*float64(lines)
}

// inRows reports whether most lines of two blocks stand beside each other,
// where both have lines at all.
func inRows(a, b block) bool {
	bottom, top := max(a.box.Bottom, b.box.Bottom), min(a.box.Top, b.box.Top)
	if top <= bottom || runsOn(a.pieces) && runsOn(b.pieces) {
		return false
	}
	within := func(ps []piece) (out []piece) {
		for _, p := range ps {
			if m := p.box.middle(); m > bottom && m < top {
				out = append(out, p)
			}
		}
		return out
	}
	l, r := within(a.pieces), within(b.pieces)
	if len(l) > len(r) {
		l, r = r, l
	}
	n := 0
	for _, p := range l {
		for _, q := range r {
			if isRow(p, q) {
				n++
				break
			}
		}
	}
	return len(l) > 0 && float64(n) >= rowShare*float64(len(l))
}

// runsOn reports lines of running text: each but the first goes on in the middle
// of a sentence. Two such texts beside each other, a paragraph and a note in the
// margin, are no rows, although their lines may stand on one height.
func runsOn(ps []piece) bool {
	if len(ps) < minRunning {
		return false
	}
	top, written := ps[0], 0
	for _, p := range ps {
		if p.box.Top > top.box.Top {
			top = p
		}
		written += letters(p.text)
	}
	if written < runningWidth*len(ps) {
		return false
	}
	on := 0
	for _, p := range ps {
		if p != top && unicode.IsLower(firstRune(p.text)) {
			on++
		}
	}
	return float64(on) >= runningShare*float64(len(ps)-1)
}

// figuresBelow reports that what stands right below a block is a figure.
func figuresBelow(blocks []block, i int) bool {
	a, below := blocks[i], -1
	for k, b := range blocks {
		if b.box.middle() < a.box.Bottom && b.box.Left < a.box.Right && a.box.Left < b.box.Right && (below < 0 || b.box.Top > blocks[below].box.Top) {
			below = k
		}
	}
	return below >= 0 && isFigurePiece(blocks[below].pieces[0])
}

// phrases reports two headings of two lines each, one of which goes on in mid-sentence
// in its second line: they are no two rows.
func phrases(a, b []piece) bool {
	narrow, wide := around(a).Width(), around(b).Width()
	if len(a) != 2 || len(b) != 2 || max(narrow, wide) > labelWidth*min(narrow, wide) {
		return false // or a label and what it stands for
	}
	on := false
	for _, ps := range [][]piece{a, b} {
		ps = fromTopPieces(ps)
		first, second := firstRune(ps[0].text), firstRune(ps[1].text)
		if !unicode.IsUpper(first) || !unicode.IsLetter(second) || ps[0].box.middle()-ps[1].box.middle() > closeLeading*max(ps[0].size, 4) {
			return false
		}
		on = on || unicode.IsLower(second)
	}
	return on
}

// isRow reports pieces on one line: not by chance, as those of a title beside
// small print.
func isRow(a, b piece) bool {
	small, large := min(a.size, b.size), max(a.size, b.size)
	base, middle := math.Abs(a.box.Bottom-b.box.Bottom), math.Abs(a.box.middle()-b.box.middle())
	return min(base, middle) < sameBase*max(small, 4) && large <= blockSizes*small || (isMarkAlone(a.text) || isMarkAlone(b.text)) && sameLine(a, b)
}
