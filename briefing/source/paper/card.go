package paper

import (
	"math"
	"slices"
	"unicode"
)

// The measures of cards: a figure or a heading with the words right below it,
// several of which stand beside each other.
const (
	cardSize    = 1.15 // how much larger the heading is than the words, unless it is bold
	cardGap     = 1.2  // between both at most, in sizes of the words
	cardApart   = 1.5  // by which what stands above and below is farther away
	cardHeading = 3    // lines of a heading at most
	cardLetters = 10   // of a line on average, where the words have several
	cardDepth   = 2    // headings over each other
)

// cards joins headings with the words below them where several such stand beside
// each other: a row of large figures and a row of what each of them counts are no
// two rows of a table.
func cards(blocks []block) []block {
	for range cardDepth {
		joined, ok := cardsOnce(blocks)
		if !ok {
			return blocks
		}
		blocks = joined
	}
	return blocks
}

func cardsOnce(blocks []block) ([]block, bool) {
	below := make([]int, len(blocks))
	for i := range blocks {
		below[i] = cardBelow(blocks, i)
	}
	beside := func(a, b Box) bool {
		return a.Bottom < b.Top && b.Bottom < a.Top && (a.Right <= b.Left || b.Right <= a.Left)
	}
	f := newForest(len(blocks))
	found := false
	for i, b := range below {
		if b < 0 {
			continue
		}
		for k, d := range below {
			if d >= 0 && k != i && beside(blocks[i].box.Union(blocks[b].box), blocks[k].box.Union(blocks[d].box)) {
				f.join(i, b)
				found = true
				break
			}
		}
	}
	if !found {
		return blocks, false
	}
	members := f.members()
	out := make([]block, 0, len(members))
	for _, m := range members {
		b := blocks[m[0]]
		for _, i := range m[1:] {
			b.box = b.box.Union(blocks[i].box)
			b.pieces = append(b.pieces[:len(b.pieces):len(b.pieces)], blocks[i].pieces...)
			b.card = true
		}
		b.pieces = byLine(b.pieces)
		out = append(out, b)
	}
	return out, true
}

// cardBelow returns the block of words of which block i is the heading; -1 if
// there is none.
func cardBelow(blocks []block, i int) int {
	a := blocks[i]
	if len(a.pieces) > cardHeading {
		return -1
	}
	b, above, under := -1, math.Inf(1), math.Inf(1)
	for k, o := range blocks {
		if k == i || o.box.Left >= a.box.Right || a.box.Left >= o.box.Right {
			continue
		}
		switch {
		case o.box.middle() > a.box.middle():
			above = min(above, o.box.Bottom-a.box.Top)
		case b < 0 || o.box.Top > blocks[b].box.Top:
			b = k
		}
	}
	if b < 0 || !heads(a, blocks[b]) {
		return -1
	}
	words := blocks[b]
	gap := a.box.Bottom - words.box.Top
	for k, o := range blocks {
		if k == i || k == b || o.box.Left >= words.box.Right || words.box.Left >= o.box.Right {
			continue
		}
		if o.box.middle() > words.box.middle() {
			if o.box.Bottom < a.box.Top {
				return -1 // the words have something else over them
			}
			continue
		}
		if o.box.Top > words.box.Bottom {
			return -1
		}
		under = min(under, words.box.Bottom-o.box.Top)
	}
	size := max(words.pieces[0].own, 4)
	if gap > cardGap*size || min(above, under) < cardApart*max(gap, 0.2*size) {
		return -1
	}
	return b
}

// heads reports that a is set as the heading of b is, and b as words are: they
// go on from line to line, which the cells of a table do not.
func heads(a, b block) bool {
	larger := a.pieces[0].own >= cardSize*b.pieces[0].own
	isBold := func(p piece) bool { return p.bold }
	bolder := !slices.ContainsFunc(a.pieces, func(p piece) bool { return !p.bold }) && !slices.ContainsFunc(b.pieces, isBold) && a.pieces[0].own >= 0.95*b.pieces[0].own
	if !larger && !bolder {
		return false
	}
	lines, on, written := 0, 0, 0
	for n, p := range fromTopPieces(b.pieces) {
		lines++
		written += letters(p.text)
		if n > 0 && unicode.IsLower(firstRune(p.text)) {
			on++
		}
	}
	if lines == 1 {
		return larger && written >= 3
	}
	return written >= cardLetters*lines && 2*on >= lines-1
}

func fromTopPieces(ps []piece) []piece {
	ps = slices.Clone(ps)
	slices.SortStableFunc(ps, func(a, b piece) int { return falling(a.box.middle(), b.box.middle()) })
	return ps
}
