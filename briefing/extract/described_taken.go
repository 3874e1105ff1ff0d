package extract

import "strings"

// backToPerson is how many sentences a description reaches back to the person
// it takes up.
const backToPerson = 3

// takenUp is the person spoken of before whom a description takes up with a
// noun that says no more than man, woman, young or old: "the woman", "cette
// mère de cinq enfants", "la muchacha"; nobody where the text has told of
// nobody whom it fits.
func (a *analysis) takenUp(p nounPhrase) speaker {
	if a.focus == nil || !a.pointsBack(p.first) {
		return nobody
	}
	noun := a.nounForAnybody(p)
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	if noun < 0 || here >= len(a.sentences) {
		return nobody
	}
	g := a.genderOfNoun(noun, p)
	block := a.sentences[here].block
	for s := here; s >= max(0, here-backToPerson); s-- {
		if a.sentences[s].block < block-1 || a.blocks[a.sentences[s].block].heading != a.blocks[block].heading {
			break
		}
		sp := a.focus[s]
		if !sp.known() || s == here && a.focusAt[s] >= p.first || !a.isPersonOf(sp, g) {
			continue
		}
		if sp.entity >= 0 {
			if a.introducedSince(noun, a.register.entities[sp.entity].lastFull(p.first), p.first) {
				return nobody
			}
			sp = a.speakerFor(sp.entity)
		}
		sp.via = "the person spoken of before"
		return sp
	}
	return a.namedNear(p.first, noun, g)
}

// namedNear is the person of a gender who is named last before token i in its
// paragraph, where no sentence has a subject of that kind.
func (a *analysis) namedNear(i, noun int, g gender) speaker {
	for j := i - 1; j > max(a.blockStart(i)-1, i-widest/2); j-- {
		id := int(a.mentions[j])
		if id < 0 || a.possessive(j+1) || !a.register.entities[id].person {
			continue
		}
		sp := a.speakerFor(id)
		if !a.isPersonOf(sp, g) || a.introducedSince(noun, int32(j), i) {
			return nobody
		}
		sp.via = "the person spoken of before"
		return sp
	}
	return nobody
}

// pointsBack reports whether the word at token i opens a phrase for somebody
// told of before: "the", "cette", "dicha".
func (a *analysis) pointsBack(i int) bool {
	if a.definite(i) {
		return true
	}
	switch a.lowerWord(i) {
	case "this", "ce", "cet", "cette", "este", "esta", "ese", "esa", "dicho", "dicha":
		return true
	}
	return false
}

// nounForAnybody is the token of the noun in the head of a phrase that fits
// anybody of a gender or an age; -1 for none. An adjective may stand beside it,
// and in English nothing behind it but a number of children.
func (a *analysis) nounForAnybody(p nounPhrase) int {
	noun := -1
	for i := p.first + 1; i < p.head; i++ {
		if a.tokens[i].capital() || a.possessive(i) {
			return -1
		}
		if a.listed("anyone", i) {
			noun = i
		}
	}
	if a.romance() && p.last > p.head && a.definite(p.first) && a.tokens[min(p.head+1, p.last-1)].kind != tokenNumber {
		return -1 // "la viuda de un motorista": nobody of whom the text has told
	}
	if a.lexicon.language == "en" && (noun != p.head-1 || p.last > p.head && !a.is(p.head, "of")) {
		return -1
	}
	return noun
}

// genderOfNoun is what a noun for anybody and its article say.
func (a *analysis) genderOfNoun(noun int, p nounPhrase) gender {
	switch t := a.tokens[noun]; {
	case t.is(classMale) && !t.is(classFemale):
		return genderMale
	case t.is(classFemale) && !t.is(classMale):
		return genderFemale
	}
	return a.genderOfArticle(p.first)
}

// isPersonOf reports whether a speaker is a person who can be of a gender.
func (a *analysis) isPersonOf(sp speaker, g gender) bool {
	said := genderUnknown
	if sp.entity >= 0 {
		e := &a.register.entities[sp.entity]
		if sp.entity == a.other || !e.person && !a.plainPerson(e) || e.evidence < 0 {
			return false
		}
		said = e.gender
	} else {
		said = a.genderOfPhrase(sp.Who)
	}
	return g == genderUnknown || said == genderUnknown || said == g
}

// introducedSince reports whether somebody without a name is introduced with
// the noun of a description behind token from: "a woman … the woman".
func (a *analysis) introducedSince(noun int, from int32, before int) bool {
	word := a.lowerWord(noun)
	for i := before - 1; i > max(int(from), before-widest); i-- {
		if a.lowerWord(i) != word {
			continue
		}
		for j := i - 1; j >= max(0, i-3); j-- {
			if a.indefinite(j) {
				return true
			}
		}
	}
	return false
}

// behindRelative is the person whose name stands behind the relative clause of
// a description: "the man who built it, Jane Okoro".
func (a *analysis) behindRelative(p nounPhrase, limit int) nounPhrase {
	if a.lexicon.language == "zh" || !a.definite(p.first) || a.named(p) || p.last >= limit || !a.tokens[p.last].is(classRelative) {
		return nounPhrase{}
	}
	for j := p.last + 2; j < min(limit-1, p.last+longestRelative); j++ {
		if a.is(j, ",") {
			q := a.phraseAfter(j+1, limit)
			if q.first == j+1 && a.fullName(q) {
				return q
			}
			return nounPhrase{}
		}
		if a.tokens[j].kind == tokenMark && !a.innerMark(j) {
			return nounPhrase{}
		}
	}
	return nounPhrase{}
}

// longestRelative is how many tokens a relative clause has at most that parts a
// description from its name.
const longestRelative = 12

// sharedStem is how many bytes two words for the same work share at least:
// "teaches Bengali", "the teacher".
const sharedStem = 5

// sharesStem reports whether a word of a role begins as a noun does.
func sharesStem(role, noun string) bool {
	if len(noun) < sharedStem {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if strings.HasPrefix(w, noun[:sharedStem]) {
			return true
		}
	}
	return false
}
