package quotation

import (
	"strings"
	"unicode/utf8"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// byInitials is the person of the register whose initials label a turn of a
// transcript: "TMR" for Thandeka Mokgadi-Russo. Of several persons with the
// same initials it is none.
func (a *Attributed) byInitials(p prose.NounPhrase) prose.Speaker {
	if a.Tokens[p.Last-1].Span.End-a.Tokens[p.First].Span.Start > longestInitials {
		return prose.Nobody
	}
	label := ""
	for _, t := range a.Tokens[p.First:p.Last] {
		letters := strings.ReplaceAll(a.Word(t), ".", "")
		if one := utf8.RuneCountInString(letters) <= 1; t.Shape != prose.ShapeUpper && !one || p.Last-p.First > 1 && !one {
			return prose.Nobody
		}
		label += letters // also spaced: "I. B. C."
	}
	if label == "" {
		return prose.Nobody
	}
	return a.SoleEntity(func(_ int, e *register.Entity) bool {
		longEnough := len(e.Words) > 1 && len(e.Name) > longestInitials/2+len(label) // not "I. B. C." itself
		return longEnough && strings.IndexByte(e.Name, label[0]) >= 0 && office.Initials(e.Name) == label
	})
}

// longestInitials is in bytes.
const longestInitials = 12
