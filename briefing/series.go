package briefing

import (
	"regexp"
	"strings"
)

// Series is the beginning of a United Nations document symbol that says whose
// documents are numbered by it, and which: "A/HRC" of "A/HRC/56/12", "A/RES"
// of "A/RES/71/287", "CTOC/COP/WG.4" of "CTOC/COP/WG.4/2024/2". It is "" where
// there is no symbol. Source: the United Nations Editorial Manual, document
// symbols (body, subsidiary body, kind of document).
func Series(symbol string) string {
	parts := strings.Split(strings.ToUpper(strings.TrimSpace(symbol)), "/")
	if !startsWithLetter(parts[0]) {
		return ""
	}
	n := 1
	if n < len(parts) && startsWithLetter(parts[n]) {
		parts[n] = numbered.ReplaceAllString(parts[n], "$1")
		n++
	}
	if n == 2 && n < len(parts) && subsidiary.MatchString(parts[n]) {
		n++
	}
	return strings.Join(parts[:n], "/")
}

var (
	// numbered is a kind of document with its number: "PV.9000".
	numbered = regexp.MustCompile(`^(PV|SR|L|INF|CRP|NGO)\.[0-9].*$`)
	// subsidiary is a body below the one before it.
	subsidiary = regexp.MustCompile(`^(WG|AC|SC|CN|PC|SUB)\.[0-9]+$`)
)

func startsWithLetter(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }
