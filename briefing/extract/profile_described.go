package extract

// readDescribedProfiles reads, once it is known whom each sentence of an English
// text is about, what it says of somebody whom it does not name there: "The nurse
// works for the Harbour Trust", "The director of the Trust had slept little". Who
// has been quoted without an office or a body is then quoted with it.
func (a *analysis) readDescribedProfiles() {
	told := map[int]bool{}
	for s := range a.sentences {
		st, at := a.sentences[s], a.focusAt[s]
		if a.lexicon.language != "en" && a.language != "en" || at < st.first || at >= st.last || !a.definite(at) {
			continue
		}
		a.enter(st.block)
		if _, quoted := a.outerAt(a.tokens[at].span.Start); quoted || a.lexicon.language != "en" {
			continue
		}
		p := a.phraseAfter(at, st.last)
		if p.first != at || p.empty() {
			continue
		}
		id := a.focus[s].entity
		if id < 0 {
			if id = a.whoseTopicGoesOn(s, p); id < 0 {
				continue
			}
			a.claim(id, a.office(p.first, p.last))
			told[id] = true
			continue
		}
		if e := &a.register.entities[id]; e.role == "" || e.org == "" {
			role, org := e.role, e.org
			i := p.last
			if a.is(i, ",") && a.is(i+1, "who") {
				a.claim(id, a.stated(i+2, a.closingComma(i+2, st.last)))
			} else {
				a.claim(id, a.stated(i, st.last))
			}
			told[id] = told[id] || e.role != role || e.org != org
		}
	}
	a.readOwned(told)
	a.leave()
	for i := range a.quotes {
		sp := &a.quotes[i].speaker
		if sp.entity < 0 || !told[sp.entity] {
			continue
		}
		e := &a.register.entities[sp.entity]
		if sp.Role == "" {
			sp.Role = e.role
		}
		if sp.Org == "" && e.org != "" {
			sp.Org = a.register.fullName(e.org)
		}
	}
}

// whoseTopicGoesOn is the person of whom the sentences before and behind sentence s
// tell, where phrase p, its subject, is an office in a body that the text gives to
// nobody: "Okoro opened the gate. The director of the Trust had slept little. She
// said"; -1 for none.
func (a *analysis) whoseTopicGoesOn(s int, p nounPhrase) int {
	if s == 0 || s+1 >= len(a.sentences) || p.last <= p.head || !a.hasRole(p) || a.textual(p) || a.plural(p.head-1) {
		return -1
	}
	id := a.focus[s-1].entity
	if id < 0 || a.focus[s+1].entity != id || a.focus[s-1].owner || !a.canClaim(id) || a.sentences[s+1].block > a.sentences[s].block+1 || a.sentences[s-1].block < a.sentences[s].block-1 {
		return -1
	}
	e := &a.register.entities[id]
	if e.role != "" && !a.tradeOnly(e.role) || e.org != "" {
		return -1
	}
	f := a.office(p.first, p.last)
	if f.role == "" || f.org == "" {
		return -1
	}
	for _, other := range a.register.officers {
		if o := &a.register.entities[other]; o != e && o.role == f.role {
			return -1
		}
	}
	for k := a.sentences[s].first; k < a.sentences[s].last; k++ {
		if n := int(a.mentions[k]); n >= 0 && n != id && a.register.entities[n].person {
			return -1
		}
	}
	return id
}
