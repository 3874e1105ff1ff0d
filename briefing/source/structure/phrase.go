package structure

import (
	"bufio"
	"embed"
	"fmt"
	"path"
	"regexp"
	"strings"
	"sync"
	"unicode"
)

//go:embed phrases/*.txt
var phraseFiles embed.FS

// phrases is what page furniture says, of all languages together: a Spanish
// page on an English site has furniture in both.
type phrases struct {
	line, section map[string]bool
	word          map[string]bool // furniture next to furniture only
	start         []string
	anywhere      []string
	pattern       []*regexp.Regexp
	printed       []*regexp.Regexp // over the line as it stands
}

// loadPhrases reads the data files, once.
var loadPhrases = sync.OnceValue(func() *phrases {
	p := &phrases{line: map[string]bool{}, section: map[string]bool{}, word: map[string]bool{}}
	entries, err := phraseFiles.ReadDir("phrases")
	if err != nil {
		panic(fmt.Sprintf("structure: embedded phrases: %v", err))
	}
	for _, e := range entries {
		data, err := phraseFiles.ReadFile(path.Join("phrases", e.Name()))
		if err != nil {
			panic(fmt.Sprintf("structure: embedded phrases: %v", err))
		}
		if err := p.parse(string(data)); err != nil {
			panic(fmt.Sprintf("structure: %s: %v", e.Name(), err))
		}
	}
	return p
})

// kinds are the headings in the data files; en.txt explains them.
var kinds = map[string]bool{"[line]": true, "[word]": true, "[section]": true, "[start]": true, "[anywhere]": true, "[pattern]": true, "[printed]": true}

// parse adds the phrases of one file.
func (p *phrases) parse(file string) error {
	kind := ""
	lines := bufio.NewScanner(strings.NewReader(file))
	for n := 1; lines.Scan(); n++ {
		l := strings.TrimSpace(lines.Text())
		switch {
		case l == "" || strings.HasPrefix(l, "#"):
		case kinds[l]:
			kind = strings.Trim(l, "[]")
		case kind == "line":
			p.line[fold(l)] = true
		case kind == "word":
			p.word[fold(l)] = true
		case kind == "section":
			p.section[fold(l)] = true
		case kind == "start":
			p.start = append(p.start, straighten(l))
		case kind == "anywhere":
			p.anywhere = append(p.anywhere, straighten(l))
		case kind == "pattern" || kind == "printed":
			re, err := regexp.Compile(l)
			if err != nil {
				return fmt.Errorf("line %d: %w", n, err)
			}
			if kind == "printed" {
				p.printed = append(p.printed, re)
			} else {
				p.pattern = append(p.pattern, re)
			}
		default:
			return fmt.Errorf("line %d: %q stands under no kind", n, l)
		}
	}
	return lines.Err()
}

// maxFurniture is in bytes of a line that phrases are looked for in.
const maxFurniture = 240

// match reports whether a line is page furniture by its words.
func (p *phrases) match(s string) bool {
	if len(s) > maxFurniture {
		return false
	}
	straight := straighten(s)
	if p.line[ends(straight)] {
		return true
	}
	for _, start := range p.start {
		if strings.HasPrefix(straight, start) {
			return true
		}
	}
	for _, within := range p.anywhere {
		if strings.Contains(straight, within) {
			return true
		}
	}
	for _, re := range p.pattern {
		if re.MatchString(straight) {
			return true
		}
	}
	for _, re := range p.printed {
		if re.MatchString(s) {
			return true
		}
	}
	return p.matchParts(s)
}

// matchParts reports a bar of buttons or links of which at least half, and
// two, are known.
func (p *phrases) matchParts(s string) bool {
	parts := partsOf(s)
	if len(parts) < 2 {
		return false
	}
	known := 0
	for _, part := range parts {
		f := fold(part)
		if p.line[f] || p.word[f] || p.section[f] || p.startsKnown(straighten(part)) {
			known++
		}
	}
	return known >= 2 && known*2 >= len(parts)
}

func (p *phrases) startsKnown(s string) bool {
	for _, start := range p.start {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	return false
}

// labels reports whether a line heads a list of links.
func (p *phrases) labels(s string) bool { return len(s) <= 80 && p.section[fold(s)] }

// bar parts the entries of a menu.
var bar = regexp.MustCompile(`\p{Zs}*(?:[|·•›»→>\t\n]|\p{Zs}/\p{Zs}|\p{Zs}{2,})[\p{Zs}|·•›»→>\t]*`)

// partsOf parts a line at the marks that menus put between their entries.
func partsOf(s string) []string {
	if !mayHaveBar(s) {
		if s = strings.TrimSpace(s); s == "" {
			return nil
		}
		return []string{s}
	}
	var parts []string
	for _, p := range bar.Split(s, -1) {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}

// mayHaveBar reports a mark between entries, or two spaces; most lines have none.
func mayHaveBar(s string) bool {
	space := false
	for _, r := range s {
		switch r {
		case '|', '·', '•', '›', '»', '→', '>', '\t', '\n':
			return true
		case '/':
			if space {
				return true
			}
		}
		before := space
		if space = isSpace(r); before && space {
			return true
		}
	}
	return false
}

// isSpace reports a space of any width; most of what is asked about is none.
func isSpace(r rune) bool { return r == ' ' || r >= '\u00a0' && unicode.Is(unicode.Zs, r) }

var straightener = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00a0", " ", "\u202f", " ", "♦ ", "", "• ", "", "▸ ", "", "→ ", "")

// straighten makes a line comparable: lower case, straight quotes, single
// spaces.
func straighten(s string) string {
	return strings.Join(strings.Fields(straightener.Replace(strings.ToLower(s))), " ")
}

// fold also drops, with ends, what is neither letter nor digit at both ends.
func fold(s string) string { return ends(straighten(s)) }

func ends(straight string) string {
	return strings.TrimFunc(straight, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
