package extract

// noteNewcomer makes a Spanish sentence about the one person whom it names, where
// its subject is nobody: "El caso lo lleva Ana Roa", "Entre el público estaba
// Evaristo, un pescador", "Abrió el debate la Sra. Quispe".
func (a *analysis) noteNewcomer(s int) {
	if a.lexicon.language != "es" {
		return
	}
	st := a.sentences[s]
	if a.focus[s].known() {
		a.noteApposed(s)
		return
	}
	found, at := -1, 0
	for i := st.first; i < st.last; i++ {
		id := int(a.mentions[i])
		if id < 0 || id == found {
			continue
		}
		if !a.surelyPerson(id) {
			continue
		}
		if found >= 0 {
			return
		}
		found, at = id, i
	}
	if found < 0 {
		a.noteLastClause(s)
		return
	}
	if a.humanSubject(st) {
		return
	}
	first := a.nameBegin(at, st.first)
	if first > st.first && a.hangsOn(first-1) && !a.metByWriter(first, st.first) {
		return // "una carta de Ana Roa", "según Ana Roa"
	}
	a.focus[s], a.focusAt[s] = a.speakerFor(found), first
}

// nameBegin is the first token of the name that ends at token i, its titles
// included.
func (a *analysis) nameBegin(i, from int) int {
	first := max(from, i+1-len(a.register.entities[a.mentions[i]].words))
	for k := i; k > first; k-- {
		if t := a.tokens[k-1]; !t.capital() && !t.is(classParticle) && !a.innerMark(k-1) {
			first = k // by a shorter form
		}
	}
	for first > from && (a.tokens[first-1].is(classTitle) || a.is(first-1, ".") && a.tokens[max(first-2, from)].is(classTitle)) {
		first--
	}
	return first
}

// hangsOn reports whether the word at token i makes what follows depend on
// something else.
func (a *analysis) hangsOn(i int) bool {
	for i > 0 && a.tokens[i].is(classTitle|classArticle) && !a.tokens[i].capital() && !a.tokens[i].is(classPreposition) {
		i-- // "de la Sra. Quispe"
	}
	t := a.tokens[i]
	return t.is(classPreposition|classAccording) && !t.is(classRelative)
}

// metByWriter reports whether the writer meets or presents the person whose name
// starts at token first: "Conversamos con Ana Roa", "Conocí a Ana Roa".
func (a *analysis) metByWriter(first, from int) bool {
	if !a.is(first-1, "a") && !a.is(first-1, "con") {
		return false
	}
	for i := first - 2; i >= max(from, first-4); i-- {
		w := a.lowerWord(i)
		if n := len(w); n > 5 && (w[n-3:] == "mos") || a.listed("i-ask", i) || a.listed("presents", i) {
			return true
		}
	}
	return false
}

// humanSubject reports whether a sentence has somebody as its subject who is not
// named: "Un vecino llevó la carta a Ana Roa", "Ella no conoce a Ana Roa".
func (a *analysis) humanSubject(st sentence) bool {
	p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
	if p.empty() || a.objectPronoun(p.first) && p.last-p.first == 1 {
		return false
	}
	if a.tokens[p.first].is(classPronoun|classThey|classI|classWe) && !a.tokens[p.first].is(classArticle) {
		return true
	}
	return p.first <= st.first+1 && (a.hasRole(p) || a.human(p)) && !a.listed("possessive", p.first)
}

// metBefore is the one word at [first, end) with which a Spanish sentence opens
// and by which the text calls a person whose whole name it has given: "Saturnino
// baja despacio"; empty for none.
func (a *analysis) metBefore(first, end int) nounPhrase {
	if a.lexicon.language != "es" || a.mentions == nil || end != first+1 || end >= len(a.tokens) || a.mentions[first] < 0 {
		return nounPhrase{}
	}
	next := a.tokens[end]
	if e := &a.register.entities[a.mentions[first]]; !e.person || len(e.words) < 2 || next.kind != tokenWord || next.capital() || next.is(classConjunction|classPreposition) {
		return nounPhrase{}
	}
	return nounPhrase{first: first, last: end, head: end}
}

// noteApposed puts the person in front of a description that a sentence was
// taken to be about: "Entre el público estaba Evaristo, un pescador que …".
func (a *analysis) noteApposed(s int) {
	at := a.focusAt[s]
	if a.focus[s].entity >= 0 || at-2 < a.sentences[s].first || !a.is(at-1, ",") {
		return
	}
	if id := int(a.mentions[at-2]); id >= 0 && a.surelyPerson(id) {
		a.focus[s], a.focusAt[s] = a.speakerFor(id), a.nameBegin(at-2, a.sentences[s].first)
	}
}

// noteLastClause makes a sentence without anybody's name about whoever acts in
// its last clause: "Las puertas se cerraron y la supervisora las llamó".
func (a *analysis) noteLastClause(s int) {
	st := a.sentences[s]
	for i := st.last - 4; i > st.first; i-- {
		if !a.is(i, "y") && !a.is(i, "pero") && !a.is(i, ";") {
			continue
		}
		p := a.phraseAfter(i+1, st.last)
		if p.first != i+1 || p.empty() || p.last >= st.last || !a.tokens[p.first].is(classArticle) || a.plural(p.first) || !a.somebody(p) && !a.hasRole(p) {
			continue
		}
		v := p.last
		for v < st.last && (a.clitic(v) || a.auxiliary(v) || a.objectPronoun(v)) {
			v++
		}
		if v < st.last && (a.pastInSpanish(v) || a.tokens[v].is(classFinite|classVerb|classSay)) && !a.tokens[v].capital() {
			a.focus[s], a.focusAt[s] = a.speakerOf(p), p.first
			return
		}
	}
}
