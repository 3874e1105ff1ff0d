package index

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefing"

	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// mark is a place in a text that answers a part of the query.
type mark struct {
	briefing.Span
	// part is the place of the part among the query's positive ones.
	part int
	// exact is the phrase in quotation marks that the mark is of.
	exact *exactPhrase
	// attributed marks stand at the start of a finding whose speaker has the
	// word: nothing in the text answers.
	attributed bool
	// begins marks only begin with the word that is being typed.
	begins bool
	// share marks are of a number with its unit.
	share bool
}

// parts are the words and phrases of a query that can be shown in a text.
func parts(n *node, list []*node) []*node {
	switch {
	case n == nil || n.op == opNot:
	case n.op == opWord || n.op == opPhrase || n.op == opValue:
		list = append(list, n)
	default:
		for _, c := range n.children {
			list = parts(c, list)
		}
	}
	return list
}

// marks finds where documents answer a query. docs are in order.
func (m *matcher) marks(root *node, docs []uint32) (map[uint32][]mark, error) {
	found := map[uint32][]mark{}
	for part, n := range parts(root, nil) {
		for _, lang := range m.languages() {
			if err := m.marksOf(n, part, lang, docs, found); err != nil {
				return nil, err
			}
		}
	}
	for _, list := range found {
		slices.SortFunc(list, func(a, b mark) int {
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
		})
	}
	return found, nil
}

func (m *matcher) marksOf(n *node, part int, lang language, docs []uint32, found map[uint32][]mark) error {
	var exact *exactPhrase
	if n.op == opPhrase && !n.anyForm && n.near == 0 || n.op == opWord {
		exact = m.exactPhrase(n.text, lang)
	}
	return m.placesOf(n, lang, docs, func(doc uint32, o occurrence, end int, begins bool) {
		k := mark{
			Span: briefing.Span{Start: o.start, End: end}, part: part, attributed: o.form == attributed, begins: begins, share: n.op == opValue,
		}
		if n.op == opPhrase || end > 0 {
			k.exact = exact
		}
		found[doc] = append(found[doc], k)
	})
}

// placesOf gives the places of a part in documents: where it starts, for a
// phrase where its last word starts, else 0, and whether only its beginning is
// what was typed.
func (m *matcher) placesOf(n *node, lang language, docs []uint32, do func(doc uint32, o occurrence, end int, begins bool)) error {
	whole := func(doc uint32, o occurrence) { do(doc, o, 0, false) }
	if n.op == opValue {
		var terms []string
		for _, t := range m.view.valueTerms(n.low, n.high) {
			terms = append(terms, m.place+t)
		}
		return m.occurrences(terms, docs, whole)
	}
	words, between := m.phraseWords(n, lang)
	switch {
	case n.beginning && len(words) < 2:
		var typed []string
		for _, w := range words {
			typed = append(typed, m.place+w.term.text[1:])
		}
		if err := m.occurrences(m.begun(n, lang, typed), docs, func(doc uint32, o occurrence) { do(doc, o, 0, true) }); err != nil {
			return err
		}
		return m.occurrences(typed, docs, whole)
	case len(words) == 1 && (n.op == opWord || n.anyForm):
		return m.occurrences([]string{m.place + words[0].term.text[1:]}, docs, whole)
	case len(words) == 0:
		return nil
	}
	if n.anyForm || n.near > 0 {
		between = nil
	}
	return m.phrasePlaces(words, between, closeness{n.near, n.anyForm}, docs, do)
}

// begun are the terms of the words that begin as the one typed, but for those
// of the word itself.
func (m *matcher) begun(n *node, lang language, typed []string) []string {
	start := lastToken(n.text, lang)
	if start == "" {
		return nil
	}
	var terms []string
	for _, stem := range m.view.completions(start, languageOfWord(start, lang)) {
		if t := m.place + stem; !slices.Contains(typed, t) {
			terms = append(terms, t)
		}
	}
	return terms
}

func (m *matcher) phrasePlaces(words []queryWord, between []stopAt, c closeness, docs []uint32, do func(doc uint32, o occurrence, end int, begins bool)) error {
	having, err := m.phrase(words, between, c)
	if err != nil {
		return err
	}
	shown := slices.DeleteFunc(slices.Clone(docs), func(d uint32) bool {
		_, ok := slices.BinarySearch(having.docs, d)
		return !ok
	})
	lists, err := m.listsOf(words)
	if err != nil {
		return err
	}
	between = stopsOf(between, words[0].place)
	return m.visit(lists, shown, nil, func(doc uint32, places [][]occurrence) {
		for _, i := range together(words, places, c, nil) {
			first := places[0][i]
			if len(between) > 0 && len(m.view.facts[doc].stops.having(between, []int{first.place})) == 0 {
				continue
			}
			if c.near > 0 {
				for _, list := range places {
					do(doc, nearest(list, first.place), 0, false)
				}
				continue
			}
			last := places[len(places)-1]
			want := first.place + words[len(words)-1].place - words[0].place
			// The end is where the last word starts, until the text is there.
			do(doc, first, nearest(last, want).start, false)
		}
	})
}

