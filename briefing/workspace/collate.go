package workspace

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// Collation sets two documents side by side, paragraph by paragraph.
type Collation struct {
	Left, Right *briefing.Document
	Rows        []CollatedRow
	// Same counts the paragraphs that are word for word the same, Changed those
	// that differ in some words, OnlyLeft and OnlyRight those that one has.
	Same, Changed, OnlyLeft, OnlyRight int
}

// CollatedRow is two paragraphs that belong together, or one without another.
type CollatedRow struct {
	// Left and Right are blocks of the documents; -1 where there is none.
	Left, Right int
	// Same says that they have the same words.
	Same bool
	// LeftMarks and RightMarks are the words that the other has not, as spans
	// of the documents' texts.
	LeftMarks, RightMarks []briefing.Span
}

// Collate compares two documents of the library.
func (w *Workspace) Collate(ctx context.Context, left, right briefing.DocumentID) (Collation, error) {
	l, err := w.Document(ctx, left)
	if err != nil {
		return Collation{}, err
	}
	r, err := w.Document(ctx, right)
	if err != nil {
		return Collation{}, err
	}
	return collate(l, r), nil
}

func collate(l, r *briefing.Document) Collation {
	c := Collation{Left: l, Right: r}
	a, b := blockWords(l), blockWords(r)
	keysA, keysB := joined(a), joined(b)
	at := [2]int{}
	gap := func(toA, toB int) {
		for _, p := range pairAlike(a[at[0]:toA], b[at[1]:toB]) {
			c.addDifferent(p, at, a, b)
		}
	}
	for _, m := range align(keysA, keysB) {
		gap(m[0], m[1])
		c.Rows = append(c.Rows, CollatedRow{Left: m[0], Right: m[1], Same: true})
		c.Same++
		at = [2]int{m[0] + 1, m[1] + 1}
	}
	gap(len(a), len(b))
	return c
}

// addDifferent adds a pair of paragraphs, counted from a place, that differ or
// of which one is not there.
func (c *Collation) addDifferent(pair, from [2]int, a, b [][]collatedWord) {
	row := CollatedRow{Left: -1, Right: -1}
	if pair[0] >= 0 {
		row.Left = pair[0] + from[0]
		row.LeftMarks = []briefing.Span{c.Left.Blocks[row.Left].Span}
	}
	if pair[1] >= 0 {
		row.Right = pair[1] + from[1]
		row.RightMarks = []briefing.Span{c.Right.Blocks[row.Right].Span}
	}
	switch {
	case row.Right < 0:
		c.OnlyLeft++
	case row.Left < 0:
		c.OnlyRight++
	default:
		row.LeftMarks, row.RightMarks = marks(a[row.Left], b[row.Right])
		c.Changed++
	}
	c.Rows = append(c.Rows, row)
}

// collatedWord is a word with the marks that touch it.
type collatedWord struct {
	key  string
	span briefing.Span
}

// blockWords are the words of every block. Ideographs are words of their own.
func blockWords(d *briefing.Document) [][]collatedWord {
	all := make([][]collatedWord, len(d.Blocks))
	for i, b := range d.Blocks {
		all[i] = collatedWords(d.Text, b.Span)
	}
	return all
}

func collatedWords(text string, s briefing.Span) []collatedWord {
	var words []collatedWord
	start := -1
	end := func(at int) {
		if start >= 0 {
			words = append(words, collatedWord{text[start:at], briefing.Span{Start: start, End: at}})
		}
		start = -1
	}
	for i := s.Start; i < s.End; {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsSpace(r):
			end(i)
		case unicode.Is(unicode.Han, r):
			end(i)
			words = append(words, collatedWord{text[i : i+n], briefing.Span{Start: i, End: i + n}})
		case start < 0:
			start = i
		}
		i += n
	}
	end(s.End)
	return words
}

