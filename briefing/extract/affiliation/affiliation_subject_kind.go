package affiliation

import "attache/briefing/extract/prose"

// subjectByKind is the body that the sentence before the one of token i is about,
// where the kind of body comes first: "The observers’ network, Eyes of Lund, has
// counted", "Kenya’s harbour commission has recovered". It is whose "its director" is.
func (a *Affiliated) subjectByKind(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if s < 0 || s >= len(a.Sentences) {
		return ""
	}
	st := a.Sentences[s]
	first := a.OutsideQuotes(st.First, st.Last)
	if first != st.First {
		return ""
	}
	kind := -1
	for k := first; k < min(st.Last-2, first+prose.LongestPhrase); k++ {
		t := a.Tokens[k]
		if t.Is(prose.ClassOrg) && !t.Capital() {
			kind = k
		}
		switch {
		case a.Is(k, ",") && kind >= 0 && a.Definite(first):
			end := a.BodyEnd(k+1, st.Last)
			if end > k+1 && a.Is(end, ",") && a.Tokens[k+1].Capital() && !a.PersonalName(k+1, end) {
				return a.OrgText(k+1, a.homeCut(k+1, end))
			}
			return ""
		case kind == k-1 && kind > first && a.Tokens[first].Is(prose.ClassPlace) && (t.Is(prose.ClassAuxiliary) || a.VerbLike(k)):
			return a.NameText(first, k)
		case t.Is(prose.ClassAuxiliary|prose.ClassRelative) && !a.Possessive(k), a.SayingAt(k):
			return ""
		}
	}
	return ""
}

// homeCut is where the name of a body at [first, last) ends in front of the towns
// where it is at home: "Halvorsen Residuals of Oslo and Singapore".
func (a *Affiliated) homeCut(first, last int) int {
	for k := first + 1; k+1 < last; k++ {
		if a.Is(k, "of") && (a.Tokens[k+1].Is(prose.ClassPlace) || k+3 < last && a.Is(k+2, "and") && a.Tokens[k+3].Is(prose.ClassPlace)) && !a.Tokens[k-1].Is(prose.ClassOrg) {
			return k
		}
	}
	return a.AwayFrom(first, last)
}
