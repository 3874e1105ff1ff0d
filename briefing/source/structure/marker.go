package structure

import (
	"regexp"
	"strconv"
	"strings"
)

// The ways in which a list item or a numbered paragraph begins.
var (
	bullet = regexp.MustCompile(`^[-–—•●○◦▪■□‣⁃·►▶▸✓✔➢➤❖♦◆*o\x{f0b7}\x{f0a7}][\t\p{Zs}]+\S`)
	// numeral: "12.", "12)", "5.1", "5.1.", "2.3.4".
	numeral = regexp.MustCompile(`^(\d{1,4}(?:\.\d{1,3}){0,3})([.)]?)[\t\p{Zs}]+\S`)
	// letter: "(a)", "a)", "(iv)", "(1)", "(a bis)".
	letter = regexp.MustCompile(`^(\(?(?:[a-z]{1,2}|[ivxlc]{1,5}|[A-Z]|\d{1,3})(?:\p{Zs}(?:bis|ter|quater))?\))[\t\p{Zs}]+\S`)
	roman  = regexp.MustCompile(`^(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,2})[.)][\t\p{Zs}]+\S`)
)

// opensItem reports whether a line begins a list item or numbered paragraph.
func opensItem(s string) bool {
	return isBullet(s) || letter.MatchString(s) || numeralOf(s) != ""
}

// isBullet reports a list marker. The letter "o" stands for a circle in texts
// that were copied from a word processor, but only before a capital letter.
func isBullet(s string) bool {
	if !bullet.MatchString(s) {
		return false
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

// letterOf returns "(a)" or "a)" with which s begins, or "".
func letterOf(s string) string {
	m := letter.FindStringSubmatch(s)
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
	return strings.TrimLeft(s[len(marker):], " \t\u00a0")
}
