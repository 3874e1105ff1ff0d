package index

import (
	"fmt"
	"sync"
	"sync/atomic"

	"attache/briefing"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// view is the index at one moment, with what searching needs of every
// document in memory. Documents are named by their number, which is good for
// this view only. It is closed when the last search has released it.
type view struct {
	snapshot *scorch.IndexSnapshot
	segments []segmentView
	refs     atomic.Int64

	// count is of living documents; size is one more than the largest number.
	count, size int
	// facts are by number; removed documents have none.
	facts []*facts
	columns
	// latin are the languages with Latin letters that documents have.
	latin []language
	// known has the words of the library; see rest.
	known   *catalogue
	reading sync.Once
	read    map[language][]vocable
	unread  error
	names   names
	// numbers are of the documents by name, made when first needed.
	numbering sync.Once
	numbers   map[briefing.DocumentID]uint32

	mu    sync.Mutex
	cache map[string]*postings
	stems map[string][]string
	// cached counts the numbers in cache.
	cached int
}

// segmentView is a segment and where its numbers begin in the view.
type segmentView struct {
	segment.Segment
	offset  uint32
	removed *roaring.Bitmap
}

func newView(s *scorch.IndexSnapshot, known *catalogue) (v *view, err error) {
	defer recovered("read index", &err)
	defer guard()()
	v = &view{snapshot: s, known: known, cache: map[string]*postings{}, stems: map[string][]string{}}
	v.refs.Store(1)
	for _, seg := range s.Segments() {
		v.segments = append(v.segments, segmentView{Segment: seg.Segment(), offset: uint32(v.size), removed: seg.Deleted()})
		v.size += int(seg.Segment().Count())
	}
	v.facts = make([]*facts, v.size)
	spoken, err := known.lookUp(func(of func([]byte) *facts) error {
		for i := range v.segments {
			if err := v.lookUp(&v.segments[i], of); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	v.summarise(spoken)
	return v, nil
}

// lookUp finds the facts of a segment's living documents.
func (v *view) lookUp(seg *segmentView, of func(id []byte) *facts) error {
	for n := range uint32(seg.Count()) {
		if seg.removed != nil && seg.removed.Contains(n) {
			continue
		}
		id, err := seg.DocID(uint64(n))
		if err != nil {
			return fmt.Errorf("read index: %w: %w", briefing.ErrDamaged, err)
		}
		f := of(id)
		if f == nil {
			return fmt.Errorf("read index: %w: a document is not in the catalogue", briefing.ErrDamaged)
		}
		v.facts[seg.offset+n] = f
	}
	return nil
}

// rest reads what opening left for later. Words, and the beginnings, stops and
// credits of documents, are known after it only.
func (v *view) rest() error {
	v.reading.Do(func() { v.read, v.unread = v.known.rest() })
	return v.unread
}

// words are those of the library, of each language in order; none when they
// cannot be read, which a search says.
func (v *view) words() map[language][]vocable {
	_ = v.rest()
	return v.read
}

// summarise makes the columns out of the facts; spoken are the languages of
// the words of the library.
func (v *view) summarise(spoken map[language]bool) {
	total := 0
	for _, f := range v.facts {
		if f != nil {
			v.count++
			total += f.length
		}
	}
	v.columns = newColumns(v.size)
	v.fill(v.facts, max(1, float64(total)/float64(max(1, v.count))))
	latin := map[language]bool{}
	for _, tag := range v.languages {
		latin[languageOfWord("", languageOf(tag))] = true
	}
	for _, l := range latinLanguages {
		// A block can be in another language than its document.
		if latin[l] || spoken[l] {
			v.latin = append(v.latin, l)
		}
	}
}

// release gives the view back; the last one closes it.
func (v *view) release() {
	if v.refs.Add(-1) == 0 {
		_ = v.snapshot.Close()
	}
}

// completions are the commonest stems of words with a beginning, each after
// the letter of its language.
func (v *view) completions(start string, lang language) []string {
	key := string(lang) + start
	v.mu.Lock()
	defer v.mu.Unlock()
	list, ok := v.stems[key]
	if !ok {
		list = completions(v.words()[lang], start, mostStems)
		for i := range list {
			list[i] = string(lang) + list[i]
		}
		v.stems[key] = list
	}
	return list
}
