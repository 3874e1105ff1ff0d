package extract

import "strings"

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
		if a.bornIn(i+1, close) {
			return a.apposition(close+1, limit)
		}
		cut := a.pieceEnd(i+1, close)
		f := a.office(i+1, cut)
		if body := a.pastArticle(cut+1, close); f.role != "" && f.org == "" && body < close && a.tokens[body].capital() {
			f.org = a.orgText(body, a.bodyEnd(body, close))
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
	if i+2 < limit && a.tokens[i].capital() && a.listed("postnominal", i) {
		if a.is(i+1, ".") && a.is(i+2, ",") {
			i++ // "Ph.D."
		}
		if a.is(i+1, ",") {
			i += 2 // "Jane Okoro, PhD, director"
		}
	}
	if a.is(i, "its") {
		return a.itsOffice(i, limit)
	}
	if n := a.tokens[i]; n.kind == tokenNumber && i+1 < limit && a.is(i+1, ",") {
		i += 2 // an age
	}
	i = a.pastOrigin(a.pastHome(a.pastAge(i, limit), limit), limit)
	if f := a.oneOfOffice(i, limit); f.role != "" {
		return f
	}
	if f := a.oneOfSeveral(i, limit); f.role != "" {
		return f
	}
	if a.is(i, "then") && i+1 < limit && a.tokens[i+1].is(classRole) {
		i++ // "Jane Okoro, then head of the Authority"
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
	if a.participleOpens(i, limit) {
		return affiliation{} // ", holding a photograph of her husband, a soldier"
	}
	if f := a.bodyThenOffice(i, limit); f.role != "" {
		return f
	}
	if a.listed("tie-given", i) && a.pastParticiple(i) {
		if f := a.tiedGiven(i, limit); f != (affiliation{}) {
			return f // ", élue à la présidence de la Ligue"
		}
	}
	end := a.appositionEnd(i, limit)
	if a.lexicon.language == "en" && a.listed("employed", i) && a.is(i+1, "as") {
		return a.putIn(i, end) // ", employed as a nurse by the Harbour Trust"
	}
	if a.officeOfNext(i, end, limit) {
		return affiliation{}
	}
	f := a.office(i, end)
	if f.role != "" && a.kinOfAnother(i, end) {
		return affiliation{} // ", his brother Kofi and their parents"
	}
	if f.role == "" && f.org != "" && a.lexicon.language == "en" && a.listed("academic-unit", i) && a.is(end, ",") && end+1 < limit && a.tokens[end+1].capital() {
		if next := a.appositionEnd(end+1, limit); a.institution(end+1, next) && !a.tokens[end+1].is(classPlace) {
			return affiliation{org: a.orgText(end+1, next)} // "Faculty of Law, University of Lund"
		}
	}
	if f.role == "" && f.org != "" && a.lexicon.language == "en" && !a.bodyForCertain(i, end) {
		return affiliation{} // ", John Lund and Awa Diop": others
	}
	if f.org == "" && f.role != "" && a.romance() && end+1 < limit && a.is(end, ",") && a.tokens[end+1].is(classPreposition) {
		f.org = a.fromBodyRomance(end+1, limit).org // "membre de l'équipe, de l'Institut Kora"
	}
	if f.org == "" && f.role != "" && a.romance() {
		if f.org = a.bodyOfNextOffice(end, limit); f.org == "" {
			f.org = a.bodySince(i, end, limit)
		}
	}
	if f.role != "" && f.org == "" && end-i <= 2 && a.listed("spokesperson", end-1) && a.lexicon.language == "en" {
		f.org = a.officeOrg(end-1, a.blockStart(i)) // ", a spokesman,": of whom the text is about
	}
	if f.role != "" && a.pastOffice(i, f.role) {
		if g := a.presentOffice(i, limit); g.role != "" {
			return g // "a former nurse, now a guide at the museum"
		}
	}
	// "director (Harbour Trust)".
	if f.org == "" && f.role != "" && a.is(end, "(") && end+2 < limit && a.lexicon.language == "en" && a.tokens[end+1].capital() {
		if n := a.bodyEnd(end+1, limit); a.is(n, ")") && (a.institution(end+1, n) || a.brand(end+1)) {
			f.org = a.orgText(end+1, n)
		}
	}
	if g := a.fieldsThenBody(i, end, limit); g.org != "" && f.org == "" {
		return g
	}
	if g := a.unitAndBody(i, end, limit); g.org != "" && f.role != "" && f.org == "" {
		return g
	}
	if f.org == "" && f.role != "" {
		f.org = a.bodyFartherOn(end, limit)
	}
	// "Deputy Executive Secretary, UN Convention to Combat Desertification".
	if body := a.pastArticle(end+1, limit); f.org == "" && end < limit && a.is(end, ",") && f.role != "" && body < limit && a.tokens[body].capital() {
		next := a.appositionEnd(body, limit)
		if a.tokens[body].is(classPlace) && (a.is(end-2, "from") || a.is(end-2, "in")) {
			return f // "from Lund, Sweden"
		}
		if n := a.nameEnd(body, next); n > body && !a.personalName(body, n) || body < next && a.institution(body, next) {
			f.org = a.orgText(body, next)
		}
	}
	return f
}

// pastArticle is the token behind the article at token i where the name of a body
// follows: "Jane Okoro, director, the Harbour Trust"; i for none.
func (a *analysis) pastArticle(i, limit int) int {
	if a.lexicon.language != "en" || i+1 >= limit || !a.is(i, "the") || !a.tokens[i+1].capital() {
		return i
	}
	if end := a.bodyEnd(i+1, limit); a.institution(i+1, end) && !a.tokens[i+1].is(classRole) && !a.tokens[i+1].is(classPlace) {
		return i + 1
	}
	return i
}

// appositionEnd is where the apposition that starts at token i ends. A comma
// ends it once it holds the noun of an office, unless a list goes on.
func (a *analysis) appositionEnd(i, limit int) int {
	role := false
	limit = min(limit, i+widest/4)
	for j := i; j < limit; j++ {
		t := a.tokens[j]
		switch {
		case j > i && t.capital() && a.breaksLine(j) && a.shortLineBefore(j):
			return j
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

// labelBefore reads "Moderator: Okoro" at the front of a paragraph.
func (a *analysis) labelBefore(first int, b *block) affiliation {
	if first-2 < b.firstToken || first > b.firstToken+5 || !a.is(first-1, ":") || !a.tokens[first-2].is(classRole) || a.tokens[b.firstToken].is(classPreposition) {
		return affiliation{}
	}
	label := strings.ToLower(a.nameText(b.firstToken, first-1))
	if one, ok := strings.CutSuffix(label, "s"); ok && a.lexicon.language == "en" && a.lexicon.classes[one]&classRole != 0 {
		label = one // "Co-Chairs: Ms. Okoro and Mr. Lund"
	}
	return affiliation{role: label}
}

// labelOfSeveral reads "Co-Chairs: Jane Okoro (Chad) and Kofi Lund (Togo)" for
// those who stand behind the first name: the label before token first’s.
func (a *analysis) labelOfSeveral(first int, b *block) affiliation {
	if a.lexicon.language != "en" || first < b.firstToken+4 || first > b.firstToken+longestLine {
		return affiliation{}
	}
	for k := b.firstToken + 1; k < min(first, b.firstToken+4); k++ {
		if !a.is(k, ":") {
			continue
		}
		if f := a.labelBefore(k+1, b); f.role != "" && a.plural(k-1) {
			return f
		}
		return affiliation{}
	}
	return affiliation{}
}

// bodyOfNextOffice is the body of a second office in small letters behind the
// comma at token comma: "nivologue, chercheur à l'Institut de la neige"; "".
func (a *analysis) bodyOfNextOffice(comma, limit int) string {
	if comma+2 >= limit || !a.is(comma, ",") || a.tokens[comma+1].capital() || !a.tokens[comma+1].is(classRole) {
		return ""
	}
	f := a.office(comma+1, a.appositionEnd(comma+1, limit))
	if f.role == "" {
		return ""
	}
	return f.org
}
