package extract

import (
	"slices"
	"strings"
)

// ownerOnly is by how many sentences somebody of whom a sentence names only what
// is theirs is farther from a pronoun: "Two of Okoro’s nephews".
const ownerOnly = 1

// kinOfSomebody is by how many sentences somebody is farther of whom the text
// says only whose they are: "her mother-in-law". It is about whose they are.
const kinOfSomebody = 1

// antecedent is the person whom a pronoun at token i stands for; nobody for none. Somebody
// of the pronoun's gender is preferred to a nearer one whose gender is unknown.
func (a *analysis) antecedent(i int, g gender) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here >= len(a.sentences) {
		return nobody
	}
	self := a.whoTells(i)
	fits := func(id int) bool {
		if id < 0 || id == self {
			return false
		}
		e := &a.register.entities[id]
		if !e.person && !a.plainPerson(e) {
			return false
		}
		return id != a.other && e.evidence >= 0 && (e.gender == g || e.gender == genderUnknown || g == genderUnknown)
	}
	suits := func(sp speaker) bool {
		if sp.entity >= 0 {
			return fits(sp.entity)
		}
		said := a.genderOfUnnamed(sp.Who)
		return sp.known() && !a.speaksOfKin(i, sp.Who) && !a.several(sp.Who) && (said == genderUnknown || g == genderUnknown || said == g)
	}
	if sp := a.withinSentence(here, i, g); sp.known() {
		return sp
	}
	best, far := nobody, 0.0
	quoted := a.quotesIn(a.sentences[here].span)
	consider := func(sp speaker, distance float64) {
		if a.namedIn(quoted, sp.entity) {
			distance += namedInWords
		}
		if !best.known() || distance < far {
			best, far = sp, distance
		}
	}
	paragraphs := func(s int) float64 {
		return 0.75 * float64(a.sentences[here].block-a.sentences[s].block)
	}
	heading := a.blocks[a.sentences[here].block].heading
	for s := here; s >= max(0, here-farBack); s-- {
		if a.blocks[a.sentences[s].block].heading != heading {
			break
		}
		away := float64(here-s) + paragraphs(s)
		if id := a.soleNamed(s, here); fits(id) {
			unknown := 0.0
			if g != genderUnknown && a.register.entities[id].gender == genderUnknown {
				unknown = unknownGender
			}
			consider(a.speakerFor(id), away+soleBesideThing+unknown)
		}
		if id := a.otherNamed(s, i, g); id >= 0 && fits(id) {
			consider(a.speakerFor(id), away+besideSubject)
		}
		if sp, more := a.stranger(s, i, g); sp.known() {
			consider(sp, away+more)
		}
		if sp := a.objectMeant(s, i, here, g); suits(sp) {
			consider(sp, away+introducesAnew)
		}
		sp := a.focus[s]
		if !suits(sp) || s == here && (a.focusAt[s] >= i || a.saysOfOthers(i)) {
			continue
		}
		distance := away
		said := a.genderOfUnnamed(sp.Who)
		if sp.entity >= 0 {
			said = a.register.entities[sp.entity].gender
		} else if said == genderUnknown {
			if said = a.toldWithin(s); said != genderUnknown && said != g && g != genderUnknown || a.namedAtOnce(s) {
				continue
			}
		}
		if g != genderUnknown && said == genderUnknown && !(sp.entity < 0 && a.saidJustBefore(s, here)) && !a.saidLast(s, i) {
			distance += unknownGender
		}
		if sp.entity >= 0 && !a.register.entities[sp.entity].person && !a.register.entities[sp.entity].given {
			distance++
		}
		if sp.owner && a.lexicon.language == "en" {
			distance += ownerOnly
		}
		if first, _, _ := strings.Cut(sp.Who, " "); sp.entity < 0 && a.lexicon.has("possessive", strings.ToLower(first)) {
			distance += kinOfSomebody
			if a.hadTheirSay(s, here) {
				distance += kinHadSay
			}
		}
		if sp.entity < 0 {
			distance += paragraphs(s) // the next paragraph is about somebody with a name again
		}
		consider(sp, distance)
	}
	if best.known() {
		return best
	}
	// No subject: the nearest person named outside quotations.
	for j := i - 1; j >= 0 && j > i-160; j-- {
		if id := a.mentions[j]; id >= 0 && fits(int(id)) && a.register.entities[id].person && !a.possessive(j+1) {
			return a.speakerFor(int(id))
		}
	}
	return nobody
}

// besideSubject is by how many sentences somebody is farther from a pronoun of
// whom a sentence tells without being about them: "met the minister, Jane Okoro".
const besideSubject = 2

// otherNamed is the person of a gender whom sentence s names last before token
// i and is not about; -1 for none.
func (a *analysis) otherNamed(s, i int, g gender) int {
	if g == genderUnknown {
		return -1
	}
	st := a.sentences[s]
	for j := min(st.last, i) - 1; j >= st.first; j-- {
		id := int(a.mentions[j])
		if id < 0 || id == a.focus[s].entity || a.possessive(j+1) {
			continue
		}
		if e := &a.register.entities[id]; e.gender == g && (e.person || e.given) {
			return id
		}
	}
	return -1
}

