package extract

// givenOffice is the token behind "was appointed", "has been named" at token
// i: an office follows that somebody was given; i when none was.
func (a *analysis) givenOffice(i, limit int) int {
	if a.lexicon.language != "en" || i >= limit || a.tokens[i].capital() {
		return i
	}
	j := i
	for j < limit && j < i+4 && (a.copula(j) || a.is(j, "has") || a.is(j, "had") || a.adverb(j)) {
		j += 1 + int(a.tokens[j].more)
	}
	if j < limit && j > i && a.listed("given", j) {
		return j + 1
	}
	return i
}

// laterCopula is the "is" of a second verb in a relative clause that opens at
// token i: "who lives in Lund and is president of the Society"; i for none.
func (a *analysis) laterCopula(i, limit int) int {
	if a.lexicon.language != "en" || i >= limit || a.copula(i) {
		return i
	}
	for j := i; j+2 < min(limit, i+longestPhrase/2); j++ {
		if a.tokens[j].kind == tokenMark && !a.innerMark(j) || a.tokens[j].is(classRelative|classSay) && !a.tokens[j].is(classDeterminer) {
			return i
		}
		if a.is(j, "and") && a.is(j+1, "is") {
			return j + 1
		}
	}
	return i
}

// asOffice reads "As director of the Harbour Trust, Jane Okoro".
func (a *analysis) asOffice(first, from int) affiliation {
	if first-2 < from || !a.is(first-1, ",") {
		return affiliation{}
	}
	if a.romance() {
		return a.asOfficeRomance(first, from)
	}
	if a.lexicon.language != "en" {
		return affiliation{}
	}
	for j := first - 2; j >= max(from, first-longestPhrase); j-- {
		switch {
		case a.is(j, "as") && j > from && a.opensSentence(j-1) && a.listed("acting-as", j-1), a.opensSentence(j) && a.is(j, "As"):
			if j+1 < first-1 && a.headedByOffice(j+1, first-1) {
				return a.postAt(j+1, first-1)
			}
			return affiliation{}
		case a.tokens[j].kind == tokenMark && !a.innerMark(j), a.sayingAt(j):
			return affiliation{}
		}
	}
	return affiliation{}
}

// officeAs is the office behind "as" within the tokens [i, end): "for the
// Harbour Trust as a nurse"; "" for none.
func (a *analysis) officeAs(i, end int) string {
	for ; i+1 < end; i++ {
		if a.is(i, "as") && a.lexicon.language == "en" {
			return a.postAt(i+1, end).role
		}
	}
	return ""
}

// worksThere reports whether the tokens [first, last) behind "at" are a body
// where somebody works, and no place, event or building.
func (a *analysis) worksThere(first, last int) bool {
	if !a.institution(first, last) && !a.brand(first) || a.tokens[first].is(classPlace) && first+int(a.tokens[first].more)+1 >= last {
		return false
	}
	for i := first; i < last; i++ {
		if a.listed("event", i) {
			return false
		}
	}
	return true
}

// bodyForCertain reports whether the tokens of an apposition without an office
// at [first, last) are a body, and not the next name of a list.
func (a *analysis) bodyForCertain(first, last int) bool {
	t := a.tokens[first]
	if a.institution(first, last) || a.brand(first) || t.shape == shapeUpper && t.span.Len() > 1 && !a.listed("postnominal", first) || a.definite(first) {
		return true
	}
	if a.personalName(first, last) {
		return false
	}
	if last-first > 2 && a.is(first+1, "of") && a.tokens[first].shape == shapeCapital && !a.tokens[first].is(classRole|classTitle|classPlace) && a.tokens[last-1].capital() {
		return true // "Coordination of River Schools"
	}
	return last-first == 1 && a.acts(first)
}

// unitAndBody reads "Deputy Director, Division of Policy, Harbour Trust": the
// office, the part of a body where it is, and the body. The first ends at
// token end; without a body behind a part there is nothing to read.
func (a *analysis) unitAndBody(i, end, limit int) affiliation {
	if a.lexicon.language != "en" || end+1 >= limit || !a.is(end, ",") || !a.tokens[end+1].capital() {
		return affiliation{}
	}
	next := end + 1
	for next < limit && (a.tokens[next].capital() || a.nameJoint(next, limit)) {
		next++
	}
	if !a.listed("unit", end+1) && !a.listed("unit", next-1) && !a.onlyFields(end+1, next) && !a.listed("rank", next-1) {
		return affiliation{}
	}
	first := next + 1
	if a.is(next, ",") && a.is(first, "at") {
		first++
	}
	for first < limit && a.tokens[first].is(classArticle) {
		first++
	}
	if first >= limit || !a.is(next, ",") && !a.is(next, "at") || !a.tokens[first].capital() {
		return affiliation{}
	}
	stop := a.awayFrom(first, a.bodyEnd(first, limit))
	if !a.institution(first, stop) && !a.brand(first) || a.tokens[first].is(classPlace) && first+1+int(a.tokens[first].more) >= stop {
		return affiliation{}
	}
	f := a.office(i, end)
	f.role, f.org = a.nameText(i, next), a.orgText(first, stop)
	return f
}

// longestTitle is how many tokens a title in marks within an office may have.
const longestTitle = 8

