package reference

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

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

// apposedToOwned is the person whose name stands in apposition to an office of a body
// told of before, in French and Spanish: "explique sa présidente, Awa Kane."; nobody for
// none.
func (a *Resolved) apposedToOwned(p prose.NounPhrase) prose.Speaker {
	if !a.Romance() || !a.Listed("possessive", p.First) || !a.Is(p.Last, ",") || p.Head-p.First < 2 || !a.Tokens[p.First+1].Is(prose.ClassRole) {
		return prose.Nobody
	}
	first := a.behindTrade(p.Last + 1)
	end := a.NameEnd(first, min(len(a.Tokens), first+prose.LongestName))
	if end < first+2 || !a.PlainName(first, end) || a.Institution(first, end) {
		return prose.Nobody
	}
	name := a.NameText(first, end)
	sp := prose.Speaker{Attribution: briefing.Attribution{Who: name}, Entity: -1}
	if id := a.Register.Called(name); id >= 0 {
		sp = a.SpeakerFor(id)
	}
	if sp.Role == "" {
		sp.Role = a.NameText(p.First+1, p.Last)
	}
	return sp
}

// behindTrade is the name behind the Spanish trade or nation that its article sets apart
// at token i: "su asesor, el brasileño Caetano Nunes", "su portavoz, la bióloga marina
// Ana Roa"; i where none stands there.
func (a *Resolved) behindTrade(i int) int {
	if a.Lexicon.Language != "es" || i+2 >= len(a.Tokens) || !a.Definite(i) || !a.Tokens[i+1].Is(prose.ClassRole|prose.ClassOccupation) && !a.Listed("demonym", i+1) {
		return i
	}
	for k := i + 2; k < min(len(a.Tokens), i+4); k++ {
		if a.Tokens[k].Capital() {
			return k
		}
		if a.Tokens[k].Kind != prose.TokenWord || a.Tokens[k].Is(prose.ClassPreposition|prose.ClassArticle) {
			break
		}
	}
	return i
}
