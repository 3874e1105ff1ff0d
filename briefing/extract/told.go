package extract

// readTold reads, once it is known whom each sentence is about, what French and
// Spanish text says of somebody without the name: "L’apicultrice préside la
// Coopérative de Kita", "Elle travaille au dispensaire Saint-Luc". Who has been
// quoted before without an office or a body is then quoted with it.
func (a *analysis) readTold() {
	if !a.romance() {
		a.readDescribedProfiles()
		return
	}
	told := map[int]bool{}
	for s := range a.sentences {
		st, at, id := a.sentences[s], a.focusAt[s], a.focus[s].entity
		if id < 0 || a.focus[s].owner || at < st.first || at >= st.last {
			continue
		}
		e := &a.register.entities[id]
		if e.role != "" && e.org != "" && !a.kinOf(e.role) || !e.person && !a.plainPerson(e) {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[at].span.Start); quoted {
			continue
		}
		a.enter(st.block)
		p := a.phraseAfter(at, st.last)
		if p.first != at {
			continue
		}
		role, org := e.role, e.org
		a.toldByNoun(e, p)
		a.toldByVerb(e, p.last, st.last)
		if a.lexicon.language == "fr" {
			a.claim(id, a.tieBehind(p.last, st.last))
		}
		if e.role != role || e.org != org {
			told[id] = true
		}
	}
	a.readOwned(told)
	a.readWhoseOffice(told)
	a.leave()
	for _, q := range a.quotes {
		if q.speaker.entity < 0 {
			continue
		}
		if e := &a.register.entities[q.speaker.entity]; e.role == "" && q.speaker.Role != "" && !a.kinOf(q.speaker.Role) {
			e.role, told[q.speaker.entity] = q.speaker.Role, true
			if e.org == "" {
				e.org = q.speaker.Org
			}
		}
	}
	for i := range a.quotes {
		sp := &a.quotes[i].speaker
		if sp.entity < 0 || !told[sp.entity] && !a.register.entities[sp.entity].person {
			continue
		}
		e := &a.register.entities[sp.entity]
		if sp.Role == "" || told[sp.entity] && a.kinOf(sp.Role) {
			sp.Role = e.role
		}
		if sp.Org == "" || told[sp.entity] && e.org != "" {
			sp.Org = a.register.fullName(e.org)
		}
	}
}

// toldByNoun takes the noun of a description for the office of somebody who has
// none: "L’apicultrice", "l’ancien typographe".
func (a *analysis) toldByNoun(e *entity, p nounPhrase) {
	if e.role != "" && !a.kinOf(e.role) || !a.pointsBack(p.first) || !a.hasRole(p) || a.plural(p.head-1) {
		return
	}
	for i := p.first + 1; i < p.head; i++ {
		if a.tokens[i].capital() && !a.tokens[i].is(classRole) || a.listed("anyone", i) {
			return
		}
	}
	if f := a.described(p); f.Role != "" && !a.kinOf(f.Role) {
		if e.role = f.Role; e.org == "" {
			e.org = f.Org
		}
	}
}

// toldByVerb reads the body behind a verb at token i that says where somebody
// works, what they lead or what they founded.
func (a *analysis) toldByVerb(e *entity, i, limit int) {
	for i < limit && (a.clitic(i) || a.adverb(i) || a.tokens[i].is(classAuxiliary) && !a.tokens[i].is(classLead)) {
		i++
	}
	if i+1 >= limit || a.tokens[i].capital() {
		return
	}
	if e.org == "" && (a.tokens[i].is(classLead) || a.listed("found", i)) {
		e.org = a.bodyDirectly(i+1+int(a.tokens[i].more), limit)
	}
	if e.org == "" && a.listed("joins", i) {
		j := i + 1
		for j+1 < limit && (a.tokens[j].is(classTime|classPreposition) && !a.tokens[j].is(classArticle) || a.tokens[j].kind == tokenNumber) {
			j++
		}
		e.org = a.bodyDirectly(j, limit)
	}
	if e.org != "" || !a.listed("works-at", i) {
		return
	}
	for j := i + 1; j+1 < min(limit, i+longestPhrase/2) && a.tokens[j].kind == tokenWord; j++ {
		if !a.listed("works-where", j) && !a.ofMedium(j) {
			continue
		}
		if org := a.workplaceBehind(j+int(a.tokens[j].more), limit); org != "" {
			e.org = org
			return
		}
	}
}

