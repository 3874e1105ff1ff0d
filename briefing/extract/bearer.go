package extract

import "strings"

// farthestBearer is how many tokens a description reaches back to the person
// of whom the text has said it.
const farthestBearer = 10 * widest

// bearer is the person of whom the text has said before what a description
// says: "the minister" behind "the Minister for Ports, the Honourable Jane
// Okoro", "the scientist" behind "Jane Okoro, a biologist". The one told of
// last is meant; nobody when somebody without a name has come since.
func (a *analysis) bearer(p nounPhrase) speaker {
	if a.focus == nil || a.mentions == nil || p.empty() || !a.pointsBack(p.first) || a.textual(p) || a.restricted(p) {
		return nobody
	}
	noun := a.nounOfDescription(p)
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	if noun < 0 || here >= len(a.sentences) {
		return nobody
	}
	if sp := a.heldToo(p, noun, here); sp.known() {
		return sp
	}
	found, at := a.predicated(p, noun, here)
	if id, j := a.leaderOf(p, noun); id >= 0 && j > at {
		found, at = id, j
	}
	for j := p.first - 1; j > max(at, p.first-farthestBearer); j-- {
		if a.newcomer(j, noun) {
			return nobody
		}
		id := int(a.mentions[j])
		if id >= 0 && a.canBear(id, p, noun) && a.saidAt(j, noun) && !a.ofElsewhere(p, id) {
			found = id
			break
		}
	}
	if found < 0 {
		return a.spokenOfOnly(p, noun, here)
	}
	sp := a.asDescribed(found, p)
	sp.via = "the office is that of a person named elsewhere"
	return sp
}

// asDescribed is a person of the register with the office that a description
// gives them, where the text has told none.
func (a *analysis) asDescribed(id int, p nounPhrase) speaker {
	sp := a.speakerFor(id)
	at := a.described(p)
	first, _, _ := strings.Cut(strings.ToLower(sp.Role), " ")
	if sp.Role == "" || at.Role != "" && a.lexicon.classes[first]&(classRole|classOccupation|classTitle) == 0 {
		sp.Role = at.Role
	}
	if sp.Org == "" {
		sp.Org = at.Org
	}
	return sp
}

// nounOfDescription is the token of the noun that says what somebody is; -1
// when the phrase is not about one person.
func (a *analysis) nounOfDescription(p nounPhrase) int {
	noun := -1
	if a.romance() {
		for i := p.first + 1; i < min(p.last, p.first+4) && noun < 0; i++ {
			if a.tokens[i].is(classRole|classOccupation) || a.listed("any-office", i) || a.listed("kind-of-person", i) && !a.tokens[i].capital() {
				noun = i
			} else if a.tokens[i].is(classPreposition) {
				return -1
			}
		}
	} else if a.lexicon.language == "en" && p.head-1 > p.first && (a.tokens[p.head-1].is(classRole|classOccupation) || a.listed("kind-of-person", p.head-1) && !a.tokens[p.head-1].capital()) {
		noun = p.head - 1
	}
	if noun < 0 || a.plural(noun) || a.tokens[noun].is(classPerson) || a.is(p.first, "les") || a.is(p.first, "los") || a.is(p.first, "las") {
		return -1
	}
	for i := p.first + 1; i < noun; i++ {
		if a.possessive(i) {
			return -1 // "the owner’s lawyer"
		}
	}
	return noun
}

// canBear reports whether an entity is a person of the gender that a
// description says.
func (a *analysis) canBear(id int, p nounPhrase, noun int) bool {
	return a.isPersonOf(speaker{entity: id}, a.genderOfNoun(noun, p))
}

// heldToo is the person spoken of last before "el también gerente": somebody
// of whom the text has given another office.
func (a *analysis) heldToo(p nounPhrase, noun, here int) speaker {
	also := false
	for i := p.first + 1; i < noun; i++ {
		also = also || a.is(i, "también") || a.is(i, "également") || a.is(i, "aussi") || a.is(i, "also")
	}
	if !also {
		return nobody
	}
	for s := here - 1; s >= max(0, here-farBack); s-- {
		if sp := a.focus[s]; sp.entity >= 0 && a.canBear(sp.entity, p, noun) {
			sp = a.asDescribed(sp.entity, p)
			sp.via = "the person spoken of before"
			return sp
		}
	}
	return nobody
}

