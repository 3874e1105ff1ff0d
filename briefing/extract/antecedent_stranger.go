package extract

// introducesAnew is by how many sentences somebody without a name is farther from
// a pronoun whom a sentence about nobody else tells of.
const introducesAnew = 0.5

// stranger is somebody without a name whom sentence s, about nobody else, tells of
// for the first time before token i, and by how many sentences they are farther
// from a pronoun: "One letter came from a boy of fourteen". Nearer is somebody of
// whom a relative clause or their sex says that the text goes on about them.
func (a *analysis) stranger(s, i int, g gender) (speaker, float64) {
	if a.lexicon.language != "en" || g == genderUnknown {
		return nobody, 0
	}
	other := a.cannotBe(a.focus[s], g) || a.toldByI(s)
	if sp := a.focus[s]; sp.known() && !other && (sp.entity < 0 || sp.entity != a.whoTells(i)) {
		return nobody, 0
	}
	st := a.sentences[s]
	subordinate := false
	for j := st.first; j < min(st.last, i); j++ {
		if j == st.first && a.takesUpFront(j, st.last) == i {
			return nobody, 0
		}
		t := a.tokens[j]
		if _, quoted := a.outerAt(t.span.Start); quoted {
			continue
		}
		if kin := a.ownKin(j, min(st.last, i)); kin.known() && a.genderOfPhrase(kin.Who) == g {
			return kin, introducesAnew
		}
		if t.is(classSubordinate) && !t.is(classPreposition) {
			subordinate = !other // "when a clerk could not find his file"
		}
		if subordinate || !a.indefinite(j) && !(other && a.is(j, "the")) || a.is(j, "some") || j > st.first && (a.as(j-1) || a.copula(j-1) || a.is(j-1, "not") || a.agentMark(j-1)) || a.appositive(j) {
			continue
		}
		p := a.phraseAfter(j, min(st.last, i))
		if p.first != j || a.named(p) || !a.aPerson(p) && !(other && a.theHolder(p)) {
			continue
		}
		if a.is(p.last, ",") && a.nameEnd(p.last+1, st.last) > p.last+1 {
			continue // "the governor, Jane Okoro"
		}
		at := a.described(p)
		said := a.genderOfUnnamed(at.Who)
		far := introducesAnew
		switch {
		case said == g || said == genderUnknown && a.whoBehind(p):
		case said == genderUnknown:
			far += unknownGender
		default:
			continue
		}
		return speaker{Attribution: at, entity: -1}, far
	}
	return nobody, 0
}

// cannotBe reports whether whom a sentence is about is certainly not of a gender.
func (a *analysis) cannotBe(sp speaker, g gender) bool {
	if !sp.known() {
		return false
	}
	said := a.genderOfPhrase(sp.Who)
	if sp.entity >= 0 {
		said = a.register.entities[sp.entity].gender
	}
	return said != genderUnknown && said != g
}

// toldByI reports whether "I" is the subject of sentence s: "I sent for the mother".
func (a *analysis) toldByI(s int) bool {
	st := a.sentences[s]
	first := a.pastLabel(a.outsideQuotes(st.first, st.last), st.last)
	return first < st.last && a.tokens[first].is(classI) && !a.listed("my", first)
}

// theHolder reports whether a phrase means one person by an office or a trade:
// "the hospital manager".
func (a *analysis) theHolder(p nounPhrase) bool {
	t := a.tokens[p.head-1]
	return a.definite(p.first) && p.head-p.first > 1 && !t.capital() && !a.plural(p.head-1) && t.is(classRole|classOccupation) && !t.is(classOrg)
}

// ownKin is the relative or the helper of the one who tells whom the phrase at
// token j names by that: "as my father had done"; nobody for none.
func (a *analysis) ownKin(j, limit int) speaker {
	if !a.listed("my", j) && !a.is(j, "our") && !a.is(j, "Our") {
		return nobody
	}
	p := a.phraseAfter(j, limit)
	if p.first != j || p.head-p.first < 2 || a.named(p) || a.plural(p.head-1) || !a.human(p) || a.possessive(p.head) {
		return nobody
	}
	return speaker{Attribution: a.described(p), entity: -1}
}

// appositive reports whether the phrase that opens at token i says what the one
// before its comma is: "Jane Okoro, a nurse", "one lady, a cellist from Lyon".
func (a *analysis) appositive(i int) bool {
	if i < 2 || !a.is(i-1, ",") {
		return false
	}
	t := a.tokens[i-2]
	return a.mentions[i-2] >= 0 || t.capital() || t.kind == tokenNumber || t.is(classRole|classPerson|classOccupation) || a.listed("human", i-2)
}

// aPerson reports whether an indefinite phrase means one person: "a lady", "an
// inspector".
func (a *analysis) aPerson(p nounPhrase) bool {
	if p.head-p.first < 2 || !a.indefinite(p.first) || a.plural(p.head-1) || a.tokens[p.head-1].capital() {
		return false
	}
	return (a.human(p) || a.listed("human", p.head-1)) && !(a.listed("thing-too", p.head-1) && !a.whoBehind(p) && p.last == p.head)
}
