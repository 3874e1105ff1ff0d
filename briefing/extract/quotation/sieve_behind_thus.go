package quotation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// saidThus reads who said Spanish quote i from a clause behind it that points back at
// its words: «A»: así resumió la reunión Ana Roa. «A». Con esas palabras abrió la sesión
// Ana Roa. «A». Son palabras de Ana Roa. «A». Así de tajante se mostró Ana Roa.
func (a *Attributed) saidThus(i int) prose.Speaker {
	q := a.Quotes[i]
	f := a.TokenAt(q.Outer.End)
	if a.Lexicon.Language != "es" || q.Dashed {
		return prose.Nobody
	}
	limit := a.Blocks[q.Block].LastToken
	for f < limit && a.Tokens[f].Kind == prose.TokenMark {
		f++
	}
	if f+2 >= limit {
		return prose.Nobody
	}
	s := a.SentenceAt(a.Tokens[f].Span.Start)
	if s >= len(a.Sentences) || i+1 < len(a.Quotes) && a.Quotes[i+1].Outer.Start < a.Sentences[s].Span.End {
		return prose.Nobody
	}
	limit = min(limit, a.Sentences[s].Last)
	switch v := a.verbOfThus(f, limit); {
	case v > f:
		return a.actorBehind(v+1, limit)
	}
	return prose.Nobody
}

// verbOfThus is the verb of a clause that opens at token f with words that point back
// at a quote; f for none.
func (a *Attributed) verbOfThus(f, limit int) int {
	v := f
	switch {
	case a.LowerWord(f) == "así" && a.Is(f+1, "de"):
		v = f + 3 // "Así de tajante"
	case a.LowerWord(f) == "así":
		v = f + 1
	case a.Is(f, "Con") && a.Tokens[f+1].Is(prose.ClassDeterminer):
		for v = f + 2; v < limit && v < f+4 && !a.Listed("wording", v) && !a.Listed("utterance", v); v++ {
		}
		v++
	default:
		return f
	}
	bare := v == f+1
	for v < limit && (a.Clitic(v) || a.Is(v, "se") || a.Is(v, "lo")) {
		bare = bare && !a.Is(v, "lo")
		v++
	}
	if v+1 >= limit || bare && !a.SayingAt(v) && !a.Listed("so-said", v) || a.Tokens[v].Capital() || !a.PastInSpanish(v) && !a.SayingAt(v) && !a.Tokens[v].Is(prose.ClassFinite|prose.ClassVerb) {
		return f
	}
	return v
}

// actorBehind is who stands behind the verb before token i, over an object and where
// or when it was: "abrió la sesión Ana Roa".
func (a *Attributed) actorBehind(i, limit int) prose.Speaker {
	for k := i; k < min(limit, i+2*office.LongestDuration) && a.Tokens[k].Kind == prose.TokenWord; k++ {
		if before := a.Tokens[k-1]; k > i && before.Is(prose.ClassPreposition) && !before.Is(prose.ClassDeterminer) && before.Kind == prose.TokenWord {
			continue
		}
		office := a.Definite(k) && k+1 < limit && a.OfficeNoun(k+1)
		if !office && !a.Tokens[k].Capital() {
			continue
		}
		if p := a.PhraseAfter(k, limit); p.First == k && !p.Empty() && (office || a.Named(p)) {
			return a.Inverted(p, limit)
		}
	}
	return prose.Nobody
}