func nearest(list []occurrence, place int) occurrence {
	return slices.MinFunc(list, func(a, b occurrence) int { return abs(a.place-place) - abs(b.place-place) })
}

// occurrences reads the places of terms in documents, which are in order and
// may lack some.
func (m *matcher) occurrences(terms []string, docs []uint32, do func(uint32, occurrence)) error {
	var r placeReader
	for s := range m.view.segments {
		seg := &m.view.segments[s]
		from, _ := slices.BinarySearch(docs, seg.offset)
		to, _ := slices.BinarySearch(docs, seg.offset+uint32(seg.Count()))
		if from == to {
			continue
		}
		dict, err := seg.Dictionary(fieldBody)
		if err != nil {
			return err
		}
		for _, t := range terms {
			if err := r.read(dict, t, seg, docs[from:to], do); err != nil {
				return err
			}
		}
	}
	return nil
}

// placeReader reads the places of a term in some documents of a segment. What
// it holds is used again.
type placeReader struct {
	list     segment.PostingsList
	iterator segment.PostingsIterator
	places   []occurrence
}

func (r *placeReader) read(dict segment.TermDictionary, term string, seg *segmentView, docs []uint32, do func(uint32, occurrence)) (err error) {
	if r.list, err = dict.PostingsList([]byte(term), seg.removed, r.list); err != nil || r.list.Count() == 0 {
		return err
	}
	// Few of the documents that are shown have any one of the words that begin
	// as one does, and to look for the next that has it is to read its places.
	having := bitmapOf(r.list)
	iterated := false
	for _, doc := range docs {
		local := doc - seg.offset
		if !having.Contains(local) {
			continue
		}
		if !iterated {
			r.iterator, iterated = r.list.Iterator(true, false, true, r.iterator), true
		}
		hit, err := r.iterator.Advance(uint64(local))
		if err != nil {
			return err
		}
		if hit == nil || hit.Number() != uint64(local) {
			return fmt.Errorf("%w: a document of a term has no places", briefing.ErrDamaged)
		}
		r.places = decodePlaces(hit, r.places[:0])
		for _, o := range r.places {
			do(doc, o)
		}
	}
	return nil
}

// settle gives marks their ends in the text, drops those that are not in it
// (they stand for the title), and joins those that overlap, as pairs of
// ideographs do.
func settle(list []mark, d *briefing.Document) []mark {
	settled, text := make([]mark, 0, len(list)), d.Text
	for _, k := range list {
		if k.Start >= len(text) {
			continue
		}
		if !k.attributed {
			if k.share {
				k.End = shareEnd(text, k.Start)
			} else {
				k.End = wordEnd(text, max(k.Start, k.End))
			}
			if k.exact != nil && !k.exact.stretch(&k, d) {
				continue
			}
		} else {
			k.End = k.Start
		}
		if n := len(settled); n > 0 && !k.attributed && k.Start < settled[n-1].End && k.part == settled[n-1].part {
			settled[n-1].End = max(settled[n-1].End, k.End)
			continue
		}
		settled = append(settled, k)
	}
	return settled
}

// lostPhrase reports whether a document turned out not to have an exact
// phrase; of a phrase in its title, behind the text, this is not known.
func lostPhrase(found, settled []mark, text string) bool {
	has := map[int]bool{}
	for _, k := range settled {
		has[k.part] = true
	}
	for _, k := range found {
		if k.Start >= len(text) {
			has[k.part] = true
		}
	}
	return slices.ContainsFunc(found, func(k mark) bool { return k.exact != nil && !has[k.part] })
}

// wordEnd is where the word at start ends, without a possessive.
func wordEnd(text string, start int) int {
	end, class := tokenEnd(text, start)
	if class == classIdeograph {
		_, n := utf8.DecodeRuneInString(text[start:])
		if start+n < end {
			_, m := utf8.DecodeRuneInString(text[start+n:])
			return start + n + m
		}
		return end
	}
	for _, s := range []string{"'s", "’s", "'S", "’S"} {
		if cut, ok := strings.CutSuffix(text[start:end], s); ok {
			return start + len(cut)
		}
	}
	return end
}
