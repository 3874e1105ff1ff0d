package quotation

import "attache/briefing/extract/prose"

// saidBehindRest reads “… sin volver a abrir” el acuerdo, insistió Ana Roa, « … dégâts »
// matériels, a déclaré Awa Kane: the clause of the words ends behind them, and the verb of
// saying at token v, French or Spanish, stands behind its comma with its subject.
func (a *Attributed) saidBehindRest(i, v int, w prose.Window) prose.Speaker {
	if !a.Romance() || a.Lexicon.Language == "es" && a.ClosesWithComma(i) || a.Tokens[v].Capital() || a.Tokens[w.First].Capital() {
		return prose.Nobody
	}
	first := v
	for first > w.First+1 && a.Lexicon.Language == "fr" && (a.Auxiliary(first-1) || a.Clitic(first-1) || a.Adverb(first-1)) {
		first-- // ", a ainsi déclaré"
	}
	if first-1 <= w.First || !a.Is(first-1, ",") {
		return prose.Nobody
	}
	p := a.subjectBehind(v, w.Last)
	if p.Empty() || !a.Named(p) && !a.HasRole(p) && !(a.Lexicon.Language == "fr" && a.Definite(p.First) && a.Tokens[min(p.First+1, p.Last-1)].Is(prose.ClassOrg|prose.ClassPerson)) {
		return prose.Nobody
	}
	sp := a.Inverted(p, w.Last)
	sp.Verb = a.VerbText(v)
	return sp
}

// saidAfterRest reads « … » pour sortir de la crise, a précisé Awa Kane: words with which a
// French or Spanish clause opens or that it borrows in its middle, whose attribution
// stands at its end.
func (a *Attributed) saidAfterRest(i int, w prose.Window) prose.Speaker {
	if !a.Romance() || a.wholeSentence(&a.Quotes[i]) {
		return prose.Nobody
	}
	for j := w.First + 1; j < min(w.Last-1, w.First+prose.LongestPhrase); j++ {
		switch {
		case a.Is(j, ";"), a.Is(j, ":"):
			return prose.Nobody
		case !a.Is(j, ","):
			continue
		case a.Tokens[j+1].Is(prose.ClassAccording):
			if sp := a.sourceMeant(a.SourcePhrase(j+2+int(a.Tokens[j+1].More), w.Last), w.Last); sp.Known() {
				return sp
			}
			continue
		}
		v := j + 1
		for v < w.Last-1 && (a.Auxiliary(v) || a.Clitic(v) || a.Adverb(v)) {
			v += 1 + int(a.Tokens[v].More)
		}
		if v >= w.Last || !a.Tokens[v].Is(prose.ClassSay) || a.Tokens[v].Is(prose.ClassInverted) || !a.SayingAt(v) {
			continue
		}
		if sp := a.saidBehindRest(i, v, w); sp.Known() {
			return sp
		}
	}
	return prose.Nobody
}
