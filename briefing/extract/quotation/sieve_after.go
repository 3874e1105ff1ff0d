package quotation

import "attache/briefing/extract/prose"

// verbAfter reads “…,” said X and “…,” X said.
func (a *Attributed) verbAfter(i int) prose.Speaker {
	w := a.After(i)
	for w.First < w.Last && (a.Is(w.First, ",") || a.Is(w.First, "–") || a.Is(w.First, "—") || a.Is(w.First, "-") || a.Is(w.First, ".") || a.Is(w.First, "*")) {
		w.First++
	}
	if w.Empty() {
		return prose.Nobody
	}
	if a.governedBefore(i) {
		return a.saidAtEnd(w)
	}
	if a.asSomebodyWrote(i) || a.utteredThat(a.Before(i)).Known() {
		return prose.Nobody
	}
	if sp := a.verbFirst(i, w); sp.Known() {
		return sp
	}
	if sp, _ := a.LikenedTo(w.First-1, w.Last); sp.Known() {
		return sp // "« … », comme le résume X"
	}
	// “…”, as X put it; “…” is how X puts it.
	if a.Is(w.First, "as") {
		w.First++
	} else if w.First+2 < w.Last && a.Auxiliary(w.First) && a.Is(w.First+1, "how") {
		w.First += 2
	}
	if w.Empty() {
		return prose.Nobody
	}
	t := a.Tokens[w.First]
	if t.Is(prose.ClassConjunction|prose.ClassPreposition|prose.ClassSubordinate|prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSaying) && !t.Capital() && !t.Is(prose.ClassDeterminer) ||
		t.Is(prose.ClassRelative) && (!t.Is(prose.ClassDeterminer) || a.Is(w.First, "that") && !a.ClosesWithComma(i)) {
		if sp := a.betweenCommas(w); sp.Known() {
			return sp
		}
		return a.saidAfterRest(i, w)
	}
	v := a.verbIn(i, w)
	if v < 0 {
		return prose.Nobody
	}
	if sp := a.citedBehind(v, w.Last); sp.Known() {
		return sp
	}
	if v+1 < w.Last && a.Tokens[v+1].Is(prose.ClassInverted) {
		sp := a.SpeakerOf(prose.NounPhrase{First: v + 1, Last: v + 2, Head: v + 2})
		sp.Verb = a.VerbText(v)
		return sp // "« … quelques-unes » des victimes, même si, dit-il,"
	}
	if sp := a.saidBehindRest(i, v, w); sp.Known() {
		return sp
	}
	p := a.SubjectBefore(v, w.First)
	if p.Empty() || a.Is(p.First, "that") && !(p.Last-p.First > 1 && a.Tokens[p.Head-1].Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation)) {
		return prose.Nobody
	}
	sp := a.SpeakerOf(p)
	sp.Verb = a.VerbText(v)
	return sp
}

// governedBefore reports whether a verb of saying stands close in front of
// words that are quoted within its clause: said he would “protect our people,”.
func (a *Attributed) governedBefore(i int) bool {
	w := a.Before(i)
	q := a.Quotes[i]
	if w.Empty() || q.First >= q.Last || a.Tokens[q.First].Capital() {
		return false
	}
	for j := w.Last - 1; j >= max(w.First, w.Last-prose.Widest/6); j-- {
		// "said he would “protect …”", "Okoro, who estimates that the costs were “in the …”"
		if near := w.Last-j <= 5 || a.Listed("who", j-1) && a.Is(j-2, ","); near && a.Tokens[j].Is(prose.ClassSay|prose.ClassSayBase) && a.SayingAt(j) && !a.Passive(j, w.First) {
			return a.CanSpeak(a.SubjectBefore(j, w.First))
		}
		if a.CutsPiece(j) {
			return false
		}
	}
	return false
}

