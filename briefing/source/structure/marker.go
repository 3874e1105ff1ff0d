package structure

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The ways in which a list item or a numbered paragraph begins.
var (
	bullet = regexp.MustCompile(`^(?:[-–—‣⁃∙·•*o\x{f0b7}\x{f0a7}\x{f0d8}\x{f0fc}]|` + symbols + `)[\t\p{Zs}]+\S`)
	// glued: a bullet that touches its word. A dash does so before a capital
	// letter, and a long one opens a speech.
	glued = regexp.MustCompile(`^(?:[‣•●\x{f0b7}\x{f0a7}\x{f0d8}\x{f0fc}]|` + symbols + `)\p{L}|^-\p{Lu}\p{Ll}`)
	// stroke: "1- ", "1.- ", "1 – ", "1/ ", "1°- ", "1-Act"; "1-act" too, which
	// counts beside its neighbours only.
	stroke = regexp.MustCompile(`^(\d{1,2})(?:[.)°º]?[-–—/][\t\p{Zs}]+|\p{Zs}[-–—]\p{Zs}+|[.)°º]?[-–]|[°º][\t\p{Zs}]+)[\p{L}“«"¿¡]`)
	// dashed: "a- ", "b.- ", "c/ ".
	dashed = regexp.MustCompile(`^([a-z])(?:\.?[-–]|/)[\t\p{Zs}]+\S`)
	// numeral: "12.", "12)", "5.1", "5.1.", "2.3.4".
	numeral = regexp.MustCompile(`^(\d{1,4}(?:\.\d{1,3}){0,3})([.)]?)[\t\p{Zs}]+\S`)
	// letter: "(a)", "a)", "(iv)", "(1)", "(a bis)".
	letter = regexp.MustCompile(`^(\(?(?:[a-z]{1,2}|[ivxlc]{1,5}|[A-Z]|\d{1,3})(?:\p{Zs}(?:bis|ter|quater))?\))[\t\p{Zs}]+\S`)
	roman  = regexp.MustCompile(`^(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,2})[.)][\t\p{Zs}]+\S`)
)

// symbols are the arrows, shapes, ticks and pictures that lists are marked with;
// a picture may have its own form behind it.
const symbols = `[\x{2190}-\x{21ff}\x{25a0}-\x{27bf}\x{2b00}-\x{2bff}\x{1f300}-\x{1faff}]\x{fe0f}?`

// opensItem reports whether a line begins a list item or numbered paragraph.
func opensItem(s string) bool {
	return isBullet(s) || letter.MatchString(s) || numeralOf(s) != "" && !stroked(s)
}

// stroked reports a number with a dash, a slash or a degree sign behind it. It
// may as well be a figure at the start of a broken line ("20- and 30-year-olds"):
// the caller looks at its neighbours.
func stroked(s string) bool {
	return stroke.MatchString(s)
}

// isBullet reports a list marker. The letter "o" stands for a circle in texts
// that were copied from a word processor, but only before a capital letter.
func isBullet(s string) bool {
	if s == "" || s[0] < utf8.RuneSelf && strings.IndexByte("-*o", s[0]) < 0 {
		return false
	}
	if !bullet.MatchString(s) {
		return glued.MatchString(s)
	}
	if strings.HasPrefix(s, "o") {
		return !startsLower(strings.TrimSpace(s[1:])) && strings.HasPrefix(s, "o\t")
	}
	return true
}

// numeralOf returns the paragraph number with which s begins, or "". Numbers
// with a point within and none after could be quantities: the caller looks
// at their neighbours.
func numeralOf(s string) string {
	m := numeral.FindStringSubmatch(s)
	if stroked(s) {
		return stroke.FindStringSubmatch(s)[1]
	}
	if m == nil {
		return ""
	}
	if m[2] == "" && !strings.Contains(m[1], ".") {
		return ""
	}
	if m[2] == "" && startsLower(strings.TrimSpace(s[len(m[1]):])) {
		return ""
	}
	return m[1]
}

// dotted reports a number that could as well be a quantity ("2.7 million").
func dotted(s string) bool {
	m := numeral.FindStringSubmatch(s)
	return m != nil && m[2] == "" && strings.Contains(m[1], ".")
}

// letterOf returns "(a)", "a)" or the "a" of "a- " with which s begins, or "".
func letterOf(s string) string {
	m := letter.FindStringSubmatch(s)
	if m == nil {
		m = dashed.FindStringSubmatch(s)
	}
	if m == nil {
		return ""
	}
	return m[1]
}

// follows reports whether number b comes right after a in one sequence:
// 4 → 5, 5.1 → 5.2, 5 → 5.1, 5.9 → 6.
func follows(a, b string) bool {
	x, y := strings.Split(a, "."), strings.Split(b, ".")
	common := 0
	for common < len(x) && common < len(y) && x[common] == y[common] {
		common++
	}
	if common == len(x) {
		return len(y) == len(x)+1 && y[common] == "1"
	}
	if common != len(y)-1 {
		return false
	}
	m, err1 := strconv.Atoi(x[common])
	n, err2 := strconv.Atoi(y[common])
	return err1 == nil && err2 == nil && n == m+1
}

// afterMarker is s without the marker or number that it begins with.
func afterMarker(s string) string {
	marker := letterOf(s)
	if m := numeral.FindStringSubmatch(s); m != nil && m[2] != "" {
		marker = m[1] + m[2]
	} else if isBullet(s) {
		marker = string(firstRune(s))
	}
	if stroked(s) {
		marker = stroke.FindString(s)
		marker = strings.TrimRightFunc(marker, func(r rune) bool { return unicode.IsLetter(r) || strings.ContainsRune("“«\"¿¡", r) })
	} else if letter.FindString(s) == "" && dashed.MatchString(s) {
		marker = s[:strings.IndexAny(s, "-–/")]
	}
	return strings.TrimLeft(s[len(marker):], " \t\u00a0-–/")
}
