package extract

import "strings"

// verbAfter reads “…,” said X and “…,” X said.
func (a *analysis) verbAfter(i int) speaker {
	w := a.after(i)
	for w.first < w.last && (a.is(w.first, ",") || a.is(w.first, "–") || a.is(w.first, "—") || a.is(w.first, "-") || a.is(w.first, ".") || a.is(w.first, "*")) {
		w.first++
	}
	if w.empty() {
		return nobody
	}
	if a.governedBefore(i) {
		return a.saidAtEnd(w)
	}
	if a.asSomebodyWrote(i) || a.utteredThat(a.before(i)).known() {
		return nobody
	}
	if sp := a.verbFirst(i, w); sp.known() {
		return sp
	}
	if sp, _ := a.likenedTo(w.first-1, w.last); sp.known() {
		return sp // "« … », comme le résume X"
	}
	// “…”, as X put it; “…” is how X puts it.
	if a.is(w.first, "as") {
		w.first++
	} else if w.first+2 < w.last && a.auxiliary(w.first) && a.is(w.first+1, "how") {
		w.first += 2
	}
	if w.empty() {
		return nobody
	}
	t := a.tokens[w.first]
	if t.is(classConjunction|classPreposition|classSubordinate|classAuxiliary|classVerb|classSaying) && !t.capital() && !t.is(classDeterminer) ||
		t.is(classRelative) && (!t.is(classDeterminer) || a.is(w.first, "that") && !a.closesWithComma(i)) {
		return a.betweenCommas(w)
	}
	v := a.verbIn(i, w)
	if v < 0 {
		return nobody
	}
	if sp := a.citedBehind(v, w.last); sp.known() {
		return sp
	}
	p := a.subjectBefore(v, w.first)
	if p.empty() || a.is(p.first, "that") && !(p.last-p.first > 1 && a.tokens[p.head-1].is(classRole|classPerson|classOccupation)) {
		return nobody
	}
	sp := a.speakerOf(p)
	sp.verb = a.verbText(v)
	return sp
}

// governedBefore reports whether a verb of saying stands close in front of
// words that are quoted within its clause: said he would “protect our people,”.
func (a *analysis) governedBefore(i int) bool {
	w := a.before(i)
	q := a.quotes[i]
	if w.empty() || q.first >= q.last || a.tokens[q.first].capital() {
		return false
	}
	for j := w.last - 1; j >= max(w.first, w.last-5); j-- {
		if a.tokens[j].is(classSay|classSayBase) && a.sayingAt(j) && !a.passive(j, w.first) {
			return a.canSpeak(a.subjectBefore(j, w.first))
		}
		if a.cutsPiece(j) {
			return false
		}
	}
	return false
}

// verbFirst reads a verb at the quote's edge with its subject behind it, or
// without one in languages that leave it out.
func (a *analysis) verbFirst(i int, w window) speaker {
	v := w.first
	for v+1 < w.last && v < w.first+4 && (a.clitic(v) || a.auxiliary(v) || v > w.first && a.auxiliary(v-1) && a.adverb(v)) && !a.reflexive(v) {
		v++ // also "a aussi rappelé"
	}
	// Words borrowed in the middle of a clause are followed by its verb.
	if !a.closesWithComma(i) && !a.before(i).empty() && !a.wholeSentence(&a.quotes[i]) {
		return nobody
	}
	if t := a.tokens[v]; t.is(classInverted) && v > w.first {
		if sp := a.readIn(v+1, w.last); sp.known() && a.is(v, "on") {
			return sp // "peut-on lire dans le rapport"
		}
		return a.speakerOf(nounPhrase{first: v, last: v + 1, head: v + 1}) // "a-t-il précisé"
	}
	if v+1 < w.last && a.tokens[v+1].is(classInverted) && !a.tokens[v].capital() {
		if sp := a.readIn(v+2, w.last); sp.known() && a.is(v+1, "on") {
			return sp // "lit-on dans le rapport"
		}
		if sp := a.readThere(i, v); sp.known() {
			return sp // "y lit-on"
		}
		if sp := a.onBehalfOfPlace(v+2, w.last); sp.known() && a.is(v+1, "on") {
			return sp
		}
		sp := a.speakerOf(nounPhrase{first: v + 1, last: v + 2, head: v + 2}) // "fait-elle observer"
		sp.verb = a.verbText(v)
		return sp
	}
	if v > w.first && a.tokens[v].is(classSayBase) {
		if sp := a.readIn(v+1, w.last); sp.known() {
			return sp // "se podía leer en la pancarta"
		}
	}
	if !a.verbAtEdge(v, i, w) {
		return nobody
	}
	if v > w.first && a.is(v-1, "se") {
		if sp := a.readIn(v+1, w.last); sp.known() {
			return sp // "se lee en el informe"
		}
	}
	if sp := a.fromWithin(v+1+int(a.tokens[v].more), w.last); sp.known() {
		sp.verb = a.verbText(v)
		return sp
	}
	p := a.phraseAfter(a.pastAdverbial(v+1+int(a.tokens[v].more), w.last), w.last)
	if late := a.lateSubject(v+1+int(a.tokens[v].more), w.last); !late.empty() && (p.empty() || !a.canSpeak(p) || late.first < p.first || late.first > p.last && !a.named(p) && !a.human(p) && !a.hasRole(p) && !a.institution(p.first, p.last) && !a.tokens[p.first].is(classPronoun|classThey)) {
		p = late
	}
	if p.last-p.first == 2 && a.definite(p.first) && a.listed("reply-noun", p.first+1) {
		return a.answerer(p.first)
	}
	sp := a.inverted(p, w.last)
	if !sp.known() && a.lexicon.language == "es" && (a.tokens[v].is(classSay) || a.quotes[i].dashed || a.verbAlone(v, i, w)) {
		if sp = a.askedThenAnswers(i, v); !sp.known() {
			sp = a.unsaid(i)
		}
	}
	sp.verb = a.verbText(v)
	return sp
}