// verbFirst reads a verb at the quote's edge with its subject behind it, or
// without one in languages that leave it out.
func (a *Attributed) verbFirst(i int, w prose.Window) prose.Speaker {
	v := w.First
	for v+1 < w.Last && v < w.First+4 && (a.Clitic(v) || a.Auxiliary(v) || v > w.First && a.Auxiliary(v-1) && a.Adverb(v)) && !a.Reflexive(v) {
		v++ // also "a aussi rappelé"
		if n := v + int(a.Tokens[v-1].More); a.Adverb(v-1) && n+1 < w.Last && a.Lexicon.Language == "fr" {
			v = n // "a pour sa part rappelé"
		}
		if n := v + a.aside(v, w.Last); n+1 < w.Last && a.Auxiliary(v-1) && a.Lexicon.Language == "fr" {
			v = n // "a, de son côté, rappelé"
		}
	}
	// Words borrowed in the middle of a clause are followed by its verb.
	if !a.ClosesWithComma(i) && !a.Before(i).Empty() && !a.wholeSentence(&a.Quotes[i]) {
		return prose.Nobody
	}
	if t := a.Tokens[v]; t.Is(prose.ClassInverted) && v > w.First {
		if sp := a.ReadIn(v+1, w.Last); sp.Known() && a.Is(v, "on") {
			return sp // "peut-on lire dans le rapport"
		}
		if j := v + 1; a.Is(v, "on") {
			if j < w.Last && !a.Tokens[j].Is(prose.ClassPreposition) {
				j++
			}
			if sp := a.OnBehalfOfPlace(j, w.Last); sp.Known() {
				return sp // "a-t-on appris auprès du ministère"
			}
		}
		return a.SpeakerOf(prose.NounPhrase{First: v, Last: v + 1, Head: v + 1}) // "a-t-il précisé"
	}
	if v+1 < w.Last && a.Tokens[v+1].Is(prose.ClassInverted) && !a.Tokens[v].Capital() {
		if sp := a.ReadIn(v+2, w.Last); sp.Known() && a.Is(v+1, "on") {
			return sp // "lit-on dans le rapport"
		}
		if sp := a.readThere(i, v); sp.Known() {
			return sp // "y lit-on"
		}
		if sp := a.OnBehalfOfPlace(v+2, w.Last); sp.Known() && a.Is(v+1, "on") {
			return sp
		}
		sp := a.SpeakerOf(prose.NounPhrase{First: v + 1, Last: v + 2, Head: v + 2}) // "fait-elle observer"
		sp.Verb = a.VerbText(v)
		return sp
	}
	if v > w.First && a.Tokens[v].Is(prose.ClassSayBase) {
		if sp := a.ReadIn(v+1, w.Last); sp.Known() {
			return sp // "se podía leer en la pancarta"
		}
	}
	if !a.verbAtEdge(v, i, w) {
		return prose.Nobody
	}
	if v > w.First && a.Is(v-1, "se") {
		if sp := a.ReadIn(v+1, w.Last); sp.Known() {
			return sp // "se lee en el informe"
		}
	}
	if sp := a.FromWithin(v+1+int(a.Tokens[v].More), w.Last); sp.Known() {
		sp.Verb = a.VerbText(v)
		return sp
	}
	p := a.subjectBehind(v, w.Last)
	sp := a.Inverted(p, w.Last)
	sp.Behind = p.First == v+1+int(a.Tokens[v].More) && a.Tokens[v].Is(prose.ClassSay)
	if !sp.Known() && a.Lexicon.Language == "es" && (a.Tokens[v].Is(prose.ClassSay) || a.Quotes[i].Dashed || a.verbAlone(v, i, w)) {
		if sp = a.askedThenAnswers(i, v); !sp.Known() {
			sp = a.unsaid(i, v)
		}
	}
	sp.Verb = a.VerbText(v)
	return sp
}

// subjectBehind is the phrase behind the verb of saying at token v that can be its
// subject, over an adverbial between them: "a décrit à la barre un avocat".
func (a *Attributed) subjectBehind(v, limit int) prose.NounPhrase {
	behind := v + 1 + int(a.Tokens[v].More)
	p := a.PhraseAfter(a.PastAdverbial(behind, limit), limit)
	if t := a.Tokens[min(p.First, len(a.Tokens)-1)]; a.Romance() && p.First > behind && !p.Empty() && !t.Capital() && !t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun|prose.ClassThey|prose.ClassTitle) && !a.Indefinite(p.First) && a.Tokens[p.First-1].Kind == prose.TokenWord && !a.Adverb(p.First-1) {
		p = prose.NounPhrase{} // "señaló en la consulta técnica"
	}
	if late := a.LateSubject(behind, limit); !late.Empty() && (p.Empty() || !a.CanSpeak(p) || late.First < p.First || late.First > p.Last && !a.Named(p) && !a.Human(p) && !a.HasRole(p) && !a.Institution(p.First, p.Last) && !a.Tokens[p.First].Is(prose.ClassPronoun|prose.ClassThey)) {
		p = late
	}
	return p
}

