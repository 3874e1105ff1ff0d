package cast

import "attache/briefing/extract/prose"

// LongestDuration is how many tokens "for almost eighteen years" may have.
const LongestDuration = 6

// PastDuration is the token behind how long something lasted at token i: "for
// ten years", "Durante dieciocho años", "pendant dix ans,"; i for nothing.
func (a *Cast) PastDuration(i, limit int) int {
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

// asOfficeRomance reads "Como directora del Instituto," and "En sa qualité de
// président de la Ligue," in front of the name at token first.
func (a *Cast) asOfficeRomance(first, from int) Affiliation {
	for j := first - 2; j >= max(from, first-prose.LongestPhrase); j-- {
		if a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j) || a.SayingAt(j) {
			return Affiliation{}
		}
		if !a.OpensSentence(j) {
			continue
		}
		begin := j
		switch {
		case a.Is(j, "Como"), a.Is(j, "Comme"):
			begin = j + 1
		case a.Is(j, "En"):
			for k := j + 1; k < min(first-1, j+5); k++ {
				switch a.LowerWord(k) {
				case "que", "qu'", "qu’":
					if a.Is(k-1, "tant") {
						begin = k + 1
					}
				case "qualité", "calidad", "condición":
					begin = k + 2
				}
			}
		}
		if begin == j || begin >= first-1 || a.FirstRole(begin, min(begin+3, first-1)) < 0 {
			return Affiliation{}
		}
		return a.Office(begin, first-1)
	}
	return Affiliation{}
}
