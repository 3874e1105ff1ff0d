package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// BodyOfIts is the body that the possessive at token i takes up from the sentences before,
// in each of the languages: the one that such a sentence introduces by what it is, « mise
// Terre vive, une ONG de Kita. Sa directrice », that it names between marks behind its
// kind, or whose noun in small letters is its subject: "In Lund, a cooperative of 140
// women has an oven. It cost little. Its chair"; "" for none.
func (a *Affiliated) BodyOfIts(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here >= len(a.Sentences) {
		return ""
	}
	block := a.Sentences[here].Block
	for s := here - 1; s >= max(0, here-BackToSubject) && a.Sentences[s].Block >= block-1; s-- {
		st := a.Sentences[s]
		first := a.OutsideQuotes(st.First, st.Last)
		if first == st.Last {
			continue // what somebody has said
		}
		if org := a.broughtUpIn(first, st); org != "" {
			return org
		}
		if named, several := a.OnlyBodyIn(st.First, st.Last); named != "" || several || a.namedSubject(first, st.Last) {
			break
		}
	}
	return ""
}

// namedSubject reports whether a capital stands in the subject of the clause at token i,
// behind its first word: "Les Gardiennes de la berge ont planté".
func (a *Affiliated) namedSubject(i, limit int) bool {
	p := a.Subjects.ClauseSubject(i, limit)
	return !p.Empty() && a.HoldsCapital(p.First+1, p.Last)
}

// broughtUpIn is the body that sentence st brings up outside quotations, which start not
// before token first; "".
func (a *Affiliated) broughtUpIn(first int, st prose.Sentence) string {
	if org := a.introducedIn(st); org != "" {
		return org
	}
	subject := a.pastFront(first, st.Last)
	if org := a.markedSubject(subject, st.Last); org != "" {
		return org
	}
	if org := a.smallSubjectAt(subject, st.Last); org != "" || subject == first {
		return org
	}
	if org := a.namedSubjectAt(subject, st.Last); org != "" {
		return org
	}
	return a.introducedBefore(first, subject)
}

// introducedBefore is the name at [first, last), with which a sentence begins, of a body
// that the text has introduced as one: « Sous le hangar de Terre vive, les femmes »; "".
func (a *Affiliated) introducedBefore(first, last int) string {
	for k := first + 1; k < last; k++ {
		n := a.IntroducedAt(k)
		if n > 0 && a.Listed("outfit", k-1) {
			return a.OrgText(k-1, k+n)
		}
		if n > 0 {
			return a.OrgText(k, k+n)
		}
	}
	return ""
}

// introducedIn is the only body that sentence st introduces by what it is behind its name:
// "Terre vive, une ONG de Kita"; "" for none or several.
func (a *Affiliated) introducedIn(st prose.Sentence) string {
	found := ""
	for n := range a.Introduced {
		body := &a.Introduced[n]
		end := body.First + len(body.Words)
		if body.First < st.First || end >= st.Last || a.Tokens[end].Kind != prose.TokenMark || a.kindBefore(body) || body.Name == found {
			continue
		}
		if found != "" {
			return ""
		}
		found = body.Name
	}
	return found
}

// kindBefore reports whether what a body is stands in front of its name: "l’ONG Terre vive",
// "l’initiative « Terre vive »".
func (a *Affiliated) kindBefore(body *prose.IntroducedBody) bool {
	kind := body.First - 1
	for kind > 0 && (a.Tokens[kind].Kind != prose.TokenWord || a.Tokens[kind].Shape == prose.ShapeNone) {
		kind--
	}
	return kind >= 0 && a.LowerWord(kind) == body.Noun
}

// pastFront is the token behind the place, the time or the like with which a sentence
// opens at token i and which a comma sets apart: "À Lomé,"; i for none.
func (a *Affiliated) pastFront(i, limit int) int {
	if i >= limit || !a.Tokens[i].Is(prose.ClassPreposition) {
		return i
	}
	if comma := a.CommaFrom(i, min(limit, i+office.FarthestKind)); comma+1 < limit && a.Is(comma, ",") {
		return comma + 1
	}
	return i
}

// markedSubject is the name between marks of the body or the programme whose noun is the
// subject at token i: « le programme “Seconde chance” confie », "The “Second Hearing”
// programme places"; "".
func (a *Affiliated) markedSubject(i, limit int) string {
	if i+2 >= limit || !a.Definite(i) {
		return ""
	}
	for k := i + 1; k < min(limit, i+office.FarthestKind); k++ {
		q, quoted := a.OuterAt(a.Tokens[k].Span.Start)
		if !quoted {
			if t := a.Tokens[k]; t.Kind != prose.TokenWord || t.Is(prose.ClassPreposition|prose.ClassAuxiliary|prose.ClassRelative) {
				return ""
			}
			continue
		}
		noun := k - 1
		end := a.TokenAt(q.Outer.End)
		if !a.Romance() {
			noun = end
		}
		if noun >= limit || !a.namedThing(noun) {
			return ""
		}
		return a.Slice(q.Span)
	}
	return ""
}

// namedThing reports whether the noun at token i is one of what has a name and people who
// run it: a body or an undertaking.
func (a *Affiliated) namedThing(i int) bool {
	t := a.Tokens[i]
	return !t.Capital() && !t.Is(prose.ClassPerson|prose.ClassRole) && (t.Is(prose.ClassOrg) || a.Listed("outfit", i) || a.Listed("undertaking", i))
}

// smallSubjectAt is the body in small letters that the clause at token i brings up as its
// subject: "une coopérative de 140 pêcheuses fume", "a residents’ association has"; "" for
// none, and for one with an article that says it is known.
func (a *Affiliated) smallSubjectAt(i, limit int) string {
	p := a.Subjects.ClauseSubject(i, limit)
	if p.Empty() || !a.Indefinite(p.First) {
		return ""
	}
	for noun := p.First + 1; noun < p.Last; noun++ {
		t := a.Tokens[noun]
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassRelative) {
			return ""
		}
		if !t.Is(prose.ClassOrg) && !a.Listed("workplace-the", noun) {
			continue
		}
		if noun+1 < p.Last && !a.Romance() && !a.Tokens[noun+1].Is(prose.ClassPreposition) {
			return ""
		}
		return a.NameText(p.First+1, a.pastCount(max(p.Last, noun+1), limit))
	}
	return ""
}

// namedSubjectAt is the body that its capitals and a French or Spanish article show as the
// subject of the clause at token i: « l’African Water Trust a ouvert »; "".
func (a *Affiliated) namedSubjectAt(i, limit int) string {
	p := a.Subjects.ClauseSubject(i, limit)
	if !a.Romance() || p.Empty() || !a.Definite(p.First) || p.First+2 >= p.Last || !a.Tokens[p.First+1].Capital() {
		return ""
	}
	if t := a.Tokens[p.First+1]; t.Is(prose.ClassTitle | prose.ClassRole | prose.ClassPlace | prose.ClassTime | prose.ClassText) {
		return ""
	}
	return a.OrgText(p.First+1, p.Last)
}

// pastCount is the token behind those whom the "of" at token i counts: "a cooperative of
// 140 women"; i for none.
func (a *Affiliated) pastCount(i, limit int) int {
	if i+2 < limit && a.Listed("genitive", i) && a.Tokens[i+1].Kind == prose.TokenNumber && a.Tokens[i+2].Kind == prose.TokenWord {
		return i + 3
	}
	return i
}
