package page

import (
	"math"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/segmenter"
)

// breakpoint is a place where a line may end.
type breakpoint struct {
	// at is in bytes of the text: the next line starts there.
	at int
	// penalty makes the place less welcome; 0 is as good as a space.
	penalty float64
	// hyphen says that a hyphen is put there.
	hyphen bool
}

// The penalties of lines. A slack of a tenth of the measure costs 1.
const (
	penaltyInWord      = 1.5 // after a hyphen, a slash, a dash
	penaltyBound       = 4   // between "p." and its number, "Ms." and her name, "35" and "percent"
	penaltyHyphen      = 8   // within one's own word
	penaltyHyphens     = 8   // more, when the line above ends in a hyphen as well
	penaltyTogether    = 5   // within a figure
	penaltyInQuotation = 1e3 // the same in words that come from a source
	penaltyEmergency   = 1e5 // between any two characters of a word too long for the line
	penaltyRunt        = 6   // a last line shorter than a seventh of the measure
	penaltyLine        = 0.3 // every line
	penaltyLastHyphen  = 6   // a hyphen in the last line but one
)

// breakpoints finds where the lines of a text may end by Unicode's line
// breaking algorithm (UAX 14). Words that come from a source are broken at
// white space if that is possible at all, so that each is found again whole.
func breakpoints(text string, verbatim bool) []breakpoint {
	var runes []rune
	var starts []int // of each rune, in bytes: one that is not UTF-8 has one
	for at, r := range text {
		runes, starts = append(runes, r), append(starts, at)
	}
	var s segmenter.Segmenter
	s.Init(runes)
	var list []breakpoint
	for lines := s.LineIterator(); lines.Next(); {
		line := lines.Line()
		b := breakpoint{at: len(text)}
		last, next := line.Text[len(line.Text)-1], ' '
		if end := line.Offset + len(line.Text); end < len(runes) {
			b.at, next = starts[end], runes[end]
		}
		if clings(line.Text, next) {
			continue
		}
		if !unicode.IsSpace(last) && !ideographic(last) && !ideographic(next) {
			b.penalty = penaltyInWord
			if verbatim {
				b.penalty = penaltyInQuotation
			}
		}
		if last == ' ' && bound(line.Text[:len(line.Text)-1], next) {
			b.penalty = penaltyBound
		}
		list = append(list, b)
	}
	return list
}

// bound reports whether a word is read in one breath with what follows it: an
// abbreviation before a number or a name, a short number before a word.
func bound(word []rune, next rune) bool {
	n := len(word)
	switch {
	case n == 0:
		return false
	case word[n-1] == '.':
		return unicode.IsDigit(next) && n <= 6 || unicode.IsUpper(next) && (n == 2 || n == 3 && unicode.IsUpper(word[0]))
	}
	for _, r := range word {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return n <= 3 && unicode.IsLetter(next)
}

// clings reports whether a mark that stands apart by a plain space, as French
// marks do, would be torn from its word by a break after text.
func clings(text []rune, next rune) bool {
	if strings.ContainsRune(":;!?»", next) {
		return true
	}
	n := len(text) - 1
	return n > 0 && text[n] == ' ' && text[n-1] == '«'
}

// ideographic reports whether lines may end beside r as a matter of course.
func ideographic(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) ||
		0x3000 <= r && r <= 0x303f || 0xff00 <= r && r <= 0xffef
}

// atom is a cluster seen by the line breaker.
type atom struct {
	start, end int // bytes
	advance    Points
	space      bool
	// stretch and shrink are how much wider and narrower it may be set on a
	// justified line, and hang how far it may stand out at the line's end.
	stretch, shrink, hang Points
}

// segment is a stretch of atoms [first, last) for one line; the white space
// at its end is left out of trimmed.
type segment struct {
	first, last, trimmed int
	hyphen               bool
}

