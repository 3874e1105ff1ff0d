package extract

// longestInner is how many tokens a clause within a clause has at most in which
// somebody else speaks.
const longestInner = 16

// innerVoice reads who speaks within what somebody tells: "quotes a guard as
// saying that …", "what her mother used to say:", "a patient who asked her",
// "cited Jane Okoro, for whom borders are", "lo que le decía su abuela:".
func (a *analysis) innerVoice(w window) speaker {
	for _, try := range [...]func(window) speaker{a.asSaying, a.whatIsSaid, a.whoAskedThem, a.forWhom} {
		if sp := try(w); sp.known() {
			return sp
		}
	}
	return nobody
}

// asSaying reads "quotes a former guard as saying that prisoners were".
func (a *analysis) asSaying(w window) speaker {
	if a.lexicon.language != "en" {
		return nobody
	}
	for j := w.last - 1; j > max(w.first, w.last-2*longestInner); j-- {
		if !a.tokens[j].is(classSaying) || !a.is(j-1, "as") {
			continue
		}
		for v := j - 2; v >= max(w.first, j-longestInner); v-- {
			if a.listed("quotes-somebody", v) && !a.passive(v, w.first) {
				return a.citedPerson(v+1, j-1)
			}
		}
		return nobody
	}
	return nobody
}

// whatIsSaid reads "remembered what her mother used to say:" and, with the
// subject behind, "recordó lo que le decía su abuela:", "ce que répétait le
// gardien :".
func (a *analysis) whatIsSaid(w window) speaker {
	end := w.last
	for end > w.first && (a.is(end-1, ":") || a.is(end-1, ",")) {
		end--
	}
	if end == w.last {
		return nobody
	}
	for j := end - 3; j > max(w.first, end-longestInner); j-- {
		clause := j + 1
		switch {
		case a.lexicon.language == "en" && a.is(j, "what"):
		case a.romance() && (a.is(j, "lo") || a.is(j, "ce")) && (a.is(j+1, "que") || a.is(j+1, "qu’") || a.is(j+1, "qu'")):
			clause++
		default:
			continue
		}
		v := clause
		for a.romance() && v < end && (a.clitic(v) || a.auxiliary(v)) {
			v++
		}
		if a.romance() && v < end && a.tokens[v].is(classSay) {
			p := a.phraseAfter(v+1, end)
			if p.first == v+1 && (a.human(p) || a.fullName(p) || a.hasRole(p) || a.listed("possessive", p.first)) {
				return a.inverted(p, end)
			}
			return nobody
		}
		p := a.phraseAfter(clause, end)
		if p.first != clause || !a.tokens[end-1].is(classSay|classSayBase) || !a.human(p) && !a.fullName(p) && !a.tokens[p.first].is(classPronoun) {
			return nobody
		}
		if a.tokens[p.first].is(classPronoun) && p.last-p.first == 1 {
			return nobody // "what he said:": the one told of
		}
		return a.speakerOf(p)
	}
	return nobody
}

// whoAskedThem reads "recalls a patient who asked her “…”": nothing but an
// object stands between the verb of the relative clause and the words.
func (a *analysis) whoAskedThem(w window) speaker {
	if a.lexicon.language != "en" {
		return nobody
	}
	end := w.last
	for end > w.first && (a.is(end-1, ":") || a.is(end-1, ",")) {
		end--
	}
	v := end - 1
	if v > w.first && a.listed("object", v) || v > w.first && (a.is(v, "her") || a.is(v, "him") || a.is(v, "me") || a.is(v, "us") || a.is(v, "them")) {
		v--
	}
	if v-2 <= w.first || !a.tokens[v].is(classSay) || !a.is(v-1, "who") && !(a.is(v-2, "who") && (a.auxiliary(v-1) || a.adverb(v-1))) {
		return nobody
	}
	who := v - 1
	if a.is(v-2, "who") {
		who--
	}
	stop := who
	if a.is(stop-1, ",") {
		stop--
	}
	p := a.phraseBefore(stop, w.first)
	if p.empty() || p.first <= w.first || !a.human(p) {
		return nobody
	}
	for i := p.first; i < p.last; i++ {
		if a.wordsOf(i) {
			return nobody // "the words of a fisherman, who had told her"
		}
	}
	main := a.clauseSubject(w.first, p.first)
	if main.empty() || !a.canSpeak(main) {
		return nobody
	}
	return a.speakerOf(p)
}

// forWhom reads "cited the geographer Jane Okoro, for whom borders are".
func (a *analysis) forWhom(w window) speaker {
	for j := w.last - 2; j > max(w.first+1, w.last-longestInner); j-- {
		if !(a.is(j, "for") && a.is(j+1, "whom")) && !(a.is(j, "pour") && (a.is(j+1, "qui") || a.is(j+1, "lequel") || a.is(j+1, "laquelle"))) && !(a.is(j, "para") && a.is(j+1, "quien")) {
			continue
		}
		end := j
		if a.is(j-1, ",") {
			end--
		}
		if p := a.phraseBefore(end, w.first); a.human(p) || !p.empty() && a.fullPerson(p) {
			return a.speakerOf(p)
		}
		return nobody
	}
	return nobody
}

// asSomebodyWrote reports whether the words before a quote give it to somebody
// already: "As the poet Jane Okoro once wrote, “…”, the minister told them".
func (a *analysis) asSomebodyWrote(i int) bool {
	w := a.before(i)
	if w.last-w.first < 4 || !a.is(w.last-1, ",") || !a.opensSentence(w.first) || !a.is(w.first, "As") && !a.is(w.first, "Comme") && !a.is(w.first, "Como") {
		return false
	}
	for j := w.last - 2; j > w.first; j-- {
		if a.is(j, ",") && a.lexicon.language == "en" {
			return false
		}
		if a.tokens[j].is(classSay) && a.sayingAt(j) || a.tokens[j].is(classSayBase) && a.is(j-1, "to") {
			return true
		}
	}
	return false
}

// endsWithVerb reports whether somebody described and a verb that no list has
// are all that stands behind a quote: "“…,” the court held."
func (a *analysis) endsWithVerb(p nounPhrase, v, limit int) bool {
	if a.lexicon.language != "en" || !a.definite(p.first) && !a.listed("possessive", p.first) || a.plural(v) || p.last > p.head {
		return false
	}
	if v+1 < limit && a.tokens[v+1].kind != tokenMark {
		return false
	}
	return a.tokens[p.head-1].is(classRole | classPerson | classOccupation | classOrg)
}
