package reference

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// withoutEdition is the text of which a phrase tells one edition: "the second edition of
// the Port Atlas", "la dernière édition de l’Atlas des ports"; the phrase itself where it
// tells none, or a text without a name.
func (a *Resolved) withoutEdition(p prose.NounPhrase) prose.NounPhrase {
	if a.Tokens[p.First].Capital() && !a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer) {
		return p
	}
	for i := p.First + 1; i+2 < p.Last; i++ {
		if a.Tokens[i].Is(prose.ClassPreposition) {
			break
		}
		if !a.Listed("edition", i) || !a.Tokens[i+1].Is(prose.ClassPreposition) {
			continue
		}
		first := i + 2
		if a.Definite(first) {
			first++
		}
		if first < p.Last && a.Tokens[first].Capital() {
			return prose.NounPhrase{First: first, Last: p.Last, Head: p.Last}
		}
		break
	}
	return p
}

// textNamed is a text, named in full by phrase p, as who says something.
func (a *Resolved) textNamed(p prose.NounPhrase) prose.Speaker {
	return prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(p.First, p.Last)}, Entity: -1}
}
