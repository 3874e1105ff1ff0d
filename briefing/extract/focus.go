package extract

import "slices"

// note records who a sentence is about, for the pronouns that follow: the
// last speaker in it, else its subject.
func (a *analysis) noteFocus(s int) {
	st := a.sentences[s]
	a.focus[s], a.focusAt[s] = nobody, st.first
	first := a.pastLabel(a.outsideQuotes(st.first, st.last), st.last)
	if first >= st.last {
		if s > 0 && st.block == a.sentences[s-1].block {
			a.focus[s] = a.focus[s-1]
		}
		return
	}
	if sp, at := a.closingAttribution(st); sp.entity >= 0 {
		a.focus[s], a.focusAt[s] = sp, at
		return
	}
	if sp, asked := a.askedOne(s); asked {
		a.focus[s] = sp
		return
	}
	p := a.clauseSubject(first, st.last)
	if end := a.nameEnd(first, st.last); end > first && a.setApartFrench(end) {
		p = nounPhrase{first: first, last: end, head: end} // "Rozina, elle, recoud"
	}
	if q := a.spokenThrough(first, st.last); !q.empty() {
		p = q
	} else if q := a.foreword(first, st.last); !q.empty() {
		p = q
	} else if q := a.askedByWriter(first, st.last); !q.empty() {
		p = q
	} else if q := a.personMet(first, st.last); !q.empty() {
		p = q
	} else if q := a.celuiCi(s, first); !q.empty() {
		p = q
	} else if at := a.takesUpFront(first, st.last); at >= 0 {
		p = nounPhrase{first: at, last: at + 1, head: at + 1}
		a.giveRole(a.pronoun(at), a.phraseAfter(first, at))
	}
	if at := a.fronted(first, st.last); at >= 0 && a.focusUnknown(p) {
		a.focus[s], a.focusAt[s] = a.speakerFor(int(a.mentions[at])), at
		return // "For six years Hawa lived in a room"
	}
	if p.empty() || a.romance() && p.last-p.first == 1 && (a.objectPronoun(p.first) || a.clitic(p.first)) {
		return // "Le preguntaron a …"
	}
	if _, quoted := a.outerAt(a.tokens[p.first].span.Start); quoted {
		return // "In the film “The Longest Queue”, you are seen"
	}
	// "Suu Kyi's fate": a person as possessor comes second only to a subject.
	for i := p.first + 1; i < p.last; i++ {
		if a.possessive(i) && a.mentions[i-1] >= 0 && a.register.entities[a.mentions[i-1]].person {
			a.focus[s], a.focusAt[s] = a.speakerFor(int(a.mentions[i-1])), p.first
			a.focus[s].owner = true
			return
		}
	}
	a.learnOwner(p)
	if q := a.kinInFront(p); !q.empty() {
		a.focus[s], a.focusAt[s] = a.speakerOf(q), p.first
		a.focus[s].owner = true
		return
	}
	if name := a.nameInFront(p); !name.empty() {
		p = name // "Ana Quispe lleva cuarenta años"
	}
	p = a.withoutVerb(a.withoutLastWord(p, st.last), st.last)
	if sp := a.speakerOf(p); sp.entity >= 0 || a.somebody(p) {
		a.focus[s], a.focusAt[s] = sp, p.first
		a.keepRole(sp, p)
	}
	if f := a.focus[s]; f.entity < 0 || !a.register.entities[f.entity].person {
		if at := a.whoseHolder(st); at >= 0 {
			a.focus[s], a.focusAt[s] = a.speakerFor(int(a.mentions[at])), at
		} else if id := a.ledInside(s); id >= 0 {
			a.focus[s] = a.speakerFor(id)
		}
	}
}

