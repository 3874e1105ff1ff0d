package extract

import (
	"strings"

	"attache/briefing"
)

// speakingFor reads the body somebody stands for behind a name: ", speaking
// on behalf of the Alliance,", "(for the Group of Friends)".
func (a *analysis) speakingFor(i, limit int) affiliation {
	if !a.is(i, ",") && !a.is(i, "(") {
		return affiliation{}
	}
	i++
	for i < limit && a.adverb(i) {
		i++
	}
	if i >= limit {
		return affiliation{}
	}
	t := a.tokens[i]
	switch {
	case t.is(classBehalf):
		i += 1 + int(t.more)
	case a.is(i, "for") || a.is(i, "pour") || a.is(i, "por"):
		i++
	default:
		return affiliation{}
	}
	for i < limit && a.tokens[i].is(classArticle|classDeterminer) && !a.tokens[i].capital() {
		i++
	}
	if i >= limit || !a.tokens[i].capital() {
		return affiliation{}
	}
	return affiliation{org: a.orgText(i, a.bodyEnd(i, limit))}
}

// officeOrg is the organisation that an office with no body of its own has
// from its context: "its director" and "spokesperson Jane Okoro" are those of
// the body named last in the paragraph.
func (a *analysis) officeOrg(first, from int) string {
	if org := a.whoseBody(first); org != "" {
		return org
	}
	own := first < len(a.tokens) && a.listed("its", first)
	spokes := false
	for i := first; i < min(first+4, len(a.tokens)); i++ {
		spokes = spokes || a.listed("spokesperson", i)
	}
	if !own && !spokes && !a.topOffice(first) {
		if a.topOfficeRomance(first) {
			return a.subjectInstitution(first)
		}
		return ""
	}
	if own && first+1 < len(a.tokens) && a.listed("of-text", first+1) {
		return "" // "Its author": of a text
	}
	if own && first+1 < len(a.tokens) && (a.lexicon.language == "en" && a.tokens[first+1].is(classMale|classFemale) && !a.listed("office-body", first+1) || a.kinRomance(first+1) || a.listed("lives-there", first+1)) {
		return "" // "their daughter"
	}
	if own {
		if state := a.stateOf(first); state != "" {
			return state
		}
	}
	if org := a.subjectInstitution(first); org != "" {
		return org
	}
	if own {
		if org := a.subjectOutfit(first); org != "" {
			return org
		}
		if org := a.agentBefore(first); org != "" {
			return org
		}
	}
	if own && a.bodyNear(first, from) == "" && first-from <= 2 {
		if s := a.sentenceAt(a.tokens[first].span.Start); s > 0 && s < len(a.sentences) {
			from = a.sentences[s-1].first // the office opens its paragraph
		}
	}
	if org := a.bodyNear(first, from); org != "" || !own && !spokes && a.tokens[first].capital() && !a.opensSentence(first) {
		return org
	}
	if spokes && !own {
		if a.romance() {
			return ""
		}
		return a.subjectBody(first) // "Lund recalled cars. A spokesperson said"
	}
	org := a.subjectBody(first)
	if !own && !a.bodyName(org) {
		org = "" // the subject may be a person
		if s := a.sentenceAt(a.tokens[first].span.Start) - 1; s >= 0 && s < len(a.sentences) && a.sentences[s].first < a.sentences[s].last {
			org = a.bodyThatIs(a.sentences[s])
		}
	}
	return org
}

// topOfficeRomance reports whether "la directrice," stands at token i: an office
// that a body has one of, with its article and a comma behind it.
func (a *analysis) topOfficeRomance(i int) bool {
	if !a.romance() || i < 0 || i+2 >= len(a.tokens) || !a.opensSentence(i) && !a.opensSentence(i-1) && !a.is(i-1, ",") {
		return false
	}
	if a.definite(i) {
		i++
	}
	return a.listed("top-office", i) && (a.is(i+1, ",") || a.tokens[i+1].capital() || a.listed("rank", i+1) || a.is(i+2, ","))
}

