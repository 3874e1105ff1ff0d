package paper

// shortCell is the share of a column's width that a cell of a list leaves free.
const shortCell = 0.2

// listRows marks rows of short cells on both sides of x that the file wrote as
// lines: a list of members above the columns, with what stands before it.
func listRows(ps []piece, rows [][]int, x float64) []bool {
	listed := make([]bool, len(rows))
	left, right := leftmost(ps), rightmost(ps)
	short := func(row []int) bool {
		for _, i := range row {
			b := ps[i].box
			if b.Left < x && b.Right > x-shortCell*(x-left) || b.Left >= x && b.Right > right-shortCell*(right-x) {
				return false
			}
		}
		return true
	}
	for i := 0; i < len(rows); i++ {
		both, last, k := 0, i, i
		for ; k < len(rows) && short(rows[k]); k++ {
			if acrossLine(ps, rows[k], x) {
				both, last = both+1, k
			}
		}
		for n := i; n <= last && both >= minColumn; n++ {
			listed[n] = true
		}
		i = max(i, k-1)
	}
	return listed
}

// acrossLine reports a row with cells on both sides of x that are one line of
// the file.
func acrossLine(ps []piece, row []int, x float64) bool {
	for _, i := range row {
		for _, k := range row {
			if ps[i].box.Right < x && ps[k].box.Left > x && ps[i].origin == ps[k].origin {
				return true
			}
		}
	}
	return false
}

// writtenAcross reports that lines on both sides of a gutter stand on one height
// where the file wrote most of them as one: labels, and what was filled in beside
// them.
func writtenAcross(l, r []piece) bool {
	rows, written := 0, 0
	for _, a := range l {
		for _, b := range r {
			if sameLine(a, b) {
				rows++
				if a.origin == b.origin && !(wordy(a.text) && wordy(b.text)) {
					written++
				}
				break
			}
		}
	}
	return written >= minColumn && 2*written >= rows
}
