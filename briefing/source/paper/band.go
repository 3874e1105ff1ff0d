package paper

import (
	"cmp"
	"slices"
	"sort"
)

// looseLines is the distance of lines of text at most, in sizes.
const looseLines = 1.6

// placed is a word with the number of the file's own line that it is in, and
// with its place there: a raised word stands higher than those around it.
type placed struct {
	Word
	line, at int
	bold     bool
}

// fromTop are the words of lines, the highest first.
func fromTop(lines []Line) []placed {
	n := 0
	for _, l := range lines {
		n += len(l.Words)
	}
	ws := make([]placed, 0, n)
	for i, l := range lines {
		for at, w := range l.Words {
			ws = append(ws, placed{w, i, at, l.Bold})
		}
	}
	slices.SortStableFunc(ws, func(a, b placed) int { return falling(a.Box.Top, b.Box.Top) })
	return ws
}

// asWritten orders words as the file has them.
func asWritten(ws []placed) {
	slices.SortStableFunc(ws, func(a, b placed) int { return cmp.Or(a.line-b.line, a.at-b.at) })
}

// usualGap is what is free between a line and the one below it, in heights of
// a line; 0 where lines stand as far apart as rows do.
func usualGap(lines []Line) float64 {
	type step struct{ leading, gap float64 }
	var steps []step
	boxes := make([]Box, 0, len(lines))
	sizes := make([]float64, 0, len(lines))
	for _, l := range lines {
		if len(l.Words) > 0 {
			boxes, sizes = append(boxes, boxOf(l.Words)), append(sizes, max(commonSize(l.Words), 4))
		}
	}
	below := make([]int, len(boxes))
	for i := range below {
		below[i] = i
	}
	slices.SortFunc(below, func(a, b int) int { return falling(boxes[a].middle(), boxes[b].middle()) })
	for n, i := range below {
		a := boxes[i]
		for _, k := range below[n+1:] {
			if b := boxes[k]; b.Left < a.Right && a.Left < b.Right && b.middle() < a.middle()-0.5*sizes[i] {
				steps = append(steps, step{(a.middle() - b.middle()) / sizes[i], (a.Bottom - b.Top) / max(a.Height(), 1)})
				break
			}
		}
	}
	if len(steps) == 0 {
		return 0
	}
	slices.SortFunc(steps, func(a, b step) int { return rising(a.leading, b.leading) })
	if s := steps[len(steps)/4]; s.leading < looseLines {
		return max(0, s.gap)
	}
	return 0
}

func boxOf(ws []Word) Box {
	b := ws[0].Box
	for _, w := range ws[1:] {
		b = b.Union(w.Box)
	}
	return b
}

// band is what stands between two gaps that run across a page.
type band struct {
	words []placed
	box   Box
	size  float64
	// covered is the width that its words take.
	covered covers
	// whole is set where it is one run of words: in a table, a heading across
	// its columns.
	whole bool
}

func newBand(ws []placed) band {
	b := band{words: ws, box: boxOfPlaced(ws), size: sizeOf(ws)}
	b.covered = covers(nil).over(b)
	b.whole = len(b.covered) < 2
	return b
}

func boxOfPlaced(ws []placed) Box {
	b := ws[0].Box
	for _, w := range ws[1:] {
		b = b.Union(w.Box)
	}
	return b
}

// sizeOf is the size of the word in the middle, by size.
func sizeOf(ws []placed) float64 {
	sizes := make([]float64, len(ws))
	for i, w := range ws {
		sizes[i] = effectiveSize(w.Word)
	}
	slices.Sort(sizes)
	return max(sizes[len(sizes)/2], 4)
}

// bandsOf parts words, which come from the top, at gaps that are wider than
// those between lines, which are usual, in heights of a line.
func bandsOf(ws []placed, usual float64) []band {
	var out []band
	start, bottom := 0, ws[0].Box.Bottom
	for i, w := range ws {
		if i > start && bottom-w.Box.Top > usual*w.Box.Height()+rowGap*max(effectiveSize(w.Word), 4) {
			out = append(out, newBand(ws[start:i]))
			start, bottom = i, w.Box.Bottom
		}
		bottom = min(bottom, w.Box.Bottom)
	}
	return append(out, newBand(ws[start:]))
}

// covers are the parts of the width where there are words, from the left.
type covers []Box

// over adds the words of a band, and closes what is too narrow for a gutter.
func (c covers) over(b band) covers {
	all := append(make(covers, 0, len(c)+len(b.words)), c...)
	for _, w := range b.words {
		all = append(all, Box{Left: w.Box.Left, Right: w.Box.Right})
	}
	slices.SortFunc(all, func(a, b Box) int { return rising(a.Left, b.Left) })
	out := all[:1]
	for _, x := range all[1:] {
		if last := &out[len(out)-1]; x.Left-last.Right < gridGutter*b.size {
			last.Right = max(last.Right, x.Right)
		} else {
			out = append(out, x)
		}
	}
	return out
}

// at is the column in which a word stands.
func (c covers) at(w placed) int {
	x := (w.Box.Left + w.Box.Right) / 2
	return max(0, sort.Search(len(c), func(i int) bool { return c[i].Left > x })-1)
}

// within reports a band that stands in one column other than that of labels:
// a cell's next paragraph.
func (c covers) within(b band) bool {
	i := c.at(placed{Word: Word{Box: Box{Left: b.box.Left, Right: b.box.Left}}})
	return b.whole && i > 0 && b.box.Left >= c[i].Left-b.size && b.box.Right <= c[i].Right+b.size
}

// joined puts the next paragraphs of cells into the rows that they belong to.
func (c covers) joined(bands []band) []band {
	var out []band
	for i, b := range bands {
		if i == 0 || !c.within(b) {
			out = append(out, b)
			continue
		}
		last := &out[len(out)-1]
		*last = last.with(b.words)
		last.box = last.box.Union(b.box)
	}
	return out
}
