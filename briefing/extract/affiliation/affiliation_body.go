package affiliation

import (
	"cmp"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// OfficeOrg is the organisation that an office with no body of its own has
// from its context: "its director" and "spokesperson Jane Okoro" are those of
// the body named last in the paragraph.
func (a *Affiliated) OfficeOrg(first, from int) string {
	if org := a.WhoseBody(first); org != "" {
		return org
	}
	own := first < len(a.Tokens) && a.Listed("its", first)
	spokes := false
	for i := first; i < min(first+4, len(a.Tokens)); i++ {
		spokes = spokes || a.Listed("spokesperson", i)
	}
	if !own && !spokes && !a.TopOffice(first) {
		if !a.topOfficeRomance(first) {
			return ""
		}
		if org := a.SubjectInstitution(first); org != "" {
			return org
		}
		return cmp.Or(a.SubjectInSmall(first), a.onlySubjectBody(first))
	}
	if own && first+1 < len(a.Tokens) && a.Listed("of-text", first+1) {
		return "" // "Its author": of a text
	}
	if own && first+1 < len(a.Tokens) && (a.Lexicon.Language == "en" && a.Tokens[first+1].Is(prose.ClassMale|prose.ClassFemale) && !a.Listed("office-body", first+1) || a.Lexicon.Language == "en" && a.Is(first, "their") && a.Listed("serves-person", first+1) || a.KinRomance(first+1) || a.Listed("lives-there", first+1) || a.Romance() && a.Listed("serves-person", first+1)) {
		return "" // "their daughter"
	}
	if own {
		if state := a.stateOf(first); state != "" {
			return state
		}
		if org := a.subjectByKind(first); org != "" {
			return org
		}
		if org := a.bodyBesideIts(first-1, from); org != "" {
			return org
		}
		if org := a.BodyOfIts(first); org != "" {
			return org
		}
	}
	if org := a.SubjectInstitution(first); org != "" {
		return org
	}
	if own {
		if org := a.SubjectInSmall(first); org != "" {
			return org
		}
		if org := a.bodyOfSubject(first); org != "" {
			return org
		}
		if org := a.subjectOutfit(first); org != "" {
			return org
		}
		if org := a.BodyJoined(first); org != "" {
			return org
		}
		if s := a.SentenceAt(a.Tokens[first].Span.Start) - 1; s >= 0 && s+1 < len(a.Sentences) {
			if org := a.BodyOfSubject(a.Sentences[s]); org != "" {
				return org
			}
		}
		if org := a.agentBefore(first); org != "" {
			return org
		}
	}
	if own && a.BodyNear(first, from) == "" && first-from <= 2 {
		if s := a.SentenceAt(a.Tokens[first].Span.Start); s > 0 && s < len(a.Sentences) {
			from = a.Sentences[s-1].First // the office opens its paragraph
		}
	}
	if org := a.BodyNear(first, from); org != "" || !own && !spokes && a.Tokens[first].Capital() && !a.OpensSentence(first) {
		return org
	}
	if spokes && !own {
		if a.Romance() {
			return ""
		}
		return a.subjectBody(first) // "Lund recalled cars. A spokesperson said"
	}
	org := a.subjectBody(first)
	if !own && !a.bodyName(org) {
		org = "" // the subject may be a person
	}
	return org
}

// topOfficeRomance reports whether "la directrice," stands at token i: an office
// that a body has one of, with its article and a comma behind it.
func (a *Affiliated) topOfficeRomance(i int) bool {
	if !a.Romance() || i < 0 || i+2 >= len(a.Tokens) || !a.OpensSentence(i) && !a.OpensSentence(i-1) && !a.Is(i-1, ",") {
		return false
	}
	if a.Definite(i) {
		i++
	}
	return a.Listed("top-office", i) && (a.Is(i+1, ",") || a.Tokens[i+1].Capital() || a.Listed("rank", i+1) || a.Is(i+2, ","))
}

// BodyNear is the organisation named last between token from and token i.
func (a *Affiliated) BodyNear(i, from int) string {
	org := ""
	for j := max(from, i-prose.Widest); j < i; j++ {
		if !a.Tokens[j].Capital() || a.IntroducedAt(j) == 0 && a.Tokens[j].Is(prose.ClassTitle|prose.ClassArticle|prose.ClassAccording) || a.Tokens[j].Shape == prose.ShapeUpper && a.Tokens[j].Is(prose.ClassRole) || a.Tokens[j].Is(prose.ClassNoName|prose.ClassPreposition) && a.Tokens[j].Shape == prose.ShapeCapital && a.OpensSentence(j) {
			continue
		}
		end := a.BodyEnd(j, i)
		if q, quoted := a.OuterAt(a.Tokens[j].Span.Start); quoted && a.Tokens[i].Span.Start >= q.Outer.End {
			j = max(j, end-1)
			continue // what somebody speaks of
		}
		if a.Is(j-1, "(") && a.Is(end, ")") && a.Register.Acronyms[a.Word(a.Tokens[j])] == "" || a.ToldTo(j) || a.Romance() && a.InDateline(j) {
			j = max(j, end-1)
			continue // "told the Lund Review", "Madrid (EFE)"
		}
		if end == j {
			continue
		}
		if a.Tokens[j].Is(prose.ClassPlace) && j+int(a.Tokens[j].More)+1 >= end {
			j = end - 1
			continue // where, and not who
		}
		switch {
		case end == j+1 && a.Tokens[j].Shape == prose.ShapeCapital && a.OpensSentence(j) && !a.Tokens[min(end, i)].Capital() && a.Tokens[j].Is(prose.ClassOrg):
			// "Campaign group …"
		case a.Institution(j, end), j > from && a.Tokens[j-1].Is(prose.ClassOrg) && !a.Tokens[j-1].Capital() && a.Lexicon.Language == "en" && !a.PersonalName(j, end):
			org = a.OrgText(j, end) // "campaign group Rivers First"
		}
		j = max(j, end-1)
	}
	return org
}

// bodyActing is the organisation that was the subject of a sentence last: no
// title, no office and no age says that it is a person.
func (a *Affiliated) bodyActing(p prose.NounPhrase) prose.Speaker {
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	for s := min(here, len(a.Sentences)) - 1; s >= max(0, here-prose.FarBack); s-- {
		st := a.Sentences[s]
		q := a.Subjects.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
		first, last := a.NameIn(q)
		if q.Empty() || first >= last {
			continue
		}
		start, end := a.BareName(first, last)
		if start > first || end == start+1 && a.Tokens[start].Shape != prose.ShapeUpper && a.IntroducedAt(start) == 0 && !a.loneBody(start) || a.Tokens[start].Is(prose.ClassPlace) {
			continue
		}
		if id := a.Register.Find(a.NameWords(start, end), p.First); id >= 0 {
			if e := &a.Register.Entities[id]; e.Gender != prose.GenderUnknown || e.Role != "" {
				continue
			}
		}
		if whole := a.BodyEnd(start, q.Last); a.Romance() && whole > end && a.Institution(start, end) {
			end = whole // "Instituto Nacional de Aguas"
		}
		name := a.Register.FullNameOr(a.NameText(start, end))
		if strings.Contains(name, " ") && register.IsUpper(name) {
			continue // a heading
		}
		printed := ""
		if !a.Tokens[p.Last-1].Capital() {
			printed = a.NameText(start, end) // "the agency": by the name in use
		}
		return prose.Speaker{
			Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1, Printed: printed,
			Via: "“" + a.NameText(p.First, p.Last) + "”: the body that acted before",
		}
	}
	return prose.Nobody
}

// loneBody reports whether the one word with a capital at token i may be the name of
// a body that a noun takes up: "Belmora denied it. The company said". It is no given
// name and nobody's surname.
func (a *Affiliated) loneBody(i int) bool {
	t := a.Tokens[i]
	if a.Lexicon.Language != "en" || t.Is(prose.ClassPlace|prose.ClassTitle|prose.ClassRole|prose.ClassTime|prose.ClassNoName|prose.ClassPronoun) || a.Listed("demonym", i) || a.GivenName(i) || a.OpensSentence(i) && a.Uses()[a.LowerWord(i)]&prose.UseSmall != 0 {
		return false
	}
	for _, id := range a.Register.ByWord[a.LowerWord(i)] {
		if len(a.Register.Entities[id].Words) > 1 {
			return false
		}
	}
	return true
}
