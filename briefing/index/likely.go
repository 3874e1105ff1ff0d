package index

// sequence is a wording's words as the index knows them, in order: the places
// of terms in terms, and below -1 the stop words.
type sequence []int

// anyWord stands for a word of which the index knows nothing.
const anyWord = -1

func stopCode(lang language, number int) int { return anyWord - 1 - int(lang)<<8 - number }

// longestSequence is up to how many words it is worth to look before reading.
const longestSequence = 120

// sequenceOf is nil for a wording that is not to be told by it: parts of texts
// have a measure of their own, and of Chinese every word is in two terms.
func (m *matcher) sequenceOf(w *wording) sequence {
	if w.share > 0 || len(w.words) > longestSequence || w.least() == leastPairs {
		return nil
	}
	at := make(map[string]int, len(w.terms))
	for i, t := range w.terms {
		at[t] = i
	}
	s := make(sequence, len(w.words))
	for i, word := range w.words {
		known := m.lex.look(w.text[word.Start:word.End], w.lang)
		place, ok := at[word.term]
		switch {
		case known.stop && known.stopNumber >= 0:
			s[i] = stopCode(known.lang, known.stopNumber)
		case ok && !known.stop:
			s[i] = place
		default:
			s[i] = anyWord
		}
	}
	return s
}

// likely reports whether the words around a place can be a use of the wording,
// by what the index knows of them: their stems, and which stop words stand
// between. To read the document takes a hundred times as long. Of a use it is
// false only when words of it are written in capitals as acronyms are.
func (w *wording) likely(s sequence, p usePlace, list []useWord, stops stops) bool {
	margin := 2*len(w.words) + 8 + 2*blockGap // more than is compared
	from, to := p.from-margin, p.to+margin
	var there sequence
	r := stopReader{rest: stops}
	more := r.next()
	for _, word := range list {
		if word.place < from {
			continue
		}
		if word.place > to {
			break
		}
		for ; more && r.place < word.place; more = r.next() {
			if r.place >= from {
				there = append(there, stopCode(r.lang, r.number))
			}
		}
		there = append(there, word.term)
	}
	for ; more && r.place <= to; more = r.next() {
		if r.place >= from {
			there = append(there, stopCode(r.lang, r.number))
		}
	}
	same := s.common(there)
	return len(s)-same <= w.allowed() && float64(same) >= leastSimilar*float64(len(s))
}

// common is how many words of a sequence are in another in the same order, with
// all of which nothing is known.
func (s sequence) common(other sequence) int {
	row, unknown := make([]int, len(other)+1), 0
	for _, word := range s {
		if word == anyWord {
			unknown++
			continue
		}
		diagonal := 0
		for j, o := range other {
			above := row[j+1]
			if word == o {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
	}
	return row[len(other)] + unknown
}
