package quotation

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// citedBefore reads whom a speaker cites: "Varga cited a survivor: “…”",
// "quoting her mother, “…”", "quoted a farmer as saying that “…”", "recalling
// the words of a participant that “…”".
func (a *Attributed) citedBefore(w prose.Window) prose.Speaker {
	if w.Last-w.First < 3 {
		return prose.Nobody
	}
	if sp := a.innerVoice(w); sp.Known() {
		return sp
	}
	if a.Romance() {
		return a.citedInRomance(w)
	}
	if a.Lexicon.Language != "en" {
		return prose.Nobody
	}
	end := w.Last
	for end > w.First && (a.Is(end-1, ":") || a.Is(end-1, ",") || a.Is(end-1, "that")) {
		end--
	}
	that := a.Is(w.Last-1, "that")
	as := end
	if a.Tokens[end-1].Is(prose.ClassSaying) && end-2 > w.First && a.Is(end-2, "as") {
		as = end - 2
	}
	for j := end - 2; j >= max(w.First, end-prose.LongestPhrase); j-- {
		if a.Is(j, ";") || a.Is(j, ".") && !a.InnerMark(j) {
			return prose.Nobody
		}
		switch {
		case a.Listed("quotes-somebody", j) && !a.Passive(j, w.First) && (as < end || end < w.Last && !that):
			return a.citedPerson(j+1, as)
		case a.WordsOf(j) && (end < w.Last || that) && as == end && (a.Is(j+1, "of") || a.Is(j+1, "from")):
			return a.citedPerson(j+2, end)
		}
	}
	return prose.Nobody
}

// citedPerson is the person whom the tokens [first, end) mean and nothing else.
func (a *Attributed) citedPerson(first, end int) prose.Speaker {
	first = a.pastCase(first, end)
	p := a.PhraseAfter(first, end)
	if p.Empty() || p.First != first || !a.Human(p) && !a.strangerCited(p, end) || p.Last < end && !a.Is(p.Last, ",") && !a.AgedBehind(p.Last, end) && !(a.Listed("who", p.Last) && a.Is(end, ":")) {
		return prose.Nobody
	}
	return a.Inverted(p, end)
}

// strangerCited reports whether a phrase is somebody not met before whose noun no
// list has, or one of several: "une adhérente de Lyon", "one of them".
func (a *Attributed) strangerCited(p prose.NounPhrase, end int) bool {
	if !a.Is(end, ":") || a.Lexicon.Language == "es" && !a.Is(p.First-1, "a") || a.Textual(p) || a.Tokens[p.Head-1].Kind != prose.TokenWord || a.Listed("utterance", p.First+1) || a.Listed("writing", p.First+1) {
		return false
	}
	if a.Is(p.First, "one") && a.Is(p.First+1, "of") {
		return true
	}
	return a.Romance() && a.Introduces(p.First) && a.Tokens[p.First].Kind == prose.TokenWord && p.Last-p.First > 1 && !a.Tokens[p.First+1].Is(prose.ClassText) && !a.Thing(prose.Speaker{Attribution: a.Described(p), Entity: -1})
}

// citedBehind reads whom somebody cites behind the quote: “…,” she quoted a
// mayor, Jane Okoro, as saying. v is the verb.
func (a *Attributed) citedBehind(v, limit int) prose.Speaker {
	if !a.Listed("quotes-somebody", v) {
		return prose.Nobody
	}
	for j := v + 2; j+1 < min(limit, v+prose.LongestPhrase); j++ {
		if a.Is(j, "as") && a.Tokens[j+1].Is(prose.ClassSaying) {
			end := j
			if a.Is(end-1, ",") {
				end--
			}
			if p := a.PhraseAfter(v+1, end); p.First == v+1 && a.Human(p) {
				sp := a.Inverted(p, end)
				sp.Cited = true
				return sp
			}
		}
	}
	return prose.Nobody
}

// wasTheirs reads “…” was Jane Okoro’s parting wish.
func (a *Attributed) wasTheirs(w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "en" || w.Last-w.First < 4 || !a.Copula(w.First) {
		return prose.Nobody
	}
	for j := w.First + 2; j < min(w.Last-1, w.First+affiliation.LongestRelative); j++ {
		if a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j) && !a.Possessive(j) {
			return prose.Nobody
		}
		if !a.Possessive(j) {
			continue
		}
		for k := j + 1; k < min(w.Last, j+4); k++ {
			if a.WordsOf(k) || a.Listed("reply-noun", k) {
				if p := a.PhraseAfter(w.First+1, j); p.First == w.First+1 && p.Last == j && a.Human(p) {
					return a.SpeakerOf(p)
				}
			}
		}
		return prose.Nobody
	}
	return prose.Nobody
}
