package extract

// longestUtterance is how many tokens stand at most between a noun for what
// somebody says and the words themselves: "answer came by fax after nine days:".
const longestUtterance = 14

// utteranceOf reads whose words a noun announces in front of a quote: "The
// minister’s answer was short: “…”", "Her verdict: “…”", "The motto of Jane
// Okoro, who founded it, is “…”", "Su respuesta fue breve: «…»".
func (a *analysis) utteranceOf(w window) speaker {
	if w.last-w.first < 3 {
		return nobody
	}
	if !a.is(w.last-1, ":") && !a.copulaAtEnd(w) {
		return nobody
	}
	if sp := a.cameFrom(w); sp.known() {
		return sp
	}
	if sp := a.whomItMoves(w); sp.known() {
		return sp
	}
	for j := w.first; j < w.last-1; j++ {
		if !a.listed("utterance", j) || a.tokens[j].capital() != (j == w.first) {
			continue // "Réponse du maire : « … »"
		}
		if sp := a.ownerOfWords(j, w); sp.known() {
			return sp
		}
		return a.makerOfWords(j, w)
	}
	return nobody
}

// copulaAtEnd reports whether the words before a quote end in "is", "was" or
// "was that", with a few words behind it at most.
func (a *analysis) copulaAtEnd(w window) bool {
	for j := w.last - 1; j > max(w.first, w.last-8); j-- {
		if a.copula(j) {
			return true
		}
		if a.tokens[j].kind == tokenMark && !a.innerMark(j) && !a.is(j, "’") && !a.is(j, "'") || a.sayingAt(j) {
			return false
		}
	}
	return false
}

// ownerOfWords is whose words the noun at token j means by what stands in front
// of it: "Okoro’s", "her", "su".
func (a *analysis) ownerOfWords(j int, w window) speaker {
	if w.last-j > longestUtterance {
		return nobody
	}
	for i := j - 1; i >= max(w.first, j-4); i-- {
		t := a.tokens[i]
		if a.possessive(i) && i > w.first {
			p := a.phraseAfter(w.first, i)
			for k := i - 1; k > w.first && p.last != i; k-- {
				p = a.phraseAfter(k, i)
			}
			for p.first > w.first && !a.tokens[p.first].is(classArticle|classDeterminer) && (a.tokens[p.first-1].capital() || a.tokens[p.first-1].is(classArticle|classDeterminer)) {
				p.first--
			}
			if p.last != i || !a.human(p) && !a.named(p) && !a.hasRole(p) && !a.institution(p.first, i) {
				return nobody
			}
			return a.speakerOf(nounPhrase{first: p.first, last: i, head: i})
		}
		if a.listed("addressed", i) && a.lexicon.language != "es" {
			return a.addressee(i) // "your claim that"
		}
		if a.listed("possessive", i) && !t.is(classI|classWe) {
			if i > w.first+1 {
				return nobody // "Okoro did not mince her words:"
			}
			return a.ownerMeant(i)
		}
		if t.kind != tokenWord || t.is(classPreposition|classConjunction) {
			return nobody
		}
	}
	return nobody
}

// makerOfWords is whose words the noun at token j means by what stands behind
// it: "the conclusion drawn by Judge Okoro", "the motto of Jane Okoro".
func (a *analysis) makerOfWords(j int, w window) speaker {
	if j > w.first && !a.definite(j-1) && !a.definite(max(j-2, w.first)) {
		return nobody
	}
	for i := j + 1; i < min(w.last-1, j+4); i++ {
		if a.tokens[i].kind != tokenWord {
			return nobody
		}
		if !a.listed("statement-by", i) && !a.is(i, "of") && !a.agentMark(i) && !a.is(i, "de") && !a.is(i, "du") && !a.is(i, "del") {
			continue
		}
		p := a.phraseAfter(i+1, w.last)
		if p.first != i+1 && a.tokens[i+1].is(classArticle) {
			p = a.phraseAfter(i+2, w.last)
		}
		if p.empty() || p.first > i+2 || !a.human(p) && !a.fullName(p) {
			return nobody
		}
		return a.inverted(p, w.last)
	}
	return nobody
}