// closingAttribution is who says a sentence of indirect speech that names its
// speaker behind: "…, Romero said.", "…, said Wilcox, who was there."
func (a *analysis) closingAttribution(st sentence) (speaker, int) {
	if i := st.last - 3; i > st.first && a.tokens[i].is(classPronoun) && !a.tokens[i].capital() && a.saysOfOthers(i) && a.is(i+2, ".") {
		return a.pronoun(i), i // "Verification was the crux, he said."
	}
	if !slices.ContainsFunc(a.mentions[st.first:st.last], func(id int32) bool { return id >= 0 }) {
		return nobody, 0
	}
	// "Okoro, who has campaigned for him, blasted Lund": the subject is in front.
	front := a.phraseAfter(a.outsideQuotes(st.first, st.last), st.last)
	fronted := front.first == st.first && a.is(front.last, ",") && a.named(front)
	for j := st.last - 1; j > max(st.first, st.last-40); j-- {
		if sp, at := a.whoSaid(j, st); sp.known() {
			return sp, at
		}
		if !a.is(j, ",") || j+2 >= st.last {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[j].span.Start); quoted {
			continue
		}
		if t := a.tokens[j+1]; t.is(classAccording) && !fronted && a.lexicon.language == "en" {
			// "…, according to its director, Jane Okoro."
			p := a.phraseAfter(j+2+int(t.more), st.last)
			if sp := a.inverted(p, st.last); sp.entity >= 0 && a.register.entities[sp.entity].person {
				return sp, p.first
			}
		}
		if sp, at := a.likenedTo(j, st.last); sp.entity >= 0 {
			return sp, at
		}
		v := j + 1
		for a.romance() && v+2 < st.last && (a.auxiliary(v) || a.clitic(v)) {
			v++ // ", a indiqué X"
		}
		if t := a.tokens[v]; t.is(classSay) && !t.capital() {
			// Behind "told" stands who was told, and what follows goes on.
			if p := a.phraseAfter(v+1, st.last); !fronted && a.named(p) && (p.last >= st.last || a.tokens[p.last].kind == tokenMark || a.tokens[p.last].is(classPreposition|classTime|classRelative) && !a.is(p.last, "that") && !a.is(p.last, "que")) {
				return a.speakerOf(p), p.first
			}
			continue
		}
		p := a.phraseAfter(j+1, st.last)
		if p.first == j+1 && a.named(p) && p.last < st.last && a.sayingAt(p.last) && (p.last+1 >= st.last || a.tokens[p.last+1].kind == tokenMark || a.tokens[p.last+1].is(classPreposition|classTime)) {
			return a.speakerOf(p), p.first
		}
	}
	return nobody, 0
}

// whoSaid reads a relative clause about a person whom the sentence has not
// begun with: "the plan was backed by Okoro of the Trust, who said that …".
// j is the relative pronoun.
func (a *analysis) whoSaid(j int, st sentence) (speaker, int) {
	if !a.is(j, "who") || !a.is(j-1, ",") || j+1 >= st.last || !a.sayingAt(j+1) {
		return nobody, 0
	}
	if _, quoted := a.outerAt(a.tokens[j].span.Start); quoted {
		return nobody, 0
	}
	end := j - 1
	for i := end - 1; i > max(st.first, end-widest/8); i-- {
		if a.is(i, ",") && a.tokens[i+1].is(classArticle) {
			end = i // "Okoro, the head of the Trust, who said"
		}
	}
	for i := end - 1; i > max(st.first, end-widest/12); i-- {
		if id := a.mentions[i]; id >= 0 && a.register.entities[id].person && !a.possessive(i+1) {
			return a.speakerFor(int(id)), i
		}
	}
	return nobody, 0
}

// somebody reports whether a described phrase means one person: "the Minister
// of Justice", "a newcomer".
func (a *analysis) somebody(p nounPhrase) bool {
	if a.tokens[p.first].is(classPlace) && a.possessive(p.last-2) && p.last-p.first > 2 && a.listed("any-office", p.last-1) {
		return true // "Norway’s delegate"
	}
	if a.lexicon.language == "en" && a.aPerson(p) {
		return true // "one lady"
	}
	if t := a.tokens[p.first]; !t.is(classArticle) && !a.indefinite(p.first) || a.plural(p.head-1) || a.lexicon.language == "en" && !a.tokens[p.head-1].is(classRole|classPerson) && !(a.indefinite(p.first) && a.human(p)) {
		return false // "the candidate’s response"
	}
	return a.hasRole(p) || a.describedByAge(p) || a.indefinite(p.first) && (a.human(p) || a.saysFrench(p)) || a.saysWhich(p) || a.lexicon.language == "fr" && (a.listed("meets", p.first-1) || a.listed("possessive", p.first)) && a.human(p)
}

