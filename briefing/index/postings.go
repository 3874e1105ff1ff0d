package index

import (
	"context"
	"math"
	"math/bits"
	"slices"

	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// postings are documents in the order of their numbers, with how well each
// answers. They are shared between searches and never changed.
type postings struct {
	docs   []uint32
	scores []float32
	// all stands for every document: a stop word asks for nothing.
	all bool
}

var (
	everything = &postings{all: true}
	nothing    = &postings{}
)

// The parameters of BM25 (Robertson and Zaragoza, 2009), at their usual values.
const (
	saturation   = 1.2 // k1
	lengthWeight = 0.75
)

// rarity is the inverse document frequency.
func (v *view) rarity(df int) float64 {
	n := float64(max(v.count, df))
	return math.Log(1 + (n-float64(df)+0.5)/(float64(df)+0.5))
}

// mostCached bounds the numbers in the cache of postings: 8 bytes for each.
const mostCached = 2 << 20

// term reads the documents with a term.
func (v *view) term(ctx context.Context, field, text string) (*postings, error) {
	return v.cachedPostings(field+"\x00"+text, func() (*postings, error) { return v.readTerm(ctx, field, text) })
}

// cachedPostings makes postings once in the life of a view: while one types,
// all words but the last stay the same.
func (v *view) cachedPostings(key string, read func() (*postings, error)) (*postings, error) {
	v.mu.Lock()
	p, ok := v.cache[key]
	v.mu.Unlock()
	if ok {
		return p, nil
	}
	p, err := read()
	if err != nil {
		return nil, err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.cached+len(p.docs) > mostCached {
		clear(v.cache)
		v.cached = 0
	}
	v.cache[key] = p
	v.cached += len(p.docs)
	return p, nil
}

func (v *view) readTerm(ctx context.Context, field, text string) (*postings, error) {
	p := &postings{}
	var iterator segment.PostingsIterator
	df := 0
	lists, err := v.lists(field, text)
	if err != nil {
		return nil, err
	}
	for _, l := range lists {
		df += int(l.Count())
	}
	p.docs, p.scores = make([]uint32, 0, df), make([]float32, 0, df)
	weighted := field == fieldBody
	rarity := v.rarity(df) * (saturation + 1)
	for i, l := range lists {
		if l == nil || l.Count() == 0 {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		iterator = l.Iterator(weighted, false, false, iterator)
		offset := v.segments[i].offset
		for {
			hit, err := iterator.Next()
			if err != nil {
				return nil, err
			}
			if hit == nil {
				break
			}
			doc := offset + uint32(hit.Number())
			score := float32(0)
			if weighted {
				tf := float64(hit.Frequency())
				score = float32(rarity * tf / (tf + float64(v.norm[doc])))
			}
			p.docs = append(p.docs, doc)
			p.scores = append(p.scores, score)
		}
	}
	return p, nil
}

// lists are a term's postings in each segment.
func (v *view) lists(field, text string) ([]segment.PostingsList, error) {
	lists := make([]segment.PostingsList, len(v.segments))
	for i := range v.segments {
		dict, err := v.segments[i].Dictionary(field)
		if err != nil {
			return nil, err
		}
		if lists[i], err = dict.PostingsList([]byte(text), v.segments[i].removed, nil); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

// intersect are the documents in all of the lists, with their scores added.
func intersect(lists []*postings) *postings {
	lists = slices.DeleteFunc(slices.Clone(lists), func(p *postings) bool { return p.all })
	switch len(lists) {
	case 0:
		return everything
	case 1:
		return lists[0]
	}
	slices.SortStableFunc(lists, func(a, b *postings) int { return len(a.docs) - len(b.docs) })
	small := lists[0]
	docs := slices.Clone(small.docs)
	scores := slices.Clone(small.scores)
	for _, l := range lists[1:] {
		n, at := 0, 0
		for i, d := range docs {
			at = seek(l.docs, at, d)
			if at == len(l.docs) {
				break
			}
			if l.docs[at] == d {
				docs[n], scores[n] = d, scores[i]+l.scores[at]
				n++
			}
		}
		docs, scores = docs[:n], scores[:n]
	}
	return &postings{docs: docs, scores: scores}
}

// seek is the first place from at on whose number is not below d, in steps
// that double.
func seek(docs []uint32, at int, d uint32) int {
	if at >= len(docs) || docs[at] >= d {
		return at
	}
	step := 1
	for at+step < len(docs) && docs[at+step] < d {
		step *= 2
	}
	from, to := at+step/2, min(at+step, len(docs))
	i, _ := slices.BinarySearch(docs[from:to], d)
	return from + i
}

// above are the same documents with so much added to their scores.
func (p *postings) above(more float32) *postings {
	if p.all {
		return p
	}
	scores := slices.Clone(p.scores)
	for i := range scores {
		scores[i] += more
	}
	return &postings{docs: p.docs, scores: scores}
}

// subtract are the documents of p that are not in q.
func subtract(p, q *postings) *postings {
	if q.all {
		return nothing
	}
	r := &postings{docs: make([]uint32, 0, len(p.docs)), scores: make([]float32, 0, len(p.docs))}
	at := 0
	for i, d := range p.docs {
		at = seek(q.docs, at, d)
		if at == len(q.docs) || q.docs[at] != d {
			r.docs = append(r.docs, d)
			r.scores = append(r.scores, p.scores[i])
		}
	}
	return r
}

// unite are the documents in any of the lists, with the best of their scores.
func (v *view) unite(lists []*postings) *postings {
	lists = slices.DeleteFunc(slices.Clone(lists), func(p *postings) bool { return !p.all && len(p.docs) == 0 })
	switch len(lists) {
	case 0:
		return nothing
	case 1:
		return lists[0]
	}
	best := make([]float32, v.size)
	seen := make([]uint64, v.size/64+1)
	n := 0
	for _, l := range lists {
		if l.all {
			return everything
		}
		for i, d := range l.docs {
			seen[d/64] |= 1 << (d % 64)
			best[d] = max(best[d], l.scores[i])
		}
		n += len(l.docs)
	}
	p := &postings{docs: make([]uint32, 0, min(n, v.size)), scores: make([]float32, 0, min(n, v.size))}
	for i, b := range seen {
		for b != 0 {
			d := uint32(i*64 + bits.TrailingZeros64(b))
			b &= b - 1
			p.docs = append(p.docs, d)
			p.scores = append(p.scores, best[d])
		}
	}
	return p
}

// most are the documents in the most of the lists: of those in some, the ones
// that are in as many as any, and in half of them at least.
func (v *view) most(lists []*postings) *postings {
	sum := make([]float32, v.size)
	in := make([]uint8, v.size)
	highest, asked := uint8(0), 0
	for _, l := range lists[:min(len(lists), 250)] {
		if l.all {
			continue
		}
		asked++
		for i, d := range l.docs {
			sum[d] += l.scores[i]
			in[d]++
			highest = max(highest, in[d])
		}
	}
	p := &postings{}
	for d, n := range in {
		if n > 0 && n+1 >= highest && 2*int(n) >= asked {
			p.docs = append(p.docs, uint32(d))
			// One word more counts for more than any rarity.
			p.scores = append(p.scores, sum[d]+100*float32(n))
		}
	}
	return p
}

// begun are the documents with words that begin with one or two letters;
// all have the same small score.
func (v *view) begun(bit int) *postings {
	p := &postings{}
	for n, f := range v.facts {
		if f != nil && f.beginnings.has(bit) {
			p.docs = append(p.docs, uint32(n))
		}
	}
	p.scores = make([]float32, len(p.docs))
	return p
}

// living are all documents, without scores.
func (v *view) living() *postings {
	p := &postings{docs: make([]uint32, 0, v.count), scores: make([]float32, v.count)}
	for n := range v.facts {
		if v.facts[n] != nil {
			p.docs = append(p.docs, uint32(n))
		}
	}
	return p
}
