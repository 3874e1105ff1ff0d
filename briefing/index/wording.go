package index

import (
	"cmp"
	"iter"
	"slices"
	"unicode/utf8"

	"attache/briefing"
)

// wording is a text that is looked for as agreed language.
type wording struct {
	text  string
	lang  language
	words []wordingWord
	// terms are its distinct words but stop words, the rarest first; order is
	// for each word of the text the place of its term in terms, or -1.
	terms []string
	order []int
	// short texts are looked for word for word.
	short bool
}

// wordingWord is a word, or an ideograph, of a text.
type wordingWord struct {
	briefing.Span
	folded, term string
}

// longestWording is in words: what goes beyond is not compared.
const longestWording = 500

// A text with fewer words, or with fewer that are not stop words, is found
// word for word only: others would be found everywhere.
const (
	fewestWords   = 6
	fewestContent = 3
)

// leastTerms is the share of its words, without stop words, that a place must
// have to be compared: a third may have been changed. In Chinese every
// character that is changed takes two pairs with it.
const (
	leastTerms = 0.6
	leastPairs = 0.35
)

func (m *matcher) wordingOf(text string, lang language) *wording {
	w := &wording{text: text, lang: lang}
	w.words = m.wordingWords(text, wholeOf(text), lang)
	w.words = w.words[:min(len(w.words), longestWording)]
	end := 0
	if n := len(w.words); n > 0 {
		end = w.words[n-1].End
	}
	// By terms as the index has them: of Chinese these are pairs.
	places := map[string]int{}
	for s := range tokens(text, briefing.Span{End: end}, lang) {
		known := m.lex.look(text[s.Start:s.End], lang)
		if known.stop {
			continue
		}
		t := known.term.text
		if _, ok := places[t]; !ok {
			places[t] = len(w.terms)
			w.terms = append(w.terms, t)
		}
		w.order = append(w.order, places[t])
	}
	w.short = len(w.words) < fewestWords || len(w.terms) < fewestContent
	return w
}

// wordingWords cuts a text into the words that are compared: Chinese into its
// characters, and without the numbers of paragraphs.
func (m *matcher) wordingWords(text string, at briefing.Span, lang language) []wordingWord {
	var list []wordingWord
	add := func(s briefing.Span) {
		w := wordingWord{Span: s, folded: fold(text[s.Start:s.End])}
		if known := m.lex.look(text[s.Start:s.End], lang); known.term != nil {
			w.term = known.term.text
		}
		list = append(list, w)
	}
	var rest briefing.Span // the second half of a pair
	for s := range tokens(text, at, lang) {
		if !rest.Empty() && s.Start != rest.Start {
			add(rest)
		}
		rest = briefing.Span{}
		if c, n := classAt(text, s.Start); c == classIdeograph {
			rest = briefing.Span{Start: s.Start + n, End: s.End}
			s.End = s.Start + n
		}
		if !enumerator(text, at.Start, s) {
			add(s)
		}
	}
	if !rest.Empty() {
		add(rest)
	}
	return list
}

// enumerator reports whether a word is the number of a paragraph: it stands at
// the start of a line and is followed by a stop or a closing parenthesis.
func enumerator(text string, start int, s briefing.Span) bool {
	const longest = 4 // "viii"
	if s.Len() > longest || s.End >= len(text) || text[s.End] != '.' && text[s.End] != ')' {
		return false
	}
	i := s.Start
	for i > start && (text[i-1] == ' ' || text[i-1] == '(') {
		i--
	}
	if i > 0 && text[i-1] != '\n' {
		return false
	}
	word := text[s.Start:s.End]
	return digitsAt(word) == len(word) || utf8.RuneCountInString(word) == 1 || roman(word)
}

func roman(s string) bool {
	for _, r := range s {
		if r != 'i' && r != 'v' && r != 'x' {
			return false
		}
	}
	return true
}

// usePlace is a part of a document where words of a wording stand together.
type usePlace struct {
	wording *wording
	doc     uint32
	// start and end are bytes, end that of the last word's start.
	start, end int
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
	// By the rarest words first, which most documents do not have together.
	rare := min(len(w.terms), nowhere+rareTerms)
	found := map[uint32][]useWord{}
	if err := m.useWords(w, nowhere, rare, docs, found); err != nil {
		return nil, err
	}
	if rare < len(w.terms) {
		least := max((rare-nowhere)/3, need-(len(w.terms)-rare))
		docs = slices.DeleteFunc(docs, func(d uint32) bool {
			slices.SortFunc(found[d], byPlace)
			return !w.together(found[d], least)
		})
		if err := m.useWords(w, rare, len(w.terms), docs, found); err != nil {
			return nil, err
		}
	}
	var places []usePlace
	for _, d := range docs {
		list := found[d]
		slices.SortFunc(list, byPlace)
		for _, p := range w.windows(list, need) {
			p.doc = d
			places = append(places, p)
		}
	}
	return places, nil
}

func (w *wording) least() float64 {
	if c, _ := classAt(w.text, w.words[0].Start); c == classIdeograph {
		return leastPairs
	}
	return leastTerms
}

// rareTerms is how many of the rarest words are looked at first.
const rareTerms = 6

// useWord is an occurrence of one of a wording's terms.
type useWord struct{ place, start, term int }

func byPlace(a, b useWord) int { return cmp.Compare(a.place, b.place) }

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

func (w *wording) sortByRarity(df []int) {
	by := make([]int, len(w.terms))
	for i := range by {
		by[i] = i
	}
	slices.SortStableFunc(by, func(a, b int) int { return cmp.Compare(df[a], df[b]) })
	terms, place := make([]string, len(by)), make([]int, len(by))
	for i, from := range by {
		terms[i], place[from] = w.terms[from], i
	}
	w.terms = terms
	for i, t := range w.order {
		w.order[i] = place[t]
	}
}

// useWords reads where terms stand in documents.
func (m *matcher) useWords(w *wording, from, to int, docs []uint32, found map[uint32][]useWord) error {
	for i := from; i < to; i++ {
		err := m.occurrences([]string{w.terms[i]}, docs, func(doc uint32, o occurrence) {
			if o.form != attributed {
				found[doc] = append(found[doc], useWord{o.place, o.start, i})
			}
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
		p := usePlace{wording: w, start: part[0].start, end: part[len(part)-1].start, words: words}
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
