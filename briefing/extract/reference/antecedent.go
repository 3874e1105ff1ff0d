package reference

import (
	"slices"
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// ownerOnly is by how many sentences somebody of whom a sentence names only what
// is theirs is farther from a pronoun: "Two of Okoro’s nephews".
const ownerOnly = 1

// Antecedent is the person whom a pronoun at token i stands for; nobody for none. Somebody
// of the pronoun's gender is preferred to a nearer one whose gender is unknown.
func (a *Resolved) Antecedent(i int, g prose.Gender) prose.Speaker {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here >= len(a.Sentences) {
		return prose.Nobody
	}
	self, told := a.whoTells(i), a.toldByOther(i, g)
	fits := func(id int) bool {
		if id < 0 || id == self || id == told || a.talksWith(i, id) {
			return false
		}
		e := &a.Register.Entities[id]
		if a.wroteDown(e) {
			return false
		}
		if !e.Person && !a.PlainPerson(e) {
			return false
		}
		return id != a.Other && e.Evidence >= 0 && (e.Gender == g || e.Gender == prose.GenderUnknown || g == prose.GenderUnknown)
	}
	suits := func(sp prose.Speaker) bool {
		if sp.Entity >= 0 {
			return fits(sp.Entity)
		}
		said := a.genderOfUnnamed(sp.Who)
		return sp.Known() && !a.several(sp.Who) && (said == prose.GenderUnknown || g == prose.GenderUnknown || said == g)
	}
	if sp := a.withinSentence(here, i, g); sp.Known() {
		return sp
	}
	best, far := prose.Nobody, 0.0
	quoted := a.QuotesIn(a.Sentences[here].Span)
	consider := func(sp prose.Speaker, distance float64) {
		if a.namedIn(quoted, sp.Entity) {
			distance += namedInWords
		}
		if !best.Known() || distance < far {
			best, far = sp, distance
		}
	}
	paragraphs := func(s int) float64 {
		return 0.75 * float64(a.Sentences[here].Block-a.Sentences[s].Block)
	}
	heading := a.Blocks[a.Sentences[here].Block].Heading
	for s := here; s >= max(0, here-prose.FarBack); s-- {
		if a.Blocks[a.Sentences[s].Block].Heading != heading {
			break
		}
		away := float64(here-s) + paragraphs(s)
		if id := a.soleNamed(s, here); fits(id) {
			unknown := 0.0
			if g != prose.GenderUnknown && a.Register.Entities[id].Gender == prose.GenderUnknown {
				unknown = unknownGender
			}
			consider(a.SpeakerFor(id), away+soleBesideThing+unknown)
		}
		if id := a.otherNamed(s, i, g); id >= 0 && fits(id) {
			consider(a.SpeakerFor(id), away+besideSubject)
		}
		if sp, more := a.stranger(s, i, g); sp.Known() {
			consider(sp, away+more)
		}
		if sp := a.objectMeant(s, i, here, g); suits(sp) {
			consider(sp, away+introducesAnew)
		}
		sp := a.Focus[s]
		if !suits(sp) || s == here && (a.FocusAt[s] >= i || a.SaysOfOthers(i)) {
			continue
		}
		distance := away
		said := a.genderOfUnnamed(sp.Who)
		if sp.Entity >= 0 {
			e := &a.Register.Entities[sp.Entity]
			if said = e.Gender; said == prose.GenderUnknown && g == prose.GenderMale && a.Lexicon.Language == "en" && mannedOffice(strings.ToLower(a.headOfRole(e.Role))) {
				said = g // a chairman is not less likely "he" than a man
			}
		} else if said == prose.GenderUnknown {
			if said = a.toldWithin(s); said != prose.GenderUnknown && said != g && g != prose.GenderUnknown || a.namedAtOnce(s) {
				continue
			}
		}
		if g != prose.GenderUnknown && said == prose.GenderUnknown && !(sp.Entity < 0 && a.saidJustBefore(s, here)) && !a.saidLast(s, i) && !a.justIntroduced(sp.Entity, s, here, g) {
			distance += unknownGender
		}
		if sp.Entity >= 0 && !a.Register.Entities[sp.Entity].Person && !a.Register.Entities[sp.Entity].Given {
			distance++
		}
		if sp.Owner && a.Lexicon.Language == "en" {
			distance += ownerOnly
		}
		if sp.Entity < 0 {
			distance += a.withoutName(sp, s, here) + paragraphs(s) // the next paragraph is about somebody with a name again
		}
		consider(sp, distance)
	}
	if best.Known() {
		return best
	}
	// No subject: the nearest person named outside quotations.
	for j := i - 1; j >= 0 && j > i-160; j-- {
		if id := a.Mentions[j]; id >= 0 && fits(int(id)) && a.Register.Entities[id].Person && !a.Possessive(j+1) {
			return a.SpeakerFor(int(id))
		}
	}
	return prose.Nobody
}

// besideSubject is by how many sentences somebody is farther from a pronoun of
// whom a sentence tells without being about them: "met the minister, Jane Okoro".
const besideSubject = 2

// otherNamed is the person of a gender whom sentence s names last before token
// i and is not about; -1 for none.
func (a *Resolved) otherNamed(s, i int, g prose.Gender) int {
	if g == prose.GenderUnknown {
		return -1
	}
	st := a.Sentences[s]
	for j := min(st.Last, i) - 1; j >= st.First; j-- {
		id := int(a.Mentions[j])
		if id < 0 || id == a.Focus[s].Entity || a.Possessive(j+1) {
			continue
		}
		if e := &a.Register.Entities[id]; e.Gender == g && (e.Person || e.Given) {
			return id
		}
	}
	return -1
}

// soleOfGender is the only person of a gender whom the text has named before
// token i; nobody when there are several.
func (a *Resolved) soleOfGender(i int, g prose.Gender) prose.Speaker {
	if g == prose.GenderUnknown {
		return prose.Nobody
	}
	self := a.whoTells(i)
	return a.SoleEntity(func(id int, e *register.Entity) bool {
		named := len(e.Words) > 1 || e.Person && e.Evidence > 0 && a.Lexicon.Language == "en"
		return e.Gender == g && e.First <= i && named && id != a.Other && id != self
	})
}

// withinSentence is the person whom a pronoun behind a small word ("when he
// said") can mean in its own sentence: the subject of an earlier clause that is
// of the pronoun's gender for certain, or the only person named when nobody
// else is spoken of.
func (a *Resolved) withinSentence(here, i int, g prose.Gender) prose.Speaker {
	st := a.Sentences[here]
	if g == prose.GenderUnknown || i == st.First || i-st.First > prose.Widest/2 {
		return prose.Nobody
	}
	only, several := -1, false
	for j := st.First; j < i; j++ {
		id := int(a.Mentions[j])
		if id < 0 || id == a.Other || a.Possessive(j+1) {
			continue
		}
		e := &a.Register.Entities[id]
		if !e.Person && !a.PlainPerson(e) || e.Evidence < 0 || e.Gender != prose.GenderUnknown && e.Gender != g {
			continue
		}
		first := j
		for first > st.First && a.Tokens[first-1].Kind == prose.TokenWord && a.Tokens[first-1].Capital() {
			first--
		}
		if e.Gender == g && first > st.First && a.Tokens[first-1].Is(prose.ClassSubordinate) && !a.Tokens[first-1].Is(prose.ClassPreposition) {
			return a.SpeakerFor(id) // "after Okoro lost her temper, as she said"
		}
		several = several || only >= 0 && only != id
		only = id
	}
	if only >= 0 && !several && !a.Focus[here].Known() && a.Tokens[i-1].Is(prose.ClassSubordinate) {
		return a.SpeakerFor(only)
	}
	return prose.Nobody
}

// genderOfPhrase is what a description says of a person: its article in
// Romance languages ("une experte"), its noun ("a woman").
func (a *Resolved) genderOfPhrase(who string) prose.Gender {
	words := strings.Fields(strings.ToLower(who))
	if len(words) == 0 {
		return prose.GenderUnknown
	}
	if _, noun, elided := strings.Cut(words[0], "’"); elided && noun != "" {
		words[0] = noun // "l’homme"
	} else if _, noun, elided := strings.Cut(words[0], "'"); elided && noun != "" {
		words[0] = noun
	}
	switch words[0] {
	case "une", "una", "la", "sa", "ma":
		return prose.GenderFemale
	case "un", "uno", "le", "el":
		return prose.GenderMale
	}
	for _, w := range words {
		c := a.Lexicon.Classes[w]
		if c&prose.ClassArticle != 0 {
			continue // "her husband" is a man
		}
		if c&prose.ClassFemale != 0 && c&prose.ClassMale == 0 {
			return prose.GenderFemale
		}
		if c&prose.ClassMale != 0 && c&prose.ClassFemale == 0 {
			return prose.GenderMale
		}
		if g := a.genderOfEnding(w); g != prose.GenderUnknown {
			return g
		}
		if g := a.GenderOfOffice(w); g != prose.GenderUnknown {
			return g
		}
	}
	return prose.GenderUnknown
}

// genderOfEnding is what the ending of a noun for a person says: "foreman",
// "l’ostréicultrice".
func (a *Resolved) genderOfEnding(w string) prose.Gender {
	ends := func(endings ...string) bool {
		return slices.ContainsFunc(endings, func(e string) bool { return len(w) > len(e)+2 && strings.HasSuffix(w, e) })
	}
	switch {
	case a.Lexicon.Language == "en" && ends("woman"), a.Lexicon.Language == "fr" && ends("trice", "euse", "ière", "ienne"):
		return prose.GenderFemale
	case a.Lexicon.Language == "en" && ends("man") && w != "human" && w != "german" && !mannedOffice(w):
		return prose.GenderMale
	}
	return prose.GenderUnknown
}

// spokenOfAt reports whether the sentence of token i or the one before it is
// about an entity: then a pronoun says its gender for certain.
func (a *Resolved) spokenOfAt(entity, i int) bool {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	for s := min(here, len(a.Focus)-1); s >= max(0, here-1); s-- {
		if a.Focus[s].Entity == entity {
			return true
		}
	}
	return false
}
