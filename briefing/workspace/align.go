package workspace

import (
	"slices"
	"sort"
)

// alignCells is how large a table align fills in at most: some 16 MB for a
// moment. What is larger between two anchors is taken for different.
const alignCells = 4 << 20

// align finds what two sequences have in common, in order: pairs of places at
// which they are equal. It first sets side by side what stands in both exactly
// once, as the "patience" comparison of Bram Cohen does, and looks for the
// longest common sequence only between those anchors.
func align(a, b []string) [][2]int {
	var pairs [][2]int
	alignPart(a, b, 0, 0, &pairs)
	return pairs
}

func alignPart(a, b []string, fromA, fromB int, pairs *[][2]int) {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		*pairs = append(*pairs, [2]int{fromA, fromB})
		a, b, fromA, fromB = a[1:], b[1:], fromA+1, fromB+1
	}
	var tail int
	for tail < len(a) && tail < len(b) && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	restA, restB := a[:len(a)-tail], b[:len(b)-tail]
	if len(restA) > 0 && len(restB) > 0 {
		if anchors := uniqueCommon(restA, restB); len(anchors) > 0 {
			i, j := 0, 0
			for _, m := range append(anchors, [2]int{len(restA), len(restB)}) {
				alignPart(restA[i:m[0]], restB[j:m[1]], fromA+i, fromB+j, pairs)
				if m[0] < len(restA) {
					*pairs = append(*pairs, [2]int{fromA + m[0], fromB + m[1]})
				}
				i, j = m[0]+1, m[1]+1
			}
		} else {
			longestCommon(restA, restB, fromA, fromB, pairs)
		}
	}
	for k := tail; k > 0; k-- {
		*pairs = append(*pairs, [2]int{fromA + len(a) - k, fromB + len(b) - k})
	}
}

// uniqueCommon are the places of what stands in both exactly once, without
// those that would cross: the longest increasing run of them.
func uniqueCommon(a, b []string) [][2]int {
	placeA, placeB := onceIn(a), onceIn(b)
	var both [][2]int
	for i, s := range a {
		if placeA[s] != i {
			continue
		}
		if j, ok := placeB[s]; ok && j >= 0 {
			both = append(both, [2]int{i, j})
		}
	}
	// Patience sorting: ends[k] is the pair that ends the best run of k+1.
	var ends []int
	before := make([]int, len(both))
	for k, p := range both {
		at := sort.Search(len(ends), func(e int) bool { return both[ends[e]][1] >= p[1] })
		before[k] = -1
		if at > 0 {
			before[k] = ends[at-1]
		}
		if at == len(ends) {
			ends = append(ends, k)
		} else {
			ends[at] = k
		}
	}
	if len(ends) == 0 {
		return nil
	}
	var run [][2]int
	for k := ends[len(ends)-1]; k >= 0; k = before[k] {
		run = append(run, both[k])
	}
	slices.Reverse(run)
	return run
}

// onceIn maps what stands in a sequence exactly once to its place, all else to -1.
func onceIn(a []string) map[string]int {
	place := make(map[string]int, len(a))
	for i, s := range a {
		if _, again := place[s]; again {
			place[s] = -1
		} else {
			place[s] = i
		}
	}
	return place
}

func longestCommon(a, b []string, fromA, fromB int, pairs *[][2]int) {
	n, m := len(a), len(b)
	if n*m > alignCells {
		return
	}
	w := m + 1
	longest := make([]int32, (n+1)*w)
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if a[i] == b[j] {
				longest[i*w+j] = longest[(i+1)*w+j+1] + 1
			} else {
				longest[i*w+j] = max(longest[(i+1)*w+j], longest[i*w+j+1])
			}
		}
	}
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case a[i] == b[j]:
			*pairs = append(*pairs, [2]int{fromA + i, fromB + j})
			i, j = i+1, j+1
		case longest[(i+1)*w+j] >= longest[i*w+j+1]:
			i++
		default:
			j++
		}
	}
}
