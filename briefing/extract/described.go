package extract

import (
	"unicode"

	"attache/briefing"
)

// trailingName is the person at the end of "CEO of the Refugee Council Enver
// Solomon", where an office with its body stands in front of the name.
func (a *analysis) trailingName(p nounPhrase) nounPhrase {
	if q := a.nameBehindPost(p); !q.empty() {
		return q
	}
	if q := a.nameBehindRussianPost(p); !q.empty() {
		return q
	}
	if p.head >= p.last || !a.tokens[p.head-1].is(classRole) {
		return nounPhrase{}
	}
	for i := p.head; i < p.last; i++ {
		end := a.nameEnd(i, p.last)
		if end == i {
			continue
		}
		if start, _ := a.bareName(i, end); end == p.last && (start > i || a.inPortfolio(i-1)) && (a.romance() || a.inPortfolio(i-1) || a.tokens[start].is(classHolder) || a.tokens[start-1].is(classOrg|classPlace) || a.listed("field", start-1) || a.listed("honorific", start-1) || a.bodyBeforeName(i, end) == start) {
			return nounPhrase{first: start, last: end, head: end}
		}
		i = end
	}
	return nounPhrase{}
}

// nameBehindPost is the person at the end of "Ministry of Health spokesman
// Jane Okoro" and "assistant director for culture Jane Okoro".
func (a *analysis) nameBehindPost(p nounPhrase) nounPhrase {
	if a.lexicon.language != "en" || p.last-p.first < 3 {
		return nounPhrase{}
	}
	for i := p.first + 1; i < p.last-1; i++ {
		before := a.tokens[i-1]
		if before.capital() || before.kind != tokenWord || before.is(classPreposition|classArticle|classConjunction) || a.nameEnd(i, p.last) != p.last {
			continue
		}
		if before.is(classRole) && i > p.head || a.hasRole(p) && i > p.head && a.register.find(a.nameWords(i, p.last), p.first) >= 0 {
			return nounPhrase{first: i, last: p.last, head: p.last}
		}
		return nounPhrase{}
	}
	return nounPhrase{}
}

// namedLater reads "a participant online, who gave her name as Lusia" and
// "another, who asked to be called “Hana”".
func (a *analysis) namedLater(p nounPhrase) speaker {
	if q := a.calledName(p); !q.empty() {
		return a.namedSpeaker(q.first, q.last, q)
	}
	if !a.is(p.last, ",") {
		return nobody
	}
	for j := p.last + 1; j < min(len(a.tokens)-2, p.last+9); j++ {
		if a.tokens[j].kind == tokenMark {
			return nobody
		}
		if (a.is(j+1, "“") || a.is(j+1, "\"")) && (a.is(j, "named") || a.is(j, "called") || a.is(j, "as")) {
			if end := a.nameEnd(j+2, min(len(a.tokens), j+8)); end > j+2 && (a.is(end, "”") || a.is(end, "\"")) {
				return a.namedSpeaker(j+2, end, nounPhrase{first: j + 2, last: end, head: end})
			}
		}
		if a.is(j, "named") || a.is(j, "called") || (a.is(j, "as") || a.is(j, "is")) && a.is(j-1, "name") {
			if end := a.nameEnd(j+1, min(len(a.tokens), j+8)); end > j+1 {
				return a.namedSpeaker(j+1, end, nounPhrase{first: j + 1, last: end, head: end})
			}
		}
	}
	return nobody
}

// described is a speaker without a name, in the document's words.
func (a *analysis) described(p nounPhrase) briefing.Attribution {
	if a.lexicon.language == "fr" && p.last < len(a.tokens) && p.last > p.head && a.is(p.last, "ans") {
		p.last++ // "une brodeuse de vingt ans"
	}
	at := briefing.Attribution{Who: a.nameText(p.first, p.last)}
	if a.lexicon.language == "en" && a.is(p.first, "one") {
		if f := a.oneOfMany(p.first, p.last); f.role != "" {
			at.Role, at.Org = f.role, f.org // "one of its nurses"
			return at
		}
	}
	if at.Org = a.bodyItself(p); at.Org != "" {
		return at
	}
	if a.hasRole(p) && !a.textual(p) && !a.nounOfBody(p) {
		last := p.last
		for i := p.head; i < p.last; i++ {
			if a.is(i, "in") || a.is(i, "on") && i+1 < len(a.tokens) && a.tokens[i+1].is(classArticle) && !a.tokens[p.head-1].capital() {
				last = i // where they are is no part of what they are
				break
			}
		}
		f := a.office(p.first, last)
		if at.Role, at.Org = f.role, f.org; at.Org == "" && last < p.last && a.is(last, "in") {
			limit := p.last
			for limit < a.blockEnd(last) && a.tokens[limit].kind == tokenWord && !a.tokens[limit].is(classSay|classAuxiliary) {
				limit++
			}
			at.Org = a.bodyTiedBy(last, limit) // "an official in the ministry of works"
		}
		if at.Org == "" {
			at.Org = a.workOfDescribed(p.last)
		}
		if at.Org == "" {
			at.Org = a.owner(p.first)
		}
		if at.Org == "" && a.lexicon.language == "en" {
			at.Org = a.officeOrg(p.first, a.blockStart(p.first))
		}
		if at.Org == "" {
			at.Org = a.introducedOrg(p)
		}
		return at
	}
	for i := p.head; i < p.last; i++ {
		if n := a.nameEnd(i, p.last); n > i && a.tokens[i-1].is(classPreposition|classArticle|classOrg) {
			if end := a.bodyEnd(i, min(len(a.tokens), p.last+longestName)); a.romance() && end > p.last && a.tokens[i].is(classOrg) {
				at.Org = a.orgText(i, end) // "un informe del Comité contra la Tortura"
				break
			}
			at.Org = a.register.fullName(a.nameText(i, p.last))
			break
		}
	}
	if at.Org == "" && a.textual(p) {
		if at.Org = a.bodyOfText(p.head - 1); at.Org == "" {
			at.Org = a.issuer(p)
		}
		if at.Org == "" {
			at.Org = a.bodyThatWrote(p)
		}
	}
	if at.Org == "" {
		at.Org = a.owner(p.first)
	}
	return at
}

