package index

import (
	"errors"
	"runtime"
	"slices"
	"sync"

	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// phraseReader looks whether documents that have all the words of a phrase have
// them together.
type phraseReader struct {
	words   []queryWord // the rarest first
	between []stopAt
	near    closeness
	lists   [][]segment.PostingsList
	rarity  float64
}

// Of a phrase of common words thousands of documents are looked at, a share of
// at least leastApart of them on each core, on mostApart cores.
const (
	leastApart = 500
	mostApart  = 4
)

// readApart reads documents on several cores when there are many of them.
func (m *matcher) readApart(r *phraseReader, docs []uint32) (*postings, error) {
	shares := max(1, min(runtime.GOMAXPROCS(0), mostApart, len(docs)/leastApart))
	if shares == 1 {
		return m.readShare(r, docs)
	}
	found, errs := make([]*postings, shares), make([]error, shares)
	var others sync.WaitGroup
	size := (len(docs) + shares - 1) / shares
	for i := 1; i < shares; i++ {
		others.Go(func() {
			defer recovered("search", &errs[i])
			defer guard()()
			found[i], errs[i] = m.readShare(r, docs[i*size:min((i+1)*size, len(docs))])
		})
	}
	found[0], errs[0] = m.readFirstShare(r, docs[:size])
	others.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	all := &postings{}
	for _, p := range found {
		all.docs, all.scores = slices.Concat(all.docs, p.docs), slices.Concat(all.scores, p.scores)
	}
	return all, nil
}

// readFirstShare makes an error of a panic, so that the other shares are waited
// for in any case.
func (m *matcher) readFirstShare(r *phraseReader, docs []uint32) (p *postings, err error) {
	defer recovered("search", &err)
	return m.readShare(r, docs)
}

func (m *matcher) readShare(r *phraseReader, docs []uint32) (*postings, error) {
	found := &postings{}
	var matched []int
	goOn := func(read int, places [][]occurrence) bool {
		matched = together(r.words[:read], places[:read], r.near, matched[:0])
		return len(matched) > 0
	}
	if r.near.near > 0 {
		goOn = nil // how far they are apart is told by all of them only
	}
	err := m.visit(r.lists, docs, goOn, func(doc uint32, places [][]occurrence) {
		matched = together(r.words, places, r.near, matched[:0])
		n := len(matched)
		if n > 0 && len(r.between) > 0 {
			for i, at := range matched {
				matched[i] = places[0][at].place
			}
			n = len(m.view.facts[doc].stops.having(r.between, matched))
		}
		if n > 0 {
			tf := float64(n)
			found.docs = append(found.docs, doc)
			found.scores = append(found.scores, float32(r.rarity*tf/(tf+float64(m.view.norm[doc]))))
		}
	})
	return found, err
}
