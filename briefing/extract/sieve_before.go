package extract

// farthestVerb is how many tokens before a quote its verb may stand.
const farthestVerb = 60

// verbBefore reads X said: “…”, X said that the plan “…”, X, calling it “…”.
func (a *analysis) verbBefore(i int) speaker {
	w := a.before(i)
	if sp := a.verbIn2(i, w); sp.known() {
		return sp
	}
	// The verb may stand before another quote in the same sentence: X said
	// that “…” and that “…”.
	if s := a.whole(i); s.first < w.first && i > 0 && a.quotes[i-1].spoken && a.quotes[i-1].block == a.quotes[i].block && a.joinsQuotes(w) {
		sp := a.quotes[i-1].speaker
		return sp
	}
	return nobody
}

// joinsQuotes reports whether the words between two quotes merely join them.
func (a *analysis) joinsQuotes(w window) bool {
	if w.last-w.first > 14 || w.empty() {
		return false
	}
	for j := w.first; j < w.last; j++ {
		if a.is(j, ";") || a.is(j, ".") {
			return false
		}
	}
	t := a.tokens[w.first]
	return t.is(classConjunction|classRelative|classPreposition|classSubordinate) || t.kind == tokenMark
}

func (a *analysis) verbIn2(i int, w window) speaker {
	for j := w.last - 1; j >= max(w.first, w.last-farthestVerb); j-- {
		t := a.tokens[j]
		if a.is(j, ";") {
			return nobody
		}
		if t.capital() && !a.opensSentence(j) {
			continue
		}
		switch {
		case t.is(classNaming) && !t.is(classSay) && w.last-j > 9, t.is(classEdge) && w.last-j > 4, t.more > 0 && j+int(t.more) >= w.last:
			continue
		case t.is(classSay|classNaming) && (t.is(classNaming) && a.verbLike(j) || a.sayingAt(j)):
			if a.passive(j, w.first) {
				if sp := a.agent(j, w); sp.known() {
					return sp
				}
				if p := a.inWhich(j, w.first); a.canSpeak(p) {
					sp := a.speakerOf(p)
					sp.verb = a.verbText(j)
					return sp
				}
				if !a.is(j, "told") {
					continue
				}
			}
			p := a.subjectBefore(j, w.first)
			if t.is(classSay) && a.tokens[max(j-1, w.first)].is(classConjunction) && a.leavesOut(w.first, j) {
				p = nounPhrase{}
				if sp := a.unsaid(i); sp.known() {
					sp.verb = a.verbText(j)
					return sp
				}
			}
			if a.is(p.first, "that") && !a.opensSentence(p.first) {
				if p.last > p.first+1 || p.first == w.first || a.tokens[p.first-1].kind == tokenMark || a.tokens[p.first-1].is(classSay|classTime|classAdverb) {
					continue // "said that removal orders": a clause, and no verb
				}
				p = a.phraseBefore(p.first, w.first) // "a letter that says"
			}
			if p.first > w.first && a.relativeObject(p.first-1) && w.last-j > 3 {
				continue // "which the Foundation estimates would cost …"
			}
			if a.conditional(p, w.first) {
				continue
			}
			if a.objectOfSaying(p, w.first) || a.anybody(p) {
				continue // "told a woman who suggested …", "anybody who complains"
			}
			if a.canSpeak(p) {
				if sp := a.speakerOf(p); sp.known() && !a.aside(p, w.first) {
					sp.verb = a.verbText(j)
					return sp
				}
			} else if sp := a.afterLikeness(j, w); sp.known() {
				return sp
			} else if a.lexicon.language == "es" && t.is(classSay) && a.verbOpens(j, w.first) {
				sp := a.unsaid(i)
				sp.verb = a.verbText(j)
				return sp
			}
		case t.is(classSaying), t.is(classNaming) && a.participle(j), t.is(classSayBase) && j > w.first && (a.is(j-1, "to") || a.auxiliary(j-1)):
			if p := a.participleSubject(j, w.first); a.canSpeak(p) {
				if sp := a.speakerOf(p); sp.known() {
					sp.verb = a.verbText(j)
					return sp
				}
			}
		case t.is(classSayBase) && a.sayingAt(j):
			if p := a.subjectBefore(j, w.first); a.canSpeak(p) && !a.aside(p, w.first) && !a.conditional(p, w.first) {
				if sp := a.speakerOf(p); sp.known() {
					sp.verb = a.verbText(j)
					return sp
				}
			}
		}
	}
	return nobody
}

// afterLikeness reads "Comme l'a rappelé X, « … »": the verb at token v with
// its subject behind it.
func (a *analysis) afterLikeness(v int, w window) speaker {
	like := a.likeness(v, w.first)
	if like < 0 || !a.verbOpens(v, like+1) {
		return nobody
	}
	next := v + 1 + int(a.tokens[v].more)
	for next < w.last && a.tokens[next].is(classTime) {
		next++
	}
	sp := a.inverted(a.phraseAfter(next, w.last), w.last)
	sp.verb = a.verbText(v)
	return sp
}