// bodyDirectly is the body that is the object at token i, and no part of one:
// "préside la Coopérative de Kita"; "".
func (a *analysis) bodyDirectly(i, limit int) string {
	for i < limit && a.tokens[i].is(classArticle|classDeterminer) && !a.tokens[i].capital() {
		i++
	}
	if i+1 >= limit || !a.tokens[i].is(classOrg) && !a.listed("workplace-the", i) || a.tokens[i].is(classPlace|classPerson) {
		return ""
	}
	end := a.bodyEnd(i, limit)
	if end-i < 2 && a.tokens[i].shape != shapeUpper || !a.holdsCapital(i, end) {
		return ""
	}
	return a.orgText(i, end)
}

// ofMedium reports whether the preposition at token j gives the medium in which
// something is made: "présente le journal de Radio Horizon".
func (a *analysis) ofMedium(j int) bool {
	switch a.lowerWord(j) {
	case "de", "du", "sur":
		return j+2 < len(a.tokens) && a.tokens[j+1].capital() && a.tokens[j+2].capital() && a.familyOf(a.lowerWord(j+1)) == "media"
	}
	return false
}

// toldOrg reports whether the body of an office with a possessive at token k was
// only told something, and cannot be whose the office is: "Interrogée par ALF".
func (a *analysis) toldOrg(k int, org string) bool {
	s := a.sentenceAt(a.tokens[k].span.Start)
	for n := max(0, s-2); n <= min(s, len(a.sentences)-1); n++ {
		for j := a.sentences[n].first; j+1 < a.sentences[n].last; j++ {
			if a.agentMark(j) && a.tokens[j+1].capital() && a.register.fullNameOr(a.nameText(j+1, a.bodyEnd(j+1, a.sentences[n].last))) == org {
				return true
			}
		}
	}
	return false
}

// readOwned gives persons whose office is printed with a possessive and no body the
// one of which the text has told last: "indique son coordinateur, Paul Mbaye", "Its
// chair, the potter Ama Asante".
func (a *analysis) readOwned(told map[int]bool) {
	for i, m := range a.mentions {
		id := int(m)
		if id < 0 {
			continue
		}
		e := &a.register.entities[id]
		if !e.person || e.role == "" || a.kinOf(e.role) {
			continue
		}
		if k := i + 2; e.org == "" && k+1 < len(a.tokens) && a.is(i+1, ",") && a.listed("its", k) && a.tokens[k+1].is(classRole) {
			if org := a.bodyToldOf(k); org != "" {
				e.org, told[id] = org, true // "Paul Mbaye, son juriste"
			}
			continue
		}
		for k := i - len(e.words); k > max(0, i-len(e.words)-longestApposition); k-- {
			if a.tokens[k].kind == tokenMark && !a.innerMark(k) && !a.is(k, ",") {
				break
			}
			if !a.listed("its", k) || k+1 >= len(a.tokens) || !a.tokens[k+1].is(classRole) || a.listed("lives-there", k+1) {
				continue
			}
			if a.lexicon.language == "en" && a.capitalBefore(k) {
				break // "shameful for Lund that its Secretary of State"
			}
			if org := a.bodyToldOf(k); org != "" && (e.org == "" || a.toldOrg(k, e.org)) {
				e.org, told[id] = org, true
			}
			break
		}
	}
}

// capitalBefore reports whether a name stands before token i in its sentence.
func (a *analysis) capitalBefore(i int) bool {
	for k := i; k > 0 && !a.opensSentence(k); k-- {
		if a.tokens[k-1].capital() && a.tokens[k-1].kind == tokenWord && !a.opensSentence(k-1) {
			return true
		}
	}
	return false
}
