package quotation

import "attache/briefing/extract/prose"

// betweenCommas reads an attribution inside the sentence that the quote opens:
// “…” by the States, Okoro said at the hearing.
func (a *Attributed) betweenCommas(w prose.Window) prose.Speaker {
	for j := w.First; j < min(w.Last, w.First+30); j++ {
		if !a.Is(j, ",") || a.Tokens[w.First].Is(prose.ClassRelative) && !a.Is(w.First, "that") {
			continue
		}
		p := a.PhraseAfter(j+1, w.Last)
		v := p.Last
		for v < w.Last && (a.Adverb(v) || a.Auxiliary(v)) {
			v++
		}
		if p.First == j+1 && v < w.Last && a.SayingAt(v) && (a.Named(p) || a.Tokens[p.First].Is(prose.ClassPronoun)) {
			sp := a.SpeakerOf(p)
			sp.Verb = a.VerbText(v)
			return sp
		}
		if sp := a.saidBehindComma(j, w.Last); sp.Known() {
			return sp
		}
	}
	return prose.Nobody
}

// saidAtEnd is who says the sentence around a quote that a verb in front of it
// governs too: the vote signals “the end” for the Union, said Jane Okoro.
func (a *Attributed) saidAtEnd(w prose.Window) prose.Speaker {
	for j := w.First; j < min(w.Last, w.First+prose.LongestPhrase); j++ {
		if a.Is(j, ",") {
			if sp := a.saidBehindComma(j, w.Last); sp.Entity >= 0 {
				return sp
			}
		}
	}
	return prose.Nobody
}

// saidBehindComma reads "…” for the Union, said Jane Okoro, its founder": a verb
// of saying behind the comma at token j with a name behind it.
func (a *Attributed) saidBehindComma(j, limit int) prose.Speaker {
	v := j + 1
	if a.Lexicon.Language != "en" || v+1 >= limit || !a.Tokens[v].Is(prose.ClassSay) || a.Tokens[v].Capital() || !a.Tokens[v+1].Capital() && !a.Tokens[v+1].Is(prose.ClassArticle) {
		return prose.Nobody
	}
	p := a.PhraseAfter(v+1, limit)
	if p.First != v+1 || !a.FullName(p) && (p.Last < limit && !a.CutsPiece(p.Last) && !a.Is(p.Last, ".") || !a.CanSpeak(p) || !a.Named(p) && !a.HasRole(p)) {
		return prose.Nobody
	}
	sp := a.SpeakerOf(p)
	sp.Verb = a.VerbText(v)
	return sp
}

// verbAtEdge reports whether the word right behind the quote is its verb: one
// of saying, or any other that a name follows when the quote ends with a comma.
func (a *Attributed) verbAtEdge(v, i int, w prose.Window) bool {
	t := a.Tokens[v]
	if t.Capital() || t.Kind != prose.TokenWord {
		return false
	}
	if t.Is(prose.ClassSay) || a.NewVerb(v, i, w) || a.verbAlone(v, i, w) || a.Quotes[i].Dashed && a.verbInDialogue(v, w) {
		return true
	}
	if v+1 >= w.Last || !a.ClosesWithComma(i) || !a.VerbLike(v) {
		return false
	}
	next := a.Tokens[v+1]
	return next.Capital() || next.Is(prose.ClassArticle|prose.ClassPronoun)
}

// verbInDialogue reports whether the small word at token v, behind the dash that
// ends a Spanish speech, tells how it is spoken: "—empieza—", "—arranca Ana Roa—".
func (a *Attributed) verbInDialogue(v int, w prose.Window) bool {
	t := a.Tokens[v]
	if a.Lexicon.Language != "es" || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun|prose.ClassRelative|prose.ClassSubordinate|prose.ClassRole|prose.ClassPerson|prose.ClassTime) || a.Adverb(v) || a.Participle(v) {
		return false
	}
	if v+1 >= w.Last || a.Tokens[v+1].Kind == prose.TokenMark {
		return true
	}
	next := a.Tokens[v+1]
	return next.Capital() || next.Is(prose.ClassArticle|prose.ClassPronoun)
}

// verbIn finds the verb of saying in the words behind quote i: the first one,
// or a verb of another kind when its subject is a name or pronoun at the edge.
func (a *Attributed) verbIn(i int, w prose.Window) int {
	limit := min(w.Last, w.First+45)
	for j := w.First + 1; j < limit; j++ {
		if a.Is(j, ";") || a.Is(j, ":") {
			break
		}
		if a.SayingAt(j) && (!a.Tokens[j].Is(prose.ClassEdge) || a.SubjectBefore(j, w.First).First == w.First) {
			return j
		}
		if a.Tokens[j].Is(prose.ClassSaying) && a.Listed("keep", j-1) && j-1 > w.First {
			return j - 1 // "I kept saying"
		}
	}
	if !a.ClosesWithComma(i) {
		return -1
	}
	p := a.PhraseAfter(w.First, limit)
	v := p.Last
	for v < limit && (a.Adverb(v) || a.Auxiliary(v)) {
		v++
	}
	if p.First == w.First && v < limit && (a.Tokens[p.First].Is(prose.ClassPronoun) || a.Named(p) || a.endsWithVerb(p, v, w.Last)) && a.VerbLike(v) {
		return v
	}
	return -1
}
