package prose

import "strings"

// RelativeObject reports whether token i is a relative pronoun that is the
// object of what follows.
func (a *Parsed) RelativeObject(i int) bool {
	return a.Is(i, "which") || a.Is(i, "whom") || a.Is(i, "qu’") || a.Is(i, "qu'")
}

// FarthestThat is how many tokens lie at most between "told" and the "that" of
// what is told: "told the paper before he spoke to the committee that he".
const FarthestThat = 14

// Anybody reports whether a phrase with a relative clause means nobody in
// particular: "those who complain".
func (a *Parsed) Anybody(p NounPhrase) bool {
	if p.Empty() || p.Last >= len(a.Tokens) || !a.Tokens[p.Last].Is(ClassRelative) || p.Head-p.First != 1 {
		return false
	}
	return a.Listed("anybody", p.First)
}

// Conditional reports whether a phrase is the subject of a condition within
// what somebody says: "says if people think".
func (a *Parsed) Conditional(p NounPhrase, from int) bool {
	if p.First-2 <= from {
		return false
	}
	if (a.Is(p.First-1, "if") || a.Is(p.First-1, "when")) && a.SayingAt(p.First-2) {
		return true
	}
	// "said that once the Senate goes on recess, “…”".
	return p.First-3 > from && a.Tokens[p.First-1].Is(ClassSubordinate) && a.Is(p.First-2, "that") && a.SayingAt(p.First-3)
}

// Aside reports whether the phrase is the "I" of "and I quote".
func (a *Parsed) Aside(p NounPhrase, from int) bool {
	return a.Tokens[p.First].Is(ClassI) && a.Listed("cite", p.Last) && p.First > from && (a.Tokens[p.First-1].Is(ClassConjunction) || a.Is(p.First-1, ","))
}

// InWhich is the text of "the report, in which it is stressed that": the
// phrase that the relative clause of the passive verb at token v hangs on.
func (a *Parsed) InWhich(v, from int) NounPhrase {
	for r := v - 1; r > max(from, v-6); r-- {
		if !a.Tokens[r].Is(ClassRelative) || a.Is(r, "that") {
			continue
		}
		e := r
		for e > from && (a.Tokens[e-1].Is(ClassPreposition) || a.Is(e-1, ",")) {
			e--
		}
		if a.Lexicon.Language == "fr" && a.Is(r, "qui") && (e == r || a.Is(e, ",")) {
			return NounPhrase{} // "le débat qui sera lancé"
		}
		p := a.PhraseBefore(e, from)
		for k := p.Head; k < p.Last; k++ {
			if a.Tokens[k].Is(ClassText) && a.Tokens[k-1].Is(ClassArticle|ClassDeterminer) && !a.Tokens[p.Head-1].Is(ClassText) {
				return NounPhrase{First: k - 1, Last: p.Last, Head: k + 1} // "appelle l’attention sur le rapport, dans lequel"
			}
		}
		return p
	}
	return NounPhrase{}
}

// Passive reports whether the verb at token v is passive: "was described",
// "have been called", but not "is calling".
func (a *Parsed) Passive(v, from int) bool {
	if a.Lexicon.Language == "en" && strings.HasSuffix(a.LowerWord(v), "ing") {
		return false
	}
	for j := v - 1; j >= max(from, v-3); j-- {
		switch a.LowerWord(j) {
		case "is", "are", "was", "were", "been", "being", "be", "est", "sont", "été", "fut", "furent", "était", "étaient", "sera", "seront", "serait", "seraient", "soit", "soient",
			"es", "son", "fue", "fueron", "sido", "era", "eran", "será", "serán", "sería", "serían", "sea", "sean":
			return true
		}
		if !a.Adverb(j) && !a.Tokens[j].Is(ClassAuxiliary) {
			return false
		}
	}
	return false
}
