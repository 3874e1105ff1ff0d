package widgets

// readerHeights is a list of heights whose sums up to any place are known in
// logarithmic time (a Fenwick tree), so that correcting one of a hundred
// thousand guesses costs nothing.
type readerHeights struct {
	each []float32
	tree []float64 // tree[i] holds the sum of the (i & -i) heights that end at i
}

func newReaderHeights(each []float32) readerHeights {
	h := readerHeights{each: each, tree: make([]float64, len(each)+1)}
	for i, v := range each {
		h.tree[i+1] += float64(v)
		if up := (i + 1) + ((i + 1) & -(i + 1)); up < len(h.tree) {
			h.tree[up] += h.tree[i+1]
		}
	}
	return h
}

func (h *readerHeights) set(i int, v float32) {
	d := float64(v) - float64(h.each[i])
	if d == 0 {
		return
	}
	h.each[i] = v
	for j := i + 1; j < len(h.tree); j += j & -j {
		h.tree[j] += d
	}
}

// before is the sum of the heights ahead of i.
func (h *readerHeights) before(i int) float64 {
	var sum float64
	for ; i > 0; i -= i & -i {
		sum += h.tree[i]
	}
	return sum
}

func (h *readerHeights) total() float64 { return h.before(len(h.each)) }

// at is the entry that covers y, and how far y lies within it.
func (h *readerHeights) at(y float64) (i int, within float64) {
	step := 1
	for step*2 < len(h.tree) {
		step *= 2
	}
	for ; step > 0; step /= 2 {
		if i+step < len(h.tree) && h.tree[i+step] <= y {
			i += step
			y -= h.tree[i]
		}
	}
	if i >= len(h.each) {
		i = len(h.each) - 1
		return i, float64(h.each[i])
	}
	return i, max(y, 0)
}
