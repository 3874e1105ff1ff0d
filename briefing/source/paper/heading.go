package paper

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// The measures of a heading.
const (
	headingSize     = 1.12 // of the body's
	maxHeadingLines = 4
	maxHeadingRunes = 220
	maxBoldShare    = 0.35 // of the paragraphs; beyond it bold means nothing
)

// settleHeadings finds headings by size and boldness, with a level for each
// size.
func (f *facts) settleHeadings(pages [][]paragraph) {
	bold, all := 0, 0
	levels := map[float64]bool{}
	each := func(visit func(p *paragraph)) {
		for i := range pages {
			for j := range pages[i] {
				if p := &pages[i][j]; p.role == briefing.RoleParagraph && titleLike(p) {
					visit(p)
				}
			}
		}
	}
	for i := range pages {
		all += len(pages[i])
	}
	each(func(p *paragraph) {
		if p.size >= headingSize*f.body {
			levels[p.size] = true
		} else if p.bold {
			bold++
		}
	})
	boldTells := float64(bold) <= maxBoldShare*float64(all)
	rank := ranks(levels)
	each(func(p *paragraph) {
		switch {
		case p.size >= headingSize*f.body:
			p.role, p.level = briefing.RoleHeading, rank[p.size]
		case p.bold && boldTells && !p.overleaf && p.size >= 0.95*f.body:
			p.role, p.level = briefing.RoleHeading, min(len(rank)+1, 6)
		}
	})
}

// ranks numbers sizes from the greatest.
func ranks(sizes map[float64]bool) map[float64]int {
	var order []float64
	for s := range sizes {
		order = append(order, s)
	}
	sort.Sort(sort.Reverse(sort.Float64Slice(order)))
	rank := map[float64]int{}
	for i, s := range order {
		rank[s] = min(i+1, 6)
	}
	return rank
}

// titleLike reports words that could be a heading: few, and no sentence. What runs
// up or down the page is a stamp or a label.
func titleLike(p *paragraph) bool {
	if len(p.lines) > maxHeadingLines || p.first.turn != 0 {
		return false
	}
	s := strings.Join(p.lines, " ")
	if n := letters(s); utf8.RuneCountInString(s) > maxHeadingRunes || n < 3 || hasWords(s, 2*n+1) {
		return false
	}
	if last := lastRune(strings.TrimRight(s, " ")); strings.ContainsRune(".,;", last) && hasWords(s, 4) {
		return false
	}
	return !unicode.IsLower(firstRune(s)) && !strings.ContainsAny(firstWordOf(s), "•●▪")
}

func firstWordOf(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}
