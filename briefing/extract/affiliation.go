package extract

import "strings"

// affiliation is a role and an organisation as stated.
type affiliation struct {
	role, org string
	// verb is set when a verb says what somebody does: "chairs the Committee".
	verb bool
}

// affiliate reads what stands around the name at [first, end) for the
// person's role and organisation; start is where the name begins behind its
// titles. What is known already stays.
func (r *register) affiliate(e *entity, first, start, end int, b *block) {
	if r.fuller(e, end, b) || e.role != "" && e.org != "" {
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
	for _, read := range []func() affiliation{
		func() affiliation { return a.labelBefore(first, b) },
		func() affiliation { return a.beforeComma(first, b.firstToken) },
		func() affiliation { return a.apposition(end, b.lastToken) },
		func() affiliation { return a.speakingFor(end, b.lastToken) },
		func() affiliation { return a.whoIs(end, b.lastToken) },
		func() affiliation { return a.leading(end, b.lastToken) },
		func() affiliation { return a.officeBefore(first, start, b.firstToken) },
		func() affiliation { return a.fromBody(end, b.lastToken) },
		func() affiliation { return a.onBehalf(first, b.firstToken) },
		func() affiliation { return a.presiding(first, b.firstToken) },
		func() affiliation { return a.trade(end, b.lastToken) },
		func() affiliation { return a.signed(first, end, b) },
		func() affiliation { return a.ledBy(first, b.firstToken) },
		func() affiliation { return a.ownedBy(first, b.firstToken) },
		func() affiliation { return a.seat(end) },
		func() affiliation { return a.livelihood(end, b.lastToken) },
		func() affiliation { return a.asOffice(first, b.firstToken) },
	} {
		if f := a.sane(read()); f != (affiliation{}) {
			if e.role == "" && (a.kin(f.role) || a.takesUp(end, b.lastToken) || f.verb) {
				if office := a.sane(a.officeBefore(first, start, b.firstToken)); office.role != "" && !(f.verb && a.mereTitle(office.role)) {
					if office.org == "" && f.verb {
						office.org = f.org // "Labour MP Jane Okoro, who chairs the Committee"
					}
					f = office // "Court official Jane Okoro, a mother of two"
				}
			}
			if e.role == "" {
				e.role = f.role
				end := end
				if a.is(end, "’") || a.is(end, "*") {
					end++
				}
				e.definite = a.is(end, ",") && end+1 < b.lastToken && (a.definite(end+1) || a.leadVerb(end, b.lastToken) > 0)
			}
			if e.org == "" {
				e.org = f.org
			}
		}
	}
}

// mereTitle reports whether a role is no more than a title before the name.
func (a *analysis) mereTitle(role string) bool {
	return a.lexicon.classes[strings.ToLower(role)]&classTitle != 0
}

// takesUp reports whether a Romance apposition at token i only says by a noun
// and a relative clause which one is meant: "le professeur Okoro, le
// scientifique qui a …". An office before the name says more.
func (a *analysis) takesUp(i, limit int) bool {
	if !a.romance() || !a.is(i, ",") || i+3 >= limit || !a.definite(i+1) || !a.tokens[i+2].is(classRole) {
		return false
	}
	t := a.tokens[i+3]
	return t.is(classRelative) && !t.is(classDeterminer)
}

// kin reports whether a role says whose kin somebody is: "mother of four".
func (a *analysis) kin(role string) bool {
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.lexicon.language == "en" && a.lexicon.classes[word]&classRole != 0 && a.lexicon.classes[word]&(classMale|classFemale) != 0
}

// labelBefore reads "Moderator: Okoro" at the front of a paragraph.
func (a *analysis) labelBefore(first int, b *block) affiliation {
	if first-2 < b.firstToken || first > b.firstToken+5 || !a.is(first-1, ":") || !a.tokens[first-2].is(classRole) {
		return affiliation{}
	}
	return affiliation{role: strings.ToLower(a.nameText(b.firstToken, first-1))}
}

// apposition reads ", Role of the Org," and "(Role, Org)" behind a name.
func (a *analysis) apposition(i, limit int) affiliation {
	if a.is(i, "*") || a.is(i, "’") {
		i++
	}
	if f := a.lineApart(i, limit); f != (affiliation{}) {
		return f
	}
	if a.is(i, "(") || a.is(i, "[") {
		close := i + 1
		for depth := 1; close < limit && close < i+widest/4; close++ {
			if a.is(close, "(") {
				depth++
			} else if a.is(close, ")") || a.is(close, "]") {
				depth--
			}
			if depth == 0 {
				break
			}
		}
		cut := a.pieceEnd(i+1, close)
		f := a.office(i+1, cut)
		if f.role != "" && f.org == "" && cut+1 < close && a.tokens[cut+1].capital() {
			f.org = a.orgText(cut+1, a.bodyEnd(cut+1, close))
		}
		if f.role == "" && close+1 < limit && a.is(close+1, ",") {
			if g := a.apposition(close+1, limit); g.role != "" {
				f.role = g.role
				if g.org != "" && (a.is(i+2, ")") || f.org == "") {
					f.org = g.org
				}
			}
		}
		return f
	}
	if !a.is(i, ",") || i+1 >= limit {
		return affiliation{}
	}
	i++
	if i+1 < limit && a.is(i+1, ",") && a.tokens[i].capital() && a.listed("postnominal", i) {
		i += 2 // "Jane Okoro, PhD, director"
	}
	if a.is(i, "its") {
		return a.itsOffice(i, limit)
	}
	if n := a.tokens[i]; n.kind == tokenNumber && i+1 < limit && a.is(i+1, ",") {
		i += 2 // an age
	}
	i = a.pastAge(i, limit)
	if f := a.oneOfOffice(i, limit); f.role != "" {
		return f
	}
	if i >= limit || a.is(i, "“") || a.is(i, "\"") || a.tokens[i].is(classRelative|classPronoun|classConjunction|classSay|classSaying|classAuxiliary) && !a.tokens[i].is(classArticle|classDeterminer) && !(a.romance() && a.tokens[i].is(classRole)) {
		return affiliation{}
	}
	for i+1 < limit && a.adverb(i) && a.tokens[i+1].is(classPreposition) {
		i++ // "formerly of the Navy"
	}
	if a.tokens[i].is(classPreposition) && !a.tokens[i].capital() {
		if a.is(i, "of") || a.is(i, "for") || a.is(i, "from") || a.is(i, "with") || a.romance() {
			return a.fromBody(i, limit)
		}
		return affiliation{}
	}
	end := a.appositionEnd(i, limit)
	f := a.office(i, end)
	if f.role == "" && f.org != "" && a.lexicon.language == "en" && !a.bodyForCertain(i, end) {
		return affiliation{} // ", John Lund and Awa Diop": others
	}
	if f.org == "" && f.role != "" && a.romance() && end+1 < limit && a.is(end, ",") && a.tokens[end+1].is(classPreposition) {
		f.org = a.fromBodyRomance(end+1, limit).org // "membre de l'équipe, de l'Institut Kora"
	}
	// "director (Harbour Trust)".
	if f.org == "" && f.role != "" && a.is(end, "(") && end+2 < limit && a.lexicon.language == "en" && a.tokens[end+1].capital() {
		if n := a.bodyEnd(end+1, limit); a.is(n, ")") && (a.institution(end+1, n) || a.brand(end+1)) {
			f.org = a.orgText(end+1, n)
		}
	}
	if g := a.unitAndBody(i, end, limit); g.org != "" && f.role != "" && f.org == "" {
		return g
	}
	// "Deputy Executive Secretary, UN Convention to Combat Desertification".
	if f.org == "" && end < limit && a.is(end, ",") && f.role != "" && end+1 < limit && a.tokens[end+1].capital() {
		next := a.appositionEnd(end+1, limit)
		if a.tokens[end+1].is(classPlace) && (a.is(end-2, "from") || a.is(end-2, "in")) {
			return f // "from Lund, Sweden"
		}
		if n := a.nameEnd(end+1, next); n > end+1 && !a.personalName(end+1, n) || end+1 < next && a.institution(end+1, next) {
			f.org = a.orgText(end+1, next)
		}
	}
	return f
}

// appositionEnd is where the apposition that starts at token i ends. A comma
// ends it once it holds the noun of an office, unless a list goes on.
func (a *analysis) appositionEnd(i, limit int) int {
	role := false
	limit = min(limit, i+widest/4)
	for j := i; j < limit; j++ {
		t := a.tokens[j]
		switch {
		case t.is(classRole):
			role = true
		case a.is(j, ","):
			if !a.goesOn(j, limit, role) {
				return j
			}
		case a.is(j, "("):
			return j
		case a.is(j, "."):
			if !a.innerMark(j) {
				return j
			}
		case j > i && a.quotedTitle(j, limit) > j:
			j = a.quotedTitle(j, limit) - 1
		case t.kind == tokenMark && !a.innerMark(j):
			return j
		case t.is(classRelative) && !t.is(classDeterminer) || a.is(j, "that"):
			return j
		case !t.capital() && (a.sayingAt(j) || t.is(classAuxiliary) && !a.possessive(j) || t.is(classVerb) && !t.is(classRole)):
			return j
		case j-i > longestPhrase:
			return j
		}
	}
	return limit
}

// goesOn reports whether an apposition goes on behind the comma at token j:
// "Safeguarding, Mental Health and Support Manager", "Survivor Engagement
// and Partnerships at the Office".
func (a *analysis) goesOn(j, limit int, role bool) bool {
	if j+1 >= limit || !a.tokens[j+1].capital() {
		return false
	}
	joined, at := false, false
	for k := j + 1; k < limit && k < j+20; k++ {
		t := a.tokens[k]
		switch {
		case a.is(k, "and") || a.is(k, "&") || a.is(k, "et") || a.is(k, "y"):
			joined = true
		case a.is(k, "at") || a.is(k, "of"):
			at = joined
		case t.is(classRole) && !t.is(classPerson) && t.capital():
			return !role && joined
		case t.kind == tokenMark && !a.innerMark(k), a.sayingAt(k):
			return role && joined && (at || !a.institution(j+1, k)) && !a.tokens[j+1].is(classTitle)
		}
	}
	return false
}

// officeBefore reads the office in front of a name: "second engineer Arjun",
// "Co-Chair Sione Tupou", "The representative of the World Bank, Ms. Leila".
func (a *analysis) officeBefore(first, start, from int) affiliation {
	if a.lexicon.language == "en" {
		return a.postOf(first, start, from)
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
