package reference

import "attache/briefing/extract/prose"

// pastWhenSpanish is the token behind words at token i that say when, with no
// preposition before them: "Una vez tradujo", "Aquella noche, Ana", "Dos meses
// más tarde"; i for none.
func (a *Resolved) pastWhenSpanish(i, end int) int {
	if a.Lexicon.Language != "es" || i+1 >= end {
		return i
	}
	j, noun := i, false
	for j < min(end, i+prose.LongestWhen) {
		t := a.Tokens[j]
		switch {
		case noun && a.Is(j, "de") && (j+1 >= end || !a.Listed("time-noun", j+1)):
			return a.pastComma(j, end, i) // "Una tarde de lluvia" goes on
		case a.Listed("time-noun", j):
			noun = true
		case !noun && j-i < 3 && (t.Kind == prose.TokenNumber || t.Is(prose.ClassArticle|prose.ClassDeterminer) || a.Listed("demonstrative", j) || a.Listed("few", j) || a.Is(j, "cada") || a.Is(j, "Cada")):
		case a.Listed("time-beside", j):
		default:
			if !noun {
				return i
			}
			return a.pastComma(j, end, i)
		}
		j++
	}
	return i
}

// pastComma is the token behind a comma at token j, or j; i at the end of the
// clause.
func (a *Resolved) pastComma(j, end, i int) int {
	if a.Is(j, ",") {
		j++
	}
	if j >= end {
		return i
	}
	return j
}
