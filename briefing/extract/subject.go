package extract

// subjectBefore returns the subject of the verb at token v, looking no
// further back than token from, where its clause starts.
func (a *analysis) subjectBefore(v, from int) nounPhrase {
	e := v
	from = a.pastDateline(from, v)
	for e > from && (a.adverb(e-1) || a.auxiliary(e-1) || a.clitic(e-1) || a.tokens[e-1].is(classSay) && a.tokens[e-1].more > 0) {
		e--
	}
	if e == from {
		return nounPhrase{}
	}
	switch {
	case a.is(e-1, ",") || a.is(e-1, "–") || a.is(e-1, "—") || a.spacedHyphen(e-1):
		if q := a.spokenThrough(from, e-1); !q.empty() {
			return q
		}
		return a.subjectOverCommas(e-1, from)
	case a.tokens[e-1].is(classRelative) && !a.tokens[e-1].capital() && !a.is(e-1, "that"):
		// "Okoro, who said": the phrase before the relative pronoun.
		if a.inWhichRomance(e-1, from) {
			if p := a.writerOfText(e-1, from); !p.empty() {
				return p
			}
			return a.clauseSubject(from, e-1)
		}
		e--
		if e > from && a.is(e-1, ",") {
			if p := a.whoRelative(e, from); !p.empty() {
				return p
			}
			if p := a.objectThatSays(e, from); !p.empty() {
				return p
			}
			if a.listed("which", e) {
				if p := a.ofChain(e-1, from); !p.empty() && a.tokens[p.last-1].capital() {
					return p // "with the Government of Kestria, which replied"
				}
			}
			if q := a.makerOfText(a.phraseBefore(e-1, from), e-1, from); !q.empty() {
				return q // "the words of a fisherman from Lund, who told her"
			}
			if p := a.ofChain(e-1, from); !p.empty() && p.first > from && a.agentMark(p.first-1) && (a.hasRole(p) || a.plural(p.head-1)) {
				return p // "demanded by the authors of the report, who said"
			}
			if p := a.phraseBefore(e-1, from); a.inner(p, from) {
				return p // "agrees with the Secretary-General, who states"
			}
			return a.subjectOverCommas(e-1, from)
		}
		p := a.phraseBefore(e, from)
		if q := a.makerOfText(p, e, from); !q.empty() {
			return q // "the testimony of a returnee who had written"
		}
		return p
	}
	p := a.phraseBefore(e, from)
	if a.objectOfInfinitive(p, from) || a.behindPlace(e, from) {
		return nounPhrase{} // "Al ver las goteras comentó", "En su carta sostuvo"
	}
	if v := p.first - 1; !p.empty() && v-1 > from && a.verbLike(v) && a.tokens[v-1].is(classRelative) && !a.tokens[v-1].capital() {
		// "a spokesperson for the retailer that owns the site said".
		if q := a.phraseBefore(v-1, from); a.canSpeak(q) && !q.empty() {
			return q
		}
	}
	if q := a.overRelative(p, from); !q.empty() {
		return q // "L’officier qui commandait le groupe lui a dit"
	}
	if q := a.whoIsHolder(p, from); !q.empty() {
		return q // "Okoro, who is chairman of the board said"
	}
	if q := a.speakingTo(p, from); !q.empty() {
		return q // "a source speaking to Harbour News said"
	}
	if j := p.first - 1; !p.empty() && j > from && a.is(j, ",") && a.hasRole(p) && !a.tokens[p.first].is(classArticle|classDeterminer|classPronoun) && !a.named(p) {
		// "Okoro, country representative for the Agency said".
		if q := a.subjectOverCommas(j, from); !q.empty() && a.fullName(q) {
			return q
		}
	}
	if j := p.first - 2; !p.empty() && j-1 > from && (a.is(j+1, "and") || a.is(j+1, "&")) && a.tokens[j].is(classRole) && !a.tokens[j].capital() && !a.named(p) {
		// "Okoro, president and CEO of the Trust said".
		for i := j; i > max(from, j-5); i-- {
			if !a.is(i-1, ",") {
				continue
			}
			if q := a.subjectOverCommas(i-1, from); a.named(q) {
				return q
			}
		}
	}
	if p.empty() || !a.canSpeak(p) {
		// "criticised the plan and said": the subject of the whole clause.
		return a.clauseSubject(from, e)
	}
	return p
}

// inner reports whether a phrase with a relative clause is an object within
// its clause, and can speak.
func (a *analysis) inner(p nounPhrase, from int) bool {
	if p.first-1 <= from || !a.tokens[p.first-1].is(classPreposition) || a.is(p.first-1, "of") || !a.canSpeak(p) {
		return false
	}
	return a.hasRole(p) && a.definite(p.first) || a.personIn(p) >= 0
}