// focusOn records a quote's speaker as whom its sentences are about.
func (a *analysis) focusOn(q *quote) {
	if q.speaker.entity < 0 && q.speaker.Role == "" && !a.onePerson(q.speaker.Who) {
		return
	}
	first := a.sentenceAt(q.span.Start)
	last := a.sentenceAt(q.outer.End - 1)
	for s := first; s <= last && s < len(a.sentences); s++ {
		a.focus[s], a.focusAt[s] = q.speaker, q.first
	}
}

// outsideQuotes is the first token of [first, last) that stands in no quote
// and is no mark; last when all do.
func (a *analysis) outsideQuotes(first, last int) int {
	for i := first; i < last; i++ {
		if q, ok := a.outerAt(a.tokens[i].span.Start); ok {
			for i+1 < last && a.tokens[i+1].span.Start < q.outer.End {
				i++
			}
			continue
		}
		if a.tokens[i].kind != tokenMark {
			return i
		}
	}
	return last
}

// readMentions notes for every token the person whose name starts there.
func (a *analysis) readMentions() {
	a.mentions = make([]int32, len(a.tokens))
	for i := range a.mentions {
		a.mentions[i] = -1
	}
	var words []string
	for k, b := range a.blocks {
		a.enter(k)
		for i := b.firstToken; i < b.lastToken; {
			end := a.nameEnd(i, b.lastToken)
			if end == i {
				i++
				continue
			}
			start, last := a.bareName(i, end)
			words = a.appendNameWords(words[:0], start, last)
			if id := a.register.lookUp(i, start, last, words); id >= 0 {
				if _, quoted := a.outerAt(a.tokens[i].span.Start); !quoted {
					a.mentions[end-1] = int32(id)
				}
				a.register.entities[id].last = i
			}
			i = end
		}
	}
}

// foreword is whom a sentence is about that its subject does not name: "For
// Okoro, a doctor, the worst is to come", "Also briefing them was Jane Okoro".
func (a *analysis) foreword(first, last int) nounPhrase {
	t := a.tokens[first]
	if a.is(first, "As") && a.is(first+1, "for") {
		first++
		t = a.tokens[first]
	}
	if t.is(classAccording) && a.lexicon.language == "ru" {
		return a.namedBeforeComma(first+1+int(t.more), last)
	}
	if t.is(classAccording) || a.is(first, "for") || a.is(first, "For") || a.is(first, "Pour") || a.is(first, "Para") || a.is(first, "A") && a.lexicon.language == "es" {
		p := a.phraseAfter(first+1+int(t.more), last)
		if id := a.personIn(p); id >= 0 && p.last < last && a.is(p.last, ",") {
			return p
		}
		return nounPhrase{}
	}
	if p := a.oneOfThem(first, last); !p.empty() {
		return p
	}
	if p := a.thereIs(first, last); !p.empty() {
		return p
	}
	if p := a.cleft(first, last); !p.empty() {
		return p
	}
	for first < last && (a.emptyOpener(first) || a.adverb(first)) {
		first++
	}
	if first >= last || !a.participle(first) {
		return nounPhrase{}
	}
	for i := first + 1; i < min(last-1, first+12); i++ {
		if a.tokens[i].kind == tokenMark {
			return nounPhrase{}
		}
		if a.copula(i) {
			if p := a.phraseAfter(i+1, last); p.first == i+1 && a.personIn(p) >= 0 {
				return p
			}
			return nounPhrase{}
		}
	}
	return nounPhrase{}
}

// personIn is the person of the register whom a phrase names; -1 for none.
func (a *analysis) personIn(p nounPhrase) int {
	if p.empty() || !a.named(p) {
		return -1
	}
	if sp := a.speakerOf(p); sp.entity >= 0 && a.register.entities[sp.entity].person {
		return sp.entity
	}
	return -1
}
