package extract

import "strings"

// justTold is the person of whom the sentence before tells, whom a French or
// Spanish text takes up by a trade that it has not told yet: "Firmin Adja cultive
// l’ananas. Le planteur soupire", "Ana Roa, directora del Centro, … La demógrafa
// advirtió". Nobody where the noun can be somebody else's.
func (a *analysis) justTold(p nounPhrase) speaker {
	if !a.romance() || a.focus == nil || !a.pointsBack(p.first) || p.head-p.first > 3 || p.last-p.first > longestPhrase/3 || a.textual(p) || a.restricted(p) {
		return nobody
	}
	noun := -1
	points := a.lexicon.language == "fr" && !a.definite(p.first) // "Cette juriste de la Ligue"
	last := a.withoutOwnBody(p)
	for i := p.first + 1; i < last; i++ {
		t := a.tokens[i]
		if t.capital() && points && i >= p.head {
			last = i
			break
		}
		if t.capital() || t.kind != tokenWord && !a.innerMark(i) {
			return nobody
		}
		if i >= p.head && !points && (t.is(classOrg|classDeterminer|classArticle) || t.kind == tokenNumber) {
			return nobody // "el presidente de una empresa minera": somebody else
		}
		if noun < 0 && t.is(classRole) && !t.is(classOrg) {
			noun = i
		}
	}
	if noun >= 0 && a.lexicon.language == "es" && last == p.last && a.listed("of-the-place", noun) {
		return nobody // "El encargado pasa cada hora": there is one in every workshop
	}
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	if noun < 0 || noun > p.first+2 || a.plural(noun) || here >= len(a.sentences) {
		return nobody
	}
	if spoken := a.quotesIn(a.blocks[a.sentences[here].block].span); len(spoken) > 0 && spoken[0].dashed {
		return nobody // in a dialogue somebody else answers
	}
	block := a.sentences[here].block
	for s := here; s >= max(0, here-2); s-- {
		if a.sentences[s].block < block-1 || a.blocks[a.sentences[s].block].heading != a.blocks[block].heading {
			break
		}
		sp := a.focus[s]
		if id, several := a.onlyPersonIn(s); !sp.known() && s < here && id >= 0 && !several {
			sp = a.speakerFor(id)
		}
		if !sp.known() || s == here && a.focusAt[s] >= p.first {
			continue
		}
		if sp.entity < 0 || !a.isPersonOf(sp, a.genderOfArticle(p.first)) || !points && !a.canTakeUp(sp.entity, p, noun) {
			return nobody
		}
		found := a.asDescribed(sp.entity, p)
		found.via = "the person spoken of before"
		return found
	}
	return nobody
}

// canTakeUp reports whether the noun of a description, which the text has not
// used of person id, can mean them: no other person has it, the text did not use
// it before it told of them, and they have no office that leaves no room for it.
func (a *analysis) canTakeUp(id int, p nounPhrase, noun int) bool {
	e := &a.register.entities[id]
	if !e.person && (!a.plainPerson(e) || e.first > 0 && a.tokens[e.first-1].is(classArticle|classDeterminer)) || a.introducedSince(noun, 0, p.first) {
		return false
	}
	word := a.lowerWord(noun)
	for _, other := range a.register.officers {
		if o := &a.register.entities[other]; o != e && (o.hasNoun(word) || a.roleSays(o.role, noun)) {
			return false
		}
	}
	for i := e.first - 1; i > max(0, e.first-farthestBearer); i-- {
		if a.tokens[i].word == a.tokens[noun].word && a.tokens[i].word != 0 && a.pointsBack(i-1) && !a.tokens[i+1].capital() {
			return false
		}
	}
	if e.role == "" || a.kinOf(e.role) {
		return true
	}
	// A profession may stand beside an office, another office may not.
	if a.listedOffice("office-body", noun) || a.listedOffice("office-seat", noun) || a.listedOffice("office-field", noun) {
		return false
	}
	first, _, _ := strings.Cut(strings.ToLower(e.role), " ")
	return a.lexicon.has("office-body", first) || a.lexicon.has("any-office", first)
}

// withoutOwnBody is where a phrase ends before "de la fundación", which names no
// body: the one that the text is about; p.last where nothing like it stands.
func (a *analysis) withoutOwnBody(p nounPhrase) int {
	i := p.last - 1
	if i-2 < p.first || a.tokens[i].capital() || !a.listed("outfit", i) || i < p.head {
		return p.last
	}
	switch {
	case a.is(i-1, "del") || a.is(i-1, "du"):
		return i - 1
	case a.definite(i-1) && i-2 > p.first && a.is(i-2, "de"):
		return i - 2
	}
	return p.last
}
