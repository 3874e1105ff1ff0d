package extract

import (
	"slices"
	"strings"
)

// holder is the person of the register whose office a definite phrase names:
// "the moderator", "the Special Rapporteur"; -1 when there is none, or more
// than one that fits equally.
func (a *analysis) holder(p nounPhrase) int {
	if !a.definite(p.first) {
		return a.delegateOf(p)
	}
	words := a.nameWords(p.first+1, p.last)
	if len(words) == 0 || len(words) > 8 || !a.hasRole(p) {
		return -1
	}
	if id := a.chairing(words, p.first); id >= 0 && a.tokens[p.first+1].capital() {
		return id // "The Chair", under "Chair: Ms. Jane Okoro"
	}
	found, at := -1, -1
	for _, id := range a.register.officers {
		e := &a.register.entities[id]
		if e.first > p.first || !e.holds(words, a.register) {
			continue
		}
		if e.last > at {
			found, at = id, e.last
		}
	}
	if found < 0 {
		found = a.chairing(words, p.first)
	}
	if found < 0 {
		found = a.learned(words, p.first)
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
func (a *analysis) soonHolder(p nounPhrase, words []string) int {
	found := -1
	for _, id := range a.register.officers {
		e := &a.register.entities[id]
		if !e.person || !e.holds(words, a.register) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	if found < 0 || a.register.entities[found].first > p.last+farthestName {
		return -1
	}
	return found
}

// learned is the person last met before token i whose office makes them "the
// expert"; -1 when the words are not just that, or nobody has such an office.
func (a *analysis) learned(words []string, i int) int {
	offices := a.lexicon.entries("learned")
	if len(words) != 1 || len(offices) == 0 || words[0] != offices[0] {
		return -1
	}
	found, at := -1, -1
	for _, id := range a.register.officers {
		e := &a.register.entities[id]
		role := strings.Fields(strings.ToLower(e.role))
		if e.first < i && e.last > at && slices.ContainsFunc(role, func(w string) bool { return a.lexicon.has("learned", w) }) {
			found, at = id, e.last
		}
	}
	return found
}

// delegateOf is the one person whom the document gives to a State that a
// phrase names: "Norway’s delegate", "the representative of Kazakhstan"; -1
// for none or several.
func (a *analysis) delegateOf(p nounPhrase) int {
	if a.lexicon.language != "en" || p.last-p.first < 3 {
		return -1
	}
	first, last := p.first, p.first
	for i := p.first; i < p.last; i++ {
		if a.tokens[i].is(classPlace) && a.tokens[i].capital() {
			first, last = i, min(p.last, i+int(a.tokens[i].more)+1)
			break
		}
	}
	switch {
	case last == first:
		return -1
	case first == p.first && a.possessive(last) && last+2 == p.last && a.listed("any-office", last+1):
	case last == p.last && a.is(p.first+2, "of") && a.definite(p.first) && a.listed("any-office", p.first+1):
	default:
		return -1
	}
	state := a.nameText(first, last)
	found := -1
	for id := range a.register.entities {
		if e := &a.register.entities[id]; e.org == state && e.evidence > 0 {
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
func (a *analysis) ofBody(p nounPhrase) int {
	if e := a.delegateOf(p); e >= 0 {
		return e
	}
	noun := p.last - 1
	if p.last-p.first < 3 || !a.tokens[p.first+1].capital() || a.tokens[noun].capital() || !a.listed("any-office", noun) {
		return -1
	}
	body := a.register.fullNameOr(a.nameText(p.first+1, noun))
	found, at := -1, int32(-1)
	for id := range a.register.entities {
		e := &a.register.entities[id]
		if !e.person || e.org == "" || !sameBodyName(a.register.fullName(e.org), body) && e.org != body {
			continue
		}
		if n := e.lastFull(p.first); n > at {
			found, at = id, n
		}
	}
	return found
}

// chairing is the one person whom a passive verb has given the office of a
// single word before token i: "moderated by Jane Okoro", then "the moderator";
// -1 for none or several.
func (a *analysis) chairing(words []string, i int) int {
	if n := len(words); n > 1 && a.romance() && a.lexicon.has("session", words[n-1]) {
		words = words[:1] // "la presidenta de la sesión"
	}
	if len(words) != 1 {
		return -1
	}
	found := -1
	for _, id := range a.register.chairs {
		if e := &a.register.entities[id]; e.evidence >= 0 && e.first < i && (e.chairing == words[0] || sharesStem(e.chairing, words[0])) {
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
func (a *analysis) onlyOneOfOwnBody(p nounPhrase) int {
	if !a.romance() || a.withoutOwnBody(p) == p.last {
		return -1
	}
	body, found := a.bodyOfNoun(p.last-1), -1
	for id := range a.register.entities {
		e := &a.register.entities[id]
		if body == "" || !e.person && (e.evidence < 0 || !a.plainPerson(e)) || e.org == "" || a.register.fullName(e.org) != body {
			continue
		}
		if g := a.genderOfArticle(p.first); found >= 0 || e.role != "" || g != genderUnknown && e.gender != genderUnknown && e.gender != g {
			return -1
		}
		found = id
	}
	return found
}
