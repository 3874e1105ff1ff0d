package extract

// longestBond is how many tokens may stand between a verb and the "as" or the
// "at" that leads to an office or a body.
const longestBond = 12

// stated reads what the verb at token i, with its auxiliaries, says that somebody
// is, or of which body.
func (a *analysis) stated(i, limit int) affiliation {
	v, past := i, false
	for v < limit && (a.adverb(v) || a.is(v, "has") || a.is(v, "had") || a.is(v, "have") || a.is(v, "used") && a.is(v+1, "to") || a.is(v, "to") && a.is(v-1, "used")) {
		past = past || a.is(v, "had") || a.is(v, "used")
		v++
	}
	if v+1 >= limit || a.tokens[v].kind != tokenWord || a.tokens[v].capital() {
		return affiliation{}
	}
	if a.copula(v) || a.is(v, "been") || a.is(v, "be") || a.possessive(v) && a.auxiliary(v) {
		past = past || a.is(v, "was")
		for v++; v < limit && (a.adverb(v) || a.is(v, "been") || a.is(v, "being")); v++ {
		}
		if past && (a.listed("given", v) || a.listed("puts-in", v)) {
			past = false // "was appointed": an office from then on
		}
		f := a.saidToHave(v, limit)
		f.past = past
		return f
	}
	if n := a.startsWith("remains", v, limit); n > v {
		return a.saidToHave(n, limit)
	}
	f := a.statedByVerb(v, limit)
	f.past = f.past || past
	return f
}

// saidToHave reads what stands behind "is": an office, one of several, a
// participle that gives one, or a preposition that leads to a body.
func (a *analysis) saidToHave(i, limit int) affiliation {
	if i+1 >= limit {
		return affiliation{}
	}
	if f := a.oneOfMany(i, limit); f != (affiliation{}) {
		return f
	}
	if f := a.tiedTo(i, limit); f != (affiliation{}) {
		return f
	}
	if a.listed("given", i) || a.listed("puts-in", i) || a.listed("becomes", i) || a.listed("employed", i) {
		return a.putIn(i, limit)
	}
	return a.officeFrom(i, limit)
}

// officeFrom reads the office that opens at token i and ends with its clause.
func (a *analysis) officeFrom(i, limit int) affiliation {
	end := a.appositionEnd(i, limit)
	if end == i && i+1 < limit && a.tokens[i].is(classVerb) && a.tokens[i+1].is(classRole) {
		end = a.appositionEnd(i+1, limit) // "press officer"
	}
	for k := i + 1; k+1 < end; k++ {
		t := a.tokens[k]
		if t.is(classConjunction) && !a.tokens[k+1].capital() && !a.secondPost(k+1, end) || !t.capital() && a.tokens[k+1].is(classTime|classPeriod) && !t.is(classRole) && !a.is(k, "of") {
			end = k // "and leads", "last spring"
		}
	}
	if i < end && !a.headedByOffice(i, end) {
		end = a.officeHead(i, end) + 1 // "named her director last spring"
	}
	if i >= end || !a.headedByOffice(i, end) {
		return affiliation{}
	}
	f := a.office(i, end)
	if head := a.officeHead(i, end); head >= 0 && a.tokens[head].is(classPerson) && f.org == "" {
		return affiliation{} // "is a member", "is a delegate"
	}
	if f.role != "" && f.org == "" && (a.is(i, "its") || a.is(i, "their")) {
		if f.org = a.bodyBefore(i); f.org == "" {
			f.org = a.officeOrg(i, a.blockStart(i))
		}
	}
	return f
}

// putIn reads what stands behind a participle by which somebody has an office or
// work: "was hired by the Harbour Trust as a nurse", "employed as a nurse by".
func (a *analysis) putIn(i, limit int) affiliation {
	f := affiliation{}
	for k := i + 1; k+1 < min(limit, i+longestBond+longestName); k++ {
		t := a.tokens[k]
		switch {
		case t.kind == tokenMark && !a.innerMark(k) && !a.is(k, "(") && !a.is(k, ")"), a.sayingAt(k), t.is(classRelative) && !t.is(classDeterminer):
			return f
		case a.is(k, "as") && f.role == "":
			g := a.officeFrom(k+1, limit)
			if f.role = g.role; f.org == "" {
				f.org = g.org
			}
		case (a.is(k, "by") || a.is(k, "at") || a.is(k, "with")) && f.org == "":
			f.org = a.employerAt(k, limit)
		}
	}
	if f.role == "" && a.listed("given", i) {
		g := a.officeFrom(i+1, limit)
		if g.role != "" {
			return g
		}
	}
	return f
}

