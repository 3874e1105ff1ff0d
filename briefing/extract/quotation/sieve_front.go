package quotation

import "attache/briefing/extract/prose"

// frontWords reads what stands at the front or the end of the words before a quote
// in place of a verb of saying: "in Okoro’s words, “…”", "From
// the report: “…”", "issued a statement, “…”", "Okoro was blunt — “…”".
func (a *Attributed) frontWords(i int) prose.Speaker {
	w := a.Before(i)
	if a.Lexicon.Language != "en" || w.Last-w.First < 3 {
		return prose.Nobody
	}
	if a.Is(w.Last-1, ",") {
		if sp := a.inWordsOf(w.First, w.Last-1); sp.Known() {
			return sp
		}
	}
	q := &a.Quotes[i]
	if !a.wholeSentence(q) || a.TitleCase(*q) {
		return prose.Nobody
	}
	switch {
	case a.Is(w.Last-1, ":") && a.Is(w.First, "From"):
		if p := a.PhraseAfter(w.First+1, w.Last-1); p.First == w.First+1 && p.Last == w.Last-1 && a.Textual(p) {
			return a.SpeakerOf(p)
		}
	case a.Is(w.Last-1, ",") && a.Listed("statement", w.Last-2) && a.Indefinite(w.Last-3), a.endsInDash(w):
		if p := a.ClauseSubject(w.First, w.Last-1); p.Last >= w.Last-1 || a.Tokens[p.Last].Kind != prose.TokenWord || a.Tokens[p.Last].Capital() {
			return prose.Nobody // a dateline, a name without a verb
		} else if a.Human(p) || a.Named(p) || !p.Empty() && a.Tokens[p.First].Is(prose.ClassPronoun) {
			return a.SpeakerOf(p)
		}
	}
	return prose.Nobody
}

// inWordsOf is who "in Okoro’s words" or "in the Trust’s view" at the end of the
// tokens [from, end) means.
func (a *Attributed) inWordsOf(from, end int) prose.Speaker {
	noun := end - 1
	if noun-3 < from || !a.Is(noun, "words") && !a.Is(noun, "view") && !a.Is(noun, "opinion") && !a.Is(noun, "telling") {
		return prose.Nobody
	}
	owned := noun - 1
	if !a.Possessive(owned) && !(a.Is(owned, "’") || a.Is(owned, "'")) {
		return prose.Nobody
	}
	for j := owned - 1; j >= max(from, owned-prose.LongestPhrase/2); j-- {
		if a.Is(j, "in") || a.Is(j, "In") {
			p := prose.NounPhrase{First: j + 1, Last: owned, Head: owned}
			if p.Empty() || !a.CanSpeak(p) {
				return prose.Nobody
			}
			return a.SpeakerOf(p)
		}
		if t := a.Tokens[j]; t.Kind == prose.TokenMark && !a.InnerMark(j) || t.Is(prose.ClassPreposition) && !a.Is(j, "of") {
			return prose.Nobody
		}
	}
	return prose.Nobody
}

// endsInDash reports whether a dash stands in front of a quote as a colon would.
func (a *Attributed) endsInDash(w prose.Window) bool {
	last := w.Last - 1
	return a.Is(last, "—") || a.Is(last, "–") || a.SpacedHyphen(last)
}
