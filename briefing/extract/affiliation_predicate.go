package extract

// farthestTopic is how many sentences a predicate without a name reaches back to
// the person told of.
const farthestTopic = 5

// readPredicates gives persons what French and Spanish sentences of their own
// say that they are or do: "Pendant douze ans, elle a été comptable à la
// Société du bois", "Durante dieciocho años fue reportera de Radio Mar", "Ana Roa
// trabaja hoy como mediadora en el Hogar Luz". Who is not named is the only
// person whom the sentences before name.
func (a *analysis) readPredicates() {
	a.readBodiesLedBehind()
	for s := range a.sentences {
		a.enter(a.sentences[s].block)
		if !a.romance() || a.sentences[s].last-a.sentences[s].first < 4 {
			continue
		}
		st := a.sentences[s]
		a.readWherePersonWorks(st)
		for v := st.first; v < min(st.last, st.first+longestPhrase); v++ {
			first := a.behindPredicate(v, st.last)
			if first <= v {
				continue
			}
			if _, quoted := a.outerAt(a.tokens[v].span.Start); quoted {
				break
			}
			if id := a.whosePredicate(s, v); id >= 0 {
				a.predicate(id, v, first, st.last)
			}
			break
		}
	}
}

// predicate gives person id the office that is stated from token first on, behind the verb
// at token v.
func (a *analysis) predicate(id, v, first, limit int) {
	e := &a.register.entities[id]
	if e.role != "" && e.org != "" {
		return
	}
	f := a.sane(a.office(first, a.appositionEnd(first, limit)))
	if f.role == "" || a.kinOf(f.role) {
		return
	}
	if e.role != "" && !sharesStem(e.role, f.role) {
		return
	}
	if e.role == "" && e.org != "" && f.org != e.org && (a.is(v, "fue") || a.is(v, "era")) {
		return // "Fue partera. Hoy preside la Liga."
	}
	for j := first; f.org == "" && j+1 < min(limit, first+longestPhrase/2) && a.tokens[j].kind != tokenMark; j++ {
		switch a.lowerWord(j) {
		case "à", "au", "chez", "en", "aux":
			f.org = a.workplaceBehind(j, limit) // "fue maestra durante treinta años en la escuela Luz"
		}
	}
	if e.role != "" {
		f.role = e.role
	}
	a.claim(id, f)
}

// behindPredicate is the token of the office behind the verb at token v that says
// what somebody is or works as: "a été", "fue", "trabaja como"; v for none.
func (a *analysis) behindPredicate(v, limit int) int {
	t := a.tokens[v]
	if t.kind != tokenWord || t.capital() && !a.opensSentence(v) {
		return v
	}
	i := v
	switch {
	case a.copula(v) || (a.is(v, "été") || a.is(v, "sido")) && v > 0 && a.auxiliary(v-1):
		i = v + 1
	case a.listed("works-as", v):
		i = v + 1
		for i < min(limit, v+5) && (a.adverb(i) || a.tokens[i].is(classTime|classPeriod)) {
			i++
		}
		if !a.is(i, "comme") && !a.is(i, "como") && !a.is(i, "de") && !a.is(i, "en") {
			return v
		}
		if i++; a.is(i-1, "en") && (a.is(i, "tant") || a.is(i, "qualité") || a.is(i, "calidad")) {
			i += 2 // "en tant que"
		}
	default:
		return v
	}
	for i < limit && a.adverb(i) {
		i++
	}
	if a.is(i, "un") || a.is(i, "une") || a.is(i, "una") || a.definite(i) {
		i++
	}
	for k := i; k < min(limit, i+2); k++ {
		if n := a.tokens[k]; n.kind == tokenWord && !n.capital() && n.is(classRole) && !n.is(classAuxiliary) {
			return i
		}
		if n := a.tokens[k]; n.kind != tokenWord || n.is(classPreposition|classArticle) {
			break
		}
	}
	return v
}

// whosePredicate is the person whom the verb at token v of sentence s says
// something of: the name right before it, or, where a pronoun or nothing stands
// there, the person told of before; -1 for none.
func (a *analysis) whosePredicate(s, v int) int {
	st := a.sentences[s]
	i := v - 1
	for i >= st.first && (a.auxiliary(i) || a.adverb(i) || a.clitic(i)) {
		i--
	}
	if i >= st.first && a.mentions[i] >= 0 {
		if e := &a.register.entities[a.mentions[i]]; e.person || a.plainPerson(e) {
			return int(a.mentions[i])
		}
		return -1
	}
	g := genderUnknown
	switch {
	case i >= st.first && a.tokens[i].is(classPronoun) && a.tokens[i].is(classMale|classFemale) && (i == st.first || a.frontOnly(st.first, i)):
		if g = genderMale; a.tokens[i].is(classFemale) {
			g = genderFemale
		}
	case a.lexicon.language == "es" && a.frontOnly(st.first, i+1):
	default:
		return -1
	}
	for k := s - 1; k >= max(0, s-farthestTopic); k-- {
		id, several := a.onlyPersonIn(k)
		if several || a.blocks[a.sentences[k].block].heading != a.blocks[st.block].heading {
			return -1
		}
		if id >= 0 {
			if e := &a.register.entities[id]; g != genderUnknown && e.gender != genderUnknown && e.gender != g {
				return -1
			}
			return id
		}
	}
	return -1
}

