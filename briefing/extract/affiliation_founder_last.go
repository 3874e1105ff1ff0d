package extract

// foundersLast gives those of open whose body is not known the one that sentence s
// says they founded, be they named there, beside the founder or meant by a pronoun or
// by nothing: "Then, with Esi Mensah, she started Daughters of the Sea"; or that it
// calls their own: "her group, Count Us All, has".
func (a *analysis) foundersLast(s int, open map[int]string) {
	st := a.sentences[s]
	for v := st.first; v+1 < st.last; v++ {
		t := a.tokens[v]
		if t.kind != tokenWord || t.capital() {
			continue
		}
		founds := a.listed("found", v)
		owns := !founds && (a.listed("possessive", v) || a.listed("its", v)) && v+3 < st.last && a.listed("outfit", v+1) && a.is(v+2, ",")
		if !founds && !owns {
			continue
		}
		if _, quoted := a.outerAt(t.span.Start); quoted {
			continue
		}
		object := v + 1 + int(t.more)
		if owns {
			object = v + 3
		}
		org, end := a.foundedAt(object, st.last)
		if org == "" || owns && !a.is(end, ",") {
			continue
		}
		named := false
		for k := st.first; k < v; k++ {
			if id := int(a.mentions[k]); id >= 0 && a.canClaim(id) {
				named = true
				if body, asked := open[id]; founds && asked && body == "" {
					open[id] = org
				}
			}
		}
		if named && !a.tokens[v-1].is(classPronoun) {
			return
		}
		for k := s; k >= max(0, s-backToSubject); k-- {
			id := a.focus[k].entity
			if founds && k < s-1 {
				break
			}
			if id < 0 || a.focus[k].owner {
				continue
			}
			if body, asked := open[id]; asked && body == "" && a.fitsGender(id, v) {
				open[id] = org
			}
			break
		}
		return
	}
}

// fitsGender reports whether the pronoun at token v, or in front of it, can mean the
// person id.
func (a *analysis) fitsGender(id, v int) bool {
	g := a.register.entities[id].gender
	for k := max(0, v-1); k <= v; k++ {
		t := a.tokens[k]
		if t.is(classMale) && !t.is(classFemale) && g == genderFemale || t.is(classFemale) && !t.is(classMale) && g == genderMale {
			return false
		}
	}
	return true
}

// foundedAt is the body that is the object at token i of a verb of founding, and
// where its name ends; "" for a person, a place or a thing.
func (a *analysis) foundedAt(i, limit int) (string, int) {
	for i < limit && (a.is(i, "up") || a.tokens[i].is(classArticle|classDeterminer|classOrg) && !a.tokens[i].capital()) {
		i++
	}
	if i >= limit {
		return "", i
	}
	t := a.tokens[i]
	if !t.capital() || t.is(classPlace|classTime|classTitle|classText|classWork|classPronoun) {
		return "", i
	}
	end := a.bodyEnd(i, limit)
	if end <= i || a.personalName(i, end) || hasGivenName(a.nameWords(i, end)) {
		return "", i
	}
	if !a.institution(i, end) && (end-i < 2 || t.is(classPerson) && end-i < 3) && !a.calledBody(end) {
		return "", i
	}
	return a.orgText(i, end), end
}
