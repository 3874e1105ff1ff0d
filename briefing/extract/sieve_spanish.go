package extract

import "strings"

// behindRelativeVerb reads "lo que nos escribió Ana Roa, enfermera: «…»", "las
// palabras que repite su madre: «…»": the verb at token v stands in a relative
// clause about the words, and who says them behind it.
func (a *analysis) behindRelativeVerb(v int, w window) speaker {
	if a.lexicon.language != "es" || !a.is(w.last-1, ":") {
		return nobody
	}
	i := v - 1
	for i > w.first && (a.clitic(i) || a.auxiliary(i) || a.adverb(i)) {
		i--
	}
	if i <= w.first || !a.is(i, "que") {
		return nobody
	}
	if t := a.tokens[i-1]; !a.is(i-1, "lo") && !t.is(classText) && !a.listed("utterance", i-1) && !a.listed("wording", i-1) {
		return nobody
	}
	next := a.pastAdverbial(v+1+int(a.tokens[v].more), w.last-1)
	p := a.phraseAfter(next, w.last-1)
	if p.empty() || p.first != next || !a.named(p) && !a.human(p) && !a.hasRole(p) && !a.institution(p.first, p.last) {
		return nobody
	}
	sp := a.inverted(p, w.last-1)
	sp.verb, sp.cited = a.verbText(v), true
	return sp
}

// answeredMe reads "Se lo dije a un ministro y me respondió: «…»": whoever the
// writer has addressed answers with the verb at token v.
func (a *analysis) answeredMe(v, from int) speaker {
	if a.lexicon.language != "es" {
		return nobody
	}
	i := v - 1
	for i > from && (a.auxiliary(i) || a.adverb(i)) {
		i--
	}
	if i-2 <= from || !a.is(i, "me") && !a.is(i, "nos") {
		return nobody
	}
	if i--; !a.is(i, "y") && !a.is(i, "e") && !a.is(i, ",") {
		return nobody
	}
	for k := i - 1; k > from; k-- {
		if !a.is(k, "a") && !a.is(k, "al") && !a.is(k, "con") {
			if a.tokens[k].kind == tokenMark && !a.innerMark(k) && !a.is(k, ",") {
				return nobody
			}
			continue
		}
		p := a.phraseAfter(k+1, i)
		if p.first != k+1 || p.empty() || !a.named(p) && !a.human(p) && !a.hasRole(p) || !a.firstPersonIn(from, k) {
			continue
		}
		return a.speakerOf(p)
	}
	return nobody
}

// firstPersonIn reports whether a verb in the first person of the past stands in
// [first, last): "dije", "pregunté", "escribimos".
func (a *analysis) firstPersonIn(first, last int) bool {
	for i := first; i < last; i++ {
		w := a.lowerWord(i)
		if a.tokens[i].kind == tokenWord && len(w) > 3 && (strings.HasSuffix(w, "é") || strings.HasSuffix(w, "í") || strings.HasSuffix(w, "mos") || w == "dije" || w == "hice") {
			return true
		}
	}
	return false
}

// verbAlone reports whether the Spanish word at token v, right behind a whole
// sentence in marks and a comma, is its verb with nothing but a mark behind:
// «La prueba no vale», resolvió.
func (a *analysis) verbAlone(v, i int, w window) bool {
	if a.lexicon.language != "es" || !a.closesWithComma(i) || !a.pastInSpanish(v) && !a.tokens[v].is(classFinite) || v > w.first && !a.clitic(v-1) {
		return false
	}
	return v+1 >= w.last || a.tokens[v+1].kind == tokenMark && !a.is(v+1, "(")
}

// betweenCommasAlone reports whether the Spanish verb of saying at token v stands alone
// between commas in front of words that go on with its sentence: "El Gobierno,
// aseguró, «no dejará solo a nadie»". Its subject is left out.
func (a *analysis) betweenCommasAlone(v int, w window) bool {
	if a.lexicon.language != "es" || v+2 != w.last || !a.is(v+1, ",") || !a.is(v-1, ",") || v-2 < w.first {
		return false
	}
	p := a.clauseSubject(w.first, v-1)
	return !p.empty() && p.last == v-1 && !a.named(p)
}
