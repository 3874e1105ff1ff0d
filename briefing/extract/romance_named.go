package extract

import "strings"

// knownBy is the person spoken of before whom a definite phrase calls by a
// noun that fits any office: "la funcionaria", "le militant", "la máxima
// representante de la CEPAL".
func (a *analysis) knownBy(p nounPhrase) speaker {
	if !a.romance() || a.focus == nil || !a.definite(p.first) || p.head-p.first > 4 || p.last-p.first > longestPhrase/2 {
		return nobody
	}
	noun := -1
	for i := p.first + 1; i < p.head; i++ {
		if a.listed("any-office", i) && !a.tokens[i].capital() {
			noun = i
		} else if t := a.tokens[i]; t.is(classRole) && !a.listed("rank", i) && noun < 0 {
			return nobody
		}
	}
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	if noun < 0 || here >= len(a.sentences) {
		return nobody
	}
	heading := a.blocks[a.sentences[here].block].heading
	for s := here - 1; s >= max(0, here-farBack); s-- {
		if a.blocks[a.sentences[s].block].heading != heading {
			break
		}
		sp := a.focus[s]
		if sp.entity < 0 || sp.entity == a.other {
			continue
		}
		e := &a.register.entities[sp.entity]
		if !e.person || e.gender != genderUnknown && a.genderOfArticle(p.first) != genderUnknown && e.gender != a.genderOfArticle(p.first) {
			continue
		}
		if p.last > p.head && e.org != "" && !a.sameBody(p, e.org) || a.ofOtherNation(p, noun, e) {
			return nobody
		}
		if p.last > p.head && e.org == "" && (a.lexicon.language == "es" && a.ofAnotherCapital(p, e.role) || a.saysWhichBody(p) && e.role != "" && a.ofElsewhere(p, sp.entity)) {
			return nobody // "la portavoz de la fiscalía" is not the doctor told of
		}
		if !e.hasNoun(a.lowerWord(noun)) && a.ofOther(e, noun) {
			return nobody
		}
		sp = a.speakerFor(sp.entity)
		sp.via = "the person spoken of before"
		return sp
	}
	return nobody
}

// ofOtherNation reports whether an adjective of nationality behind the noun of a
// phrase fits nothing that the text says of e: "la representante colombiana".
func (a *analysis) ofOtherNation(p nounPhrase, noun int, e *entity) bool {
	if noun+1 >= p.head || !a.listed("representing", noun) {
		return false
	}
	w := a.lowerWord(noun + 1)
	if len(w) < 6 || a.tokens[noun+1].is(classRole|classPreposition) {
		return false
	}
	return !strings.Contains(strings.ToLower(e.role+" "+e.org), w[:4])
}

// sameBody reports whether what hangs on phrase p names body org, or none.
func (a *analysis) sameBody(p nounPhrase, org string) bool {
	named := false
	for i := p.head; i < p.last; i++ {
		if t := a.tokens[i]; t.kind == tokenWord && t.capital() {
			named = true
			word := a.word(t)
			if strings.Contains(org, word) || strings.Contains(a.register.fullName(word), org) {
				return true
			}
		}
	}
	return !named
}

// ofOther reports whether the text introduces somebody else with the noun at
// token noun: then it does not mean the person spoken of.
func (a *analysis) ofOther(e *entity, noun int) bool {
	word := a.lowerWord(noun)
	for _, id := range a.register.officers {
		o := &a.register.entities[id]
		if o != e && o.first < noun && o.hasNoun(word) {
			return true
		}
	}
	return false
}

// genderOfArticle is what the article at token i says.
func (a *analysis) genderOfArticle(i int) gender {
	switch a.lowerWord(i) {
	case "la", "una", "une", "cette", "esta":
		return genderFemale
	case "le", "el", "un", "ce", "este", "cet":
		return genderMale
	}
	return genderUnknown
}

