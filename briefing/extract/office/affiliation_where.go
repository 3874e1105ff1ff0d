package office

import "attache/briefing/extract/prose"

// LongestDuration is how many tokens "for almost eighteen years" may have.
const LongestDuration = 6

// PastDuration is the token behind how long something lasted at token i: "for
// ten years", "Durante dieciocho años", "pendant dix ans,"; i for nothing.
func (a *Worded) PastDuration(i, limit int) int {
	if i+2 < limit && a.Listed("nowadays", i) && a.Tokens[i].Capital() {
		if a.Is(i+1, ",") {
			return i + 2
		}
		return i + 1 // "Hoy preside la Liga", "Today she runs"
	}
	if i+2 >= limit || !a.Listed("lasting", i) {
		return i
	}
	for k := i + 1; k < min(limit, i+LongestDuration); k++ {
		t := a.Tokens[k]
		if t.Kind == prose.TokenMark || t.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassPronoun) && !t.Is(prose.ClassDeterminer|prose.ClassArticle) {
			return i
		}
		if a.Listed("years", k) || t.Is(prose.ClassPeriod) || t.Kind == prose.TokenNumber && t.Span.Len() == 4 {
			k++
			if a.Is(k, ",") {
				k++
			}
			if k < limit {
				return k
			}
		}
	}
	return i
}