// frontOnly reports whether nothing but when something was so stands at [first,
// end): "Durante dieciocho años", "Pendant douze ans,", "Hoy".
func (a *analysis) frontOnly(first, end int) bool {
	if first >= end {
		return true
	}
	if end-first > longestTime+2 {
		return false
	}
	for i := first; i < end; i++ {
		t := a.tokens[i]
		switch {
		case t.is(classArticle) && i+1 < end && a.tokens[i+1].is(classTime|classPeriod):
			// "Hasta el año pasado"
		case a.is(i, ","), t.kind == tokenNumber, t.is(classTime | classPeriod | classAdverb | classConjunction | classPreposition | classSubordinate | classAuxiliary), a.adverb(i), a.clitic(i):
		case t.is(classArticle|classDeterminer|classRole|classPerson|classOrg) || t.capital() && i > first:
			return false
		}
	}
	return a.tokens[first].is(classPreposition|classTime|classPeriod|classAdverb|classConjunction|classAuxiliary|classSubordinate) || a.tokens[first].kind == tokenNumber || a.adverb(first) || a.listed("opener", first) || a.clitic(first)
}

// onlyPersonIn is the one person named outside quotes in a sentence; -1 for
// nobody, and whether there are several.
func (a *analysis) onlyPersonIn(s int) (id int, several bool) {
	id = -1
	for i := a.sentences[s].first; i < a.sentences[s].last; i++ {
		m := int(a.mentions[i])
		if m < 0 || m == id {
			continue
		}
		if e := &a.register.entities[m]; !e.person && (e.evidence < 0 || !a.plainPerson(e)) {
			continue
		}
		if id >= 0 {
			return -1, true
		}
		id = m
	}
	return id, false
}

// readWherePersonWorks gives a person with an office and no body the one in
// which they work by a relative clause: "la psicóloga Ana Roa, que atiende a
// exiliados en la Casa Luz".
func (a *analysis) readWherePersonWorks(st sentence) {
	for i := st.first; i+4 < st.last; i++ {
		id := int(a.mentions[i])
		if id < 0 || !a.is(i+1, ",") {
			continue
		}
		e := &a.register.entities[id]
		if !e.person || e.role == "" || e.org != "" || !a.is(i+2, "qui") && !a.is(i+2, "que") && !a.is(i+2, "quien") {
			continue
		}
		if a.auxiliary(i+3) || a.sayingAt(i+3) || a.listed("visits", i+3) {
			continue
		}
		for j := i + 4; j+1 < st.last && !a.is(j, ","); j++ {
			switch a.lowerWord(j) {
			case "à", "au", "chez", "dans", "en", "aux", "pour", "para", "auprès":
				if org := a.workplaceBehind(j+int(a.tokens[j].more), st.last); org != "" {
					e.org = org
				}
			}
			if e.org != "" {
				break
			}
		}
	}
}

// workplaceBehind is the body behind the preposition at token i in which
// somebody can work; "" for none.
func (a *analysis) workplaceBehind(i, limit int) string {
	j := i + 1
	for j < limit && a.tokens[j].is(classArticle) && !a.tokens[j].capital() {
		j++
	}
	if j >= limit || a.tokens[j].is(classPlace|classTime) {
		return ""
	}
	end := a.bodyEnd(j, limit)
	switch t := a.tokens[j]; {
	case end <= j:
		return ""
	case t.capital() && t.is(classOrg), t.capital() && a.listed("workplace-the", j) && end > j+1, !t.capital() && (a.listed("workplace-the", j) || a.listed("workplace", j)) && a.holdsCapital(j+1, end):
		return a.orgText(j, end)
	}
	return ""
}

// atPlaceInFront reads "À l'hôpital régional de Kaolack, le médecin-chef, Paul
// Mbaye, résume": the body with which the sentence opens is that of an office
// without one.
func (a *analysis) atPlaceInFront(e *entity, first, from int) affiliation {
	if !a.romance() || e.role == "" || e.org != "" {
		return affiliation{}
	}
	s := a.sentenceAt(a.tokens[first].span.Start)
	if s >= len(a.sentences) || first-a.sentences[s].first > longestPhrase {
		return affiliation{}
	}
	i := a.sentences[s].first
	switch a.lowerWord(i) {
	case "à", "au", "chez", "en", "aux":
	default:
		return affiliation{}
	}
	org := a.workplaceBehind(i, first)
	if org == "" {
		return affiliation{}
	}
	for j := i; j < first; j++ {
		if a.is(j, ",") {
			if n := a.tokens[j+1]; j+2 < first && n.is(classArticle) && a.officeNoun(j+2) {
				return affiliation{org: org}
			}
			return affiliation{}
		}
	}
	return affiliation{}
}
