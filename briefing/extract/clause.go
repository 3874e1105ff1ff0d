package extract

// relativeObject reports whether token i is a relative pronoun that is the
// object of what follows.
func (a *analysis) relativeObject(i int) bool {
	return a.is(i, "which") || a.is(i, "whom") || a.is(i, "qu’") || a.is(i, "qu'")
}

// objectOfSaying reports whether a phrase with a relative clause is whom
// somebody tells something: "told a woman who suggested that …".
func (a *analysis) objectOfSaying(p nounPhrase, from int) bool {
	if p.empty() || p.first <= from || p.last >= len(a.tokens) || !a.tokens[p.last].is(classRelative) {
		return false
	}
	t := a.tokens[p.first-1]
	if a.lexicon.language == "en" && a.tokens[p.first].is(classArticle) && !a.human(p) && a.is(p.last, "that") {
		return false // "released a video that said"
	}
	return t.is(classSay) && !t.capital() && a.sayingAt(p.first-1)
}

// farthestThat is how many tokens lie at most between "told" and the "that" of
// what is told: "told the paper before he spoke to the committee that he".
const farthestThat = 14

// reportedPronoun reports whether a pronoun is the subject of what somebody
// else is reported to say: "told reporters that he had spoken".
func (a *analysis) reportedPronoun(p nounPhrase, from int) bool {
	if !a.tokens[p.first].is(classPronoun) || p.last-p.first != 1 || p.first-1 <= from {
		return false
	}
	if v := p.first - 1; a.lexicon.language == "en" && a.listed("one-more", v-1) && a.sayingAt(v) {
		return true // "Another said he hoped"
	}
	if !a.is(p.first-1, "that") {
		return false
	}
	for j := p.first - 2; j >= max(from, p.first-farthestThat); j-- {
		if a.tokens[j].kind == tokenMark {
			return false
		}
		if a.is(j, "told") && j+farthestThat/2 < p.first || j >= p.first-6 && a.sayingAt(j) {
			return a.canSpeak(a.subjectBefore(j, from))
		}
	}
	return false
}

// anybody reports whether a phrase with a relative clause means nobody in
// particular: "those who complain".
func (a *analysis) anybody(p nounPhrase) bool {
	if p.empty() || p.last >= len(a.tokens) || !a.tokens[p.last].is(classRelative) || p.head-p.first != 1 {
		return false
	}
	return a.listed("anybody", p.first)
}

// conditional reports whether a phrase is the subject of a condition within
// what somebody says: "says if people think".
func (a *analysis) conditional(p nounPhrase, from int) bool {
	if p.first-2 <= from {
		return false
	}
	if (a.is(p.first-1, "if") || a.is(p.first-1, "when")) && a.sayingAt(p.first-2) {
		return true
	}
	// "said that once the Senate goes on recess, “…”".
	return p.first-3 > from && a.tokens[p.first-1].is(classSubordinate) && a.is(p.first-2, "that") && a.sayingAt(p.first-3)
}

// aside reports whether the phrase is the "I" of "and I quote".
func (a *analysis) aside(p nounPhrase, from int) bool {
	return a.tokens[p.first].is(classI) && a.listed("cite", p.last) && p.first > from && (a.tokens[p.first-1].is(classConjunction) || a.is(p.first-1, ","))
}

// inWhich is the text of "the report, in which it is stressed that": the
// phrase that the relative clause of the passive verb at token v hangs on.
func (a *analysis) inWhich(v, from int) nounPhrase {
	for r := v - 1; r > max(from, v-6); r-- {
		if !a.tokens[r].is(classRelative) || a.is(r, "that") {
			continue
		}
		e := r
		for e > from && (a.tokens[e-1].is(classPreposition) || a.is(e-1, ",")) {
			e--
		}
		return a.phraseBefore(e, from)
	}
	return nounPhrase{}
}

// passive reports whether the verb at token v is passive: "was described",
// "have been called".
func (a *analysis) passive(v, from int) bool {
	for j := v - 1; j >= max(from, v-3); j-- {
		switch a.lowerWord(j) {
		case "is", "are", "was", "were", "been", "being", "be", "est", "sont", "été", "fut", "es", "son", "fue", "fueron", "sido", "era":
			return true
		}
		if !a.adverb(j) && !a.tokens[j].is(classAuxiliary) {
			return false
		}
	}
	return false
}

// pastAdverbial is the token behind where or to whom something is said, which
// Romance languages put between the verb and its subject: "a décrit à la barre
// un avocat", "ha contado a la prensa una vecina".
func (a *analysis) pastAdverbial(i, limit int) int {
	if a.romance() {
		return a.pastAdverbials(i, limit)
	}
	if a.lexicon.language == "en" || i >= limit || !a.tokens[i].is(classPreposition) || a.tokens[i].is(classArticle) && !a.tokens[i].is(classPreposition) {
		return i
	}
	for j := i + 2; j < min(limit-1, i+9); j++ {
		t := a.tokens[j]
		if t.kind == tokenMark {
			return i
		}
		p := a.tokens[j-1]
		if p.is(classPreposition|classArticle|classDeterminer) || p.kind != tokenWord {
			continue
		}
		if t.is(classArticle) && !t.is(classPreposition) || t.capital() && !p.capital() {
			return j
		}
	}
	return i
}
