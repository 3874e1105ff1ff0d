package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	noBreakSpace       = "\u00a0"
	narrowNoBreakSpace = "\u202f"
)

// squeeze makes every run of white space one space and takes it off the ends.
// Words are not touched. Soft hyphens and marks without width are dropped.
func squeeze(s string) string {
	s = invisibles.Replace(s)
	if !strings.Contains(s, "  ") && !strings.ContainsAny(s, "\t\n\r\v\f\u2028\u2029") && strings.TrimSpace(s) == s {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range strings.TrimSpace(s) {
		if unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' {
			space = true
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

var invisibles = strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "")

// pairs are quotation marks that open and close.
var pairs = map[rune]rune{'“': '”', '„': '“', '«': '»', '‘': '’', '"': '"', '\'': '\'', '「': '」', '『': '』'}

// bare takes off quotation marks that stand around the whole of a text, so
// that the handout's own can be put there. Marks within it stay.
func bare(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	last, m := utf8.DecodeLastRuneInString(s)
	closing, ok := pairs[first]
	if !ok || len(s) < n+m || last != closing && (first != '„' || last != '”') {
		return s
	}
	inside := s[n : len(s)-m]
	if strings.ContainsRune(inside, first) || strings.ContainsRune(inside, last) {
		return s // “A,” she said, “B”: two quotations
	}
	return strings.TrimFunc(inside, unicode.IsSpace)
}

// joined joins the parts that say something.
func joined(by string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, by)
}

// own prepares a line of one's own words: white space, dashes and marks as
// the language writes them.
func (l Labels) own(s string) string {
	return l.spaced(l.marks(dashes.Replace(squeeze(s))))
}

var dashes = strings.NewReplacer(" -- ", " – ", "---", "—", " - ", " – ", "...", "…")

// marks turns typewriter's quotation marks and apostrophes into the
// language's. A mark opens after white space, a bracket or another mark.
func (l Labels) marks(s string) string {
	if !strings.ContainsAny(s, `"'`) {
		return s
	}
	var b strings.Builder
	before := ' '
	for _, r := range s {
		opens := unicode.IsSpace(before) || strings.ContainsRune("([{“‘«„—–", before)
		switch {
		case r == '"' && opens:
			b.WriteString(l.Quotes[0])
		case r == '"':
			b.WriteString(l.Quotes[1])
		case r == '\'' && opens:
			b.WriteString(l.InnerQuotes[0])
		case r == '\'':
			b.WriteString("’")
		default:
			b.WriteRune(r)
		}
		before = r
	}
	return b.String()
}

// spaced puts the space that may not break before the marks that need one.
func (l Labels) spaced(s string) string {
	if l.SpacedMarks == "" || !strings.ContainsAny(s, l.SpacedMarks) {
		return s
	}
	var b strings.Builder
	runes := []rune(s)
	for i, r := range runes {
		if !strings.ContainsRune(l.SpacedMarks, r) || i == 0 || i+1 < len(runes) && !l.follows(runes[i+1]) {
			b.WriteRune(r)
			continue
		}
		text := strings.TrimRight(b.String(), " \u00a0\u202f")
		b.Reset()
		b.WriteString(text)
		if last, _ := utf8.DecodeLastRuneInString(text); last != '?' && last != '!' {
			b.WriteString(spaceBefore(r))
		}
		b.WriteRune(r)
	}
	return b.String()
}

// follows reports whether r may stand right after a mark at a word's end, which
// tells "oui !" from "10:30" and "https://".
func (l Labels) follows(r rune) bool {
	return unicode.IsSpace(r) || unicode.In(r, unicode.Pe, unicode.Pf) || strings.ContainsRune(l.SpacedMarks+",.…\"*", r)
}

// spaceBefore is the space that French typography puts before a mark.
func spaceBefore(r rune) string {
	if r == ':' || r == '»' {
		return noBreakSpace
	}
	return narrowNoBreakSpace
}
