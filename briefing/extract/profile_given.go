package extract

// readGiven gives person id, whose name stands at [first, end), the office that a
// body gives them: "The Harbour Trust has appointed Jane Okoro as its director",
// "named Jane Okoro director", "chose Jane Okoro to lead it".
func (a *analysis) readGiven(id, first, end int, st sentence) {
	for first > st.first && a.tokens[first-1].is(classTitle) {
		first--
	}
	if a.is(end, ",") && a.is(end+1, "whom") {
		a.readHired(id, end+2, st.last)
		return
	}
	v := first - 1
	if v > st.first && a.copula(v) && end <= st.last {
		if a.is(v-1, "name") && (a.listed("possessive", st.first) || a.is(st.first, "Her") || a.is(st.first, "His")) {
			a.readNamedLast(id, st)
		} else {
			a.readWhoseIs(id, v, st.first)
		}
		return
	}
	if v <= st.first || !a.listed("puts-in", v) || a.tokens[v].capital() || end >= st.last {
		return
	}
	k := end
	if a.is(k, "as") || a.is(k, "to") && (a.is(k+1, "be") || a.is(k+1, "become")) {
		if k++; a.is(k-1, "to") {
			k++
		}
	}
	if a.listed("its", k) {
		k++
	}
	f := a.officeFrom(k, st.last)
	if f.role == "" {
		return
	}
	if f.org == "" {
		f.org = a.givingBody(st.first, v)
	}
	a.claim(id, f)
}

// readHired reads "whom the Harbour Trust hired as a nurse" at token i.
func (a *analysis) readHired(id, i, limit int) {
	for v := i + 1; v+2 < min(limit, i+longestName+2); v++ {
		if a.listed("puts-in", v) && !a.tokens[v].capital() {
			f := a.putIn(v, a.closingComma(v, limit))
			if f.org == "" {
				f.org = a.givingBody(i, v)
			}
			if f.role != "" {
				a.claim(id, f)
			}
			return
		}
		if a.tokens[v].kind == tokenMark && !a.innerMark(v) {
			return
		}
	}
}

// readNamedLast gives person id the office with which the sentence before ends:
// "insists the association’s lawyer. Her name is Jane Okoro".
func (a *analysis) readNamedLast(id int, st sentence) {
	s := a.sentenceAt(a.tokens[st.first].span.Start) - 1
	if s < 0 || a.sentences[s].block != st.block {
		return
	}
	last := a.sentences[s].last
	for last > a.sentences[s].first && a.tokens[last-1].kind == tokenMark {
		last--
	}
	for k := last - 2; k >= max(a.sentences[s].first, last-longestBond); k-- {
		if t := a.tokens[k]; t.kind == tokenMark && !a.innerMark(k) && !a.possessive(k) {
			return
		}
		if (a.definite(k) || a.indefinite(k)) && a.headedByOffice(k, last) {
			a.claim(id, a.office(k, last))
			return
		}
	}
}

// readWhoseIs reads "the Harbour Trust, whose director is Jane Okoro," in front of
// the "is" at token v.
func (a *analysis) readWhoseIs(id, v, from int) {
	for k := v - 2; k > max(from, v-longestBond); k-- {
		if a.tokens[k].kind == tokenMark && !a.innerMark(k) {
			return
		}
		if !a.is(k, "whose") || !a.headedByOffice(k+1, v) {
			continue
		}
		f := a.postAt(k+1, v)
		if f.org == "" {
			f.org = a.whoseBody(k + 1)
		}
		a.claim(id, f)
		return
	}
}

// givingBody is the body that is the subject of the verb at token v: "The Harbour
// Trust has", "The members of the Harbour Trust"; "".
func (a *analysis) givingBody(first, v int) string {
	for k := first; k < v; k++ {
		if !a.tokens[k].capital() || a.tokens[k].is(classArticle|classTime|classPronoun) || a.tokens[k].is(classPreposition) && k == first {
			continue
		}
		end := a.bodyEnd(k, v)
		for end > k && !a.tokens[end-1].capital() {
			end--
		}
		if end <= k || a.tokens[k].is(classPlace) && k+1+int(a.tokens[k].more) >= end || a.personalName(k, end) || a.knownPerson(k, end) {
			return ""
		}
		if k == first && end == k+1 && a.opensOnly(k) {
			return ""
		}
		return a.orgText(k, end)
	}
	return ""
}

// readCapacity gives the only person of sentence s the office in which they act:
// "spoke in her capacity as director of the Harbour Trust".
func (a *analysis) readCapacity(s int) {
	st := a.sentences[s]
	for i := st.first; i+4 < st.last; i++ {
		if !a.is(i, "in") && !a.is(i, "In") || !a.tokens[i+1].is(classMale|classFemale) {
			continue
		}
		for k := i + 2; k+2 < min(st.last, i+5); k++ {
			if !a.listed("a-post", k) || !a.is(k+1, "as") && !a.is(k+1, "of") {
				continue
			}
			if _, quoted := a.outerAt(a.tokens[i].span.Start); quoted {
				return
			}
			id := a.namedFirstIn(st)
			if id < 0 {
				id = a.claimant(s, i+1)
			}
			if id >= 0 {
				a.claim(id, a.officeFrom(k+2, st.last))
			}
			return
		}
	}
}

// namedFirstIn is the person named first in a sentence, outside quotations; -1
// for none.
func (a *analysis) namedFirstIn(st sentence) int {
	for i := st.first; i < st.last; i++ {
		if id := int(a.mentions[i]); id >= 0 && a.canClaim(id) {
			return id
		}
	}
	return -1
}
