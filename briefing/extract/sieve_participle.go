package extract

// justSaid is who said what stands before the participle at token v: "The two
// will meet, Okoro said, adding".
func (a *analysis) justSaid(v, from int) nounPhrase {
	if p := a.plainBefore(v, from); !p.empty() && p.last == v && p.first-2 > from && (a.is(p.first-2, ",") && (a.sayingAt(p.first-1) || a.tokens[p.first-1].is(classSayBase)) || a.tokens[p.first-2].is(classAccording)) && a.canSpeak(p) {
		return p // "… are ill paid, says a report highlighting"
	}
	if v-2 <= from || !a.is(v-1, ",") {
		return nounPhrase{}
	}
	for j := v - 2; j > max(from, v-8); j-- {
		if a.tokens[j].kind == tokenMark {
			break
		}
		if !a.sayingAt(j) {
			continue
		}
		p := a.subjectBefore(j, from)
		if !p.empty() && p.first > from && a.is(p.first-1, ",") && p.last <= j && (a.named(p) || a.tokens[p.first].is(classPronoun)) {
			return p
		}
		break
	}
	return nounPhrase{}
}

// nearClause is the subject of the clause right before the participle at token
// v, where the main one cannot speak or several people are told of: "The first
// came when protesters broke in, shouting", "the Hall, where workers had met,
// chanting". Everybody else stays the subject of the whole sentence.
func (a *analysis) nearClause(v, from int) nounPhrase {
	if a.lexicon.language != "en" || v-4 <= from || !a.is(v-1, ",") {
		return nounPhrase{}
	}
	for j := v - 2; j > from; j-- {
		where := a.is(j, "where")
		if !where && !(a.is(j, "when") && !a.opensSentence(j)) && !a.is(j, "as") {
			continue
		}
		p := a.phraseAfter(j+1, v)
		if p.empty() {
			p = a.phraseAfter(j+2, v) // "where about 50 protesters"
		}
		if p.first > j+3 || !a.canSpeak(p) || !a.peopleIn(p) && !a.severalNamed(p) {
			return nounPhrase{}
		}
		main := a.clauseSubject(from, j)
		if !where && (a.named(main) || a.hasRole(main) || !main.empty() && a.tokens[main.first].is(classPronoun|classThey)) {
			return nounPhrase{}
		}
		return p
	}
	return nounPhrase{}
}

// severalNamed reports whether a phrase means people of a name: "Lund protesters".
func (a *analysis) severalNamed(p nounPhrase) bool {
	last := p.head - 1
	return !p.empty() && a.plural(last) && !a.tokens[last].capital() && a.tokens[last].is(classRole|classPerson|classOccupation)
}

// saysAside is who says a sentence from within: "The paradox of the law, says
// Jane Okoro, a historian, is that it was “…”". v is the verb of saying.
func (a *analysis) saysAside(v int, w window) speaker {
	if a.lexicon.language != "en" || v <= w.first+1 || !a.is(v-1, ",") || !a.tokens[v].is(classSay) || v+2 >= w.last {
		return nobody
	}
	p := a.phraseAfter(v+1, w.last)
	if p.first != v+1 || p.last >= w.last || !a.is(p.last, ",") || !a.named(p) {
		return nobody
	}
	if q := a.subjectOverCommas(v-1, w.first); a.human(q) || a.named(q) || !q.empty() && (a.hasRole(q) || a.textual(q) || a.tokens[q.first].is(classPronoun|classThey)) {
		return nobody // "Okoro, who was there, thanked Lund, a friend"
	}
	sp := a.speakerOf(p)
	sp.verb = a.verbText(v)
	return sp
}

// namedBehindThat reports whether a phrase is "that" with a name behind it, and
// says what came of something: "such a presence that Okoro thanked its members".
func (a *analysis) namedBehindThat(p nounPhrase, from int) bool {
	q := nounPhrase{first: p.first + 1, last: p.last, head: p.head}
	if q.head <= q.first || !a.tokens[q.first].capital() || !a.named(q) {
		return false
	}
	for j := p.first - 1; j >= max(from, p.first-widest/16); j-- {
		if a.is(j, "such") || a.is(j, "so") {
			return true
		}
		if a.sayingAt(j) {
			return false
		}
	}
	return false
}
