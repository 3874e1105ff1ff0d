package extract

// toldWithin is what the sentence about somebody without a name says that they are
// by the pronoun of a later clause: "The cook wept when he saw onions".
func (a *analysis) toldWithin(s int) gender {
	if a.lexicon.language != "en" {
		return genderUnknown
	}
	st := a.sentences[s]
	for i := a.focusAt[s] + 2; i < st.last; i++ {
		t := a.tokens[i]
		if a.mentions[i] >= 0 {
			return genderUnknown
		}
		if !a.is(i, "he") && !a.is(i, "she") || !a.tokens[i-1].is(classSubordinate|classConjunction) {
			continue
		}
		if _, quoted := a.outerAt(t.span.Start); quoted {
			continue
		}
		if a.is(i, "he") {
			return genderMale
		}
		return genderFemale
	}
	return genderUnknown
}

// namedAtOnce reports whether the next sentence of the paragraph gives the name of
// somebody whom sentence s brings in without one: "Twice a year a buyer comes from
// Lund. Jane Okoro has come since 2003".
func (a *analysis) namedAtOnce(s int) bool {
	if a.lexicon.language != "en" || s+1 >= len(a.sentences) || a.sentences[s+1].block != a.sentences[s].block || !a.indefinite(a.focusAt[s]) {
		return false
	}
	next := a.focus[s+1]
	if next.entity < 0 {
		return false
	}
	e := &a.register.entities[next.entity]
	return e.first >= a.sentences[s+1].first && e.first <= a.sentences[s+1].first+2
}
