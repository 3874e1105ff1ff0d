package extract

// turnedRound reads attributions before a colon whose speaker stands behind
// the verb, or behind the text that is theirs.
func (a *analysis) turnedRound(w window) speaker {
	if w.empty() || !a.is(w.last-1, ":") {
		return nobody
	}
	for _, try := range [...]func(window) speaker{a.behindObject, a.behindComma, a.textOf} {
		if sp := try(w); sp.known() {
			return sp
		}
	}
	return nobody
}

// behindObject reads "Así lo cuenta X: «…»", "Ainsi le résume X : « … »": an
// object pronoun that stands for the quote, the verb, and who says it behind.
func (a *analysis) behindObject(w window) speaker {
	if !a.romance() || w.last-w.first < 4 {
		return nobody
	}
	i := w.first
	for i < w.first+3 && (a.tokens[i].is(classAdverb|classConjunction) || a.listed("opener", i) || a.likenessWord(i) || a.tokens[i].is(classNoName) && !a.objectPronoun(i) || a.is(i, ",")) {
		i++
	}
	first := i
	if j := a.sameSaid(i); j > i {
		i = j
	}
	for i < w.last && (a.objectPronoun(i) || i > first && a.auxiliary(i)) {
		i++
	}
	if i == first || i+1 >= w.last || !a.objectPronoun(first) && a.sameSaid(first) == first {
		return nobody
	}
	v := i
	if t := a.tokens[v]; t.kind != tokenWord || t.capital() || t.is(classRole|classOrg|classPerson|classText|classPreposition|classPronoun) {
		return nobody
	}
	i += 1 + int(a.tokens[v].more)
	for i < w.last && (a.adverb(i) || a.tokens[i].is(classTime|classAdverb) || a.listed("opener", i) && !a.tokens[i].is(classArticle)) {
		i++
	}
	return a.endsAtColon(v, i, w)
}

// sameSaid is the token behind "lo mismo", "otro tanto" or "igual" at token i,
// in front of a verb of saying; i for none.
func (a *analysis) sameSaid(i int) int {
	end := i
	switch a.lowerWord(i) {
	case "lo", "otro", "algo", "le":
		switch a.lowerWord(i + 1) {
		case "mismo", "tanto", "parecido", "similar", "même":
			end = i + 2
		}
	case "igual", "idem", "ídem":
		end = i + 1
	}
	if end == i || end >= len(a.tokens) || !a.tokens[end].is(classSay) {
		return i
	}
	return end
}

// objectPronoun reports whether token i is "lo", "la", "le", "l’" or "se",
// and no article of a noun behind it.
func (a *analysis) objectPronoun(i int) bool {
	switch a.lowerWord(i) {
	case "lo", "la", "le", "les", "los", "las", "l'", "l’", "se", "nos", "nous", "me":
		return true
	}
	return false
}

// behindComma reads "One thing is sure, mused another: “…”": a comma, a verb of
// any kind, and who says it, up to the colon.
func (a *analysis) behindComma(w window) speaker {
	for j := w.last - 3; j > w.first; j-- {
		if !a.is(j, ",") {
			continue
		}
		v := j + 1
		if t := a.tokens[v]; t.kind != tokenWord || t.capital() || t.is(classRole|classOrg|classPerson|classPreposition|classConjunction|classSubordinate|classRelative|classArticle|classDeterminer|classPronoun) || !a.verbLike(v) {
			continue
		}
		if sp := a.endsAtColon(v, v+1+int(a.tokens[v].more), w); sp.known() {
			return sp
		}
	}
	return nobody
}

// endsAtColon is who is named from token i on, behind the verb at token v: a
// name, an office or "another", with nothing but what it is before the colon.
func (a *analysis) endsAtColon(v, i int, w window) speaker {
	p := a.phraseAfter(i, w.last-1)
	if p.empty() || p.first != i || p.last != w.last-1 && !a.is(p.last, ",") {
		return nobody
	}
	if !a.named(p) && !a.hasRole(p) && !a.listed("one-more", p.first) {
		return nobody
	}
	sp := a.inverted(p, w.last-1)
	sp.verb = a.verbText(v)
	return sp
}

// textOf reads "Statement circulated by X: “…”": who is behind a text that is
// named without an article at the front of the sentence.
func (a *analysis) textOf(w window) speaker {
	if t := a.tokens[w.first]; !t.is(classText) || !t.capital() || !a.opensSentence(w.first) {
		return nobody
	}
	for j := w.first + 1; j < min(w.last-1, w.first+6); j++ {
		switch a.lowerWord(j) {
		case "by", "from", "of", "par", "por", "de", "du", "del", "d'", "d’":
		default:
			if a.agentMark(j) {
				break
			}
			continue
		}
		first := j + 1
		for first < w.last && a.tokens[first].is(classArticle) {
			first++
		}
		if first >= w.last || !a.tokens[first].capital() {
			continue
		}
		last, owned := w.last-1, false
		for k := first; k < last; k++ {
			if a.is(k, ",") || a.is(k, "(") {
				last = k
			}
			owned = owned || a.possessive(k) // "the Korvi Women’s Circle"
		}
		if p := (nounPhrase{first: first, last: last, head: last}); !owned && a.named(p) {
			return a.speakerOf(p)
		}
		return speaker{Attribution: a.body(nounPhrase{first: first, last: last, head: last}), entity: -1}
	}
	return nobody
}
