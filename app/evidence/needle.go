package evidence

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// needle is a folded word that is looked for in many texts.
type needle struct {
	text string
	// rare is the place of the letter that is looked for first; small and
	// large are that letter.
	rare         int
	small, large byte
}

// needles are the words that are looked for.
func needles(typed string) []needle {
	words := strings.Fields(folded(typed))
	list := make([]needle, len(words))
	for i, w := range words {
		list[i] = newNeedle(w)
	}
	return list
}

func newNeedle(word string) needle {
	n := needle{text: word}
	if word != "" {
		n.rare = rarest(word)
		n.small, n.large = word[n.rare], word[n.rare]
		if 'a' <= n.small && n.small <= 'z' {
			n.large -= 'a' - 'A'
		}
	}
	return n
}

// narrows reports whether whatever holds all of these words holds all of those
// before, as when a word is typed on.
func narrows(before, now []needle) bool {
	for _, b := range before {
		if !slices.ContainsFunc(now, func(n needle) bool { return strings.Contains(n.text, b.text) }) {
			return false
		}
	}
	return true
}

// in reports whether a text in plain letters, large or small, has the word.
func (n *needle) in(s string) bool {
	if n.text == "" {
		return true
	}
	last := len(s) - len(n.text) + n.rare // where the letter can stand at the latest
	small, large := -1, -1                // where each stands next
	for at := n.rare; at <= last; at++ {
		if small < at {
			small = next(s[:last+1], at, n.small)
		}
		if large < at {
			large = small
			if n.large != n.small {
				large = next(s[:last+1], at, n.large)
			}
		}
		if at = min(small, large); at > last {
			return false
		}
		if from := at - n.rare; equalPlain(s[from:from+len(n.text)], n.text) {
			return true
		}
	}
	return false
}

// next is the first place of a letter from another on, or the end.
func next(s string, from int, letter byte) int {
	if i := strings.IndexByte(s[from:], letter); i >= 0 {
		return from + i
	}
	return len(s)
}

func plain(parts []string) bool {
	for _, p := range parts {
		for i := range len(p) {
			if p[i] >= utf8.RuneSelf {
				return false
			}
		}
	}
	return true
}

// common are letters, the commonest first, as they are in most languages with
// Latin letters.
const common = "eatoinrslducmpgfhybvqwkxjz"

// rarest is the place of the letter of a word that is the rarest, which is
// looked for first.
func rarest(word string) int {
	at, best := 0, -1
	for i := range len(word) {
		rank := strings.IndexByte(common, word[i])
		if rank < 0 {
			rank = len(common) // a digit or a mark
		}
		if rank > best {
			at, best = i, rank
		}
	}
	return at
}

// equalPlain reports whether a text is a folded word but for large letters.
func equalPlain(s, word string) bool {
	for i := range len(word) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != word[i] {
			return false
		}
	}
	return true
}

// firstMark is the first of the accents that stand by themselves.
const firstMark = 0x300

// folded is text without case and accents.
func folded(s string) string {
	s = strings.ToLower(s)
	if strings.IndexFunc(s, func(r rune) bool { return r >= 0xc0 }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r >= firstMark && unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}
