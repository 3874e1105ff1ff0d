package guess

import (
	"strings"

	"attache/briefing"
)

var (
	copyright = lazily(`(?i)^(?:copyright )?(?:©|\(c\)) ?(?:copyright )?(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?(\p{Lu}[^.|·•©,]{2,60}?)(?:,? \d{4})?(?:[.|·•,]|$| all rights| tous droits| todos los)`)
	// notOwner are words after © that name nobody.
	notOwner = lazily(`(?i)^(all rights|tous droits|todos los|copyright|\d)`)
	masthead = map[string]string{"united nations": "United Nations", "nations unies": "Nations Unies", "naciones unidas": "Naciones Unidas"}
)

// publishers are the names under which bodies of the United Nations publish.
var publishers = wordSet("words/publishers.txt")

// publisher reads a masthead, the agency of a dateline, or a copyright line.
func (g *guesser) publisher() {
	if dl, ok := g.dateline(); ok && dl.agency != "" && len(strings.Fields(dl.agency)) <= 6 {
		g.set(&g.p.Publisher, keyPublisher, dl.agency, "the dateline")
	}
	for i, l := range g.lines {
		if i > 6 || l.body {
			break
		}
		s := strings.ToLower(strings.Trim(l.text, " *|"))
		if name, ok := masthead[s]; ok {
			g.set(&g.p.Publisher, keyPublisher, name, "the head of the text")
		}
		if publishers[s] {
			g.set(&g.p.Publisher, keyPublisher, strings.Trim(l.text, " *|"), "a line of its own at the head of the text")
		}
	}
	if g.p.Symbol != "" && !strings.HasPrefix(g.p.Symbol, "ICC") {
		g.set(&g.p.Publisher, keyPublisher, "United Nations", "the document symbol")
	}
	for i := len(g.blocks) - 1; i >= 0 && i >= len(g.blocks)-4*tailLines; i-- {
		if g.blocks[i].Role != briefing.RoleBoilerplate {
			continue
		}
		if m := copyright().FindStringSubmatch(g.slice(i)); m != nil && !notOwner().MatchString(m[1]) {
			g.set(&g.p.Publisher, keyPublisher, m[1], "the copyright line")
		}
	}
}
