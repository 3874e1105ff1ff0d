package extract

import (
	"attache/briefing"
)

// speaker is who says something, and how that was found.
type speaker struct {
	briefing.Attribution
	// entity is the index of the person or organisation in the register, -1
	// when it is not there.
	entity int
	// printed is the acronym where the text prints one for the full name.
	printed string
	// verb is the verb of saying as printed.
	verb string
	// via says how a pronoun or an office led to the name; "" when it was named.
	via string
	// cited is set when somebody else gives the speaker's words: the text does
	// not go on about the speaker.
	cited bool
	// owner is set where a sentence is about what is the person's.
	owner bool
	// reason says in words how the speaker was found.
	reason string
	// confidence is between 0 and 1.
	confidence float64
}

var nobody = speaker{entity: -1}

// known reports whether there is a speaker at all.
func (s speaker) known() bool { return s.Who != "" }

// speakerAt returns who says the words at s: the speaker of the quote that
// holds them, else the one of the transcript's turn.
func (a *analysis) speakerAt(s briefing.Span) speaker {
	if q, ok := a.quoteAt(s.Start); ok && q.spoken && q.span.Contains(s) {
		return q.speaker
	}
	if i := a.sentenceAt(s.Start); i < len(a.sentences) {
		return a.turnOf(a.sentences[i].block)
	}
	return nobody
}

// subjectOf returns who or what the verb at token verb of a sentence has as
// its subject, with pronouns, surnames, titles and "we" made full. The first
// verb of saying is taken when verb is -1.
func (a *analysis) subjectOf(sentence, verb int) speaker {
	s := a.sentences[sentence]
	for i := s.first; verb < 0 && i < s.last; i++ {
		if a.sayingAt(i) {
			verb = i
		}
	}
	if verb < 0 {
		return nobody
	}
	sp := a.speakerOf(a.subjectBefore(verb, s.first))
	if sp.known() {
		sp.verb = a.verbText(verb)
	}
	return sp
}

// verbText is a verb as printed, with the words that belong to it.
func (a *analysis) verbText(i int) string {
	last := min(i+int(a.tokens[i].more), len(a.tokens)-1)
	return a.text[a.tokens[i].span.Start:a.tokens[last].span.End]
}

// resolve gives the noun phrase at s its full form: a surname its person, a
// pronoun whom it stands for, an acronym its organisation. Any other phrase
// stays as it is printed.
func (a *analysis) resolve(s briefing.Span) speaker {
	first, last := a.tokenAt(s.Start), a.tokenAt(s.End)
	if first >= last {
		return nobody
	}
	p := a.phraseAfter(first, last)
	if p.first != first {
		p = nounPhrase{first: first, last: last, head: last}
	}
	p.last = last
	return a.speakerOf(p)
}

// speakerOf says whom a noun phrase means.
func (a *analysis) speakerOf(p nounPhrase) speaker {
	if p.empty() {
		return nobody
	}
	if sp, own := a.ownStateSpeaks(p); own {
		return sp
	}
	p = a.withoutAddress(a.withoutPast(p))
	t := a.tokens[p.first]
	if p.head-p.first == 1 {
		switch {
		case t.is(classPronoun) || a.listed("object", p.first):
			if a.pointsAtLast(p) {
				if sp := a.namedLast(p.first); sp.known() {
					return sp // "celui-ci"
				}
			}
			if sp := a.bodyPronoun(p.first); sp.known() {
				return sp
			}
			return a.pronoun(p.first)
		case t.is(classI) && !t.is(classArticle) && a.turnAt(p.first).known():
			return a.turnAt(p.first)
		case t.is(classWe) && !t.is(classArticle):
			return a.ourselves()
		case t.is(classThey) && t.kind == tokenWord && !t.capital() || t.is(classThey) && a.opensSentence(p.first):
			return a.they(p.first)
		case t.is(classRelative) && !t.is(classDeterminer):
			return nobody
		}
	}
	if a.pointsAtLast(p) {
		if sp := a.namedLast(p.first); sp.known() {
			return sp
		}
	}
	if p.head-p.first == 2 && a.definite(p.first) && a.is(p.first+1, "latter") {
		return a.latter(p.first)
	}
	if q := a.withoutRank(p); q.last < p.last {
		if sp := a.bodyMeant(q); sp.known() {
			return sp
		}
	}
	p = a.withWholeName(p)
	if p.last-p.first == 2 && a.tokens[p.last-1].is(classOrg) {
		if sp := a.bodyMeant(p); sp.known() {
			return sp
		}
		if a.tokens[p.last-1].shape == shapeUpper {
			if sp := a.bodyBearer(p); sp.known() {
				return sp
			}
		}
	}
	if a.lexicon.language == "en" && p.last-p.first == 2 && a.definite(p.first) && a.listed("demonym", p.first+1) {
		if sp := a.toldOf(p); sp.known() {
			return sp // "the Ugandan"
		}
	}
	if name := a.trailingName(p); !name.empty() {
		return a.speakerOf(name)
	}
	if a.bodyOfMembers(p) {
		name := a.register.fullNameOr(a.nameText(p.first, p.last))
		return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1}
	}
	if first, last := a.nameIn(p); first < last && (last == p.head || a.is(last, "(") || a.is(last, "*")) {
		if s := a.namedSpeaker(first, last, p); s.known() {
			return s
		}
	}
	if a.textual(p) {
		// "Okoro's answer": the person, rather than the text.
		for i := p.head - 2; i > p.first; i-- {
			if a.possessive(i) {
				owner := a.speakerOf(nounPhrase{first: p.first, last: i, head: i})
				if owner.entity >= 0 && a.register.entities[owner.entity].person {
					return owner
				}
			}
		}
	}
	if id := a.openApposition(p); id >= 0 {
		return a.speakerFor(id)
	}
	if e := a.holder(p); e >= 0 {
		sp := a.speakerFor(e)
		if sp.Role == "" && a.romance() {
			sp = a.asDescribed(e, p) // "Présidence : Mme Okoro", "la Présidente"
		}
		sp.via = "the office is that of a person named elsewhere"
		return sp
	}
	if a.saysWhich(p) || a.speaksToTold(p) {
		return speaker{Attribution: a.described(p), entity: -1}
	}
	if sp := a.sameAsBefore(p); sp.known() {
		return sp
	}
	if sp := a.ownNamed(p); sp.known() {
		return sp
	}
	if sp := a.takenUp(p); sp.known() {
		return sp
	}
	if e := a.ownHolder(p); e >= 0 {
		sp := a.speakerFor(e)
		sp.via = "the office is that of a person named elsewhere"
		return sp
	}
	if e := a.soleHolder(p); e >= 0 {
		sp := a.speakerFor(e)
		sp.via = "the office is that of a person named elsewhere"
		return sp
	}
	if sp := a.knownBy(p); sp.known() {
		return sp
	}
	if sp := a.justTold(p); sp.known() {
		return sp
	}
	if sp := a.namedLater(p); sp.known() {
		return sp
	}
	if sp := a.introducedNext(p); sp.known() {
		return sp
	}
	if sp := a.bearer(p); sp.known() {
		return sp
	}
	if sp := a.bodyBearer(p); sp.known() {
		return sp
	}
	for _, take := range [...]func(nounPhrase) speaker{a.unnamed, a.severalMeant, a.toldOf} {
		if sp := take(p); sp.known() {
			return sp
		}
	}
	return speaker{Attribution: a.described(p), entity: -1}
}

