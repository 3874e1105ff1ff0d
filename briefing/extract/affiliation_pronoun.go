package extract

// readPronounOffices gives a person the office that a sentence states of "he"
// or "she" ("She heads the Ice Institute"), or, where a language leaves the
// subject out, of nobody by name ("Es directora del Instituto"). The person is
// the first one named in the sentence before.
func (a *analysis) readPronounOffices() {
	for s := 1; s < len(a.sentences); s++ {
		st := a.sentences[s]
		if st.first >= st.last {
			continue
		}
		i := a.statedOfPronoun(st.first, st.last)
		if i < 0 {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[st.first].span.Start); quoted {
			continue
		}
		id := a.personOf(s-1, a.tokens[st.first])
		if id < 0 {
			continue
		}
		e := &a.register.entities[id]
		title := a.lexicon.language == "fr" && a.mereTitle(e.role)
		if e.role != "" && !e.past && !title {
			continue
		}
		f := a.officeOfPronoun(i, st)
		if f = a.sane(f); f.role == "" && f.org == "" || e.past && f.past {
			continue
		}
		if e.past {
			e.org = ""
		}
		e.past = f.past
		if e.role, e.byVerb, e.person = f.role, f.verb, true; e.org == "" || f.org != "" {
			e.org = f.org
		}
	}
}

// statedOfPronoun is the token of the verb behind the "he" or "she" that opens
// the sentence [first, last), or of the "he" behind "As …"; -1 for none.
func (a *analysis) statedOfPronoun(first, last int) int {
	t := a.tokens[first]
	pronoun := func(i int) bool {
		return a.tokens[i].is(classPronoun) && a.tokens[i].is(classMale|classFemale) && !a.tokens[i].is(classDeterminer)
	}
	i := first
	switch {
	case a.lexicon.language == "en" && a.is(first, "As"):
		for k := first + 1; k < min(last, first+longestPhrase); k++ {
			if pronoun(k) && !a.tokens[k].is(classArticle) {
				return k
			}
			if a.sayingAt(k) || a.tokens[k].is(classRelative) {
				return -1
			}
		}
		return -1
	case pronoun(first):
		i = first + 1
	case a.frontedOffice(first, last) > first:
		return a.frontedOffice(first, last) + 1
	case a.lexicon.language == "es" && (a.copula(first) || t.is(classLead)):
	default:
		if i = a.pastDuration(first, last); i == first {
			return -1
		}
		switch {
		case pronoun(i):
			i++ // "For ten years she was a nurse"
		case a.lexicon.language == "es" && (a.copula(i) || a.tokens[i].is(classLead)):
		default:
			return -1
		}
	}
	for i+1 < last && a.adverb(i) {
		i++
	}
	if i+1 >= last {
		return -1
	}
	v := a.tokens[i]
	if a.copula(i) || v.is(classLead) || (a.is(i, "has") || a.is(i, "had")) && a.is(i+1, "been") || a.listed("livelihood", i) {
		return i
	}
	return -1
}

// officeOfPronoun reads the office at the verb at token i, or before the
// pronoun there in a sentence that opens with "As".
func (a *analysis) officeOfPronoun(i int, st sentence) affiliation {
	if a.is(st.first, "As") && a.lexicon.language == "en" {
		end := i
		if a.is(end-1, ",") {
			end--
		}
		if st.first+1 < end && a.headedByOffice(st.first+1, end) {
			return a.postAt(st.first+1, end)
		}
		return affiliation{}
	}
	if end := a.frontedOffice(st.first, st.last); end > st.first && end+1 == i {
		return a.office(st.first, end)
	}
	if a.tokens[i].is(classLead) {
		f := a.leadingAt(i, st.last)
		if f.org == "" && a.tokens[i].more > 0 && f.verb {
			return affiliation{} // "he has run a brilliant campaign"
		}
		return f
	}
	return a.whoIs(i, st.last)
}

// personOf is the person whom sentence s names first, if a pronoun can mean
// them and no other one; -1 for nobody.
func (a *analysis) personOf(s int, by token) int {
	from := a.blockOfToken(by)
	for k := s; k >= max(0, s-backToSubject); k-- {
		if a.sentences[k].block < from-2 {
			return -1
		}
		if id := a.onlyPersonOf(k, by); id != noPerson {
			return id
		}
	}
	return -1
}

// backToSubject is how many sentences without a person may stand between the
// one that names somebody and the "she" of an office.
const backToSubject = 4

// noPerson says that a sentence names nobody.
const noPerson = -2

// onlyPersonOf is the one person of sentence s; -1 when there are several or
// the pronoun cannot mean them, noPerson when there are none.
func (a *analysis) onlyPersonOf(s int, by token) int {
	found := noPerson
	for i := a.sentences[s].first; i < a.sentences[s].last; i++ {
		id := int(a.mentions[i])
		if id < 0 || id == found {
			continue
		}
		if e := &a.register.entities[id]; !e.person && (e.evidence < 0 || len(e.words) < 2 || !a.plainPerson(e)) {
			continue
		}
		if e := &a.register.entities[id]; !e.person && i >= len(e.words) && a.tokens[i-len(e.words)].is(classPreposition) && !a.tokens[i-len(e.words)].capital() {
			continue // "born in Punta Arenas"
		}
		if found >= 0 && a.behindPreposition(i, len(a.register.entities[id].words)) {
			continue // "Jane Okoro climbed the tower of Saint Martin’s"
		}
		if found >= 0 {
			return -1 // two persons: which one is meant cannot be known
		}
		found = id
	}
	if found < 0 {
		return noPerson
	}
	e := &a.register.entities[found]
	if by.is(classMale) && e.gender == genderFemale || by.is(classFemale) && e.gender == genderMale {
		return -1
	}
	return found
}

// blockOfToken is the block of a token.
func (a *analysis) blockOfToken(t token) int {
	s := a.sentenceAt(t.span.Start)
	if s >= len(a.sentences) {
		return len(a.blocks)
	}
	return a.sentences[s].block
}

// behindPreposition reports whether the name of n words that ends with token i,
// or the titles in front of it, stand behind a preposition.
func (a *analysis) behindPreposition(i, n int) bool {
	k := i - n
	for k > 0 && a.tokens[k].is(classTitle) {
		k--
	}
	return k >= 0 && a.tokens[k].is(classPreposition) && !a.tokens[k].capital()
}

// frontedOffice is the comma behind the office that opens a sentence in front of
// its "he" or "she": "A market trader, she had to", "Institutrice depuis 1998,
// elle a"; first for none.
func (a *analysis) frontedOffice(first, last int) int {
	if !a.indefinite(first) && !(a.romance() && a.tokens[first].is(classRole)) {
		return first
	}
	for k := first + 1; k+1 < min(last, first+longestPhrase/2); k++ {
		t := a.tokens[k]
		switch {
		case a.is(k, ","):
			if n := a.tokens[k+1]; n.is(classPronoun) && n.is(classMale|classFemale) && !n.is(classDeterminer) && a.officeHead(first, k) >= 0 {
				return k
			}
			return first
		case t.kind == tokenMark && !a.innerMark(k), t.is(classAuxiliary|classVerb|classRelative) && !t.is(classDeterminer|classArticle) && !t.capital(), a.sayingAt(k):
			return first
		}
	}
	return first
}
