package extract

// affiliation is a role and an organisation as stated.
type affiliation struct {
	role, org string
	// verb is set when a verb says what somebody does: "chairs the Committee".
	verb bool
	// past is set when it is said to have been before: "was a diver".
	past bool
}

// affiliate reads what stands around the name at [first, end) for the
// person's role and organisation; start is where the name begins behind its
// titles. What is known already stays.
func (r *register) affiliate(e *entity, first, start, end int, b *block) {
	if r.fuller(e, end, b) || e.role != "" && e.org != "" && !e.kinOnly {
		return
	}
	if e.role == "" {
		defer func() {
			if e.role != "" {
				e.evidence++
			}
		}()
	}
	a := r.a
	verb := a.pastAgeBehind(end, b.lastToken)
	does := verb
	if verb < b.lastToken && a.tokens[verb].is(classRelative) {
		does = end // "Jane Okoro, 41, who runs the school"
	}
	for _, read := range []func() affiliation{
		func() affiliation { return a.labelBefore(first, b) },
		func() affiliation { return a.labelOfSeveral(first, b) },
		func() affiliation { return a.beforeComma(first, b.firstToken) },
		func() affiliation { return a.whoseOffice(first, b.firstToken) },
		func() affiliation { return a.identified(first, b.firstToken) },
		func() affiliation { return a.calledOffice(first, b.firstToken) },
		func() affiliation { return a.apposition(end, b.lastToken) },
		func() affiliation { return a.speakingFor(end, b.lastToken) },
		func() affiliation { return a.whoIs(verb, b.lastToken) },
		func() affiliation {
			if a.lexicon.language == "es" && a.institution(start, end) {
				return affiliation{} // "la Casa Luz, que dirige desde 2011": somebody else does
			}
			return a.leading(does, b.lastToken)
		},
		func() affiliation { return a.became(verb, b.lastToken) },
		func() affiliation { return a.officeBefore(first, start, b.firstToken) },
		func() affiliation { return a.fromBody(end, b.lastToken) },
		func() affiliation { return a.onBehalf(first, b.firstToken) },
		func() affiliation { return a.actingFor(end, b.lastToken) },
		func() affiliation {
			f := a.presiding(first, b.firstToken)
			if f.role != "" {
				f.role = a.officeOfHer(f.role, a.genderAt(first, start))
			}
			return f
		},
		func() affiliation { return a.trade(end, b.lastToken) },
		func() affiliation { return a.signed(first, end, b) },
		func() affiliation { return a.ledBy(first, b.firstToken) },
		func() affiliation { return a.ownedBy(first, b.firstToken) },
		func() affiliation { return a.seat(end) },
		func() affiliation { return a.livelihood(end, b.lastToken) },
		func() affiliation { return a.asOffice(first, b.firstToken) },
		func() affiliation { return a.formerBehind(end, b.lastToken) },
		func() affiliation { return a.atBodyInFront(e, first, b.firstToken) },
		func() affiliation { return a.worksInClause(e, end, b.lastToken) },
		func() affiliation { return a.atPlaceInFront(e, first, b.firstToken) },
	} {
		if f := a.sane(read()); f != (affiliation{}) {
			if e.role == "" && (a.kin(f.role) || a.takesUp(end, b.lastToken) || f.verb || a.merelyBelongs(f.role)) {
				if office := a.sane(a.officeBefore(first, start, b.firstToken)); office.role != "" && !(f.verb && (a.mereTitle(office.role) && !a.articleBefore(first, b.firstToken) || a.kinOf(office.role) || a.pastOffice(first, office.role))) {
					if office.org == "" && (f.verb || a.merelyBelongs(f.role)) {
						office.org = f.org // "Labour MP Jane Okoro, who chairs the Committee"
					}
					f = office // "Court official Jane Okoro, a mother of two"
				}
			}
			if e.role == "" || f.role != "" && e.kinOnly && !a.kinOf(f.role) {
				if e.role != "" {
					e.org = "" // an office says more than kin
				}
				e.role, e.kinOnly, e.past, e.byVerb = f.role, a.kinOf(f.role), f.past, f.verb
				end := end
				if a.is(end, "’") || a.is(end, "*") {
					end++
				}
				e.inFront = a.theOffice(e.role, first, b.firstToken) || a.identified(first, b.firstToken).role != ""
				e.definite = a.is(end, ",") && end+1 < b.lastToken && (a.definite(end+1) || a.leadVerb(end, b.lastToken) > 0)
			}
			if e.org == "" {
				e.org = f.org
			}
		}
	}
}

