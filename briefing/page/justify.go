package page

import (
	"unicode"
	"unicode/utf8"
)

// Alignment says where the lines of running text end.
type Alignment string

// The alignments.
const (
	// AlignTemplate leaves it to the template.
	AlignTemplate Alignment = ""
	// AlignRagged sets every space as wide as the font has it.
	AlignRagged Alignment = "ragged"
	// AlignJustified makes the lines end at one edge. Lines that could do so
	// only with gaps between their words, and columns too narrow for it, stay
	// ragged.
	AlignJustified Alignment = "justified"
)

// What a justified line may do, as shares of widths. A space grows to 1.7
// times its width at the most and loses a fifth at the most; between letters
// a fiftieth of an em comes in, which nobody sees.
const (
	spaceStretch = 0.4
	spaceShrink  = 0.2
	// letterStretch and letterShrink are for letters that do not join.
	letterStretch = 0.022
	letterShrink  = 0.01
	// ideographStretch is what stands between two characters of a script
	// without spaces, as a share of their width.
	ideographStretch = 0.045
	// mostGiven is how often its stretch a line may be given before it is
	// left ragged.
	mostGiven = 1.75
	// hyphenStands is how much of a hyphen stands within the edge; the rest
	// hangs over it, as other marks do.
	hyphenStands = 0.4
	// justifiedEms is the measure, in ems, below which a column is ragged:
	// about fifty characters. Below it gaps meet and make rivers.
	justifiedEms = 22
)

// The costs of justified lines. A line given all its stretch costs some 6.
const (
	costGiven     = 6
	penaltyLoose  = 60 // a line that stays ragged, and what its slack costs more than in ragged text
	costRagged    = 12
	penaltyUneven = 4 // a tight line beside a loose one
)

// give sets what an atom of a justified paragraph may do.
func (a *atom) give(text string) {
	switch text {
	case " ":
		a.stretch, a.shrink = a.advance*spaceStretch, a.advance*spaceShrink
		return
	case ".", ",", "-", "\u00ad", "\u2010", "،":
		a.hang = a.advance * 0.6
	case ":", ";", "”", "’", "»", "!", "?":
		a.hang = a.advance * 0.25
	}
	switch r, _ := utf8.DecodeRuneInString(text); {
	case ideographic(r):
		a.stretch = a.advance * ideographStretch
	case unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek):
		a.stretch, a.shrink = a.advance*letterStretch, a.advance*letterShrink
	}
}

// totals are the sums over the atoms before one.
type totals struct{ advance, stretch, shrink Points }

func sumsOf(atoms []atom) []totals {
	sums := make([]totals, len(atoms)+1)
	for i, a := range atoms {
		s := sums[i]
		sums[i+1] = totals{s.advance + a.advance, s.stretch + a.stretch, s.shrink + a.shrink}
	}
	return sums
}

// measure is a width to be filled by atoms.
type measure struct {
	atoms         []atom
	sums          []totals
	width, hyphen Points
}

// room is what a line leaves free, and what it can do about it.
type room struct{ slack, stretch, shrink Points }

// line is the room of the atoms [first, end), which hold no white space at
// their end.
func (m measure) line(first, end int, hyphen bool) room {
	a, b := m.sums[first], m.sums[end]
	r := room{m.width - (b.advance - a.advance), b.stretch - a.stretch, b.shrink - a.shrink}
	switch {
	case hyphen:
		r.slack -= m.hyphen
	case end > first:
		r.slack += m.atoms[end-1].hang
	}
	if end > first {
		r.stretch -= m.atoms[end-1].stretch // nothing stands behind it
	}
	return r
}

// given is how often its stretch a line is given, below zero its shrink;
// false when it has to stay ragged.
func (r room) given(last bool) (float64, bool) {
	switch {
	case r.slack < 0 && r.shrink > 0:
		g := float64(r.slack / r.shrink)
		return g, g >= -1.01
	case r.slack < 0:
		return 0, r.slack > -0.01
	case last:
		return 0, true
	case r.stretch <= 0:
		return 0, r.slack < 0.01
	}
	g := float64(r.slack / r.stretch)
	return g, g <= mostGiven
}

// justifiedCost is what a line costs that shall end at the edge, and what it
// is given. above is what the line above is given.
func justifiedCost(r room, width Points, last bool, above float64) (cost, give float64) {
	g, ok := r.given(last)
	if !ok {
		return penaltyLoose + costRagged*lineCost(max(r.slack, 0), width, false), mostGiven
	}
	cost = penaltyLine + costGiven*g*g
	if g > 0 {
		cost *= (1 + g) / 2 // wide gaps are seen before tight words
	}
	if last && r.slack >= 0 {
		// A lone word below a straight edge is seen more than below a ragged one.
		c := lineCost(r.slack, width, true)
		if c == penaltyRunt {
			c *= 2
		}
		return c, 0
	}
	if g-above > 1 || above-g > 1 {
		cost += penaltyUneven
	}
	return cost, g
}

// gives says for each atom of a line how much wider it is set. It is nil for a
// line that stays as it is.
func (m measure) gives(s segment, last bool) []Points {
	r := m.line(s.first, s.trimmed, s.hyphen)
	g, ok := r.given(last)
	if !ok || g == 0 {
		return nil
	}
	list := make([]Points, s.trimmed-s.first)
	for i := range list {
		a := m.atoms[s.first+i]
		switch {
		case g < 0:
			list[i] = a.shrink * Points(-g) * -1
		case i+1 < len(list):
			list[i] = a.stretch * Points(g)
		}
	}
	return list
}
