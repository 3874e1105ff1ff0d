package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// BodyToldOf is the body that a noun for any body, or its possessive, takes up at token i:
// that of who acted or spoke last, as far back as the sentences go on, where the
// noun can be its. "L’association" is no ministry. "" for none.
func (a *Affiliated) BodyToldOf(i int) string { return a.BodyToldSince(i, prose.FarBack) }

// BodyToldSince is BodyToldOf where only some sentences before may tell of it.
func (a *Affiliated) BodyToldSince(i, back int) string {
	families := a.Lexicon.List("body-family")
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if len(families) == 0 && !a.Listed("its", i) || here >= len(a.Sentences) {
		return ""
	}
	for s := here; s >= max(0, here-back); s-- {
		names := [...]string{a.bodyAccording(s, i), "", "", "", "", ""}
		if s < here {
			names = [...]string{a.bodySpeaking(s, i), a.ActingIn(s, i), a.smallActing(s), a.bodyAccording(s, i), a.bodyIn(s), a.agentIn(s)}
		}
		for _, name := range names {
			if name != "" && a.FitsFamily(i, name) {
				return name
			}
		}
	}
	return ""
}

// smallActing is the body in small letters with the place or the name behind it that is
// the subject of French sentence s: "le comité villageois de Kita n’a pas attendu"; "".
func (a *Affiliated) smallActing(s int) string {
	st := a.Sentences[s]
	first := a.OutsideQuotes(st.First, st.Last)
	if comma := a.CommaFrom(first, min(st.Last, first+office.FarthestKind)); first < st.Last && a.Tokens[first].Is(prose.ClassPreposition) && a.Is(comma, ",") {
		first = comma + 1 // "Dans le nord, le comité"
	}
	p := a.Subjects.ClauseSubject(first, st.Last)
	noun := p.First + 1
	if a.Lexicon.Language != "fr" || p.Last < noun+3 || !a.Definite(p.First) || !a.HoldsCapital(noun+1, p.Last) {
		return ""
	}
	t := a.Tokens[noun]
	if t.Capital() || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole) || a.Plural(noun) || a.Listed("unit", noun) && !a.Listed("organ", noun) {
		return ""
	}
	return a.OrgText(noun, p.Last)
}

// bodySpeaking is the body of who is quoted in sentence s before token i, or of
// the person whom it is about; "".
func (a *Affiliated) bodySpeaking(s, i int) string {
	st := a.Sentences[s]
	if st.First > i {
		return ""
	}
	if spoken := a.SpokenIn(st.Span); len(spoken) > 0 {
		if q := spoken[len(spoken)-1]; q.Speaker.Org != "" && q.Outer.End <= a.Tokens[i].Span.Start {
			return q.Speaker.Org
		}
	}
	if id := a.Focus[s].Entity; id >= 0 && a.FocusAt[s] < i {
		return a.Register.FullName(a.Register.Entities[id].Org)
	}
	// "Interrogée, l’entreprise affirme": by a noun for it.
	if p := a.Subjects.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last); !p.Empty() && p.Last <= i && p.Last-p.First == 2 && p.Last-1 != i && a.Listed("outfit", p.Last-1) {
		if sp := a.Subjects.SpeakerOf(p); sp.Entity < 0 && sp.Org == sp.Who {
			return sp.Org
		}
	}
	return ""
}

// bodyIn is the body that sentence s names last outside quotations, and that does
// not merely ask or publish: "interrogée par Radio Horizon"; "".
func (a *Affiliated) bodyIn(s int) string {
	st, found := a.Sentences[s], ""
	for j := st.First; j < st.Last; j++ {
		t := a.Tokens[j]
		if !t.Capital() || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassPlace|prose.ClassTitle) {
			continue
		}
		end := a.BodyEnd(j, st.Last)
		if _, quoted := a.OuterAt(t.Span.Start); quoted || end-j < 2 || !a.Institution(j, end) || a.PersonalName(j, end) || j > st.First && a.AgentMark(j-1) {
			j = max(j, end-1)
			continue
		}
		found, j = a.OrgText(j, end), end-1
	}
	return found
}

// bodyAccording is the body by which sentence s gives what it says: "selon
// Médecins sans ports"; "".
func (a *Affiliated) bodyAccording(s, i int) string {
	st := a.Sentences[s]
	for j := st.First; j+1 < min(st.Last, i); j++ {
		if !a.Tokens[j].Is(prose.ClassAccording) {
			continue
		}
		first := j + 1 + int(a.Tokens[j].More)
		for first < st.Last && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
			first++
		}
		if first >= st.Last || !a.Tokens[first].Capital() || a.Tokens[first].Is(prose.ClassTitle|prose.ClassRole|prose.ClassPlace) {
			continue
		}
		if end := a.BodyEnd(first, st.Last); end > first && !a.PersonalName(first, end) && (a.Institution(first, end) || a.NamedByCause(first, end) || a.Tokens[first].Shape == prose.ShapeUpper) {
			return a.OrgText(first, end)
		}
	}
	return ""
}
