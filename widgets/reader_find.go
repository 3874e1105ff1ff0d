package widgets

import (
	"slices"
	"sort"

	"attache/briefing"
)

// SetHits marks what a search found. The spans must fit the document; none is
// current until NextHit, PrevHit or ShowHit.
func (r *Reader) SetHits(hits []briefing.Span) {
	r.hits = slices.Clone(hits)
	slices.SortFunc(r.hits, func(a, b briefing.Span) int { return a.Start - b.Start })
	r.bar.markAgain()
	r.setHit(-1)
}

// Hits is how many hits there are.
func (r *Reader) Hits() int { return len(r.hits) }

// Hit is the index of the current hit, -1 for none.
func (r *Reader) Hit() int { return r.hit }

// NextHit shows the next hit below the current one, or below the caret, and
// begins again at the top after the last. It does nothing without hits.
func (r *Reader) NextHit() {
	next := r.hit + 1
	if r.hit < 0 {
		next = sort.Search(len(r.hits), func(k int) bool { return r.hits[k].Start >= r.caret.at })
	}
	r.turnTo(next)
}

// PrevHit shows the hit above the current one, or above the caret, and goes
// on at the end before the first.
func (r *Reader) PrevHit() {
	previous := r.hit - 1
	if r.hit < 0 {
		previous = sort.Search(len(r.hits), func(k int) bool { return r.hits[k].Start >= r.caret.at }) - 1
	}
	r.turnTo(previous)
}

func (r *Reader) turnTo(k int) {
	if n := len(r.hits); n > 0 {
		r.ShowHit((k + n) % n)
	}
}

// ShowHit makes hit k current and brings it in sight.
func (r *Reader) ShowHit(k int) {
	if k < 0 || k >= len(r.hits) {
		return
	}
	s := r.hits[k]
	r.reveal(s)
	_, at := r.view.flow.settle(s.Start)
	r.setCaret(readerCaret{from: at, at: at, touched: true})
	r.setHit(k)
	r.bring(s.Start)
}

func (r *Reader) setHit(k int) {
	r.hit = k
	r.redraw()
	if r.OnHitChanged != nil {
		r.OnHitChanged(k+1, len(r.hits))
	}
}

// firstHit is the first hit that can reach offset. Hits may overlap, but only
// by a few words, so looking a little back is enough.
func (r *Reader) firstHit(offset int) int {
	k := sort.Search(len(r.hits), func(k int) bool { return r.hits[k].Start >= offset })
	for back := 0; k > 0 && back < hitsBack; back++ {
		k--
	}
	return k
}

const hitsBack = 8
