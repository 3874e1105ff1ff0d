package cast

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// atPlaceInFront reads "À l'hôpital régional de Kaolack, le médecin-chef, Paul
// Mbaye, résume": the body with which the sentence opens is that of an office
// without one.
func (a *Cast) atPlaceInFront(e *register.Entity, first int) office.Affiliation {
	if !a.Romance() || e.Role == "" || e.Org != "" {
		return office.Affiliation{}
	}
	s := a.SentenceAt(a.Tokens[first].Span.Start)
	if s >= len(a.Sentences) || first-a.Sentences[s].First > prose.LongestPhrase {
		return office.Affiliation{}
	}
	i := a.Sentences[s].First
	switch a.LowerWord(i) {
	case "à", "au", "chez", "en", "aux":
	default:
		return office.Affiliation{}
	}
	org := a.WorkplaceBehind(i, first)
	if org == "" {
		org = a.SmallHouse(i, first) // "Au tribunal pour enfants, la juge"
	}
	if org == "" {
		return office.Affiliation{}
	}
	for j := i; j < first; j++ {
		if a.Is(j, ",") {
			if n := a.Tokens[j+1]; j+2 < first && n.Is(prose.ClassArticle) && a.OfficeNoun(j+2) {
				return office.Affiliation{Org: org}
			}
			return office.Affiliation{}
		}
	}
	return office.Affiliation{}
}

// asOfficeRomance reads "Como directora del Instituto," and "En sa qualité de
// président de la Ligue," in front of the name at token first.
func (a *Cast) asOfficeRomance(first, from int) office.Affiliation {
	for j := first - 2; j >= max(from, first-prose.LongestPhrase); j-- {
		if a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j) || a.SayingAt(j) {
			return office.Affiliation{}
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
			return office.Affiliation{}
		}
		return a.Office(begin, first-1)
	}
	return office.Affiliation{}
}
