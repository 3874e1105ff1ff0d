package extract

// statedOf is the person of whom the verb at token v of sentence s says something:
// the name in front of it or in front of its relative pronoun, the subject of the
// verb before "y", or, where nothing stands there, whom the sentences before are
// about; -1 for none.
func (a *analysis) statedOf(s, v int) int {
	st := a.sentences[s]
	i := a.beforeWhen(v-1, st.first)
	if i < st.first {
		return a.toldOfBefore(s, genderUnknown)
	}
	if id := a.subjectEnding(i, st.first); id >= 0 {
		return id
	}
	t := a.tokens[i]
	switch {
	case t.is(classRelative) && i > st.first:
		return a.relativeOf(i, st.first)
	case t.is(classConjunction) || t.is(classPronoun) && i > st.first && a.tokens[i-1].is(classConjunction):
		return a.subjectOfFirstVerb(s, i)
	case t.is(classPronoun) && t.is(classMale|classFemale) && a.beforeWhen(i-1, st.first) < st.first:
		g := genderMale
		if t.is(classFemale) {
			g = genderFemale
		}
		return a.toldOfBefore(s, g)
	}
	if a.is(i, ":") {
		return a.openingPerson(s, i)
	}
	if a.frontOnly(st.first, v) {
		return a.toldOfBefore(s, genderUnknown)
	}
	return -1
}

// beforeWhen is the token before the adverbs, clitics and statements of time that
// end at token i; first-1 when nothing else stands there.
func (a *analysis) beforeWhen(i, first int) int {
	for i >= first {
		switch {
		case a.clitic(i) || a.is(i, "se") || a.adverb(i) || a.listed("nowadays", i) || a.auxiliary(i):
			i--
			continue
		}
		next := i
		for k := i; k >= max(first, i-longestDuration); k-- {
			end := i + 1
			if a.is(i, ",") {
				end = i
			}
			if a.whenEnd(k, end) == end && k < end {
				if next = k - 1; a.is(i, ",") && next >= first && a.is(next, ",") {
					next-- // ", desde 2014,"
				}
				break
			}
		}
		if next == i {
			return i
		}
		i = next
	}
	return i
}

// subjectEnding is the person whose name ends at token i, or ends before the
// apposition between commas that ends there; -1 for none.
func (a *analysis) subjectEnding(i, first int) int {
	if id := a.personAt(i); id >= 0 {
		return id
	}
	if !a.is(i, ",") && !a.is(i, ")") {
		return -1
	}
	for k := i - 1; k > max(first, i-longestPhrase); k-- {
		if a.mentions[k] >= 0 && k < i-1 && a.personAt(k) >= 0 && (a.is(k+1, ",") || a.is(k+1, "(")) {
			if k+2 < i && a.tokens[k+2].is(classRelative) && !a.tokens[k+2].is(classDeterminer) {
				return a.personAt(k) // "Ana Roa, que llegó en 2014, es"
			}
			for n := k + 2; n < i; n++ {
				if t := a.tokens[n]; t.is(classAuxiliary|classSay) && !t.is(classRole) || t.kind == tokenMark && !a.is(n, ",") {
					return -1
				}
			}
			return a.personAt(k)
		}
		if a.mentions[k] >= 0 {
			return -1
		}
	}
	return -1
}

// personAt is the person whose name ends at token i; -1 for none.
func (a *analysis) personAt(i int) int {
	if i < 0 || a.mentions[i] < 0 {
		return -1
	}
	if e := &a.register.entities[a.mentions[i]]; e.person || e.evidence >= 0 && a.plainPerson(e) {
		return int(a.mentions[i])
	}
	return -1
}

// relativeOf is the person on whom the relative pronoun at token i hangs.
func (a *analysis) relativeOf(i, first int) int {
	if !a.is(i, "que") && !a.is(i, "quien") {
		return -1
	}
	if a.is(i-1, ",") {
		if id := a.subjectEnding(i-1, first); id >= 0 {
			return id
		}
		return a.personAt(i - 2)
	}
	return a.personAt(i - 1)
}

// subjectOfFirstVerb is the subject of the verb to which the "y" at token i joins
// another one: that of the relative clause in which it stands, or of the sentence.
func (a *analysis) subjectOfFirstVerb(s, i int) int {
	st := a.sentences[s]
	for k := i - 1; k > st.first; k-- {
		if a.tokens[k].is(classRelative) && (a.is(k, "que") || a.is(k, "quien")) && a.is(k-1, ",") {
			if id := a.relativeOf(k, st.first); id >= 0 {
				return id
			}
		}
		if a.tokens[k].kind == tokenMark && !a.is(k, ",") && !a.innerMark(k) {
			return -1
		}
	}
	return a.openingPerson(s, i)
}

// openingPerson is the person with whose name sentence s opens, or, where it opens
// with its verb, of whom the sentences before tell; -1 for none.
func (a *analysis) openingPerson(s, last int) int {
	st := a.sentences[s]
	for k := st.first; k < min(last, st.first+longestPhrase); k++ {
		if id := a.personAt(k); id >= 0 {
			begin := a.nameBegin(k, st.first)
			if begin == st.first || a.frontOnly(st.first, begin) {
				return id
			}
			return -1
		}
		if a.mentions[k] >= 0 {
			return -1
		}
	}
	t := a.tokens[st.first]
	if t.is(classFinite|classAuxiliary|classLead|classVerb) || a.copula(st.first) || a.pastInSpanishOpening(st.first) || a.lexicon.stated[t.word] != nil {
		return a.toldOfBefore(s, genderUnknown)
	}
	return -1
}

// pastInSpanishOpening reports whether the word that opens a sentence at token i
// has the ending of a verb in the past: "Nació en Lima y dirige la Red".
func (a *analysis) pastInSpanishOpening(i int) bool {
	w := []rune(a.lowerWord(i))
	return len(w) > 3 && w[len(w)-1] == 'ó'
}

// toldOfBefore is the person of whom the sentences before sentence s tell: the only
// one whom the nearest of them names, or the one with whom it opens; -1 for none.
func (a *analysis) toldOfBefore(s int, g gender) int {
	block := a.sentences[s].block
	for k := s - 1; k >= max(0, s-farthestTopic); k-- {
		if a.blocks[a.sentences[k].block].heading != a.blocks[block].heading {
			return -1
		}
		id, several := a.onlyPersonIn(k)
		if several {
			id = a.openingPerson(k, a.sentences[k].last)
			if id < 0 {
				return -1
			}
		}
		if id < 0 {
			continue
		}
		if e := &a.register.entities[id]; g != genderUnknown && e.gender != genderUnknown && e.gender != g {
			return -1
		}
		return id
	}
	return -1
}
