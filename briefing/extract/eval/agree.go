package eval

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

var titles = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "prof": true, "professor": true, "sir": true,
	"h.e": true, "h.e.": true, "his": true, "her": true, "excellency": true, "the": true, "a": true, "an": true,
	"m": true, "mme": true, "sr": true, "sra": true, "judge": true, "ambassador": true, "minister": true,
}

func nameWords(name string) []string {
	var all, kept []string
	name = strings.ReplaceAll(name, "’", "'")
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == ',' }) {
		if w = strings.ToLower(bare(w)); w != "" {
			all = append(all, w)
			if !titles[w] {
				kept = append(kept, w)
			}
		}
	}
	if len(kept) == 0 {
		return all
	}
	return kept
}

// SameWho reports whether a name found agrees with the label's; roles and
// organisations agree by the same rule, that of shared/gold/score.py. Of several
// joined with "; ", each one found must agree with one of the label's.
func SameWho(found, label string) bool {
	split := func(s string) (names []string) {
		for n := range strings.SplitSeq(s, ";") {
			if strings.TrimSpace(n) != "" {
				names = append(names, n)
			}
		}
		return names
	}
	ps, gs := split(found), split(label)
	if len(gs) == 0 {
		return len(ps) == 0
	}
	for _, p := range ps {
		if !slices.ContainsFunc(gs, func(g string) bool { return SameName(p, g) }) {
			return false
		}
	}
	return len(ps) > 0
}

// SameName reports whether two names agree: the same last word and no other
// word of the shorter one missing in the longer; or, for organisations and
// unnamed speakers, one the beginning of the other or at least half of it.
func SameName(found, label string) bool {
	p, g := nameWords(found), nameWords(label)
	if len(p) == 0 || len(g) == 0 {
		return false
	}
	short, long := p, g
	if len(p) > len(g) {
		short, long = g, p
	}
	within := !slices.ContainsFunc(short, func(w string) bool { return !slices.Contains(long, w) })
	if p[len(p)-1] == g[len(g)-1] && within {
		return true
	}
	return slices.Equal(long[:len(short)], short) || within && len(short)*2 >= len(long)
}

var digits = regexp.MustCompile(`\p{Nd}+(?:[.,\x{00a0}\x{202f} ]\p{Nd}+)*`)

// SameFigure reports whether two figures agree: by their digits where there
// are any, else one's words stand among the other's.
func SameFigure(a, b string) bool {
	numbers := func(s string) []string {
		found := digits.FindAllString(s, -1)
		for i, n := range found {
			found[i] = strings.Map(func(r rune) rune {
				if unicode.IsDigit(r) {
					return r
				}
				return -1
			}, n)
		}
		return found
	}
	da, db := numbers(a), numbers(b)
	if len(da) > 0 || len(db) > 0 {
		return slices.Equal(da, db)
	}
	wa, wb := nameWords(a), nameWords(b)
	in := func(x, y []string) bool {
		return !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) })
	}
	return len(wa) > 0 && len(wb) > 0 && (in(wa, wb) || in(wb, wa))
}

// pairFigures counts the figures found that agree with a label's, those that
// do not, and the label's that were not found.
func pairFigures(found, label []string) (right, wrong, missed int) {
	left := slices.Clone(label)
	for _, f := range found {
		if i := slices.IndexFunc(left, func(g string) bool { return SameFigure(f, g) }); i >= 0 {
			left = slices.Delete(left, i, i+1)
			right++
		}
	}
	return right, len(found) - right, len(left)
}
