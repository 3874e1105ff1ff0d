package paper

// forest tells which of many belong together.
type forest []int

func newForest(n int) forest {
	f := make(forest, n)
	for i := range f {
		f[i] = i
	}
	return f
}

func (f forest) root(i int) int {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

// join keeps the lesser root, so that what comes first stays first.
func (f forest) join(i, k int) {
	i, k = f.root(i), f.root(k)
	f[max(i, k)] = min(i, k)
}

// members returns the indices of those that belong together.
func (f forest) members() [][]int {
	place := map[int]int{}
	var out [][]int
	for i := range f {
		r := f.root(i)
		if _, ok := place[r]; !ok {
			place[r] = len(out)
			out = append(out, nil)
		}
		out[place[r]] = append(out[place[r]], i)
	}
	return out
}

func (f forest) blocks(ps []piece) []block {
	members := f.members()
	out := make([]block, 0, len(members))
	for _, m := range members {
		b := block{box: ps[m[0]].box}
		for _, i := range m {
			b.box = b.box.Union(ps[i].box)
			b.pieces = append(b.pieces, ps[i])
		}
		out = append(out, b)
	}
	return out
}