// introducedOrg is the body of the unnamed person whom "the spokesperson" means,
// from where the text introduced one: "a spokesperson for Harbour Light".
func (a *analysis) introducedOrg(p nounPhrase) string {
	if a.lexicon.language != "en" || !a.definite(p.first) || p.last-p.first != 2 {
		return ""
	}
	noun := a.lowerWord(p.first + 1)
	for i := p.first - 1; i > max(0, p.first-widest); i-- {
		if a.lowerWord(i) != noun {
			continue
		}
		for first := i - 1; first >= max(0, i-4); first-- {
			if a.indefinite(first) {
				q := a.phraseAfter(first, a.blockEnd(first))
				if q.last <= i {
					return ""
				}
				return a.office(q.first, q.last).org
			}
		}
		return ""
	}
	return ""
}

// textual reports whether the head of a phrase is a text.
func (a *analysis) textual(p nounPhrase) bool {
	return p.head > p.first && a.tokens[p.head-1].is(classText)
}

// issuer is the organisation whose text a phrase means, from where the text
// was introduced: "a recent assessment by the Office".
func (a *analysis) issuer(p nounPhrase) string {
	if a.lexicon.language == "en" && p.head+1 < len(a.tokens) && (a.is(p.head, "by") || a.is(p.head, "from")) {
		if o := a.object(p.head, min(len(a.tokens), p.head+longestName)); o.institution && !o.place {
			return o.org
		}
		if noun := p.head + 2; noun < len(a.tokens) && a.definite(noun-1) && a.tokens[noun].is(classOrg) {
			return a.bodyOfNoun(noun) // "a statement from the institute"
		}
	}
	head := a.lowerWord(p.head - 1)
	for i := p.first - 1; i > max(0, p.first-120); i-- {
		if !a.tokens[i].is(classText) || a.lowerWord(i) != head || i+2 >= len(a.tokens) {
			continue
		}
		if f := a.fromBody(i+1, len(a.tokens)); f.org != "" {
			return f.org
		}
		if a.is(i-1, "its") || a.is(i-1, "Its") {
			if org := a.bodyBefore(i - 1); org != "" {
				return org
			}
			if org := a.subjectBody(i - 1); org != "" {
				return org
			}
		}
		if org := a.bodyOfText(i); org != "" {
			return org
		}
	}
	return ""
}

// bodyOfText is the body whose name stands in front of the noun of a text at
// token i: "a Harbour Committee report"; "".
func (a *analysis) bodyOfText(i int) string {
	first := i
	for first > 0 && (a.tokens[first-1].capital() && !a.tokens[first-1].is(classArticle|classNoName) || a.nameJoint(first-1, i) && first > 1 && a.tokens[first-2].capital()) {
		first--
	}
	if a.lexicon.language != "en" || first == i || !a.institution(first, i) || a.tokens[first].is(classPlace) {
		return ""
	}
	return a.orgText(first, i)
}

// owner is the organisation that a possessive at token i means: "our
// statement", "its agent"; "".
func (a *analysis) owner(i int) string {
	switch {
	case a.tokens[i].is(classWe) && a.tokens[i].is(classArticle):
		return a.publisher()
	case a.lowerWord(i) == "its" && a.focus != nil:
		if sp := a.they(i); sp.known() && sp.entity < 0 && unicode.IsUpper(firstRune(sp.Who)) || sp.entity >= 0 && !a.register.entities[sp.entity].person {
			return sp.Who
		}
	}
	return ""
}

// bodyBefore is the organisation named last before token i, in its sentence.
func (a *analysis) bodyBefore(i int) string {
	from := max(0, i-widest/8)
	if s := a.sentenceAt(a.tokens[i].span.Start); s < len(a.sentences) {
		from = max(from, a.sentences[s].first)
	}
	org := ""
	for j := from; j < i; j++ {
		if !a.tokens[j].capital() || a.definite(j) && a.opensSentence(j) {
			continue
		}
		end := a.bodyEnd(j, i)
		if end > j && a.institution(j, end) {
			org = a.orgText(j, end)
		}
		j = max(j, end-1)
	}
	return org
}

func (a *analysis) hasRole(p nounPhrase) bool {
	for i := p.first; i < p.head; i++ {
		if a.tokens[i].is(classRole) {
			return true
		}
	}
	return false
}

// definite reports whether token i is a definite article.
func (a *analysis) definite(i int) bool {
	switch a.lowerWord(i) {
	case "the", "le", "la", "l'", "el", "les", "los", "las":
		return true
	}
	return false
}

// indefinite reports whether token i opens a phrase for somebody who has not
// been named: "a", "one", "another".
func (a *analysis) indefinite(i int) bool {
	switch a.lowerWord(i) {
	case "a", "an", "one", "another", "some", "un", "une", "una", "uno":
		return true
	}
	return false
}