// predicated is the person of whom a sentence has said "she is a nurse", "he
// came as an interpreter" last before a description, and where; -1 for none.
func (a *analysis) predicated(p nounPhrase, noun, here int) (id, at int) {
	for s := here - 1; s >= max(0, here-backToPredicate); s-- {
		sp := a.focus[s]
		if !sp.known() && s > 0 && a.lexicon.language == "es" && a.sentences[s-1].block == a.sentences[s].block {
			sp = a.focus[s-1] // Spanish leaves the pronoun out
		}
		if sp.entity < 0 || !a.canBear(sp.entity, p, noun) || a.ofElsewhere(p, sp.entity) {
			continue
		}
		st := a.sentences[s]
		for i := st.first; i < st.last-1; i++ {
			if _, quoted := a.outerAt(a.tokens[i].span.Start); quoted {
				continue
			}
			if !a.as(i) && (i > st.first+4 || !a.copula(i)) {
				continue
			}
			for k := i + 1; k < min(st.last, i+8); k++ {
				if a.tokens[k].kind == tokenMark || a.tokens[k].is(classPreposition) && k > i+1 {
					break
				}
				if a.tokens[k].is(classRole|classOccupation) && a.fitsNoun(noun, a.lowerWord(k)) {
					return sp.entity, i
				}
			}
		}
	}
	return -1, -1
}

// backToPredicate is how many sentences a description reaches back to the one
// that has said what somebody is.
const backToPredicate = 20

// as reports whether the word at token i announces what somebody does.
func (a *analysis) as(i int) bool {
	return a.is(i, "as") || a.is(i, "comme") || a.is(i, "como")
}

// newcomer reports whether somebody without a name is introduced with the noun
// of a description at token j: "a miner".
func (a *analysis) newcomer(j, noun int) bool {
	if a.lowerWord(j) != a.lowerWord(noun) {
		return false
	}
	for k := j - 1; k >= max(0, j-3); k-- {
		if a.tokens[k].kind == tokenMark {
			return false
		}
		if !a.introduces(k) {
			continue
		}
		if k == 0 || a.as(k-1) || a.copula(k-1) {
			return false
		}
		if k > 1 && a.is(k-1, ",") && a.mentions[k-2] >= 0 {
			return false
		}
		for n := j + 1; n < min(len(a.tokens), j+6); n++ {
			if a.mentions[n] >= 0 {
				return false // "a miner, Jane Okoro"
			}
		}
		return true
	}
	return false
}

// ofElsewhere reports whether a description names another body, or another
// task, than the one that the text gives to a person.
func (a *analysis) ofElsewhere(p nounPhrase, id int) bool {
	e := &a.register.entities[id]
	known := strings.ToLower(e.role + " " + e.org + " " + a.register.fullName(e.org))
	said := false
	for i := p.head; i < p.last; i++ {
		t := a.tokens[i]
		if t.kind != tokenWord || t.is(classPreposition|classArticle|classDeterminer|classConjunction) {
			continue
		}
		if strings.Contains(known, a.lowerWord(i)) {
			return false
		}
		said = true
	}
	return said
}

// spokenOfOnly is the one person named in the sentences before a description
// that says more of them than an office: "the Conservative member".
func (a *analysis) spokenOfOnly(p nounPhrase, noun, here int) speaker {
	if p.last > p.head || !a.tellsOfLife(p, noun) || a.listed("spokesperson", noun) {
		return nobody
	}
	for i := p.first - 1; i > max(0, p.first-2*widest); i-- {
		if a.tokens[i].is(classRole|classOccupation) && a.fitsNoun(noun, a.lowerWord(i)) {
			return nobody // the text has told of another one
		}
	}
	only := -1
	for s := here - 1; s >= max(0, here-backToPerson); s-- {
		if b := a.sentences[s].block; b < a.sentences[here].block-1 || a.blocks[b].heading != a.blocks[a.sentences[here].block].heading {
			break
		}
		if sp := a.focus[s]; sp.known() && sp.entity < 0 && only < 0 {
			return nobody
		} else if sp.entity >= 0 && only < 0 {
			only = sp.entity
		}
		for i := a.sentences[s].first; i < a.sentences[s].last; i++ {
			if id := int(a.mentions[i]); id >= 0 && id != only && only >= 0 && a.register.entities[id].person {
				return nobody
			}
		}
	}
	if only < 0 || a.register.entities[only].role != "" || !a.canBear(only, p, noun) {
		return nobody
	}
	sp := a.asDescribed(only, p)
	sp.via = "the person spoken of before"
	return sp
}

// tellsOfLife reports whether a description says of somebody what only a person
// told of has: a party or a nation, an age, an office of the past or at the head. "The
// presiding judge" is anybody.
func (a *analysis) tellsOfLife(p nounPhrase, noun int) bool {
	if a.listed("office-body", noun) && p.last-p.first > 2 {
		return true // "le secrétaire général", "the executive director"
	}
	for i := p.first + 1; i < p.head; i++ {
		if i == noun {
			continue
		}
		if a.tokens[i].capital() || a.listed("years-old", i) || a.listed("once", i) || strings.HasSuffix(a.lowerWord(i), "-old") {
			return true
		}
	}
	return false
}
