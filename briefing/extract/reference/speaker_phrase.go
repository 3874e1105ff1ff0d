package reference

import "attache/briefing/extract/prose"

// share reports whether a phrase is a share of many: "One patient in six", "une
// femme sur trois", "uno de cada seis".
func (a *Resolved) share(p prose.NounPhrase) bool {
	if !a.Indefinite(p.First) {
		return false
	}
	for i := p.First + 1; i < min(len(a.Tokens)-1, p.First+5); i++ {
		switch a.LowerWord(i) {
		case "in", "of", "sur":
			if (a.LowerWord(p.First) == "one" || a.Is(i, "sur")) && (!a.Is(i, "of") || a.Is(i-1, "out")) && (a.Listed("several", i+1) || a.Tokens[i+1].Kind == prose.TokenNumber) {
				return true
			}
		case "cada":
			if a.Is(i-1, "de") || a.Is(i-1, "por") {
				return true
			}
		}
	}
	return false
}

// withParticle is a French or Spanish phrase whose head is a title, with the surname
// behind it that begins with a small word: "M. de Wit", "Sra. de la Cruz".
func (a *Resolved) withParticle(p prose.NounPhrase) prose.NounPhrase {
	title := p.First
	if a.Definite(title) {
		title++ // "el Sr. de Wit"
	}
	if !a.Romance() || p.Head >= p.Last || !a.TitleAt(title) || a.Tokens[title].Is(prose.ClassRole) || a.AfterDot(title) != p.Head || !a.Tokens[p.Head].Is(prose.ClassParticle) {
		return p
	}
	if end := a.NameEnd(title, p.Last); end > p.Head {
		p.Head = end
	}
	return p
}
