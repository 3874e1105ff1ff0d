package extract

import "strings"

// readStated gives persons what whole sentences, relative clauses and second verbs
// say that they are or where they belong, also where nothing stands for them:
// "Ana Roa, que llegó en 2014 y hoy es portavoz de la Red Sur", "Trabaja en el
// Instituto Azul".
func (a *analysis) readStated() {
	for s := range a.sentences {
		st := a.sentences[s]
		a.enter(st.block)
		if a.lexicon.stated == nil || st.last-st.first < 3 {
			continue
		}
		a.readPointedAt(s)
		for v := st.first; v+1 < st.last; v++ {
			kind, object := a.statedAt(v, st.last)
			if object == v {
				continue
			}
			if q, quoted := a.outerAt(a.tokens[v].span.Start); quoted {
				v = max(v, a.tokenAt(q.outer.End)-1)
				continue
			}
			f := a.whatIsStated(kind, v, object, st.last)
			if f == (affiliation{}) {
				continue
			}
			id, org := a.statedWhere(s, v)
			if org != "" && f.org == "" {
				f.org = org
			}
			if id < 0 {
				id = a.statedOf(s, v)
			}
			if id >= 0 {
				a.claim(id, f)
			}
		}
	}
	a.leave()
}

// whatIsStated reads the office or the body at token object behind the phrase at
// token v.
func (a *analysis) whatIsStated(kind statedKind, v, object, limit int) affiliation {
	if kind == statesOffice {
		first := object
		own := a.listed("its", first)
		for first < limit && a.tokens[first].is(classArticle|classDeterminer) && !a.tokens[first].capital() {
			first++
		}
		noun := -1
		for k := first; k < min(limit, first+3) && a.tokens[k].kind == tokenWord && !a.tokens[k].is(classPreposition); k++ {
			if a.tokens[k].is(classRole) {
				noun = k
				break
			}
		}
		if noun < 0 {
			return affiliation{}
		}
		f := a.sane(a.office(first, a.appositionEnd(first, limit)))
		if a.kinOf(f.role) {
			return affiliation{}
		}
		if f.role != "" && f.org == "" && own {
			f.org = a.officeOrg(object, a.blockStart(object))
		}
		if f.role != "" && f.org == "" {
			f.org = a.bodyAfterOffice(noun, limit)
		}
		return f
	}
	org, end := a.statedBody(object, limit, kind == statesPlace)
	if org == "" {
		return affiliation{}
	}
	f := affiliation{org: org}
	if end = a.pastSince(end, limit); end+1 < limit && a.is(end, "como") && a.tokens[end+1].is(classRole) {
		f.role = a.office(end+1, a.appositionEnd(end+1, limit)).role
	}
	return f
}

// bodyAfterOffice is the body behind "en" and a statement of time in the office
// whose noun is at token noun: "maestra desde 2014 en la Escuela Luz"; "".
func (a *analysis) bodyAfterOffice(noun, limit int) string {
	i := a.pastSince(noun+1, limit)
	if i == noun+1 || i+1 >= limit {
		return ""
	}
	switch a.lowerWord(i) {
	case "de", "del", "en":
		org, _ := a.statedBody(i+1, limit, a.is(i, "en"))
		return org
	}
	return ""
}

// statedBody is the body at token i and where it ends; "" for none. Where a place
// may stand its name must say that it is a body.
func (a *analysis) statedBody(i, limit int, place bool) (string, int) {
	for i < limit && a.tokens[i].is(classArticle) && (!a.tokens[i].capital() || a.opensSentence(i)) {
		i++
	}
	if i >= limit || a.tokens[i].kind != tokenWord || a.tokens[i].is(classTime|classTitle) {
		return "", i
	}
	t := a.tokens[i]
	end := a.bodyEnd(i, limit)
	if end <= i {
		return "", i
	}
	if !t.capital() && a.listed("unit", i) {
		return "", i // "la sede de la Red Sur"
	}
	if !t.capital() {
		if !a.workplace(i) && !(a.definite(i-1) && t.is(classOrg) && !a.listed("unit", i) && !a.listed("no-employer", i)) && !(a.listed("workplace-the", i) && a.holdsCapital(i+1, end)) {
			return "", i
		}
		if end == i+1 {
			return a.bodyOfNoun(i), end
		}
		return a.orgText(i, end), end
	}
	if t.is(classPlace) && i+int(t.more)+1 >= end && t.shape != shapeUpper || a.personalName(i, end) || t.is(classTime) {
		return "", i
	}
	sure := a.institution(i, end) || a.brand(i) || t.shape == shapeUpper || end > i+1 && strings.HasSuffix(a.word(t), "s") && !t.is(classPlace|classPerson) // "Manos Abiertas"
	if place && !sure || end == i+1 && !sure {
		return "", i
	}
	return a.orgText(i, end), end
}