// auxiliary reports whether token i is an auxiliary verb.
func (a *analysis) auxiliary(i int) bool {
	t := a.tokens[i]
	if !t.is(classAuxiliary) || t.capital() {
		return false
	}
	// "’s" is one after a pronoun only.
	return !a.possessive(i) || i > 0 && a.tokens[i-1].is(classPronoun|classThey|classRelative)
}

// clitic reports whether token i is an object pronoun before a verb.
func (a *analysis) clitic(i int) bool {
	t := a.tokens[i]
	return t.is(classClitic) && !t.capital() && !t.is(classInverted)
}

// subjectOverCommas finds the subject in front of appositions and relative
// clauses: "Okoro, Head of Policy, Research and Care, said". comma is the
// token of the last comma.
func (a *analysis) subjectOverCommas(comma, from int) nounPhrase {
	var found nounPhrase
	end := comma
	for end > from {
		start := end
		for start > from && !a.cutsPiece(start-1) {
			if a.is(start-1, ")") {
				if open := a.openBracket(start-1, from); open >= 0 {
					start = open
					continue
				}
			}
			start--
		}
		if from < start && a.endsList(start, end) {
			end = start - 1 // "for population, refugees, and migration"
			continue
		}
		if p, ok := a.piece(start, end); ok {
			if named := a.named(p); named || found.empty() || !a.named(found) {
				found = p
			}
		}
		if start <= from || a.dateline(start-1) || a.is(start-1, ";") || a.is(start-1, ":") || a.opensClause(start) {
			break
		}
		end = start - 1
	}
	return found
}

// dateline reports whether the dash at token i ends a dateline: "NAIROBI,
// 3 March 2024 –".
func (a *analysis) dateline(i int) bool {
	if !a.is(i, "—") && !a.is(i, "–") || i == 0 {
		return false
	}
	return a.tokens[i-1].kind == tokenNumber || a.is(i-1, ".") || a.is(i-1, ")")
}

// participle reports whether token i is a participle that opens a phrase:
// "speaking to reporters".
func (a *analysis) participle(i int) bool {
	t := a.tokens[i]
	if t.is(classSaying) {
		return true
	}
	w := a.word(t)
	ending := participles[a.lexicon.language]
	return ending != "" && t.kind == tokenWord && len(w) > len(ending)+2 && w[len(w)-len(ending):] == ending && !t.is(classPortfolio|classRole|classPerson|classOrg|classText|classPreposition) &&
		(!t.capital() || a.opensSentence(i))
}

// clauseSubject returns the noun phrase at the front of the clause [from,
// end), past its adverbials.
func (a *analysis) clauseSubject(from, end int) nounPhrase {
	end = min(end, from+2*widest)
	from = a.pastWhenSpanish(a.pastDateline(from, end), end)
	var thing nounPhrase // a subject that can hardly speak
	for i := from; i < end; {
		j := i
		for j < end && !a.cutsPiece(j) {
			j++
		}
		if p, ok := a.piece(i, j); ok && a.canSpeak(p) && a.romance() && i > from && j < end && thing.empty() && !a.named(p) && !a.credible(p) {
			thing = p // "à Dakar, la capitale sénégalaise, Jane Okoro a dit"
		} else if ok && a.canSpeak(p) {
			// An apposition in front of a name: "The director, Jane Okoro, ...".
			if !a.named(p) && j+1 < end {
				if q, ok := a.piece(j+1, a.pieceEnd(j+1, end)); ok && !a.titleBehindText(p, q) && (a.named(q) && !a.indefinite(q.first) || !a.trailingName(q).empty() || a.bodyInApposition(p, q)) {
					return q
				}
			}
			return p
		}
		if p := a.glued(i, j); !p.empty() {
			return p
		}
		i = j + 1
	}
	if thing.empty() && from+1 < end && a.tokens[from].is(classSubordinate) && a.tokens[from].capital() && a.tokens[from+1].capital() {
		return a.clauseSubject(from+1, end) // "When Okoro said": no other clause has come yet
	}
	return thing
}

// bodyInApposition reports whether q names the body that p calls by an office
// in front of it: "The owner, Lund Bulk Holding, did not reply".
func (a *analysis) bodyInApposition(p, q nounPhrase) bool {
	return a.definite(p.first) && a.hasRole(p) && p.last == p.head && a.tokens[q.first].capital() && a.institution(q.first, q.head)
}
