package extract

import (
	"strings"

	"attache/briefing"
)

// farthestClaim is how many tokens behind a name its verb may stand over what is
// put between commas.
const farthestClaim = 40

// readProfiles gathers, from the whole of an English text, what clauses say that
// persons are: the subject is a name or a pronoun, the verb one by which somebody
// has an office or belongs to a body. What stood beside the names has been read
// with the register; this fills what it left open.
func (a *analysis) readProfiles() {
	for s := range a.sentences {
		st := a.sentences[s]
		a.enter(st.block)
		if a.lexicon.language != "en" {
			continue
		}
		for i := st.first; i < st.last; i++ {
			if q, quoted := a.outerAt(a.tokens[i].span.Start); quoted {
				for i+1 < st.last && a.tokens[i+1].span.Start < q.outer.End {
					i++
				}
				continue
			}
			if id := int(a.mentions[i]); id >= 0 {
				if a.canClaim(id) {
					a.readClaims(id, i+1, st.last)
					a.readGiven(id, i+1-len(a.register.entities[id].words), i+1, st)
				}
				continue
			}
			if t := a.tokens[i]; t.is(classPronoun) && t.is(classMale|classFemale) && !t.is(classDeterminer) {
				if id := a.claimant(s, i); id >= 0 {
					a.readClaims(id, i+1, st.last)
				}
			}
		}
		a.readCapacity(s)
		a.readEmployers(s)
		a.readOwnBodies(s)
		a.readOneOfThem(s)
	}
	a.leave()
}

// canClaim reports whether an entity can be a person.
func (a *analysis) canClaim(id int) bool {
	e := &a.register.entities[id]
	return e.evidence >= 0 && (e.person || a.plainPerson(e))
}

// leadsClause reports whether the pronoun at token i is the subject with which a
// sentence begins, behind nothing but when or as what.
func (a *analysis) leadsClause(i, first int) bool {
	if i == first {
		return true
	}
	if i-first > longestTime+longestDuration {
		return false
	}
	for k := first; k < i; k++ {
		t := a.tokens[k]
		if t.is(classRelative|classAuxiliary|classVerb|classPronoun) && !t.is(classDeterminer|classPreposition|classArticle) || a.mentions[k] >= 0 || a.sayingAt(k) {
			return false
		}
	}
	return a.tokens[first].is(classPreposition|classTime|classPeriod|classAdverb|classSubordinate) || a.listed("nowadays", first) || a.listed("since", first)
}

// claimant is the person whom the pronoun at token i of sentence s stands for: the
// only one that the sentence has named before it, else the only one of a sentence
// before; -1 where that is not certain.
func (a *analysis) claimant(s, i int) int {
	st := a.sentences[s]
	for k := st.first; k < i; k++ {
		if id := int(a.mentions[k]); id >= 0 && a.canClaim(id) {
			if joins := a.tokens[i-1]; a.is(i-1, ",") || joins.is(classConjunction|classTime|classPeriod) || a.is(i-1, ";") || a.listed("nowadays", i-1) || a.listed("possessive", i) {
				return max(-1, a.onlyPersonOf(s, a.tokens[i]))
			}
			return -1
		}
	}
	if a.is(i-1, ",") && strings.EqualFold(a.word(a.tokens[st.first]), a.word(a.tokens[i])) {
		i = st.first // "She is a nurse, she works for"
	}
	if s == 0 || !a.leadsClause(i, st.first) && !a.listed("possessive", i) {
		return -1
	}
	return a.personOf(s-1, a.tokens[i])
}

// readClaims gives person id what the verbs behind token i say of them: the verb
// of the clause, those of relative clauses and of what is put between commas, and
// those that "and" joins.
func (a *analysis) readClaims(id, i, limit int) {
	if i >= limit {
		return
	}
	if q := a.quotesIn(briefing.Span{Start: a.tokens[i].span.Start, End: a.tokens[limit-1].span.End}); len(q) > 0 {
		limit = min(limit, a.tokenAt(q[0].outer.Start))
	}
	if i+3 < limit && a.sayingAt(i) && a.is(i+1, ",") && a.is(i+2, "who") {
		a.readVerbs(id, i+3, a.closingComma(i+3, limit)) // "said, who has been"
		return
	}
	if a.is(i, "(") {
		for k := i + 1; k+1 < min(limit, i+longestAlias); k++ {
			if a.is(k, ")") {
				i = k + 1 // "Jane Okoro (52) is"
				break
			}
		}
	}
	if o := a.object(i, limit); (a.is(i, "of") || a.is(i, "from")) && o.capital && a.is(o.last, ",") {
		i = o.last // "Jane Okoro of the Harbour Trust, who is a nurse"
	}
	if a.is(i, ",") && i+1 < limit && (a.auxiliary(i+1) || a.listed("works-in", i+1)) {
		i++ // "The nurse, Jane Okoro, has worked"
	}
	if i < limit && a.is(i, ",") {
		close := a.closingComma(i+1, limit)
		switch {
		case a.listed("who", i+1) && !a.is(i+1, "whose") && i+3 < limit:
			a.readVerbs(id, i+2, close)
		case close < limit && a.listed("employed", i+1):
			a.claim(id, a.putIn(i+1, close))
		case close < limit && !a.listed("formerly", i+1):
			a.claim(id, a.putBetween(i+1, close))
		}
		if close >= limit {
			return
		}
		i = close + 1
	}
	a.readVerbs(id, i, limit)
}

// readVerbs reads the verb at token i and those that "and" or "but" joins to it.
func (a *analysis) readVerbs(id, i, limit int) {
	if i >= limit || a.tokens[i].kind != tokenWord || a.tokens[i].capital() {
		return
	}
	a.claim(id, a.stated(i, limit))
	for k := i + 1; k+1 < min(limit, i+farthestClaim); k++ {
		t := a.tokens[k]
		if t.kind == tokenMark && !a.innerMark(k) && !a.is(k, ",") && !a.is(k, "(") && !a.is(k, ")") || a.sayingAt(k) && (a.is(k+1, "that") || a.is(k+1, ",")) {
			return
		}
		switch {
		case a.is(k, "of") && a.is(k+1, "them") && a.is(k+2, "at"):
			a.claim(id, affiliation{org: a.employerAt(k+2, limit)}) // "for twenty years, the last six of them at"

		case (a.is(k, "and") || a.is(k, "but")) && !a.tokens[k+1].capital():
			a.claim(id, a.stated(k+1, limit))
		case a.is(k, "to") && (a.is(k+1, "become") || a.is(k+1, "be") || a.tokens[k+1].is(classLead)) && (a.listed("goes-on", i) || a.is(i-1, ",")):
			a.claim(id, a.officeFrom(k+2, limit)) // "left the Union to become director of"
		}
	}
}

// closingComma is the comma that closes what is put in at token i; limit for none.
func (a *analysis) closingComma(i, limit int) int {
	for k := i; k < min(limit, i+farthestClaim); k++ {
		if a.is(k, ",") && !a.listInName(k, limit) {
			return k
		}
		if a.tokens[k].kind == tokenMark && !a.innerMark(k) && !a.is(k, "(") && !a.is(k, ")") {
			return limit
		}
	}
	return limit
}
