package office

import (
	"strings"
	"unicode/utf8"

	"attache/briefing/extract/prose"
)

// Initials is the first letter of each word of a name, also behind hyphens,
// without the small words within it.
func Initials(name string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '‑' || r == '\u00a0' }) {
		if r, _ := utf8.DecodeRuneInString(w); strings.ToUpper(string(r)) == string(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// InitialsBehind reports whether brackets right behind the person named at
// [first, last) hold the person's initials, as notes and transcripts introduce
// them: "Jane Okoro-Lund (JOL), Under-Secretary". A title or a given name tells the
// person from a body.
func (a *Worded) InitialsBehind(first, last int) bool {
	if last+2 >= len(a.Tokens) || !a.Is(last, "(") || !a.Is(last+2, ")") || a.Tokens[last+1].Shape != prose.ShapeUpper {
		return false
	}
	start, _ := a.BareName(first, last)
	if last-start < 2 || start == first && !prose.HasGivenName(a.NameWords(start, last)) || a.Institution(start, last) {
		return false
	}
	return Initials(a.NameText(start, last)) == a.Word(a.Tokens[last+1])
}

// OwnInitials reports whether the brackets at token i hold initials of the person
// named in front of them.
func (a *Worded) OwnInitials(i int) bool {
	for k := i - 2; k >= max(0, i-prose.LongestName) && a.Tokens[k].Kind == prose.TokenWord && a.Tokens[k+1].Kind == prose.TokenWord; k-- {
		if a.InitialsBehind(k, i) {
			return true
		}
	}
	return false
}
