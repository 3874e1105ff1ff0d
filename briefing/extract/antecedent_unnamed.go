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
		if a.ownInRelative(i, s) {
			if a.is(i, "his") {
				return genderMale
			}
			return genderFemale
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

// ownInRelative reports whether the possessive at token i stands in the relative
// clause between commas behind whom sentence s is about: "The engineer, who asked
// that his name be withheld, admitted".
func (a *analysis) ownInRelative(i, s int) bool {
	if !a.is(i, "his") && !a.is(i, "her") || a.is(i, "her") && !a.ownsNext(i) {
		return false
	}
	for k := i - 1; k > a.focusAt[s]+1 && k > i-longestInner; k-- {
		switch {
		case a.is(k, "who") && a.is(k-1, ","):
			return true
		case a.tokens[k].kind == tokenMark && !a.innerMark(k), a.tokens[k].is(classPronoun):
			return false
		}
	}
	return false
}

// genderOfUnnamed is what a description or an earlier pronoun for the same one says.
func (a *analysis) genderOfUnnamed(who string) gender {
	if g := a.genderOfPhrase(who); g != genderUnknown {
		return g
	}
	return a.unnamedGender[who]
}

// noteUnnamed remembers what a pronoun that stands for somebody without a name says
// that they are.
func (a *analysis) noteUnnamed(sp speaker, g gender) {
	if sp.entity >= 0 || !sp.known() || g == genderUnknown || a.lexicon.language != "en" || a.genderOfPhrase(sp.Who) != genderUnknown {
		return
	}
	if a.unnamedGender == nil {
		a.unnamedGender = map[string]gender{}
	}
	if _, met := a.unnamedGender[sp.Who]; !met {
		a.unnamedGender[sp.Who] = g
	}
}

// saidJustBefore reports whether somebody without a name is said to have said what the
// sentence before sentence here reports, in its paragraph: whoever speaks next is
// they.
func (a *analysis) saidJustBefore(s, here int) bool {
	return a.lexicon.language == "en" && s == here-1 && a.sentences[s].block == a.sentences[here].block && a.reportsThat(s)
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
