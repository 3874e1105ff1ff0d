package extract

// oneOfThem is whom a sentence introduces behind its verb: "One of them was
// Jane Okoro, who is 61", "Among them is Jane Okoro".
func (a *analysis) oneOfThem(first, last int) nounPhrase {
	if a.lexicon.language != "en" || !a.is(first, "One") && !a.is(first, "Among") {
		return nounPhrase{}
	}
	if i := first + 2; a.is(first, "Among") && i < last {
		if a.is(i, ",") {
			i++
		}
		if p := a.phraseAfter(i, last); p.first == i && a.fullName(p) {
			return p // "Among them Jane Okoro, a nurse, wept"
		}
	}
	for i := first + 1; i < min(last-1, first+8); i++ {
		if a.tokens[i].kind == tokenMark {
			return nounPhrase{}
		}
		if a.copula(i) {
			if p := a.phraseAfter(i+1, last); p.first == i+1 && (a.personIn(p) >= 0 || a.fullName(p)) {
				return p
			}
			return nounPhrase{}
		}
	}
	return nounPhrase{}
}

// cleft is whom a sentence puts in front of what they did: "It was Jane Okoro, a
// councillor, who tabled the motion", "C’est Jane Okoro qui".
func (a *analysis) cleft(first, last int) nounPhrase {
	it := a.is(first, "It") && a.lexicon.language == "en" || a.lexicon.language == "fr" && (a.is(first, "C’") || a.is(first, "C'"))
	if !it || first+3 >= last || !a.copula(first+1) {
		return nounPhrase{}
	}
	p := a.phraseAfter(first+2, last)
	if p.first != first+2 || a.personIn(p) < 0 && !a.fullName(p) {
		return nounPhrase{}
	}
	for i := p.last; i < min(last, p.last+widest/2); i++ {
		if a.is(i, "who") || a.is(i, "qui") {
			return p
		}
	}
	return nounPhrase{}
}

// thereIs is whom a sentence brings in that says no more than that they are:
// "There was a supervisor on our level called Lund".
func (a *analysis) thereIs(first, last int) nounPhrase {
	if a.lexicon.language != "en" || !a.is(first, "There") && !a.is(first, "there") || first+3 >= last {
		return nounPhrase{}
	}
	v := first + 1
	for v < last-1 && (a.adverb(v) || a.auxiliary(v) && !a.copula(v)) {
		v++
	}
	if p := a.phraseAfter(v+1, last); a.copula(v) && p.first == v+1 && a.aPerson(p) {
		return p
	}
	return nounPhrase{}
}

// askedByWriter is whom the writer asks: "le pregunto a doña Ana qué pediría",
// "I asked Jane Okoro". What follows is the answer.
func (a *analysis) askedByWriter(first, last int) nounPhrase {
	for i := first; i < last-1; i++ {
		if !a.listed("i-ask", i) {
			continue
		}
		j := i + 1
		switch a.lexicon.language {
		case "es":
			if !a.is(j, "a") {
				continue
			}
			j++
		case "fr":
			if !a.is(j, "à") {
				continue
			}
			j++
		default:
			if i == first || !a.is(i-1, "I") {
				continue
			}
		}
		for j < last && !a.tokens[j].capital() && a.tokens[j].is(classTitle|classArticle|classRole|classMale|classFemale) {
			j++ // "doña"
		}
		end := a.nameEnd(j, last)
		if p := (nounPhrase{first: j, last: end, head: end}); end > j && (a.personIn(p) >= 0 || a.fullName(p)) {
			return p
		}
	}
	return nounPhrase{}
}

// kinInFront is somebody’s relative whose belongings a sentence is about: "My
// grandmother’s notebook ends in the middle of a page"; empty for none.
func (a *analysis) kinInFront(p nounPhrase) nounPhrase {
	if a.lexicon.language != "en" || p.last-p.first < 4 || !a.listed("my", p.first) && !a.listed("possessive", p.first) {
		return nounPhrase{}
	}
	for i := p.first + 2; i < min(p.last-1, p.first+4); i++ {
		if q := (nounPhrase{first: p.first, last: i, head: i}); a.possessive(i) && a.human(q) {
			return q
		}
	}
	return nounPhrase{}
}

// namedBeforeComma is the last full name before the first comma behind token i:
// the person in "По словам координатора центра Анны Ким, …".
func (a *analysis) namedBeforeComma(i, last int) nounPhrase {
	name := nounPhrase{}
	for i < last && !a.is(i, ",") {
		end := a.nameEnd(i, last)
		if end-i > 1 && !a.institution(i, end) {
			name = nounPhrase{first: i, last: end, head: end}
		}
		i = max(end, i+1)
	}
	if name.empty() || !a.is(name.last, ",") {
		return nounPhrase{}
	}
	return name
}
