package extract

// readBodyTie reads a tie of which the body comes first: "la Ligue, que préside
// Awa Kane", "la Ligue, dont Awa Kane est la doyenne", "la Ligue est dirigée par
// Awa Kane", "le Fonds a nommé Awa Kane directrice".
func (a *analysis) readBodyTie(s, i int) {
	st := a.sentences[s]
	switch {
	case i+2 >= st.last:
	case a.agentMark(i):
		id, _ := a.mentionFrom(i+1, st.last)
		if id < 0 || !a.untied(id) {
			return
		}
		v := a.backWhen(i, st.first)
		if v <= st.first || !a.listed("tie-by", v-1) {
			return
		}
		a.claim(id, affiliation{org: a.tiedBefore(v-1, st.first)})
	case a.is(i, "que") || a.is(i, "qu'") || a.is(i, "qu’"):
		v := i + 1
		for v < st.last && a.adverb(v) {
			v++
		}
		if v+1 >= st.last || !a.tokens[v].is(classLead) {
			return
		}
		if id, _ := a.mentionFrom(v+1, st.last); id >= 0 && a.untied(id) {
			a.claim(id, affiliation{org: a.tiedBefore(i, st.first)})
		}
	case a.is(i, "dont"):
		a.readWhoseTie(i, st)
	case a.is(i, "où"):
		id, end := a.mentionFrom(i+1, st.last)
		if t := a.tokens[i+1]; id < 0 && t.is(classPronoun) && t.is(classMale|classFemale) {
			id, end = a.tiedPerson(s, i+1), i+2
		}
		if id >= 0 && a.untied(id) && end+1 < st.last && (a.listed("works-at", end) || a.listed("works-as", end) || a.listed("livelihood", end)) {
			f := a.tiedAs(end, end+1, st.last)
			f.org = a.tiedBefore(i, st.first)
			a.claim(id, f)
		}
	case a.listed("tie-given", i):
		id, end := a.mentionFrom(i+1, st.last)
		if id < 0 || !a.untied(id) {
			return
		}
		org := a.tiedBefore(i, st.first)
		if org == "" {
			return
		}
		if k := a.asBehind(end, st.last); k > end {
			end = k
		}
		f := affiliation{org: org}
		if stop := a.appositionEnd(end, st.last); end < stop && a.tokens[end].is(classRole|classArticle) {
			if g := a.office(end, stop); g.role != "" {
				f.role = g.role
			}
		}
		a.claim(id, f)
	case a.tokens[i].is(classLead):
		a.readCliticTie(s, i)
	}
}

// readWhoseTie reads "dont Awa Kane est la doyenne", "dont Awa Kane assure la
// présidence" and "dont la doyenne est Awa Kane" at token i.
func (a *analysis) readWhoseTie(i int, st sentence) {
	org := a.tiedBefore(i, st.first)
	if org == "" {
		return
	}
	id, end := a.mentionFrom(i+1, st.last)
	if id < 0 {
		for k := i + 1; k < min(st.last, i+longestTie); k++ {
			if a.copula(k) || a.is(k, ",") {
				if id, _ = a.mentionFrom(k+1, st.last); id >= 0 && a.firstRole(i+1, k) >= 0 {
					f := a.office(i+1, k)
					f.org = org
					a.claim(id, f)
				}
				return
			}
		}
		return
	}
	f := affiliation{org: org}
	v := end
	for v < st.last && (a.adverb(v) || a.clitic(v)) {
		v++
	}
	switch {
	case v+1 >= st.last:
		return
	case a.copula(v):
		g := a.whoIs(v, st.last)
		if g.role == "" {
			return
		}
		f.role = g.role
	case a.listed("tie-take", v), a.is(v, "fait") && a.is(v+1, "partie"):
	default:
		return
	}
	a.claim(id, f)
}

// readCliticTie reads the verb at token v whose object is a body told of before:
// "Awa Kane la dirige depuis 2019", "C’est Awa Kane qui le préside".
func (a *analysis) readCliticTie(s, v int) {
	k := v - 1
	if !a.is(k, "la") && !a.is(k, "le") && !a.is(k, "l'") && !a.is(k, "l’") {
		return
	}
	k--
	if k > 0 && a.is(k, "qui") {
		k--
	}
	if k < 1 || a.mentions[k] < 0 || !a.untied(int(a.mentions[k])) {
		return
	}
	a.claim(int(a.mentions[k]), affiliation{org: a.subjectTold(s, k)})
}

// subjectTold is the body with which the sentence before s opens, else the only
// one told of before token i; "".
func (a *analysis) subjectTold(s, i int) string {
	if org := a.subjectInstitution(a.sentences[s].first); org != "" {
		return org
	}
	return a.topicBody(i)
}

