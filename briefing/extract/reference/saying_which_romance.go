package reference

import "attache/briefing/extract/prose"

// withWholeName is a phrase of an article and the first word of a body with all of the
// name: "a fait savoir la Coalition pour les droits", where small words follow.
func (a *Resolved) withWholeName(p prose.NounPhrase) prose.NounPhrase {
	i := p.First + 1
	if a.Lexicon.Language != "fr" || p.Last-p.First < 2 || p.Last-p.First > 4 || p.Last != p.Head || p.Last+1 >= len(a.Tokens) || !a.Definite(p.First) || a.Tokens[i].Shape != prose.ShapeCapital || !a.Tokens[i].Is(prose.ClassOrg) || !a.Tokens[p.Last].Is(prose.ClassPreposition) {
		return p
	}
	if end := a.BodyEnd(i, a.BlockEnd(i)); end > p.Last+1 && !a.Tokens[end-1].Is(prose.ClassPlace) && (a.Is(p.Last, "pour") || a.Is(p.Last, "sur") || a.Linking(a.Tokens[p.Last])) {
		return prose.NounPhrase{First: p.First, Last: end, Head: p.Head}
	}
	return p
}
