package cast

import "attache/briefing/extract/prose"

// smallSubjectBody is the body in small letters that is the subject of one of the two
// sentences before the Spanish noun for any body at token i: "El hospital de Tupiza
// cerró. … un portavoz de la entidad"; "" for none.
func (a *Cast) smallSubjectBody(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	for s := min(here, len(a.Sentences)) - 1; s >= max(0, here-2); s-- {
		first, end := a.smallSubject(a.Sentences[s])
		if first == end {
			continue
		}
		if family, kind := a.FamilyOf(a.LowerWord(i)), a.FamilyOf(a.LowerWord(first)); family == "" || kind == "" || family == kind {
			return a.OrgText(first, end)
		}
	}
	return ""
}

// onlySubjectBody is the body in small letters that is the subject of the Spanish sentence
// before the office at token i, where that sentence tells of no other body: "La junta
// de regantes de Chaclla cerró el canal. La presidenta, Ana Roa, …"; "" for none.
func (a *Cast) onlySubjectBody(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if s < 0 || s >= len(a.Sentences)-1 || a.Sentences[s].Block != a.Sentences[s+1].Block {
		return ""
	}
	first, end := a.smallSubject(a.Sentences[s])
	if first == end {
		return ""
	}
	for k := end; k < a.Sentences[s].Last; k++ {
		if t := a.Tokens[k]; t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson) && !a.Listed("no-employer", k) || a.workplace(k) || a.Listed("workplace-the", k) {
			return ""
		}
	}
	return a.OrgText(first, end)
}

// smallSubject is where the name of a body in small letters starts and ends with which a
// Spanish sentence opens and which does something in it; the same token twice for none.
// What no capital names has to be of something.
func (a *Cast) smallSubject(st prose.Sentence) (int, int) {
	first := a.OutsideQuotes(st.First, st.Last) + 1
	if a.Lexicon.Language != "es" || first+1 >= st.Last || !a.Definite(first-1) && !a.Indefinite(first-1) {
		return 0, 0
	}
	end := a.BodyEnd(first, st.Last)
	if a.smallBodyActs(first, st.Last) {
		return first, end
	}
	t := a.Tokens[first]
	if t.Capital() || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole) || a.Listed("unit", first) || a.Listed("no-employer", first) || !a.Linking(a.Tokens[first+1]) {
		return 0, 0
	}
	if end <= first+2 || end >= st.Last || !a.PastInSpanish(end) && !a.Auxiliary(end) && !a.Tokens[end].Is(prose.ClassFinite) {
		return 0, 0
	}
	return first, end
}

// joinedOwner is the body to which the office with a possessive at token i is joined in
// French and Spanish, where the sentence opens with it: "Agua Clara y su presidenta, Ana
// Roa, denunciaron", "la junta de vecinos y su tesorera"; "" for none.
func (a *Cast) joinedOwner(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if !a.Romance() || i < 1 || s >= len(a.Sentences) || !a.Is(i-1, "y") && !a.Is(i-1, "e") && !a.Is(i-1, "et") {
		return ""
	}
	first := a.OutsideQuotes(a.Sentences[s].First, i)
	article := first < i && (a.Definite(first) || a.Indefinite(first))
	if article {
		first++
	}
	end := i - 1
	if first >= end || a.BodyEnd(first, end) != end || a.PersonalName(first, end) {
		return ""
	}
	switch t := a.Tokens[first]; {
	case t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson|prose.ClassRole) && (article || t.Capital()):
	case t.Capital() && !article && (end > first+1 || a.topOfficeRomance(i) || a.Listed("directs", i+1)) && !t.Is(prose.ClassTitle|prose.ClassPlace|prose.ClassRole|prose.ClassTime|prose.ClassPronoun) && !prose.HasGivenName(a.NameWords(first, end)):
	default:
		return ""
	}
	return a.OrgText(first, end)
}