// mentionFrom is the person whose name, behind titles, starts at token i, and
// the token behind it; -1 for none.
func (a *analysis) mentionFrom(i, limit int) (int, int) {
	for k := i; k < min(limit, i+longestName); k++ {
		t := a.tokens[k]
		if id := int(a.mentions[k]); id >= 0 {
			if e := &a.register.entities[id]; e.person || a.plainPerson(e) {
				return id, k + 1
			}
			return -1, i
		}
		if t.kind != tokenWord && !a.innerMark(k) && !a.is(k, "-") || t.kind == tokenWord && !t.capital() && !t.is(classParticle|classTitle|classHolder) {
			return -1, i
		}
	}
	return -1, i
}

// backWhen is the token at which what says when something was starts before
// token i: "fondé en 2019 par"; i for nothing.
func (a *analysis) backWhen(i, from int) int {
	for k := i; k > max(from, i-5); k-- {
		t := a.tokens[k-1]
		if t.kind == tokenNumber || t.is(classTime|classPeriod) || a.adverb(k-1) || t.is(classPreposition|classArticle) && !t.capital() {
			continue
		}
		return k
	}
	return i
}

// tiedBefore is the body whose name ends before token i, over a comma and the
// auxiliaries of a verb; "" for none.
func (a *analysis) tiedBefore(i, from int) string {
	end := i
	for end > from && (a.is(end-1, ",") || a.auxiliary(end-1) || a.adverb(end-1) || a.is(end-1, "été") || a.is(end-1, "a")) {
		end--
	}
	if b := a.backWhen(end, from); a.is(b-1, ",") {
		end = b - 1
	}
	if a.is(end-1, ")") {
		if open := a.openBracket(end-1, from); open > from {
			end = open
		}
	}
	for first := max(from, end-longestPhrase); first < end; first++ {
		t := a.tokens[first]
		if !t.capital() || t.is(classTitle|classTime|classPreposition|classArticle) && a.introducedAt(first) == 0 {
			continue
		}
		stop := a.bodyEnd(first, end)
		if stop != end {
			first = max(first, stop-1)
			continue
		}
		kind := first > from && (a.listed("kind", first-1) || a.listed("outfit", first-1)) && !a.tokens[first-1].capital()
		if t.is(classPlace) && first+1+int(t.more) >= end && !kind || a.personalName(first, end) && !kind {
			return ""
		}
		if a.institution(first, end) || kind || a.introducedAt(first) > 0 || t.shape == shapeUpper {
			return a.orgText(first, end)
		}
		return ""
	}
	return ""
}

// tieInFront reads what stands at the front of the sentence of a name that ends
// with token i: "À la tête de la Ligue, Awa Kane", "Aujourd’hui juriste au Fonds,".
func (a *analysis) tieInFront(id, i int, st sentence) affiliation {
	e := &a.register.entities[id]
	first := i + 1 - len(e.words)
	for first > st.first && a.tokens[first-1].is(classTitle) {
		first--
	}
	if first-3 < st.first || !a.is(first-1, ",") {
		return affiliation{}
	}
	k := st.first
	if a.listed("nowadays", k) && a.tokens[k+1].is(classRole) && a.appositionEnd(k+1, first) >= first-1 {
		return a.office(k+1, first-1)
	}
	for ; k < min(first, st.first+4); k++ {
		if a.listed("tie-lead", k) {
			return affiliation{org: a.tiedOf(k, first)}
		}
		if a.listed("tie-given", k) && k == st.first {
			return a.tiedGiven(k, first)
		}
	}
	return affiliation{}
}

// betweenDashes reads the office that dashes part from the name before token i:
// "Awa Kane – juriste au Fonds – a dit", and, alone on its line, "Awa Kane –
// juriste, Fonds de Kita".
func (a *analysis) betweenDashes(i, limit int) affiliation {
	dash := func(k int) bool {
		return (a.is(k, "–") || a.is(k, "—") || a.is(k, "-")) && k > 0 && a.tokens[k].span.Start > a.tokens[k-1].span.End
	}
	if i == 0 || i+1 >= limit || !dash(i) && !a.is(i, "|") {
		return affiliation{}
	}
	end := i + 1
	for end < limit && end-i < longestLine && !dash(end) && !a.is(end, "|") && !a.breaksLine(end) {
		if a.sayingAt(end) || a.auxiliary(end) || a.is(end, ".") && !a.innerMark(end) {
			return affiliation{}
		}
		end++
	}
	if end-i >= longestLine || a.firstRole(i+1, min(end, i+3)) < 0 {
		return affiliation{}
	}
	return a.officeWithBody(i+1, end)
}