// soleOfGender is the only person of a gender whom the text has named before
// token i; nobody when there are several.
func (a *analysis) soleOfGender(i int, g gender) speaker {
	if g == genderUnknown {
		return nobody
	}
	found, self := -1, a.whoTells(i)
	for id := range a.register.entities {
		e := &a.register.entities[id]
		if e.gender != g || e.first > i || e.evidence < 0 || len(e.words) < 2 && !(e.person && e.evidence > 0 && a.lexicon.language == "en") || id == a.other || id == self {
			continue
		}
		if found >= 0 {
			return nobody
		}
		found = id
	}
	if found < 0 {
		return nobody
	}
	return a.speakerFor(found)
}

// saysOfOthers reports whether the pronoun at token i says what its sentence
// has stated so far: "Statisticians must add noise, he insisted". Whom that is
// about is somebody else.
func (a *analysis) saysOfOthers(i int) bool {
	comma := i - 1
	if a.lexicon.language == "en" && (a.is(comma, "”") || a.is(comma, "\"")) {
		if q, quoted := a.outerAt(a.tokens[comma].span.Start); quoted && q.first < q.last && a.tokens[q.first].shape == shapeLower && !a.saidBefore(q.first) {
			comma-- // "Okoro “lacks the strength,” he said"
		}
	}
	return a.is(comma, ",") && i+1 < len(a.tokens) && a.tokens[i+1].is(classSay) && a.sayingAt(i+1)
}

// saidBefore reports whether a verb of saying stands before token i in its
// sentence.
func (a *analysis) saidBefore(i int) bool {
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s >= len(a.sentences) {
		return false
	}
	for j := a.sentences[s].first; j < i; j++ {
		if a.sayingAt(j) {
			return true
		}
	}
	return false
}

// withinSentence is the person whom a pronoun behind a small word ("when he
// said") can mean in its own sentence: the subject of an earlier clause that is
// of the pronoun's gender for certain, or the only person named when nobody
// else is spoken of.
func (a *analysis) withinSentence(here, i int, g gender) speaker {
	st := a.sentences[here]
	if g == genderUnknown || i == st.first || i-st.first > widest/2 {
		return nobody
	}
	only, several := -1, false
	for j := st.first; j < i; j++ {
		id := int(a.mentions[j])
		if id < 0 || id == a.other || a.possessive(j+1) {
			continue
		}
		e := &a.register.entities[id]
		if !e.person && !a.plainPerson(e) || e.evidence < 0 || e.gender != genderUnknown && e.gender != g {
			continue
		}
		first := j
		for first > st.first && a.tokens[first-1].kind == tokenWord && a.tokens[first-1].capital() {
			first--
		}
		if e.gender == g && first > st.first && a.tokens[first-1].is(classSubordinate) && !a.tokens[first-1].is(classPreposition) {
			return a.speakerFor(id) // "after Okoro lost her temper, as she said"
		}
		several = several || only >= 0 && only != id
		only = id
	}
	if only >= 0 && !several && !a.focus[here].known() && a.tokens[i-1].is(classSubordinate) {
		return a.speakerFor(only)
	}
	return nobody
}

// genderOfPhrase is what a description says of a person: its article in
// Romance languages ("une experte"), its noun ("a woman").
func (a *analysis) genderOfPhrase(who string) gender {
	words := strings.Fields(strings.ToLower(who))
	if len(words) == 0 {
		return genderUnknown
	}
	if _, noun, elided := strings.Cut(words[0], "’"); elided && noun != "" {
		words[0] = noun // "l’homme"
	} else if _, noun, elided := strings.Cut(words[0], "'"); elided && noun != "" {
		words[0] = noun
	}
	switch words[0] {
	case "une", "una", "la", "sa", "ma":
		return genderFemale
	case "un", "uno", "le", "el":
		return genderMale
	}
	for _, w := range words {
		c := a.lexicon.classes[w]
		if c&classArticle != 0 {
			continue // "her husband" is a man
		}
		if c&classFemale != 0 && c&classMale == 0 {
			return genderFemale
		}
		if c&classMale != 0 && c&classFemale == 0 {
			return genderMale
		}
		if g := a.genderOfEnding(w); g != genderUnknown {
			return g
		}
		if g := a.genderOfOffice(w); g != genderUnknown {
			return g
		}
	}
	return genderUnknown
}

// genderOfEnding is what the ending of a noun for a person says: "foreman",
// "l’ostréicultrice".
func (a *analysis) genderOfEnding(w string) gender {
	ends := func(endings ...string) bool {
		return slices.ContainsFunc(endings, func(e string) bool { return len(w) > len(e)+2 && strings.HasSuffix(w, e) })
	}
	switch {
	case a.lexicon.language == "en" && ends("woman"), a.lexicon.language == "fr" && ends("trice", "euse", "ière", "ienne"):
		return genderFemale
	case a.lexicon.language == "en" && ends("man") && w != "human" && w != "german":
		return genderMale
	}
	return genderUnknown
}

// spokenOfAt reports whether the sentence of token i or the one before it is
// about an entity: then a pronoun says its gender for certain.
func (a *analysis) spokenOfAt(entity, i int) bool {
	here := a.sentenceAt(a.tokens[i].span.Start)
	for s := min(here, len(a.focus)-1); s >= max(0, here-1); s-- {
		if a.focus[s].entity == entity {
			return true
		}
	}
	return false
}
