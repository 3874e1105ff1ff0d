package extract

import (
	"sort"
	"strings"

	"attache/briefing"
)

// unknownGender is by how many sentences somebody whose gender the text does
// not tell is farther from a pronoun than somebody of its gender.
const unknownGender = 1.5

// farBack is how many sentences a pronoun reaches back.
const farBack = 7

// pronoun says whom "he" or "she" at token i stands for: the nearest earlier
// speaker or subject of the same gender, else the nearest person named.
func (a *analysis) pronoun(i int) speaker {
	g := genderUnknown
	switch t := a.tokens[i]; {
	case t.is(classMale) && !t.is(classFemale):
		g = genderMale
	case t.is(classFemale) && !t.is(classMale):
		g = genderFemale
	}
	sp := a.antecedent(i, g)
	if !sp.known() {
		return speaker{Attribution: briefing.Attribution{Who: a.word(a.tokens[i])}, entity: -1}
	}
	if sp.entity >= 0 {
		if e := &a.register.entities[sp.entity]; e.gender == genderUnknown && a.spokenOfAt(sp.entity, i) {
			e.gender = g
		}
		sp = a.speakerFor(sp.entity)
	}
	sp.via = "pronoun: the person spoken of before"
	return sp
}

// antecedent is the person whom a pronoun at token i stands for; nobody for none. Somebody
// of the pronoun's gender is preferred to a nearer one whose gender is unknown.
func (a *analysis) antecedent(i int, g gender) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here >= len(a.sentences) {
		return nobody
	}
	fits := func(id int) bool {
		if id < 0 {
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
		said := a.genderOfPhrase(sp.Who)
		return sp.known() && (said == genderUnknown || g == genderUnknown || said == g)
	}
	if sp := a.withinSentence(here, i, g); sp.known() {
		return sp
	}
	best, far := nobody, 0.0
	heading := a.blocks[a.sentences[here].block].heading
	for s := here; s >= max(0, here-farBack); s-- {
		if a.blocks[a.sentences[s].block].heading != heading {
			break
		}
		sp := a.focus[s]
		if !suits(sp) || s == here && a.focusAt[s] >= i {
			continue
		}
		distance := float64(here - s)
		if g != genderUnknown && (sp.entity < 0 || a.register.entities[sp.entity].gender == genderUnknown) {
			distance += unknownGender
		}
		if sp.entity >= 0 && !a.register.entities[sp.entity].person {
			distance++
		}
		distance += 0.75 * float64(a.sentences[here].block-a.sentences[s].block)
		if !best.known() || distance < far {
			best, far = sp, distance
		}
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

// they says whom "they" or "it" at token i stands for: the body or the text
// that was the subject last.
func (a *analysis) they(i int) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here >= len(a.sentences) {
		return nobody
	}
	// The subject of the same sentence comes first: "said …; it had asked".
	alone := a.lowerWord(i) == "it"
	if p := a.clauseSubject(a.sentences[here].first, i); !p.empty() && a.canSpeak(p) && !a.tokens[p.first].is(classThey|classPronoun) && !(alone && (a.plural(p.head-1) || a.tokens[p.head-1].is(classPerson))) {
		if _, quoted := a.outerAt(a.tokens[p.first].span.Start); !quoted {
			sp := a.speakerOf(p)
			sp.via = "pronoun: the subject of the sentence"
			return sp
		}
	}
	for s := here - 1; s >= max(0, here-3); s-- {
		if a.sentences[s].block != a.sentences[here].block && s < here-1 {
			break
		}
		st := a.sentences[s]
		if q := a.spokenIn(st.span); len(q) > 0 && q[len(q)-1].speaker.known() {
			sp := q[len(q)-1].speaker
			if alone && sp.entity >= 0 && a.register.entities[sp.entity].person {
				return nobody // "it" is no person
			}
			sp.via = "pronoun: who spoke before"
			return sp
		}
		p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
		if p.empty() || a.tokens[p.first].is(classThey|classPronoun) || a.tokens[p.first].kind == tokenNumber {
			continue
		}
		return a.speakerOf(p)
	}
	if sp := a.spokeTogether(here, alone); sp.known() {
		return sp
	}
	return speaker{Attribution: briefing.Attribution{Who: a.word(a.tokens[i])}, entity: -1}
}

// spokeTogether is who spoke last before a sentence, in the paragraphs before
// it: several persons without a name for "they", a body for "it".
func (a *analysis) spokeTogether(here int, alone bool) speaker {
	heading := a.blocks[a.sentences[here].block].heading
	next := sort.Search(len(a.quotes), func(i int) bool { return a.quotes[i].outer.Start >= a.sentences[here].span.Start })
	for i := next - 1; i >= max(0, next-farBack); i-- {
		q := &a.quotes[i]
		if a.blocks[q.block].heading != heading {
			break
		}
		if !q.spoken || q.speaker.entity >= 0 {
			continue
		}
		several := strings.HasSuffix(q.speaker.Who, "s")
		if several != alone {
			sp := q.speaker
			sp.via = "pronoun: who spoke before"
			return sp
		}
	}
	return nobody
}

// ourselves is whom "we" outside quotations means: the organisation that
// writes.
func (a *analysis) ourselves() speaker {
	if name := a.publisher(); name != "" {
		return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1}
	}
	return speaker{Attribution: briefing.Attribution{Who: "we"}, entity: -1}
}

// latter is whom "the latter" at token i means: the subject of the last verb
// of saying in the sentence before.
func (a *analysis) latter(i int) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here == 0 || here > len(a.sentences) {
		return nobody
	}
	st := a.sentences[here-1]
	for j := st.last - 1; j > max(st.first, st.last-widest); j-- {
		if !a.sayingAt(j) {
			continue
		}
		p := a.subjectBefore(j, st.first)
		for k := p.first; k+2 < p.last; k++ {
			if a.is(k, "that") && a.is(k+1, "of") {
				p = a.phraseAfter(k+2, p.last) // "that of the Netherlands"
				break
			}
		}
		if a.canSpeak(p) {
			sp := a.speakerOf(p)
			sp.via = "“the latter”: who spoke last in the sentence before"
			return sp
		}
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
	switch words[0] {
	case "une", "una", "la":
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