func joined(blocks [][]collatedWord) []string {
	keys := make([]string, len(blocks))
	for i, words := range blocks {
		parts := make([]string, len(words))
		for k, w := range words {
			parts[k] = w.key
		}
		keys[i] = strings.Join(parts, " ")
	}
	return keys
}

// marks are the words of two paragraphs that the other has not, neighbours in
// one span.
func marks(a, b []collatedWord) (left, right []briefing.Span) {
	keys := func(words []collatedWord) []string {
		all := make([]string, len(words))
		for i, w := range words {
			all[i] = w.key
		}
		return all
	}
	at := [2]int{}
	between := func(toA, toB int) {
		left = appendSpan(left, a[at[0]:toA])
		right = appendSpan(right, b[at[1]:toB])
	}
	for _, m := range align(keys(a), keys(b)) {
		between(m[0], m[1])
		at = [2]int{m[0] + 1, m[1] + 1}
	}
	between(len(a), len(b))
	return left, right
}

func appendSpan(all []briefing.Span, words []collatedWord) []briefing.Span {
	if len(words) == 0 {
		return all
	}
	return append(all, briefing.Span{Start: words[0].span.Start, End: words[len(words)-1].span.End})
}

// The least part of their words that two paragraphs must share to be set side
// by side, and the most paragraphs of one gap that are compared all with all.
const (
	collatedFrom = 0.4
	collatedGap  = 400
)

// pairAlike sets the paragraphs of a gap side by side that share many words,
// in order; -1 stands for none.
func pairAlike(a, b [][]collatedWord) [][2]int {
	var pairs [][2]int
	n, m := len(a), len(b)
	if n > 0 && m > 0 && n*m <= collatedGap*collatedGap {
		pairs = bestPairs(a, b)
	}
	var all [][2]int
	i, j := 0, 0
	until := func(toA, toB int) {
		for ; i < toA; i++ {
			all = append(all, [2]int{i, -1})
		}
		for ; j < toB; j++ {
			all = append(all, [2]int{-1, j})
		}
	}
	for _, p := range pairs {
		until(p[0], p[1])
		all = append(all, p)
		i, j = p[0]+1, p[1]+1
	}
	until(n, m)
	return all
}

// bestPairs are the pairs in order that share most.
func bestPairs(a, b [][]collatedWord) [][2]int {
	n, m := len(a), len(b)
	share := make([]float64, n*m)
	for i := range a {
		bag := bagOf(a[i])
		for j := range b {
			share[i*m+j] = shared(bag, len(a[i]), b[j])
		}
	}
	best := make([]float64, (n+1)*(m+1))
	w := m + 1
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			v := max(best[(i+1)*w+j], best[i*w+j+1])
			if s := share[i*m+j]; s >= collatedFrom {
				v = max(v, s+best[(i+1)*w+j+1])
			}
			best[i*w+j] = v
		}
	}
	var pairs [][2]int
	for i, j := 0, 0; i < n && j < m; {
		s := share[i*m+j]
		switch v := best[i*w+j]; {
		case s >= collatedFrom && v == s+best[(i+1)*w+j+1]:
			pairs = append(pairs, [2]int{i, j})
			i, j = i+1, j+1
		case v == best[(i+1)*w+j]:
			i++
		default:
			j++
		}
	}
	return pairs
}

func bagOf(words []collatedWord) map[string]int {
	bag := map[string]int{}
	for _, w := range words {
		bag[strings.ToLower(w.key)]++
	}
	return bag
}

// shared is Dice's measure: twice the words that both have by all words.
func shared(bag map[string]int, size int, words []collatedWord) float64 {
	if size == 0 || len(words) == 0 {
		return 0
	}
	used := map[string]int{}
	both := 0
	for _, w := range words {
		k := strings.ToLower(w.key)
		if used[k] < bag[k] {
			used[k]++
			both++
		}
	}
	return 2 * float64(both) / float64(size+len(words))
}
