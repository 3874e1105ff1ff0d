package reference

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// backToPerson is how many sentences a description reaches back to the person
// it takes up.
const backToPerson = 3

// takenUp is the person spoken of before whom a description takes up with a
// noun that says no more than man, woman, young or old: "the woman", "cette
// mère de cinq enfants", "la muchacha"; nobody where the text has told of
// nobody whom it fits.
func (a *Resolved) takenUp(p prose.NounPhrase) prose.Speaker {
	if a.Focus == nil || !a.PointsBack(p.First) {
		return prose.Nobody
	}
	noun := a.nounForAnybody(p)
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if noun < 0 || here >= len(a.Sentences) {
		return prose.Nobody
	}
	g := a.genderOfNoun(noun, p)
	block := a.Sentences[here].Block
	for s := here; s >= max(0, here-backToPerson); s-- {
		if a.Sentences[s].Block < block-1 || a.Blocks[a.Sentences[s].Block].Heading != a.Blocks[block].Heading {
			break
		}
		sp := a.Focus[s]
		if !sp.Known() || s == here && a.FocusAt[s] >= p.First || !a.isPersonOf(sp, g) {
			continue
		}
		if sp.Entity >= 0 {
			if a.introducedSince(noun, a.Register.Entities[sp.Entity].LastFull(p.First), p.First) {
				return prose.Nobody
			}
			sp = a.SpeakerFor(sp.Entity)
		}
		sp.Via = "the person spoken of before"
		return sp
	}
	return a.namedNear(p.First, g)
}

// namedNear is the person of a gender who is named last before token i in its
// paragraph, where no sentence has a subject of that kind.
func (a *Resolved) namedNear(i int, g prose.Gender) prose.Speaker {
	for j := i - 1; j > max(a.BlockStart(i)-1, i-prose.Widest/2); j-- {
		id := int(a.Mentions[j])
		if id < 0 || a.Possessive(j+1) || !a.Register.Entities[id].Person {
			continue
		}
		sp := a.SpeakerFor(id)
		if !a.isPersonOf(sp, g) {
			return prose.Nobody
		}
		sp.Via = "the person spoken of before"
		return sp
	}
	return prose.Nobody
}

// PointsBack reports whether the word at token i opens a phrase for somebody
// told of before: "the", "cette", "dicha".
func (a *Resolved) PointsBack(i int) bool {
	if a.Definite(i) {
		return true
	}
	switch a.LowerWord(i) {
	case "this", "ce", "cet", "cette", "este", "esta", "ese", "esa", "dicho", "dicha":
		return true
	}
	return false
}

// nounForAnybody is the token of the noun in the head of a phrase that fits
// anybody of a gender or an age; -1 for none. An adjective may stand beside it,
// and in English nothing behind it but a number of children.
func (a *Resolved) nounForAnybody(p prose.NounPhrase) int {
	noun := -1
	for i := p.First + 1; i < p.Head; i++ {
		if a.Tokens[i].Capital() || a.Possessive(i) {
			return -1
		}
		if a.Listed("anyone", i) {
			noun = i
		}
	}
	if a.Romance() && p.Last > p.Head && a.Definite(p.First) && a.Tokens[min(p.Head+1, p.Last-1)].Kind != prose.TokenNumber {
		return -1 // "la viuda de un motorista": nobody of whom the text has told
	}
	if a.Lexicon.Language == "en" && (noun != p.Head-1 || p.Last > p.Head && !a.Is(p.Head, "of")) {
		return -1
	}
	return noun
}

// genderOfNoun is what a noun for anybody and its article say.
func (a *Resolved) genderOfNoun(noun int, p prose.NounPhrase) prose.Gender {
	switch t := a.Tokens[noun]; {
	case t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale):
		return prose.GenderMale
	case t.Is(prose.ClassFemale) && !t.Is(prose.ClassMale):
		return prose.GenderFemale
	}
	return a.GenderOfArticle(p.First)
}

// isPersonOf reports whether a speaker is a person who can be of a gender.
func (a *Resolved) isPersonOf(sp prose.Speaker, g prose.Gender) bool {
	said := prose.GenderUnknown
	if sp.Entity >= 0 {
		e := &a.Register.Entities[sp.Entity]
		if sp.Entity == a.Other || !e.Person && !a.PlainPerson(e) || e.Evidence < 0 {
			return false
		}
		said = e.Gender
	} else {
		said = a.genderOfPhrase(sp.Who)
	}
	return g == prose.GenderUnknown || said == prose.GenderUnknown || said == g
}

// introducedSince reports whether somebody without a name is introduced with
// the noun of a description behind token from: "a woman … the woman".
func (a *Resolved) introducedSince(noun int, from int32, before int) bool {
	word := a.LowerWord(noun)
	for i := before - 1; i > max(int(from), before-prose.Widest); i-- {
		if a.LowerWord(i) != word {
			continue
		}
		for j := i - 1; j >= max(0, i-3); j-- {
			if a.Indefinite(j) {
				return true
			}
		}
	}
	return false
}

// behindRelative is the person whose name stands behind the relative clause of
// a description: "the man who built it, Jane Okoro".
func (a *Resolved) behindRelative(p prose.NounPhrase, limit int) prose.NounPhrase {
	if a.Lexicon.Language == "zh" || !a.Definite(p.First) || a.Named(p) || p.Last >= limit || !a.Tokens[p.Last].Is(prose.ClassRelative) {
		return prose.NounPhrase{}
	}
	for j := p.Last + 2; j < min(limit-1, p.Last+affiliation.LongestRelative); j++ {
		if a.Is(j, ",") {
			q := a.PhraseAfter(j+1, limit)
			if q.First == j+1 && a.FullName(q) {
				return q
			}
			return prose.NounPhrase{}
		}
		if a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j) {
			return prose.NounPhrase{}
		}
	}
	return prose.NounPhrase{}
}
