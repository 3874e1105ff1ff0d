package extract

// longestNoun is how many tokens an attribution by a noun has in front of its
// maker: "was the last and only wish of".
const longestNoun = 9

// byNoun reads whose words a noun behind the quote says they are: “…” was his
// verdict, “…” was the wish of Jane Okoro, « … » : la formule est de Paul
// Renard, «…», fue lo único que dijo Ana Roa.
func (a *analysis) byNoun(w window) speaker {
	v := w.first
	for v < w.last && v < w.first+2 && a.tokens[v].kind == tokenMark {
		v++
	}
	if v >= w.last || a.tokens[v].capital() {
		return nobody
	}
	limit := min(w.last, v+longestNoun+longestPhrase)
	if !a.auxiliary(v) && !a.copula(v) {
		return a.nounFirst(v, limit)
	}
	for j := v + 1; j < min(limit, v+4); j++ {
		if a.listed("all-said", j) {
			return a.allSaid(j, limit)
		}
	}
	whose := v + 1
	if whose >= limit {
		return nobody
	}
	for j := whose; j < min(limit, whose+longestNoun); j++ {
		if !a.listed("utterance", j) {
			if t := a.tokens[j]; t.kind != tokenWord || t.is(classPreposition|classRelative|classAuxiliary) && j > whose {
				return nobody
			}
			continue
		}
		if j == whose {
			return nobody
		}
		if a.definite(whose) && a.listed("statement-by", j+1) {
			return a.makerOf(j+2, limit)
		}
		if a.romance() && a.definite(whose) && (a.is(j+1, "que") || a.is(j+1, "qu'") || a.is(j+1, "qu’")) {
			return a.allSaid(j+1, limit) // "es la frase que más repite Ana Roa"
		}
		if t := a.tokens[whose]; a.listed("possessive", whose) && !t.is(classI|classWe) && (j+1 >= w.last || !a.tokens[j+1].is(classPreposition)) {
			return a.ownerMeant(whose)
		}
		return nobody
	}
	return nobody
}

// ownerMeant is whom the possessive at token i means. In French and Spanish it
// agrees with what is owned and says nothing of the owner.
func (a *analysis) ownerMeant(i int) speaker {
	g, t := genderUnknown, a.tokens[i]
	if a.lexicon.language == "en" && t.is(classMale) != t.is(classFemale) {
		g = genderFemale
		if t.is(classMale) {
			g = genderMale
		}
	}
	sp := a.antecedent(i, g)
	sp.via = "pronoun: the person spoken of before"
	return sp
}

// nounFirst reads « … » : la formule est de Paul Renard: the noun at token v,
// behind its article, and whose it is.
func (a *analysis) nounFirst(v, limit int) speaker {
	if v+4 >= limit || !a.definite(v) {
		return nobody
	}
	for j := v + 1; j < min(limit-2, v+4); j++ {
		if a.listed("utterance", j) && (a.auxiliary(j+1) || a.copula(j+1)) && a.listed("statement-by", j+2) {
			return a.makerOf(j+3, limit)
		}
	}
	return nobody
}

// makerOf is the person whom the phrase at token i means.
func (a *analysis) makerOf(i, limit int) speaker {
	p := a.phraseAfter(i, limit)
	if p.empty() || p.first != i || !a.human(p) && !a.fullName(p) {
		return nobody
	}
	return a.inverted(p, limit)
}

// allSaid reads "all she would say" and "lo único que dijo Ana Roa" behind the
// "all" at token i: who says it, on either side of a verb of saying.
func (a *analysis) allSaid(i, limit int) speaker {
	for v := i + 1; v < min(limit, i+longestNoun); v++ {
		if !a.tokens[v].is(classSay|classSayBase) || a.tokens[v].capital() {
			continue
		}
		if p := a.subjectBefore(v, i+1); a.canSpeak(p) && (a.human(p) || a.tokens[p.first].is(classPronoun)) {
			return a.speakerOf(p)
		}
		return a.makerOf(v+1, limit)
	}
	return nobody
}