// openApposition is the person before the comma in "Jane Okoro, Commissioner
// for Ports said", where no second comma closes the office; -1 for none.
func (a *analysis) openApposition(p nounPhrase) int {
	if p.first < 2 || a.mentions == nil || !a.is(p.first-1, ",") || a.tokens[p.first].is(classArticle|classDeterminer) || !a.hasRole(p) {
		return -1
	}
	id := a.mentions[p.first-2]
	if id < 0 || !a.register.entities[id].person {
		return -1
	}
	return int(id)
}

// namedSpeaker is the person or body named at [first, last), the name in the
// head of phrase p.
func (a *analysis) namedSpeaker(first, last int, p nounPhrase) speaker {
	start, end := a.bareName(first, last)
	words := a.nameWords(start, end)
	if len(words) == 0 {
		return nobody
	}
	// A role or a body in capitals is described, not named: "the Minister of Justice".
	if a.tokens[end-1].is(classRole) && end-start > 0 && a.register.find(words, p.first) < 0 {
		return nobody
	}
	if id := a.register.lookUp(first, start, end, words); id >= 0 && a.register.entities[id].evidence >= 0 {
		return a.speakerFor(id)
	}
	if a.indefinite(p.first) && len(words) == 1 {
		return nobody // "one Democrat familiar with the talks"
	}
	if t := a.tokens[start]; len(words) == 1 && start > p.first && t.shape == shapeCapital && t.is(classOrg|classText) && a.tokens[p.first].is(classArticle|classDeterminer) && !a.definite(p.first) {
		// "our Organization": no name by itself.
		return speaker{Attribution: briefing.Attribution{Who: a.nameText(p.first, p.last), Org: a.nameText(start, end)}, entity: -1}
	}
	if sp := a.sourcesSpeak(start, p.last); sp.known() {
		return sp
	}
	if p.last > p.head || a.institution(start, end) {
		// "Office of the High Commissioner", "Hope for Justice": all of it.
		if p.last == p.head {
			text := a.nameText(start, end)
			sp := speaker{Attribution: briefing.Attribution{Who: a.register.fullName(text)}, entity: -1}
			if sp.Org = sp.Who; sp.Who != text {
				sp.printed = text
			}
			return sp
		}
		return speaker{Attribution: a.body(p), entity: -1}
	}
	name := a.register.fullName(a.nameText(start, end))
	sp := speaker{Attribution: briefing.Attribution{Who: name}, entity: -1}
	if start == first && (a.tokens[p.first].is(classArticle) || a.tokens[start].is(classPlace)) {
		sp.Org = name
	}
	return sp
}

// speakerFor is an entity of the register as a speaker.
func (a *analysis) speakerFor(id int) speaker {
	e := &a.register.entities[id]
	sp := speaker{Attribution: briefing.Attribution{Who: e.name, Role: e.role, Org: a.register.fullName(e.org)}, entity: id}
	if !e.person && sp.Org == "" && (len(e.words) == 1 || a.institution(e.first, min(len(a.tokens), e.first+len(e.words))) || a.thingByWhich(e)) {
		sp.Org = e.name
	}
	return sp
}
