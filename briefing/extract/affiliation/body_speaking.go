package affiliation

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// Body is an organisation or a State that speaks in its own name.
func (a *Affiliated) Body(p prose.NounPhrase) briefing.Attribution {
	first := p.First
	for first < p.Last && a.Tokens[first].Is(prose.ClassArticle) && !a.opensName(first) {
		first++
	}
	last := p.Last
	if end := a.BodyEnd(first, p.Last); end >= p.Head {
		last = end // "Red Palabra Viva al presentar su informe"
	}
	name := a.Register.FullName(a.NameText(first, last))
	return briefing.Attribution{Who: name, Org: name}
}

// opensName reports whether the article at token i belongs to the name that
// follows: "The Smile of the Child" within a sentence.
func (a *Affiliated) opensName(i int) bool {
	return a.Tokens[i].Capital() && !a.OpensSentence(i) && !a.Is(i-1, "-") && !a.Is(i-1, "–") // behind a dateline
}

// NamedBehind reports whether a name of more than one word, or of somebody the text
// names elsewhere, stands at token i behind no article: "y Ana Quispe", "e Igualdad Ya".
func (a *Affiliated) NamedBehind(i, last int) bool {
	end := a.NameEnd(i, last)
	return end > i+1 || end > i && a.PersonalName(i, end)
}
