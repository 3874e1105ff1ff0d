package affiliation

import "attache/briefing/extract/prose"

// unitOfLater reports whether the small noun at token begin is a part of a body that
// is named behind it, and belongs to the office: "cheffe du service des urgences de
// l’hôpital de Kayar".
func (a *Affiliated) unitOfLater(noun, begin, last int) bool {
	if a.Tokens[begin].Capital() || !a.Listed("unit", begin) {
		return false
	}
	for i := begin + 1; i+1 < last; i++ {
		t := a.Tokens[i]
		if !t.Is(prose.ClassPreposition) || t.Capital() {
			continue
		}
		k := i + 1
		for k < last && a.Tokens[k].Is(prose.ClassArticle) && !a.Tokens[k].Capital() {
			k++
		}
		article := k > i+1 || a.Is(i, "du") || a.Is(i, "del") || a.Is(i, "des") || a.Is(i, "au") || a.Is(i, "al")
		if k < last && !a.Listed("unit", k) && (a.Workplace(k) || a.Tokens[k].Capital() && a.Institution(k, a.BodyEnd(k, last))) && a.bodyOfOffice(noun, i, k, last, article) > k {
			return true
		}
	}
	return false
}

// headsPart reports whether the preposition at token i leads from an office to what it
// is an office of: "cheffe du service", not "professeure au département".
func (a *Affiliated) headsPart(i int) bool {
	switch a.LowerWord(i) {
	case "de", "du", "del", "d'", "d’", "des":
		return true
	}
	return false
}