// breakLines divides atoms into lines so that the sum of what its lines cost
// is the least (total fit, after Knuth and Plass 1981). A ragged line costs
// the square of its slack, a justified one grows with what its spaces have to
// give. It depends on nothing but its arguments. hyphen is the width of a
// hyphen.
func breakLines(atoms []atom, points []breakpoint, width, hyphen Points, justified bool) []segment {
	if len(atoms) == 0 {
		return nil
	}
	stops := stopsOf(atoms, points, width)
	m := measure{atoms: atoms, width: width, hyphen: hyphen, sums: sumsOf(atoms)}
	best := make([]float64, len(stops))
	from := make([]int, len(stops))
	given := make([]float64, len(stops)) // by the line that ends there
	for j := 1; j < len(stops); j++ {
		best[j] = math.Inf(1)
		last := j == len(stops)-1
		end := trimmed(atoms, stops[j-1].index, stops[j].index)
		for i := j - 1; i >= 0; i-- {
			l := m.line(stops[i].index, max(end, stops[i].index), stops[j].hyphen)
			least := l.slack
			if justified {
				least += l.shrink
			}
			if least < -0.01 && i < j-1 {
				break
			}
			cost, give := lineCost(l.slack, width, last), 0.0
			if justified && l.slack >= -l.shrink-0.01 {
				cost, give = justifiedCost(l, width, last, given[i])
			}
			cost += best[i] + stops[j].penalty
			if stops[i].hyphen && stops[j].hyphen {
				cost += penaltyHyphens
			}
			if stops[i].hyphen && last {
				cost += penaltyLastHyphen
			}
			if cost < best[j] {
				best[j], from[j], given[j] = cost, i, give
			}
		}
	}
	var lines []segment
	for j := len(stops) - 1; j > 0; j = from[j] {
		first, last := stops[from[j]].index, stops[j].index
		lines = append(lines, segment{first, last, trimmed(atoms, first, last), stops[j].hyphen})
	}
	for i, j := 0, len(lines)-1; i < j; i, j = i+1, j-1 {
		lines[i], lines[j] = lines[j], lines[i]
	}
	return lines
}

func lineCost(slack, width Points, last bool) float64 {
	r := float64(slack/width) * 10
	switch {
	case slack < -0.01:
		return penaltyEmergency * 10
	case last && r > 8.5:
		return penaltyRunt
	case last:
		return penaltyLine
	}
	return r*r + penaltyLine
}

// trimmed is where the atoms [first, last) end without white space.
func trimmed(atoms []atom, first, last int) int {
	for last > first && atoms[last-1].space {
		last--
	}
	return last
}

// stop is a breakpoint as an index of atoms.
type stop struct {
	index   int
	penalty float64
	hyphen  bool
}

// stopsOf turns breakpoints into indices of atoms, starting with 0 and ending
// with the last. A word wider than the line gets a stop at every atom.
func stopsOf(atoms []atom, points []breakpoint, width Points) []stop {
	stops := []stop{{}}
	index := 0
	for _, p := range points {
		first := index
		var w Points
		for index < len(atoms) && atoms[index].end <= p.at {
			w += atoms[index].advance
			index++
		}
		if index == first || index < len(atoms) && atoms[index].start < p.at {
			continue // within a cluster
		}
		if trim := trimmed(atoms, first, index); w > width && trim > first+1 {
			stops = append(stops, emergency(atoms[:trim], first, width)...)
		}
		stops = append(stops, stop{index, p.penalty, p.hyphen})
	}
	if stops[len(stops)-1].index != len(atoms) {
		stops = append(stops, stop{index: len(atoms)})
	}
	return stops
}

func emergency(atoms []atom, first int, width Points) []stop {
	var w Points
	for _, a := range atoms[first:] {
		w += a.advance
	}
	if w <= width {
		return nil
	}
	var stops []stop
	for i := first + 1; i < len(atoms); i++ {
		stops = append(stops, stop{index: i, penalty: penaltyEmergency})
	}
	return stops
}
