package extract

import (
	"strings"
	"unicode/utf8"
)

// byInitials is the person of the register whose initials label a turn of a
// transcript: "TMR" for Thandeka Mokgadi-Russo. Of several persons with the
// same initials it is none.
func (a *analysis) byInitials(p nounPhrase) speaker {
	t := a.tokens[p.first]
	if p.last-p.first != 1 || t.kind != tokenWord || t.shape != shapeUpper || t.span.Len() > 5 {
		return nobody
	}
	label, found := strings.ReplaceAll(a.word(t), ".", ""), -1
	for id := range a.register.entities {
		e := &a.register.entities[id]
		if len(e.words) < 2 || e.evidence < 0 || initialsOf(e.name) != label {
			continue
		}
		if found >= 0 {
			return nobody
		}
		found = id
	}
	if found < 0 {
		return nobody
	}
	return a.speakerFor(found)
}

// initialsOf is the first letter of each word of a name, also behind hyphens,
// without the small words within it.
func initialsOf(name string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '‑' || r == '\u00a0' }) {
		if r, _ := utf8.DecodeRuneInString(w); strings.ToUpper(string(r)) == string(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
