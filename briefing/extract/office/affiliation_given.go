package office

import "attache/briefing/extract/prose"

// WorksThere reports whether the tokens [first, last) behind "at" are a body
// where somebody works, and no place, event or building.
func (a *Worded) WorksThere(first, last int) bool {
	if !a.Institution(first, last) && !a.Brand(first) || a.Tokens[first].Is(prose.ClassPlace) && first+int(a.Tokens[first].More)+1 >= last {
		return false
	}
	for i := first; i < last; i++ {
		if a.Listed("event", i) {
			return false
		}
	}
	return true
}

// LongestTitle is how many tokens a title in marks within an office may have.
const LongestTitle = 8

// quotedTitle is the token behind a title in marks that opens at token i and
// within an office: "responsable du projet « Eaux » à la Fondation Kora". It is
// i when no preposition goes on behind it.
func (a *Worded) quotedTitle(i, limit int) int {
	if !a.Is(i, "“") && !a.Is(i, "«") && !a.Is(i, "\"") {
		return i
	}
	for j := i + 1; j < min(limit, i+LongestTitle); j++ {
		if a.Is(j, "”") || a.Is(j, "»") || a.Is(j, "\"") {
			if j+1 < limit && a.Tokens[j+1].Is(prose.ClassPreposition) && !a.Tokens[j+1].Capital() {
				return j + 1
			}
			return i
		}
	}
	return i
}