// tiedTo reads the body behind what ties somebody to it, at token i: "on the board
// of the Harbour Trust", "in charge of".
func (a *analysis) tiedTo(i, limit int) affiliation {
	n := a.startsWith("tied-to", i, limit)
	if n == i {
		return affiliation{}
	}
	f := affiliation{org: a.employerAt(n-1, limit)}
	if f.org != "" && a.listed("employed", i) {
		f.role = a.officeAs(n, min(limit, n+longestBond))
	}
	return f
}

// putBetween reads what stands between commas behind a name at [i, limit), where no
// apposition does: "on the board of", "speaking as director of", "the first woman
// to serve as director of".
func (a *analysis) putBetween(i, limit int) affiliation {
	if f := a.tiedTo(i, limit); f != (affiliation{}) {
		return f
	}
	if a.listed("as-office", i) {
		return a.workedIn(i, limit)
	}
	for k := i + 1; a.definite(i) && k+2 < limit; k++ {
		if a.is(k, "to") && (a.is(k+1, "become") || a.is(k+1, "be")) {
			return a.officeFrom(k+2, limit)
		}
		if a.is(k, "to") && a.is(k+1, "serve") && a.is(k+2, "as") {
			return a.officeFrom(k+3, limit)
		}
	}
	return affiliation{}
}

// statedByVerb reads what a verb other than "to be" at token v says.
func (a *analysis) statedByVerb(v, limit int) affiliation {
	if n := a.startsWith("belongs", v, limit); n > v {
		f := affiliation{org: a.employerAt(n-1, limit)}
		if f.org != "" {
			f.role = a.officeAs(n, min(limit, n+longestBond))
		}
		return f
	}
	if n := a.startsWith("fills", v, limit); n > v {
		return a.postFilled(n, limit)
	}
	if a.listed("becomes", v) || a.listed("works-in", v) || a.listed("as-office", v) || a.startsWith("ends-office", v, limit) > v {
		return a.workedIn(v, limit)
	}
	if a.tokens[v].is(classLead) {
		return a.leadingAt(v, limit)
	}
	if a.listed("found", v) && v+2 < limit && a.tokens[v+2].capital() {
		return affiliation{org: a.employerAt(v, limit)}
	}
	return affiliation{}
}

// postFilled reads the office of a post at token i: "the post of director of the
// Harbour Trust".
func (a *analysis) postFilled(i, limit int) affiliation {
	for k := i; k+1 < min(limit, i+5); k++ {
		if a.listed("a-post", k) && (a.is(k+1, "of") || a.is(k+1, "as")) {
			return a.officeFrom(k+2, limit)
		}
		if a.tokens[k].kind == tokenMark || a.is(k, "as") {
			break
		}
	}
	return affiliation{}
}

// workedIn reads the office behind "as" and the body behind "at" of a verb of
// work at token v, in either order; the office that somebody has now stands before
// one of the past.
func (a *analysis) workedIn(v, limit int) affiliation {
	f := affiliation{past: a.startsWith("ends-office", v, limit) > v}
	for k := v + 1; k+1 < min(limit, v+longestBond+longestName); k++ {
		t := a.tokens[k]
		switch {
		case t.kind == tokenMark && !a.innerMark(k) && !a.is(k, ",") && !a.is(k, "(") && !a.is(k, ")"), a.sayingAt(k):
			return f
		case t.is(classRelative) && !t.is(classDeterminer) || t.is(classSubordinate) && !t.is(classPreposition|classAdverb) && !a.is(k, "as"):
			return f
		case a.is(k, "as"):
			if f.role != "" && !a.listed("nowadays", k-1) {
				continue
			}
			if g := a.officeFrom(k+1, limit); g.role != "" {
				if f.role = g.role; g.org != "" {
					f.org = g.org
				}
			}
		case a.is(k, "joined"), a.listed("works-for", k) && f.org == "" && a.listed("works-in", v):
			f.org = a.employerAt(k, limit)
		case k == v+1 && (a.is(v, "joined") || a.is(v, "joins")):
			f.org = a.employerAt(v, limit)
		}
	}
	return f
}
