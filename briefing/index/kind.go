package index

import (
	"slices"

	"attache/briefing"
)

// anywhere is the first byte of a term in the whole text, kindLetters those
// of the terms within findings, in the order of briefing.Kinds.
const (
	anywhere    = "t"
	kindLetters = "qsr"
)

// kindPlace is the place of a kind in briefing.Kinds, or -1.
func kindPlace(k briefing.Kind) int { return slices.Index(briefing.Kinds, k) }

// within returns the term for occurrences within findings of a kind.
func (t *term) within(kind int) *term {
	if t.ofKind[kind] == nil {
		t.ofKind[kind] = &term{text: kindLetters[kind:kind+1] + t.text[1:]}
	}
	return t.ofKind[kind]
}
