package extract

// livelihood reads ", who sells fruit to drivers," behind a name: what
// somebody does, where no office is printed.
func (a *analysis) livelihood(i, limit int) affiliation {
	if a.is(i, ",") && i+2 < limit && a.tokens[i+1].kind == tokenNumber && a.is(i+2, ",") {
		i += 2 // an age
	}
	aged := i > 0 && a.tokens[i-1].kind == tokenNumber
	switch {
	case a.is(i, ",") && a.is(i+1, "who"):
		i += 2
	case a.is(i, ",") && aged && a.lexicon.language == "en":
		i++ // "Jane Okoro, 30, sells fish"
	default:
		return affiliation{}
	}
	for i < limit && a.adverb(i) {
		i++
	}
	if i+1 >= limit || a.tokens[i].capital() || !a.listed("livelihood", i) && !a.lexicon.has("livelihood", a.lowerWord(i)+" "+a.lowerWord(i+1)) {
		return affiliation{}
	}
	end := i + 1
	for end < limit && end-i < longestWork && !a.endsWork(end) {
		end++
	}
	if end == i+1 {
		return affiliation{}
	}
	f := affiliation{role: a.nameText(i, end), verb: true}
	for j := i + 1; j < end; j++ {
		if !a.tokens[j].capital() {
			continue
		}
		stop := a.bodyEnd(j, end)
		if n := a.smallEnd(stop, end); n > stop {
			f.org = a.nameText(j, n) // "the Lund city council"
			break
		}
		if a.institution(j, stop) && !a.tokens[j].is(classPlace) {
			f.org = a.orgText(j, stop)
			at := j - 1
			for at > i && a.tokens[at].is(classArticle) {
				at--
			}
			if at > i && a.is(at, "at") && stop == end {
				f.role = a.nameText(i, at) // "lectures in law at the University of Lund"
			}
			break
		}
		j = max(j, stop-1)
	}
	return f
}

// longestWork is how many tokens a clause about somebody's work may have.
const longestWork = 12

// endsWork reports whether a clause about somebody's work ends before token i.
func (a *analysis) endsWork(i int) bool {
	t := a.tokens[i]
	switch {
	case t.kind == tokenMark && !a.innerMark(i), a.is(i, "and") && i+1 < len(a.tokens) && (a.tokens[i+1].is(classRelative|classAuxiliary|classVerb) || a.listed("livelihood", i+1)):
		return true
	}
	return t.is(classSubordinate|classRelative) && !t.capital() && !t.is(classPreposition) || a.listed("since", i)
}

// ownedBy reads "the Lund Review’s Jane Okoro": the body whose somebody is.
func (a *analysis) ownedBy(first, from int) affiliation {
	if a.lexicon.language != "en" || first-2 < from || !a.possessive(first-1) || !a.tokens[first-2].capital() {
		return affiliation{}
	}
	begin := first - 2
	for begin > from && (a.tokens[begin-1].capital() && !a.tokens[begin-1].is(classArticle|classNoName) || a.nameJoint(begin-1, first) && begin-2 >= from && a.tokens[begin-2].capital()) {
		begin--
	}
	t := a.tokens[begin]
	if t.is(classTitle|classRole|classPronoun|classTime) || a.personalName(begin, first-1) || t.is(classPlace) && begin+int(t.more)+1 >= first-1 {
		return affiliation{}
	}
	if !a.institution(begin, first-1) && !a.definite(begin-1) && first-1-begin > 1 {
		return affiliation{} // "Jane Okoro’s John Lund": whose he is cannot be known
	}
	return affiliation{org: a.orgText(begin, first-1)}
}

// seat reads the letters of a parliament behind a name: "Jane Okoro MP".
func (a *analysis) seat(end int) affiliation {
	if a.lexicon.language != "en" || end == 0 || a.tokens[end-1].shape != shapeUpper || !a.listed("postnominal", end-1) || !a.listed("party-office", end-1) {
		return affiliation{}
	}
	return affiliation{role: a.word(a.tokens[end-1])}
}

// worksAs reads "works as a nurse at the hospital" at the verb at token i.
func (a *analysis) worksAs(i, limit int) affiliation {
	as := i + int(a.tokens[i].more)
	if !a.is(as, "as") && !a.is(as, "comme") && !a.is(as, "como") || as == i || as+1 >= limit {
		return affiliation{}
	}
	end := a.appositionEnd(as+1, limit)
	for k := as + 1; k < end; k++ {
		if a.is(k, "before") {
			if f := a.presentOffice(k, limit); f.role != "" {
				return f // "served as a judge before becoming president"
			}
			end = k
		}
		if a.tokens[k].is(classConjunction) && k+1 < end && !a.secondPost(k+1, end) {
			end = k
		}
	}
	return a.office(as+1, end)
}