// quotedTitle is the token behind a title in marks that opens at token i and
// within an office: "responsable du projet « Eaux » à la Fondation Kora". It is
// i when no preposition goes on behind it.
func (a *analysis) quotedTitle(i, limit int) int {
	if !a.is(i, "“") && !a.is(i, "«") && !a.is(i, "\"") {
		return i
	}
	for j := i + 1; j < min(limit, i+longestTitle); j++ {
		if a.is(j, "”") || a.is(j, "»") || a.is(j, "\"") {
			if j+1 < limit && a.tokens[j+1].is(classPreposition) && !a.tokens[j+1].capital() {
				return j + 1
			}
			return i
		}
	}
	return i
}

// boardOf is the "of" behind a board that is no body of its own, within the
// object of the "of" at token i: "the Board of the Harbour Trust"; i for none.
func (a *analysis) boardOf(i, last int) int {
	j := i + 1
	if !a.is(i, "of") || !a.definite(j) {
		return a.branchOf(i, last)
	}
	for j++; j < min(last, i+4); j++ {
		if a.listed("board", j) && a.is(j+1, "of") && j+2 < last && !a.tokens[j+2].is(classRole) && (a.definite(j+2) || a.tokens[j+2].shape == shapeUpper) {
			return j + 1
		}
		if !a.tokens[j].capital() && !a.listed("rank", j) {
			break
		}
	}
	return a.branchOf(i, last)
}

// formerBehind reads "Jane Okoro former Harbour Trust director", where no comma
// stands between the name that ends at token i and the office.
func (a *analysis) formerBehind(i, limit int) affiliation {
	if a.lexicon.language != "en" || i+1 >= limit || !a.is(i, "former") && !a.is(i, "ex-") {
		return affiliation{}
	}
	end := a.appositionEnd(i, limit)
	if !a.headedByOffice(i, end) {
		return affiliation{}
	}
	return a.office(i, end)
}

// bodyBeforeName is the token at which a name starts behind a body that no word
// shows as one: "Chief Executive of Blue Fern Jane Okoro", where the text later
// lets "Okoro" speak alone; first when nothing says so.
func (a *analysis) bodyBeforeName(first, last int) int {
	if a.lexicon.language == "es" {
		return a.nameBehindBody(first, last)
	}
	if a.lexicon.language != "en" || last-first < 4 || first < 2 || !a.is(first-1, "of") && !a.is(first-1, "at") && !a.is(first-1, "for") || !a.tokens[first-2].is(classRole|classTitle) || !a.plainName(first, last) {
		return first
	}
	surname := a.word(a.tokens[last-1])
	for j := last; j+1 < min(len(a.tokens), last+farthestAct); j++ {
		if a.tokens[j].capital() && !a.tokens[j-1].capital() && a.word(a.tokens[j]) == surname && a.sayingAt(j+1) {
			return last - 2
		}
	}
	return first
}

// atBodyInFront reads "At Lund Hospital, where beds are few, nurse Jane Okoro
// said": the body where the sentence opens is that of an office without one.
func (a *analysis) atBodyInFront(e *entity, first, from int) affiliation {
	if a.romance() && e.role != "" && e.org == "" && first > from {
		return a.bodyInFrontRomance(first)
	}
	if a.lexicon.language != "en" || e.role == "" || e.org != "" || first <= from || (!a.tokens[first-1].is(classRole) || a.tokens[first-1].capital()) && !a.theOffice(e.role, first, from) {
		return affiliation{}
	}
	s := a.sentenceAt(a.tokens[first].span.Start)
	if s >= len(a.sentences) {
		return affiliation{}
	}
	i := a.sentences[s].first
	if i+2 >= first || !a.is(i, "At") {
		return affiliation{}
	}
	i++
	for i < first && a.tokens[i].is(classArticle) {
		i++
	}
	end := a.awayFrom(i, a.bodyEnd(i, first))
	if !a.tokens[i].capital() || !a.worksThere(i, end) {
		return affiliation{}
	}
	return affiliation{org: a.orgText(i, end)}
}

// oneOfSeveral reads ", one of the founders of the Harbour Trust" at token i.
func (a *analysis) oneOfSeveral(i, limit int) affiliation {
	if a.lexicon.language != "en" || !a.is(i, "one") || !a.is(i+1, "of") || a.listed("possessive", i+2) || a.is(i+2, "their") {
		return affiliation{}
	}
	for k := i + 2; k < min(limit, i+7); k++ {
		t := a.tokens[k]
		if t.kind == tokenMark && !a.innerMark(k) || t.is(classPreposition) {
			return affiliation{}
		}
		if t.is(classRole) || !a.pluralOffice(k) {
			continue
		}
		f := affiliation{role: a.nameText(i, k+1)}
		if k+1 < limit && a.tokens[k+1].is(classPreposition) {
			if o := a.object(k+1, a.appositionEnd(k+1, limit)); o.org != "" && !o.place && (o.institution || o.capital) {
				f.org = o.org
			}
		}
		return f
	}
	return affiliation{}
}

// pastAlias is the token behind ", not her real name," at token i; i where no
// such remark stands.
func (a *analysis) pastAlias(i, limit int) int {
	for j := i; j < min(limit, i+longestAlias); j++ {
		if a.is(j, ",") && j+1 < limit && a.listed("alias", j-1) && (a.is(i, "not") || a.is(i, "whose") || a.listed("alias", i)) {
			return j + 1
		}
		if a.tokens[j].kind == tokenMark {
			return i
		}
	}
	return i
}

// longestAlias is how many tokens a remark on somebody's name may have.
const longestAlias = 9
