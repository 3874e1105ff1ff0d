package extract

// beforeColon reads X: “…” and The message of X: “…”.
func (a *analysis) beforeColon(i int) speaker {
	w := a.before(i)
	if w.empty() || !a.is(w.last-1, ":") {
		return nobody
	}
	// "Said Okoro: “…”".
	if t := a.tokens[w.first]; t.is(classSay) && t.capital() && a.opensSentence(w.first) {
		if p := a.phraseAfter(w.first+1, w.last-1); p.first == w.first+1 && a.named(p) {
			sp := a.speakerOf(p)
			sp.verb = a.verbText(w.first)
			return sp
		}
	}
	// A verb of any kind right before the colon: "he demurred: “…”".
	if v := w.last - 2; v > w.first && a.verbLike(v) {
		if p := a.subjectBefore(v, w.first); a.canSpeak(p) && (a.tokens[p.first].is(classPronoun|classArticle) || a.named(p)) {
			sp := a.speakerOf(p)
			sp.verb = a.verbText(v)
			return sp
		}
	}
	if end := a.nameEnd(w.first, w.last-1); end > w.first && end+1 < w.last && a.opensSentence(w.first) && a.mentions[end-1] >= 0 {
		if n := a.tokens[end]; n.kind == tokenWord && !n.capital() && !a.possessive(end) && !n.is(classConjunction|classPreposition) && a.register.entities[a.mentions[end-1]].person {
			return a.speakerFor(int(a.mentions[end-1])) // "Okoro intends to be there: “…”", whatever the verb
		}
	}
	p := a.clauseSubject(w.first, w.last-1)
	if p.empty() || !a.canSpeak(p) || !a.credible(p) {
		return a.ofWhomItIsTold(i, w)
	}
	if a.textual(p) && a.tokens[p.first].is(classArticle) && a.listed("possessive", p.first) {
		// "Her answer: “…”".
		g := genderUnknown
		if t := a.tokens[p.first]; a.lexicon.language == "en" && t.is(classMale) != t.is(classFemale) {
			g = genderFemale
			if t.is(classMale) {
				g = genderMale
			}
		}
		if sp := a.antecedent(p.first, g); sp.known() {
			sp.via = "pronoun: the person spoken of before"
			return sp
		}
	}
	if q := a.ownerInFront(p); !q.empty() {
		return a.speakerOf(q) // "Okoro’s estimate was sober:"
	}
	sp := a.speakerOf(p)
	if sp.entity < 0 && p.last-p.first > 12 {
		return nobody
	}
	return sp
}

// ofWhomItIsTold reads "Still, the trade is a joy to her: “…”": a thing as the
// subject, and the person whose words follow behind a preposition.
func (a *analysis) ofWhomItIsTold(i int, w window) speaker {
	if !a.wholeSentence(&a.quotes[i]) {
		return nobody
	}
	for j := w.last - 2; j > w.first; j-- {
		t := a.tokens[j]
		if a.sayingAt(j) {
			return nobody
		}
		if !a.tokens[j-1].is(classPreposition) || t.capital() || !t.is(classPronoun) && !a.listed("object", j) || t.is(classArticle) || t.is(classMale) == t.is(classFemale) && !a.romance() {
			continue
		}
		if next := a.tokens[j+1]; next.kind == tokenWord && a.listed("possessive", j) && !next.is(classArticle|classDeterminer|classPreposition|classConjunction|classAdverb) {
			continue // "for her daughter"
		}
		g := genderUnknown
		if t.is(classMale) != t.is(classFemale) {
			g = genderFemale
			if t.is(classMale) {
				g = genderMale
			}
		}
		if sp := a.antecedent(j, g); sp.known() {
			sp.via = "pronoun: the person spoken of before"
			return sp
		}
	}
	return nobody
}

// credible reports whether a phrase before a colon can be who says what
// follows: a person, a body, a text or a pronoun, but no other heading word.
func (a *analysis) credible(p nounPhrase) bool {
	if a.tokens[p.first].kind == tokenNumber {
		return false
	}
	for i := p.first; i < p.head; i++ {
		if a.tokens[i].is(classRole | classPerson | classOrg | classText | classPronoun | classThey | classWe | classI | classPlace) {
			return true
		}
	}
	first, last := a.nameIn(p)
	if first >= last {
		return false
	}
	start, end := a.bareName(first, last)
	return !a.opensSentence(first) || end-start > 1 || a.tokens[first].shape == shapeUpper || a.register.find(a.nameWords(start, end), first) >= 0
}

// ownerInFront is the person of whose doing a phrase tells that is no person
// itself: "the pastor’s sermon"; empty for none.
func (a *analysis) ownerInFront(p nounPhrase) nounPhrase {
	if a.lexicon.language != "en" || p.empty() || a.tokens[p.head-1].is(classRole|classPerson|classOccupation|classOrg) {
		return nounPhrase{}
	}
	for i := p.head - 2; i > p.first; i-- {
		if a.possessive(i) {
			if q := (nounPhrase{first: p.first, last: i, head: i}); a.human(q) || a.fullPerson(q) {
				return q
			}
			break
		}
	}
	return nounPhrase{}
}
