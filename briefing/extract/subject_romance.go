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
