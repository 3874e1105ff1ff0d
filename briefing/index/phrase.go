package index

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// closeness is how near words must stand: see node.
type closeness struct {
	near    int
	anyForm bool
}

func (m *matcher) evalPhrase(n *node, lang language) (*postings, error) {
	words, between := m.phraseWords(n, lang)
	if n.anyForm || n.near > 0 {
		between = nil
	}
	if len(words) == 0 && len(between) > 0 && m.place == anywhere {
		return m.stopPhrase(between)
	}
	return m.phrase(words, between, closeness{n.near, n.anyForm})
}

// stopPhrase finds the documents with a phrase of stop words only.
func (m *matcher) stopPhrase(between []stopAt) (*postings, error) {
	return m.view.cachedPostings(fmt.Sprint("stops\x00", between), func() (*postings, error) {
		p := &postings{}
		for n, f := range m.view.facts {
			if f == nil {
				continue
			}
			if times := f.stops.times(between); times > 0 {
				tf := float64(times)
				p.docs = append(p.docs, uint32(n))
				p.scores = append(p.scores, float32(tf*(saturation+1)/(tf+float64(m.view.norm[n]))))
			}
		}
		return p, m.ctx.Err()
	})
}

// phrase finds the documents in which words stand together: as they are, in
// order, with the same stop words around and between; or, when near is not 0, within so
// many words of each other in any order and form. Positions are read for
// documents only that have all the words.
func (m *matcher) phrase(words []queryWord, between []stopAt, near closeness) (*postings, error) {
	switch {
	case len(words) == 0 && near.anyForm:
		return nothing, nil
	case len(words) == 0:
		return everything, nil
	case len(words) == 1 && near.anyForm:
		return m.term(words[0].word)
	}
	key := fmt.Sprint("phrase\x00", near, between)
	for _, w := range words {
		key += "\x00" + m.place + w.term.text + string(rune(w.place)) + string(rune(w.form))
	}
	return m.view.cachedPostings(key, func() (*postings, error) { return m.readPhrase(words, between, near) })
}

func (m *matcher) readPhrase(words []queryWord, between []stopAt, near closeness) (*postings, error) {
	lists, err := m.listsOf(words)
	if err != nil {
		return nil, err
	}
	rarity := 0.0
	df := make([]int, len(lists))
	for i, l := range lists {
		for _, segment := range l {
			df[i] += int(segment.Count())
		}
		rarity += m.view.rarity(df[i])
	}
	words, lists = rarestFirst(words, lists, df)
	r := &phraseReader{words: words, between: stopsOf(between, words[0].place), near: near, lists: lists, rarity: rarity * (saturation + 1)}
	return m.readApart(r, m.view.holding(lists))
}

// rarestFirst puts the words of a phrase in the order in which the fewest
// positions are read until it is known that a document does not have it.
func rarestFirst(words []queryWord, lists [][]segment.PostingsList, df []int) ([]queryWord, [][]segment.PostingsList) {
	by := make([]int, len(words))
	for i := range by {
		by[i] = i
	}
	slices.SortStableFunc(by, func(a, b int) int { return cmp.Compare(df[a], df[b]) })
	sorted, sortedLists := make([]queryWord, len(words)), make([][]segment.PostingsList, len(words))
	for i, from := range by {
		sorted[i], sortedLists[i] = words[from], lists[from]
	}
	return sorted, sortedLists
}

