package paper

import "unicode"

// The measures of a heading that stands in the left column and is one of both,
// in sizes of the lines around it.
const (
	headSize = 1.1 // of the line before it
	endGap   = 3.0 // free on the right, above and below the height of the heading
)

// rowBeside is a row of pieces by where they stand: left of a gutter, right of
// it, or over it.
type rowBeside struct{ left, right, over []piece }

// besides parts a row at x. What stands over it is a heading across the
// columns, or the label of a row.
func besides(ps []piece, row []int, x float64) rowBeside {
	var out rowBeside
	for _, i := range row {
		switch p := ps[i]; {
		case p.box.Right <= x+gutterWidth/2 && p.box.Left < x:
			out.left = append(out.left, p)
		case p.box.Left >= x-gutterWidth/2:
			out.right = append(out.right, p)
		default:
			out.over = append(out.over, p)
		}
	}
	return out
}

// headsBoth reports a heading in row n that is too short to reach over the
// gutter, and stands over what follows in both columns: both begin anew below
// it on one height, or both have ended above it.
func headsBoth(rows []rowBeside, n int) bool {
	if n == 0 || len(rows[n].left) != 1 || len(rows[n].right) > 0 {
		return false
	}
	h := rows[n].left[0]
	last, lastRight := lastOn(rows[:n], isLeft), lastOn(rows[:n], isRight)
	if last == nil || lastRight == nil || !(h.size > headSize*last.size || h.bold && !last.bold && h.size >= last.size) {
		return false
	}
	gap := endGap * max(last.size, 4)
	if n+1 < len(rows) && len(rows[n+1].left) > 0 && len(rows[n+1].right) > 0 {
		// The columns begin anew together.
		return lastRight.box.Bottom-rows[n+1].right[0].box.Top > 2*gap
	}
	// The right column is the longer one, and has nothing beside the heading.
	if lastRight.box.Bottom > last.box.Bottom || last.box.Bottom-h.box.Top < gap {
		return false
	}
	for _, r := range rows[n+1:] {
		if len(r.right) > 0 {
			return h.box.Bottom-r.right[0].box.Top > gap
		}
	}
	return true
}

func isLeft(r rowBeside) []piece  { return r.left }
func isRight(r rowBeside) []piece { return r.right }

// lastOn is the last piece of a column, or nil.
func lastOn(rows []rowBeside, column func(rowBeside) []piece) *piece {
	for i := len(rows) - 1; i >= 0; i-- {
		if len(rows[i].over) > 0 {
			return nil
		}
		if ps := column(rows[i]); len(ps) > 0 {
			return &ps[0]
		}
	}
	return nil
}

// anewGap is what is free above and below a row of figures or boxes, in sizes.
const anewGap = 5.0

// beginsAnew reports that both columns go on below a wide gap that runs across them,
// neither in mid-sentence: a row of figures or boxes stands below another.
func beginsAnew(left, right []piece, rows []rowBeside) bool {
	if len(left) < minColumn || len(right) < minColumn || len(rows) < minColumn {
		return false
	}
	for _, r := range rows[:minColumn] {
		if len(r.left) == 0 || len(r.right) == 0 {
			return false
		}
	}
	top, bottom := around(append(rows[0].left[:len(rows[0].left):len(rows[0].left)], rows[0].right...)).Top, min(around(left).Bottom, around(right).Bottom)
	if bottom-top < anewGap*max(rows[0].left[0].size, 4) {
		return false
	}
	goesOn := func(above []piece, below piece) bool {
		return !endsSentence(above[len(above)-1].text) && unicode.IsLower(firstRune(below.text))
	}
	return !goesOn(left, rows[0].left[0]) && !goesOn(right, rows[0].right[0])
}
