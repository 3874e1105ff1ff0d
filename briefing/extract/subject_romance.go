package extract

// inWhichRomance reports whether the relative pronoun at token i stands for
// where something is said: "emitió un comunicado en el que expresó".
func (a *analysis) inWhichRomance(i, from int) bool {
	if a.lexicon.language != "es" || !a.is(i, "que") || i-3 <= from {
		return false
	}
	return a.tokens[i-1].is(classArticle) && (a.is(i-2, "en") || a.is(i-2, "por") || a.is(i-2, "con"))
}

// namedOverOffice is the person whose office stands between the name and the
// comma at token comma: "cita a Ana Quispe, directora del puerto, quien insiste".
func (a *analysis) namedOverOffice(comma, from int) nounPhrase {
	if a.lexicon.language != "es" {
		return nounPhrase{}
	}
	for j := comma - 1; j > max(from, comma-longestPhrase); j-- {
		if a.sayingAt(j) || a.is(j, ";") {
			return nounPhrase{}
		}
		if !a.is(j, ",") {
			continue
		}
		if !a.tokens[j+1].is(classRole) {
			return nounPhrase{}
		}
		p := a.plainBefore(j, from)
		first, last := a.nameIn(p)
		if first >= last || last != j {
			return nounPhrase{}
		}
		return nounPhrase{first: first, last: last, head: last}
	}
	return nounPhrase{}
}

// statementGoesOn is whose statement a sentence without a subject goes on with:
// who is quoted last in its paragraph or the two before, if that must be, a body.
func (a *analysis) statementGoesOn(i int, body bool) speaker {
	block := a.quotes[i].block
	for k := i - 1; k >= 0 && a.quotes[k].block >= block-2; k-- {
		if q := &a.quotes[k]; q.spoken && q.speaker.known() && (!body || !a.personal(q.speaker)) {
			return q.speaker
		}
	}
	return nobody
}

// objectOfInfinitive reports whether the phrase in front of a Spanish verb is what
// an infinitive or a gerund has that opens the sentence: "Al ver las goteras
// comentó", "Mirando el río dijo".
func (a *analysis) objectOfInfinitive(p nounPhrase, from int) bool {
	if a.lexicon.language != "es" || p.empty() || p.first <= from || !a.sentenceOpens(from) {
		return false
	}
	i := p.first - 1
	if a.is(i, "a") && i > from {
		i--
	}
	if a.is(from, "Al") && i == from+1 {
		return a.infinitive(i)
	}
	return i == from && a.participle(i) || i == from+1 && a.is(from, "Tras") && a.infinitive(i)
}

// behindInfinitive reports whether the verb at token v has in front of it nothing
// but "al" or "tras" with an infinitive, or a gerund, and what hangs on that.
func (a *analysis) behindInfinitive(v, from int) bool {
	if !a.sentenceOpens(from) || v-from > longestBetween || !a.participle(from) && !((a.is(from, "Al") || a.is(from, "Tras")) && a.infinitive(from+1)) {
		return false
	}
	e := v
	for e > from && (a.clitic(e-1) || a.auxiliary(e-1) || a.adverb(e-1)) {
		e--
	}
	return a.objectOfInfinitive(a.phraseBefore(e, from), from) || e == from+2 || e == from+1
}
