package paper

import (
	"math"
	"slices"
	"strconv"
)

// The measures of two pages that are printed beside each other on one sheet.
const (
	foldShare = 0.05 // of the width, to both sides of the middle, where the fold is looked for
	foldWidth = 5.0  // points without any word
	numberRow = 6.0  // points that the numbers of both may stand apart in height
)

// leaves parts a sheet that is wider than high, on which two pages stand beside
// each other, as their numbers tell; other pages are whole.
func leaves(lines []Line, width, height float64) [][]Line {
	if width <= height || len(lines) == 0 {
		return [][]Line{lines}
	}
	x, ok := fold(lines, width)
	if !ok {
		return [][]Line{lines}
	}
	var halves [2][]Line
	for _, l := range lines {
		words := [2][]Word{}
		for _, w := range l.Words {
			side := 0
			if w.Box.Left > x {
				side = 1
			}
			words[side] = append(words[side], w)
		}
		for side, ws := range words {
			if len(ws) > 0 {
				part := l
				part.Words = ws
				halves[side] = append(halves[side], part)
			}
		}
	}
	if !numberedOn(halves[0], halves[1]) {
		return [][]Line{lines}
	}
	return halves[:]
}

// fold finds the middle of the widest strip without words around the middle.
func fold(lines []Line, width float64) (float64, bool) {
	var over []Box
	for _, l := range lines {
		for _, w := range l.Words {
			over = append(over, w.Box)
		}
	}
	slices.SortFunc(over, func(a, b Box) int { return rising(a.Left, b.Left) })
	edge, best, at := (0.5-foldShare)*width, 0.0, 0.0
	end := (0.5 + foldShare) * width
	for _, b := range append(over, Box{Left: end, Right: end}) {
		if left := min(b.Left, end); left-edge > best {
			best, at = left-edge, (left+edge)/2
		}
		edge = max(edge, b.Right)
	}
	return at, best >= foldWidth
}

// numberedOn reports that the last or the first lines of two pages stand on one
// height and hold numbers of which the second follows the first.
func numberedOn(left, right []Line) bool {
	for _, lowest := range []bool{true, false} {
		a, heightA := edgeNumbers(left, lowest)
		b, heightB := edgeNumbers(right, lowest)
		if math.Abs(heightA-heightB) > numberRow {
			continue
		}
		for n := range a {
			if b[n+1] {
				return true
			}
		}
	}
	return false
}

// edgeNumbers are the numbers by themselves on the lowest or the highest line
// of a page, and where that line stands.
func edgeNumbers(lines []Line, lowest bool) (map[int]bool, float64) {
	numbers := map[int]bool{}
	if len(lines) == 0 {
		return numbers, math.NaN()
	}
	up := func(w Word) float64 {
		if lowest {
			return -w.Box.middle()
		}
		return w.Box.middle()
	}
	edge := math.Inf(-1)
	for _, l := range lines {
		for _, w := range l.Words {
			edge = max(edge, up(w))
		}
	}
	for _, l := range lines {
		for _, w := range l.Words {
			if n, err := strconv.Atoi(w.Text); err == nil && n > 0 && edge-up(w) < numberRow {
				numbers[n] = true
			}
		}
	}
	return numbers, math.Abs(edge)
}
