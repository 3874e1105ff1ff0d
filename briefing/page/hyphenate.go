package page

import (
	"bytes"
	"crypto/sha256"
	"io/fs"
	"sync"
	"unicode"

	"attache/briefing/page/hyphen"
)

// patternCache keeps the patterns that have been read, by their file's hash:
// reading a language takes some milliseconds.
var patternCache sync.Map

// patterns returns the hyphenation of a language; nil where the template
// wants none or there is none.
func (t Template) patterns(language string) *hyphen.Patterns {
	if !t.Hyphenate || t.files == nil {
		return nil
	}
	data, err := fs.ReadFile(t.files, "hyphenation/"+BaseLanguage(language)+".txt")
	if err != nil {
		return nil // most languages have no patterns here
	}
	key := sha256.Sum256(data)
	if p, ok := patternCache.Load(key); ok {
		return p.(*hyphen.Patterns)
	}
	p, err := hyphen.Read(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	patternCache.Store(key, p)
	return p
}

// hyphens finds where the words of a setting may be divided: one's own words
// only, neither links nor what stands beside figures and signs.
func (s *setting) hyphens(p *hyphen.Patterns) []breakpoint {
	var points []breakpoint
	first := -1
	before := ' '
	flush := func(end int, after rune) {
		if first >= 0 && !glued(before) && !glued(after) && !s.linked(first) {
			for _, at := range p.Divide(s.text[first:end]) {
				points = append(points, breakpoint{at: first + at, penalty: penaltyHyphen, hyphen: true})
			}
		}
		first = -1
	}
	previous := ' '
	for i, r := range s.text {
		switch {
		case unicode.IsLetter(r) && first < 0:
			first, before = i, previous
		case !unicode.IsLetter(r):
			flush(i, r)
		}
		previous = r
	}
	flush(len(s.text), ' ')
	return points
}

// glued reports whether a character makes a sign of the letters beside it.
func glued(r rune) bool {
	return unicode.IsDigit(r) || r == '-' || r == '@' || r == '/' || r == '_' || r == '\u2011'
}

// linked reports whether the text at an offset is a link.
func (s *setting) linked(at int) bool {
	for i, span := range s.spans {
		if at < span.End {
			return s.dresses[i].link != ""
		}
	}
	return false
}
