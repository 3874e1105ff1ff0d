package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// TopicBody is the only body that the paragraph of token i names before it
// outside quotations, or else the two paragraphs before; "" where there are
// several.
func (a *Affiliated) TopicBody(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return ""
	}
	here := a.Blocks[a.Sentences[s].Block].FirstToken
	if name, several := a.OnlyBodyIn(here, i); name != "" || several {
		return name
	}
	name, several := a.OnlyBodyIn(max(a.Blocks[max(0, a.Sentences[s].Block-2)].FirstToken, i-3*prose.Widest), here)
	if name == "" && !several {
		return a.soleIntroduced(i)
	}
	return name
}

// soleIntroduced is the one body that the text introduces as such before token
// i, where it introduces one only; "".
func (a *Affiliated) soleIntroduced(i int) string {
	found := ""
	for n := range a.Introduced {
		if body := &a.Introduced[n]; found != "" && found != body.Name || body.First > i {
			return ""
		}
		found = a.Introduced[n].Name
	}
	return found
}

// OnlyBodyIn is the only body named at the tokens [from, i) outside quotations;
// "" for none, and whether there are several.
func (a *Affiliated) OnlyBodyIn(from, i int) (found string, several bool) {
	for j := from; j < i; j++ {
		t := a.Tokens[j]
		if !t.Capital() || a.IntroducedAt(j) == 0 && t.Is(prose.ClassTitle|prose.ClassArticle) || t.Is(prose.ClassNoName|prose.ClassPreposition) && t.Shape == prose.ShapeCapital && a.OpensSentence(j) {
			continue
		}
		end := a.BodyEnd(j, i)
		if end <= j || t.Is(prose.ClassPlace) && j+int(t.More)+1 >= end || !a.Institution(j, end) || a.ToldTo(j) || a.Listed("news-agency", j) || a.PersonalName(j, end) {
			j = max(j, end-1)
			continue
		}
		if end == j+1 && a.OpensSentence(j) && a.IntroducedAt(j) == 0 && (t.Shape == prose.ShapeCapital || a.Is(end, ".")) || a.InDateline(j) {
			continue // "Campaign workers", "LUND. When"
		}
		at := j
		j = end - 1
		if _, quoted := a.OuterAt(a.Tokens[at].Span.Start); quoted {
			continue
		}
		name := a.OrgText(at, a.AwayFrom(at, end))
		if found != "" && found != name {
			return "", true
		}
		found = name
	}
	return found, false
}

// subjectOutfit is the body in small letters that is the subject of the sentence
// before the one of token i: "the peace committee has collected rifles. Its
// chair"; "" for none.
func (a *Affiliated) subjectOutfit(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if s < 0 || s >= len(a.Sentences) {
		return ""
	}
	for n := s; n >= max(0, s-1) && a.Sentences[n].Block == a.Sentences[s].Block; n-- {
		if org := a.smallActing(n); org != "" {
			return org
		}
		if !a.Tokens[a.Sentences[n].First].Is(prose.ClassPronoun) {
			break // "Il a réparé 86 citernes"
		}
	}
	st := a.Sentences[s]
	p := a.Subjects.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	if p.Empty() || p.First+1 >= p.Last || !a.Definite(p.First) {
		return ""
	}
	noun := p.Head - 1
	if a.Romance() {
		noun = p.First + 1
	}
	t := a.Tokens[noun]
	if a.Lexicon.Language == "fr" && a.Listed("unit", noun) {
		return a.wholeOfUnit(noun, p.Last)
	}
	if noun <= p.First || !t.Is(prose.ClassOrg) || t.Capital() || t.Is(prose.ClassPerson|prose.ClassRole) || a.Plural(noun) || a.Listed("unit", noun) {
		return ""
	}
	if p.Last == p.First+2 {
		if org := a.BodyOfNoun(noun); org != "" || a.Lexicon.Language != "fr" {
			return org
		}
		return a.LowerWord(noun) // "La préfecture a démenti. Sa porte-parole"
	}
	for k := p.First + 1; k < p.Last; k++ {
		if a.Tokens[k].Capital() {
			return ""
		}
	}
	return a.NameText(p.First+1, p.Last)
}

// WhoseBody is the body of the office at token i behind "whose": "the Dockers’
// Union, whose general secretary, Jane Okoro,"; "" for none.
func (a *Affiliated) WhoseBody(i int) string {
	if i < 3 || !a.Is(i-1, "whose") && !a.Is(i-1, "cuyo") && !a.Is(i-1, "cuya") && !(a.Is(i-2, "dont") && a.Definite(i-1)) {
		return ""
	}
	end := i - 1
	if !a.Is(end, "whose") && !a.Is(end, "cuyo") && !a.Is(end, "cuya") {
		end--
	}
	if a.Is(end-1, ",") {
		end--
	}
	first := a.BodyStart(end)
	if first == end {
		return ""
	}
	return a.OrgText(first, a.AwayFrom(first, end))
}

// BodyThenOffice reads ", World Health Organization (WHO) Representative in
// Chad," at token i behind a name: a body with its acronym in front of the
// office.
func (a *Affiliated) BodyThenOffice(i, limit int) office.Affiliation {
	if a.Lexicon.Language != "en" || i >= limit || !a.Tokens[i].Capital() {
		return office.Affiliation{}
	}
	end := a.BodyEnd(i, limit)
	if end <= i || end+3 >= limit || !a.Is(end, "(") || !a.Is(end+2, ")") || !prose.Acronymic(a.Word(a.Tokens[end+1])) || !a.Institution(i, end) {
		return office.Affiliation{}
	}
	stop := a.AppositionEnd(end+3, limit)
	if head := a.OfficeHead(end+3, stop); head < 0 || head > end+8 {
		return office.Affiliation{}
	}
	f := a.PostAt(end+3, stop)
	f.Org = a.OrgText(i, end)
	return f
}
