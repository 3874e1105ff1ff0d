package extract

// A tie is what a French clause says that somebody has to do with a body, by a
// verb and not by a noun beside the name: "a pris la tête de la Ligue", "milite
// au sein du Réseau", "a rejoint le Fonds comme juriste", "a été recrutée comme
// juriste par le Fonds", "fait partie de l’Union".

// longestTie is how many tokens may stand between a subject and its tie.
const longestTie = 12

// readTies gives persons without a body, or without an office, those to which a
// clause of their own ties them.
func (a *analysis) readTies() {
	for s := range a.sentences {
		st := a.sentences[s]
		a.enter(st.block)
		if a.lexicon.language != "fr" {
			continue
		}
		for i := st.first; i < st.last; i++ {
			t := a.tokens[i]
			pronoun := t.is(classPronoun) && t.is(classMale|classFemale) && !t.is(classArticle|classDeterminer)
			if a.mentions[i] < 0 && !pronoun && !t.is(classRelative|classLead) && !a.agentMark(i) && !a.is(i, "devenir") && !a.listed("tie-given", i) {
				continue
			}
			if q, quoted := a.outerAt(t.span.Start); quoted {
				i = max(i, a.tokenAt(q.outer.End)-1)
				continue
			}
			if pronoun {
				if f := a.tieBehind(i+1, st.last); f != (affiliation{}) {
					a.claim(a.tiedPerson(s, i), a.ofBodyTold(s, i, f))
				}
				continue
			}
			if a.is(i, "devenir") {
				a.claim(a.tiedPerson(s, i), a.tiedGiven(i, st.last))
				continue
			}
			if id := int(a.mentions[i]); id >= 0 && a.untied(id) {
				a.claim(id, a.ofBodyTold(s, i, a.tieBehind(i+1, st.last)))
				a.claim(id, a.tieFarther(id, i, st.last))
				a.claim(id, a.tieInFront(id, i, st))
			}
			a.readBodyTie(s, i)
		}
	}
	a.leave()
}

// untied reports whether an entity is a person of whom the text has not stated
// both an office and a body.
func (a *analysis) untied(id int) bool {
	e := &a.register.entities[id]
	return (e.person || a.plainPerson(e)) && !a.isBody(id) && (e.org == "" || e.role == "" || e.byVerb || e.kinOnly)
}

