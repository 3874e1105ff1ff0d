package cast

import "attache/briefing/extract/prose"

// NoteNewcomer makes a Spanish sentence about the one person whom it names, where
// its subject is nobody: "El caso lo lleva Ana Roa", "Entre el público estaba
// Evaristo, un pescador", "Abrió el debate la Sra. Quispe".
func (a *Cast) NoteNewcomer(s int) {
	if a.Lexicon.Language != "es" {
		return
	}
	st := a.Sentences[s]
	if a.reportsOn(a.OutsideQuotes(st.First, st.Last), st.Last) {
		return
	}
	if a.Focus[s].Entity < 0 {
		if end := a.NameEnd(st.First+1, st.Last); a.Is(st.First, "A") && end > st.First+1 && end < st.Last && a.Clitic(end) && a.Mentions[end-1] >= 0 && a.SurelyPerson(int(a.Mentions[end-1])) {
			a.Focus[s], a.FocusAt[s] = a.SpeakerFor(int(a.Mentions[end-1])), st.First+1 // "A Ana Roa le dicen la abuela"
			return
		}
	}
	if at := a.sourceInFront(st); at >= 0 {
		a.Focus[s], a.FocusAt[s] = a.SpeakerFor(int(a.Mentions[at])), a.NameBegin(at, st.First)
		return
	}
	if a.Focus[s].Known() {
		a.noteApposed(s)
		return
	}
	found, at := -1, 0
	for i := st.First; i < st.Last; i++ {
		id := int(a.Mentions[i])
		if id < 0 || id == found {
			continue
		}
		if !a.SurelyPerson(id) {
			continue
		}
		if found >= 0 {
			return
		}
		found, at = id, i
	}
	if found < 0 {
		if a.noteLastClause(s); !a.Focus[s].Known() {
			a.noteInverted(s)
		}
		return
	}
	if a.humanSubject(st) {
		return
	}
	first := a.NameBegin(at, st.First)
	if first > st.First && a.hangsOn(first-1) && !a.metByWriter(first, st.First) {
		return // "una carta de Ana Roa", "según Ana Roa"
	}
	a.Focus[s], a.FocusAt[s] = a.SpeakerFor(found), first
}

// sourceInFront is the last token of the name of the person by whom a Spanish sentence
// says what it says, as it opens: "Según la ministra Ana Roa, la Fiscalía no investigó";
// -1 for none. What follows is said by them.
func (a *Cast) sourceInFront(st prose.Sentence) int {
	if !a.Tokens[st.First].Is(prose.ClassAccording) {
		return -1
	}
	for i := st.First + 1; i < min(st.Last, st.First+prose.LongestName) && !a.Is(i, ","); i++ {
		if id := int(a.Mentions[i]); id >= 0 && a.SurelyPerson(id) {
			return i
		}
		if t := a.Tokens[i]; t.Is(prose.ClassPreposition) && !t.Is(prose.ClassArticle) || t.Is(prose.ClassOrg) {
			break
		}
	}
	return -1
}

// hangsOn reports whether the word at token i makes what follows depend on
// something else.
func (a *Cast) hangsOn(i int) bool {
	for i > 0 && a.Tokens[i].Is(prose.ClassTitle|prose.ClassArticle) && !a.Tokens[i].Capital() && !a.Tokens[i].Is(prose.ClassPreposition) {
		i-- // "de la Sra. Quispe"
	}
	t := a.Tokens[i]
	return t.Is(prose.ClassPreposition|prose.ClassAccording) && !t.Is(prose.ClassRelative)
}

// metByWriter reports whether the writer meets or presents the person whose name
// starts at token first: "Conversamos con Ana Roa", "Conocí a Ana Roa".
func (a *Cast) metByWriter(first, from int) bool {
	if !a.Is(first-1, "a") && !a.Is(first-1, "con") {
		return false
	}
	for i := first - 2; i >= max(from, first-4); i-- {
		w := a.LowerWord(i)
		if n := len(w); n > 5 && (w[n-3:] == "mos") || a.Listed("i-ask", i) || a.Listed("presents", i) {
			return true
		}
	}
	return false
}

// humanSubject reports whether a sentence has somebody as its subject who is not
// named: "Un vecino llevó la carta a Ana Roa", "Ella no conoce a Ana Roa".
func (a *Cast) humanSubject(st prose.Sentence) bool {
	p := a.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	if p.Empty() || a.ObjectPronoun(p.First) && p.Last-p.First == 1 {
		return false
	}
	if a.Tokens[p.First].Is(prose.ClassPronoun|prose.ClassThey|prose.ClassI|prose.ClassWe) && !a.Tokens[p.First].Is(prose.ClassArticle) {
		return true
	}
	return p.First <= st.First+1 && (a.HasRole(p) || a.Human(p)) && !a.Listed("possessive", p.First)
}

// noteApposed puts the person in front of a description that a sentence was
// taken to be about: "Entre el público estaba Evaristo, un pescador que …".
func (a *Cast) noteApposed(s int) {
	at := a.FocusAt[s]
	if a.Focus[s].Entity >= 0 || at-2 < a.Sentences[s].First || !a.Is(at-1, ",") {
		return
	}
	if id := int(a.Mentions[at-2]); id >= 0 && a.SurelyPerson(id) {
		a.Focus[s], a.FocusAt[s] = a.SpeakerFor(id), a.NameBegin(at-2, a.Sentences[s].First)
	}
}