// bodyPronoun is the body that "il" or "elle" at token i means: the subject of
// the sentence before, in the same paragraph, when that is one of its gender
// and nobody is quoted there.
func (a *analysis) bodyPronoun(i int) speaker {
	if a.lexicon.language != "fr" || !a.is(i, "Elle") && !a.is(i, "Il") && !a.is(i, "elle") && !a.is(i, "il") {
		return nobody
	}
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here == 0 || here >= len(a.sentences) || a.sentences[here-1].block != a.sentences[here].block {
		return nobody
	}
	st := a.sentences[here-1]
	if len(a.spokenIn(st.span)) > 0 || !a.spokenThrough(st.first, st.last).empty() {
		return nobody
	}
	p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
	if p.empty() || a.tokens[p.first].is(classPronoun) || a.listed("its", p.first) || a.objectBehind(p.last) || a.plural(p.head-1) {
		return nobody
	}
	body := false
	for k := p.first; k < p.head; k++ {
		t := a.tokens[k]
		if t.is(classRole|classPerson) && !t.is(classOrg) || t.is(classTitle) {
			return nobody
		}
		body = body || t.is(classOrg) || t.is(classText) && k > p.first && !t.is(classRole|classPerson) && a.tokens[i].capital()
	}
	want := genderMale
	if strings.EqualFold(a.word(a.tokens[i]), "elle") {
		want = genderFemale
	}
	if g := a.genderOfArticle(p.first); !body || g != genderUnknown && g != want {
		return nobody
	}
	sp := a.speakerOf(p)
	if sp.known() {
		sp.via = "pronoun: the subject of the sentence before"
	}
	return sp
}

// hasNoun reports whether the office of e has a word in small letters.
func (e *entity) hasNoun(word string) bool {
	return strings.Contains(" "+strings.ToLower(e.role)+" ", " "+word+" ")
}

// joinsPersons reports whether the "y" at token i, behind the name that starts
// at token first, joins a second person rather than a second surname: "Ana
// Quispe y Pedro Mena", but "Santiago Ramón y Cajal".
func (a *analysis) joinsPersons(first, i, limit int) bool {
	if !a.romance() || !a.is(i, "y") && !a.is(i, "e") && !a.is(i, "et") {
		return false
	}
	if i-first < 2 || i+1 >= limit || a.tokens[first].shape == shapeUpper {
		return true
	}
	for k := first; k < i; k++ {
		if a.tokens[k].is(classOrg|classPlace|classText|classWork) || a.tokens[k].shape == shapeUpper {
			return false // "Ministerio de Salud y Trabajo"
		}
	}
	return i+2 < limit && (a.nameWord(i+2, false) || a.tokens[i+2].is(classParticle) && i+3 < limit && a.nameWord(i+3, false))
}

// soleHolder is the only person of the register with the office that a
// definite phrase names with an adjective of its own: "el presidente valdorio"
// for the president of Valdoria; -1 when there is none, or more than one.
func (a *analysis) soleHolder(p nounPhrase) int {
	if !a.romance() || !a.definite(p.first) || p.last-p.first != 3 || !a.officeNoun(p.first+1) || a.tokens[p.first+2].capital() || a.tokens[p.first+2].kind != tokenWord || a.tokens[p.first+2].is(classRole|classPreposition) {
		return -1
	}
	found := -1
	for _, id := range a.register.officers {
		e := &a.register.entities[id]
		if e.first > p.first || !e.hasNoun(a.lowerWord(p.first+1)) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}

// withoutRank is "la organización" for "la organización internacional": the
// adjective says no more of a body named before. Any other phrase stays.
func (a *analysis) withoutRank(p nounPhrase) nounPhrase {
	if !a.romance() || p.last-p.first != 3 || p.head != p.last || !a.definite(p.first) || !a.listed("outfit", p.first+1) || a.tokens[p.first+2].capital() {
		return p
	}
	switch a.lowerWord(p.first + 2) {
	case "internacional", "internationale", "international", "humanitaria", "humanitario", "humanitaire", "onusienne", "onusien", "mundial", "mondiale", "mondial", "regional", "régionale", "social", "sindical", "syndicale", "ecologista", "écologiste", "ambientalista", "indígena":
		return nounPhrase{first: p.first, last: p.first + 2, head: p.first + 2}
	}
	return p
}

// ofAnotherCapital reports whether a phrase names a body or a place with a capital
// of which an office says nothing: "la representante del Estado".
func (a *analysis) ofAnotherCapital(p nounPhrase, role string) bool {
	for i := p.head; i < p.last; i++ {
		if t := a.tokens[i]; t.kind == tokenWord && t.capital() && !strings.Contains(role, a.word(t)) {
			return true
		}
	}
	return false
}