// unsaid is the subject of a verb that has none beside it: who spoke or acted
// last.
func (a *analysis) unsaid(i int) speaker {
	for _, try := range []func(int) speaker{a.goesOnSpeaking, a.subjectOfSentenceBefore, a.lastClause, a.backToStory} {
		if sp := try(i); sp.known() {
			return a.ratherThanKin(i, sp)
		}
	}
	at := a.tokenAt(a.quotes[i].outer.Start)
	if sp := a.antecedent(at, genderUnknown); sp.known() {
		return sp
	}
	return a.namedNext(max(at, a.quotes[i].last-1), genderUnknown)
}

// lastClause is the subject of the last clause before quote i in its paragraph.
func (a *analysis) lastClause(i int) speaker {
	q := a.quotes[i]
	here := a.sentenceAt(q.outer.Start)
	b := a.blocks[q.block]
	if here <= b.first || here > len(a.sentences) {
		return nobody
	}
	st := a.sentences[here-1]
	st.first = max(st.first, st.last-widest)
	from := st.first
	for j := st.first; j < st.last; j++ {
		if a.is(j, ";") {
			from = j + 1
		}
	}
	p := a.clauseSubject(from, st.last)
	if name := a.nameInFront(p); !name.empty() {
		return a.speakerOf(name)
	}
	if !a.canSpeak(p) || a.romance() && !a.credible(p) {
		return nobody
	}
	return a.speakerOf(p)
}

// nameInFront is the full name that opens a Romance phrase with a small word
// right behind it, which then is the verb: "Ana Quispe duerme"; an empty phrase
// for none.
func (a *analysis) nameInFront(p nounPhrase) nounPhrase {
	if p.empty() || !a.romance() {
		return nounPhrase{}
	}
	end := a.nameEnd(p.first, p.last)
	if name := a.metBefore(p.first, end); !name.empty() && end < p.last {
		return name
	}
	if end-p.first < 2 || end >= p.last || a.tokens[end].capital() || a.tokens[end].kind != tokenWord {
		return nounPhrase{}
	}
	name := nounPhrase{first: p.first, last: end, head: end}
	for i := p.first; i < end; i++ {
		if a.tokens[i].is(classOrg | classPlace | classText | classTime | classRole) {
			return nounPhrase{}
		}
	}
	if !a.fullName(name) {
		return nounPhrase{}
	}
	return name
}

// inverted is the speaker behind a verb: a name at once, or behind a
// description: "began the first speaker, Nomvula Dlamini".
func (a *analysis) inverted(p nounPhrase, limit int) speaker {
	if p.empty() || !a.canSpeak(p) {
		return nobody
	}
	if q := a.behindRelative(p, limit); !q.empty() {
		return a.speakerOf(q)
	}
	if q := a.ownerInFront(p); !q.empty() && (a.textual(p) || a.listed("utterance", p.head-1)) {
		return a.speakerOf(q) // "runs Okoro’s favourite line"
	}
	if comma := a.pastField(p, limit); !a.named(p) && a.is(comma, ",") && !a.tokens[p.first].is(classPronoun|classThey) {
		q := a.phraseAfter(comma+1, limit)
		if q.first == comma+1 && !q.empty() && a.fullName(q) {
			return a.speakerOf(q)
		}
		if r := a.nameBehindTrade(q); !r.empty() && q.first == comma+1 && a.hasRole(p) {
			return a.speakerOf(r)
		}
	}
	return a.speakerOf(p)
}

// fullName reports whether the phrase is a person's name and nothing else.
func (a *analysis) fullName(p nounPhrase) bool {
	first, last := a.nameIn(p)
	if first != p.first || last != p.head {
		return false
	}
	start, end := a.bareName(first, last)
	if a.institution(start, end) || a.tokens[first].shape == shapeCapital && a.tokens[first].span.Len() <= 5 && strings.Contains(a.word(a.tokens[first]), "-") {
		return false // "R-Wis."
	}
	return start > first || len(a.nameWords(start, end)) > 1 && !a.tokens[end-1].is(classRole)
}
