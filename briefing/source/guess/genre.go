package guess

import (
	"regexp"
	"strings"
	"sync"

	"attache/briefing"
)

type genreRule struct {
	genre   string
	pattern *regexp.Regexp
}

// genreRules come from a data file: a genre, a tab, a pattern over a line at
// the head of a text.
var genreRules = sync.OnceValue(func() []genreRule {
	var rules []genreRule
	for _, l := range wordLines("words/genres.txt") {
		genre, pattern, _ := strings.Cut(l, "|")
		rules = append(rules, genreRule{strings.TrimSpace(genre), compile(`(?i)` + strings.TrimSpace(pattern))})
	}
	return rules
})

// genre reads the label or the title that names the kind of document.
func (g *guesser) genre() {
	for _, r := range genreRules() {
		for _, l := range g.lines {
			if l.body || len(l.text) > 200 || l.role == briefing.RoleListItem {
				continue
			}
			if r.pattern.MatchString(l.text) {
				g.set(&g.p.Genre, keyGenre, r.genre, quoting("the line", l.text))
				return
			}
		}
	}
}

// namesGenre reports a line that names a kind of document.
func namesGenre(s string) bool {
	for _, r := range genreRules() {
		if r.pattern.MatchString(s) {
			return true
		}
	}
	return false
}
