package quotation

import (
	"strings"

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
		return len(e.Words) > 1 && cast.Initials(e.Name) == label
	})
}