// noteLastClause makes a sentence without anybody's name about whoever acts in
// its last clause: "Las puertas se cerraron y la supervisora las llamó".
func (a *Cast) noteLastClause(s int) {
	st := a.Sentences[s]
	for i := st.Last - 4; i > st.First; i-- {
		if !a.Is(i, "y") && !a.Is(i, "pero") && !a.Is(i, ";") {
			continue
		}
		p := a.PhraseAfter(i+1, st.Last)
		if p.First != i+1 || p.Empty() || p.Last >= st.Last || !a.Tokens[p.First].Is(prose.ClassArticle) || a.Plural(p.First) || !a.somebody(p) && !a.HasRole(p) {
			continue
		}
		v := p.Last
		for v < st.Last && (a.Clitic(v) || a.Auxiliary(v) || a.ObjectPronoun(v)) {
			v++
		}
		if v < st.Last && (a.PastInSpanish(v) || a.Tokens[v].Is(prose.ClassFinite|prose.ClassVerb|prose.ClassSay)) && !a.Tokens[v].Capital() {
			a.Focus[s], a.FocusAt[s] = a.SpeakerOf(p), p.First
			return
		}
	}
}

// noteInverted makes a sentence about the somebody without a name who stands behind
// its verb: "Nos alcanzó en el pasillo una funcionaria joven". An object would have
// "a" in front.
func (a *Cast) noteInverted(s int) {
	st := a.Sentences[s]
	for i := st.First + 1; i < st.Last-1; i++ {
		if a.withinOther(i, st.First) {
			continue
		}
		if w := a.LowerWord(i); w != "un" && w != "una" && w != "otro" && w != "otra" || a.AnnouncesDoing(i-1) || a.Copula(i-1) || a.Tokens[i-1].Is(prose.ClassPreposition|prose.ClassConjunction) || a.Listed("has", i-1) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
			continue
		}
		if p := a.PhraseAfter(i, st.Last); p.First == i && !p.Empty() && !a.SaysOfAnybody(p.Last) && !a.Plural(i+1) && !a.Listed("thing-too", i+1) && (a.HeadHuman(p) || a.Human(p)) {
			a.Focus[s], a.FocusAt[s] = a.SpeakerOf(p), i
			return
		}
	}
}

// presentedAs is whom a Spanish sentence brings in behind its subject: "La presidenta de
// la Red es Ana Roa", "El informe fue presentado por Ana Roa"; the subject p itself
// where it brings in nobody.
func (a *Cast) presentedAs(p prose.NounPhrase, limit int) prose.NounPhrase {
	if a.Lexicon.Language != "es" || p.Empty() || a.Named(p) && !a.HasRole(p) {
		return p
	}
	v := p.Last
	for v < limit && v < p.Last+2 && !a.Copula(v) {
		v++
	}
	if v+2 >= limit || !a.Copula(v) && !a.Is(v, "estuvo") {
		return p
	}
	if q := a.PhraseAfter(v+1, limit); a.HasRole(p) && q.First == v+1 && a.FullName(q) {
		return q
	}
	several := a.PersonIn(p) < 0 && (a.Plural(p.First) || a.Tokens[p.Head-1].Is(prose.ClassOrg)) // "La delegación fue recibida por"
	if !several && (a.HasRole(p) || a.Human(p)) || !a.ParticipleOf(v+1) {
		return p
	}
	for k := v + 2; k+1 < min(limit, v+8) && a.Tokens[k].Kind == prose.TokenWord; k++ {
		if !a.Is(k, "por") {
			continue
		}
		q := a.PhraseAfter(k+1, limit)
		if q.First != k+1 || q.Empty() {
			return p
		}
		if !a.FullName(q) && a.Is(q.Last, ",") && q.Last+1 < limit {
			q = a.PhraseAfter(q.Last+1, limit) // "por la alcaldesa, Ana Roa"
		}
		if a.FullPerson(q) {
			return q
		}
		return p
	}
	return p
}

// saysWhose reports whether Spanish sentence s, of which the words start at token first,
// says without a subject what whoever the one before is about is to a body: "Es su
// coordinadora."
func (a *Cast) saysWhose(s, first int) bool {
	st := a.Sentences[s]
	return a.Lexicon.Language == "es" && s > 0 && a.Sentences[s-1].Block == st.Block && first+2 < st.Last && a.Copula(first) && a.Listed("its", first+1) && a.Tokens[first+2].Is(prose.ClassRole) && !a.Listed("serves-person", first+2)
}

// nameAmong is the one person of whom a French or Spanish phrase says that several are
// like them: "Vecinos como Marisela Orantes"; empty for none.
func (a *Cast) nameAmong(p prose.NounPhrase, limit int) prose.NounPhrase {
	for i := p.First + 1; a.Romance() && !p.Empty() && i+1 < min(limit, p.First+5); i++ {
		if !a.Is(i, "como") && !a.Is(i, "comme") {
			continue
		}
		end := a.NameEnd(i+1, limit)
		if end < i+3 || !a.Plural(i-1) || a.Mentions[end-1] < 0 || !a.Register.Entities[a.Mentions[end-1]].Person && !a.PlainPerson(&a.Register.Entities[a.Mentions[end-1]]) || a.Institution(i+1, end) {
			break
		}
		return prose.NounPhrase{First: i + 1, Last: end, Head: end}
	}
	return prose.NounPhrase{}
}
