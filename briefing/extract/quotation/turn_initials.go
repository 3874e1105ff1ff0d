package quotation

import (
	"strings"
	"unicode/utf8"

	"attache/briefing/extract/cast"
	"attache/briefing/extract/prose"
)

// byInitials is the person of the register whose initials label a turn of a
// transcript: "TMR" for Thandeka Mokgadi-Russo. Of several persons with the
// same initials it is none.
func (a *Attributed) byInitials(p prose.NounPhrase) prose.Speaker {
	t := a.Tokens[p.First]
	if p.Last-p.First != 1 || t.Kind != prose.TokenWord || t.Shape != prose.ShapeUpper || t.Span.Len() > 5 {
		return prose.Nobody
	}
	label := strings.ReplaceAll(a.Word(t), ".", "")
	return a.SoleEntity(func(_ int, e *cast.Entity) bool {
		return len(e.Words) > 1 && initialsOf(e.Name) == label
	})
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