// unsaid is the subject of a verb that has none beside it: who spoke or acted
// last. The verb at token v, -1 for none, may be that of several.
func (a *Attributed) unsaid(i, v int) prose.Speaker {
	if !a.PluralVerb(v) {
		return a.unsaidByOne(i)
	}
	if sp := a.SeveralBefore(min(v, a.TokenAt(a.Quotes[i].Outer.Start))); sp.Known() {
		return sp
	}
	if sp := a.unsaidByOne(i); sp.Entity < 0 || !a.Register.Entities[sp.Entity].Person {
		return sp
	}
	return prose.Nobody
}

// opening is the verb at token v where only small words stand between it and the
// sentence's front: no subject can have been overlooked. Else it is -1.
func (a *Attributed) opening(v, from int) int {
	for k := v - 1; k >= from && !a.OpensSentence(k+1); k-- {
		if t := a.Tokens[k]; !a.Is(k, ",") && !a.Clitic(k) && !a.Auxiliary(k) && !t.Is(prose.ClassAdverb|prose.ClassConjunction) {
			return -1
		}
	}
	return v
}

func (a *Attributed) unsaidByOne(i int) prose.Speaker {
	cited := prose.Nobody
	if i > 0 && a.Lexicon.Language == "es" && a.Quotes[i-1].Speaker.Cited {
		cited = a.Quotes[i-1].Speaker // whoever cites them goes on
	}
	for _, try := range []func(int) prose.Speaker{a.subjectInFront, a.goesOnSpeaking, a.subjectOfSentenceBefore, a.lastClause, a.BackToStory} {
		if sp := try(i); sp.Known() && (!cited.Known() || sp.Who != cited.Who) {
			return a.ratherThanKin(i, sp)
		}
	}
	at := a.TokenAt(a.Quotes[i].Outer.Start)
	if sp := a.Antecedent(at, prose.GenderUnknown); sp.Known() {
		return sp
	}
	if sp := a.NamedNext(max(at, a.Quotes[i].Last-1), prose.GenderUnknown); sp.Known() {
		return sp
	}
	return a.onlySpeaker(i)
}

// subjectInFront is the person with whom the sentence of quote i begins, in front of it:
// "La rectora, Ana Roa, agradeció el apoyo, además de destacar que «…», concluyó".
func (a *Attributed) subjectInFront(i int) prose.Speaker {
	q := &a.Quotes[i]
	here := a.SentenceAt(q.Outer.Start)
	if a.Lexicon.Language != "es" || here >= len(a.Sentences) {
		return prose.Nobody
	}
	st := a.Sentences[here]
	first := a.OutsideQuotes(st.First, q.First)
	if first != st.First || first >= q.First-1 {
		return prose.Nobody
	}
	p := a.ClauseSubject(first, q.First-1)
	if p.Empty() || a.PersonIn(p) < 0 {
		return prose.Nobody
	}
	return a.SpeakerOf(p)
}

// onlySpeaker is the person who says all that a Spanish text quotes before quote i, at
// least two quotes; nobody when several do.
func (a *Attributed) onlySpeaker(i int) prose.Speaker {
	found := prose.Nobody
	said := 0
	for k := i - 1; k >= max(0, i-prose.FarBack*2) && a.Lexicon.Language == "es"; k-- {
		q := &a.Quotes[k]
		if !q.Spoken || !q.Speaker.Known() {
			continue
		}
		if q.Speaker.Entity < 0 || said > 0 && q.Speaker.Entity != found.Entity {
			return prose.Nobody
		}
		found = q.Speaker
		said++
	}
	if said < 2 {
		return prose.Nobody
	}
	found.Via = "the person whose story the text tells"
	return found
}

// lastClause is the subject of the last clause before quote i in its paragraph.
func (a *Attributed) lastClause(i int) prose.Speaker {
	q := a.Quotes[i]
	here := a.SentenceAt(q.Outer.Start)
	b := a.Blocks[q.Block]
	if here <= b.First || here > len(a.Sentences) {
		return prose.Nobody
	}
	st := a.Sentences[here-1]
	st.First = max(st.First, st.Last-prose.Widest)
	from := st.First
	for j := st.First; j < st.Last; j++ {
		if a.Is(j, ";") {
			from = j + 1
		}
	}
	p := a.ClauseSubject(from, st.Last)
	if name := a.NameInFront(p); !name.Empty() {
		return a.SpeakerOf(name)
	}
	if !a.CanSpeak(p) || a.Romance() && !a.Credible(p) {
		return prose.Nobody
	}
	return a.SpeakerOf(p)
}
