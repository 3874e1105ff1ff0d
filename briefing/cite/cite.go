// Package cite writes sources for reference managers: CSL JSON, which Zotero,
// Mendeley and pandoc read, and RIS, which everything reads.
//
// It must not know handouts: how a source looks in print is the page's concern.
package cite

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"attache/briefing"
)

// keys names sources: "A-RES-78-990", "holt2024", each once.
func keys(sources []briefing.Provenance) []string {
	seen := map[string]int{}
	list := make([]string, len(sources))
	for i, p := range sources {
		key := keyOf(p)
		seen[key]++
		if n := seen[key]; n > 1 {
			key += "-" + strconv.Itoa(n)
		}
		list[i] = key
	}
	return list
}

func keyOf(p briefing.Provenance) string {
	if p.Symbol != "" {
		return plainKey(p.Symbol)
	}
	name := p.Publisher
	if len(p.Authors) > 0 {
		name = p.Authors[0]
		if words := strings.Fields(name); len(words) > 1 {
			name = words[len(words)-1]
		}
	}
	key := strings.ToLower(plainKey(name))
	if p.Date.Year != 0 {
		key += strconv.Itoa(p.Date.Year)
	}
	if key == "" {
		return "source"
	}
	return key
}

// plainKey keeps letters and figures; anything else becomes a hyphen.
func plainKey(s string) string {
	mapped := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return '-'
	}, s)
	return strings.Join(strings.FieldsFunc(mapped, func(r rune) bool { return r == '-' }), "-")
}

// kind tells a reference manager what a source is, by its symbol and genre.
type kind struct{ csl, ris string }

func kindOf(p briefing.Provenance) kind {
	genre := strings.ToLower(p.Genre)
	switch {
	case strings.Contains(genre, "resolution") || strings.Contains(genre, "treaty") || strings.Contains(genre, "law"):
		return kind{"legislation", "STAT"}
	case p.Symbol != "" || strings.Contains(genre, "report"):
		return kind{"report", "RPRT"}
	case strings.Contains(genre, "press") || strings.Contains(genre, "news"):
		return kind{"article-newspaper", "NEWS"}
	case strings.Contains(genre, "speech") || strings.Contains(genre, "statement"):
		return kind{"speech", "GEN"}
	case p.Address != "":
		return kind{"webpage", "ELEC"}
	}
	return kind{"document", "GEN"}
}

// address is a web address with its scheme; empty for anything else.
func address(a string) string {
	a = strings.TrimSpace(a)
	scheme, _, ok := strings.Cut(a, "://")
	switch {
	case a == "":
		return ""
	case !ok:
		return "https://" + a
	case strings.EqualFold(scheme, "http"), strings.EqualFold(scheme, "https"):
		return a
	}
	return ""
}

// name splits a person's name at its last word, or at its comma. An
// organisation stays whole.
func name(author string) (family, given string, person bool) {
	author = strings.Join(strings.Fields(author), " ")
	if before, after, ok := strings.Cut(author, ", "); ok && !strings.Contains(after, ",") {
		return before, after, true
	}
	words := strings.Fields(author)
	if len(words) < 2 || len(words) > 4 || organisation(words) {
		return author, "", false
	}
	last := len(words) - 1
	return words[last], strings.Join(words[:last], " "), true
}

// organisation reports whether a name is a body's rather than a person's: it
// holds a small word, an acronym or a word that only bodies have.
func organisation(words []string) bool {
	for _, w := range words {
		first := []rune(w)[0]
		if unicode.IsLower(first) && !particles[w] {
			return true
		}
		if len([]rune(w)) > 2 && w == strings.ToUpper(w) && !strings.Contains(w, ".") && unicode.IsLetter(first) && unicode.IsUpper(first) {
			return true
		}
		if bodies[strings.ToLower(w)] {
			return true
		}
	}
	return false
}

var particles = map[string]bool{"de": true, "del": true, "della": true, "van": true, "von": true, "der": true, "den": true, "da": true, "dos": true, "al": true, "bin": true, "ibn": true, "la": true, "le": true, "y": true}

var bodies = map[string]bool{
	"network": true, "institute": true, "committee": true, "commission": true, "council": true, "office": true, "centre": true,
	"center": true, "foundation": true, "ministry": true, "group": true, "union": true, "nations": true, "assembly": true,
	"secretariat": true, "organization": true, "organisation": true, "association": true, "agency": true, "fund": true,
	"collectif": true, "red": true, "comité": true, "conseil": true, "university": true, "coalition": true, "alliance": true,
}

// fail wraps what went wrong while writing.
func fail(format string, err error) error { return fmt.Errorf("write sources as %s: %w", format, err) }
