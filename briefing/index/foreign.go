package index

import (
	"slices"
	"strings"
)

// asForeign is what a word counts for in a language whose texts do not have
// it as it was typed, when those of another do: French texts with
// "organisation" are found for "organ", because the two have one stem there,
// but below English texts with "organs" beside the "organ" of others.
const asForeign = 0.25

// foreign reports whether only texts of other languages have a word as it was
// typed.
func (m *matcher) foreign(w *word) bool {
	if m.view.has(w.lang, w.folded) {
		return false
	}
	return slices.ContainsFunc(m.languages(), func(l language) bool { return l != w.lang && m.view.has(l, w.folded) })
}

// has reports whether texts of a language have a word in this very form.
func (v *view) has(lang language, folded string) bool {
	_, known := slices.BinarySearchFunc(v.words()[lang], folded, func(w vocable, f string) int { return strings.Compare(w.folded, f) })
	return known
}

// times returns the postings with their scores multiplied.
func (p *postings) times(factor float32) *postings {
	if p.all {
		return p
	}
	scores := slices.Clone(p.scores)
	for i := range scores {
		scores[i] *= factor
	}
	return &postings{docs: p.docs, scores: scores}
}
