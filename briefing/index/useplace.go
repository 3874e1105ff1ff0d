package index

import (
	"cmp"
	"iter"
	"math"
	"slices"
)

// usePlace is a part of a document where words of a wording stand together.
type usePlace struct {
	wording *wording
	doc     uint32
	// start and end are bytes, end that of the last word's start; from and to the
	// places of the first and the last word.
	start, end int
	from, to   int
	// words are how many of the wording's terms are there in order.
	words int
}

// usePlaces finds the places to compare.
func (m *matcher) usePlaces(w *wording) ([]usePlace, error) {
	if len(w.terms) == 0 {
		return nil, nil
	}
	need := len(w.terms)
	if !w.short {
		need = max(2, int(w.least()*float64(len(w.terms))+0.5))
	}
	docs, nowhere, err := m.havingTerms(w, need)
	if err != nil {
		return nil, err
	}
	// By the rarest words first, which most documents do not have together;
	// then by some more, of those that are left.
	found := map[uint32]*useList{}
	for from, to := nowhere, nowhere; to < len(w.terms); from = to {
		to = w.nextTerms(from, nowhere, need)
		if err := m.useWords(w, from, to, docs, found); err != nil {
			return nil, err
		}
		least := max((to-nowhere)/3, need-(len(w.terms)-to))
		docs = slices.DeleteFunc(docs, func(d uint32) bool {
			l := found[d]
			if l == nil {
				return least > 0
			}
			l.sort()
			if w.together(l.words, least) {
				return false
			}
			delete(found, d)
			return true
		})
	}
	var places []usePlace
	known := m.sequenceOf(w)
	for _, d := range docs {
		if found[d] == nil {
			continue
		}
		for _, p := range w.windows(found[d].words, need) {
			if known != nil && !w.likely(known, p, found[d].words, m.view.facts[d].stops) {
				continue
			}
			p.doc = d
			places = append(places, p)
		}
	}
	return places, nil
}

// rareTerms is at most how many of the rarest words are looked at first.
const rareTerms = 6

// nextTerms is up to which term the places are read next: first of as few as
// can show that a document does not have enough of them together, then of a
// few more at a time. Where all words are common that spares reading the
// commonest in most of the library.
func (w *wording) nextTerms(from, nowhere, need int) int {
	if from == nowhere {
		return min(len(w.terms), nowhere+min(rareTerms, max(2, len(w.terms)-nowhere-need+2)))
	}
	return min(len(w.terms), from+max(1, (from-nowhere)/4))
}

// useWord is an occurrence of one of a wording's terms.
type useWord struct{ place, start, term int }

func byPlace(a, b useWord) int { return cmp.Compare(a.place, b.place) }

// useList is the occurrences in a document, of which the first are in order.
type useList struct {
	words   []useWord
	ordered int
}

// sort puts them in order of place.
func (l *useList) sort() {
	added := l.words[l.ordered:]
	if len(added) == 0 {
		return
	}
	slices.SortFunc(added, byPlace)
	if l.ordered > 0 && byPlace(l.words[l.ordered-1], added[0]) > 0 {
		merged := make([]useWord, 0, len(l.words))
		before := l.words[:l.ordered]
		for len(before) > 0 && len(added) > 0 {
			if byPlace(before[0], added[0]) <= 0 {
				merged, before = append(merged, before[0]), before[1:]
			} else {
				merged, added = append(merged, added[0]), added[1:]
			}
		}
		l.words = append(append(merged, before...), added...)
	}
	l.ordered = len(l.words)
}

// havingTerms are the documents that have at least need of a wording's terms,
// in order. It puts the terms in the order of rarity; the first are nowhere.
func (m *matcher) havingTerms(w *wording, need int) (docs []uint32, nowhere int, err error) {
	df := make([]int, len(w.terms))
	in := make([]uint16, m.view.size)
	for i, t := range w.terms {
		lists, err := m.view.lists(fieldBody, t)
		if err != nil {
			return nil, 0, err
		}
		if err := m.ctx.Err(); err != nil {
			return nil, 0, err
		}
		for s, l := range lists {
			df[i] += int(l.Count())
			of := in[m.view.segments[s].offset:]
			for it := bitmapOf(l).Iterator(); it.HasNext(); {
				of[it.Next()]++
			}
		}
	}
	w.sortByRarity(df)
	for _, n := range df {
		if n == 0 {
			nowhere++
		}
	}
	for d, n := range in {
		if int(n) >= need {
			docs = append(docs, uint32(d))
		}
	}
	return docs, nowhere, nil
}

// usualWords is how many occurrences a document has room for at first.
const usualWords = 12

// useWords reads where terms stand in documents.
func (m *matcher) useWords(w *wording, from, to int, docs []uint32, found map[uint32]*useList) error {
	for i := from; i < to; i++ {
		var list *useList
		last := uint32(math.MaxUint32)
		err := m.occurrences([]string{w.terms[i]}, docs, func(doc uint32, o occurrence) {
			if o.form == attributed {
				return
			}
			if doc != last {
				if last, list = doc, found[doc]; list == nil {
					list = &useList{words: make([]useWord, 0, usualWords)}
					found[doc] = list
				}
			}
			list.words = append(list.words, useWord{o.place, o.start, i})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// together reports whether at least so many different terms of a list of
// words in order of place stand within the length of the wording.
func (w *wording) together(list []useWord, least int) bool {
	for range w.close(list, least) {
		return true
	}
	return least == 0
}

// close gives the parts of a list of words in order of place that are not
// much longer than the wording and have at least so many different terms.
func (w *wording) close(list []useWord, least int) iter.Seq[[]useWord] {
	longest := len(w.words) + len(w.words)/3 + 4
	if len(w.words) > 20 {
		longest += 2 * blockGap // it may go over the end of a paragraph
	}
	return func(yield func([]useWord) bool) {
		in := make([]int, len(w.terms))
		distinct, from := 0, 0
		for to, last := range list {
			if in[last.term]++; in[last.term] == 1 {
				distinct++
			}
			for last.place-list[from].place > longest {
				if in[list[from].term]--; in[list[from].term] == 0 {
					distinct--
				}
				from++
			}
			if distinct >= max(least, 1) && !yield(list[from:to+1]) {
				return
			}
		}
	}
}

// windows are the parts of a list of words in order of place that have at
// least need of the terms close together and most of them in the order of the
// wording. They do not overlap; the better of two that do is taken.
func (w *wording) windows(list []useWord, need int) []usePlace {
	var places []usePlace
	for part := range w.close(list, need) {
		words := w.inOrder(part)
		if words < need-need/4 || w.short && words < need {
			continue
		}
		first, last := part[0], part[len(part)-1]
		p := usePlace{wording: w, start: first.start, end: last.start, from: first.place, to: last.place, words: words}
		if n := len(places); n > 0 && p.start <= places[n-1].end {
			if p.words > places[n-1].words {
				places[n-1] = p
			}
			continue
		}
		places = append(places, p)
	}
	return places
}

// inOrder is how many of the words stand in the order of the wording: the
// longest increasing run of their places in it (Fredman 1975).
func (w *wording) inOrder(list []useWord) int {
	var tails []int
	for _, u := range list {
		for at, t := range slices.Backward(w.order) {
			if t != u.term {
				continue
			}
			i, _ := slices.BinarySearch(tails, at)
			if i == len(tails) {
				tails = append(tails, at)
			} else {
				tails[i] = at
			}
		}
	}
	return len(tails)
}