// tiedPerson is whom the pronoun at token i of sentence s stands for in a clause
// that ties somebody: the only person named before it in the sentence, else the
// person told of before; -1 for none.
func (a *analysis) tiedPerson(s, i int) int {
	st := a.sentences[s]
	found := -1
	for k := st.first; k < i; k++ {
		id := int(a.mentions[k])
		if id < 0 || id == found {
			continue
		}
		if e := &a.register.entities[id]; !e.person && !a.plainPerson(e) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	t := a.tokens[i]
	if found < 0 {
		found = a.personOf(s-1, t)
	}
	if found < 0 {
		return -1
	}
	if g := a.register.entities[found].gender; t.is(classMale) && g == genderFemale || t.is(classFemale) && g == genderMale {
		return -1
	}
	return found
}

// tieBehind reads the tie of the subject that ends before token i.
func (a *analysis) tieBehind(i, limit int) affiliation {
	if a.is(i, ",") && i+1 < limit {
		i = a.pastAge(i+1, limit)
		if a.is(i, "qui") {
			i++
		}
	}
	end := min(limit, i+longestTie)
	for v := i; v < end; v++ {
		t := a.tokens[v]
		if f := a.tieAt(v, limit); f != (affiliation{}) {
			return f
		}
		switch {
		case t.kind == tokenNumber, a.clitic(v), a.adverb(v), a.auxiliary(v), t.is(classTime | classPeriod | classArticle), t.is(classPreposition) && !t.capital(), a.listed("nowadays", v):
		case a.is(v, "été"), a.is(v, "se"), a.is(v, "s'"), a.is(v, "s’"):
		case t.is(classBehalf), a.listed("beside-office", v):
		case v == i && t.kind == tokenWord && !t.capital() && v+1 < end && a.tokens[v+1].is(classBehalf): // "parle au nom de"
		case v == i+1 && (a.is(i, "s'") || a.is(i, "s’")) && v+1 < end && a.tokens[v+1].is(classBehalf):
		default:
			return affiliation{}
		}
	}
	return affiliation{}
}

// tieAt reads a tie whose word stands at token v.
func (a *analysis) tieAt(v, limit int) affiliation {
	t := a.tokens[v]
	if t.kind != tokenWord || t.capital() {
		return affiliation{}
	}
	switch {
	case a.listed("tie-lead", v) && v > 0 && a.tokens[v-1].is(classArticle):
		return affiliation{org: a.tiedOf(v, limit)}
	case a.listed("joins", v):
		return a.tiedAs(v, a.pastWhen(v+1, limit), limit)
	case a.is(v, "fait"), a.is(v, "faisait"), a.is(v, "faire"):
		if a.is(v+1, "partie") {
			return affiliation{org: a.tiedOf(v+1, limit)}
		}
	case t.is(classBehalf):
		org, _ := a.tiedBody(v+1+int(t.more), limit)
		return affiliation{org: org}
	case a.copula(v):
		i := v + 1
		for i < limit && a.adverb(i) {
			i++
		}
		return a.oneOfOffice(i, limit)
	case a.listed("tie-given", v):
		return a.tiedGiven(v, limit)
	}
	if a.listed("tie-take", v) {
		if f := a.tiedPost(v, limit); f != (affiliation{}) {
			return f
		}
	}
	if t.is(classLead) && !a.listed("works-at", v) {
		if f := a.leadingAt(v, limit); f.org != "" {
			return f
		}
	}
	if a.listed("works-at", v) {
		return a.tiedAs(v, v+1, limit)
	}
	return affiliation{}
}

// tiedOf is the body behind "de" and the noun of a place at its head at token v:
// "la direction générale de la Ligue"; "".
func (a *analysis) tiedOf(v, limit int) string {
	i := v + 1
	for i < min(limit, v+3) && a.tokens[i].kind == tokenWord && !a.tokens[i].capital() && !a.tokens[i].is(classPreposition|classArticle) {
		i++
	}
	if i >= limit || !a.linking(a.tokens[i]) {
		return ""
	}
	org, _ := a.tiedBody(i, limit)
	return org
}

// tiedPost reads "occupe le poste de juriste au Fonds" and "assure la présidence
// de la Ligue" at the verb at token v.
func (a *analysis) tiedPost(v, limit int) affiliation {
	for j := v + 1; j < min(limit, v+7); j++ {
		t := a.tokens[j]
		switch {
		case a.listed("tie-lead", j):
			return affiliation{org: a.tiedOf(j, limit)}
		case a.listed("tie-post", j):
			return a.postOfTie(j, limit)
		case t.kind == tokenNumber || t.kind == tokenWord && !t.capital() && !t.is(classOrg|classRole|classSay|classRelative|classSubordinate|classConjunction):
		default:
			return affiliation{}
		}
	}
	return affiliation{}
}

// postOfTie is the office behind "de" and the noun of a post at token j: "le
// métier de sage-femme à l’Hôpital".
func (a *analysis) postOfTie(j, limit int) affiliation {
	if j+2 >= limit || !a.linking(a.tokens[j+1]) {
		return affiliation{}
	}
	f := a.office(j+2, a.appositionEnd(j+2, limit))
	if f.role == "" {
		return affiliation{}
	}
	return f
}

// tiedGiven reads the office, or the place at the head of a body, that somebody
// was given at token v: "élue à la présidence de la Ligue", "recruté comme
// juriste par le Fonds", "devenu juriste du Fonds".
func (a *analysis) tiedGiven(v, limit int) affiliation {
	i := a.pastWhen(v+1, limit)
	if j := a.asBehind(i, limit); j > i {
		i = j
	}
	for j := i; j < min(limit, i+7) && a.tokens[j].kind == tokenWord && !a.tokens[j].capital(); j++ {
		switch {
		case a.listed("tie-lead", j):
			return affiliation{org: a.tiedOf(j, limit)}
		case a.listed("tie-post", j):
			return a.postOfTie(j, limit)
		}
	}
	end := a.appositionEnd(i, limit)
	if i >= end || !a.tokens[i].is(classArticle|classRole) || a.firstRole(i, min(end, i+3)) < 0 {
		if a.agentMark(i) && a.listed("works-as", v) {
			org, _ := a.tiedBody(i+1, limit)
			return affiliation{org: org}
		}
		return affiliation{}
	}
	for k := i + 1; k < end; k++ {
		if a.agentMark(k) {
			f := a.office(i, k)
			if f.org == "" && f.role != "" {
				f.org, _ = a.tiedBody(k+1, limit)
			}
			return f
		}
	}
	if f := a.office(i, end); f.role != "" {
		return f
	}
	return affiliation{}
}

// tiedAs reads the body at token i behind the verb at token v, and the office
// behind "comme" before or after it.
func (a *analysis) tiedAs(v, i, limit int) affiliation {
	f := affiliation{}
	direct := a.listed("joins", v)
	for j := i; j < min(limit, v+longestTie); j++ {
		t := a.tokens[j]
		if k := a.asBehind(j, limit); k > j {
			end := a.appositionEnd(k, limit)
			if k < end && a.firstRole(k, min(end, k+3)) >= 0 {
				g := a.office(k, end)
				if f.role = g.role; f.org == "" {
					f.org = g.org
				}
			}
			return f
		}
		if t.kind == tokenMark && !a.innerMark(j) || t.is(classRelative|classSubordinate) && !t.is(classPreposition|classArticle) {
			return f
		}
		if f.org == "" && (direct && j == i || a.listed("works-where", j) || a.is(j, "par")) {
			if org, end := a.tiedBody(j, limit); org != "" {
				f.org, j = org, end-1
			} else if direct {
				return f
			}
		}
	}
	return f
}