// topOffice reports whether an office at token i without an article is one
// that a body has one of: "Chief executive Jane Okoro said".
func (a *analysis) topOffice(i int) bool {
	if a.lexicon.language != "en" || i == 0 || a.tokens[i].is(classArticle|classDeterminer) || a.tokens[i-1].is(classArticle|classDeterminer) || a.possessive(i-1) {
		return false
	}
	for k := i; k < min(i+3, len(a.tokens)); k++ {
		if a.listed("top-office", k) {
			return true
		}
		if !a.listed("rank", k) {
			return false
		}
	}
	return false
}

// bodyNear is the organisation named last between token from and token i.
func (a *analysis) bodyNear(i, from int) string {
	org := ""
	for j := max(from, i-widest); j < i; j++ {
		if !a.tokens[j].capital() || a.introducedAt(j) == 0 && a.tokens[j].is(classTitle|classArticle) || a.tokens[j].shape == shapeUpper && a.tokens[j].is(classRole) || a.tokens[j].is(classNoName|classPreposition) && a.tokens[j].shape == shapeCapital && a.opensSentence(j) {
			continue
		}
		end := a.bodyEnd(j, i)
		if q, quoted := a.outerAt(a.tokens[j].span.Start); quoted && a.tokens[i].span.Start >= q.outer.End {
			j = max(j, end-1)
			continue // what somebody speaks of
		}
		if a.is(j-1, "(") && a.is(end, ")") && a.register.acronyms[a.word(a.tokens[j])] == "" || a.toldTo(j) {
			j = max(j, end-1)
			continue // "told the Lund Review", "Madrid (EFE)"
		}
		if end == j {
			continue
		}
		if a.tokens[j].is(classPlace) && j+int(a.tokens[j].more)+1 >= end {
			j = end - 1
			continue // where, and not who
		}
		switch {
		case end == j+1 && a.tokens[j].shape == shapeCapital && a.opensSentence(j) && !a.tokens[min(end, i)].capital() && a.tokens[j].is(classOrg):
			// "Campaign group …"
		case a.institution(j, end), j > from && a.tokens[j-1].is(classOrg) && !a.tokens[j-1].capital() && a.lexicon.language == "en" && !a.personalName(j, end):
			org = a.orgText(j, end) // "campaign group Rivers First"
		}
		j = max(j, end-1)
	}
	return org
}

