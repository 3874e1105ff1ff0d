package extract

// readWhichOffices gives a person the body of which, in a relative clause, the
// text says that they are something: "Open Sluice, of which she is a co-founder,",
// "the Harbour Hospital, where Okoro works as a nurse", "the Trust, which he chairs".
func (a *analysis) readWhichOffices() {
	for s := range a.sentences {
		st := a.sentences[s]
		a.enter(st.block)
		if a.lexicon.language != "en" {
			continue
		}
		for i := st.first + 2; i+2 < st.last; i++ {
			if !a.is(i-1, ",") {
				continue
			}
			j := i
			switch {
			case (a.is(i, "of") || a.is(i, "for") || a.is(i, "at") || a.is(i, "in")) && a.is(i+1, "which"):
				j = i + 2
			case a.is(i, "where"), a.is(i, "which"):
				j = i + 1
			default:
				continue
			}
			if _, quoted := a.outerAt(a.tokens[i].span.Start); quoted {
				continue
			}
			a.readWhichOffice(s, i, j)
		}
	}
	a.leave()
}

// readWhichOffice reads the clause whose subject stands at token j behind the
// comma in front of token i.
func (a *analysis) readWhichOffice(s, i, j int) {
	st := a.sentences[s]
	id, verb := -1, j+1
	if t := a.tokens[j]; t.is(classPronoun) && t.is(classMale|classFemale) && !t.is(classDeterminer) {
		id = a.personOf(s, t)
		if id < 0 {
			id = a.personOf(s-1, t)
		}
	} else if end := a.nameEnd(j, st.last); end > j && a.mentions[end-1] >= 0 {
		id, verb = int(a.mentions[end-1]), end
	}
	if id < 0 || verb >= st.last || !a.canClaim(id) {
		return
	}
	e := &a.register.entities[id]
	if e.org != "" && e.role != "" {
		return
	}
	first := a.bodyStart(i - 1)
	if first == i-1 {
		if first = a.startOfIntroduced(i-1, st.first); first >= i-1 || a.tokens[first].is(classPlace) || a.personalName(first, i-1) {
			return
		}
	}
	for k := first + 1; k+1 < i-1; k++ {
		if a.is(k, "to") && a.is(first-1, "from") || a.is(k, "to") && a.is(first-1, "the") && a.is(first-2, "from") {
			first = k + 1 // "moved from the Union to the Trust, where"
		}
	}
	for verb < st.last-1 && (a.adverb(verb) || a.is(verb, "has") || a.is(verb, "had")) {
		verb++
	}
	f := affiliation{}
	switch {
	case a.is(i, "which"):
		if !a.tokens[verb].is(classLead) && !a.listed("found", verb) || verb+1 < st.last && !a.endsOwnClause(verb+1) {
			return
		}
		f = affiliation{role: a.word(a.tokens[verb]), verb: true}
	case a.tokens[verb].is(classLead) && a.is(i, "in"):
		return
	default:
		f = a.stated(verb, st.last)
	}
	if f.role == "" && a.listed("livelihood", verb) {
		if f.role = e.role; f.role == "" {
			f.role = a.nameText(verb, a.appositionEnd(verb, st.last))
		}
	}
	if f.role == "" && !(a.is(i, "where") && a.listed("works-in", verb)) || a.kinOf(f.role) {
		return
	}
	f.org = a.orgText(first, a.awayFrom(first, i-1))
	a.claim(id, f)
}

// endsOwnClause reports whether nothing but a time or how long something lasts
// stands at token i behind the verb of a relative clause: "which she has chaired
// since 2019,".
func (a *analysis) endsOwnClause(i int) bool {
	t := a.tokens[i]
	return t.kind == tokenMark && !a.innerMark(i) || a.listed("since", i) || a.is(i, "in") || a.is(i, "for") || a.is(i, "with") || a.is(i, "from")
}
