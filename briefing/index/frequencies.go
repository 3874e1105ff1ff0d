package index

import (
	index "github.com/blevesearch/bleve_index_api"
)

// bodyField is the field of a text's words. It holds what the library wants to
// know of them in a sixth of the space: the whole is made each time that it is
// asked for, in a place that all documents of a batch share.
type bodyField struct {
	field
	terms []*term
	// ends are, for each term, where its numbers end: the mark and the start of
	// its first place, then of each later place those less the ones before.
	ends    []uint32
	numbers []uint64
	shared  *frequencies
}

// AnalyzedTokenFrequencies is good until the field of another document is
// asked. The library wants no more: it takes a document after the other.
func (f *bodyField) AnalyzedTokenFrequencies() index.TokenFrequencies { return f.shared.of(f) }

// frequencies is the place that the documents of a batch share.
type frequencies struct {
	work      *work // which passes each time; nil for none
	list      []index.TokenFreq
	locations []index.TokenLocation
	pointers  []*index.TokenLocation
	terms     index.TokenFrequencies
	most      int // terms that there have been at a time
}

// sparse is how many times fewer terms a document may have than the table has
// room for: going through a table takes as long as it is large.
const sparse = 4

func (s *frequencies) of(f *bodyField) index.TokenFrequencies {
	if s.work != nil {
		s.work.pass()
	}
	n := len(f.terms)
	if n > cap(s.list) {
		s.list, s.locations = make([]index.TokenFreq, n), make([]index.TokenLocation, n)
		s.pointers = make([]*index.TokenLocation, n)
	}
	if s.most = max(s.most, n); s.terms == nil || s.most > sparse*n+1000 {
		s.terms, s.most = make(index.TokenFrequencies, n), n
	}
	clear(s.terms)
	list, locations := s.list[:n], s.locations[:n]
	begin := uint32(0)
	for i, t := range f.terms {
		end := f.ends[i]
		numbers := f.numbers[begin:end:end]
		locations[i] = index.TokenLocation{Position: int(numbers[0]), Start: int(numbers[1]), ArrayPositions: numbers[2:]}
		s.pointers[i] = &locations[i]
		list[i].Locations = s.pointers[i : i+1 : i+1]
		list[i].SetFrequency(len(numbers) / 2)
		s.terms[t.text] = &list[i]
		begin = end
	}
	return s.terms
}

// bodyField makes the field of the words that were noted.
func (a *analyser) bodyField(shared *frequencies) *bodyField {
	f := &bodyField{
		field: field{name: fieldBody, options: index.IndexField | index.IncludeTermVectors, length: 1},
		terms: append(make([]*term, 0, len(a.terms)), a.terms...),
		ends:  make([]uint32, len(a.terms)), numbers: make([]uint64, 2*len(a.occurrences)),
		shared: shared,
	}
	at := uint32(0)
	for i, n := range a.counts {
		f.ends[i] = at
		at += 2 * uint32(n)
	}
	if len(a.terms) > cap(a.last) {
		a.last = make([]occurrence, len(a.terms))
	}
	last := a.last[:len(a.terms)]
	clear(last)
	for _, o := range a.occurrences {
		was := &last[o.slot]
		o.place, o.start = max(o.place, was.place), max(o.start, was.start)
		delta := o
		delta.place -= was.place
		end := f.ends[o.slot]
		f.numbers[end], f.numbers[end+1] = uint64(delta.mark()), uint64(o.start-was.start)
		f.ends[o.slot] = end + 2
		*was = o
	}
	return f
}
