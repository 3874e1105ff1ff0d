package quotation

import "attache/briefing/extract/prose"

// turnedRound reads attributions before a colon whose speaker stands behind
// the verb, or behind the text that is theirs.
func (a *Attributed) turnedRound(w prose.Window) prose.Speaker {
	if w.Empty() || !a.Is(w.Last-1, ":") {
		return prose.Nobody
	}
	for _, try := range [...]func(prose.Window) prose.Speaker{a.behindObject, a.behindComma, a.textOf} {
		if sp := try(w); sp.Known() {
			return sp
		}
	}
	return prose.Nobody
}

// behindObject reads "Así lo cuenta X: «…»", "Ainsi le résume X : « … »": an
// object pronoun that stands for the quote, the verb, and who says it behind.
func (a *Attributed) behindObject(w prose.Window) prose.Speaker {
	if !a.Romance() || w.Last-w.First < 4 {
		return prose.Nobody
	}
	i := a.PastTurnLabel(w.First, w.Last)
	for end := min(i+3, w.Last); i < end && (a.Tokens[i].Is(prose.ClassAdverb|prose.ClassConjunction) || a.Listed("opener", i) || a.LikenessWord(i) || a.Tokens[i].Is(prose.ClassNoName) && !a.ObjectPronoun(i) || a.Is(i, ",")); {
		i++
	}
	first := i
	for i < w.Last && (a.ObjectPronoun(i) || i > first && a.Auxiliary(i)) {
		i++
	}
	if i == first || i+1 >= w.Last || !a.ObjectPronoun(first) && a.sameSaid(first) == first {
		return prose.Nobody
	}
	v := i
	if t := a.Tokens[v]; t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassRole|prose.ClassOrg|prose.ClassPerson|prose.ClassText|prose.ClassPreposition|prose.ClassPronoun) {
		return prose.Nobody
	}
	i += 1 + int(a.Tokens[v].More)
	for i < w.Last && (a.Adverb(i) || a.Tokens[i].Is(prose.ClassTime|prose.ClassAdverb) || a.Listed("opener", i) && !a.Tokens[i].Is(prose.ClassArticle)) {
		i++
	}
	return a.endsAtColon(v, i, w)
}

// sameSaid is the token behind "lo mismo", "otro tanto" or "igual" at token i,
// in front of a verb of saying; i for none.
func (a *Attributed) sameSaid(i int) int {
	end := i
	switch a.LowerWord(i) {
	case "lo", "otro", "algo", "le":
		switch a.LowerWord(i + 1) {
		case "mismo", "tanto", "parecido", "similar", "même":
			end = i + 2
		}
	case "igual", "idem", "ídem":
		end = i + 1
	}
	if end == i || end >= len(a.Tokens) || !a.Tokens[end].Is(prose.ClassSay) {
		return i
	}
	return end
}

// behindComma reads "One thing is sure, mused another: “…”": a comma, a verb of
// any kind, and who says it, up to the colon.
func (a *Attributed) behindComma(w prose.Window) prose.Speaker {
	for j := w.Last - 3; j > w.First; j-- {
		if !a.Is(j, ",") {
			continue
		}
		v := j + 1
		if t := a.Tokens[v]; t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassRole|prose.ClassOrg|prose.ClassPerson|prose.ClassPreposition|prose.ClassConjunction|prose.ClassSubordinate|prose.ClassRelative|prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun) || !a.VerbLike(v) {
			continue
		}
		if sp := a.endsAtColon(v, v+1+int(a.Tokens[v].More), w); sp.Known() {
			return sp
		}
	}
	return prose.Nobody
}

// endsAtColon is who is named from token i on, behind the verb at token v: a
// name, an office or "another", with nothing but what it is before the colon.
func (a *Attributed) endsAtColon(v, i int, w prose.Window) prose.Speaker {
	p := a.PhraseAfter(i, w.Last-1)
	if p.Empty() || p.First != i || p.Last != w.Last-1 && !a.Is(p.Last, ",") {
		return prose.Nobody
	}
	if !a.Named(p) && !a.HasRole(p) && !a.Listed("one-more", p.First) {
		return prose.Nobody
	}
	for k := p.Last; k+1 < w.Last; k++ {
		if a.Is(k, ",") && a.SayingAt(k+1) {
			return prose.Nobody // "Okoro, communications director for the Trust, said:"
		}
	}
	sp := a.Inverted(p, w.Last-1)
	sp.Verb = a.VerbText(v)
	return sp
}

// textOf reads "Statement circulated by X: “…”": who is behind a text that is
// named without an article at the front of the sentence.
func (a *Attributed) textOf(w prose.Window) prose.Speaker {
	if t := a.Tokens[w.First]; !t.Is(prose.ClassText) || !t.Capital() || !a.OpensSentence(w.First) {
		return prose.Nobody
	}
	for j := w.First + 1; j < min(w.Last-1, w.First+6); j++ {
		switch a.LowerWord(j) {
		case "by", "from", "of", "par", "por", "de", "du", "del", "d'", "d’":
		default:
			if a.AgentMark(j) {
				break
			}
			continue
		}
		first := j + 1
		for first < w.Last && a.Tokens[first].Is(prose.ClassArticle) {
			first++
		}
		if first >= w.Last || !a.Tokens[first].Capital() {
			continue
		}
		last, owned := w.Last-1, false
		for k := first; k < last; k++ {
			owned = owned || a.Possessive(k) // "the Korvi Women’s Circle"
		}
		return prose.Speaker{Attribution: a.Body(prose.NounPhrase{First: first, Last: last, Head: last}), Entity: -1}
	}
	return prose.Nobody
}
