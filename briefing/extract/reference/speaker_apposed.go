package reference

import "attache/briefing/extract/prose"

// openApposition is the person before the comma whom a phrase describes: "Jane
// Okoro, Commissioner for Ports said", "I met Jane Okoro, 81, a widow who"; -1 for
// none. An article may open the phrase where no verb can follow it.
func (a *Resolved) openApposition(p prose.NounPhrase) int {
	comma := p.First - 1
	if comma < 1 || a.Mentions == nil || !a.Is(comma, ",") || a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.closesApposition(p) || !a.HasRole(p) && !a.HeadHuman(p) {
		return -1
	}
	if age := a.ageBefore(comma); age > 0 {
		comma = age
	}
	id := a.Mentions[comma-1]
	if id < 0 || !a.Register.Entities[id].Person {
		return -1
	}
	return int(id)
}

// closesApposition reports whether what stands behind a phrase with "a" leaves it no
// verb: a mark, a relative pronoun.
func (a *Resolved) closesApposition(p prose.NounPhrase) bool {
	if !a.Indefinite(p.First) || p.Last >= len(a.Tokens) {
		return false
	}
	t := a.Tokens[p.Last]
	return t.Kind == prose.TokenMark || t.Is(prose.ClassRelative) && !t.Is(prose.ClassArticle)
}

// ageBefore is the comma in front of an age that stands between commas, the last of
// them at token i: "Jane Okoro, 81, a widow"; 0 for none.
func (a *Resolved) ageBefore(i int) int {
	k := i - 1
	if k > 1 && a.Tokens[k].Kind == prose.TokenNumber && a.Is(k-1, ",") {
		return k - 1
	}
	return 0
}
