package guess

import (
	"strings"

	"attache/briefing"
)

var (
	byline = lazily(`^(?i:co-?authored by|written by|by|écrit par|par|escrito por|por|author|authors|auteur|autor|autora)(?: ?:)? (.{4,160})$`)
	// personName is two to five words that begin with a capital letter, with
	// the particles of names between them.
	personName = lazily(`^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|do|dos|del|della|di|du|van|von|der|den|la|le|el|al|bin|bint|ibn|ag|y|e|ter|ten|zu)){1,5}$`)
	// submitted is the title of a statement that the United Nations circulate.
	submitted  = lazily(`(?i)\b(?:submitted by|(?:présentée?|soumise?) par|presentad[oa] por) (.{3,120}?), (?:an? |une )?(?:\p{L}+ )?(?:non-governmental organi[sz]ations?|organisations? non gouvernementales?|organización no gubernamental|organizaciones no gubernamentales)\b`)
	splitNames = lazily(`, (?:and |et |y )?| and | et | y | & `)
)

// authors reads a line such as "By Jane Doe | 22 May 2025 | 5 min read".
func (g *guesser) authors() {
	if len(g.p.Authors) > 0 {
		return
	}
	check := func(s string) bool {
		for _, part := range lineParts().Split(s, -1) {
			m := byline().FindStringSubmatch(strings.TrimSpace(part))
			if m == nil {
				continue
			}
			if names := namesIn(m[1]); len(names) > 0 {
				g.p.Authors = names
				g.p.Origins[keyAuthors] = "the line “" + s + "”"
				return true
			}
		}
		return false
	}
	if m := submitted().FindStringSubmatch(g.p.Title); m != nil {
		g.p.Authors = []string{m[1]}
		g.p.Origins[keyAuthors] = quoting("the line", g.p.Title)
		return
	}
	for _, l := range g.lines {
		if !l.body && len(l.text) <= 200 && l.role != briefing.RoleListItem && check(l.text) {
			return
		}
	}
	for i := max(0, len(g.blocks)-tailLines); i < len(g.blocks); i++ {
		if s := g.slice(i); len(s) <= 200 && check(s) {
			return
		}
	}
}

// namesIn returns the names that a list of authors begins with; what follows
// them (degrees, posts) is left out.
func namesIn(s string) []string {
	var names []string
	for _, n := range splitNames().Split(s, -1) {
		if n = strings.TrimSpace(n); !personName().MatchString(n) {
			break
		}
		names = append(names, n)
	}
	return names
}
