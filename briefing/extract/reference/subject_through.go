package reference

import "attache/briefing/extract/prose"

// SpokenThrough is who speaks for a body in an aside: "l’Office, par la voix de
// son directeur, Paul Mbaye, reconnaît", "por boca de su portavoz", "a través de su titular". It looks for
// the aside in [from, limit); empty for none.
func (a *Resolved) SpokenThrough(from, limit int) prose.NounPhrase {
	if !a.Romance() {
		return prose.NounPhrase{}
	}
	for i := from; i+4 < limit; i++ {
		across := a.Is(i, "a") && a.Is(i+1, "través")
		if !a.AgentMark(i) && !across {
			continue
		}
		noun := i + 1
		for noun < i+3 && a.Tokens[noun].Is(prose.ClassArticle) {
			noun++
		}
		if !a.Listed("voice-of", noun) && !across {
			continue
		}
		first := noun + 1
		if a.Is(first, "de") || a.Is(first, "du") || a.Is(first, "del") || a.Is(first, "d'") || a.Is(first, "d’") {
			first++
		}
		p := a.PhraseAfter(first, limit)
		if first == noun+1 || p.First != first || across && !a.HasRole(p) {
			return prose.NounPhrase{} // "a través de un comunicado"
		}
		for j := p.Last; j < min(limit-1, p.Last+LongestApposition) && !a.Named(p); j++ {
			if !a.Is(j, ",") {
				continue
			}
			if q := a.PhraseAfter(j+1, limit); q.First == j+1 && a.FullName(q) {
				return q
			}
			break
		}
		if a.Lexicon.Language == "fr" && a.Listed("its", p.First) && !a.Named(p) {
			return prose.NounPhrase{} // "la Ligue, par la voix de son président": the body
		}
		return p
	}
	return prose.NounPhrase{}
}

// pastField is the token behind what parts a French or Spanish office from the
// comma before its holder: "sa coordinatrice sur place, Awa Ndiaye", "su
// encargado en la sierra, Juan Roa", "el jefe del Sindicato (SPA), Juan Roa"; the end
// of p where nothing does.
func (a *Resolved) pastField(p prose.NounPhrase, limit int) int {
	if i := p.Last; a.Lexicon.Language == "es" && i+3 < limit && a.Is(i, "(") && a.Tokens[i+1].Shape != prose.ShapeLower && a.Is(i+2, ")") && a.Is(i+3, ",") && a.HasRole(p) {
		return i + 3
	}
	if !a.Romance() || p.Last >= limit || a.Tokens[p.Last].Capital() || !a.Tokens[p.Last].Is(prose.ClassPreposition) || !a.HasRole(p) {
		return p.Last
	}
	for i := p.Last + 1; i < min(limit, p.Last+prose.LongestPhrase/2); i++ {
		t := a.Tokens[i]
		if a.Is(i, ",") {
			return i
		}
		if t.Kind != prose.TokenWord && !a.InnerMark(i) || t.Is(prose.ClassRelative|prose.ClassAuxiliary|prose.ClassSubordinate|prose.ClassPronoun) && !t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer) && !a.Is(i-1, "del") || a.SayingAt(i) {
			break
		}
	}
	return p.Last
}
