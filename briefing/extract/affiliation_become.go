package extract

import "strings"

// bareOffice reports whether an office without an article opens at token i and
// a preposition ties it to its field or its body: "head teacher of", "Chief
// Nursing Officer at".
func (a *analysis) bareOffice(i, limit int) bool {
	if a.lexicon.language != "en" {
		return false
	}
	for k := i; k < min(limit-2, i+6); k++ {
		t := a.tokens[k]
		if t.kind != tokenWord || t.is(classArticle|classPronoun|classAuxiliary|classRelative) || a.possessive(k) {
			return false
		}
		if n := k + 1 + int(t.more); t.is(classRole) && n < limit && !a.tokens[n].capital() && (a.is(n, "of") || a.is(n, "at") || a.is(n, "for") || a.is(n, "with")) {
			return true
		}
		if t.is(classPreposition|classVerb) && !t.capital() && !t.is(classRole) {
			return false
		}
	}
	return false
}

// employer is the body behind the participle at token i that says for whom
// somebody in an office works: "employed by the Lund Council"; "".
func (a *analysis) employer(i, limit int) string {
	if i+2 >= limit || !a.listed("employed", i) {
		return ""
	}
	if o := a.object(i+1, limit); a.tokens[i+1].is(classPreposition) && (o.institution || o.capital && a.is(i+1, "by")) && !o.place && !o.event {
		return o.org
	}
	return ""
}

// became reads the office that a verb gives behind the name before token i:
// "took over as director of the Harbour Trust", "spent nine years as a nurse".
func (a *analysis) became(i, limit int) affiliation {
	if a.lexicon.language != "en" {
		return affiliation{}
	}
	if a.is(i, ",") && a.is(i+1, "who") {
		i++
	}
	if a.is(i, "who") {
		i++
	}
	verb := false
	for k := i; k+1 < min(limit, i+longestPhrase/2); k++ {
		t := a.tokens[k]
		switch {
		case t.kind == tokenMark && !a.innerMark(k), t.capital() && k == i, a.sayingAt(k) && !a.listed("becomes", k), t.is(classRelative|classSubordinate) && !t.is(classPreposition|classDeterminer|classAdverb) && !a.is(k, "as"):
			return affiliation{}
		case a.is(k, "became"), a.is(k, "become") && verb:
			return a.becoming(k+1, limit)
		case a.listed("becomes", k) || a.is(k, "has") || a.is(k, "had"):
			verb = true
		case a.is(k, "as") && verb:
			f := a.becoming(k+1, limit)
			if f.role != "" && f.org == "" {
				f.org = a.joinedBody(i, k)
			}
			for v := i; v < k && f.role != ""; v++ {
				f.past = f.past || a.startsWith("ends-office", v, k) > v
			}
			return f
		case k == i && !a.adverb(k):
			return affiliation{}
		}
	}
	return affiliation{}
}

// becoming is the office at token i, behind a verb that gives it.
func (a *analysis) becoming(i, limit int) affiliation {
	end := a.appositionEnd(i, limit)
	for k := i; k < end; k++ {
		if a.tokens[k].is(classConjunction) && k+1 < end && !a.tokens[k+1].capital() && !a.secondPost(k+1, end) {
			end = k
		}
	}
	if i >= end || !a.headedByOffice(i, end) {
		return affiliation{}
	}
	f := a.office(i, end)
	if f.role != "" && f.org == "" && a.is(i, "its") {
		f.org = a.officeOrg(i, a.blockStart(i)) // "became its General Secretary"
	}
	if f.role != "" {
		if g := a.presentOffice(end-1, limit); g.role != "" {
			return g
		}
	}
	return f
}

// joinedBody is the body between the verb at token i and the "as" at token
// last: "joined the Harbour Trust as director"; "".
func (a *analysis) joinedBody(i, last int) string {
	for k := i + 1; k < last; k++ {
		if !a.tokens[k].capital() || a.tokens[k].is(classPlace|classTime) {
			continue
		}
		if end := a.bodyEnd(k, last); a.institution(k, end) || a.tokens[k-1].is(classArticle) {
			return a.orgText(k, end)
		}
		return ""
	}
	return ""
}

// pastAgeBehind is the token of the verb behind an age between commas that
// follows the name before token i: "Jane Okoro, 41, is a nurse"; i without one.
func (a *analysis) pastAgeBehind(i, limit int) int {
	if !a.is(i, ",") || i+3 >= limit {
		return i
	}
	if j := a.pastAge(i+1, limit); j > i+1 {
		return j
	}
	return i
}