// cameFrom reads the person in front of a colon from whom something comes: "The
// remark that drew most applause came from the beekeeper Otto Okoro: “…”".
func (a *analysis) cameFrom(w window) speaker {
	if !a.is(w.last-1, ":") {
		return nobody
	}
	for j := w.last - 3; j > max(w.first, w.last-longestPhrase/2); j-- {
		if a.is(j, "from") || a.agentMark(j) {
			p := a.phraseAfter(j+1, w.last-1)
			if p.first == j+1 && (p.last == w.last-1 || a.is(p.last, ",")) && a.fullPerson(p) {
				return a.inverted(p, w.last-1)
			}
			for k := j + 2; k < min(w.last-2, j+6); k++ {
				if a.is(k, ",") {
					if q := a.phraseAfter(k+1, w.last-1); q.first == k+1 && q.last == w.last-1 && a.fullPerson(q) {
						return a.speakerOf(q) // "from her counterpart, Paul Okoro:"
					}
				}
			}
			return nobody
		}
		if a.sayingAt(j) {
			return nobody
		}
	}
	return nobody
}

// fullPerson reports whether a phrase names a person in full, with an office in
// front at most.
func (a *analysis) fullPerson(p nounPhrase) bool {
	return a.fullName(p) || a.personIn(p) >= 0 || !a.trailingName(p).empty()
}

// whomItMoves reads “What worries Jane Okoro most is “…””: the person whom the
// clause is about.
func (a *analysis) whomItMoves(w window) speaker {
	if a.lexicon.language != "en" || !a.is(w.first, "What") || !a.opensSentence(w.first) || !a.copulaAtEnd(w) {
		return nobody
	}
	for j := w.first + 1; j < min(w.last-2, w.first+4); j++ {
		if !a.verbLike(j) {
			continue
		}
		if p := a.phraseAfter(j+1, w.last); p.first == j+1 && a.fullPerson(p) {
			return a.speakerOf(p)
		}
	}
	return nobody
}

// utteredThat reads whose words a noun announces whose clause goes on in the quote:
// "the statement by elders in Lund, circulated in May, that the wells “…”", "the
// conclusion of the report that “…”", "the Minister’s claim on Monday that “…”".
func (a *analysis) utteredThat(w window) speaker {
	that := a.clauseOfNoun(w)
	if that < 0 {
		return nobody
	}
	from := max(w.first, that-longestPhrase)
	for n := that - 1; n >= from; n-- {
		if a.is(n, ";") || a.is(n, ":") || a.sayingAt(n) && !a.utteranceNoun(n) {
			return nobody
		}
		if a.tokens[n].capital() || !a.utteranceNoun(n) {
			continue
		}
		if a.is(n+1, "of") || a.is(n+1, "from") || a.agentMark(n+1) || a.romance() && a.listed("statement-by", n+1) {
			p := a.phraseAfter(n+2, that)
			if p.first != n+2 || !a.canSpeak(p) || p.last != that && !a.is(p.last, ",") {
				return nobody
			}
			return a.inverted(p, that)
		}
		if sp := a.ownerOfWords(n, window{w.first, min(that+1, n+longestUtterance)}); sp.known() && that-n <= longestBehindNoun {
			return sp
		}
	}
	return nobody
}

// longestBehindNoun is how many tokens stand at most between such a noun with its owner
// in front and its clause: "on Monday".
const longestBehindNoun = 5

// utteranceNoun reports whether token i is a noun for what somebody says.
func (a *analysis) utteranceNoun(i int) bool {
	return a.wordsOf(i) || a.listed("utterance", i)
}

// clauseOfNoun is the "that" of the clause in which the words before a quote end,
// where a noun or the comma behind one stands in front of it; -1 for none.
func (a *analysis) clauseOfNoun(w window) int {
	for j := w.last - 1; j > w.first+2; j-- {
		switch t := a.tokens[j]; {
		case a.lexicon.language == "en" && a.is(j, "that"):
			return j
		case a.lexicon.language == "es" && a.is(j, "que") && a.is(j-1, "de"):
			return j - 1
		case t.kind == tokenMark && !a.innerMark(j), a.sayingAt(j), w.last-j > longestInner:
			return -1
		}
	}
	return -1
}
