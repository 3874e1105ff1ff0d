package legible

import (
	"math"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tally is what is counted in some words.
type tally struct {
	// characters are all but white space; odd are those of words that have
	// signs without a meaning, or letters of too many writings.
	characters, odd int
	// symbols are the marks of ASCII that text has few of, kinds a bit for each
	// that was seen.
	symbols int
	kinds   uint64
	// plain counts words in small letters, capitals short ones without.
	plain, capitals pairs
}

// pairs is what the pairs of letters of some words come to.
type pairs struct {
	// letters are those of writings whose pairs are known; marked are those
	// that are not in ASCII, of Latin letters.
	letters, marked int
	// count is how many pairs there were, cost what they cost together.
	count, cost int
}

func (p *pairs) join(o pairs) {
	p.letters, p.marked = p.letters+o.letters, p.marked+o.marked
	p.count, p.cost = p.count+o.count, p.cost+o.cost
}

func (t *tally) join(o tally) {
	t.characters, t.odd = t.characters+o.characters, t.odd+o.odd
	t.symbols, t.kinds = t.symbols+o.symbols, t.kinds|o.kinds
	t.plain.join(o.plain)
	t.capitals.join(o.capitals)
}

// symbols are the marks that text has few of, and fonts without a table of
// letters many: those are numbered from the first sign on. The bar is not among
// them, since it parts the cells of tables.
const symbols = "!\"#$%&'*+/<=>?@\\^`{}~"

// kinds has a bit for each of the symbols.
var kinds = func() (bit [utf8.RuneSelf]uint64) {
	for i, r := range symbols {
		bit[r] = 1 << i
	}
	return bit
}()

// acronym is how many letters an abbreviation has at most.
const acronym = 6

func (t *tally) add(word string) {
	n, odd, digits, small, plain := 0, 0, false, false, true
	for _, r := range word {
		n++
		switch {
		case r >= 'a' && r <= 'z':
			small = true
		case r >= '0' && r <= '9':
			digits = true
		case r < utf8.RuneSelf:
			if k := kinds[r]; k != 0 {
				t.symbols++
				t.kinds |= k
			}
		case isSign(r):
			odd++
		default:
			small, plain = small || unicode.IsLower(r), false
		}
	}
	switch {
	case odd == 0 && !plain && mixed(word):
		odd = n
	case odd > acronym:
		dots := leader(word)
		n, odd = n-dots, odd-dots
	}
	t.characters, t.odd = t.characters+n, t.odd+odd
	if odd > 0 || digits || isAddress(word) || isAlphabet(word) {
		return // numbers of documents and addresses are spelt as they like
	}
	if !small && n <= acronym {
		t.capitals.add(word)
	} else {
		t.plain.add(word)
	}
}

// isSign reports a character that stands for no letter.
func isSign(r rune) bool { return r == unicode.ReplacementChar || unicode.Is(unicode.Co, r) }

// leader is how many characters of a word are dots between an entry and its
// page, whatever they were: one sign over and over.
func leader(word string) (dots int) {
	run, last := 0, rune(0)
	for _, r := range word + " " {
		if r != last {
			if run > acronym {
				dots += run
			}
			run = 0
		}
		if last = r; isSign(r) {
			run++
		}
	}
	return dots
}

func isAddress(word string) bool {
	return strings.Contains(word, "@") || strings.Contains(word, "//") || strings.Contains(word, "www.")
}

// isAlphabet reports whether most letters of a word follow each other as they
// do in the alphabet.
func isAlphabet(word string) bool {
	steps, n := 0, 0
	last := rune(0)
	for _, r := range word {
		if r == last+1 {
			steps++
		}
		last, n = r, n+1
	}
	return n > acronym && 2*steps > n
}

// add counts the pairs of letters of a word.
func (p *pairs) add(word string) {
	last, list, costs := noLetter, letters(), &known().costs
	for _, r := range word {
		if r >= 0x300 && r <= 0x36f {
			continue // a mark over the letter before
		}
		l := list.of(r)
		if l == noLetter {
			last = noLetter
			continue
		}
		p.letters++
		if r >= utf8.RuneSelf && l < cyrillic {
			p.marked++
		}
		if last != noLetter && (last < cyrillic) == (l < cyrillic) {
			p.count, p.cost = p.count+1, p.cost+int(costs[last][l])
		}
		last = l
	}
}

// fewPairs is below how many pairs of letters nothing can be told of them.
const fewPairs = 50

func (t *tally) few() bool { return t.plain.count < fewPairs && t.symbols < minSymbols }

// The measures of a text whose letters are others than those shown. No
// language of hundreds has 46 tenths of a bit for a pair in the whole of a text
// of some length, and none 53 in any 300 characters; letters that were
// exchanged at random have 67, half of the time, and more than 56 in 19 cases
// of 20. Of a short text more is asked.
const (
	dearPair  = 54.0
	dearShort = 80.0 // over the square root of the pairs
	// maxMarked is in percent of the Latin letters; no language has 45, and the
	// letters of another writing, taken for Latin ones, nearly all.
	maxMarked = 60
	// minSymbols are marks that may be letters, minKinds how many different
	// ones, maxSymbols is in percent of the characters.
	minSymbols = 30
	minKinds   = 8
	maxSymbols = 25
)

// wrong reports whether the letters are not those that are shown.
func (t *tally) wrong() bool {
	if t.symbols >= minSymbols && bits.OnesCount64(t.kinds) >= minKinds && t.symbols*100 > maxSymbols*t.characters {
		return true
	}
	p := t.plain
	if t.capitals.letters > p.letters {
		p.join(t.capitals) // all is in capitals, or the small letters are
	}
	if p.count < fewPairs {
		return false
	}
	return p.marked*100 > maxMarked*p.letters || float64(p.cost) > float64(p.count)*(dearPair+dearShort/math.Sqrt(float64(p.count)))
}
