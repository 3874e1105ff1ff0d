package paper

import "math"

// The measures of a line that is filled to the edge with wide spaces.
const (
	evenGap    = 0.06 // sizes that its spaces may differ
	widestGap  = 5.0  // sizes that they have at most
	evenWords  = 4    // that stand at even distances at least
	evenWidths = 3    // of them at least that are of different widths
	evenDiffer = 0.3  // sizes that make widths differ
)

// justified tells of the words of a line which follow the one before as words
// of a justified line do, however wide its spaces: several of different widths
// at the same distances. Cells of a table begin or end at its columns, and
// their distances differ where the words do.
func justified(words []Word, size float64) map[int]bool {
	var even map[int]bool
	gap := func(i int) float64 { return words[i].Box.Left - words[i-1].Box.Right }
	for i := 1; i < len(words); {
		k := i + 1
		for k < len(words) && math.Abs(gap(k)-gap(k-1)) < evenGap*size {
			k++
		}
		if g := gap(i); k-i+1 >= evenWords && g > columnGap*size && g < widestGap*size && areWords(words[i-1:k], size) {
			for ; i < k; i++ {
				if even == nil {
					even = map[int]bool{}
				}
				even[i] = true
			}
		}
		i = k
	}
	return even
}

// areWords reports words of a sentence rather than signs of a table.
func areWords(words []Word, size float64) bool {
	var widths []float64
	n := 0
	for _, w := range words {
		n += letters(w.Text)
		differs := true
		for _, x := range widths {
			differs = differs && math.Abs(x-w.Box.Width()) > evenDiffer*size
		}
		if differs {
			widths = append(widths, w.Box.Width())
		}
	}
	return len(widths) >= evenWidths && n*2 >= 5*len(words)
}
