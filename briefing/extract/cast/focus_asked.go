package cast

import "attache/briefing/extract/prose"

// oneOfThem is whom a sentence introduces behind its verb: "One of them was
// Jane Okoro, who is 61", "Among them is Jane Okoro".
func (a *Cast) oneOfThem(first, last int) prose.NounPhrase {
	if a.Lexicon.Language != "en" || !a.Is(first, "One") && !a.Is(first, "Among") {
		return prose.NounPhrase{}
	}
	if i := first + 2; a.Is(first, "Among") && i < last {
		if a.Is(i, ",") {
			i++
		}
		if p := a.PhraseAfter(i, last); p.First == i && a.FullName(p) {
			return p // "Among them Jane Okoro, a nurse, wept"
		}
	}
	for i := first + 1; i < min(last-1, first+8); i++ {
		if a.Tokens[i].Kind == prose.TokenMark {
			return prose.NounPhrase{}
		}
		if a.Copula(i) {
			if p := a.PhraseAfter(i+1, last); p.First == i+1 && (a.PersonIn(p) >= 0 || a.FullName(p)) {
				return p
			}
			return prose.NounPhrase{}
		}
	}
	return prose.NounPhrase{}
}

// cleft is whom a sentence puts in front of what they did: "It was Jane Okoro, a
// councillor, who tabled the motion", "C’est Jane Okoro qui".
func (a *Cast) cleft(first, last int) prose.NounPhrase {
	it := a.Is(first, "It") && a.Lexicon.Language == "en" || a.Lexicon.Language == "fr" && (a.Is(first, "C’") || a.Is(first, "C'"))
	if !it || first+3 >= last || !a.Copula(first+1) {
		return prose.NounPhrase{}
	}
	p := a.PhraseAfter(first+2, last)
	if p.First != first+2 || a.PersonIn(p) < 0 && !a.FullName(p) {
		return prose.NounPhrase{}
	}
	for i := p.Last; i < min(last, p.Last+prose.Widest/2); i++ {
		if a.Is(i, "who") || a.Is(i, "qui") {
			return p
		}
	}
	return prose.NounPhrase{}
}

// thereIs is whom a sentence brings in that says no more than that they are:
// "There was a supervisor on our level called Lund".
func (a *Cast) thereIs(first, last int) prose.NounPhrase {
	if a.Lexicon.Language != "en" || !a.Is(first, "There") && !a.Is(first, "there") || first+3 >= last {
		return prose.NounPhrase{}
	}
	v := first + 1
	for v < last-1 && (a.Adverb(v) || a.Auxiliary(v) && !a.Copula(v)) {
		v++
	}
	if p := a.PhraseAfter(v+1, last); a.Copula(v) && p.First == v+1 && a.APerson(p) {
		return p
	}
	return prose.NounPhrase{}
}

// askedByWriter is whom the writer asks: "le pregunto a doña Ana qué pediría",
// "I asked Jane Okoro". What follows is the answer.
func (a *Cast) askedByWriter(first, last int) prose.NounPhrase {
	for i := first; i < last-1; i++ {
		if !a.Listed("i-ask", i) {
			continue
		}
		j := i + 1
		switch a.Lexicon.Language {
		case "es":
			if !a.Is(j, "a") {
				continue
			}
			j++
		case "fr":
			if !a.Is(j, "à") {
				continue
			}
			j++
		default:
			if i == first || !a.Is(i-1, "I") {
				continue
			}
		}
		for j < last && !a.Tokens[j].Capital() && a.Tokens[j].Is(prose.ClassTitle|prose.ClassArticle|prose.ClassRole|prose.ClassMale|prose.ClassFemale) {
			j++ // "doña"
		}
		end := a.NameEnd(j, last)
		if p := (prose.NounPhrase{First: j, Last: end, Head: end}); end > j && (a.PersonIn(p) >= 0 || a.FullName(p)) {
			return p
		}
	}
	return prose.NounPhrase{}
}

// kinInFront is somebody’s relative whose belongings a sentence is about: "My
// grandmother’s notebook ends in the middle of a page"; empty for none.
func (a *Cast) kinInFront(p prose.NounPhrase) prose.NounPhrase {
	if a.Lexicon.Language != "en" || p.Last-p.First < 4 || !a.Listed("my", p.First) && !a.Listed("possessive", p.First) {
		return prose.NounPhrase{}
	}
	for i := p.First + 2; i < min(p.Last-1, p.First+4); i++ {
		if q := (prose.NounPhrase{First: p.First, Last: i, Head: i}); a.Possessive(i) && a.Human(q) {
			return q
		}
	}
	return prose.NounPhrase{}
}

// namedBeforeComma is the last full name before the first comma behind token i:
// the person in "По словам координатора центра Анны Ким, …".
func (a *Cast) namedBeforeComma(i, last int) prose.NounPhrase {
	name := prose.NounPhrase{}
	for i < last && !a.Is(i, ",") {
		end := a.NameEnd(i, last)
		if end-i > 1 && !a.Institution(i, end) {
			name = prose.NounPhrase{First: i, Last: end, Head: end}
		}
		i = max(end, i+1)
	}
	if name.Empty() || !a.Is(name.Last, ",") {
		return prose.NounPhrase{}
	}
	return name
}
