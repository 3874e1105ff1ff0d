package index

import (
	"cmp"
	"slices"

	"attache/briefing"
)

// ranked is a document in the list of the best.
type ranked struct {
	doc   uint32
	score float32
	date  int
}

// top keeps the best of many in a heap whose first is the worst kept.
type top struct {
	list []ranked
	size int
	sort Sort
}

func newTop(size int, sort Sort) *top {
	return &top{size: size, sort: sort}
}

// before is the order in which documents are shown.
func (t *top) before(a, b ranked) int {
	byDate := 0
	switch t.sort {
	case SortNewest:
		byDate = cmp.Compare(b.date, a.date)
	case SortOldest:
		// What has no date comes last.
		byDate = cmp.Compare(uint(a.date-1), uint(b.date-1))
	}
	return cmp.Or(byDate, cmp.Compare(b.score, a.score), cmp.Compare(b.date, a.date), cmp.Compare(a.doc, b.doc))
}

func (t *top) add(r ranked) {
	if len(t.list) < t.size {
		t.list = append(t.list, r)
		for i := len(t.list) - 1; i > 0 && t.before(t.list[i], t.list[(i-1)/2]) > 0; i = (i - 1) / 2 {
			t.list[i], t.list[(i-1)/2] = t.list[(i-1)/2], t.list[i]
		}
		return
	}
	if t.size == 0 || t.before(r, t.list[0]) >= 0 {
		return
	}
	t.list[0] = r
	for i := 0; ; {
		worst := i
		for _, c := range []int{2*i + 1, 2*i + 2} {
			if c < len(t.list) && t.before(t.list[c], t.list[worst]) > 0 {
				worst = c
			}
		}
		if worst == i {
			return
		}
		t.list[i], t.list[worst] = t.list[worst], t.list[i]
		i = worst
	}
}

func (t *top) sorted() []ranked {
	slices.SortFunc(t.list, t.before)
	return t.list
}

// dateNumber orders dates as numbers; an unknown one is 0.
func dateNumber(d briefing.Date) int { return d.Year*10000 + int(d.Month)*100 + d.Day }
