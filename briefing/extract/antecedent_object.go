package extract

// objectMeant is whom the "him" or "her" of sentence s, just before sentence here,
// stands for, where the sentence is about somebody else: "She once asked him to
// weave faster. “…,” he says". Nobody for none.
func (a *analysis) objectMeant(s, i, here int, g gender) speaker {
	if a.lexicon.language != "en" || g == genderUnknown || s < here-1 || a.objecting {
		return nobody
	}
	sp := a.focus[s]
	if !sp.known() || sp.entity >= 0 && a.register.entities[sp.entity].gender == g || sp.entity < 0 && a.genderOfPhrase(sp.Who) == g {
		return nobody
	}
	st := a.sentences[s]
	for k := min(st.last, i) - 2; k > st.first; k-- {
		t := a.tokens[k]
		if g == genderMale && !a.is(k, "him") || g == genderFemale && !(a.is(k, "her") && !a.ownsNext(k)) {
			continue
		}
		if _, quoted := a.outerAt(t.span.Start); quoted {
			continue
		}
		a.objecting = true
		found := a.antecedent(k, g)
		a.objecting = false
		if found.entity == sp.entity && found.Who == sp.Who {
			return nobody
		}
		return found
	}
	return nobody
}

// ownsNext reports whether the "her" at token i is a possessive: "her lamp".
func (a *analysis) ownsNext(i int) bool {
	if i+1 >= len(a.tokens) {
		return false
	}
	n := a.tokens[i+1]
	return n.kind == tokenWord && !n.is(classArticle|classDeterminer|classPreposition|classSubordinate|classConjunction|classRelative|classAdverb)
}
