package paper

import (
	"regexp"
	"strings"
)

// The measures of running heads.
const (
	edgeShare = 0.13 // of the page's height, at its head and at its foot
	edgeLines = 4    // at each end
	minRepeat = 3    // pages on which a running head comes again
)

// pageNumber is a line that holds a page's number and nothing else.
var pageNumber = regexp.MustCompile(`(?i)^[-–—\s]*(?:(?:page|página|pag\.|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|of|de|sur)\s*\d{1,4})?[-–—\s]*$`)

var digitRuns = regexp.MustCompile(`\d+`)

// markFurniture sets aside the lines at the edges of pages that come again
// on other pages, and page numbers.
func markFurniture(pages []layout) {
	seen := map[string]map[int]bool{}
	each := func(visit func(page int, l *line)) {
		for i := range pages {
			for _, k := range edges(&pages[i]) {
				visit(i, &pages[i].lines[k])
			}
		}
	}
	each(func(page int, l *line) {
		k := runningKey(l.text)
		if seen[k] == nil {
			seen[k] = map[int]bool{}
		}
		seen[k][page] = true
	})
	each(func(_ int, l *line) {
		k := runningKey(l.text)
		repeated := len(seen[k]) >= minRepeat && len(seen[k])*8 >= len(pages)
		few := len(pages) > 1 && len(pages) < 2*minRepeat && len(seen[k])*2 > len(pages)
		l.furniture = repeated || few || pageNumber.MatchString(l.text) && len(pages) > 1
	})
}

// edges returns the lines at the head and the foot of a page.
func edges(p *layout) []int {
	var out []int
	if p.height <= 0 {
		return nil
	}
	top, bottom := 0, 0
	for i := range p.lines {
		above, below := 0, 0
		for j := range p.lines {
			if p.lines[j].box.middle() > p.lines[i].box.middle()+1 {
				above++
			} else if p.lines[j].box.middle() < p.lines[i].box.middle()-1 {
				below++
			}
		}
		m := p.lines[i].box.middle()
		switch {
		case m > (1-edgeShare)*p.height && above < edgeLines && top < 2*edgeLines:
			top++
			out = append(out, i)
		case m < edgeShare*p.height && below < edgeLines && bottom < 2*edgeLines:
			bottom++
			out = append(out, i)
		}
	}
	return out
}

// runningKey is a line without its page number.
func runningKey(s string) string {
	return strings.Join(strings.Fields(digitRuns.ReplaceAllString(strings.ToLower(s), "#")), " ")
}
