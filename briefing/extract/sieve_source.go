package extract

// relayed reads a message from X: “…”, information given by X that “…”.
func (a *analysis) relayed(i int) speaker {
	w := a.before(i)
	if w.empty() {
		return nobody
	}
	colon := a.is(w.last-1, ":")
	if sp := a.accordingToWhich(w); sp.known() {
		return sp
	}
	if sp := a.citedBefore(w); sp.known() {
		return sp
	}
	if sp := a.readFrom(w); sp.known() {
		return sp
	}
	if sp := a.utteredThat(w); sp.known() {
		return sp
	}
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
			if a.is(p.last, "that") && !p.empty() && !a.bareNoun(p) && !a.passiveClause(j, w.first) && !a.namedSays(p.last+1, w.last) {
				return a.speakerOf(p)
			}
		}
		if colon && t.is(classText) && j+2 < w.last && a.tokens[j+2].kind == tokenWord && (a.is(j+1, "from") || a.is(j+1, "of") || a.is(j+1, "by") || a.is(j+1, "de") || a.is(j+1, "d’") || a.is(j+1, "d'") || a.is(j+1, "du") || a.is(j+1, "del") || a.is(j+1, "des")) {
			p := a.phraseAfter(j+2, w.last-1)
			if p.empty() || !a.canSpeak(p) || a.bareNoun(p) {
				return nobody // "le rapport d’évaluation"
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

// readFrom reads "She read from one letter: “…”": the words are the letter’s.
func (a *analysis) readFrom(w window) speaker {
	if a.lexicon.language != "en" || w.last-w.first < 4 || !a.is(w.last-1, ":") {
		return nobody
	}
	for j := w.last - 3; j > max(w.first, w.last-longestPhrase/2); j-- {
		if !a.is(j, "from") {
			continue
		}
		p := a.phraseAfter(j+1, w.last-1)
		if p.first != j+1 || p.last != w.last-1 || p.last > p.head || !a.textual(p) {
			return nobody
		}
		for v := j - 1; v >= max(w.first, j-3); v-- {
			if a.is(v, "read") || a.is(v, "reads") || a.is(v, "reading") || a.listed("quotes-somebody", v) {
				return a.speakerOf(p)
			}
		}
		return nobody
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
		if p := a.phraseAfter(w.first+1, w.last-1); p.first == w.first+1 && (a.named(p) || a.romance() && a.pointsBack(p.first) && (a.human(p) || a.hasRole(p)) || a.is(p.last, ",") && p.last < w.last-1) {
			if sp := a.inverted(p, w.last); sp.entity >= 0 {
				return sp
			}
		}
	}
	if sp := a.utteranceOf(w); sp.known() {
		return sp
	}
	for j := w.first; j < w.last; j++ {
		// "As declared by Okoro last year “…”".
		if (a.is(j, "as") || a.is(j, "As")) && j+3 < w.last && a.tokens[j+1].is(classSay) && a.is(j+2, "by") {
			if p := a.phraseAfter(j+3, w.last); a.canSpeak(p) {
				return a.inverted(p, w.last)
			}
		}
		if t := a.tokens[j]; t.is(classAccording) {
			return a.inverted(a.sourcePhrase(j+1+int(t.more), w.last), w.last)
		}
	}
	return nobody
}

func (a *analysis) hasText(first, last int) bool {
	for i := first; i < last; i++ {
		if a.tokens[i].is(classText) {
			return true
		}
	}
	return false
}

// sourceAfter reads “…”, according to X and “…” by X.
func (a *analysis) sourceAfter(i int) speaker {
	w := a.after(i)
	for w.first < w.last && a.is(w.first, ",") {
		w.first++
	}
	if w.empty() || w.last == w.first+1 && a.is(w.first, ".") {
		if sp := a.saidInNext(i); sp.known() {
			return sp
		}
		return a.nounNext(i)
	}
	if t := a.tokens[w.first]; t.is(classAccording) {
		if b := a.before(i); a.romance() && !b.empty() && a.is(b.last-1, ":") && a.hasText(w.first+1, min(w.last, w.first+4)) {
			return nobody // "X a déclaré : « … », selon un communiqué"
		}
		p := a.sourcePhrase(w.first+1+int(t.more), w.last)
		if q := a.makerBehindTime(p, w.last); !q.empty() {
			p = q
		}
		return a.inverted(p, w.last)
	}
	// "“…” is the advice of X".
	if v := w.first; a.auxiliary(v) && v+3 < w.last && a.tokens[v+1].is(classArticle) {
		for j := v + 2; j < min(w.last-1, v+5); j++ {
			if a.tokens[j].is(classText) && (a.is(j+1, "of") || a.is(j+1, "from")) {
				return a.inverted(a.phraseAfter(j+2, w.last), w.last)
			}
		}
	}
	if sp := a.wasTheirs(w); sp.known() {
		return sp
	}
	if sp := a.byNoun(w); sp.known() {
		return sp
	}
	// "was described as “…” by X".
	if a.agentMark(w.first) {
		b := a.before(i)
		for j := b.last - 1; j >= max(b.first, b.last-12); j-- {
			if a.tokens[j].is(classNaming|classSay) && a.passive(j, b.first) {
				return a.inverted(a.phraseAfter(w.first+1, w.last), w.last)
			}
		}
	}
	return nobody
}

// agentMark reports whether token i opens the agent of a passive: "by".
func (a *analysis) agentMark(i int) bool {
	return a.is(i, "by") || a.is(i, "par") || a.is(i, "por")
}

// makerBehindTime is whose text a phrase means that only a time parts from its
// maker: "an assessment this month by the Harbour Agency".
func (a *analysis) makerBehindTime(p nounPhrase, limit int) nounPhrase {
	if p.empty() || a.lexicon.language != "en" {
		return nounPhrase{}
	}
	text := false
	for i := p.first; i < p.last; i++ {
		text = text || a.tokens[i].is(classText)
	}
	for j := p.last - 1; text && j < min(limit-1, p.last+4); j++ {
		if a.agentMark(j) {
			if q := a.phraseAfter(j+1, limit); q.first == j+1 && a.canSpeak(q) && j > p.first+1 && a.tokens[j-1].is(classTime|classPeriod) {
				return q
			}
			break
		}
	}
	return nounPhrase{}
}

// bareNoun reports whether a phrase is one word in small letters without an article,
// in the singular, which means nobody: "by telephone", "le rapport d’évaluation".
func (a *analysis) bareNoun(p nounPhrase) bool {
	t := a.tokens[p.first]
	return p.last-p.first == 1 && t.shape == shapeLower && !t.is(classPronoun|classThey|classI|classWe|classPerson|classRole|classOccupation) && !a.plural(p.first)
}
