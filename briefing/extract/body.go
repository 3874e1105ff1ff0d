package extract

import "strings"

// fromBody reads "from the University of Liverpool" behind a name.
func (a *analysis) fromBody(i, limit int) affiliation {
	if a.romance() {
		return a.fromBodyRomance(i, limit)
	}
	if i+1 >= limit || !a.is(i, "from") && !a.is(i, "of") && !a.is(i, "for") && !a.is(i, "with") && !a.is(i, "at") {
		return affiliation{}
	}
	if a.lexicon.language == "en" {
		return a.fromEnglishBody(i, limit)
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

// fromEnglishBody reads the body behind the preposition at token i: "from debt
// charity StepUp", "of the Harbour Agency". A lone capital may be a town, if
// the text does not let it act ("from Walsall").
func (a *analysis) fromEnglishBody(i, limit int) affiliation {
	begin := i + 1
	for begin < limit && a.tokens[begin].is(classArticle) {
		begin++
	}
	if begin >= limit {
		return affiliation{}
	}
	if !a.tokens[begin].capital() {
		if o := a.object(i, limit); o.institution {
			return affiliation{org: o.org}
		}
		return affiliation{}
	}
	if n := a.nameBehindKind(begin, a.bodyEnd(begin, limit), limit); n > begin {
		begin = n
	}
	end := a.awayFrom(begin, a.bodyEnd(begin, limit))
	begin, end = a.wholeOf(begin, end)
	if a.is(i, "at") && !a.worksThere(begin, end) {
		return affiliation{} // "at the Berlin Conference"
	}
	if full := a.register.fullName(a.nameText(begin, end)); full != a.nameText(begin, end) {
		return affiliation{org: full}
	}
	if end-begin == 1 && a.tokens[begin].shape == shapeCapital && !a.tokens[begin].is(classPlace|classOrg) && !a.brand(begin) && a.introducedAt(begin) == 0 && (begin > i+1 || !a.acts(begin)) && !a.is(i, "for") && !a.is(i, "with") {
		return affiliation{}
	}
	if a.is(i, "from") && a.tokens[begin].is(classPlace) && begin+int(a.tokens[begin].more)+1 >= end {
		return affiliation{}
	}
	return affiliation{org: a.orgText(begin, end)}
}

// farthestAct is how many tokens around a lone capital are looked through.
const farthestAct = 3000

// acts reports whether the word with a capital at token i owns or says
// something elsewhere in the text: it is a body then, and no town.
func (a *analysis) acts(i int) bool {
	word := a.word(a.tokens[i])
	for j := max(0, i-farthestAct); j+1 < min(len(a.tokens), i+farthestAct); j++ {
		if j != i && a.tokens[j].capital() && a.word(a.tokens[j]) == word && (a.possessive(j+1) || a.sayingAt(j+1) || a.tokens[j+1].is(classVerb|classAuxiliary) && !a.tokens[j+1].capital()) {
			return true
		}
	}
	return false
}

// bodyEnd is where the name of the body that starts at token i ends: capitals
// joined by small words.
func (a *analysis) bodyEnd(i, limit int) int {
	if n := a.introducedAt(i); n > 0 && i+n <= limit {
		return i + n
	}
	end := i
	for j := i; j < limit && j < i+longestPhrase; j++ {
		t := a.tokens[j]
		switch {
		case j > i && t.capital() && (t.is(classHolder) || a.listed("honorific", j)):
			return end // "the University of Lund Mr John Okoro"
		case j > i && (a.whereBodyIs(i, j, limit) || a.beyondAcronym(i, j) || a.joinsOffice(j, limit) || a.bareArticle(j)):
			return end
		case j > i && a.is(j, "en") && a.listed("in-brief", j+1):
			return end // "L’Alliance en bref": a heading
		case j == i+1 && a.is(j, "al") && a.lexicon.language == "es" && !a.tokens[i].is(classOrg):
			return end // "Preocupa al Comité"
		case t.kind == tokenWord && (t.capital() || t.shape == shapeNone) && !t.is(classTime), j == i && a.romance() && (t.is(classOrg) || a.listed("workplace-the", j) && !a.listed("unit", j)):
			end = j + 1
		case t.kind == tokenNumber && j > i && (a.tokens[j-1].capital() || a.is(j-1, "of") && a.is(j-2, "Group")):
			end = j + 1
		case (a.is(j, "’") || a.is(j, "'")) && j > i && j+1 < limit && a.plural(j-1) && a.tokens[j+1].capital():
			// "Workers’ Observatory"
		case j > i && (a.is(j, "-") || a.is(j, "–")) && a.tokens[j].span.Start > a.tokens[j-1].span.End && a.lexicon.language == "en":
			return end // "the Harbour Trust - a charity"
		case a.possessive(j) || a.is(j, "&") || a.is(j, "-") || a.is(j, "–"):
		case a.is(j, ",") && j+2 < limit && a.tokens[j+1].capital() && a.listInName(j, limit):
		case a.is(j, "and") && j+2 < limit && a.tokens[i].is(classRole|classTitle) && a.tokens[j+1].is(classRole) && a.tokens[j+1].capital() && a.is(j+2, "of"):
			return end // "the Secretary-General and Head of the Mission"
		case a.is(j, "and") && (a.is(j+1, "a") || a.is(j+1, "an")):
			return end // "the Church of Lund and a supporter"
		case t.is(classArticle|classParticle) || a.is(j, "and") || a.is(j, "et") || a.is(j, "y") || a.is(j, "e"):
		case t.is(classPreposition) && t.more == 0 && (a.is(j, "of") || a.is(j, "for") || a.is(j, "on") || a.is(j, "in") || a.is(j, "to") || a.is(j, "against") || a.is(j, "de") || a.is(j, "des") || a.is(j, "du") || a.is(j, "del") || a.is(j, "d’") || a.is(j, "d'") || a.is(j, "pour") || a.is(j, "para") || a.is(j, "sur") || a.is(j, "en") || a.is(j, "sin") || a.is(j, "sans") || a.is(j, "à") && j+1 < limit && !infinitiveFrench(a.lowerWord(j+1))):
		case j > i && (a.is(j, "auprès") || a.is(j, "ante") || a.is(j, "près")) && a.romance():
			return end // "représentant du Sénégal auprès des Nations Unies"
		case j > i && a.is(j, "al") && j+1 < limit && infinitiveSpanish(a.lowerWord(j+1)):
			return end // "Red Palabra Viva al presentar su informe"
		case j > i && a.romance() && a.listed("in-charge", j):
			return end // "la Métropole chargée de l'eau"
		case j > i && (a.pastInSpanish(j) || a.finiteSpanish(j) || a.verbByArticle(j) || a.bareClitic(j) || a.participleOf(j)):
			return end
		case j > i && (a.is(j, "contre") || a.is(j, "contra")) && a.tokens[i].is(classOrg), a.causeInName(i, j, limit):
		case j > i && t.kind == tokenWord && !t.capital() && a.lexicon.language != "en" && !a.sayingAt(j) && !t.is(classVerb|classAuxiliary|classRelative|classSubordinate|classPreposition|classAdverb|classSay|classSaying) && a.tokens[j-1].kind == tokenWord:
			// "Organisation mondiale de la Santé": small adjectives.
			end = j + 1
		default:
			return end
		}
	}
	return end
}

// bareArticle reports whether the Romance article at token i stands right behind
// a noun and opens another phrase: "transmitió al Comité el informe". Within the
// name of a body an article has a preposition or an "and" before it.
func (a *analysis) bareArticle(i int) bool {
	t := a.tokens[i]
	if !a.romance() || !t.is(classArticle) || t.is(classPreposition) || t.capital() {
		return false
	}
	p := a.tokens[i-1]
	return p.kind == tokenWord && !p.is(classPreposition|classConjunction|classParticle|classArticle)
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

// onBehalf reads "For the Major Group, Okoro said".
func (a *analysis) onBehalf(first, from int) affiliation {
	// An office may stand before the name: "For the Ministry, director Okoro".
	for k := 0; k < 5 && first-1 > from && !a.is(first-1, ",") && (a.tokens[first-1].is(classRole|classTitle|classArticle) || !a.tokens[first-1].capital() && a.tokens[first-1].kind == tokenWord && !a.tokens[first-1].is(classPreposition)); k++ {
		first--
	}
	if first-1 <= from || !a.is(first-1, ",") {
		return affiliation{}
	}
	for j := first - 2; j >= max(from, first-16); j-- {
		if a.is(j, ",") || a.is(j, ".") {
			return affiliation{}
		}
		if a.opensSentence(j) && a.tokens[j].is(classBehalf) {
			return a.fromTokens(j+1+int(a.tokens[j].more), first-1)
		}
		if a.opensSentence(j) && (a.is(j, "For") || a.is(j, "Pour") || a.is(j, "Por")) {
			return a.fromTokens(j+1, first-1)
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
	if name := a.namedBehindKind(first); name < last {
		first = name
	}
	for first < last && a.tokens[first].is(classArticle) && !a.tokens[first].capital() {
		first++
	}
	for last > first && (a.possessive(last-1) || a.tokens[last-1].kind == tokenMark) {
		last--
	}
	if last-first == 1 && first > 0 && a.tokens[first].is(classOrg) && a.tokens[first].shape == shapeCapital && (a.definite(first-1) || a.lexicon.language == "es" && (a.is(first-1, "del") || a.is(first-1, "al")) || a.tokens[min(first+1, len(a.tokens)-1)].is(classRole)) {
		if full := a.bodyOfWord(first); full != "" {
			return full
		}
		if full := a.bodyOfWordLater(first); full != "" {
			return full
		}
	}
	if last-first == 1 && first > 0 && a.tokens[first].shape == shapeCapital && a.is(first-1, "the") {
		if full := a.longerName(first); full != "" {
			return full
		}
	}
	return a.register.fullNameOr(a.nameText(first, last))
}

// personalName reports whether the tokens name a person of the register.
func (a *analysis) personalName(first, last int) bool {
	start, end := a.bareName(first, last)
	if start > first {
		return true
	}
	var room [longestName]string
	words := a.appendNameWords(room[:0], start, end)
	if id, ok := a.register.named(words); ok && a.register.entities[id].evidence > 0 {
		return true
	}
	if len(words) != 1 {
		return false
	}
	for _, id := range a.register.byWord[words[0]] {
		if e := &a.register.entities[id]; e.evidence > 0 && e.words[len(e.words)-1] == words[0] {
			return true // the surname of somebody named before
		}
	}
	return false
}

// pastInSpanish reports whether token i has the ending of a Spanish verb in
// the past or the future: "examinó", "presentaron", "apelará".
func (a *analysis) pastInSpanish(i int) bool {
	t := a.tokens[i]
	if a.lexicon.language != "es" || t.kind != tokenWord || t.capital() {
		return false
	}
	w := a.word(t)
	if len(w) > 5 && (strings.HasSuffix(w, "ará") || strings.HasSuffix(w, "erá") || strings.HasSuffix(w, "irá") || strings.HasSuffix(w, "arán") || strings.HasSuffix(w, "erán") || strings.HasSuffix(w, "irán")) {
		return true // "España apelará"
	}
	return strings.HasSuffix(w, "ó") || strings.HasSuffix(w, "aron") || strings.HasSuffix(w, "ieron")
}