// verbOpens reports whether nothing but small words stands between token from
// and the verb at token v.
func (a *analysis) verbOpens(v, from int) bool {
	for j := v - 1; j > from; j-- {
		if a.is(j, ",") {
			from = j // an adverbial in front: "En declaraciones a los medios, ha añadido"
			break
		}
		if !a.clitic(j) && !a.auxiliary(j) && !a.adverb(j) {
			break
		}
	}
	for j := from; j < v; j++ {
		if !a.clitic(j) && !a.auxiliary(j) && !a.adverb(j) && a.tokens[j].kind != tokenMark && !a.tokens[j].is(classConjunction) {
			return false
		}
	}
	return true
}

// agent is who does what the passive verb at token v says: "described by X as".
func (a *analysis) agent(v int, w window) speaker {
	for j := v + 1; j < min(w.last, v+4); j++ {
		if a.agentMark(j) {
			return a.inverted(a.phraseAfter(j+1, w.last), w.last)
		}
	}
	return nobody
}

// inWhich is the text of "the report, in which it is stressed that": the
// phrase that the relative clause of the passive verb at token v hangs on.
func (a *analysis) inWhich(v, from int) nounPhrase {
	for r := v - 1; r > max(from, v-6); r-- {
		if !a.tokens[r].is(classRelative) || a.is(r, "that") {
			continue
		}
		e := r
		for e > from && (a.tokens[e-1].is(classPreposition) || a.is(e-1, ",")) {
			e--
		}
		return a.phraseBefore(e, from)
	}
	return nounPhrase{}
}

// participleSubject is who does what a participle or an infinitive says: the
// phrase it leans on behind "with", else the subject of its clause.
func (a *analysis) participleSubject(v, from int) nounPhrase {
	for j := v - 1; j > max(from, v-24); j-- {
		if a.is(j, "with") && (a.is(j-1, ",") || j == from) {
			if p := a.phraseAfter(j+1, v); a.named(p) {
				return p
			}
		}
	}
	// "with footage of Okoro saying": the name right before the participle.
	if v > from+1 && a.tokens[v-1].capital() && a.tokens[v-1].kind == tokenWord {
		if p := a.plainBefore(v, from); !p.empty() && p.first > from && a.is(p.first-1, "of") && a.named(p) {
			return p
		}
	}
	p := a.clauseSubject(from, v)
	if p.empty() && v > from {
		return a.subjectBefore(v, from)
	}
	return p
}

// relayed reads a message from X: “…”, information given by X that “…”.
func (a *analysis) relayed(i int) speaker {
	w := a.before(i)
	if w.empty() {
		return nobody
	}
	colon := a.is(w.last-1, ":")
	for j := w.first; j < w.last; j++ {
		if t := a.tokens[j]; t.is(classBehalf) && j > w.first && a.hasText(w.first, j) {
			// "A letter read out on behalf of X put it more bluntly".
			if p := a.phraseAfter(j+1+int(t.more), w.last); a.named(p) {
				return a.speakerOf(p)
			}
		}
	}
	for j := w.last - 1; j >= max(w.first, w.last-24); j-- {
		t := a.tokens[j]
		if a.agentMark(j) && j > w.first && !colon {
			// "the information provided by the delegation that a bill".
			p := a.phraseAfter(j+1, w.last)
			if a.is(p.last, "that") && !p.empty() && !a.passiveClause(j, w.first) {
				return a.speakerOf(p)
			}
		}
		if colon && t.is(classText) && j+2 < w.last && (a.is(j+1, "from") || a.is(j+1, "of") || a.is(j+1, "by") || a.is(j+1, "de") || a.is(j+1, "d’") || a.is(j+1, "d'")) {
			p := a.phraseAfter(j+2, w.last-1)
			if p.empty() || !a.canSpeak(p) {
				return nobody
			}
			// "one of them, a nineteen-year-old called Modou".
			for k := p.last; k < w.last-1; k++ {
				if a.is(k, "called") || a.is(k, "named") {
					if q := a.phraseAfter(k+1, w.last-1); a.named(q) {
						return a.speakerOf(q)
					}
				}
			}
			return a.inverted(p, w.last-1)
		}
		if colon && (t.is(classSay) || t.is(classVerb)) && !t.is(classText) {
			break
		}
	}
	return nobody
}

// passiveClause reports whether "by" at token j belongs to a finite passive.
func (a *analysis) passiveClause(j, from int) bool {
	return j-1 >= from && a.passive(j-1, from)
}