// listsOf are the postings of each word in each segment.
func (m *matcher) listsOf(words []queryWord) ([][]segment.PostingsList, error) {
	lists := make([][]segment.PostingsList, len(words))
	for i, w := range words {
		var err error
		if lists[i], err = m.view.lists(fieldBody, m.place+w.term.text[1:]); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

// holding are the documents that are in all lists: only bitmaps are read.
func (v *view) holding(lists [][]segment.PostingsList) []uint32 {
	var docs []uint32
	bitmaps := make([]*roaring.Bitmap, len(lists))
	for s := range v.segments {
		for i, l := range lists {
			bitmaps[i] = bitmapOf(l[s])
		}
		for it := roaring.FastAnd(bitmaps...).Iterator(); it.HasNext(); {
			docs = append(docs, v.segments[s].offset+it.Next())
		}
	}
	return docs
}

func bitmapOf(l segment.PostingsList) *roaring.Bitmap {
	if l.Count() > 0 {
		if it, ok := l.Iterator(false, false, false, nil).(segment.OptimizablePostingsIterator); ok {
			if doc, only := it.DocNum1Hit(); only {
				return roaring.BitmapOf(uint32(doc))
			}
			if b := it.ActualBitmap(); b != nil {
				return b
			}
		}
	}
	return roaring.New()
}

// visit reads the places of words, by their lists, in documents that have them
// all. The places are good until visit is called again. goOn, unless it is
// nil, is asked after each list but the first and the last whether the rest of
// a document is worth reading.
func (m *matcher) visit(lists [][]segment.PostingsList, docs []uint32, goOn func(read int, places [][]occurrence) bool, do func(doc uint32, places [][]occurrence)) error {
	iterators := make([]segment.PostingsIterator, len(lists))
	places := make([][]occurrence, len(lists))
	for s := range m.view.segments {
		if err := m.ctx.Err(); err != nil {
			return err
		}
		first := m.view.segments[s].offset
		from, _ := slices.BinarySearch(docs, first)
		to, _ := slices.BinarySearch(docs, first+uint32(m.view.segments[s].Count()))
		if from == to {
			continue
		}
		for i := range lists {
			iterators[i] = lists[i][s].Iterator(true, false, true, iterators[i])
		}
	documents:
		for n, doc := range docs[from:to] {
			if n%betweenLooks == 0 && m.ctx.Err() != nil {
				return m.ctx.Err()
			}
			for i := range lists {
				hit, err := iterators[i].Advance(uint64(doc - first))
				if err != nil {
					return err
				}
				places[i] = places[i][:0]
				if hit != nil && uint32(hit.Number()) == doc-first {
					places[i] = decodePlaces(hit, places[i])
				}
				if goOn != nil && i > 0 && i < len(lists)-1 && !goOn(i+1, places) {
					continue documents
				}
			}
			do(doc, places)
		}
	}
	return nil
}

// betweenLooks is how many documents are read between two looks at whether
// the search has been given up.
const betweenLooks = 64

// decodePlaces reads what analyser.frequencies wrote.
func decodePlaces(hit segment.Posting, places []occurrence) []occurrence {
	for _, l := range hit.Locations() {
		o := unmark(l.Pos())
		o.start = int(l.Start())
		places = append(places, o)
		rest := l.ArrayPositions()
		for i := 0; i+1 < len(rest); i += 2 {
			next := unmark(rest[i])
			next.place += o.place
			next.start = o.start + int(rest[i+1])
			o = next
			places = append(places, o)
		}
	}
	return places
}

func unmark(n uint64) occurrence {
	return occurrence{place: int(n >> 4), form: n & 15}
}

// together returns the indexes into places[0] of the words that begin a
// phrase.
func together(words []queryWord, places [][]occurrence, c closeness, found []int) []int {
	if c.near > 0 {
		return within(places, c.near, found)
	}
	var few [8]int // thousands of times, and mostly for two words or three
	next := few[:]
	if len(words) > len(few) {
		next = make([]int, len(words))
	}
	for i, o := range places[0] {
		if o.form == attributed || !c.anyForm && o.form != words[0].form {
			continue
		}
		whole := true
		for w := 1; w < len(words) && whole; w++ {
			want := o.place + words[w].place - words[0].place
			for next[w] < len(places[w]) && places[w][next[w]].place < want {
				next[w]++
			}
			whole = next[w] < len(places[w]) && places[w][next[w]].place == want &&
				(c.anyForm || places[w][next[w]].form == words[w].form)
		}
		if whole {
			found = append(found, i)
		}
	}
	return found
}

// within returns the places of the first word that have all others at most
// near words away from each other, as a whole.
func within(places [][]occurrence, near int, found []int) []int {
	for i, o := range places[0] {
		low, high := o.place, o.place
		for _, list := range places[1:] {
			best := -1
			for j := range list {
				if best < 0 || abs(list[j].place-o.place) < abs(list[best].place-o.place) {
					best = j
				}
			}
			if best < 0 {
				return found
			}
			low, high = min(low, list[best].place), max(high, list[best].place)
		}
		if high-low <= near+len(places)-1 {
			found = append(found, i)
		}
	}
	return found
}

func abs(n int) int { return max(n, -n) }
