package quotation

import "attache/briefing/extract/prose"

// relayed reads a message from X: “…”, information given by X that “…”.
func (a *Attributed) relayed(i int) prose.Speaker {
	w := a.Before(i)
	if w.Empty() {
		return prose.Nobody
	}
	colon := a.Is(w.Last-1, ":")
	if sp := a.accordingToWhich(w); sp.Known() {
		return sp
	}
	if sp := a.saidByWhomItHangsOn(w); sp.Known() {
		return sp
	}
	if sp := a.citedBefore(w); sp.Known() {
		return sp
	}
	if sp := a.wordsOfSomebody(w); sp.Known() {
		return sp
	}
	if sp := a.readFrom(w); sp.Known() {
		return sp
	}
	if sp := a.utteredThat(w); sp.Known() {
		return sp
	}
	for j := w.First; j < w.Last; j++ {
		if t := a.Tokens[j]; t.Is(prose.ClassBehalf) && j > w.First && a.HasText(w.First, j) {
			// "A letter read out on behalf of X put it more bluntly".
			if p := a.PhraseAfter(j+1+int(t.More), w.Last); a.Named(p) {
				return a.SpeakerOf(p)
			}
		}
	}
	for j := w.Last - 1; j >= max(w.First, w.Last-24); j-- {
		t := a.Tokens[j]
		if a.AgentMark(j) && j > w.First && !colon {
			// "the information provided by the delegation that a bill".
			p := a.PhraseAfter(j+1, w.Last)
			if a.Is(p.Last, "that") && !p.Empty() && !a.bareNoun(p) && !a.passiveClause(j, w.First) && !a.NamedSays(p.Last+1, w.Last) {
				return a.SpeakerOf(p)
			}
		}
		if colon && t.Is(prose.ClassText) && j+2 < w.Last && a.Tokens[j+2].Kind == prose.TokenWord && (a.Is(j+1, "from") || a.Is(j+1, "of") || a.Is(j+1, "by") || a.Is(j+1, "de") || a.Is(j+1, "d’") || a.Is(j+1, "d'") || a.Is(j+1, "du") || a.Is(j+1, "del") || a.Is(j+1, "des")) {
			p := a.PhraseAfter(j+2, w.Last-1)
			if p.Empty() || !a.CanSpeak(p) {
				return prose.Nobody // "le rapport d’évaluation"
			}
			return a.Inverted(p, w.Last-1)
		}
		if colon && (t.Is(prose.ClassSay) || t.Is(prose.ClassVerb)) && !t.Is(prose.ClassText) {
			break
		}
	}
	return prose.Nobody
}

// readFrom reads "She read from one letter: “…”": the words are the letter’s.
func (a *Attributed) readFrom(w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "en" || w.Last-w.First < 4 || !a.Is(w.Last-1, ":") {
		return prose.Nobody
	}
	for j := w.Last - 3; j > max(w.First, w.Last-prose.LongestPhrase); j-- {
		if !a.Is(j, "from") {
			continue
		}
		p := a.PhraseAfter(j+1, w.Last-1)
		if p.First != j+1 || p.Last != w.Last-1 || p.Last > p.Head || !a.Textual(p) {
			return prose.Nobody
		}
		for v := j - 1; v >= max(w.First, j-3); v-- {
			if a.Is(v, "read") || a.Is(v, "reads") || a.Is(v, "reading") || a.Listed("quotes-somebody", v) {
				return a.SpeakerOf(p)
			}
		}
		return prose.Nobody
	}
	return prose.Nobody
}

// passiveClause reports whether "by" at token j belongs to a finite passive.
func (a *Attributed) passiveClause(j, from int) bool {
	return j-1 >= from && a.Passive(j-1, from)
}

// sourceBefore reads According to X, “…”.
func (a *Attributed) sourceBefore(i int) prose.Speaker {
	w := a.Before(i)
	if !w.Empty() && (a.Is(w.Last-1, ",") || a.Romance() && a.Is(w.Last-1, ":")) && (a.Is(w.First, "For") || a.Is(w.First, "Pour") || a.Is(w.First, "Para")) {
		// "For Okoro, coordinator of the Trust, “…”".
		if p := a.PhraseAfter(w.First+1, w.Last-1); p.First == w.First+1 && (a.Named(p) || a.Romance() && a.PointsBack(p.First) && (a.Human(p) || a.HasRole(p)) || a.Is(p.Last, ",") && p.Last < w.Last-1) {
			if sp := a.Inverted(p, w.Last); sp.Entity >= 0 {
				return sp
			}
		}
	}
	if sp := a.ledByNoun(w); sp.Known() {
		return sp
	}
	if sp := a.utteranceOf(w); sp.Known() {
		return sp
	}
	if sp := a.forWhomItIs(w); sp.Known() {
		return sp
	}
	for j := w.First; j < w.Last; j++ {
		// "As declared by Okoro last year “…”".
		if (a.Is(j, "as") || a.Is(j, "As")) && j+3 < w.Last && a.Tokens[j+1].Is(prose.ClassSay) && a.Is(j+2, "by") {
			if p := a.PhraseAfter(j+3, w.Last); a.CanSpeak(p) {
				return a.Inverted(p, w.Last)
			}
		}
		if t := a.Tokens[j]; t.Is(prose.ClassAccording) {
			return a.sourceMeant(a.SourcePhrase(j+1+int(t.More), w.Last), w.Last)
		}
	}
	return prose.Nobody
}

