package extract

import "strings"

// bodyToldOf is the body that a noun for any body, or its possessive, takes up at token i:
// that of who acted or spoke last, as far back as the sentences go on, where the
// noun can be its. "L’association" is no ministry. "" for none.
func (a *analysis) bodyToldOf(i int) string { return a.bodyToldSince(i, farBack) }

// bodyToldSince is bodyToldOf where only some sentences before may tell of it.
func (a *analysis) bodyToldSince(i, back int) string {
	families := a.lexicon.list("body-family")
	here := a.sentenceAt(a.tokens[i].span.Start)
	if len(families) == 0 && !a.listed("its", i) || here >= len(a.sentences) {
		return ""
	}
	for s := here; s >= max(0, here-back); s-- {
		names := [...]string{a.bodyAccording(s, i), "", "", "", ""}
		if s < here {
			names = [...]string{a.bodySpeaking(s, i), a.actingIn(s, i), a.bodyAccording(s, i), a.bodyIn(s), a.agentIn(s)}
		}
		for _, name := range names {
			if name != "" && a.fitsFamily(i, name) {
				return name
			}
		}
	}
	return ""
}

// bodySpeaking is the body of who is quoted in sentence s before token i, or of
// the person whom it is about; "".
func (a *analysis) bodySpeaking(s, i int) string {
	st := a.sentences[s]
	if st.first > i {
		return ""
	}
	if spoken := a.spokenIn(st.span); len(spoken) > 0 {
		if q := spoken[len(spoken)-1]; q.speaker.Org != "" && q.outer.End <= a.tokens[i].span.Start {
			return q.speaker.Org
		}
	}
	if id := a.focus[s].entity; id >= 0 && a.focusAt[s] < i {
		return a.register.fullName(a.register.entities[id].org)
	}
	// "Interrogée, l’entreprise affirme": by a noun for it.
	if p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last); !p.empty() && p.last <= i && p.last-p.first == 2 && p.last-1 != i && a.listed("outfit", p.last-1) {
		if sp := a.speakerOf(p); sp.entity < 0 && sp.Org == sp.Who {
			return sp.Org
		}
	}
	return ""
}

// bodyIn is the body that sentence s names last outside quotations, and that does
// not merely ask or publish: "interrogée par Radio Horizon"; "".
func (a *analysis) bodyIn(s int) string {
	st, found := a.sentences[s], ""
	for j := st.first; j < st.last; j++ {
		t := a.tokens[j]
		if a.apposedThing(j, st.last) {
			found = a.word(t)
		}
		if !t.capital() || !t.is(classOrg) || t.is(classPerson|classPlace|classTitle) {
			continue
		}
		end := a.bodyEnd(j, st.last)
		if _, quoted := a.outerAt(t.span.Start); quoted || end-j < 2 || !a.institution(j, end) || a.personalName(j, end) || j > st.first && a.agentMark(j-1) {
			j = max(j, end-1)
			continue
		}
		found, j = a.orgText(j, end), end-1
	}
	return found
}

// apposedThing reports whether the name of one word at token j within an English
// sentence is nobody's, and what follows says what it is: "is Lundkraft, the utility
// that runs the station".
func (a *analysis) apposedThing(j, limit int) bool {
	t := a.tokens[j]
	if a.lexicon.language != "en" || j+3 >= limit || t.shape != shapeCapital || !a.is(j+1, ",") || !a.definite(j+2) && !a.indefinite(j+2) || a.opensSentence(j) || a.tokens[j-1].capital() || t.is(classPlace|classTime|classTitle|classPerson) || a.personalName(j, j+1) || a.mentions[j] >= 0 && a.register.entities[a.mentions[j]].person {
		return false
	}
	_, quoted := a.outerAt(t.span.Start)
	p := a.phraseAfter(j+2, limit)
	return !quoted && p.first == j+2 && !p.empty() && !a.hasRole(p) && !a.tokens[p.head-1].capital() && !a.tokens[p.head-1].is(classPlace|classPeriod) && (a.is(p.last, "that") || a.is(p.last, "which"))
}

// bodyAccording is the body by which sentence s gives what it says: "selon
// Médecins sans ports"; "".
func (a *analysis) bodyAccording(s, i int) string {
	st := a.sentences[s]
	for j := st.first; j+1 < min(st.last, i); j++ {
		if !a.tokens[j].is(classAccording) {
			continue
		}
		first := j + 1 + int(a.tokens[j].more)
		for first < st.last && a.tokens[first].is(classArticle) && !a.tokens[first].capital() {
			first++
		}
		if first >= st.last || !a.tokens[first].capital() || a.tokens[first].is(classTitle|classRole|classPlace) {
			continue
		}
		if end := a.bodyEnd(first, st.last); end > first && !a.personalName(first, end) && (a.institution(first, end) || a.namedByCause(first, end) || a.tokens[first].shape == shapeUpper) {
			return a.orgText(first, end)
		}
	}
	return ""
}

// fitsFamily reports whether the noun of a body at token i can mean the body of a
// name: the name has no noun of another kind of body.
func (a *analysis) fitsFamily(i int, name string) bool {
	if a.lexicon.classes[strings.ToLower(name)]&classPlace != 0 {
		return false
	}
	noun := a.familyOf(a.lowerWord(i))
	first, _, _ := strings.Cut(strings.ToLower(name), " ")
	if first == a.lowerWord(i) {
		return true
	}
	kind := a.familyOf(first)
	switch {
	case kind == "" && a.lexicon.has("world-body", strings.ToLower(name)):
		return noun == ""
	case a.listed("its", i):
		return true
	case noun == "":
		return kind != "state" && kind != "media" && kind != "learned" || a.listed("outfit-any", i) && first == "office"
	}
	return kind == "" || kind == noun
}

// familyOf is the kind of body that a noun is of; "" where that is any.
func (a *analysis) familyOf(noun string) string {
	for _, forms := range a.lexicon.list("body-family") {
		for _, form := range forms[1:] {
			if form == noun {
				return forms[0]
			}
		}
	}
	return ""
}