// bodyMeant is the organisation that a definite phrase of one small word
// means: "the agency" is the one named last, "the Commission" the one whose
// name has that word; nobody when none was named.
func (a *analysis) bodyMeant(p nounPhrase) speaker {
	if a.focus == nil || p.last-p.first != 2 || p.head != p.last || !a.definite(p.first) {
		return nobody
	}
	noun := p.first + 1
	t := a.tokens[noun]
	if !t.is(classOrg) || t.shape == shapeUpper || t.is(classPerson) {
		return nobody
	}
	word := a.lowerWord(noun)
	any := a.lexicon.has("outfit", word)
	if !any && !t.capital() {
		return nobody
	}
	if any && (t.capital() || !a.listed("outfit-any", noun)) { // "the union": the one that is called so
		if name := a.bodyOfWord(noun); name != "" {
			return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, via: "“" + a.nameText(p.first, p.last) + "”: the body named before"}
		}
	}
	if any {
		if name := a.bodyCalled(noun); name != "" {
			return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, via: "“" + a.nameText(p.first, p.last) + "”: the body introduced as one"}
		}
		if a.listed("outfit-any", noun) && !t.capital() {
			if name := a.bodyToldOf(noun); name != "" {
				return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, via: "“" + a.nameText(p.first, p.last) + "”: the body named before"}
			}
		}
		if name := a.bodyOfHouse(noun); name != "" && !t.capital() {
			return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, via: "“" + a.nameText(p.first, p.last) + "”: the body whose name heads the document"}
		}
		if name := a.bodyToldOf(noun); name != "" {
			return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, via: "“" + a.nameText(p.first, p.last) + "”: the body named before"}
		}
		if sp := a.bodyActing(p); sp.known() {
			return sp
		}
	}
	for i := p.first - 1; i > max(0, p.first-3*widest); i-- {
		m := a.tokens[i]
		if !m.capital() || m.kind != tokenWord || m.is(classArticle) || i > 0 && a.tokens[i-1].capital() && a.tokens[i-1].kind == tokenWord && !a.tokens[i-1].is(classArticle) {
			continue
		}
		if _, quoted := a.outerAt(m.span.Start); quoted || a.inDateline(i) {
			continue
		}
		if a.romance() && m.is(classPreposition|classNoName) && a.opensSentence(i) {
			continue // "Pour le Réseau"
		}
		end := a.bodyEnd(i, min(p.first, a.blockEnd(i)))
		if end > i && !any && !a.tokens[end-1].capital() {
			continue // "Comité accueille": no name for certain
		}
		if end == i || m.is(classPlace) && i+int(m.more)+1 >= end || m.is(classTitle) {
			continue
		}
		name := a.register.fullNameOr(a.nameText(i, end))
		fits := any && (end > i+1 || m.shape == shapeUpper && m.span.Len() > 2)
		if !any {
			fits = false
			for _, w := range strings.Fields(strings.ToLower(name)) {
				fits = fits || w == word
			}
			fits = fits && len(strings.Fields(strings.ToLower(name))) > 1
		}
		if !fits || !a.institution(i, end) || a.personalName(i, end) {
			continue
		}
		sp := speaker{Attribution: a.body(nounPhrase{first: i, last: end, head: end}), entity: -1}
		sp.Who = name
		sp.Org = name
		sp.via = "“" + a.nameText(p.first, p.last) + "”: the body named before"
		return sp
	}
	return nobody
}

// bodyActing is the organisation that was the subject of a sentence last: no
// title, no office and no age says that it is a person.
func (a *analysis) bodyActing(p nounPhrase) speaker {
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	for s := min(here, len(a.sentences)) - 1; s >= max(0, here-farBack); s-- {
		st := a.sentences[s]
		q := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
		first, last := a.nameIn(q)
		if q.empty() || first >= last {
			continue
		}
		start, end := a.bareName(first, last)
		if start > first || end == start+1 && a.tokens[start].shape != shapeUpper && a.introducedAt(start) == 0 || a.tokens[start].is(classPlace) {
			continue
		}
		if id := a.register.find(a.nameWords(start, end), p.first); id >= 0 {
			if e := &a.register.entities[id]; e.gender != genderUnknown || e.role != "" {
				continue
			}
		}
		if whole := a.bodyEnd(start, q.last); a.romance() && whole > end && a.institution(start, end) {
			end = whole // "Instituto Nacional de Aguas"
		}
		name := a.register.fullNameOr(a.nameText(start, end))
		if strings.Contains(name, " ") && isUpper(name) {
			continue // a heading
		}
		printed := ""
		if !a.tokens[p.last-1].capital() {
			printed = a.nameText(start, end) // "the agency": by the name in use
		}
		return speaker{
			Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, printed: printed,
			via: "“" + a.nameText(p.first, p.last) + "”: the body that acted before",
		}
	}
	return nobody
}

// blockStart is the first token of the block of token i.
func (a *analysis) blockStart(i int) int {
	if s := a.sentenceAt(a.tokens[i].span.Start); s < len(a.sentences) {
		return a.blocks[a.sentences[s].block].firstToken
	}
	return 0
}

// blockEnd is the last token of the block of token i.
func (a *analysis) blockEnd(i int) int {
	if s := a.sentenceAt(a.tokens[i].span.Start); s < len(a.sentences) {
		return a.blocks[a.sentences[s].block].lastToken
	}
	return len(a.tokens)
}
