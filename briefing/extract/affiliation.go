package extract

import (
	"slices"
	"strings"
)

// affiliation is a role and an organisation as stated.
type affiliation struct{ role, org string }

// affiliate reads what stands around the name at [first, end) for the
// person's role and organisation; start is where the name begins behind its
// titles. What is known already stays.
func (r *register) affiliate(e *entity, first, start, end int, b *block) {
	if e.role != "" && e.org != "" {
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
		func() affiliation { return a.apposition(end, b.lastToken) },
		func() affiliation { return a.leading(end, b.lastToken) },
		func() affiliation { return a.officeBefore(first, start, b.firstToken) },
		func() affiliation { return a.fromBody(end, b.lastToken) },
		func() affiliation { return a.onBehalf(first, b.firstToken) },
		func() affiliation { return a.presiding(first, b.firstToken) },
	} {
		if f := read(); f != (affiliation{}) {
			if e.role == "" {
				e.role = f.role
			}
			if e.org == "" {
				e.org = f.org
			}
		}
	}
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
	if a.is(i, "(") {
		close := i + 1
		for depth := 1; close < limit && close < i+widest/4; close++ {
			if a.is(close, "(") {
				depth++
			} else if a.is(close, ")") {
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
			}
		}
		return f
	}
	if !a.is(i, ",") || i+1 >= limit {
		return affiliation{}
	}
	i++
	if a.is(i, "its") {
		return affiliation{}
	}
	if n := a.tokens[i]; n.kind == tokenNumber && i+1 < limit && a.is(i+1, ",") {
		i += 2 // an age
	}
	if i >= limit || a.is(i, "“") || a.is(i, "\"") || a.tokens[i].is(classRelative|classPronoun|classConjunction|classSay|classSaying|classAuxiliary) && !a.tokens[i].is(classArticle|classDeterminer) {
		return affiliation{}
	}
	if a.tokens[i].is(classPreposition) && !a.tokens[i].capital() {
		if a.is(i, "of") || a.is(i, "for") || a.is(i, "from") || a.is(i, "with") {
			return a.fromBody(i, limit)
		}
		return affiliation{}
	}
	end := a.appositionEnd(i, limit)
	f := a.office(i, end)
	// "Deputy Executive Secretary, UN Convention to Combat Desertification".
	if f.org == "" && end < limit && a.is(end, ",") && f.role != "" && end+1 < limit && a.tokens[end+1].capital() {
		next := a.appositionEnd(end+1, limit)
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
	for k := j + 1; k < limit && k < j+14; k++ {
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
	// An office in the run itself: the last words before the bare name.
	for i := start - 1; i >= first; i-- {
		if t := a.tokens[i]; t.is(classRole) && (!t.is(classTitle) || i > first || !a.is(i+1, ".")) {
			lo := first
			for lo < i && a.tokens[lo].is(classTitle) && !a.tokens[lo].is(classRole) {
				lo = a.afterDot(lo)
			}
			return a.office(lo, i+1)
		}
	}
	if first <= from {
		return affiliation{}
	}
	if a.tokens[first-1].is(classRole) {
		p := a.plainBefore(first, from)
		return a.office(p.first, first)
	}
	if a.is(first-1, ",") {
		p := a.officePhrase(first-1, from)
		if !p.empty() && a.hasRole(p) && (a.tokens[p.first].is(classArticle) || a.tokens[p.first].capital()) && !a.named(p) {
			return a.office(p.first, p.last)
		}
	}
	return affiliation{}
}

// officePhrase is the phrase that ends before token end, as far back as the
// noun of an office with its article: "the Special Rapporteur on women".
func (a *analysis) officePhrase(end, from int) nounPhrase {
	p := a.plainBefore(end, from)
	for range 5 {
		if p.empty() || a.tokens[p.head-1].is(classRole) || p.first <= from || !a.tokens[p.first-1].is(classPreposition) {
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

// fromBody reads "from the University of Liverpool" behind a name.
func (a *analysis) fromBody(i, limit int) affiliation {
	if i+1 >= limit || !a.is(i, "from") && !a.is(i, "of") && !a.is(i, "for") && !a.is(i, "with") && !a.is(i, "de") && !a.is(i, "del") && !a.is(i, "du") {
		return affiliation{}
	}
	i++
	for i < limit && a.tokens[i].is(classArticle) {
		i++
	}
	if i >= limit || !a.tokens[i].capital() {
		return affiliation{}
	}
	return affiliation{org: a.orgText(i, a.bodyEnd(i, limit))}
}

// bodyEnd is where the name of the body that starts at token i ends: capitals
// joined by small words.
func (a *analysis) bodyEnd(i, limit int) int {
	end := i
	for j := i; j < limit && j < i+longestPhrase; j++ {
		t := a.tokens[j]
		switch {
		case t.kind == tokenWord && (t.capital() || t.shape == shapeNone) && !t.is(classTime):
			end = j + 1
		case t.kind == tokenNumber && j > i && a.tokens[j-1].capital():
			end = j + 1
		case a.possessive(j) || a.is(j, "&") || a.is(j, "-") || a.is(j, "–"):
		case a.is(j, ",") && j+2 < limit && a.tokens[j+1].capital() && a.listInName(j, limit):
		case t.is(classArticle|classParticle) || a.is(j, "and") || a.is(j, "et") || a.is(j, "y") || a.is(j, "e"):
		case t.is(classPreposition) && t.more == 0 && (a.is(j, "of") || a.is(j, "for") || a.is(j, "on") || a.is(j, "in") || a.is(j, "to") || a.is(j, "against") || a.is(j, "de") || a.is(j, "des") || a.is(j, "du") || a.is(j, "del") || a.is(j, "d’") || a.is(j, "d'") || a.is(j, "pour") || a.is(j, "para") || a.is(j, "sur") || a.is(j, "en") || a.is(j, "sin") || a.is(j, "sans") || a.is(j, "à")):
		case j > i && t.kind == tokenWord && !t.capital() && a.lexicon.language != "en" && !a.sayingAt(j) && !t.is(classVerb|classAuxiliary|classRelative|classSubordinate|classPreposition|classAdverb|classSay|classSaying) && a.tokens[j-1].kind == tokenWord:
			// "Organisation mondiale de la Santé": small adjectives.
			end = j + 1
		default:
			return end
		}
	}
	return end
}

// listInName reports whether the comma at token j stands within the name of a
// ministry: "Health, Social Services and Equality".
func (a *analysis) listInName(j, limit int) bool {
	for k := j + 1; k < min(limit, j+6); k++ {
		if a.is(k, "and") || a.is(k, "y") || a.is(k, "et") {
			return k+1 < limit && a.tokens[k+1].capital()
		}
		if !a.tokens[k].capital() {
			return false
		}
	}
	return false
}

// leading reads "who leads the cholera response of the Organization".
func (a *analysis) leading(i, limit int) affiliation {
	i = a.leadVerb(i, limit)
	if i < 0 {
		return affiliation{}
	}
	end := i
	for end < limit && !a.is(end, ",") && !a.is(end, ".") && !a.is(end, ";") && !a.is(end, "“") && end-i < 16 && !a.is(end, "after") && !a.is(end, "and") {
		end++
	}
	f := affiliation{role: a.nameText(i, end)}
	if a.tokens[i].more == 1 { // "works for"
		f.role = ""
	}
	for j := i; j < end; j++ {
		if !a.tokens[j].capital() {
			continue
		}
		n := a.bodyEnd(j, end)
		if n > j+1 || a.tokens[j].shape == shapeUpper || a.possessive(n) || a.is(j-1, "for") || a.is(j-1, "of") {
			f.org = a.orgText(j, n)
			if !a.possessive(n) && j > i+2 && f.role != "" {
				cut := j - 1
				for cut > i && (a.tokens[cut].is(classArticle) || a.tokens[cut].is(classPreposition)) {
					cut--
				}
				f.role = a.nameText(i, cut+1)
			}
			break
		}
		j = n
	}
	return f
}

// leadVerb finds the verb of "leads the campaign" right behind a name, or in
// the relative clause that hangs on it; -1 when there is none.
func (a *analysis) leadVerb(i, limit int) int {
	if a.is(i, "’") || a.is(i, "*") {
		i++
	}
	if i < limit && a.tokens[i].is(classLead) && !a.tokens[i].capital() {
		return i
	}
	if !a.is(i, ",") {
		return -1
	}
	who := false
	for j := i + 1; j < min(limit, i+14); j++ {
		t := a.tokens[j]
		switch {
		case a.is(j, "who") || a.is(j, "qui") || a.is(j, "que"):
			who = true
		case t.is(classLead) && !t.capital() && who && (a.tokens[j-1].is(classRelative|classConjunction|classAuxiliary) || a.adverb(j-1)):
			return j
		case t.kind == tokenMark && !a.innerMark(j):
			return -1
		}
	}
	return -1
}

// onBehalf reads "For the Major Group, Okoro said".
func (a *analysis) onBehalf(first, from int) affiliation {
	if first-1 <= from || !a.is(first-1, ",") {
		return affiliation{}
	}
	for j := first - 2; j >= max(from, first-16); j-- {
		if a.is(j, ",") || a.is(j, ".") {
			return affiliation{}
		}
		if a.opensSentence(j) && (a.is(j, "For") || a.is(j, "Pour") || a.is(j, "Por")) {
			return a.fromTokens(j+1, first-1)
		}
	}
	return affiliation{}
}

// presiding reads "moderated by Okoro": the office that a passive verb gives.
func (a *analysis) presiding(first, from int) affiliation {
	if first-2 < from || !a.agentMark(first-1) {
		return affiliation{}
	}
	verb := a.lowerWord(first - 2)
	for _, forms := range a.lexicon.list("presiding") {
		if slices.Contains(forms[1:], verb) {
			return affiliation{role: forms[0]}
		}
	}
	return affiliation{}
}

func (a *analysis) fromTokens(i, limit int) affiliation {
	for i < limit && a.tokens[i].is(classArticle) {
		i++
	}
	if i >= limit || !a.tokens[i].capital() || a.bodyEnd(i, limit) != limit {
		return affiliation{}
	}
	return affiliation{org: a.orgText(i, limit)}
}

// orgText is an organisation's name as printed, in full where the document
// gives the full name of its acronym.
func (a *analysis) orgText(first, last int) string {
	for first < last && a.tokens[first].is(classArticle) && !a.tokens[first].capital() {
		first++
	}
	for last > first && (a.possessive(last-1) || a.tokens[last-1].kind == tokenMark) {
		last--
	}
	return a.register.fullNameOr(a.nameText(first, last))
}

// personalName reports whether the tokens name a person of the register.
func (a *analysis) personalName(first, last int) bool {
	start, end := a.bareName(first, last)
	if start > first {
		return true
	}
	id, ok := a.register.byName[strings.Join(a.nameWords(start, end), " ")]
	return ok && a.register.entities[id].evidence > 0
}
