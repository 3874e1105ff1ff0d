package reference

import "attache/briefing/extract/prose"

// longestNoun is how many tokens an attribution by a noun has in front of its
// maker: "was the last and only wish of".
const longestNoun = 9

// ByNoun reads whose words a noun behind the quote says they are: “…” was his
// verdict, “…” was the wish of Jane Okoro, « … » : la formule est de Paul
// Renard, «…», fue lo único que dijo Ana Roa.
func (a *Resolved) ByNoun(w prose.Window) prose.Speaker {
	v := w.First
	for v < w.Last && v < w.First+2 && a.Tokens[v].Kind == prose.TokenMark {
		v++
	}
	if v >= w.Last || a.Tokens[v].Capital() {
		return prose.Nobody
	}
	limit := min(w.Last, v+longestNoun+prose.LongestPhrase)
	if !a.Auxiliary(v) && !a.Copula(v) {
		return a.nounFirst(v, limit)
	}
	for j := v + 1; j < min(limit, v+4); j++ {
		if a.Listed("all-said", j) {
			return a.allSaid(j, limit)
		}
	}
	whose := v + 1
	if whose >= limit {
		return prose.Nobody
	}
	for j := whose; j < min(limit, whose+longestNoun); j++ {
		if !a.Listed("utterance", j) {
			if t := a.Tokens[j]; t.Kind != prose.TokenWord || t.Is(prose.ClassPreposition|prose.ClassRelative|prose.ClassAuxiliary) && j > whose {
				return prose.Nobody
			}
			continue
		}
		if j == whose {
			return prose.Nobody
		}
		if a.Definite(whose) && a.Listed("statement-by", j+1) {
			return a.makerOf(j+2, limit)
		}
		if a.Romance() && a.Definite(whose) && (a.Is(j+1, "que") || a.Is(j+1, "qu'") || a.Is(j+1, "qu’")) {
			return a.allSaid(j+1, limit) // "es la frase que más repite Ana Roa"
		}
		if t := a.Tokens[whose]; a.Listed("possessive", whose) && !t.Is(prose.ClassI|prose.ClassWe) && (j+1 >= w.Last || !a.Tokens[j+1].Is(prose.ClassPreposition)) {
			return a.OwnerMeant(whose)
		}
		return prose.Nobody
	}
	return prose.Nobody
}

// OwnerMeant is whom the possessive at token i means. In French and Spanish it
// agrees with what is owned and says nothing of the owner.
func (a *Resolved) OwnerMeant(i int) prose.Speaker {
	g, t := prose.GenderUnknown, a.Tokens[i]
	if a.Lexicon.Language == "en" && t.Is(prose.ClassMale) != t.Is(prose.ClassFemale) {
		g = prose.GenderFemale
		if t.Is(prose.ClassMale) {
			g = prose.GenderMale
		}
	}
	sp := a.Antecedent(i, g)
	sp.Via = "pronoun: the person spoken of before"
	return sp
}

// nounFirst reads « … » : la formule est de Paul Renard: the noun at token v,
// behind its article, and whose it is.
func (a *Resolved) nounFirst(v, limit int) prose.Speaker {
	if v+4 >= limit || !a.Definite(v) {
		return prose.Nobody
	}
	for j := v + 1; j < min(limit-2, v+4); j++ {
		if a.Listed("utterance", j) && (a.Auxiliary(j+1) || a.Copula(j+1)) && a.Listed("statement-by", j+2) {
			return a.makerOf(j+3, limit)
		}
	}
	return prose.Nobody
}

// makerOf is the person whom the phrase at token i means.
func (a *Resolved) makerOf(i, limit int) prose.Speaker {
	p := a.PhraseAfter(i, limit)
	if p.Empty() || p.First != i || !a.Human(p) && !a.FullName(p) {
		return prose.Nobody
	}
	return a.Inverted(p, limit)
}

// allSaid reads "all she would say" and "lo único que dijo Ana Roa" behind the
// "all" at token i: who says it, on either side of a verb of saying.
func (a *Resolved) allSaid(i, limit int) prose.Speaker {
	for v := i + 1; v < min(limit, i+longestNoun); v++ {
		if !a.Tokens[v].Is(prose.ClassSay|prose.ClassSayBase) || a.Tokens[v].Capital() {
			continue
		}
		if p := a.SubjectBefore(v, i+1); a.CanSpeak(p) && (a.Human(p) || a.Tokens[p.First].Is(prose.ClassPronoun)) {
			return a.SpeakerOf(p)
		}
		return a.makerOf(v+1, limit)
	}
	return prose.Nobody
}
