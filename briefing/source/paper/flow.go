package paper

import (
	"cmp"
	"math"
	"slices"
)

// The measures of blocks that stand beside each other without a gutter
// between columns of text: addresses on a letter, boxes of a form, captions.
const (
	blockLeading  = 1.7  // distance of a block's lines at most, in sizes
	blockSizes    = 1.25 // how much larger one line of a block may be than another
	sameBase      = 0.2  // of a size that lines of one row may stand apart
	rowShare      = 0.8  // of the lines that must stand in rows with those beside them
	bandGap       = 0.5  // sizes without anything between what is above and below
	minRunning    = 3    // lines of running text
	runningWidth  = 7    // letters that they have on average
	runningShare  = 0.8  // of them that go on in the middle of a sentence
	maxFlowPieces = 3000 // a page with more is a drawing
	maxFlowBlocks = 400
)

// block is a run of pieces, one below the other, or a table of such runs.
type block struct {
	box    Box
	pieces []piece
	// card is set where it is a heading with its words, and no part of a row.
	card bool
}

// flows parts pieces that no gutter divides into what belongs together, in the
// order of reading. Rows of a table stay rows; blocks that stand beside each
// other and have no rows in common are read one after the other.
func flows(ps []piece) [][]piece {
	if len(ps) == 0 {
		return nil
	}
	ps = byLine(ps)
	rows := rowsOf(ps)
	if len(rows) == len(ps) || len(ps) > maxFlowPieces {
		return [][]piece{ps}
	}
	blocks := blocksOf(ps, rows)
	if len(blocks) < 2 || len(blocks) > maxFlowBlocks {
		return [][]piece{ps}
	}
	out := make([][]piece, 0, len(blocks))
	for _, band := range bands(joinRows(cards(blocks))) {
		for _, i := range readingOrder(band) {
			out = append(out, byLine(band[i].pieces))
		}
	}
	return out
}

// bands parts blocks at gaps that run across all of them: what stands above
// one is read first.
func bands(blocks []block) [][]block {
	slices.SortStableFunc(blocks, func(a, b block) int { return falling(a.box.Top, b.box.Top) })
	var out [][]block
	bottom := math.Inf(-1)
	for _, b := range blocks {
		if len(out) == 0 || b.box.Top < bottom-bandGap*max(b.pieces[0].size, 4) {
			out, bottom = append(out, nil), b.box.Bottom
		}
		out[len(out)-1] = append(out[len(out)-1], b)
		bottom = min(bottom, b.box.Bottom)
	}
	return out
}

// besideAnother reports that a flow stands beside another one.
func besideAnother(flows [][]piece, i int) bool {
	a := around(flows[i])
	for k := range flows {
		if b := around(flows[k]); k != i && a.Bottom < b.Top && b.Bottom < a.Top {
			return true
		}
	}
	return false
}

func around(ps []piece) Box {
	b := ps[0].box
	for _, p := range ps {
		b = b.Union(p.box)
	}
	return b
}

// blocksOf joins lines that stand one close below the other, each with no
// other beside it that could be meant.
func blocksOf(ps []piece, rows [][]int) []block {
	below, above := make([]int, len(ps)), make([]int, len(ps))
	for i := range ps {
		below[i], above[i] = -1, -1
	}
	for r, row := range rows {
		for _, i := range row {
			below[i] = onlyOver(ps, i, rows[min(r+1, len(rows)):], 1)
		}
	}
	for r := len(rows) - 1; r >= 0; r-- {
		for _, i := range rows[r] {
			above[i] = onlyOver(ps, i, rows[:r], -1)
		}
	}
	f := newForest(len(ps))
	for a, b := range below {
		if b >= 0 && above[b] == a && closeLines(ps[a], ps[b]) {
			f.join(a, b)
		}
	}
	return f.blocks(ps)
}

// onlyOver returns the piece of the nearest row, downward or upward, that
// shares a part of the width with piece i; -1 if there is none or several.
func onlyOver(ps []piece, i int, rows [][]int, step int) int {
	r := 0
	if step < 0 {
		r = len(rows) - 1
	}
	for ; r >= 0 && r < len(rows); r += step {
		if d := ps[i].box.middle() - ps[rows[r][0]].box.middle(); max(d, -d) > 2*blockLeading*max(ps[i].size, 4) {
			return -1
		}
		found := -1
		for _, k := range rows[r] {
			if ps[k].box.Left < ps[i].box.Right && ps[i].box.Left < ps[k].box.Right {
				if found >= 0 {
					return -1
				}
				found = k
			}
		}
		if found >= 0 {
			return found
		}
	}
	return -1
}

// readingOrder sorts blocks so that each comes after those above it and after
// those on its left, unless what stands between them on the page says
// otherwise (Breuel 2003, "High Performance Document Layout Analysis").
func readingOrder(blocks []block) []int {
	byPlace := make([]int, len(blocks))
	for i := range byPlace {
		byPlace[i] = i
	}
	slices.SortStableFunc(byPlace, func(i, k int) int {
		a, b := blocks[i].box, blocks[k].box
		return cmp.Or(falling(a.Top, b.Top), rising(a.Left, b.Left))
	})
	reach := reaches(blocks)
	above := func(a, b Box) bool { return a.Left < b.Right && b.Left < a.Right && a.Top > b.Top }
	before := func(a, b int) bool {
		x, y := reach[a], reach[b]
		if above(x, y) {
			return true
		}
		if x.Right > y.Left {
			return false
		}
		for i := range blocks {
			if i != a && i != b && above(y, reach[i]) && above(reach[i], x) {
				return false
			}
		}
		return true
	}
	seen := make([]bool, len(blocks))
	var out []int
	var visit func(i int)
	visit = func(i int) {
		if seen[i] {
			return
		}
		seen[i] = true
		for _, k := range byPlace {
			if !seen[k] && before(k, i) {
				visit(k)
			}
		}
		out = append(out, i)
	}
	for _, i := range byPlace {
		visit(i)
	}
	return out
}

// reaches widens each block over those below it, as far as nothing stands
// beside it: a short title belongs over all that follows.
func reaches(blocks []block) []Box {
	out := make([]Box, len(blocks))
	for i, a := range blocks {
		left, right := math.Inf(-1), math.Inf(1)
		for k, b := range blocks {
			if k == i || b.box.Bottom > a.box.Top || a.box.Bottom > b.box.Top {
				continue
			}
			if b.box.Left > a.box.Right {
				right = min(right, b.box.Left)
			}
			if b.box.Right < a.box.Left {
				left = max(left, b.box.Right)
			}
		}
		out[i] = a.box
		for _, b := range blocks {
			if b.box.Top <= a.box.Bottom && b.box.Right <= right {
				out[i].Right = max(out[i].Right, b.box.Right)
			}
			if b.box.Top <= a.box.Bottom && b.box.Left >= left {
				out[i].Left = min(out[i].Left, b.box.Left)
			}
		}
	}
	return out
}
