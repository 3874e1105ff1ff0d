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
			return a.clauseSubject(from, e-1)
		}
		e--
		if e > from && a.is(e-1, ",") {
			if p := a.whoRelative(e, from); !p.empty() {
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
	if a.objectOfInfinitive(p, from) {
		return nounPhrase{} // "Al ver las goteras comentó"
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

func (a *analysis) cutsPiece(i int) bool {
	if a.tokens[i].is(classPortfolio) {
		return false
	}
	switch a.word(a.tokens[i]) {
	case ",", ";", ":", "–", "—":
		return true
	}
	return a.spacedHyphen(i)
}

// spacedHyphen reports whether token i is a hyphen that stands for a dash:
// "Okoro - who was there - said".
func (a *analysis) spacedHyphen(i int) bool {
	if a.is(i, "--") {
		return true
	}
	if !a.is(i, "-") || i == 0 || i+1 >= len(a.tokens) {
		return false
	}
	if a.lexicon.language == "en" && (a.is(i+1, "-") && a.tokens[i].span.End == a.tokens[i+1].span.Start || a.is(i-1, "-") && a.tokens[i-1].span.End == a.tokens[i].span.Start) {
		return true // "Okoro -- who was there -- said"
	}
	return a.tokens[i-1].span.End < a.tokens[i].span.Start && a.tokens[i].span.End < a.tokens[i+1].span.Start
}

// opensClause reports whether a new main clause starts at token i.
func (a *analysis) opensClause(i int) bool {
	return a.is(i, "and") || a.is(i, "but") || a.is(i, "while") || a.is(i, "mais") || a.is(i, "pero")
}

// piece returns the noun phrase that fills the tokens [start, end) between
// two commas, if one can be the subject.
func (a *analysis) piece(start, end int) (nounPhrase, bool) {
	for start < end && (a.tokens[start].is(classConjunction) || a.adverb(start) || a.emptyOpener(start) && a.tokens[start].is(classAdverb|classConjunction) || a.tokens[start].kind == tokenMark && !a.is(start, "(")) {
		if a.tokens[start].is(classAdverb) {
			start += int(a.tokens[start].more) // "De son côté"
		}
		start++
	}
	if start >= end {
		return nounPhrase{}, false
	}
	if a.is(start, "As") && start+1 < end {
		start++ // "As Okoro put it"
	}
	if a.tokens[start].is(classAuxiliary) && a.tokens[start].capital() && start+1 < end {
		start++ // "Does Okoro ...?"
	}
	t := a.tokens[start]
	if a.emptyOpener(start) || a.is(start, "as") || a.frontAdjective(start, end) || a.vocative(start, end) || a.romancePassive(start, end) {
		return nounPhrase{}, false
	}
	if t.is(classPreposition|classSubordinate|classRelative|classTime|classPeriod|classAuxiliary) && !(t.is(classDeterminer) && !t.is(classRelative)) || t.kind == tokenNumber && (start+1 == end || a.tokens[start+1].is(classTime|classPeriod) || a.tokens[start+1].kind == tokenMark && !a.is(start+1, "-")) || a.participle(start) || a.romance() && a.infinitive(start) {
		return nounPhrase{}, false
	}
	if a.onlyTime(start, end) {
		return nounPhrase{}, false
	}
	start = a.pastBareTime(start, end)
	p := a.phraseAfter(start, end)
	if a.lexicon.language == "fr" && (a.is(p.last, "ayant") || a.is(p.last, "étant")) {
		return nounPhrase{}, false // "Un journaliste ayant demandé si …, le porte-parole répond"
	}
	return p, !p.empty() && p.first == start
}

// emptyOpener reports whether the word at token i is capitalised only because
// it opens its sentence, and is no noun: "Finally", "Asked", "Reached".
func (a *analysis) emptyOpener(i int) bool {
	t := a.tokens[i]
	if !t.capital() || !a.opensSentence(i) || t.is(classTitle) {
		return false
	}
	if t.is(classNoName) && !t.is(classDeterminer|classPerson|classPronoun|classThey|classWe|classI|classArticle|classRole) || t.is(classAdverb) {
		return true
	}
	w := a.word(t)
	n := len(w)
	if a.lexicon.language == "en" && n > 4 && (w[n-2:] == "ly" || w[n-2:] == "ed" && i+1 < len(a.tokens) && !a.tokens[i+1].capital() && !a.sayingAt(i+1) && !a.tokens[i+1].is(classRole|classOccupation)) {
		return len(a.register.byWord[a.lowerWord(i)]) == 0
	}
	return false
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

func (a *analysis) pieceEnd(i, end int) int {
	for i < end && !a.cutsPiece(i) {
		i++
	}
	return i
}

// glued finds the subject after an adverbial without a comma: "On Monday the
// minister".
func (a *analysis) glued(i, end int) nounPhrase {
	if j := a.pastBareTime(i, end); j > i {
		if p := a.phraseAfter(j, end); p.first == j && a.canSpeak(p) {
			return p
		}
	}
	if i >= end || !a.tokens[i].is(classPreposition) || a.tokens[i].is(classSubordinate) || i+2 >= end || a.romance() && a.infinitive(i+1) || a.lexicon.language == "en" && a.participle(i+1) {
		return nounPhrase{}
	}
	for j := i + 1; j < min(end, i+8); j++ {
		if j > i+1 && !a.possessive(j) && (a.tokens[j].is(classPronoun) || a.tokens[j].is(classArticle) && !a.tokens[j].is(classPreposition) && !a.tokens[j-1].is(classPreposition|classConjunction)) {
			p := a.phraseAfter(j, end)
			if a.canSpeak(p) {
				return p
			}
		}
	}
	return nounPhrase{}
}

// ofChain is the noun phrase before token end with those that "of" hangs on
// it, and no other preposition.
func (a *analysis) ofChain(end, from int) nounPhrase {
	p := a.plainBefore(end, from)
	for !p.empty() && p.first-1 > from && (a.is(p.first-1, "of") || a.is(p.first-1, "de") || a.is(p.first-1, "del") || a.is(p.first-1, "du")) {
		more := a.plainBefore(p.first-1, from)
		if more.empty() {
			break
		}
		p = nounPhrase{first: more.first, last: p.last, head: more.last}
	}
	return p
}
