package reference

import "attache/briefing/extract/prose"

// objectMeant is whom the "him" or "her" of sentence s, just before sentence here,
// stands for, where the sentence is about somebody else: "She once asked him to
// weave faster. “…,” he says". Nobody for none.
func (a *Resolved) objectMeant(s, i, here int, g prose.Gender) prose.Speaker {
	if a.Lexicon.Language != "en" || g == prose.GenderUnknown || s < here-1 || a.objecting {
		return prose.Nobody
	}
	sp := a.Focus[s]
	if !sp.Known() || sp.Entity >= 0 && a.Register.Entities[sp.Entity].Gender == g || sp.Entity < 0 && a.genderOfPhrase(sp.Who) == g {
		return prose.Nobody
	}
	st := a.Sentences[s]
	for k := min(st.Last, i) - 2; k > st.First; k-- {
		t := a.Tokens[k]
		if g == prose.GenderMale && !a.Is(k, "him") || g == prose.GenderFemale && !(a.Is(k, "her") && !a.ownsNext(k)) {
			continue
		}
		if _, quoted := a.OuterAt(t.Span.Start); quoted {
			continue
		}
		a.objecting = true
		found := a.Antecedent(k, g)
		a.objecting = false
		if found.Entity == sp.Entity && found.Who == sp.Who {
			return prose.Nobody
		}
		return found
	}
	return prose.Nobody
}

// ownsNext reports whether the "her" at token i is a possessive: "her lamp".
func (a *Resolved) ownsNext(i int) bool {
	if i+1 >= len(a.Tokens) {
		return false
	}
	n := a.Tokens[i+1]
	return n.Kind == prose.TokenWord && !n.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition|prose.ClassSubordinate|prose.ClassConjunction|prose.ClassRelative|prose.ClassAdverb)
}

// toldByOther is the person of whom the words behind the pronoun at token i say that
// the other one, of the other gender, has spoken to them: "she told him". That is
// not whom the first pronoun means; -1 for none.
func (a *Resolved) toldByOther(i int, g prose.Gender) int {
	if a.Lexicon.Language != "en" || a.objecting || i+2 >= len(a.Tokens) || !a.SayingAt(i+1) {
		return -1
	}
	other := prose.GenderMale
	switch {
	case g == prose.GenderFemale && a.Is(i+2, "him"):
	case g == prose.GenderMale && a.Is(i+2, "her") && !a.ownsNext(i+2):
		other = prose.GenderFemale
	default:
		return -1
	}
	a.objecting = true
	told := a.Antecedent(i+2, other)
	a.objecting = false
	return told.Entity
}
