package index

import (
	"unicode/utf8"

	"attache/briefing"
)

// The costs of the differences between two wordings: a changed word is one
// difference and not a word removed and another added, and another form of a
// word is less than another word. To add is less than to remove, so that the
// first and the last word are found behind others put in.
const (
	costAdded   = 7
	costRemoved = 8
	costOther   = 11 // changed for another
	costForm    = 5  // changed for another form
)

// leastSimilar is the share of the words that must be the same.
const leastSimilar = 0.65

// step is what became of a word.
type step byte

const (
	stepSame step = iota
	stepChanged
	stepAdded
	stepRemoved
)

// use compares the wording with the words around a place, and reports whether
// they are a use of it.
func (w *wording) use(d *briefing.Document, p usePlace) (Use, bool) {
	words := w.around(d, p)
	steps, from := w.align(words)
	u := Use{Document: d}
	for _, s := range steps {
		if s != stepSame {
			u.Changed++
		}
	}
	to := from
	for _, s := range steps {
		if s != stepRemoved {
			to++
		}
	}
	if from == to {
		return u, false
	}
	words = words[from:to]
	u.Span = briefing.Span{Start: words[0].Start, End: words[len(words)-1].End}
	u.Similarity = 1 - float64(u.Changed)/float64(max(len(w.words), len(words)))
	u.Wording = w.runs(d, words, steps)
	return u, u.Changed <= w.allowed() && u.Similarity >= leastSimilar
}

// allowed is how many words may differ.
func (w *wording) allowed() int {
	n := len(w.words)
	switch {
	case w.short:
		return 0
	case n < 2*fewestWords:
		return max(1, (n+2)/5)
	}
	return n
}

// around are the words of a document at a place and a little on both sides.
func (w *wording) around(d *briefing.Document, p usePlace) []wordingWord {
	m := matcher{lex: queryLexicons.Get().(*lexicon)}
	defer queryLexicons.Put(m.lex)
	margin := (len(w.words)/2 + 4) * wordBytes / 4
	from, to := max(0, p.start-margin), min(len(d.Text), p.end+margin+wordBytes)
	for from > 0 && !startsWord(d.Text, from) {
		from--
	}
	for to < len(d.Text) && !startsWord(d.Text, to) {
		to++
	}
	var words []wordingWord
	for i := max(0, d.BlockAt(from)); i < len(d.Blocks) && d.Blocks[i].Span.Start < to; i++ {
		if b := d.Blocks[i]; b.Role != briefing.RoleBoilerplate {
			words = append(words, m.wordingWords(d.Text, b.Span.Intersect(briefing.Span{Start: from, End: to}), w.lang)...)
		}
	}
	return words
}

// startsWord reports whether a word can begin at a byte: it follows white space.
func startsWord(text string, at int) bool {
	if !utf8.RuneStart(text[at]) {
		return false
	}
	before := text[at-1]
	class, _ := classAt(text, at)
	return before == ' ' || before == '\n' || class == classIdeograph
}

// align finds the part of words that is most like the wording, and returns
// where it begins and how one became the other (Sellers 1980).
func (w *wording) align(words []wordingWord) (steps []step, from int) {
	n, m := len(w.words), len(words)
	row := make([]int, m+1)
	how := make([][]step, n+1)
	how[0] = make([]step, m+1)
	for i := 1; i <= n; i++ {
		how[i] = make([]step, m+1)
		diagonal := row[0]
		row[0] = i * costRemoved
		how[i][0] = stepRemoved
		for j := 1; j <= m; j++ {
			cost, s := difference(&w.words[i-1], &words[j-1])
			best := diagonal + cost
			diagonal = row[j]
			if c := row[j] + costRemoved; c < best {
				best, s = c, stepRemoved
			}
			if c := row[j-1] + costAdded; c < best {
				best, s = c, stepAdded
			}
			row[j], how[i][j] = best, s
		}
	}
	j := 0
	for k := range row {
		if row[k] < row[j] {
			j = k
		}
	}
	for i := n; i > 0; {
		s := how[i][j]
		steps = append(steps, s)
		if s != stepAdded {
			i--
		}
		if s != stepRemoved {
			j--
		}
	}
	for i, k := 0, len(steps)-1; i < k; i, k = i+1, k-1 {
		steps[i], steps[k] = steps[k], steps[i]
	}
	return steps, j
}

func difference(a, b *wordingWord) (int, step) {
	switch {
	case a.folded == b.folded:
		return 0, stepSame
	case a.term == b.term && a.term != "":
		return costForm, stepChanged
	}
	return costOther, stepChanged
}

// runs are the differences for a person to read. What stands between two words
// of the document belongs to the one before.
func (w *wording) runs(d *briefing.Document, words []wordingWord, steps []step) []briefing.WordRun {
	var runs []briefing.WordRun
	add := func(change briefing.WordChange, text string) {
		if n := len(runs); n > 0 && runs[n-1].Change == change {
			runs[n-1].Text += text
			return
		}
		runs = append(runs, briefing.WordRun{Change: change, Text: text})
	}
	i, j := 0, 0
	sought := func() string {
		text := upToNext(w.text, w.words, i)
		i++
		return text
	}
	there := func() string {
		text := upToNext(d.Text, words, j)
		j++
		return text
	}
	for k := 0; k < len(steps); {
		if steps[k] == stepSame {
			add(briefing.WordsKept, there())
			i++
			k++
			continue
		}
		// All that was removed here, then all that was put in its place.
		end := k
		for ; end < len(steps) && steps[end] != stepSame; end++ {
			if steps[end] != stepAdded {
				add(briefing.WordsRemoved, sought())
			}
		}
		for ; k < end; k++ {
			if steps[k] != stepRemoved {
				add(briefing.WordsAdded, there())
			}
		}
	}
	return runs
}

// upToNext is a word with what stands between it and the next.
func upToNext(text string, words []wordingWord, i int) string {
	if i+1 < len(words) {
		return text[words[i].Start:words[i+1].Start]
	}
	return text[words[i].Start:words[i].End]
}
