package quotation

import "attache/briefing/extract/prose"

// ledByNoun reads the French nouns that lead to a quote behind a colon, with whose it
// is: "Réponse de X :", "Un avis que partage X :", "Même constat chez X :".
func (a *Attributed) ledByNoun(w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "fr" || w.Last-w.First < 4 || !a.Is(w.Last-1, ":") {
		return prose.Nobody
	}
	limit := w.Last - 1
	if a.OpensSentence(w.First) && a.Listed("utterance", w.First) && a.ofWhom(w.First+1) {
		return a.personAt(w.First+2, limit)
	}
	if a.LowerWord(w.First) == "même" {
		for k := w.First + 2; k+1 < min(limit, w.First+8); k++ {
			if a.Is(k, "chez") || a.Is(k, "à") || a.Is(k, "au") || a.Is(k, "côté") && a.ofWhom(k+1) {
				if a.Is(k, "côté") {
					k++
				}
				return a.personAt(k+1, limit)
			}
		}
		return prose.Nobody
	}
	if !a.Indefinite(w.First) && !a.Definite(w.First) && a.LowerWord(w.First) != "ce" && a.LowerWord(w.First) != "cette" {
		return prose.Nobody
	}
	for k := w.First + 2; k+2 < min(limit, w.First+6); k++ {
		if !a.Is(k, "que") && !a.Is(k, "qu’") && !a.Is(k, "qu'") {
			continue
		}
	}
	return prose.Nobody
}

// ofWhom reports whether token i is a form of "de".
func (a *Attributed) ofWhom(i int) bool {
	return a.Is(i, "de") || a.Is(i, "d’") || a.Is(i, "d'") || a.Is(i, "du") || a.Is(i, "des")
}

// personAt is who is named at token i, with what they are behind a comma at most
// before token limit.
func (a *Attributed) personAt(i, limit int) prose.Speaker {
	if i >= limit {
		return prose.Nobody
	}
	p := a.PhraseAfter(i, limit)
	if p.Empty() || p.First != i || p.Last != limit && !a.Is(p.Last, ",") && !a.Is(p.Last, "(") || !a.Named(p) && !a.HasRole(p) && !a.Institution(p.First, p.Last) {
		return prose.Nobody
	}
	return a.Inverted(p, limit)
}

// summedUpBehind reads « … », telle est la conviction de X; « … » : c’est le constat de X.
func (a *Attributed) summedUpBehind(w prose.Window) prose.Speaker {
	first := w.First
	for first < w.Last && (a.Is(first, ",") || a.Is(first, ":")) {
		first++
	}
	if a.Lexicon.Language != "fr" || first+4 >= w.Last || !a.Is(first, "tel") && !a.Is(first, "telle") && !a.Is(first, "voilà") && !a.Is(first, "c’") && !a.Is(first, "c'") {
		return prose.Nobody
	}
	for k := first + 1; k+1 < min(w.Last, first+7); k++ {
		if !a.ofWhom(k) {
			continue
		}
		p := a.PhraseAfter(k+1, w.Last)
		if p.First == k+1 && (a.Named(p) || a.HasRole(p)) && (a.Textual(prose.NounPhrase{First: k - 1, Last: k, Head: k}) || a.Listed("utterance", k-1)) {
			return a.Inverted(p, w.Last)
		}
		return prose.Nobody
	}
	return prose.Nobody
}
