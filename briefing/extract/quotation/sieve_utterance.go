package quotation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// longestUtterance is how many tokens stand at most between a noun for what
// somebody says and the words themselves: "answer came by fax after nine days:".
const longestUtterance = 14

// utteranceOf reads whose words a noun announces in front of a quote: "The
// minister’s answer was short: “…”", "Her verdict: “…”", "The motto of Jane
// Okoro, who founded it, is “…”", "Su respuesta fue breve: «…»".
func (a *Attributed) utteranceOf(w prose.Window) prose.Speaker {
	if w.Last-w.First < 3 {
		return prose.Nobody
	}
	if !a.Is(w.Last-1, ":") && !a.copulaAtEnd(w) {
		return prose.Nobody
	}
	if sp := a.cameFrom(w); sp.Known() {
		return sp
	}
	for j := w.First; j < w.Last-1; j++ {
		if !a.Listed("utterance", j) || a.Tokens[j].Capital() != (j == w.First) {
			continue // "Réponse du maire : « … »"
		}
		if sp := a.ownerOfWords(j, w); sp.Known() {
			return sp
		}
		return a.makerOfWords(j, w)
	}
	return prose.Nobody
}

// copulaAtEnd reports whether the words before a quote end in "is", "was" or
// "was that", with a few words behind it at most.
func (a *Attributed) copulaAtEnd(w prose.Window) bool {
	for j := w.Last - 1; j > max(w.First, w.Last-8); j-- {
		if a.Copula(j) {
			return true
		}
		if a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j) && !a.Is(j, "’") && !a.Is(j, "'") || a.SayingAt(j) {
			return false
		}
	}
	return false
}

// ownerOfWords is whose words the noun at token j means by what stands in front
// of it: "Okoro’s", "her", "su".
func (a *Attributed) ownerOfWords(j int, w prose.Window) prose.Speaker {
	if w.Last-j > longestUtterance {
		return prose.Nobody
	}
	for i := j - 1; i >= max(w.First, j-4); i-- {
		t := a.Tokens[i]
		if a.Possessive(i) && i > w.First {
			p := a.PhraseAfter(w.First, i)
			for k := i - 1; k > w.First && p.Last != i; k-- {
				p = a.PhraseAfter(k, i)
			}
			for p.First > w.First && !a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer) && (a.Tokens[p.First-1].Capital() || a.Tokens[p.First-1].Is(prose.ClassArticle|prose.ClassDeterminer)) {
				p.First--
			}
			if p.Last != i || !a.Human(p) && !a.Named(p) && !a.HasRole(p) && !a.Institution(p.First, i) {
				return prose.Nobody
			}
			return a.SpeakerOf(prose.NounPhrase{First: p.First, Last: i, Head: i})
		}
		if a.Listed("possessive", i) && !t.Is(prose.ClassI|prose.ClassWe) {
			if i > w.First+1 && !(a.Lexicon.Language == "en" && a.Is(w.Last-1, "that")) {
				return prose.Nobody // "Okoro did not mince her words:"
			}
			return a.OwnerMeant(i)
		}
		if t.Kind != prose.TokenWord || t.Is(prose.ClassPreposition|prose.ClassConjunction) {
			return prose.Nobody
		}
	}
	return prose.Nobody
}

// makerOfWords is whose words the noun at token j means by what stands behind
// it: "the conclusion drawn by Judge Okoro", "the motto of Jane Okoro".
func (a *Attributed) makerOfWords(j int, w prose.Window) prose.Speaker {
	if j > w.First && !a.Definite(j-1) && !a.Definite(max(j-2, w.First)) {
		return prose.Nobody
	}
	for i := j + 1; i < min(w.Last-1, j+4); i++ {
		if a.Tokens[i].Kind != prose.TokenWord {
			return prose.Nobody
		}
		if !a.Listed("statement-by", i) && !a.Is(i, "of") && !a.AgentMark(i) && !a.Is(i, "de") && !a.Is(i, "du") && !a.Is(i, "del") {
			continue
		}
		p := a.PhraseAfter(i+1, w.Last)
		if p.Empty() || p.First > i+2 || !a.Human(p) && !a.FullName(p) {
			return prose.Nobody
		}
		return a.Inverted(p, w.Last)
	}
	return prose.Nobody
}

