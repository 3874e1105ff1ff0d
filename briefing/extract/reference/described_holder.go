package reference

import (
	"slices"
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// holder is the person of the register whose office a definite phrase names:
// "the moderator", "the Special Rapporteur"; -1 when there is none, or more
// than one that fits equally.
func (a *Resolved) holder(p prose.NounPhrase) int {
	if !a.Definite(p.First) {
		return a.delegateOf(p)
	}
	if id := a.DelegationHead(p); id >= 0 {
		return id
	}
	words := a.NameWords(p.First+1, p.Last)
	if len(words) == 0 || len(words) > 8 || !a.HasRole(p) || a.SaysWhich(p) {
		return -1
	}
	if id := a.chairing(words, p.First); id >= 0 && a.Tokens[p.First+1].Capital() {
		return id // "The Chair", under "Chair: Ms. Jane Okoro"
	}
	found, at := -1, -1
	for _, id := range a.Register.Officers {
		e := &a.Register.Entities[id]
		if e.First > p.First || !e.Holds(words, a.Register) {
			continue
		}
		if e.Last > at {
			found, at = id, e.Last
		}
	}
	if found < 0 {
		found = a.chairing(words, p.First)
	}
	if found < 0 {
		found = a.learned(words, p.First)
	}
	if found < 0 {
		found = a.ofBody(p)
	}
	if found < 0 {
		found = a.onlyOneOfOwnBody(p)
	}
	if found < 0 {
		return a.soonHolder(p, words)
	}
	return found
}

// soonHolder is the only person of the document with the office that a phrase
// names, where the text gives the name soon behind it; -1 for none.
func (a *Resolved) soonHolder(p prose.NounPhrase, words []string) int {
	found := -1
	for _, id := range a.Register.Officers {
		e := &a.Register.Entities[id]
		if !e.Person || !e.Holds(words, a.Register) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	if found < 0 || a.Register.Entities[found].First > p.Last+farthestName {
		return -1
	}
	return found
}

// learned is the person last met before token i whose office makes them "the
// expert"; -1 when the words are not just that, or nobody has such an office.
func (a *Resolved) learned(words []string, i int) int {
	offices := a.Lexicon.Entries("learned")
	if len(words) != 1 || len(offices) == 0 || words[0] != offices[0] {
		return -1
	}
	found, at := -1, -1
	for _, id := range a.Register.Officers {
		e := &a.Register.Entities[id]
		role := strings.Fields(strings.ToLower(e.Role))
		if e.First < i && e.Last > at && slices.ContainsFunc(role, func(w string) bool { return a.Lexicon.Has("learned", w) }) {
			found, at = id, e.Last
		}
	}
	return found
}

// delegateOf is the one person whom the document gives to a State that a
// phrase names: "Norway’s delegate", "the representative of Kazakhstan"; -1
// for none or several.
func (a *Resolved) delegateOf(p prose.NounPhrase) int {
	if a.Lexicon.Language != "en" || p.Last-p.First < 3 {
		return -1
	}
	first, last := p.First, p.First
	for i := p.First; i < p.Last; i++ {
		if a.Tokens[i].Is(prose.ClassPlace) && a.Tokens[i].Capital() {
			first, last = i, min(p.Last, i+int(a.Tokens[i].More)+1)
			break
		}
	}
	switch {
	case last == first:
		return -1
	case first == p.First && a.Possessive(last) && last+2 == p.Last && a.Listed("any-office", last+1):
	case last == p.Last && a.Is(p.First+2, "of") && a.Definite(p.First) && a.Listed("any-office", p.First+1):
	default:
		return -1
	}
	state := a.NameText(first, last)
	found := -1
	for id := range a.Register.Entities {
		if e := &a.Register.Entities[id]; e.Org == state && e.Evidence > 0 {
			if found >= 0 {
				return -1
			}
			found = id
		}
	}
	return found
}

// sameBodyName reports whether two names of bodies agree but for a word in
// front: "World Food Programme", "UN World Food Programme".
func sameBodyName(x, y string) bool {
	return x == y || strings.HasSuffix(x, " "+y) || strings.HasSuffix(y, " "+x)
}

// ofBody is the person of the body that a phrase names in front of a word for
// anybody of it: "the WFP official"; -1 when the text has named none.
func (a *Resolved) ofBody(p prose.NounPhrase) int {
	if e := a.delegateOf(p); e >= 0 {
		return e
	}
	noun := p.Last - 1
	if p.Last-p.First < 3 || !a.Tokens[p.First+1].Capital() || a.Tokens[noun].Capital() || !a.Listed("any-office", noun) {
		return -1
	}
	body := a.Register.FullNameOr(a.NameText(p.First+1, noun))
	found, at := -1, int32(-1)
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if !e.Person || e.Org == "" || !sameBodyName(a.Register.FullName(e.Org), body) && e.Org != body {
			continue
		}
		if n := e.LastFull(p.First); n > at {
			found, at = id, n
		}
	}
	return found
}

// chairing is the one person whom a passive verb has given the office of a
// single word before token i: "moderated by Jane Okoro", then "the moderator";
// -1 for none or several.
func (a *Resolved) chairing(words []string, i int) int {
	if n := len(words); n > 1 && a.Romance() && a.Lexicon.Has("session", words[n-1]) {
		words = words[:1] // "la presidenta de la sesión"
	}
	if len(words) != 1 {
		return -1
	}
	found := -1
	for _, id := range a.Register.Chairs {
		if e := &a.Register.Entities[id]; e.Evidence >= 0 && e.First < i && (e.Chairing == words[0] || office.SharesStem(e.Chairing, words[0])) {
			if found >= 0 {
				return -1
			}
			found = id
		}
	}
	return found
}

// onlyOneOfOwnBody is the only person whom the text gives to the body that a
// Romance phrase calls by its kind: "la presidenta de la asociación" where a list
// has "Ana Roa (Asociación de Vecinos)" and no office; -1 for none or several.
func (a *Resolved) onlyOneOfOwnBody(p prose.NounPhrase) int {
	if !a.Romance() || a.withoutOwnBody(p) == p.Last {
		return -1
	}
	body, found := a.BodyOfNoun(p.Last-1), -1
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if body == "" || !e.Person && (e.Evidence < 0 || !a.PlainPerson(e)) || e.Org == "" || a.Register.FullName(e.Org) != body {
			continue
		}
		if g := a.GenderOfArticle(p.First); found >= 0 || e.Role != "" || g != prose.GenderUnknown && e.Gender != prose.GenderUnknown && e.Gender != g {
			return -1
		}
		found = id
	}
	return found
}
