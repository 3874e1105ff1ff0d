package paper

import (
	"regexp"
	"slices"
	"strings"
)

// The measures of running heads.
const (
	edgeShare = 0.13 // of the page's height, at its head and at its foot
	edgeLines = 4    // at each end
	minRepeat = 3    // pages on which a running head comes again
	// sameHeight is in points: running heads stand where they stood, headings
	// of articles do not.
	sameHeight = 6.0
)

// pageNumber is a line that holds a page's number and nothing else.
var pageNumber = regexp.MustCompile(`(?i)^[-–—\s]*(?:(?:page|página|pag\.|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|of|de|sur)\s*\d{1,4})?[-–—\s]*$`)

var digitRuns = regexp.MustCompile(`\d+`)

// markFurniture sets aside the lines at the edges of pages that come again
// on other pages, and page numbers.
func markFurniture(pages []layout) {
	for i := range pages {
		for k := range pages[i].lines {
			l := &pages[i].lines[k]
			l.furniture = ruleLine.MatchString(l.text)
		}
	}
	seen := map[string]map[int][]float64{}
	each := func(visit func(page int, l *line, height float64)) {
		for i := range pages {
			for _, k := range edges(&pages[i]) {
				l := &pages[i].lines[k]
				m := l.box.middle()
				visit(i, l, min(m, pages[i].across(l)-m))
			}
		}
	}
	each(func(page int, l *line, height float64) {
		k := runningKey(l.text)
		if seen[k] == nil {
			seen[k] = map[int][]float64{}
		}
		seen[k][page] = append(seen[k][page], height)
	})
	each(func(_ int, l *line, height float64) {
		n := 0
		for _, heights := range seen[runningKey(l.text)] {
			if slices.ContainsFunc(heights, func(h float64) bool { return h-height < sameHeight && height-h < sameHeight }) {
				n++
			}
		}
		repeated := n >= minRepeat && n*8 >= len(pages)
		few := len(pages) > 1 && len(pages) < 2*minRepeat && n*2 > len(pages)
		l.furniture = l.furniture || repeated || few || pageNumber.MatchString(l.text) && len(pages) > 1 || jobNumber.MatchString(l.text)
	})
}

// ruleLine is a line drawn with characters, such as stands above notes.
var ruleLine = regexp.MustCompile(`^[_—–‾]{5,}$`)

// jobNumber is how the printers of the United Nations number what they print:
// "GE.25-15926 (E)" and the dates, or between stars under the bars.
var jobNumber = regexp.MustCompile(`^(?:(?:[A-Z]{1,2}\.)?\d{2}-\d{5}(?: ?\([A-Z]\))?(?:[ \x1e\x1f]+(?:\d{6}|\d{1,4}/\d{1,4}|\d{1,4}))*|\*\d{7}\*)$`)

// across is how far the page reaches from the foot of a line's direction to its head.
func (l *layout) across(of *line) float64 {
	if of.turn%2 == 1 {
		return l.width
	}
	return l.height
}

// edges returns the lines at the head and the foot of a page, and beside its text
// those that run up or down.
func edges(p *layout) []int {
	var out []int
	if p.height <= 0 {
		return nil
	}
	top, bottom := 0, 0
	for i := range p.lines {
		m, span := p.lines[i].box.middle(), p.across(&p.lines[i])
		head, foot := m > (1-edgeShare)*span, m < edgeShare*span
		if !head && !foot {
			continue
		}
		above, below := p.aboveAndBelow(i)
		switch {
		case head && above < edgeLines && top < 2*edgeLines:
			top++
			out = append(out, i)
		case foot && below < edgeLines && bottom < 2*edgeLines:
			bottom++
			out = append(out, i)
		}
	}
	return out
}

// aboveAndBelow counts the lines of the same direction that stand above and below one.
func (l *layout) aboveAndBelow(i int) (above, below int) {
	m := l.lines[i].box.middle()
	for j := range l.lines {
		switch other := l.lines[j].box.middle(); {
		case l.lines[j].turn != l.lines[i].turn:
		case other > m+1:
			above++
		case other < m-1:
			below++
		}
	}
	return above, below
}

// runningKey is a line without its page number.
func runningKey(s string) string {
	return strings.Join(strings.Fields(digitRuns.ReplaceAllString(strings.ToLower(s), "#")), " ")
}