// cameFrom reads the person in front of a colon from whom something comes: "The
// remark that drew most applause came from the beekeeper Otto Okoro: “…”".
func (a *Attributed) cameFrom(w prose.Window) prose.Speaker {
	if !a.Is(w.Last-1, ":") {
		return prose.Nobody
	}
	for j := w.Last - 3; j > max(w.First, w.Last-prose.LongestPhrase/2); j-- {
		if a.Is(j, "from") || a.AgentMark(j) {
			p := a.PhraseAfter(j+1, w.Last-1)
			if p.First == j+1 && (p.Last == w.Last-1 || a.Is(p.Last, ",")) && a.FullPerson(p) {
				return a.Inverted(p, w.Last-1)
			}
			return prose.Nobody
		}
		if a.SayingAt(j) {
			return prose.Nobody
		}
	}
	return prose.Nobody
}

// utteredThat reads whose words a noun announces whose clause goes on in the quote:
// "the statement by elders in Lund, circulated in May, that the wells “…”", "the
// conclusion of the report that “…”", "the Minister’s claim on Monday that “…”".
func (a *Attributed) utteredThat(w prose.Window) prose.Speaker {
	that := a.clauseOfNoun(w)
	if that < 0 {
		return prose.Nobody
	}
	from := max(w.First, that-prose.LongestPhrase)
	for n := that - 1; n >= from; n-- {
		if a.Is(n, ";") || a.Is(n, ":") || a.SayingAt(n) && !a.utteranceNoun(n) {
			return prose.Nobody
		}
		if a.Tokens[n].Capital() || !a.utteranceNoun(n) {
			continue
		}
		if a.Is(n+1, "of") || a.Is(n+1, "from") || a.AgentMark(n+1) || a.Romance() && a.Listed("statement-by", n+1) {
			p := a.PhraseAfter(n+2, that)
			if p.First == n+2 && a.Is(p.Last-1, "Estado") && a.Is(p.Last, "parte") {
				p.Last++ // "la explicación del Estado parte de que"
				p.Head = p.Last
			}
			if p.First != n+2 || !a.CanSpeak(p) || p.Last != that && !a.Is(p.Last, ",") {
				return prose.Nobody
			}
			return a.Inverted(p, that)
		}
		if sp := a.ownerOfWords(n, prose.Window{First: w.First, Last: min(that+1, n+longestUtterance)}); sp.Known() && that-n <= longestBehindNoun {
			return sp
		}
	}
	return prose.Nobody
}

// longestBehindNoun is how many tokens stand at most between such a noun with its owner
// in front and its clause: "on Monday".
const longestBehindNoun = 5

// utteranceNoun reports whether token i is a noun for what somebody says.
func (a *Attributed) utteranceNoun(i int) bool {
	one, several := strings.CutSuffix(a.LowerWord(i), "s")
	return a.WordsOf(i) || a.Listed("utterance", i) || several && a.Lexicon.Language == "en" && (a.Lexicon.Has("words-of", one) || a.Lexicon.Has("utterance", one))
}

// clauseOfNoun is the "that" of the clause in which the words before a quote end,
// where a noun or the comma behind one stands in front of it; -1 for none.
func (a *Attributed) clauseOfNoun(w prose.Window) int {
	for j := w.Last - 1; j > w.First+2; j-- {
		switch t := a.Tokens[j]; {
		case a.Lexicon.Language == "en" && a.Is(j, "that"):
			return j
		case a.Lexicon.Language == "es" && a.Is(j, "que") && a.Is(j-1, "de"):
			return j - 1
		case a.Lexicon.Language == "fr" && a.Is(j, "selon") && (a.Is(j+1, "laquelle") || a.Is(j+1, "lequel")):
			return j
		case t.Kind == prose.TokenMark && !a.InnerMark(j), a.SayingAt(j), w.Last-j > reference.LongestInner:
			return -1
		}
	}
	return -1
}
