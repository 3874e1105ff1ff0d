package evidence

import (
	"context"
	"slices"

	"attache/app/text"
	"attache/widgets"
)

// sieve lists what fits a wish, and remembers what had the words of the last
// one: of eighty thousand finds, a word that is typed on is looked for only in
// those that had its beginning. One goroutine at a time may use it.
type sieve struct {
	sheaves []*readied // what held is of
	words   []needle
	held    []*item // all that have the words
}

// sifted is a list, ready to be shown.
type sifted struct {
	rows    []*widgets.EvidenceRow
	order   widgets.EvidenceOrder
	all     int // how many there are without a wish
	typed   string
	counted [len(facets)][]widgets.FacetValue
}

// stride is after how many finds a sieve looks whether it is still wanted.
const stride = 2000

// sift lists what fits a wish. It ends early when ctx does.
func (s *sieve) sift(ctx context.Context, l *loaded, w wish) (sifted, error) {
	if err := s.hold(ctx, l, w.words); err != nil {
		return sifted{}, err
	}
	fit, counts := choose(s.held, l, w)
	out := sifted{rows: make([]*widgets.EvidenceRow, len(fit)), all: l.count, typed: w.typed}
	for i, it := range fit {
		out.rows[i] = &it.row
	}
	for i, id := range facets {
		out.counted[i] = text.Ranked(id, counts[i])
	}
	if err := ctx.Err(); err != nil {
		return sifted{}, err
	}
	out.order = widgets.ArrangeEvidence(out.rows, w.column, w.down)
	return out, ctx.Err()
}

// hold finds what has the words.
func (s *sieve) hold(ctx context.Context, l *loaded, words []needle) error {
	same := len(s.sheaves) > 0 && slices.Equal(s.sheaves, l.sheaves)
	if same && slices.Equal(s.words, words) {
		return nil
	}
	var held []*item
	seen := 0
	look := func(it *item) error {
		if seen++; seen%stride == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if it.holds(words) {
			held = append(held, it)
		}
		return nil
	}
	if same && narrows(s.words, words) {
		for _, it := range s.held {
			if err := look(it); err != nil {
				return err
			}
		}
	} else {
		held = make([]*item, 0, l.count)
		for _, r := range l.sheaves {
			for i := range r.items {
				if err := look(&r.items[i]); err != nil {
					return err
				}
			}
		}
	}
	s.sheaves, s.words, s.held = l.sheaves, words, held
	return nil
}

// choose returns the items that fit what is chosen, and how many of all each
// value would leave.
func choose(items []*item, l *loaded, w wish) ([]*item, [len(facets)]map[string]int) {
	var chosen [len(facets)][]bool // by number; nil when all fit
	var counts [len(facets)][]int
	for i, on := range w.on {
		counts[i] = make([]int, len(l.values[i]))
		if len(on) > 0 {
			chosen[i] = make([]bool, len(l.values[i]))
			for number, v := range l.values[i] {
				chosen[i][number] = number > 0 && slices.Contains(on, v)
			}
		}
	}
	fit := make([]*item, 0, len(items))
	for _, it := range items {
		failed, failures := it.fails(&chosen)
		if failures > 1 {
			continue
		}
		if failures == 0 {
			fit = append(fit, it)
		}
		it.count(&counts, failed, failures)
	}
	var found [len(facets)]map[string]int
	for i := range facets {
		found[i] = map[string]int{}
		for number, n := range counts[i] {
			if n > 0 && number > 0 {
				found[i][l.values[i][number]] = n
			}
		}
	}
	return fit, found
}

// fails counts the facets of which an item has nothing that is chosen, up to
// two, and names the last one.
func (it *item) fails(chosen *[len(facets)][]bool) (facet, failures int) {
	for i, set := range chosen {
		if set == nil || it.hasAny(i, set) {
			continue
		}
		facet = i
		if failures++; failures > 1 {
			break
		}
	}
	return facet, failures
}

func (it *item) hasAny(facet int, set []bool) bool {
	if set[it.values[facet]] {
		return true
	}
	for _, m := range it.more {
		if m.facet == facet && set[m.number] {
			return true
		}
	}
	return false
}

// count counts an item's values: all of them, or when it failed one facet
// only those of that.
func (it *item) count(counts *[len(facets)][]int, failed, failures int) {
	if failures == 1 {
		counts[failed][it.values[failed]]++
	} else {
		for facet, number := range it.values {
			counts[facet][number]++
		}
	}
	for _, m := range it.more {
		if failures == 0 || m.facet == failed {
			counts[m.facet][m.number]++
		}
	}
}
