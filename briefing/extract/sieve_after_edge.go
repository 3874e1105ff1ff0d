package extract

// betweenCommas reads an attribution inside the sentence that the quote opens:
// “…” by the States, Okoro said at the hearing.
func (a *analysis) betweenCommas(w window) speaker {
	for j := w.first; j < min(w.last, w.first+30); j++ {
		if !a.is(j, ",") || a.tokens[w.first].is(classRelative) && !a.is(w.first, "that") {
			continue
		}
		p := a.phraseAfter(j+1, w.last)
		v := p.last
		for v < w.last && (a.adverb(v) || a.auxiliary(v)) {
			v++
		}
		if p.first == j+1 && v < w.last && a.sayingAt(v) && (a.named(p) || a.tokens[p.first].is(classPronoun)) {
			sp := a.speakerOf(p)
			sp.verb = a.verbText(v)
			return sp
		}
		if sp := a.saidBehindComma(j, w.last); sp.known() {
			return sp
		}
	}
	return nobody
}

// saidAtEnd is who says the sentence around a quote that a verb in front of it
// governs too: the vote signals “the end” for the Union, said Jane Okoro.
func (a *analysis) saidAtEnd(w window) speaker {
	for j := w.first; j < min(w.last, w.first+longestPhrase); j++ {
		if a.is(j, ",") {
			if sp := a.saidBehindComma(j, w.last); sp.entity >= 0 {
				return sp
			}
		}
	}
	return nobody
}

// saidBehindComma reads "…” for the Union, said Jane Okoro, its founder": a verb
// of saying behind the comma at token j with a name behind it.
func (a *analysis) saidBehindComma(j, limit int) speaker {
	v := j + 1
	if a.lexicon.language != "en" || v+1 >= limit || !a.tokens[v].is(classSay) || a.tokens[v].capital() || !a.tokens[v+1].capital() && !a.tokens[v+1].is(classArticle) {
		return nobody
	}
	p := a.phraseAfter(v+1, limit)
	if p.first != v+1 || !a.fullName(p) && (p.last < limit && !a.cutsPiece(p.last) && !a.is(p.last, ".") || !a.canSpeak(p) || !a.named(p) && !a.hasRole(p)) {
		return nobody
	}
	sp := a.speakerOf(p)
	sp.verb = a.verbText(v)
	return sp
}

// verbAtEdge reports whether the word right behind the quote is its verb: one
// of saying, or any other that a name follows when the quote ends with a comma.
func (a *analysis) verbAtEdge(v, i int, w window) bool {
	t := a.tokens[v]
	if t.capital() || t.kind != tokenWord {
		return false
	}
	if t.is(classSay) || a.newVerb(v, i, w) || a.verbAlone(v, i, w) || a.quotes[i].dashed && a.verbInDialogue(v, w) {
		return true
	}
	if v+1 >= w.last || !a.closesWithComma(i) || !a.verbLike(v) {
		return false
	}
	next := a.tokens[v+1]
	return next.capital() || next.is(classArticle|classPronoun)
}

// verbInDialogue reports whether the small word at token v, behind the dash that
// ends a Spanish speech, tells how it is spoken: "—empieza—", "—arranca Ana Roa—".
func (a *analysis) verbInDialogue(v int, w window) bool {
	t := a.tokens[v]
	if a.lexicon.language != "es" || t.is(classPreposition|classConjunction|classArticle|classDeterminer|classPronoun|classRelative|classSubordinate|classRole|classPerson|classTime) || a.adverb(v) || a.participle(v) {
		return false
	}
	if v+1 >= w.last || a.tokens[v+1].kind == tokenMark {
		return true
	}
	next := a.tokens[v+1]
	return next.capital() || next.is(classArticle|classPronoun)
}

// closesWithComma reports whether the quote ends with a comma, a question or
// an exclamation, on either side of its mark.
func (a *analysis) closesWithComma(i int) bool {
	q := a.quotes[i]
	if a.endsOpen(q) {
		return true
	}
	return a.is(a.tokenAt(q.outer.End), ",")
}

// verbLike reports whether the word looks like a finite verb: "sighed",
// "retorts". It is asked where nothing but a verb is likely.
func (a *analysis) verbLike(i int) bool {
	t := a.tokens[i]
	if t.kind != tokenWord || t.capital() || t.is(classPreposition|classConjunction|classArticle|classAuxiliary|classSubordinate|classRelative|classPronoun|classRole|classOrg|classTime) {
		return false
	}
	if t.is(classSay | classNaming | classVerb) {
		return true
	}
	w := a.word(t)
	n := len(w)
	switch a.lexicon.language {
	case "en":
		return n > 3 && (w[n-2:] == "ed" || w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u') || a.listed("past", i)
	}
	return false
}

// verbIn finds the verb of saying in the words behind quote i: the first one,
// or a verb of another kind when its subject is a name or pronoun at the edge.
func (a *analysis) verbIn(i int, w window) int {
	limit := min(w.last, w.first+45)
	for j := w.first + 1; j < limit; j++ {
		if a.is(j, ";") || a.is(j, ":") {
			break
		}
		if a.sayingAt(j) && (!a.tokens[j].is(classEdge) || a.subjectBefore(j, w.first).first == w.first) {
			return j
		}
		if a.tokens[j].is(classSaying) && a.listed("keep", j-1) && j-1 > w.first {
			return j - 1 // "I kept saying"
		}
	}
	if !a.closesWithComma(i) {
		return -1
	}
	p := a.phraseAfter(w.first, limit)
	v := p.last
	for v < limit && (a.adverb(v) || a.auxiliary(v)) {
		v++
	}
	if p.first == w.first && v < limit && (a.tokens[p.first].is(classPronoun) || a.named(p) || a.endsWithVerb(p, v, w.last)) && a.verbLike(v) {
		return v
	}
	return -1
}
