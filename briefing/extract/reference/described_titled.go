package reference

import "attache/briefing/extract/prose"

// titledSo is the person named last with the title that a description of one word
// spells out: "La doctora" for "Dra. Ana Roa".
func (a *Resolved) titledSo(p prose.NounPhrase) prose.Speaker {
	noun := p.First + 1
	if p.Last-p.First != 2 || a.Mentions == nil || !a.Definite(p.First) || !a.Listed("title-noun", noun) {
		return prose.Nobody
	}
	word := a.LowerWord(noun)
	for i := p.First - 1; i > max(0, p.First-8*prose.Widest); i-- {
		id := int(a.Mentions[i])
		if id < 0 {
			continue
		}
		title := a.NameBegin(i, max(0, i-prose.LongestName))
		for _, forms := range a.Lexicon.List("title-noun") {
			if forms[0] != word {
				continue
			}
			for _, form := range forms[1:] {
				if a.LowerWord(title) == form {
					sp := a.SpeakerFor(id)
					sp.Via = "“" + a.NameText(p.First, p.Last) + "”: the title with which they were named"
					return sp
				}
			}
		}
	}
	return prose.Nobody
}
