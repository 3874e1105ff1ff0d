package index

import (
	"strings"
	"unicode/utf8"

	"attache/briefing"
)

// suggest corrects the words of a query that are in no document to the
// commonest word that is nearly the same; "" when there is none.
func (s *searcher) suggest() string {
	text, changed := s.query.Text, false
	for _, n := range parts(s.asked, nil) {
		if n.op == opValue {
			continue
		}
		for at := range tokens(n.text, briefing.Span{End: len(n.text)}, other) {
			written := n.text[at.Start:at.End]
			if p, err := s.matcher.match(&node{op: opWord, text: written}); err != nil || len(p.docs) > 0 {
				continue
			}
			if better := s.view.correct(fold(written)); better != "" {
				text = strings.Replace(text, written, better, 1)
				changed = true
			}
		}
	}
	if !changed {
		return ""
	}
	return text
}

// correct returns the commonest word within a few mistakes of one that is
// not in the vocabulary, or "".
func (v *view) correct(folded string) string {
	length := utf8.RuneCountInString(folded)
	if length < 4 {
		return ""
	}
	most := 1
	if length > 6 {
		most = 2
	}
	best, bestScore := "", 0
	target := []rune(folded)
	rows := newRows(length + most + 1)
	var letters []rune
	for lang, list := range v.words() {
		if v.has(lang, folded) {
			return ""
		}
		for i := range list {
			w := &list[i]
			// The first letter is seldom wrong, and looking at the others is
			// what takes the time.
			if n := len(w.folded) - len(folded); n > 4*most || -n > 4*most || w.folded[0] != folded[0] {
				continue
			}
			letters = letters[:0]
			for _, r := range w.folded {
				letters = append(letters, r)
			}
			// One mistake less is worth a hundred times the documents.
			if m := rows.mistakes(target, letters, most); m <= most {
				score := w.documents + 1
				for range most - m {
					score *= 100
				}
				if score > bestScore {
					best, bestScore = w.folded, score
				}
			}
		}
	}
	return best
}

// rows are the last three rows of the table of mistakes, used again and again.
type rows [3][]int

func newRows(n int) *rows { return &rows{make([]int, n+1), make([]int, n+1), make([]int, n+1)} }

// mistakes counts letters left out, put in, changed or exchanged with their
// neighbour (Damerau 1964), and gives most+1 when there are more than most.
func (r *rows) mistakes(a, b []rune, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	two, before, row := r[0], r[1], r[2]
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		two, before, row = before, row, two
		row[0] = i
		least := row[0]
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(before[j]+1, row[j-1]+1, before[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], two[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least > most {
			return most + 1
		}
	}
	return row[len(b)]
}
