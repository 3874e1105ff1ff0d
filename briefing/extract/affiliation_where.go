package extract

// longestDuration is how many tokens "for almost eighteen years" may have.
const longestDuration = 6

// pastDuration is the token behind how long something lasted at token i: "for
// ten years", "Durante dieciocho años", "pendant dix ans,"; i for nothing.
func (a *analysis) pastDuration(i, limit int) int {
	if i+2 < limit && a.listed("nowadays", i) && a.tokens[i].capital() {
		if a.is(i+1, ",") {
			return i + 2
		}
		return i + 1 // "Hoy preside la Liga", "Today she runs"
	}
	if i+2 >= limit || !a.listed("lasting", i) {
		return i
	}
	for k := i + 1; k < min(limit, i+longestDuration); k++ {
		t := a.tokens[k]
		if t.kind == tokenMark || t.is(classAuxiliary|classVerb|classPronoun) && !t.is(classDeterminer|classArticle) {
			return i
		}
		if a.listed("years", k) || t.is(classPeriod) || t.kind == tokenNumber && t.span.Len() == 4 {
			k++
			if a.is(k, ",") {
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
func (a *analysis) asOfficeRomance(first, from int) affiliation {
	for j := first - 2; j >= max(from, first-longestPhrase); j-- {
		if a.tokens[j].kind == tokenMark && !a.innerMark(j) || a.sayingAt(j) {
			return affiliation{}
		}
		if !a.opensSentence(j) {
			continue
		}
		begin := j
		switch {
		case a.is(j, "Como"), a.is(j, "Comme"):
			begin = j + 1
		case a.is(j, "En"):
			for k := j + 1; k < min(first-1, j+5); k++ {
				switch a.lowerWord(k) {
				case "que", "qu'", "qu’":
					if a.is(k-1, "tant") {
						begin = k + 1
					}
				case "qualité", "calidad", "condición":
					begin = k + 2
				}
			}
		}
		if begin == j || begin >= first-1 || a.firstRole(begin, min(begin+3, first-1)) < 0 {
			return affiliation{}
		}
		return a.office(begin, first-1)
	}
	return affiliation{}
}

// bodyInFrontRomance reads "À l'Hôpital de Kalemie, le médecin-chef, Okoro," and
// "En el Hospital de Loja, la enfermera Quispe": the body where the sentence
// opens is that of an office without one.
func (a *analysis) bodyInFrontRomance(first int) affiliation {
	s := a.sentenceAt(a.tokens[first].span.Start)
	if s >= len(a.sentences) {
		return affiliation{}
	}
	i := a.sentences[s].first
	if i+3 >= first || first-i > longestPhrase || !a.listed("at-body", i) || !a.tokens[i].capital() {
		return affiliation{}
	}
	i++
	for i < first && a.tokens[i].is(classArticle) && !a.tokens[i].capital() {
		i++
	}
	if !a.tokens[i].is(classOrg) || a.tokens[i].is(classPerson) {
		return affiliation{}
	}
	end := a.bodyEnd(i, first)
	if !a.is(end, ",") || end-i < 2 || !a.holdsCapital(i, end) || a.personalName(i, end) {
		return affiliation{}
	}
	return affiliation{org: a.orgText(i, end)}
}

// worksInClause reads the body where somebody of whom the office is known does
// their work, in the relative clause behind the name that ends before token i:
// "the psychologist Jane Okoro, who treats refugees at Harbour House".
func (a *analysis) worksInClause(e *entity, i, limit int) affiliation {
	if e.role == "" || e.org != "" || e.kinOnly || i+3 >= limit {
		return affiliation{}
	}
	verb := i
	if a.is(i, ",") && (a.listed("who", i+1) || a.is(i+1, "que") || a.is(i+1, "quien") || a.is(i+1, "qui")) {
		verb = i + 2
	} else if !a.listed("livelihood", i) {
		return affiliation{}
	}
	for verb < limit && a.adverb(verb) {
		verb++
	}
	if verb >= limit || a.copula(verb) || a.tokens[verb].is(classAuxiliary) || a.sayingAt(verb) || !a.tokens[verb].is(classLead) && !a.listed("livelihood", verb) {
		return affiliation{}
	}
	for k := verb + 1; k+1 < min(limit, verb+longestPhrase/2); k++ {
		t := a.tokens[k]
		if t.kind == tokenMark && !a.innerMark(k) || t.is(classRelative|classConjunction) && !t.is(classDeterminer|classArticle) {
			return affiliation{}
		}
		if t.capital() || !a.listed("at-body", k) {
			continue
		}
		first := k + 1
		for first < limit && a.tokens[first].is(classArticle) && !a.tokens[first].capital() {
			first++
		}
		if first >= limit || !a.tokens[first].capital() && !a.tokens[first].is(classOrg) {
			continue
		}
		if end := a.bodyEnd(first, limit); end > first && a.holdsCapital(first, end) && (a.institution(first, end) || a.romance() && a.tokens[first].is(classOrg)) && !(a.tokens[first].is(classPlace) && first+1+int(a.tokens[first].more) >= end) {
			return affiliation{org: a.orgText(first, end)}
		}
	}
	return affiliation{}
}