// sourceBefore reads According to X, “…”.
func (a *analysis) sourceBefore(i int) speaker {
	w := a.before(i)
	if !w.empty() && (a.is(w.last-1, ",") || a.romance() && a.is(w.last-1, ":")) && (a.is(w.first, "For") || a.is(w.first, "Pour") || a.is(w.first, "Para")) {
		// "For Okoro, coordinator of the Trust, “…”".
		if p := a.phraseAfter(w.first+1, w.last-1); p.first == w.first+1 && (a.named(p) || a.is(p.last, ",") && p.last < w.last-1) {
			if sp := a.inverted(p, w.last); sp.entity >= 0 {
				return sp
			}
		}
	}
	for j := w.first; j < w.last; j++ {
		// "As declared by Okoro last year “…”".
		if (a.is(j, "as") || a.is(j, "As")) && j+3 < w.last && a.tokens[j+1].is(classSay) && a.is(j+2, "by") {
			if p := a.phraseAfter(j+3, w.last); a.canSpeak(p) {
				return a.inverted(p, w.last)
			}
		}
		if t := a.tokens[j]; t.is(classAccording) {
			return a.inverted(a.phraseAfter(j+1+int(t.more), w.last), w.last)
		}
	}
	return nobody
}

// beforeColon reads X: “…” and The message of X: “…”.
func (a *analysis) beforeColon(i int) speaker {
	w := a.before(i)
	if w.empty() || !a.is(w.last-1, ":") {
		return nobody
	}
	// "Said Okoro: “…”".
	if t := a.tokens[w.first]; t.is(classSay) && t.capital() && a.opensSentence(w.first) {
		if p := a.phraseAfter(w.first+1, w.last-1); p.first == w.first+1 && a.named(p) {
			sp := a.speakerOf(p)
			sp.verb = a.verbText(w.first)
			return sp
		}
	}
	// A verb of any kind right before the colon: "he demurred: “…”".
	if v := w.last - 2; v > w.first && a.verbLike(v) {
		if p := a.subjectBefore(v, w.first); a.canSpeak(p) && (a.tokens[p.first].is(classPronoun|classArticle) || a.named(p)) {
			sp := a.speakerOf(p)
			sp.verb = a.verbText(v)
			return sp
		}
	}
	p := a.clauseSubject(w.first, w.last-1)
	if p.empty() || !a.canSpeak(p) || !a.credible(p) {
		return nobody
	}
	if a.textual(p) && a.tokens[p.first].is(classArticle) && a.listed("possessive", p.first) {
		// "Her answer: “…”".
		g := genderUnknown
		if t := a.tokens[p.first]; a.lexicon.language == "en" && t.is(classMale) != t.is(classFemale) {
			g = genderFemale
			if t.is(classMale) {
				g = genderMale
			}
		}
		if sp := a.antecedent(p.first, g); sp.known() {
			sp.via = "pronoun: the person spoken of before"
			return sp
		}
	}
	sp := a.speakerOf(p)
	if sp.entity < 0 && p.last-p.first > 12 {
		return nobody
	}
	return sp
}

// aside reports whether the phrase is the "I" of "and I quote".
func (a *analysis) aside(p nounPhrase, from int) bool {
	return a.tokens[p.first].is(classI) && p.first > from && a.tokens[p.first-1].is(classConjunction)
}

// credible reports whether a phrase before a colon can be who says what
// follows: a person, a body, a text or a pronoun, but no other heading word.
func (a *analysis) credible(p nounPhrase) bool {
	if a.tokens[p.first].kind == tokenNumber {
		return false
	}
	for i := p.first; i < p.head; i++ {
		if a.tokens[i].is(classRole | classPerson | classOrg | classText | classPronoun | classThey | classWe | classI | classPlace) {
			return true
		}
	}
	first, last := a.nameIn(p)
	if first >= last {
		return false
	}
	start, end := a.bareName(first, last)
	return !a.opensSentence(first) || end-start > 1 || a.tokens[first].shape == shapeUpper || a.register.find(a.nameWords(start, end), first) >= 0
}

func (a *analysis) hasText(first, last int) bool {
	for i := first; i < last; i++ {
		if a.tokens[i].is(classText) {
			return true
		}
	}
	return false
}

// relativeObject reports whether token i is a relative pronoun that is the
// object of what follows.
func (a *analysis) relativeObject(i int) bool {
	return a.is(i, "which") || a.is(i, "whom") || a.is(i, "qu’") || a.is(i, "qu'")
}

// objectOfSaying reports whether a phrase with a relative clause is whom
// somebody tells something: "told a woman who suggested that …".
func (a *analysis) objectOfSaying(p nounPhrase, from int) bool {
	if p.empty() || p.first <= from || p.last >= len(a.tokens) || !a.tokens[p.last].is(classRelative) {
		return false
	}
	t := a.tokens[p.first-1]
	return t.is(classSay) && !t.capital() && a.sayingAt(p.first-1)
}

// conditional reports whether a phrase is the subject of a condition within
// what somebody says: "says if people think".
func (a *analysis) conditional(p nounPhrase, from int) bool {
	return p.first-2 > from && (a.is(p.first-1, "if") || a.is(p.first-1, "when")) && a.sayingAt(p.first-2)
}

// anybody reports whether a phrase with a relative clause means nobody in
// particular: "those who complain".
func (a *analysis) anybody(p nounPhrase) bool {
	if p.empty() || p.last >= len(a.tokens) || !a.tokens[p.last].is(classRelative) || p.head-p.first != 1 {
		return false
	}
	return a.listed("anybody", p.first)
}
