package extract

// citedBefore reads whom a speaker cites: "Varga cited a survivor: “…”",
// "quoting her mother, “…”", "quoted a farmer as saying that “…”", "recalling
// the words of a participant that “…”".
func (a *analysis) citedBefore(w window) speaker {
	if w.last-w.first < 3 {
		return nobody
	}
	if sp := a.innerVoice(w); sp.known() {
		return sp
	}
	if a.romance() {
		return a.citedInRomance(w)
	}
	if a.lexicon.language != "en" {
		return nobody
	}
	end := w.last
	for end > w.first && (a.is(end-1, ":") || a.is(end-1, ",") || a.is(end-1, "that")) {
		end--
	}
	that := a.is(w.last-1, "that")
	as := end
	if a.tokens[end-1].is(classSaying) && end-2 > w.first && a.is(end-2, "as") {
		as = end - 2
	}
	for j := end - 2; j >= max(w.first, end-longestPhrase); j-- {
		if a.is(j, ";") || a.is(j, ".") && !a.innerMark(j) {
			return nobody
		}
		switch {
		case a.listed("quotes-somebody", j) && !a.passive(j, w.first) && (as < end || end < w.last && !that):
			return a.citedPerson(j+1, as)
		case a.wordsOf(j) && (end < w.last || that) && as == end && (a.is(j+1, "of") || a.is(j+1, "from")):
			return a.citedPerson(j+2, end)
		}
	}
	return nobody
}

// citedPerson is the person whom the tokens [first, end) mean and nothing else.
func (a *analysis) citedPerson(first, end int) speaker {
	first = a.pastCase(first, end)
	p := a.phraseAfter(first, end)
	if p.empty() || p.first != first || !a.human(p) && !a.strangerCited(p, end) || p.last < end && !a.is(p.last, ",") && !a.agedBehind(p.last, end) && !(a.listed("who", p.last) && a.is(end, ":")) {
		return nobody
	}
	return a.inverted(p, end)
}

// strangerCited reports whether a phrase is somebody not met before whose noun no
// list has, or one of several: "une adhérente de Lyon", "one of them".
func (a *analysis) strangerCited(p nounPhrase, end int) bool {
	if !a.is(end, ":") || a.lexicon.language == "es" && !a.is(p.first-1, "a") || a.textual(p) || a.tokens[p.head-1].kind != tokenWord || a.listed("utterance", p.first+1) || a.listed("writing", p.first+1) {
		return false
	}
	if a.is(p.first, "one") && a.is(p.first+1, "of") {
		return true
	}
	return a.romance() && a.introduces(p.first) && a.tokens[p.first].kind == tokenWord && p.last-p.first > 1 && !a.tokens[p.first+1].is(classText) && !a.thing(speaker{Attribution: a.described(p), entity: -1})
}

// citedBehind reads whom somebody cites behind the quote: “…,” she quoted a
// mayor, Jane Okoro, as saying. v is the verb.
func (a *analysis) citedBehind(v, limit int) speaker {
	if !a.listed("quotes-somebody", v) {
		return nobody
	}
	for j := v + 2; j+1 < min(limit, v+longestPhrase); j++ {
		if a.is(j, "as") && a.tokens[j+1].is(classSaying) {
			end := j
			if a.is(end-1, ",") {
				end--
			}
			if p := a.phraseAfter(v+1, end); p.first == v+1 && a.human(p) {
				sp := a.inverted(p, end)
				sp.cited = true
				return sp
			}
		}
	}
	return nobody
}

// readOut is whose text the sentence before tells of at its end: "read out a
// message from her uncle in Lund. “…,” it said".
func (a *analysis) readOut(here int) speaker {
	if here == 0 || a.sentences[here-1].block != a.sentences[here].block || a.lexicon.language != "en" {
		return nobody
	}
	st := a.sentences[here-1]
	if sp := a.textBySomebody(here); sp.known() {
		return sp
	}
	for j := st.last - 3; j > max(st.first, st.last-widest/8); j-- {
		if from := j + 1 + int(a.tokens[j].more); a.tokens[j].is(classText) && a.is(from, "from") {
			if p := a.phraseAfter(from+1, st.last); p.first == from+1 && (a.human(p) || a.definite(p.first) && !a.textual(p)) && p.last >= st.last-1 {
				sp := a.speakerOf(p)
				sp.via = "“it”: words of somebody told of before"
				return sp
			}
		}
	}
	return nobody
}

// textBySomebody is who has written what was read out one or two sentences before:
// "read out a letter addressed to her by a fisherman on the island. He had signed it
// with his boat’s number. “…,” it said".
func (a *analysis) textBySomebody(here int) speaker {
	for s := here - 1; s >= max(0, here-2); s-- {
		st := a.sentences[s]
		if st.block != a.sentences[here].block {
			break
		}
		for j := st.first + 1; j < st.last; j++ {
			if !a.agentMark(j) || !a.hasText(st.first, j) || !a.readsOut(st.first, j) {
				continue
			}
			if p := a.phraseAfter(j+1, st.last); p.first == j+1 && (a.human(p) || a.aPerson(p)) {
				sp := a.speakerOf(p)
				sp.via = "“it”: words of somebody told of before"
				return sp
			}
		}
	}
	return nobody
}

// readsOut reports whether a text is read at [first, last): "read out a letter".
func (a *analysis) readsOut(first, last int) bool {
	for j := first; j < last; j++ {
		if a.is(j, "read") || a.is(j, "reads") || a.is(j, "reading") || a.is(j, "shared") || a.is(j, "received") {
			return true
		}
	}
	return false
}

// answerer is who gives the answer at token i: the person spoken of before.
func (a *analysis) answerer(i int) speaker {
	sp := a.antecedent(i, genderUnknown)
	if sp.known() {
		sp.via = "the person spoken of before"
	}
	return sp
}

// wasTheirs reads “…” was Jane Okoro’s parting wish.
func (a *analysis) wasTheirs(w window) speaker {
	if a.lexicon.language != "en" || w.last-w.first < 4 || !a.copula(w.first) {
		return nobody
	}
	for j := w.first + 2; j < min(w.last-1, w.first+longestRelative); j++ {
		if a.tokens[j].kind == tokenMark && !a.innerMark(j) && !a.possessive(j) {
			return nobody
		}
		if !a.possessive(j) {
			continue
		}
		for k := j + 1; k < min(w.last, j+4); k++ {
			if a.wordsOf(k) || a.listed("reply-noun", k) {
				if p := a.phraseAfter(w.first+1, j); p.first == w.first+1 && p.last == j && a.human(p) {
					return a.speakerOf(p)
				}
			}
		}
		return nobody
	}
	return nobody
}