// sourceAfter reads “…”, according to X and “…” by X.
func (a *Attributed) sourceAfter(i int) prose.Speaker {
	w := a.After(i)
	for w.First < w.Last && a.Is(w.First, ",") {
		w.First++
	}
	if w.Empty() || w.Last == w.First+1 && a.Is(w.First, ".") {
		if sp := a.saidInNext(i); sp.Known() {
			return sp
		}
		if sp := a.saidThus(i); sp.Known() {
			return sp
		}
		return a.NounNext(i)
	}
	if thus := w.First; a.Lexicon.Language == "es" && (a.LowerWord(thus) == "así" || a.Is(thus, ":") && a.LowerWord(thus+1) == "así") {
		return a.saidThus(i) // «A»: así lo resumió Ana Roa
	}
	if t := a.Tokens[w.First]; t.Is(prose.ClassAccording) {
		p := a.SourcePhrase(w.First+1+int(t.More), w.Last)
		if q := a.makerBehindTime(p, w.Last); !q.Empty() {
			p = q
		}
		return a.sourceMeant(p, w.Last)
	}
	// "“…” is the advice of X".
	if v := w.First; a.Auxiliary(v) && v+3 < w.Last && a.Tokens[v+1].Is(prose.ClassArticle) {
		for j := v + 2; j < min(w.Last-1, v+5); j++ {
			if a.Tokens[j].Is(prose.ClassText) && (a.Is(j+1, "of") || a.Is(j+1, "from")) {
				return a.Inverted(a.PhraseAfter(j+2, w.Last), w.Last)
			}
		}
	}
	if sp := a.summedUpBehind(w); sp.Known() {
		return sp
	}
	if sp := a.wasTheirs(w); sp.Known() {
		return sp
	}
	if sp := a.ByNoun(w); sp.Known() {
		return sp
	}
	// "was described as “…” by X".
	if a.AgentMark(w.First) {
		b := a.Before(i)
		for j := b.Last - 1; j >= max(b.First, b.Last-12); j-- {
			if a.Tokens[j].Is(prose.ClassNaming|prose.ClassSay) && a.Passive(j, b.First) {
				return a.Inverted(a.PhraseAfter(w.First+1, w.Last), w.Last)
			}
		}
	}
	return prose.Nobody
}

// sourceMeant is who a phrase behind "according to" means, a pronoun as well.
func (a *Attributed) sourceMeant(p prose.NounPhrase, limit int) prose.Speaker {
	if p.Last == p.First+1 && a.Listed("object", p.First) {
		return a.SpeakerOf(p)
	}
	return a.Inverted(p, limit)
}

// makerBehindTime is whose text a phrase means that only a time parts from its
// maker: "an assessment this month by the Harbour Agency".
func (a *Attributed) makerBehindTime(p prose.NounPhrase, limit int) prose.NounPhrase {
	if p.Empty() || a.Lexicon.Language != "en" {
		return prose.NounPhrase{}
	}
	text := false
	for i := p.First; i < p.Last; i++ {
		text = text || a.Tokens[i].Is(prose.ClassText)
	}
	for j := p.Last - 1; text && j < min(limit-1, p.Last+4); j++ {
		if a.AgentMark(j) {
			if q := a.PhraseAfter(j+1, limit); q.First == j+1 && a.CanSpeak(q) && j > p.First+1 && a.Tokens[j-1].Is(prose.ClassTime|prose.ClassPeriod) {
				return q
			}
			break
		}
	}
	return prose.NounPhrase{}
}

// bareNoun reports whether a phrase is one word in small letters without an article,
// in the singular, which means nobody: "by telephone", "le rapport d’évaluation".
func (a *Attributed) bareNoun(p prose.NounPhrase) bool {
	t := a.Tokens[p.First]
	return p.Last-p.First == 1 && t.Shape == prose.ShapeLower && !t.Is(prose.ClassPronoun|prose.ClassThey|prose.ClassI|prose.ClassWe|prose.ClassPerson|prose.ClassRole|prose.ClassOccupation) && !a.Plural(p.First)
}
