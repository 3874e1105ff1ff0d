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

// bodyInFrontRomance reads "À l'Hôpital de Kalemie, le médecin-chef, Okoro," and
// "En el Hospital de Loja, la enfermera Quispe": the body where the sentence
// opens is that of an office without one.
func (a *Cast) bodyInFrontRomance(first int) Affiliation {
	s := a.SentenceAt(a.Tokens[first].Span.Start)
	if s >= len(a.Sentences) {
		return Affiliation{}
	}
	i := a.Sentences[s].First
	if i+3 >= first || first-i > prose.LongestPhrase || !a.Listed("at-body", i) || !a.Tokens[i].Capital() {
		return Affiliation{}
	}
	i++
	for i < first && a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[i].Capital() {
		i++
	}
	if !a.Tokens[i].Is(prose.ClassOrg) || a.Tokens[i].Is(prose.ClassPerson) {
		return Affiliation{}
	}
	end := a.BodyEnd(i, first)
	if !a.Is(end, ",") || end-i < 2 || !a.HoldsCapital(i, end) || a.PersonalName(i, end) {
		return Affiliation{}
	}
	return Affiliation{Org: a.OrgText(i, end)}
}

// worksInClause reads the body where somebody of whom the office is known does
// their work, in the relative clause behind the name that ends before token i:
// "the psychologist Jane Okoro, who treats refugees at Harbour House".
func (a *Cast) worksInClause(e *Entity, i, limit int) Affiliation {
	if e.Role == "" || e.Org != "" || e.KinOnly || i+3 >= limit {
		return Affiliation{}
	}
	verb := i
	if a.Is(i, ",") && (a.Listed("who", i+1) || a.Is(i+1, "que") || a.Is(i+1, "quien") || a.Is(i+1, "qui")) {
		verb = i + 2
	} else if !a.Listed("livelihood", i) {
		return Affiliation{}
	}
	for verb < limit && a.Adverb(verb) {
		verb++
	}
	if verb >= limit || a.Copula(verb) || a.Tokens[verb].Is(prose.ClassAuxiliary) || a.SayingAt(verb) || !a.Tokens[verb].Is(prose.ClassLead) && !a.Listed("livelihood", verb) {
		return Affiliation{}
	}
	for k := verb + 1; k+1 < min(limit, verb+prose.LongestPhrase/2); k++ {
		t := a.Tokens[k]
		if t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Is(prose.ClassRelative|prose.ClassConjunction) && !t.Is(prose.ClassDeterminer|prose.ClassArticle) {
			return Affiliation{}
		}
		if t.Capital() || !a.Listed("at-body", k) {
			continue
		}
		first := k + 1
		for first < limit && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
			first++
		}
		if first >= limit || !a.Tokens[first].Capital() && !a.Tokens[first].Is(prose.ClassOrg) {
			continue
		}
		if end := a.BodyEnd(first, limit); end > first && a.HoldsCapital(first, end) && (a.Institution(first, end) || a.Romance() && a.Tokens[first].Is(prose.ClassOrg)) && !(a.Tokens[first].Is(prose.ClassPlace) && first+1+int(a.Tokens[first].More) >= end) {
			return Affiliation{Org: a.OrgText(first, end)}
		}
	}
	return Affiliation{}
}