// whoseOffice reads "The Harbour Trust’s director is Jane Okoro": an office as
// the subject of the "is" in front of the name whose titles start at token first.
func (a *analysis) whoseOffice(first, from int) affiliation {
	is := first - 1
	if a.lexicon.language != "en" || is-1 < from {
		return affiliation{}
	}
	if a.is(is, "called") || a.is(is, "named") {
		is--
	}
	if !a.copula(is) || a.tokens[is].capital() {
		return affiliation{}
	}
	if s := a.sentenceAt(a.tokens[first].span.Start); s < len(a.sentences) && a.sentences[s].first < is {
		from = max(from, a.sentences[s].first)
	}
	if from >= is || is-from > longestPhrase/2 || !a.headedByOffice(from, is) {
		return affiliation{}
	}
	for k := from; k < is; k++ {
		if t := a.tokens[k]; t.kind == tokenMark && !a.innerMark(k) || t.is(classAuxiliary|classRelative|classPronoun) && !t.capital() && !a.possessive(k) {
			return affiliation{}
		}
	}
	f := a.postAt(from, is)
	if f.role != "" && f.org == "" {
		f.org = a.officeOrg(from, from)
	}
	return f
}

// presentOffice reads the office that somebody has now, behind the one of the
// past before token i: ", now a guide at the museum", "who is now president of
// the Society", "before becoming head of the school".
func (a *analysis) presentOffice(i, limit int) affiliation {
	for k := i; k+1 < min(limit, i+longestPhrase); k++ {
		t := a.tokens[k]
		switch {
		case t.kind == tokenMark && !a.is(k, ",") && !a.innerMark(k), a.sayingAt(k):
			return affiliation{}
		case a.listed("nowadays", k) && k > i && a.tokens[k-1].is(classLead):
			return a.leadingAt(k-1, limit) // "et préside aujourd’hui la Ligue"
		case a.listed("nowadays", k):
			if k+2 < limit && a.is(k+1, "works") && a.is(k+2, "as") {
				k += 2
			}
		case a.is(k, "becoming"), a.is(k, "became"), a.is(k, "become"), a.is(k, "is") && a.is(k-1, ","):
		case a.is(k, "who") && a.tokens[k+1].is(classLead):
			return a.leadingAt(k+1, limit) // "a retired captain who leads the visitors"
		default:
			continue
		}
		first := k + 1
		if a.tokens[first].is(classLead) {
			return a.leadingAt(first, limit) // "who now leads the visitors"
		}
		if a.copula(first) {
			first++
		}
		end := a.appositionEnd(first, limit)
		if first < end && (a.headedByOffice(first, end) || a.romance() && a.firstRole(first, end) >= 0) {
			return a.office(first, end)
		}
	}
	return affiliation{}
}

// pastOffice reports whether an office that opens at token i, with the role read
// there, is one of the past.
func (a *analysis) pastOffice(i int, role string) bool {
	first, _, _ := strings.Cut(strings.ToLower(role), " ")
	for k := i; k < min(len(a.tokens), i+3); k++ {
		if a.listed("formerly", k) {
			return true
		}
	}
	return a.lexicon.has("formerly", first) || strings.HasPrefix(first, "ex-") || a.romance() && len(first) > 5 && strings.HasPrefix(first, "ex") && a.lexicon.classes[first[2:]]&classRole != 0
}

// actingFor reads the body for which the person whose name ends before token i
// does something: "presented the plan on behalf of the Harbour Trust".
func (a *analysis) actingFor(i, limit int) affiliation {
	if a.lexicon.language != "en" {
		return affiliation{}
	}
	for k := i; k < min(limit, i+longestPhrase); k++ {
		t := a.tokens[k]
		switch {
		case t.is(classBehalf) && k > i:
			first := k + 1 + int(t.more)
			for first < limit && a.tokens[first].is(classArticle) && !a.tokens[first].capital() {
				first++
			}
			if first < limit && a.tokens[first].capital() {
				if end := a.bodyEnd(first, limit); !a.personalName(first, end) && (a.institution(first, end) || end-first > 1) {
					return affiliation{org: a.orgText(first, end)}
				}
			}
			return affiliation{}
		case t.kind == tokenMark && !a.innerMark(k), t.capital() && a.nameEnd(k, limit) > k, t.is(classConjunction|classRelative|classSubordinate) && !t.is(classPreposition|classDeterminer):
			return affiliation{}
		}
	}
	return affiliation{}
}
