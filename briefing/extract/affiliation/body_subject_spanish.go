package affiliation

import "attache/briefing/extract/prose"

// onlySubjectBody is the body in small letters that is the subject of the Spanish sentence
// before the office at token i, where that sentence tells of no other body: "La junta
// de regantes de Chaclla cerró el canal. La presidenta, Ana Roa, …"; "" for none.
func (a *Affiliated) onlySubjectBody(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if s < 0 || s >= len(a.Sentences)-1 || a.Sentences[s].Block != a.Sentences[s+1].Block {
		return ""
	}
	first, end := a.smallSubject(a.Sentences[s])
	if first == end {
		return ""
	}
	for k := end; k < a.Sentences[s].Last; k++ {
		if t := a.Tokens[k]; t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson) && !a.Listed("no-employer", k) || a.Workplace(k) || a.Listed("workplace-the", k) {
			return ""
		}
	}
	return a.OrgText(first, end)
}

// smallSubject is where the name of a body in small letters starts and ends with which a
// Spanish sentence opens and which does something in it; the same token twice for none.
// What no capital names has to be of something.
func (a *Affiliated) smallSubject(st prose.Sentence) (int, int) {
	first := a.OutsideQuotes(st.First, st.Last) + 1
	if a.Lexicon.Language != "es" || first+1 >= st.Last || !a.Definite(first-1) && !a.Indefinite(first-1) {
		return 0, 0
	}
	end := a.BodyEnd(first, st.Last)
	t := a.Tokens[first]
	if t.Capital() || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole) || a.Listed("unit", first) || a.Listed("no-employer", first) || !a.Linking(a.Tokens[first+1]) {
		return 0, 0
	}
	if end <= first+2 || end >= st.Last || !a.PastInSpanish(end) && !a.Auxiliary(end) && !a.Tokens[end].Is(prose.ClassFinite) {
		return 0, 0
	}
	return first, end
}

// SmallSubjectBefore is the body in small letters that is the subject of the Spanish
// sentence before the one of token i, in its paragraph: "El hospital regional instaló
// carpas. Su director"; "" for none.
func (a *Affiliated) SmallSubjectBefore(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if a.Lexicon.Language != "es" || s < 0 || s+1 >= len(a.Sentences) || a.Sentences[s].Block != a.Sentences[s+1].Block {
		return ""
	}
	st := a.Sentences[s]
	p := a.Subjects.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	if p.Empty() || p.Last-p.First < 2 || !a.Definite(p.First) && !a.Indefinite(p.First) {
		return ""
	}
	t := a.Tokens[p.First+1]
	if t.Capital() || !t.Is(prose.ClassOrg) && !a.Workplace(p.First+1) && a.FamilyOf(a.LowerWord(p.First+1)) != "state" || t.Is(prose.ClassPerson|prose.ClassRole) || a.Listed("no-employer", p.First+1) || p.Last-p.First == 2 && a.Listed("outfit", p.First+1) {
		return "" // "el sindicato": one that has been named before
	}
	if p.First+2 < p.Last && a.Tokens[p.First+2].Capital() {
		return "" // "El sindicato Langile Etxea": by its name
	}
	return a.OrgText(p.First+1, p.Last)
}
