package extract

import "strings"

// whoIs reads the office in "X, who is the head of the unit, …" and in "X is
// a forensic anthropologist": a form of "to be" and the noun of an office.
func (a *analysis) whoIs(i, limit int) affiliation {
	relative := false
	if a.is(i, ",") {
		i++
	}
	if i < limit && a.tokens[i].is(classRelative) && !a.is(i, "that") {
		relative = true
		i++
	}
	if relative {
		i = a.laterCopula(i, limit)
	}
	if (a.is(i, "has") || a.is(i, "had")) && a.is(i+1, "been") {
		i++
	}
	if a.romance() && i+1 < limit && (a.is(i+1, "été") || a.is(i+1, "sido")) && (a.tokens[i].is(classAuxiliary) || a.is(i, "a") || a.is(i, "ha")) {
		i++ // "a été pendant dix ans comptable"
	}
	given := a.givenOffice(i, limit)
	if i >= limit || !a.copula(i) && given == i && !a.is(i, "été") {
		return affiliation{}
	}
	past := a.is(i, "was") || a.is(i, "been") && a.is(i-1, "had") || a.is(i, "fue") || a.is(i, "era") || a.is(i, "fut") || a.is(i, "était") || a.is(i, "été") || a.is(i, "sido")
	was := relative && past
	if given > i {
		i = given
	} else {
		i += 1 + int(a.tokens[i].more)
	}
	for i < limit && (a.adverb(i) || a.copula(i)) {
		i++
	}
	i = a.pastDuration(i, limit)
	if a.is(i, "on") && i+3 < limit && a.listed("lent", i+1) && (a.is(i+2, "from") || a.is(i+2, "with") || a.is(i+2, "to")) {
		return a.fromBody(i+2, limit) // "is on loan from the Harbour Hospital"
	}
	if relative && i+1 < limit && (a.is(i, "with") || a.is(i, "at")) && a.lexicon.language == "en" {
		return a.fromBody(i, limit) // "who is with the Harbour Trust"
	}
	if i < limit && a.listed("tie-given", i) {
		if f := a.tiedGiven(i, limit); f != (affiliation{}) {
			return f // "est employé comme juriste par la Ligue"
		}
	}
	bare := i+2 < limit && (a.tokens[i].is(classRole) && a.tokens[i+1].is(classPreposition) || a.bareOffice(i, limit))
	if i+1 >= limit || !a.tokens[i].is(classArticle) && !bare && (a.lexicon.language == "en" || !a.tokens[i].is(classRole)) {
		return affiliation{}
	}
	if was {
		if f := a.presentOffice(i, limit); f.role != "" {
			return f // "who was a minister and now chairs the Committee"
		}
	}
	p := a.phraseAfter(i, min(limit, i+widest/4))
	if p.first != i || !a.hasRole(p) || a.tokens[p.head-1].is(classPerson) && p.head-i <= 2 && !relative {
		return affiliation{}
	}
	end := a.appositionEnd(i, limit)
	for k := i; k < end; k++ {
		if a.tokens[k].is(classConjunction) && (k+1 >= limit || !a.tokens[k+1].capital()) {
			end = k // "is an anthropologist and leads the laboratory"
		}
	}
	f := a.office(i, end)
	f.past = past && f.role != ""
	return f
}

// copula reports whether token i is a form of "to be".
func (a *analysis) copula(i int) bool {
	return a.listed("copula", i)
}

// trade reads ", a bricklayer from Leeds" behind a name: an indefinite article
// and a noun that no list of offices has. In Romance languages the article
// may be left out before a noun whose ending makes it somebody's trade.
func (a *analysis) trade(i, limit int) affiliation {
	if !a.is(i, ",") || i+2 >= limit {
		return affiliation{}
	}
	i++
	if n := a.tokens[i]; n.kind == tokenNumber && a.is(i+1, ",") && i+3 < limit {
		i += 2
	}
	i = a.pastHome(a.pastAge(i, limit), limit)
	first := i
	if a.indefinite(i) && !a.tokens[i].is(classPronoun) {
		first++
	} else if a.lexicon.language == "en" {
		return affiliation{}
	}
	end := first
	for end < limit && end < first+5 {
		t := a.tokens[end]
		if t.kind != tokenWord || t.capital() || t.is(classPreposition|classRelative|classConjunction|classAuxiliary|classPronoun) || t.is(classSay) && a.sayingAt(end) {
			break
		}
		end++
	}
	if end == first || end >= limit || a.is(end, "to") || a.tokens[end].is(classConjunction) {
		return affiliation{}
	}
	noun := end - 1
	if a.lexicon.language != "en" {
		noun = first
	}
	if a.lexicon.language == "fr" && first == i && strings.HasSuffix(a.lowerWord(first), "ant") {
		return affiliation{} // ", faisant référence au rapport"
	}
	if t := a.tokens[noun]; t.is(classOrg|classPlace|classText|classWork|classTime|classPeriod|classVerb|classAdverb|classArticle|classSaying) || !a.ofATrade(noun) {
		return affiliation{}
	}
	f := affiliation{role: a.nameText(first, end)}
	if a.lexicon.language == "en" && (a.is(end, "at") || a.is(end, "with") || a.is(end, "for") || a.is(end, "of")) {
		if o := a.object(end, limit); !o.place && !o.event && !o.office && (o.institution || o.closest && o.capital) {
			f.org = o.org // "an usher at the Odeon"
		}
	}
	return f
}

// ofATrade reports whether token i ends as the nouns for somebody's trade do.
func (a *analysis) ofATrade(i int) bool {
	w := a.lowerWord(i)
	if a.listed("trade-not", i) {
		return false
	}
	for _, forms := range a.lexicon.list("trade-ending") {
		for _, ending := range forms {
			if len(w) > len(ending)+2 && strings.HasSuffix(w, ending) {
				return true
			}
		}
	}
	return false
}

// withoutAge cuts what says how old somebody is off an office at [first,
// last): "jornalero de 61 años", "34-year-old driver".
func (a *analysis) withoutAge(first, last int) (int, int) {
	for i := first + 1; i < last; i++ {
		if a.listed("since", i) {
			return first, i // "hairdresser since the age of twelve"
		}
	}
	for i := first + 1; i+2 < last+1 && i+1 < last; i++ {
		if a.tokens[i+1].kind == tokenNumber && a.listed("age", i) && i+2 < last && a.tokens[i+2].is(classTime|classPeriod) {
			return first, i
		}
	}
	return first, last
}
