package quotation

import "attache/briefing/extract/prose"

// beforeColon reads X: “…” and The message of X: “…”.
func (a *Attributed) beforeColon(i int) prose.Speaker {
	w := a.Before(i)
	if w.Empty() || !a.Is(w.Last-1, ":") {
		return prose.Nobody
	}
	// "Said Okoro: “…”".
	if t := a.Tokens[w.First]; t.Is(prose.ClassSay) && t.Capital() && a.OpensSentence(w.First) {
		if p := a.PhraseAfter(w.First+1, w.Last-1); p.First == w.First+1 && a.Named(p) {
			sp := a.SpeakerOf(p)
			sp.Verb = a.VerbText(w.First)
			return sp
		}
	}
	// A verb of any kind right before the colon: "he demurred: “…”".
	if v := w.Last - 2; v > w.First && a.VerbLike(v) {
		if p := a.SubjectBefore(v, w.First); a.CanSpeak(p) && (a.Tokens[p.First].Is(prose.ClassPronoun|prose.ClassArticle) || a.Named(p)) {
			sp := a.SpeakerOf(p)
			sp.Verb = a.VerbText(v)
			return sp
		}
	}
	if end := a.NameEnd(w.First, w.Last-1); end > w.First && end+1 < w.Last && a.OpensSentence(w.First) && a.Mentions[end-1] >= 0 {
		if n := a.Tokens[end]; n.Kind == prose.TokenWord && !n.Capital() && !a.Possessive(end) && !n.Is(prose.ClassConjunction|prose.ClassPreposition) && a.Register.Entities[a.Mentions[end-1]].Person {
			return a.SpeakerFor(int(a.Mentions[end-1])) // "Okoro intends to be there: “…”", whatever the verb
		}
	}
	p := a.ClauseSubject(w.First, w.Last-1)
	if p.Empty() || !a.CanSpeak(p) || !a.Credible(p) {
		return a.ofWhomItIsTold(i, w)
	}
	if a.Textual(p) && a.Tokens[p.First].Is(prose.ClassArticle) && a.Listed("possessive", p.First) {
		// "Her answer: “…”".
		g := prose.GenderUnknown
		if sp := a.Antecedent(p.First, g); sp.Known() {
			sp.Via = "pronoun: the person spoken of before"
			return sp
		}
	}
	if q := a.OwnerInFront(p); !q.Empty() {
		return a.SpeakerOf(q) // "Okoro’s estimate was sober:"
	}
	sp := a.SpeakerOf(p)
	if sp.Entity < 0 && p.Last-p.First > 12 {
		return prose.Nobody
	}
	return sp
}

// ofWhomItIsTold reads "Still, the trade is a joy to her: “…”": a thing as the
// subject, and the person whose words follow behind a preposition.
func (a *Attributed) ofWhomItIsTold(i int, w prose.Window) prose.Speaker {
	if !a.wholeSentence(&a.Quotes[i]) {
		return prose.Nobody
	}
	for j := w.Last - 2; j > w.First; j-- {
		t := a.Tokens[j]
		if a.SayingAt(j) {
			return prose.Nobody
		}
		if !a.Tokens[j-1].Is(prose.ClassPreposition) || t.Capital() || !t.Is(prose.ClassPronoun) && !a.Listed("object", j) || t.Is(prose.ClassArticle) || t.Is(prose.ClassMale) == t.Is(prose.ClassFemale) && !a.Romance() {
			continue
		}
		g := prose.GenderUnknown
		if t.Is(prose.ClassMale) != t.Is(prose.ClassFemale) {
			g = prose.GenderFemale
			if t.Is(prose.ClassMale) {
				g = prose.GenderMale
			}
		}
		if sp := a.Antecedent(j, g); sp.Known() {
			sp.Via = "pronoun: the person spoken of before"
			return sp
		}
	}
	return prose.Nobody
}
