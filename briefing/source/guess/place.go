package guess

import (
	"strings"

	"attache/briefing"
	"attache/briefing/source/structure"
)

// place looks at the dateline, then for a line that holds nothing but a city
// where the United Nations meets, then at lines that join city and date.
func (g *guesser) place() {
	if dl, ok := g.dateline(); ok {
		g.set(&g.p.Place, keyPlace, dl.place, "the dateline")
	}
	for _, l := range g.lines {
		if g.p.Place != "" {
			return
		}
		if l.body || l.role == briefing.RoleBoilerplate || len(l.text) > maxDateLine {
			continue
		}
		if structure.IsSeat(strings.TrimRight(l.text, ".")) {
			g.set(&g.p.Place, keyPlace, titleCase(l.text), "a line of its own at the head of the text")
			continue
		}
		if _, _, dated := findDate(l.text); !dated {
			continue
		}
		for _, part := range lineParts().Split(l.text, -1) {
			city, _, _ := strings.Cut(part, ",")
			city = strings.TrimSpace(city)
			if structure.IsSeat(city) {
				g.set(&g.p.Place, keyPlace, city, quoting("a line at the head of the text:", l.text))
			}
		}
		if g.p.Place == "" {
			g.seatAmong(l.text)
		}
	}
}

var lineParts = lazily(`\s*[|·•]\s*|\s+[–—]\s+|\s{3,}`)

// seatAmong finds a seat between the commas of a line with a date.
func (g *guesser) seatAmong(s string) {
	for part := range strings.SplitSeq(s, ",") {
		part = strings.TrimSpace(part)
		part = strings.TrimPrefix(strings.TrimPrefix(part, "à "), "en ")
		if structure.IsSeat(part) {
			g.set(&g.p.Place, keyPlace, part, quoting("a line at the head of the text:", s))
		}
	}
}