// officeBefore reads the office in front of a name: "second engineer Arjun",
// "Co-Chair Sione Tupou", "The representative of the World Bank, Ms. Leila".
func (a *analysis) officeBefore(first, start, from int) affiliation {
	if a.lexicon.language == "en" {
		f := a.postOf(first, start, from)
		if g := a.itsThenTrade(first, from); g.role != "" && f.org == "" && a.tradeOnly(f.role) {
			return g
		}
		return f
	}
	if first-2 >= from && a.auxiliary(first-2) && a.lexicon.language == "fr" && a.pastParticiple(first-1) {
		return affiliation{} // "avait prévenu Okoro"
	}
	if f := a.officeBeforeTitle(first, start, from); f.role != "" {
		return f
	}
	if f := a.adjacentOffice(first, start, from); f.role != "" {
		return f
	}
	// An office in the run itself: the last words before the bare name.
	for i := start - 1; i >= first; i-- {
		if t := a.tokens[i]; t.is(classRole) && (!t.is(classTitle) || i > first || !a.is(i+1, ".")) {
			lo := first
			for lo < i && a.tokens[lo].is(classTitle) && !a.tokens[lo].is(classRole) {
				lo = a.afterDot(lo)
			}
			return a.officeIn(lo, i+1, from)
		}
	}
	if a.romance() {
		if start > first && !a.tokens[first].is(classTitle) {
			first = start
		}
		if f := a.titledBefore(first, from); f.role != "" || first > from && a.is(first-1, ",") && !a.holdsPossessive(max(from, first-widest/8), first) {
			return f
		}
	}
	if a.lexicon.language != "en" && start == first+1 && !a.tokens[first].is(classTitle|classRole) {
		first = start // "la ministre du Travail Jane Okoro"
	}
	if first <= from {
		return affiliation{}
	}
	if a.tokens[first-1].is(classRole) || a.lexicon.language != "en" && !a.is(first-1, ",") {
		p := a.plainBefore(first, from)
		if a.lexicon.language != "en" {
			p = a.officePhrase(first, from) // "la ministre du Travail Jane Okoro"
		}
		if a.hasRole(p) {
			return a.officeIn(p.first, first, from)
		}
	}
	if a.is(first-1, ",") {
		p := a.officePhrase(first-1, from)
		if !p.empty() && a.officeOf(p) && (a.tokens[p.first].is(classArticle|classDeterminer) || a.tokens[p.first].capital()) && !a.named(p) {
			return a.officeIn(p.first, p.last, from)
		}
	}
	return affiliation{}
}

// officeIn is office for words before a name, with the organisation that the
// paragraph gives an office without one.
func (a *analysis) officeIn(first, last, from int) affiliation {
	f := a.office(first, last)
	if f.role != "" && f.org == "" {
		f.org = a.officeOrg(first, from)
	}
	return f
}

// officeOf reports whether a phrase is an office: its head is the noun of one,
// or, where adjectives follow their noun, any word of it.
func (a *analysis) officeOf(p nounPhrase) bool {
	if a.officeNoun(p.head - 1) {
		return true
	}
	if a.lexicon.language == "en" {
		return false
	}
	for i := p.first; i < p.head; i++ {
		if a.officeNoun(i) {
			return true
		}
	}
	return false
}

// officeNoun reports whether token i is the noun of an office; "Youth" and
// "Children" with a capital are parts of names.
func (a *analysis) officeNoun(i int) bool {
	t := a.tokens[i]
	return t.is(classRole) && !(t.is(classPerson) && t.capital())
}

// officePhrase is the phrase that ends before token end, as far back as the
// noun of an office with its article: "the Special Rapporteur on women".
func (a *analysis) officePhrase(end, from int) nounPhrase {
	p := a.plainBefore(end, from)
	for range 5 {
		if p.empty() || a.officeOf(p) || p.first <= from || !a.tokens[p.first-1].is(classPreposition) {
			return p
		}
		more := a.plainBefore(p.first-1, from)
		if more.empty() {
			return p
		}
		p = nounPhrase{first: more.first, last: p.last, head: more.last}
	}
	return p
}
