package extract

// withoutVerb cuts a verb that no list has off a name: "Okoro bristles at the
// suggestion", "Jane Okoro holds the chair of soil science". The words around it
// show that no noun was meant.
func (a *analysis) withoutVerb(p nounPhrase, limit int) nounPhrase {
	if a.lexicon.language != "en" || p.empty() {
		return p
	}
	v := p.first
	for v < p.last && (a.tokens[v].capital() || a.possessive(v) || a.is(v, "-") || a.innerMark(v)) {
		v++
	}
	if v == p.first || v >= p.last || v+1 >= limit || !a.plural(v) && !a.endsAsPast(v) {
		return p
	}
	name := nounPhrase{first: p.first, last: v, head: v}
	next := a.tokens[v+1]
	switch {
	case a.tokens[v].is(classPerson | classOrg | classText), next.is(classVerb|classAuxiliary|classSay) && !next.is(classArticle|classDeterminer|classPreposition):
		return p
	case next.is(classArticle) || a.is(v+1, "at") || a.is(v+1, "that") || a.is(v+1, "to") || a.is(v+1, "over") || a.is(v+1, "it"):
		if a.tokens[v].is(classRole) {
			return p
		}
	case v-p.first < 2 || !a.fullName(name):
		return p
	}
	return name
}

// endsAsPast reports whether the word at token i has the ending of a past tense.
func (a *analysis) endsAsPast(i int) bool {
	w := a.word(a.tokens[i])
	return len(w) > 4 && w[len(w)-2:] == "ed"
}

// withoutPast cuts a Spanish verb in the past off the name in front of it: "la
// poeta Elvira Okoro dejó".
func (a *analysis) withoutPast(p nounPhrase) nounPhrase {
	last := p.last - 1
	if a.lexicon.language != "es" || p.last-p.first < 3 || a.tokens[last].capital() || !a.tokens[last-1].capital() || !a.pastInSpanish(last) || !a.tokens[last-2].capital() {
		return p
	}
	return nounPhrase{first: p.first, last: last, head: last}
}
