package extract

import "attache/briefing"

// body is an organisation or a State that speaks in its own name.
func (a *analysis) body(p nounPhrase) briefing.Attribution {
	first := p.first
	for first < p.last && a.tokens[first].is(classArticle) && !a.opensName(first) {
		first++
	}
	last := p.last
	if end := a.bodyEnd(first, p.last); end >= p.head {
		last = end // "Red Palabra Viva al presentar su informe"
	}
	name := a.register.fullName(a.nameText(first, last))
	return briefing.Attribution{Who: name, Org: name}
}

// opensName reports whether the article at token i belongs to the name that
// follows: "The Smile of the Child" within a sentence.
func (a *analysis) opensName(i int) bool {
	return a.tokens[i].capital() && !a.opensSentence(i) && !a.is(i-1, "-") && !a.is(i-1, "–") // behind a dateline
}

// thingByWhich reports whether the text goes on with "which" behind the name of
// e, as with no person: "Oceanic Bulk, which leases the quay".
func (a *analysis) thingByWhich(e *entity) bool {
	for _, i := range e.full {
		if k := int(i) + len(e.words); a.lexicon.language == "en" && a.is(k, ",") && a.is(k+1, "which") {
			return true
		}
	}
	return false
}

// sourcesSpeak is who speaks in "Fuentes de la Alcaldía admiten", where the name
// starts at token i: the body is the one that follows.
func (a *analysis) sourcesSpeak(i, limit int) speaker {
	if !a.sourcesOf(i) {
		return nobody
	}
	whose := i + 2
	for whose < limit-1 && a.tokens[whose].is(classArticle) && !a.tokens[whose].capital() {
		whose++
	}
	end := a.bodyEnd(whose, limit)
	if end <= whose {
		return nobody
	}
	return speaker{Attribution: briefing.Attribution{Who: a.nameText(i, end), Org: a.orgText(whose, end)}, entity: -1}
}

// sourcesOf reports whether "Fuentes de" stands at token i, which opens its
// sentence: those whom nobody names in the body that follows.
func (a *analysis) sourcesOf(i int) bool {
	return a.lexicon.language == "es" && a.is(i, "Fuentes") && a.opensSentence(i) && i+2 < len(a.tokens) && a.tokens[i+1].is(classPreposition)
}
